import { markdownText } from '../../core/on-demand';
import type { ChangedFile, ChangedItem, PlacedItem } from '../comparing';
import { safeText } from '../safe-text';
import { type Since, summaryText } from './diff-words';
import { ownerText, titleText } from './item-text';

/** Changes as a table, for a comment on a pull request. */
export function diffMarkdown(files: readonly ChangedFile[], since: Since): string {
  const summary = `${summaryText(files, since, plain(safeText(since.name)))}.\n`;
  if (files.length === 0) return summary;
  const rows = files.flatMap(({ changes }) => changes.map(row));
  return `${summary}\n| Item | Before | Now | Where |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}

function row({ before, after }: ChangedItem): string {
  const item = after ?? before;
  const cells = [
    item ? plain(titleText(item)) : '',
    before ? plain(ownerText(before.owner)) : '*new*',
    after ? plain(ownerText(after.owner)) : '*removed*',
    place(before, after),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function place(before: PlacedItem | null, after: PlacedItem | null): string {
  const now = after ? `${plain(safeText(after.path))}:${after.line}` : '';
  const then = before && before.path !== after?.path ? plain(safeText(before.path)) : '';
  return now && then ? `${now}, was in ${then}` : now || then;
}

/** Nothing of a text is markup, and nobody whom it names is called by the comment that it stands in. */
function plain(text: string): string {
  return markdownText(text).replace(/@(?=[\p{L}\p{N}_])/gu, '@<!-- -->');
}
