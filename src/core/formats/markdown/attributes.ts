import { anyOf, textWords } from '../../vocabulary';
import type { Table } from './blocks';
import { cellText } from './cells';
import { wordOf } from './fields';
import type { Source } from './source';

const isField = anyOf('[table-field], [table-info]');
const isValue = anyOf(textWords, '[table-value]');

/** The header names the item, the rows are its fields: `Item | Cluster federation`, `Status | …`. */
export function isCard(
  source: Source,
  { rows }: Table,
  heads: readonly string[],
  isPiece: (head: string) => boolean,
): boolean {
  const { text } = source;
  // A story above what it has to fulfil, each on a row of its own.
  if (heads.length === 1)
    return (
      (heads[0] ?? '').length >= 30 && rows.length > 0 && rows.every((row) => cellText(text, row, 0).startsWith('-'))
    );
  if (heads.length !== 2 || !isPiece(heads[0] ?? '') || isValue(heads[1] ?? '')) return false;
  return rows.filter((row) => wordOf(source, cellText(text, row, 0)).kind !== undefined).length >= 2;
}

/** Two columns whose first is a field's name: the header says so, or most of its rows do. */
export function isAttributes(source: Source, table: Table, heads: readonly string[]): boolean {
  if (heads.length !== 2 || table.rows.length === 0) return false;
  const known = table.rows.filter((row) => wordOf(source, cellText(source.text, row, 0)).kind !== undefined).length;
  if (isField(heads[0] ?? '-') && isValue(heads[1] ?? '-')) return known > 0;
  const headKnown = wordOf(source, heads[0] ?? '').kind !== undefined && table.rows.length > 1;
  return known * 2 >= table.rows.length && (headKnown || known >= 2);
}
