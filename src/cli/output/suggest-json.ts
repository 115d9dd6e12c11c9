import { safeJson } from '../safe-text';
import type { SuggestedFile } from '../suggesting';

/** `suggest --format json`, version 1. Other tools depend on it. */
export function suggestJson(files: readonly SuggestedFile[]): string {
  return `${safeJson({ schemaVersion: 1, files })}\n`;
}
