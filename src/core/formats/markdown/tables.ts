import type { Topic } from '../../model';
import {
  aimLevels,
  anyOf,
  idWords,
  isClosedWord,
  isCriterion,
  levelOf,
  pieceWords,
  statusWords,
  textWords,
  titleWords,
  topicKind,
  workLevels,
} from '../../vocabulary';
import { isAttributes, isCard } from './attributes';
import type { Table } from './blocks';
import { boardOf } from './board';
import { holdsId, holdsIds, isCoded, isLed, isMark, isName, isNumber, mostCells } from './cells';
import { isPriorityKey, isStatusKey, wordOf } from './fields';
import { matrixOf, type RoleColumn } from './matrix';
import type { Source } from './source';
import {
  headersOf,
  headOf,
  isPerson,
  isStrong,
  isThing,
  isTitle,
  isWhoOfTask,
  madeColumn,
  madeColumns,
  titleRank,
} from './steps';

/** What the columns of a table hold; column numbers are 0-based. */
export type TableKind =
  | { readonly kind: 'items'; readonly columns: ItemColumns }
  | { readonly kind: 'matrix'; readonly title: number; readonly roles: readonly RoleColumn[] }
  /** `To do | Doing | Done`: work in each cell, closed in some of the columns. */
  | { readonly kind: 'board'; readonly closed: readonly boolean[] }
  /** The header names the item, the rows are its fields: `Item | Cluster federation`, `Status | …`. */
  | { readonly kind: 'card' }
  /** `Field | Value`: attributes of the heading it stands under. */
  | { readonly kind: 'attributes' }
  | { readonly kind: 'roster'; readonly role: number; readonly person: number }
  | { readonly kind: 'other' };

export interface ItemColumns {
  readonly title: number;
  readonly id: number | undefined;
  /** Columns whose cells, being numbers, names and marks or not, tell which of them is the title. */
  readonly counted: readonly number[];
  readonly owners: readonly number[];
  readonly status: number | undefined;
  /** Whether there are ids, or a header that says what a row is: more than a phase or a part of the product. */
  readonly named: boolean;
  /** Whether the rows are milestones, and a column says what each is reached by, or epics with ids. */
  readonly reached: boolean;
  /** Columns that say what their row is about: `KPI`, `Labels`. */
  readonly topics: readonly { readonly column: number; readonly kind: Topic['kind'] }[];
  /** Whether all columns but the title's are steps with ticks: what has all of them is done. */
  readonly steps: boolean;
  /** Whether the status is a tick under `Done?`. */
  readonly done: boolean;
  readonly level: string | undefined;
}

const isId = anyOf(idWords, '[table-id]');
const isPiece = anyOf(titleWords, pieceWords, aimLevels, '[table-piece]');
/** `Title/Description`: both say what it is. */
const isCalledBy = (head: string) => {
  const all = head.split(/\s?\/\s?/);
  return isPiece(head) || (all.some(isPiece) && all.some(isText) && all.every((one) => isPiece(one) || isText(one)));
};
const isStrongWord = anyOf(workLevels, '[table-strong]');
/** `融合项`: called by what happens to it. */
const isStrongTitle = (head: string) =>
  isStrongWord(head) || /^[\u4e00-\u9fff]{2,4}(?<!选|配置|检查|风险|指标|参数|测试|评分|字段)项$/.test(head);
