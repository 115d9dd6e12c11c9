import type { Topic } from '../../model';
import { trimmed } from '../../text';
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
import type { Table } from './blocks';
import { cellText, holdsId, isLed, isNumber, mostCells } from './cells';
import { isStatusKey, wordOf } from './fields';
import { plain } from './inline';
import { matrixOf, type RoleColumn } from './matrix';
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
  /** Columns whose cells, being numbers or not, tell which of them is the title. */
  readonly counted: readonly number[];
  readonly owners: readonly number[];
  readonly status: number | undefined;
  /** Columns that say what their row is about: `KPI`, `Labels`. */
  readonly topics: readonly { readonly column: number; readonly kind: Topic['kind'] }[];
  /** Whether the status is a tick under `Done?`. */
  readonly done: boolean;
  readonly level: string | undefined;
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
/** What a row may be called by where it has a status. */
const isStage = anyOf('phase, stage, step, 步骤, 步驟, 阶段, 階段, 事项, 事項, 里程碑, fase, etapa, étape, schritt');
const isRemark = anyOf('note, remark, comment, action');
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
  const matrix = matrixOf(source, table, headers, heads, isId);
  if (matrix) return matrix;
  const role = heads.findIndex((head) => isRole(head));
  const person = heads.findIndex((head, index) => index !== role && isPerson(head));
  // `ID | Role | Name | User story`: who wants it, and not who they are.
  const isWork = heads.some((head) => isStatusKey(head) || levelOf(head) !== undefined);
  if (role >= 0 && person >= 0 && !isWork) return { kind: 'roster', role, person };
  if (isCard(source, table, heads)) return { kind: 'card' };
  if (isAttributes(source, table, heads)) return { kind: 'attributes' };
  const areIds = (column: number) => mostCells(text, table, column, holdsId);
  const areLed = (column: number) => mostCells(text, table, column, isLed);
  let columns = itemColumns(source, headers, heads, areIds, areLed);
  // A story that is but a number says where the row belongs; what it is stands in the notes.
  const isNumbered = (_: string, column: number) => mostCells(text, table, column, isNumber);
  if (columns && isNumbered('', columns.title)) {
    const others = heads.map((head, at) => (isNumbered(head, at) ? 'id' : isRemark(head) ? 'description' : head));
    columns = { ...(itemColumns(source, headers, others, areIds, areLed) ?? columns), counted: [...heads.keys()] };
  }
  return columns ? { kind: 'items', columns } : { kind: 'other' };
}

function itemColumns(
  source: Source,
  headers: readonly string[],
  heads: readonly string[],
  areIds: (column: number) => boolean,
  areLed: (column: number) => boolean,
): ItemColumns | undefined {
  const id = heads.findIndex((head) => isId(head) || / id$|^id /.test(head));
  // `Topic | Resource`: where to read about it.
  const isLink = (index: number) => heads.length === 2 && /^resources?$/.test(heads[index] ?? '');
  const owners = headers.flatMap((header, index) =>
    index !== id && !isLink(index) && wordOf(source, header).owner ? [index] : [],
  );
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
  if (title < 0 && status >= 0) title = find(isStage);
  const strong = title >= 0 && isStrongTitle(heads[title]?.split(/[\s/]+/).at(-1) ?? '');
  const work = heads.filter((head, at) => free(at) && at !== title && (at === status || isWork(head)));
  const first = heads[0] ?? '';
  const named = heads.find((head, at) => head !== '' && at !== id) ?? '';
  if (title < 0 && (id >= 0 || owners.length > 0) && work.length > 0 && !isNoWork(first) && !isNoWork(named)) {
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
  const evidence =
    (heads.length < 3 && areLed(title) ? 1 : 0) +
    (id >= 0 ? 1 : 0) +
    (owners.length > 0 ? 1 : 0) +
    (work.length > 0 ? 1 : 0);
  // `Item | Choice`: two columns of anything.
  if (evidence === 0 && (!strong || (heads.length === 2 && heads[title] === 'item' && !heads.some(isText))))
    return undefined;
  return {
    title,
    id: id >= 0 ? id : undefined,
    counted: [title],
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
