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

/** Whether a problem is none of those that a run may report and still be clean; of warnings some may be allowed. */
export function isFailing({ severity }: Pick<CheckedProblem, 'severity'>, { failOn }: Limits): boolean {
  return failOn !== 'off' && ranks.indexOf(severity) <= ranks.indexOf(failOn);
}

/** Whether files have more problems than the limits allow. */
export function fails(files: readonly CheckedFile[], limits: Limits): boolean {
  const { failOn, maxWarnings } = limits;
  if (failOn === 'off') return false;
  const counts = (severity: Severity) => isFailing({ severity }, limits);
  const severities = files.flatMap(({ problems }) => problems.map(({ severity }) => severity));
  const warnings = severities.filter((severity) => severity === 'warning').length;
  const allowed = maxWarnings ?? (counts('warning') ? 0 : Number.POSITIVE_INFINITY);
  return warnings > allowed || severities.some((severity) => severity !== 'warning' && counts(severity));
}