const isResult = anyOf('[table-result]');
const isAim = anyOf('[aim]');
const isChange = anyOf('[table-change]');
const isText = anyOf(textWords, '[story-text]');
/** `As a | I want | So that`: the wish is what the row is called by, not who has it. */
const isWish = anyOf('[table-wish]');
const isWork = anyOf('[strong], [weak], [table-work], [table-wait]');
const isStatusWord = anyOf(statusWords);
const isStatus = (head: string) => isStatusWord(head) || / stat(?:e|us)$/.test(head);
const isNoWork = anyOf('[table-other], [table-field]');
const isSummary = anyOf('[table-summary]');
/** What a row may be called by where it has a status. */
const isStage = anyOf('[table-stage]');
const isRunOf = (head: string, hasGoal: boolean) => isSprint(head) || (hasGoal && isStage(head));
const isSprint = anyOf('[run]');
const isTime = anyOf('[run], [table-time]');
const isKind = anyOf('[table-kind]');
const isPaid = anyOf('[table-paid]');
const isDocument = anyOf('[table-document]');
const isDuty = anyOf('[duty]');
/** Who has what the row tells: a persona. */
const isWho = anyOf('[persona]');
const isRemark = anyOf('note, remark, comment, action');
const isExit = anyOf('[table-exit]');
/** `Expected deliverable`: what comes of the row. */
const isOutcome = (head: string) => head.includes(' ') && isExit(head);
const isExpected = anyOf('[table-expected]');
const isPlace = (head: string) => /^(?:where|wo|où|onde|dónde|dove|где|waar)(?: |$)/.test(head);
const isDependency = anyOf('[table-wait]');
const isRole = anyOf('[table-role]');
const isFigure = (cell: string) => /^\d+$/.test(cell);

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
  const headers = headersOf(text, table);
  // `Goal | Summary`: what it is, and more about it.
  const heads = headers.map(headOf).map((head) => (isSummary(head) ? 'description' : head));
  const matrix = matrixOf(source, table, headers, heads, isId, isPiece);
  if (matrix) return matrix;
  const role = heads.findIndex((head, index) => isRole(head) || (index === 0 && head.endsWith(' role')));
  const person = heads.findIndex((head, index) => index !== role && isPerson(head));
  // `Title | Owner`: of work, which `Name | Title` is not.
  const isCalled = isTitle(heads[role] ?? '') && (heads.some(isId) || wordOf(source, heads[person] ?? '').owner);
  // `ID | Role | Name | User story`: who wants it, and not who they are.
  // `Name | Role | Status`: whether they are there.
  const isThere = person === 0 && !wordOf(source, heads[0] ?? '').owner;
  const isWork = isCalled || heads.some((head) => (!isThere && isStatusKey(head)) || levelOf(head) !== undefined);
  if (role >= 0 && person >= 0 && !isWork) return { kind: 'roster', role, person };
  const closed = boardOf(heads);
  if (closed) return { kind: 'board', closed };
  if (isCard(source, table, heads, isPiece)) return { kind: 'card' };
  if (isAttributes(source, table, heads)) return { kind: 'attributes' };
  const made = madeColumn(text, table, heads);
  if (made !== undefined) return { kind: 'items', columns: madeColumns(made) };
  const are = (column: number, test: (cell: string) => boolean) => mostCells(text, table, column, test);
  let columns = itemColumns(source, headers, heads, are);
  // A story that is but a number, or a dash, says where the row belongs; what it is stands in the notes.
  const isNumbered = (_: string, column: number) => are(column, (cell) => isNumber(cell) || isMark(cell));
  if (columns && isNumbered('', columns.title)) {
    const others = heads.map((head, at) => (isNumbered(head, at) ? 'id' : isRemark(head) ? 'description' : head));
    const better = itemColumns(source, headers, others, are);
    // `Item | Points | Owner`, and nothing but numbers in both: the row is what the first says.
    const isBetter = better !== undefined && !isNumbered('', better.title);
    const { id, title } = columns;
    columns = { ...(isBetter ? { ...better, id: id ?? title } : columns), counted: [...heads.keys()] };
  }
  // `Phase | Tasks | Done`: how many there are. `Developer | Stories`: what is somebody's, in a row for each of them.
  const counts = (head: string, at: number) => (isClosedWord(head) || levelOf(head)) && are(at, isFigure);
  const isTally = isStage(heads[0] ?? '') && columns?.owners.length === 0 && heads.some(counts);
  if (columns && (isTally || are(columns.title, holdsIds))) columns = undefined;
  return columns ? { kind: 'items', columns } : { kind: 'other' };
}

/** Whether a table among what is said about the work still lists some: with owners, or with the status or id of each. */
export function isTracked({ owners, status, named, done, reached }: ItemColumns, firm = false): boolean {
  return owners.length > 0 || (!firm && (reached || (status !== undefined && named && !done)));
}

