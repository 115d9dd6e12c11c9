import type { Role } from '../../model';
import type { Slices } from '../../slices';
import { ownerKey, testOf } from '../../vocabulary';
import type { Block, Table } from './blocks';
import { readBoard } from './board';
import { cellSpan, cellText } from './cells';
import type { Gathered, Scope } from './draft';
import type { Part } from './parts';
import { joints } from './people';
import { readCard, readMatrix, readRows } from './rows';
import type { Source } from './source';
import { isTracked, type TableKind, tableKindOf } from './tables';

/** `Test case`, `Gate`, `Success criteria`: what has to hold, whoever sees to it. */
const isCheck = testOf('^(?:', '[table-check]', ')|[ck]rit[eé]ri|критери');

/** A table of tasks with owners that has come to stand below criteria. */
export function* readStray(source: Source, gathered: Gathered, { blocks }: Part, scope: Scope): Slices<void> {
  for (const block of blocks) {
    const kind = block.kind === 'table' ? tableKindOf(source, block) : undefined;
    if (kind?.kind !== 'items' || kind.columns.owners.length === 0) continue;
    const { level, status, title } = kind.columns;
    const head = cellText(source.text, (block as Table).header, title);
    if (level !== undefined || (status !== undefined && !isCheck(head)))
      yield* readTable(source, gathered, block as Table, scope, kind);
  }
}

export function hasHtmlTable(source: Source, part: Part): boolean {
  return part.blocks.some(
    (block) => block.kind === 'html' && /<table\b/i.test(source.text.slice(block.span.start, block.span.end)),
  );
}

/** Reads the rows of a table of a kind. */
export function* readTable(
  source: Source,
  gathered: Gathered,
  table: Table,
  scope: Scope,
  kind: TableKind,
): Slices<void> {
  if (kind.kind === 'card') readCard(source, gathered, table, scope);
  else if (kind.kind === 'matrix') readMatrix(source, gathered, table, kind.title, kind.roles, scope);
  else if (kind.kind === 'board' && scope.mode === 'work') readBoard(source, gathered, table, kind.closed, scope);
  else if (kind.kind === 'roster') readRoster(source, gathered, table, kind.role, kind.person);
  else if (kind.kind === 'items' && (scope.mode === 'work' || isTracked(kind.columns, scope.firm))) {
    yield* readRows(source, gathered, table, kind.columns, scope);
  }
}

function readRoster(source: Source, gathered: Gathered, table: Table, role: number, person: number): void {
  for (const row of table.rows) {
    const [named, other] = rolesAmong(cellText(source.text, row, role));
    const span = cellSpan(source.text, row, person);
    const value = cellText(source.text, row, person);
    if (named && !other && span && value !== '') gathered.roster.push({ person: { value, span }, role: named });
  }
}

/** The roles among several jobs of one person: `Product Owner & Analyst`. */
function rolesAmong(jobs: string): readonly Role[] {
  const whole = ownerKey(jobs)?.role;
  return whole ? [whole] : jobs.split(joints).flatMap((job) => ownerKey(job)?.role ?? []);
}

/** Judges the tables of a file one by one, before what stands around them asks for several at once. */
export function* judgingTables(source: Source, blocks: readonly Block[]): Slices<void> {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    tableKindOf(source, block);
    yield;
  }
}
