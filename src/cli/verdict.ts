import type { Severity } from '../core';
import type { CheckedFile, CheckedProblem } from './checking';

export const failOnLevels = ['error', 'warning', 'information', 'hint', 'off'] as const;

/** What a run may report and still be clean. */
export interface Limits {
  /** The mildest level that fails. */
  readonly failOn: (typeof failOnLevels)[number];
  /** How many warnings are allowed; without it none where they fail at all, else any number. */
  readonly maxWarnings?: number;
}

const ranks: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Tells which problems of files are more than the limits allow: where there are too many warnings, each of them is. */
export function failing(files: readonly CheckedFile[], { failOn, maxWarnings }: Limits) {
  const threshold = ranks.indexOf(failOn as Severity);
  const counts = (severity: Severity) => failOn !== 'off' && ranks.indexOf(severity) <= threshold;
  const all = files.flatMap(({ problems }) => problems);
  const warnings = all.filter(({ severity }) => severity === 'warning').length;
  const allowed = maxWarnings ?? (counts('warning') ? 0 : Number.POSITIVE_INFINITY);
  const isOver = failOn !== 'off' && warnings > allowed;
  return ({ severity }: Pick<CheckedProblem, 'severity'>) => (severity === 'warning' ? isOver : counts(severity));
}

/** Whether files have more problems than the limits allow. */
export function fails(files: readonly CheckedFile[], limits: Limits): boolean {
  const isFailing = failing(files, limits);
  return files.some(({ problems }) => problems.some(isFailing));
}
