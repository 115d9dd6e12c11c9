import { counted } from '../../core';
import type { CheckedFile, CheckedProblem, Summary } from '../checking';
import { safeText } from '../safe-text';
import type { Paint, Style } from '../style';

const styles: Readonly<Record<CheckedProblem['severity'], Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

/** Problems grouped by file, `line:column  severity  message  rule`, and a summary line where one is given. */
export function checkText(files: readonly CheckedFile[], summary: Summary | undefined, paint: Paint): string {
  const groups = files.filter((file) => file.problems.length > 0).map((file) => group(file, paint));
  return groups.join('') + (summary ? `${summaryLine(summary, files, paint)}\n` : '');
}

function group({ path, problems }: CheckedFile, paint: Paint): string {
  const places = problems.map(({ line, column }) => `${line}:${column}`);
  const placeWidth = Math.max(...places.map((place) => place.length));
  const severityWidth = Math.max(...problems.map(({ severity }) => severity.length));
  const lines = problems.map(({ severity, message, rule }, index) => {
    const place = (places[index] ?? '').padStart(placeWidth);
    const level = paint(styles[severity], severity.padEnd(severityWidth));
    return `  ${paint('dim', place)}  ${level}  ${safeText(message)}  ${paint('dim', safeText(rule))}\n`;
  });
  return `${paint('bold', safeText(path))}\n${lines.join('')}\n`;
}

/** `1 error, 2 warnings in 10 items of 2 files` */
export function summaryLine(summary: Summary, files: readonly CheckedFile[], paint: Paint = plain): string {
  const hints = files.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'hint').length;
  const found = [
    summary.errors > 0 && paint('red', counted(summary.errors, 'error')),
    summary.warnings > 0 && paint('yellow', counted(summary.warnings, 'warning')),
    summary.information > 0 && paint('blue', `${summary.information} information`),
    hints > 0 && counted(hints, 'hint'),
  ].filter((part) => part !== false);
  const result = found.length > 0 ? found.join(', ') : paint('green', 'No problems');
  return `${result} in ${counted(summary.items, 'item')} of ${counted(summary.files, 'file')}`;
}

const plain: Paint = (_style, text) => text;
