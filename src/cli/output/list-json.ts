import type { ListedFile } from '../listing';
import { safeJson } from '../safe-text';

/** `list --format json`, version 1. Other tools depend on it. */
export function listJson(files: readonly ListedFile[]): string {
  return `${safeJson({ schemaVersion: 1, files })}\n`;
}
