import type { Role } from '../../model';
import { type Span, trimmed } from '../../text';
import { levelOf, ownerKey, plainWord } from '../../vocabulary';
import type { Row, Table } from './blocks';
import { fieldKind, statusKeys } from './fields';
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
  readonly level: string | undefined;
}

export interface RoleColumn {
  readonly column: number;
  readonly role: Role | undefined;
}

const words = (list: string) => new Set(list.split('|'));

const idWords = words(
  '#|id|no|no.|nr|nr.|n°|nº|№|key|ref|ref.|code|us|us id|story id|task id|item id|ticket|number|num|stt|código|codigo|编号|編號|番号|номер|us #|issue #|pr|id us|id hu|hu|ид',
);
const titleWords = words(
  'title|item|items|task|tasks|task name|story|stories|user story|user stories|feature|features|feature name|epic|epics|initiative|initiatives|backlog item|product backlog item|work item|pbi|deliverable|deliverables|requirement|requirements|proposal|goal|objective|milestone|issue|name|subject|topic|what|action|action item|activity|work|todo|to do|summary|capability|enhancement|improvement|bug|change|project|theme|job|aufgabe|titel|thema|beschreibung|funktion|tâche|titre|fonctionnalité|récit|historia|historia de usuario|tarea|título|titulo|funcionalidad|nombre|actividad|tarefa|funcionalidade|história|história de usuário|história do usuário|nome|atividade|attività|titolo|funzionalità|задача|название|функция|функциональность|история|завдання|назва|功能|任务|任務|标题|標題|名称|需求|タスク|機能|項目|名前|nhiệm vụ|công việc|tên|chức năng|tính năng|nội dung|opgave|uppgift|zadanie|görev|responsibility|responsibilities|user story title|story title|feature / task|feature/task|task description',
);
const textWords = words(
  'description|details|detail|story description|descripción|descripcion|descrição|descricao|beschreibung|описание|опис|描述|说明|説明|内容|mô tả|as a|i want|i want to|want|user story description',
);
const workWords = words(
  'priority|prio|sprint|points|story points|sp|pts|effort|estimate|estimation|size|quarter|target|target date|due|due date|deadline|phase|release|release timeline|milestone|complexity|progress|start|end|eta|when|value|business value|dependencies|depends on|depends|blocked by|acceptance criteria|type|category|labels|tags|rank|order|impact|moscow|prioridad|puntos|estimación|esfuerzo|prioridade|pontos|estimativa|esforço|priorität|aufwand|schätzung|priorité|estimation|charge|приоритет|оценка|срок|优先级|優先度|工时|估算|期限|ưu tiên|điểm|notes|links|hours|est|est.|estimated hours|completion|done|%|epic|version|timeline|horizon|area|module|component|delivery|risk|confidence|rice|issue|pr',
);
const notWork = words(
  'risk|risks|risiko|riesgo|risco|mitigation|metric|metrics|kpi|term|meaning|mark|symbol|icon|emoji|tag|label|horizon|role|roles|member|members|person|mitarbeiter|version|date|quarter|release|release version|author|level|category|question|decision|term|definition|file|path|command|option|setting|tool|technology|layer|component|environment|severity|probability|likelihood|assumption|constraint|day|time|meeting|ceremony|event|resource|link|url|document|rolle|rol|papel|cargo|rủi ro|角色|成员|风险|метрика|роль|риск|field|property|attribute|campo|feld|champ|поле|字段|legend|key',
);
const fieldWords = words(
  'field|property|attribute|campo|feld|champ|поле|字段|項目|info|item|mục|attributo|thuộc tính|',
);
const valueWords = words(
  'value|details|detail|description|información|informação|informação|wert|valeur|valor|значение|值|内容|giá trị|data|content|',
);
const roleWords = words('role|roles|rolle|rol|papel|função|cargo|роль|角色|役割|vai trò|position|title');
const personWords = words(
  'name|member|members|person|people|who|owner|nombre|nome|nom|miembro|membro|имя|участник|姓名|成员|名前|thành viên|team member|assignee|contact',
);

/** What a table is, by its header: a list of work, a role matrix, the attributes of one thing, a roster, or none. */
export function tableKindOf(source: Source, table: Table): TableKind {
  const known = source.tables.get(table);
  if (known) return known;
  const kind = tableKind(source.text, table, source.keys);
  source.tables.set(table, kind);
  return kind;
}