function itemColumns(
  source: Source,
  headers: readonly string[],
  heads: readonly string[],
  are: (column: number, test: (cell: string) => boolean) => boolean,
): ItemColumns | undefined {
  const id = heads.findIndex((head) => isId(head) || / id$|^id /.test(head));
  // `Topic | Resource`: where to read about it.
  const isLink = (index: number) => heads.length === 2 && /^resources?$/.test(heads[index] ?? '');
  const owners = headers.flatMap((header, index) =>
    index !== id && !isLink(index) && (wordOf(source, header.replace(/[?？]$/, '')).owner || isWhoOfTask(heads, index))
      ? [index]
      : [],
  );
  const free = (index: number) => index !== id && !owners.includes(index);
  // `Completed | Review status`: when, and how far it is.
  const said = heads.findIndex((head, at) => free(at) && (isStatus(head) || (head === '' && are(at, isMark))));
  const stated = said < 0 ? heads.findIndex((head, index) => free(index) && isStatusKey(head)) : said;
  const status = stated < 0 ? heads.findIndex((head, index) => free(index) && isClosedWord(head)) : stated;
  const find = (test: (head: string) => boolean) =>
    heads.findIndex((head, at) => free(at) && at !== status && test(head));
  let title = -1;
  const wish = find(isWish);
  const told = wish < 0 ? find(isText) : wish;
  // `Deliverable | Issue`: what is handed over, and where it is tracked.
  const isTracker = (head: string) => /^(?:issue|ticket)s?$/.test(head) && heads.map(levelOf).includes('deliverable');
  for (const [index, head] of heads.entries()) {
    const isPart = free(index) && index !== status && isCalledBy(head) && !isTracker(head);
    // `Deliverable | Description`; where each has an id, an epic may be what several are of.
    const level = isText(heads[title] ?? '') ? undefined : levelOf(heads[title] ?? '');
    const isMore = isText(head) && level !== undefined && !(id >= 0 && (level === 'epic' || level === 'theme'));
    const rank = isPart && !isMore ? titleRank(head) : 0;
    // An epic before the id and the text of a row is where the row belongs.
    if (rank > titleRank(heads[title])) title = rank === 2 && index < id && id < told ? told : index;
  }
  // `Objective | Key result`: what is to be reached, and how one tells that it is.
  const aim = heads.some(isResult) ? find(isAim) : -1;
  if (aim >= 0 && are(aim, isName)) title = aim;
  const part = find((head) => !isWork(head) && !isOutcome(head) && head.split(/[\s/]+/).some(isStrongTitle));
  // `ID | Description | Feature / epic`
  if (title < 0) title = part < 0 || (id >= 0 && id < told && told < part) ? told : part;
  // `Phase | Content`: what is in a stage that has a name of its own. `Module | Description`: names out of the code.
  const stage = title >= 0 && title === told ? find((head) => isStage(head) || isThing(head)) : -1;
  // `Component | Owner | Description`: whose each of them is, and what it does.
  const isNamed = stage === 0 && owners.length > 0 && isThing(heads[0] ?? '') && are(0, isName);
  if (stage >= 0 && stage < 2 && (isNamed || are(stage, isLed) || (stage === 0 && are(stage, isCoded)))) title = stage;
  // `# | Sprint | Goal`: what is numbered has a name, and a goal beside it.
  const isRun = id >= 0 && free(id + 1) && isRunOf(heads[id + 1] ?? '', heads.some(isExit));
  if (isRun && (title < 0 || isExit(heads[title] ?? '')) && are(id, isNumber) && are(id + 1, isName)) title = id + 1;
  const isChanged = heads.length === 2 && isChange(heads[0] ?? '') && told === 1;
  if (isChanged) title = 0;
  const named = title >= 0 || id >= 0;
  if (title < 0 && status >= 0) title = find(isStage);
  const strong = title >= 0 && isStrongTitle(heads[title]?.split(/[\s/]+/).at(-1) ?? '');
  const work = heads.filter((head, at) => free(at) && at !== title && (at === status || isWork(head)));
  const first = heads[0] ?? '';
  const next = heads.find((head, at) => head !== '' && at !== id) ?? '';
  const ranked = heads.findIndex((head) => isPriorityKey(head)) > 0;
  // `Document | Owner | Deadline`: to be written.
  const isWritten = owners.length > 0 && isDocument(next) && work.some(isStrong);
  const isSomething = isWritten || (!isNoWork(first) && !isNoWork(next));
  if (title < 0 && (id >= 0 || owners.length > 0 || ranked) && work.length > 0 && isSomething) {
    // An abbreviated header names a figure or a date: `Compl.`
    title = find((head) => !isWork(head) && (isWritten || !isNoWork(head)) && !/[^.]\.$/.test(head));
  }
  // `ID | Target | Depends on`: what waits for others is a piece of work, whatever it is called.
  if (title < 0 && id >= 0 && heads.some(isDependency) && free(id + 1) && !isNoWork(next) && are(id + 1, isName))
    title = id + 1;
  // `ID | Vision | Notes`: whatever it is called, what has an id is a piece of work.
  if (title < 0 && id >= 0 && are(id, (cell) => holdsId(cell) || holdsIds(cell)) && !isNoWork(next))
    title = find((head) => head !== '' && !isWork(head) && !isNoWork(head));
  // `Stage | Goal | Owner | Output`: what is done, step by step.
  if (title < 0 && owners.length > 0 && isStage(first) && are(0, isName)) title = 0;
  // `Output | Owner`: what is handed over, and who sees to it.
  if (title < 0 && owners.length > 0) title = find(isExit);
  // `Member | Module | Responsibilities`: whose each part is.
  if (title < 0 && owners.length > 0 && heads.some(isDuty)) title = find(isThing);
  // `Phase | Scope | Done when`: a stage with a name of its own, and when it is reached.
  const isStaged = title < 0 && isStage(first) && heads.some(isExit) && are(0, isLed);
  if (isStaged) title = 0;
  // `Module | Status`: parts of the product, each of them to be made.
  const thing = title < 0 && (status >= 0 || (isThing(first) && work.some(isStrong))) ? find(isThing) : -1;
  if (thing >= 0) title = thing;
  // `Ticket | Status`: no id where nothing else says what it is.
  if (title < 0 && id >= 0 && isPiece(heads[id] ?? '') && !are(id, isNumber)) title = id;
  if (title < 0) return undefined;
  // `Date | Milestone | Exit criteria`, `… | Status`, `… | Description`: a goal of its own, and not only when something is.
  const isReached =
    isStaged ||
    (levelOf(heads[title] ?? '') === 'milestone' && (status >= 0 || heads.some(isExit) || heads.some(isText))) ||
    // `Month | Key deliverables`
    (isTime(first) && levelOf((heads[title] ?? '').split(' ').at(-1) ?? '') === 'deliverable');
  if (isNoWork(first) && !strong && thing < 0 && owners.length === 0 && id < 0 && !isReached) return undefined;
  // `ID | Scenario | Expected result`: how it is tested.
  if (owners.length === 0 && status < 0 && heads.some(isExpected)) return undefined;
  if (first === '' && work.length === 0 && owners.length === 0) return undefined;
  // `Name | Type`, `Module | Description`: what something is made of.
  if (!strong && id < 0 && owners.length === 0 && status < 0 && work.length > 0 && work.every(isKind)) return undefined;
  // `Item | Price`, `Team | Responsibility`: what is paid, and who does what.
  if (id < 0 && status < 0 && (heads.some(isPaid) || (owners[0] === 0 && /^responsibilit/.test(heads[title] ?? ''))))
    return undefined;
  const level = levelOf((heads[title] ?? '').replace(/ (?:name|title)$/, ''));
  const evidence =
    ((heads.length < 3 || title === stage) && are(title, isLed) ? 1 : 0) +
    (heads.length === 2 && title === 0 && title === told && isWho(heads[1] ?? '') ? 1 : 0) +
    (isChanged || isReached || (heads.length > 2 && heads[title] === 'issue' && heads.some(isText)) ? 1 : 0) +
    (wish >= 0 && title === wish ? 1 : 0) +
    // `User story | Acceptance criteria`
    (level !== undefined && heads.some(isCriterion) ? 1 : 0) +
    (id >= 0 ? 1 : 0) +
    (owners.length > 0 ? 1 : 0) +
    (work.length > 0 ? 1 : 0);
  // `Item | Choice`: two columns of anything. `Feature | Where in the code`: what is there.
  const isTwo = heads.length === 2 && ((heads[title] === 'item' && !heads.some(isText)) || heads.some(isPlace));
  if (evidence === 0 && (!strong || isTwo)) return undefined;
  return {
    title,
    id: id >= 0 && id !== title ? id : undefined,
    counted: heads.some(isResult) || (owners.length > 0 && isStage(first)) ? [...heads.keys()] : [title],
    owners,
    status: status >= 0 ? status : undefined,
    named,
    reached: isReached || (id === 0 && level === 'epic'),
    topics: heads.flatMap((head, column) => {
      const kind = column === title ? undefined : topicKind(head);
      return kind ? [{ column, kind }] : [];
    }),
    steps: false,
    done: isClosedWord(heads[status] ?? ''),
    level,
  };
}
