import type { CheckedFile, Summary } from '../checking';
import { safeJson } from '../safe-text';

/** `check --format json`, version 1. Other tools depend on it. */
export function checkJson(files: readonly CheckedFile[], summary: Summary): string {
  return `${safeJson({ schemaVersion: 1, files, summary })}\n`;
}
