import type { Role, Topic } from '../../model';
import { type Span, trimmed } from '../../text';
import {
  aimLevels,
  anyOf,
  idWords,
  isClosedWord,
  levelOf,
  pieceWords,
  plainWord,
  strongWords,
  textWords,
  titleWords,
  topicKind,
  weakWords,
  workLevels,
} from '../../vocabulary';
import type { Row, Table } from './blocks';
import { isStatusKey, wordOf } from './fields';
import { plain } from './inline';
import type { Source } from './source';

/** What the columns of a table hold; column numbers are 0-based. */
export type TableKind =
  | { readonly kind: 'items'; readonly columns: ItemColumns }
  | { readonly kind: 'matrix'; readonly title: number; readonly roles: readonly RoleColumn[] }
  /** The header names the item, the rows are its fields: `Item | Cluster federation`, `Status | …`. */
  | { readonly kind: 'card' }
  /** `Field | Value`: attributes of the heading it stands under. */
  | { readonly kind: 'attributes' }
  | { readonly kind: 'roster'; readonly role: number; readonly person: number }
  | { readonly kind: 'other' };

export interface ItemColumns {
  readonly title: number;
  readonly id: number | undefined;
  readonly owners: readonly number[];
  readonly status: number | undefined;
  /** Columns that say what their row is about: `KPI`, `Labels`. */
  readonly topics: readonly { readonly column: number; readonly kind: Topic['kind'] }[];
  /** Whether the status is a tick under `Done?`. */
  readonly done: boolean;
  readonly level: string | undefined;
}

export interface RoleColumn {
  readonly column: number;
  readonly role: Role | undefined;
}

const fieldWords = 'field, property, attribute, campo, feld, champ, поле, 字段, attributo, thuộc tính';
const isId = anyOf(
  idWords,
  '#, nr, n°, nº, №, us, ticket, num, stt, 编号, 編號, 番号, номер, us #, issue #, pr, hu, ид',
);
const isTitle = anyOf(titleWords, 'item, work item');
const isPiece = anyOf(titleWords, pieceWords, aimLevels, '[table-piece]');
const isStrongTitle = anyOf(
  workLevels,
  '需求, item, requirement, proposal, improvement, enhancement, nhiệm, idea, idée, idee, ideia, идея, ідея',
);
const isThing = anyOf('[table-thing]');
const isText = anyOf(textWords, 'story description, as a, i want to, want, user story description');
const isWork = anyOf(strongWords, weakWords, '[table-work]');
const isNoWork = anyOf('[table-other]', fieldWords);
const isField = anyOf(fieldWords, 'info, item, 項目, mục, 项, 项目');
const isValue = anyOf(textWords, 'value, información, informação, wert, valeur, valor, значение, 值, giá trị, data');
const isRole = anyOf('role, rolle, rol, papel, função, cargo, роль, 角色, 役割, vai trò, position, title');
const isPerson = anyOf('[table-person]');

/** What a table is, by its header: a list of work, a role matrix, the attributes of one thing, a roster, or none. */
export function tableKindOf(source: Source, table: Table): TableKind {
  const known = source.tables.get(table);
  if (known) return known;
  const kind = tableKind(source, table);
  source.tables.set(table, kind);
  return kind;
}

