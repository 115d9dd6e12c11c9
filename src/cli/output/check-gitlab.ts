import type { Severity } from '../../core';
import type { CheckedFile } from '../checking';
import { marksOf } from '../marks';
import { safeJson } from '../safe-text';

const severities: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  information: 'info',
  hint: 'info',
};

/** `check --format gitlab`: a Code Quality report. */
export function checkGitlab(files: readonly CheckedFile[]): string {
  const marks = marksOf(files);
  const found = files.flatMap(({ path, problems }) =>
    problems.map((problem) => ({
      description: problem.message,
      check_name: problem.rule,
      fingerprint: marks.get(problem),
      severity: severities[problem.severity],
      location: { path, lines: { begin: problem.line, end: problem.endLine } },
    })),
  );
  return `${safeJson(found)}\n`;
}
