import type { Claim, ClaimKey } from '../../model';
import { prepared } from '../../preparing';
import { isBreak, type Slices } from '../../slices';
import { type Located, type Span, trimmed } from '../../text';
import { isUndecided, isYes, levelOf, ownerKey, testOf, topicsIn } from '../../vocabulary';
import type { Row, Table } from './blocks';
import { cellSpan, cellText } from './cells';
import { hasDoneMark } from './done-mark';
import type { DraftItem, Gathered, Scope } from './draft';
import { noFacts, tableFacts } from './facts';
import { together } from './fields';
import { isStruck, plain } from './inline';
import { inlineClaims, inlineTopics } from './inline-claims';
import { matrixMark, type RoleColumn } from './matrix';
import { isOpenBracket, isPlaceholderTitle } from './open-titles';
import type { Source } from './source';
import type { ItemColumns } from './tables';
import { titleOf } from './title';

/** Reads the rows of a table that lists work. */
export function* readRows(
  source: Source,
  gathered: Gathered,
  table: Table,
  columns: ItemColumns,
  scope: Scope,
): Slices<void> {
  const width = table.header.cells.length;
  const keys = columns.owners.map((column): ClaimKey => {
    const name = cellText(source.text, table.header, column).replace(/[?？]$/, '');
    const isAccountable = /^A(?=$| ?\()/.test(name);
    return ownerKey(name, source.keys) ?? { name, kind: isAccountable ? 'accountable' : 'assignee', role: undefined };
  });
  for (const [index, row] of table.rows.entries()) {
    if (isBreak(index)) yield;
    const item = rowItem(source, row, columns.title, scope);
    if (!item || isGroupRow(source, row, width) || isProse(source, row, width)) continue;
    for (const [index, column] of columns.owners.entries()) {
      const key = keys[index];
      if (key && row.cells[column]) item.claims = [source.cellClaim(row, column, key, 'cell'), ...item.claims];
    }
    takeColumns(source, row, columns, item);
    const [owner] = columns.owners;
    item.place = { kind: 'cell', slot: missingCell(source, row, owner) ?? titleSlot(item.title) };
    gathered.items.push(item);
  }
}

function takeColumns(source: Source, row: Row, columns: ItemColumns, item: DraftItem): void {
  if (columns.id !== undefined) {
    const span = cellSpan(source.text, row, columns.id);
    const value = cellText(source.text, row, columns.id);
    const ticked = /^(#?[\p{L}-]{0,8}\d[\d.]*)\s+(?:x|[✓✔✅☑]\uFE0F?)$/iu.exec(value)?.[1];
    if (ticked !== undefined) item.closed = true;
    // What the title of a row with an id begins with is a part of it: `F01 audit of all pages`, not `US-1: Sign in`.
    const led = item.id && /^ \p{L}/u.test(source.text.slice(item.id.span.end, item.id.span.end + 3));
    if (led && /\p{L}/u.test(value) && value !== item.id?.value)
      item.title = { ...item.title, value: plain(source.text, item.title.span, row.marks) };
    if (span && value !== '' && !isUndecided(value)) item.id = { value: ticked ?? value, span };
  }
  const raw = source.text.slice(row.start, row.end);
  const isTold = columns.status === undefined && source.isClosed(tickedWord.exec(raw)?.[1] ?? '');
  if (isTold || tickedDate.test(raw)) item.closed = true;
  const status = columns.status === undefined ? '' : cellText(source.text, row, columns.status);
  if (source.isClosed(status) || (columns.done && (isYes(status) || matrixMark(status) === 'tick'))) item.closed = true;
  if (
    columns.steps &&
    row.cells.every((_, at) => at === columns.title || matrixMark(cellText(source.text, row, at)) === 'tick')
  )
    item.closed = true;
  for (const { column, kind } of columns.topics) {
    const cell = row.cells[column];
    if (cell)
      item.topics = [...(item.topics ?? []), ...topicsIn(kind, source.text.slice(cell.start, cell.end), cell.start)];
  }
  item.level ??= columns.level;
}

/** `| 7/1 ✅ |`, `| 2030-07-01 ✔ |`: the day on which it was done. */
const tickedDate = prepared(/\|\s*\d{1,4}(?:[./-]\d{1,4}){1,2}\s*[✅✔☑✓]\uFE0F?\s*\|/u);

/** `| 🟢 Done |`, `| ✅ 完了 |` in a column that is not called by what it tells. */
const tickedWord = prepared(/\|\s*[🟢✅✔☑]\uFE0F?\s?\**(\p{L}+)\**\s*\|/u);

/** Reads a table whose header names the item and whose rows are its fields: `| Item | Cluster federation |`. */
export function readCard(source: Source, gathered: Gathered, table: Table, scope: Scope): void {
  const item = rowItem(source, table.header, table.header.cells.length - 1, scope);
  if (!item) return;
  const facts = noFacts();
  tableFacts(source, table, facts);
  const closed = item.closed || facts.closed;
  gathered.items.push({ ...item, span: table.span, closed, claims: [...item.claims, ...facts.claims] });
}

/** Reads the rows of a role matrix: each tick, or RACI's A (R where nobody has A), is a claim by its column's role. */
export function readMatrix(
  source: Source,
  gathered: Gathered,
  table: Table,
  title: number,
  roles: readonly RoleColumn[],
  scope: Scope,
): void {
  for (const row of table.rows) {
    const item = rowItem(source, row, title, scope);
    if (!item) continue;
    item.claims = together(item.claims, matrixClaims(source, table, row, roles, item.claims.length > 0));
    gathered.items.push(item);
  }
}

/** @param named whether the title names an owner, for want of whom R would answer for the row. */
function matrixClaims(
  source: Source,
  table: Table,
  row: Row,
  roles: readonly RoleColumn[],
  named: boolean,
): readonly Claim[] {
  const cells = roles.map((role) => ({ ...role, mark: matrixMark(cellText(source.text, row, role.column)) }));
  const has = (letter: string) => cells.filter(({ mark }) => typeof mark === 'object' && mark.letters.includes(letter));
  const ticks = cells.filter(({ mark }) => mark === 'tick');
  const accountable = has('A');
  const effective = ticks.length > 0 ? ticks : accountable.length > 0 || named ? accountable : has('R');
  // The other cells of a role say nothing, and are where its tick goes.
  return cells.flatMap((cell) => {
    const { column, role } = cell;
    const header = table.header.cells[column];
    const says = effective.includes(cell);
    if (!header || !row.cells[column] || !(says || role)) return [];
    const name = plain(source.text, trimmed(source.text, header), table.header.marks);
    const claim = source.cellClaim(row, column, { name, kind: 'accountable', role }, 'matrix');
    return [says ? claim : { ...claim, text: '' }];
  });
}

function rowItem(source: Source, row: Row, column: number, scope: Scope): DraftItem | undefined {
  const cell = cellSpan(source.text, row, column);
  return cell && cell.start < cell.end ? cellItem(source, row, cell, scope) : undefined;
}

/** `Total`, `Summe: 12`: what all rows come to. */
const isTotal = testOf('^', '[total]', '(?![\\p{L}\\p{N}_])');

/** The item that a cell, or a part of one, is called by. */
export function cellItem(source: Source, row: Row, cell: Span, scope: Scope): DraftItem | undefined {
  const claims = [...inlineClaims(source.text, cell, row.marks, source.keyOf)];
  const topics = inlineTopics(source.text, cell);
  const { title: written, id } = titleOf(source.text, cell, row.marks, [...claims, ...topics]);
  const title = { value: written.value.replaceAll('\\|', '|'), span: written.span };
  if (!/[\p{L}\p{N}]/u.test(title.value) || isPlaceholderTitle(title.value)) return undefined;
  if (isOpenBracket(source, cell)) return undefined;
  if (isTotal(title.value)) return undefined;
  return {
    title,
    id,
    span: { start: row.start, end: row.end },
    level: (id && levelOf(id.value.replace(/[-_. ]?\d.*/s, ''))) || scope.level,
    parent: scope.item,
    section: scope.section,
    closed: scope.closed || isStruck(source.text, cell, row.marks) || hasDoneMark(title.value),
    claims,
    topics,
    add: undefined,
    place: { kind: 'cell', slot: titleSlot(title) },
  };
}

/** A row that names the rows below it: one cell filled, in bold or ending in a colon, or a first cell that is a total. */
function isGroupRow(source: Source, row: Row, width: number): boolean {
  if (/^\**\s*totals?\b/i.test(cellText(source.text, row, 0))) return true;
  let filled = 0;
  for (let column = 0; width > 2 && filled <= 2 && column < row.cells.length; column += 1) {
    const text = cellText(source.text, row, column);
    if (text === '') continue;
    filled += isBold(source, row, column) || (filled === 0 && /[:：][*_]*$/.test(text)) ? 1 : 3;
  }
  return width > 2 && filled <= 2;
}

/** A line of prose right below a table, which is one more row to Markdown. */
function isProse({ text }: Source, row: Row, width: number): boolean {
  return width > 1 && row.cells.length === 1 && !text.slice(row.start, row.end).includes('|');
}

function isBold({ text }: Source, row: Row, column: number): boolean {
  const { start, end } = cellSpan(text, row, column) ?? row;
  // `**Sign in** (3 days)` says more than a name.
  return /^(?:\*\*|__|<b>|<strong>)/.test(text.slice(start, start + 8)) && /[*_>:：]$/.test(text.slice(end - 1, end));
}

function titleSlot({ span: { end: at } }: Located) {
  return { span: { start: at, end: at }, before: ' (owner: ', after: ')', style: 'cell' } as const;
}

/** The owner's cell where the row ends before it: `| 1 | Sign in |` under `| # | Task | Owner |`. */
function missingCell(source: Source, row: Row, owner: number | undefined) {
  if (owner === undefined || row.cells[owner]) return undefined;
  let end = row.end;
  while (end > row.start && /\s/.test(source.text.charAt(end - 1))) end -= 1;
  const closed = source.text.charAt(end - 1) === '|';
  const before = `${closed ? '' : ' |'}${' |'.repeat(owner - row.cells.length)} `;
  return { span: { start: end, end }, before, after: ' |', style: 'cell' } as const;
}