function tableKind(source: Source, table: Table): TableKind {
  const { text } = source;
  const headers = table.header.cells.map((cell) => plain(text, trimmed(text, cell), table.header.marks));
  const heads = headers.map((header) =>
    plainWord(header.replace(/^[^\p{L}\p{N}#№%]+|\?$|(?<=\S) ?\([^()/]*\)$/gu, '')),
  );
  const matrix = matrixOf(source, table, headers, heads);
  if (matrix) return matrix;
  const role = heads.findIndex((head) => isRole(head));
  const person = heads.findIndex((head, index) => index !== role && isPerson(head));
  // `ID | Role | Name | User story`: who wants it, and not who they are.
  const isWork = heads.some((head) => isStatusKey(head) || levelOf(head) !== undefined);
  if (role >= 0 && person >= 0 && !isWork) return { kind: 'roster', role, person };
  if (isCard(source, table, heads)) return { kind: 'card' };
  if (isAttributes(source, table, heads)) return { kind: 'attributes' };
  const columns = itemColumns(source, headers, heads, (column) => holdsIds(text, table, column));
  return columns ? { kind: 'items', columns } : { kind: 'other' };
}

function itemColumns(
  source: Source,
  headers: readonly string[],
  heads: readonly string[],
  areIds: (column: number) => boolean,
): ItemColumns | undefined {
  const id = heads.findIndex((head) => isId(head) || / id$|^id /.test(head));
  const owners = headers.flatMap((header, index) => (index !== id && wordOf(source, header).owner ? [index] : []));
  const free = (index: number) => index !== id && !owners.includes(index);
  const stated = heads.findIndex((head, index) => free(index) && (isStatusKey(head) || / status$/.test(head)));
  const status = stated < 0 ? heads.findIndex((head, index) => free(index) && isClosedWord(head)) : stated;
  const find = (test: (head: string) => boolean) =>
    heads.findIndex((head, at) => free(at) && at !== status && test(head));
  let title = -1;
  const told = find(isText);
  for (const [index, head] of heads.entries()) {
    const rank = free(index) && index !== status && isPiece(head) ? titleRank(head) : 0;
    // An epic before the id and the text of a row is where the row belongs.
    if (rank > titleRank(heads[title])) title = rank === 2 && index < id && id < told ? told : index;
  }
  if (title < 0) title = find((head) => !isWork(head) && head.split(/[\s/]+/).some(isStrongTitle));
  if (title < 0) title = told;
  const strong = title >= 0 && isStrongTitle(heads[title]?.split(/[\s/]+/).at(-1) ?? '');
  const work = heads.filter((head, at) => free(at) && at !== title && (at === status || isWork(head)));
  const first = heads[0] ?? '';
  if (title < 0 && (id >= 0 || owners.length > 0) && work.length > 0 && !isNoWork(first)) {
    // An abbreviated header names a figure or a date: `Compl.`
    title = find((head) => !isWork(head) && !/[^.]\.$/.test(head));
  }
  // `ID | Vision | Notes`: whatever it is called, what has an id is a piece of work.
  if (title < 0 && id >= 0 && areIds(id)) title = find((head) => head !== '' && !isWork(head) && !isNoWork(head));
  // `Module | Status`: parts of the product, each of them to be made.
  const thing = title < 0 && status >= 0 ? find(isThing) : -1;
  if (thing >= 0) title = thing;
  if (title < 0) return undefined;
  if (isNoWork(first) && !strong && thing < 0 && owners.length === 0 && id < 0) return undefined;
  if (first === '' && work.length === 0 && owners.length === 0) return undefined;
  const evidence = (id >= 0 ? 1 : 0) + (owners.length > 0 ? 1 : 0) + (work.length > 0 ? 1 : 0);
  // `Item | Choice`: two columns of anything.
  if (evidence === 0 && (!strong || (heads.length === 2 && heads[title] === 'item' && !heads.some(isText))))
    return undefined;
  return {
    title,
    id: id >= 0 ? id : undefined,
    owners,
    status: status >= 0 ? status : undefined,
    topics: heads.flatMap((head, column) => {
      const kind = column === title ? undefined : topicKind(head);
      return kind ? [{ column, kind }] : [];
    }),
    done: isClosedWord(heads[status] ?? ''),
    level: levelOf(heads[title] ?? ''),
  };
}

/** Whether most cells of a column are ids: `BACK-003`, `12`. */
function holdsIds(text: string, { rows }: Table, column: number): boolean {
  const some = rows.slice(0, 50);
  return some.filter((row) => holdsId(cellText(text, row, column))).length * 2 > some.length;
}

export function holdsId(cell: string): boolean {
  return /^(?=.*\p{L})(?=.*[\d-])[\p{L}\d._-]{1,40}$/u.test(cell);
}

/** Where several columns could be the title, the row is what the lowest level says: a task of a story of an epic. */
function titleRank(head: string | undefined): number {
  if (head === undefined) return 0;
  const level = levelOf(head);
  if (level === 'task') return 7;
  if (isTitle(head)) return 6;
  if (level === 'story') return 5;
  if (level === 'feature') return 4;
  return level === undefined ? 3 : 2;
}

function isCard(source: Source, { rows }: Table, heads: readonly string[]): boolean {
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
function isAttributes(source: Source, table: Table, heads: readonly string[]): boolean {
  if (heads.length !== 2 || table.rows.length === 0) return false;
  const known = table.rows.filter((row) => wordOf(source, cellText(source.text, row, 0)).kind !== undefined).length;
  if (isField(heads[0] ?? '-') && isValue(heads[1] ?? '-')) return known > 0;
  const headKnown = wordOf(source, heads[0] ?? '').kind !== undefined && table.rows.length > 1;
  return known * 2 >= table.rows.length && (headKnown || known >= 2);
}

/** Columns that are roles, with ticks or RACI letters in their cells. */
function matrixOf(
  source: Source,
  table: Table,
  headers: readonly string[],
  heads: readonly string[],
): TableKind | undefined {
  const { text } = source;
  const named = heads.includes('pdm');
  const roles = headers.map((header, index) =>
    // Beside a PdM the PM is the project manager.
    named && heads[index] === 'pm'
      ? undefined
      : wordOf(source, header.replace(/(?<!\s)\s*\(.{0,500}\)$/, '')).owner?.role,
  );
  if (!roles.some((role) => role !== undefined) && !isRaci(text, table)) return undefined;
  if (heads.length < 2) return undefined;
  const title = heads.findIndex((head, index) => roles[index] === undefined && !isId(head));
  if (title < 0) return undefined;
  let ticks = 0;
  let others = 0;
  for (const row of table.rows) {
    for (const [column, role] of roles.entries()) {
      if (role === undefined) continue;
      const value = cellText(text, row, column);
      if (value === '') continue;
      if (matrixMark(value)) ticks += 1;
      else others += 1;
    }
  }
  if (others > ticks || table.rows.length === 0) return undefined;
  const raci = headers.flatMap((_, column) => (column > title ? [{ column, role: roles[column] }] : []));
  const marked = raci.filter(
    ({ column, role }) => role !== undefined || table.rows.some((row) => racif.test(cellText(text, row, column))),
  );
  return { kind: 'matrix', title, roles: marked };
}

/** Whether a column is called by a role. */
export function namesRole(source: Source, { header }: Table): boolean {
  return header.cells.some((_, column) => {
    const name = cellText(source.text, header, column).replace(/(?<!\s)\s*\(.{0,500}\)$/, '');
    return wordOf(source, name).owner?.role !== undefined;
  });
}

/** How many rows, of those that are looked at, tell that a table is none of RACI letters. */
export function plainRows(text: string, rows: readonly Row[]): number {
  return rows.slice(0, looked).filter((row) => isPlainRow(text, row)).length;
}

function isPlainRow(text: string, row: Row): boolean {
  const letters = row.cells.map((_, column) => cellText(text, row, column)).slice(1);
  const marks = letters.filter((letter) => racif.test(letter));
  return marks.length < 2 || letters.filter((letter) => letter.length > 4).length > 1;
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

const racif = /^[\s*_`]*(?:[RACIS](?:[\s,/·&+-]*[RACIS])*)[\s*_`]*$/;

export function isRaciLetters(cell: string): boolean {
  return racif.test(cell);
}

/** What a cell of a role matrix says: a tick, RACI letters, or undefined for anything else. */
export function matrixMark(value: string): 'tick' | 'no' | { readonly letters: string } | undefined {
  if (/^[\s*_]*(?:[✔✓☑✅☒xX●•⚫]|✔️|yes|\[x\])\uFE0F?[\s*_]*$/i.test(value)) return 'tick';
  if (/^[\s*_]*(?:(?:[-–—✗✘❌○⚪]|\uFE0F|no|\[ \])\uFE0F?[\s*_]*)?$/i.test(value)) return 'no';
  return racif.test(value) ? { letters: value.replace(/[^RACIS]/g, '') } : undefined;
}

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
