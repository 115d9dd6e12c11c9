import stringWidth from 'string-width';
import type { ListedFile, ListedItem } from '../listing';
import { safeText } from '../safe-text';
import type { Paint } from '../style';
import { notesOf, ownerText, titleText } from './item-text';

const header = ['Line', 'Item', 'Level', 'Owner', ''] as const;
const gap = '  ';

/** Items as a table per file, children indented under their parents. */
export function listTable(files: readonly ListedFile[], paint: Paint, width: number): string {
  return files
    .filter((file) => file.items.length > 0)
    .map((file) => `${paint('bold', safeText(file.path))}\n${table(file, paint, width)}`)
    .join('\n');
}

function table(file: ListedFile, paint: Paint, width: number): string {
  const depths = depthsOf(file.items);
  const rows = file.items.map((item, index) => cells(item, depths[index] ?? 0));
  const other = [0, 2, 3, 4].map((column) => widest(rows, column) + gap.length).reduce((sum, cell) => sum + cell, 0);
  const room = Math.max(24, width - other);
  const fitted = rows.map((row) => row.map((cell, column) => (column === 1 ? shorten(cell, room) : cell)));
  const widths = header.map((_, column) => widest(fitted, column));
  const lines = [header, ...fitted].map((row) => {
    const padded = row.map((cell, column) => pad(cell, widths[column] ?? 0, column === 0));
    return padded.join(gap).trimEnd();
  });
  return lines.map((line, index) => `  ${index === 0 ? paint('dim', line) : line}\n`).join('');
}

function cells(item: ListedItem, depth: number): readonly string[] {
  const indent = '  '.repeat(Math.min(depth, 8));
  return [
    String(item.line),
    indent + titleText(item),
    safeText(item.level ?? ''),
    ownerText(item.owner),
    notesOf(item),
  ];
}

function depthsOf(items: readonly ListedItem[]): readonly number[] {
  const byLine = new Map<number, number>();
  return items.map((item) => {
    const depth = item.parent === null ? 0 : (byLine.get(item.parent) ?? -1) + 1;
    byLine.set(item.line, depth);
    return depth;
  });
}

function widest(rows: readonly (readonly string[])[], column: number): number {
  return rows.reduce((most, row) => Math.max(most, stringWidth(row[column] ?? '')), (header[column] ?? '').length);
}

function pad(cell: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(cell)));
  return right ? space + cell : cell + space;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function shorten(cell: string, room: number): string {
  if (stringWidth(cell) <= room) return cell;
  let kept = '';
  let used = 1;
  for (const { segment } of graphemes.segment(cell)) {
    used += stringWidth(segment);
    if (used > room) break;
    kept += segment;
  }
  return `${kept}…`;
}
