import { prepared } from '../../preparing';
import { type Span, trimmed } from '../../text';
import type { Row, Table } from './blocks';
import { plain } from './inline';

/** What a reader sees in a cell; empty for one that is not there. */
export function cellText(text: string, row: Row, column: number): string {
  const cell = row.cells[column];
  return cell ? plain(text, trimmed(text, cell), row.marks) : '';
}

/** The content of a cell without its padding. */
export function cellSpan(text: string, row: Row, column: number): Span | undefined {
  const cell = row.cells[column];
  return cell ? trimmed(text, cell) : undefined;
}

/** Whether most cells of a column, of the first rows, pass a test. */
export function mostCells(text: string, { rows }: Table, column: number, test: (cell: string) => boolean): boolean {
  const some = rows.slice(0, 50);
  return some.filter((row) => test(cellText(text, row, column))).length * 2 > some.length;
}

/** `x`, `✅`, `-`, nothing: how far it is, without a word. */
export function isMark(cell: string): boolean {
  return /^(?:[xX]|[^\p{L}\p{N}]{0,4})$/u.test(cell);
}

/** `1.6`, `12`, `EPIC-012`, `US01, US02`: no name of anything. */
export function isNumber(cell: string): boolean {
  return /^(?:#?(?:[A-Z]{1,8}-?)?\d[\d.]{0,8}(?:, ?(?!$)|$)){1,9}$/.test(cell);
}

/** `Sign in with a key`, and not `Sprint 4`. */
export function isName(cell: string): boolean {
  return /\p{L}{3}/u.test(cell) && !/^\p{L}{0,12}[\s-]?[\d.]+$/u.test(cell);
}

export function holdsId(cell: string): boolean {
  return /^(?=.*\p{L})(?=.*[\d-])[\p{L}\d._-]{1,40}$/u.test(cell);
}

/** `US-1, US-2`: several ids. */
export function holdsIds(cell: string): boolean {
  return ids.test(cell);
}

const ids = prepared(/^\p{L}{1,8}-?\d+\s?[,;/+&]\s?\p{L}{1,8}-?\d/u);

const led = prepared(
  /^(?:\p{Lu}{1,4}-?\d{1,3}(?:\.\d{1,2})?[:.]?\s+(?:[–—-]\s+)?|\p{Lu}\p{Ll}{2,9} \d{1,2}\s?[:–—-]\s?|\p{Lu}\s?[:–—]\s)\p{L}/u,
);

/** `M2 The crew talks`, `Phase 2: The crew talks`, `B — The crew talks`: an id, then what it is. */
export function isLed(cell: string): boolean {
  return led.test(cell);
}

/** `lamp_oil`, `sail.mend`, `bell-ringer`: a name as code has them. */
export function isCoded(cell: string): boolean {
  return /^\p{L}[\p{L}\d]{0,24}(?:[_.:-][\p{L}\d]{1,24}){1,6}(?:\(\))?$/u.test(cell);
}
