import type { Role } from '../../model';
import type { Row, Table } from './blocks';
import { cellText } from './cells';
import { wordOf } from './fields';
import { isNamed } from './people';
import type { Source } from './source';

export interface RoleColumn {
  readonly column: number;
  readonly role: Role | undefined;
}

/** Columns that are roles or people, with ticks or RACI letters in their cells: `Task | Ana | Tom`. */
export function matrixOf(
  source: Source,
  table: Table,
  headers: readonly string[],
  heads: readonly string[],
  isId: (head: string) => boolean,
  isPiece: (head: string) => boolean,
): { readonly kind: 'matrix'; readonly title: number; readonly roles: readonly RoleColumn[] } | undefined {
  const { text } = source;
  const named = heads.includes('pdm');
  const roles = headers.map((header, index) =>
    // Beside a PdM the PM is the project manager.
    named && heads[index] === 'pm' ? undefined : wordOf(source, bare(header)).owner?.role,
  );
  const title = heads.findIndex((head, index) => roles[index] === undefined && !isId(head));
  const people = headers.filter(isNamed).length;
  const isPeople = people > 1 && people * 2 >= heads.length && (heads[title] === '' || isPiece(heads[title] ?? ''));
  if (!isPeople && !roles.some((role) => role !== undefined) && !isRaci(text, table)) return undefined;
  if (heads.length < 2 || title < 0) return undefined;
  let ticks = 0;
  let others = 0;
  for (const row of table.rows) {
    for (const [column, role] of roles.entries()) {
      if (role === undefined && !(isPeople && column > title)) continue;
      const value = cellText(text, row, column);
      if (value === '') continue;
      if (matrixMark(value)) ticks += 1;
      else others += 1;
    }
  }
  if (others > ticks || table.rows.length === 0 || (isPeople && ticks === 0)) return undefined;
  const raci = headers.flatMap((_, column) => (column > title ? [{ column, role: roles[column] }] : []));
  const marked = raci.filter(
    ({ column, role }) =>
      role !== undefined ||
      table.rows.some((row) => {
        const cell = cellText(text, row, column);
        return racif.test(cell) || (isPeople && matrixMark(cell) === 'tick');
      }),
  );
  return { kind: 'matrix', title, roles: marked };
}

/** `PO (Ana)` → `PO` */
const bare = (header: string) => header.replace(/(?<!\s)\s*\(.{0,500}\)$/, '');

/** Whether a column is called by a role or by a name. */
export function namesRole(source: Source, { header }: Table): boolean {
  return header.cells.some((_, column) => {
    const name = bare(cellText(source.text, header, column));
    return isNamed(name) || wordOf(source, name).owner?.role !== undefined;
  });
}

/** How many rows, of those that are looked at, tell that a table is none of RACI letters. */
export function plainRows(text: string, rows: readonly Row[]): number {
  return rows.slice(0, looked).filter((row) => isPlainRow(text, row)).length;
}

function isPlainRow(text: string, row: Row): boolean {
  const letters = row.cells.map((_, column) => cellText(text, row, column)).slice(1);
  const marks = letters.filter((letter) => racif.test(letter));
  return marks.length < 2 || letters.filter((letter) => letter.length > 4 && !racif.test(letter)).length > 1;
}

/** So many rows tell whether a table is one of RACI letters. */
const looked = 200;

/** Nothing but RACI letters behind the first columns, with somebody accountable in most rows: the columns are parties. */
function isRaci(text: string, table: Table): boolean {
  const width = table.header.cells.length;
  let accountable = 0;
  for (const row of table.rows.slice(0, looked)) {
    if (isPlainRow(text, row)) return false;
    const letters = row.cells.map((_, column) => cellText(text, row, column)).slice(1);
    if (letters.some((letter) => racif.test(letter) && letter.includes('A'))) accountable += 1;
  }
  return width >= 3 && accountable * 2 > table.rows.length;
}

/** `A`, `R/A`, `**R, C** (with Ana)` */
const racif = /^[\s*_`]*(?:[RACIS](?:[\s,/·&+-]*[RACIS])*)[\s*_`]*(?:\([^()]{1,60}\))?$/;

export function isRaciLetters(cell: string): boolean {
  return racif.test(cell);
}

/** What a cell of a role matrix says: a tick, RACI letters, or undefined for anything else. */
export function matrixMark(value: string): 'tick' | 'no' | { readonly letters: string } | undefined {
  if (/^[\s*_]*(?:[✔✓√☑✅☒xX●•⚫]|✔️|yes|\[x\])\uFE0F?[\s*_]*$/i.test(value)) return 'tick';
  if (/^[\s*_]*(?:(?:[-–—✗✘❌○⚪]|\uFE0F|no|\[ \])\uFE0F?[\s*_]*)?$/i.test(value)) return 'no';
  return racif.test(value) ? { letters: value.replace(/\(.*|[^RACIS]/g, '') } : undefined;
}
