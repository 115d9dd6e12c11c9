import type { CheckedFile, Summary } from '../checking';
import { safeJson } from '../safe-text';

/** `check --format json`, version 1. Other tools depend on it. */
export function checkJson(files: readonly CheckedFile[], summary: Summary): string {
  const shown = files.map(({ path, problems }) => ({
    path,
    problems: problems.map(({ subject: _, ...problem }) => problem),
  }));
  return `${safeJson({ schemaVersion: 1, files: shown, summary })}\n`;
}
