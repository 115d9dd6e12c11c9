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
  return groups.join('') + (summary ? `${summaryLine(summary, paint)}\n` : '');
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

function summaryLine({ files, items, errors, warnings, information }: Summary, paint: Paint): string {
  const found = [
    errors > 0 && paint('red', counted(errors, 'error')),
    warnings > 0 && paint('yellow', counted(warnings, 'warning')),
    information > 0 && paint('blue', `${information} information`),
  ].filter((part) => part !== false);
  const scope = `${counted(items, 'item')} in ${counted(files, 'file')}`;
  return `${found.length > 0 ? found.join(', ') : paint('green', 'No problems')} in ${scope}`.replace(' in ', ': ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
