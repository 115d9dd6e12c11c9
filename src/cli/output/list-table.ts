import stringWidth from 'string-width';
import type { ListedFile, ListedItem, ListedOwner } from '../listing';
import { safeText } from '../safe-text';
import type { Paint } from '../style';

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
  const title = item.id === null || item.title.includes(item.id) ? item.title : `${item.id} ${item.title}`;
  const indent = '  '.repeat(Math.min(depth, 8));
  const notes = [item.owner.source !== 'own' && item.owner.source, item.closed && 'closed'].filter(Boolean);
  return [
    String(item.line),
    indent + safeText(title),
    safeText(item.level ?? ''),
    ownerCell(item.owner),
    notes.join(', '),
  ];
}

const roleCodes = { po: 'PO', pm: 'PM', shared: 'PO+PM', other: '' } as const;

function ownerCell(owner: ListedOwner): string {
  if (owner.status === 'unowned') return 'nobody';
  if (owner.status === 'waived') return 'waived';
  if (owner.status === 'placeholder') return safeText(`nobody yet (${owner.text || 'empty'})`);
  const names = owner.parties.join(', ');
  if (owner.status === 'duplicate') return safeText(`unclear: ${names}`);
  const code = owner.role ? roleCodes[owner.role] : '';
  const bare = owner.parties.every((party) => /^(?:PO|PM)$/i.test(party));
  return safeText(code === '' ? names : bare ? code : `${code} ${names}`);
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
