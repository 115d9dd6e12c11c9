import type { Severity } from '../core';
import type { CheckedFile } from './checking';

export const failOnLevels = ['error', 'warning', 'information', 'hint', 'off'] as const;

/** What a run may report and still be clean. */
export interface Limits {
  /** The mildest level that fails. */
  readonly failOn: (typeof failOnLevels)[number];
  /** How many warnings are allowed; without it none where they fail at all, else any number. */
  readonly maxWarnings?: number;
}

const ranks: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Whether files have more problems than the limits allow. */
export function fails(files: readonly CheckedFile[], { failOn, maxWarnings }: Limits): boolean {
  if (failOn === 'off') return false;
  const threshold = ranks.indexOf(failOn);
  const counts = (severity: Severity) => ranks.indexOf(severity) <= threshold;
  const severities = files.flatMap(({ problems }) => problems.map(({ severity }) => severity));
  const warnings = severities.filter((severity) => severity === 'warning').length;
  const allowed = maxWarnings ?? (counts('warning') ? 0 : Number.POSITIVE_INFINITY);
  return warnings > allowed || severities.some((severity) => severity !== 'warning' && counts(severity));
}