function tableKind(text: string, table: Table, keys: readonly string[]): TableKind {
  const headers = table.header.cells.map((cell) => plain(text, trimmed(text, cell), table.header.marks));
  const heads = headers.map((header) => plainWord(header.replace(/^[^\p{L}\p{N}#№%]+/u, '')));
  const matrix = matrixOf(text, table, headers, heads, keys);
  if (matrix) return matrix;
  const role = heads.findIndex((head) => roleWords.has(head));
  const person = heads.findIndex((head, index) => index !== role && personWords.has(head));
  if (role >= 0 && person >= 0 && !heads.some((head) => statusKeys.has(head))) return { kind: 'roster', role, person };
  if (isCard(text, table, heads, keys)) return { kind: 'card' };
  if (isAttributes(text, table, heads, keys)) return { kind: 'attributes' };
  const columns = itemColumns(headers, heads, keys);
  return columns ? { kind: 'items', columns } : { kind: 'other' };
}

function itemColumns(
  headers: readonly string[],
  heads: readonly string[],
  keys: readonly string[],
): ItemColumns | undefined {
  const id = heads.findIndex((head) => idWords.has(head) || / id$|^id /.test(head));
  const owners = headers.flatMap((header, index) => (index !== id && ownerKey(header, keys) ? [index] : []));
  const free = (index: number) => index !== id && !owners.includes(index);
  const status = heads.findIndex((head, index) => free(index) && (statusKeys.has(head) || / status$/.test(head)));
  const find = (test: (head: string) => boolean) =>
    heads.findIndex((head, at) => free(at) && at !== status && test(head));
  let title = -1;
  for (const [index, head] of heads.entries()) {
    if (free(index) && index !== status && titleWords.has(head) && titleRank(head) > titleRank(heads[title]))
      title = index;
  }
  if (title < 0) title = find((head) => [...head.split(/[\s/]+/)].some((word) => strongTitle.has(word)));
  if (title < 0) title = find((head) => textWords.has(head));
  const strong = title >= 0 && strongTitle.has(heads[title]?.split(/[\s/]+/).at(-1) ?? '');
  const work = heads.filter((head, at) => free(at) && at !== title && (at === status || workWords.has(head)));
  const first = heads[0] ?? '';
  if (title < 0 && (id >= 0 || owners.length > 0) && work.length > 0 && !notWork.has(first)) {
    title = find((head) => !workWords.has(head));
  }
  if (title < 0) return undefined;
  if (notWork.has(first) && !strong && owners.length === 0 && id < 0) return undefined;
  if (first === '' && work.length === 0 && owners.length === 0) return undefined;
  const evidence = (id >= 0 ? 1 : 0) + (owners.length > 0 ? 1 : 0) + (work.length > 0 ? 1 : 0);
  if (evidence === 0 && !strong) return undefined;
  return {
    title,
    id: id >= 0 ? id : undefined,
    owners,
    status: status >= 0 ? status : undefined,
    level: levelOf(heads[title] ?? ''),
  };
}

/** Where several columns could be the title, the row is what the lowest level says: a task of a story of an epic. */
function titleRank(head: string | undefined): number {
  if (head === undefined) return 0;
  const level = levelOf(head);
  if (level === 'task') return 7;
  if (/^(?:title|summary|titel|título|titulo|标题|name|item|work item)$/.test(head)) return 6;
  if (level === 'story') return 5;
  if (level === 'feature') return 4;
  return level === undefined ? 3 : 2;
}

const strongTitle = words(
  'task|tasks|story|stories|feature|features|epic|epics|initiative|initiatives|deliverable|deliverables|item|requirement|tarea|tarefa|historia|história|funcionalidad|funcionalidade|aufgabe|задача|任务|功能|機能|タスク|nhiệm|proposal|improvement|enhancement',
);

function isCard(text: string, table: Table, heads: readonly string[], keys: readonly string[]): boolean {
  if (heads.length !== 2 || !titleWords.has(heads[0] ?? '') || valueWords.has(heads[1] ?? '')) return false;
  return table.rows.filter((row) => fieldKind(cellText(text, row, 0), keys) !== undefined).length >= 2;
}

/** Two columns whose first is a field's name: the header says so, or most of its rows do. */
function isAttributes(text: string, table: Table, heads: readonly string[], keys: readonly string[]): boolean {
  if (heads.length !== 2 || table.rows.length === 0) return false;
  const known = table.rows.filter((row) => fieldKind(cellText(text, row, 0), keys) !== undefined).length;
  if (fieldWords.has(heads[0] ?? '-') && valueWords.has(heads[1] ?? '-')) return known > 0;
  const headKnown = fieldKind(heads[0] ?? '', keys) !== undefined && table.rows.length > 1;
  return known * 2 >= table.rows.length && (headKnown || known >= 2);
}

/** Columns that are roles, with ticks or RACI letters in their cells. */
function matrixOf(
  text: string,
  table: Table,
  headers: readonly string[],
  heads: readonly string[],
  keys: readonly string[],
): TableKind | undefined {
  const named = heads.includes('pdm');
  const roles = headers.map((header, index) =>
    // Beside a PdM the PM is the project manager.
    named && heads[index] === 'pm' ? undefined : ownerKey(header.replace(/\s*\(.*\)$/, ''), keys)?.role,
  );
  if (!roles.some((role) => role !== undefined) && !isRaci(text, table)) return undefined;
  if (heads.length < 2) return undefined;
  const title = heads.findIndex((head, index) => roles[index] === undefined && !idWords.has(head));
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

/** Nothing but RACI letters behind the first columns, with somebody accountable in most rows: the columns are parties. */
function isRaci(text: string, table: Table): boolean {
  const width = table.header.cells.length;
  let accountable = 0;
  for (const row of table.rows.slice(0, 200)) {
    const letters = row.cells.map((_, column) => cellText(text, row, column)).slice(1);
    const marks = letters.filter((letter) => racif.test(letter));
    if (marks.length < 2 || letters.filter((letter) => letter.length > 4).length > 1) return false;
    if (marks.some((mark) => mark.includes('A'))) accountable += 1;
  }
  return width >= 3 && accountable * 2 > table.rows.length;
}

const racif = /^[\s*_`]*(?:[RACIS](?:[\s,/·&+-]*[RACIS])*)[\s*_`]*$/;

/** What a cell of a role matrix says: a tick, RACI letters, or undefined for anything else. */
export function matrixMark(value: string): 'tick' | 'no' | { readonly letters: string } | undefined {
  if (/^[\s*_]*(?:[✔✓☑✅☒xX●•⚫]|✔️|yes|\[x\])\uFE0F?[\s*_]*$/i.test(value)) return 'tick';
  if (/^[\s*_]*(?:[-–—✗✘❌○⚪]|no|\[ \])?\uFE0F?[\s*_]*$/i.test(value)) return 'no';
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
