import type { Severity } from '../../core';
import { type CheckedFile, checkedConfig, checkedFile, type Summary, summarize } from '../checking';
import type { Io } from '../io';
import { checkJson } from '../output/check-json';
import { checkText } from '../output/check-text';
import { shownPath } from '../paths';
import { readings } from '../readings';
import { report } from '../reporting';
import { painter } from '../style';
import { findTargets } from '../targets';

export const failOnLevels = ['error', 'warning', 'information', 'hint', 'off'] as const;

export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly failOn: (typeof failOnLevels)[number];
  readonly maxWarnings?: number;
  readonly config?: string;
  readonly quiet?: true;
}

/** Reports the problems of files. 0 clean, 1 problems from `--fail-on` on, 2 when something could not be read. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const targets = await findTargets(paths, io.cwd, options.config);
  const files: CheckedFile[] = targets.configs
    .filter((config) => config.issues.length > 0)
    .map((config) => checkedConfig(shownPath(config.path ?? '', io.cwd), config));
  const failures = [...targets.failures];
  let read = 0;
  let items = 0;
  for await (const reading of readings(targets.files, io, options.quiet)) {
    if (reading.kind === 'failed') {
      failures.push(reading.message);
      continue;
    }
    files.push(checkedFile(reading));
    read += 1;
    if (reading.kind === 'read') items += reading.analysis.document.items.length;
  }

  const summary = summarize(files, read, items);
  io.stdout.write(
    options.format === 'json'
      ? checkJson(files, summary)
      : checkText(files, options.quiet ? undefined : summary, painter(io.stdout, io.env)),
  );
  for (const message of failures) report(io, message);
  if (failures.length > 0) return 2;
  return fails(files, summary, options) ? 1 : 0;
}

const ranks: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Whether there are more problems than the options allow: none from `failOn` on, but `maxWarnings` warnings. */
function fails(files: readonly CheckedFile[], summary: Summary, options: CheckOptions): boolean {
  if (options.failOn === 'off') return false;
  const threshold = ranks.indexOf(options.failOn);
  const counts = (severity: Severity) => ranks.indexOf(severity) <= threshold;
  const others = files.some(({ problems }) =>
    problems.some(({ severity }) => severity !== 'warning' && counts(severity)),
  );
  const allowed = options.maxWarnings ?? (counts('warning') ? 0 : Number.POSITIVE_INFINITY);
  return others || summary.warnings > allowed;
}
