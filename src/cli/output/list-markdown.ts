import type { ListedFile, ListedItem } from '../listing';
import { notesOf, ownerText } from './item-text';
import { commentText } from './markdown-text';

/** `list --format markdown`: a table for each file. */
export function listMarkdown(files: readonly ListedFile[]): string {
  return files
    .filter(({ items }) => items.length > 0)
    .map(({ path, items }) => `### ${commentText(path)}\n\n${table(items)}`)
    .join('\n');
}

function table(items: readonly ListedItem[]): string {
  const rows = items.map((item) => {
    const { line, id, title, level } = item;
    const cells = [String(line), id ?? '', title, level ?? '', ownerText(item.owner), notesOf(item)];
    return `| ${cells.map(commentText).join(' | ')} |\n`;
  });
  return `| Line | Id | Item | Level | Owner | |\n| ---: | --- | --- | --- | --- | --- |\n${rows.join('')}`;
}
