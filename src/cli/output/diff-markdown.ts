import type { ChangedFile, ChangedItem, PlacedItem } from '../comparing';
import { type Since, summaryText } from './diff-words';
import { ownerText, titleText } from './item-text';
import { commentText } from './markdown-text';

/** Changes as a table, for a comment on a pull request. */
export function diffMarkdown(files: readonly ChangedFile[], since: Since): string {
  const summary = `${summaryText(files, since, commentText(since.name))}.\n`;
  if (files.length === 0) return summary;
  const rows = files.flatMap(({ changes }) => changes.map(row));
  return `${summary}\n| Item | Before | Now | Where |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}

function row({ before, after }: ChangedItem): string {
  const item = after ?? before;
  const cells = [
    item ? commentText(titleText(item)) : '',
    before ? commentText(ownerText(before.owner)) : '*new*',
    after ? commentText(ownerText(after.owner)) : '*removed*',
    place(before, after),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function place(before: PlacedItem | null, after: PlacedItem | null): string {
  const now = after ? `${commentText(after.path)}:${after.line}` : '';
  const then = before && before.path !== after?.path ? commentText(before.path) : '';
  return now && then ? `${now}, was in ${then}` : now || then;
}
