import stringWidth from 'string-width';
import type { ChangedFile, ChangedItem } from '../comparing';
import { safeText } from '../safe-text';
import type { Paint, Style } from '../style';
import { type Since, summaryText } from './diff-words';
import { ownerText, titleText } from './item-text';

const styles: Readonly<Record<ChangedItem['kind'], Style>> = { changed: 'yellow', added: 'green', removed: 'red' };

/** Changes grouped by file, `line  kind  item  owner`, and a summary line. A line is where the item stands now. */
export function diffText(files: readonly ChangedFile[], since: Since, paint: Paint): string {
  const groups = files.map((file) => group(file, paint));
  return `${groups.join('')}${summaryText(files, since, safeText(since.name))}\n`;
}

function group({ path, changes }: ChangedFile, paint: Paint): string {
  const lines = changes.map(({ after }) => (after ? String(after.line) : ''));
  const titles = changes.map(({ before, after }) => titled(after ?? before));
  const [lineWidth, titleWidth] = [lines, titles].map((cells) => Math.max(...cells.map((cell) => stringWidth(cell))));
  const rows = changes.map((change, index) => {
    const line = paint('dim', (lines[index] ?? '').padStart(lineWidth ?? 0));
    const title = titles[index] ?? '';
    const kind = paint(styles[change.kind], change.kind.padEnd('removed'.length));
    return `  ${line}  ${kind}  ${title}${' '.repeat((titleWidth ?? 0) - stringWidth(title))}  ${owners(change)}\n`;
  });
  return `${paint('bold', safeText(path))}\n${rows.join('')}\n`;
}

function titled(item: ChangedItem['after']): string {
  return item ? titleText(item) : '';
}

function owners({ before, after }: ChangedItem): string {
  const told = [before, after].flatMap((item) => (item ? ownerText(item.owner) : [])).join(' → ');
  return before && after && before.path !== after.path ? `${told} (from ${safeText(before.path)})` : told;
}
