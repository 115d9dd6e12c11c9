import type { ChangedFile } from '../comparing';
import { safeJson } from '../safe-text';
import { type Since, summed } from './diff-words';

/** `diff --format json`, version 1. Other tools depend on it. */
export function diffJson(files: readonly ChangedFile[], { name, commit }: Since): string {
  return `${safeJson({ schemaVersion: 1, revision: { name, commit }, files, summary: summed(files) })}\n`;
}
