import type { Severity } from '../../core';
import type { CheckedFile, CheckedProblem, Summary } from '../checking';
import { safeText } from '../safe-text';
import { summaryLine } from './check-text';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** `check --format github`: a workflow command for each problem, which shows it at its line, and a summary line. */
export function checkGithub(files: readonly CheckedFile[], summary: Summary | undefined): string {
  const lines = files.flatMap(({ path, problems }) => problems.map((problem) => command(path, problem)));
  return [...lines, ...(summary ? [`${summaryLine(summary, files)}\n`] : [])].join('');
}

function command(path: string, { rule, severity, message, line, column, endLine, endColumn }: CheckedProblem): string {
  const properties = {
    file: path,
    line,
    endLine,
    // Columns are only taken within one line; those of the end are inclusive there.
    ...(line === endLine && { col: column, endColumn: Math.max(column, endColumn - 1) }),
    title: `Backlog Roles: ${rule}`,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${commands[severity]} ${written.join(',')}::${data(message)}\n`;
}

/** As the runner reads it: what would end the value or the command is written by its code. */
function data(text: string): string {
  return safeText(text).replace(/[%\r\n]/g, encodeURIComponent);
}

function property(text: string): string {
  return data(text).replace(/[:,]/g, encodeURIComponent);
}
