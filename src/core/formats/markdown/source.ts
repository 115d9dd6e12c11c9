import type { Claim, ClaimForm, ClaimKey, ReadOptions, Slot } from '../../model';
import { matchesIn, type Span, trimmed } from '../../text';
import { isClosed, once } from '../../vocabulary';
import type { Block, Entry, List, Row, Table } from './blocks';
import type { Scope } from './draft';
import type { Facts } from './facts';
import { bare, type Field, type FieldWord, type KeyOf, none, wordOf } from './fields';
import type { HeadingFacts } from './headings';
import type { Part } from './parts';
import { peopleIn } from './people';
import type { Share } from './share';
import type { TableKind } from './tables';
import type { HeadingKind } from './words';

/** The text that is read, with what the config adds to reading it. */
export interface Source {
  readonly text: string;
  readonly keys: readonly string[];
  readonly closed: readonly string[];
  /** Whether a status closes its item; judged once for each. */
  isClosed(status: string): boolean;
  /** How many of the headings below a part are prose leaves; counted once. */
  readonly shares: Map<Part, Share>;
  /** What stands below a heading, told once. */
  readonly contents: Map<Part, readonly Block[]>;
  /** How much each paragraph tells; measured once. */
  readonly prose: Map<Span, number>;
  /** What the first blocks below a heading say about it; read once. */
  readonly below: Map<Part, Facts>;
  /** What each heading says; read once. */
  readonly headings: Map<Part, HeadingFacts>;
  /** What each heading that is a field says of the one above it; undefined for others. Read once. */
  readonly fields: Map<Part, Facts | undefined>;
  /** What each table is; judged once. */
  readonly tables: Map<Table, TableKind>;
  /** Which lists speak about the work instead of listing it; judged once. */
  readonly references: Map<List, boolean>;
  /** Which lists have a sign behind an entry that says how far it is; looked for once. */
  readonly ticks: Map<List, boolean>;
  /** Which entries without a box are fields of what they stand under; read once. */
  readonly fieldEntries: Map<Entry, boolean>;
  /** The lists and tables whose entries or rows are read as work, in the order of the text. */
  readonly carriers: Carrier[];
  /** The scope in which each heading is read, in the order of the text. */
  readonly scopes: Map<Part, Scope>;
  /** What kind of heading each title makes; looked up once. */
  readonly kinds: Map<string, HeadingKind>;
  /** The fields of the lines that were asked for last, by where they start. */
  readonly lines: ({ readonly start: number; readonly end: number; readonly fields: readonly Field[] } | undefined)[];
  /** What each key means; looked up once. */
  readonly words: Map<string, FieldWord>;
  /** What an owner key means: one object for all of its claims. */
  readonly keyOf: KeyOf;
  /** The names of the links that the file defines, in lower case. */
  linkNames(): ReadonlySet<string>;
  /** How many headings each level has whose numbers never begin anew: 1 to 3 below one heading, 4 to 6 below the next. */
  running(): ReadonlyMap<number, number>;
  /** Whom the file names as owners on lines of their own. */
  people(): ReadonlySet<string>;
  cellClaim(row: Row, column: number, key: ClaimKey, form: ClaimForm): Claim;
}

/** A list or table with what reading its entries or rows depends on. */
export interface Carrier {
  readonly part: Part;
  readonly block: List | Table;
  readonly scope: Scope;
  readonly boxesOnly: boolean;
}

export function sourceOf(text: string, { keys, closed, people }: ReadOptions): Source {
  const claim: Source['cellClaim'] = (row, column, key, form) => cellClaim(text, row, column, key, form);
  let names: ReadonlySet<string> | undefined;
  const linkNames = () => {
    names ??= new Set(
      Array.from(text.matchAll(/^ {0,3}\[([^[\]\n]{1,100})\]:/gm), (match) => (match[1] ?? '').toLowerCase()),
    );
    return names;
  };
  const statuses = new Map<string, boolean>();
  const isClosedStatus = (status: string) => {
    const known = statuses.get(status) ?? isClosed(status, closed);
    statuses.set(status, known);
    return known;
  };
  const keyOf: KeyOf = (name) => wordOf(source, name).owner;
  const source: Source = {
    text,
    keys,
    closed,
    isClosed: isClosedStatus,
    shares: new Map(),
    contents: new Map(),
    prose: new Map(),
    below: new Map(),
    headings: new Map(),
    fields: new Map(),
    tables: new Map(),
    references: new Map(),
    ticks: new Map(),
    fieldEntries: new Map(),
    carriers: [],
    scopes: new Map(),
    kinds: new Map(),
    lines: [],
    words: new Map(),
    keyOf,
    linkNames,
    running: once(() => runningIn(text)),
    people: once(() => people?.(text) ?? peopleIn(text, keys)),
    cellClaim: claim,
  };
  return source;
}

/** The number of a heading. */
export const numberedHeading = /^(#{2,6}) +(?:~~)?(\d{1,3})[.)] /gm;

function runningIn(text: string): ReadonlyMap<number, number> {
  const levels = new Map<number, string[]>();
  for (const [, { length } = '', number = ''] of matchesIn(text, numberedHeading))
    levels.set(length, [...(levels.get(length) ?? []), number]);
  return new Map([...levels].map(([level, all]) => [level, new Set(all).size === all.length ? all.length : 0]));
}

/** The claim of a table cell. Its slot runs to the cell's padding, so that a value of any length keeps the pipes aligned. */
function cellClaim(text: string, row: Row, column: number, key: ClaimKey, form: ClaimForm): Claim {
  const cell = row.cells[column] ?? { start: row.end, end: row.end };
  const inner = trimmed(text, cell);
  const value = bare(text, inner);
  const empty = inner.start === inner.end;
  const whole = empty ? { start: Math.min(cell.start + 1, cell.end), end: Math.max(cell.start, cell.end - 1) } : inner;
  const padded = cell.end - cell.start >= 2;
  const put: Slot = empty
    ? {
        span: padded ? { start: cell.start + 1, end: cell.end - 1 } : cell,
        before: padded ? '' : ' ',
        after: padded ? '' : ' ',
        style: 'cell',
      }
    : { span: { start: inner.start, end: Math.max(inner.end, cell.end - 1) }, before: '', after: '', style: 'cell' };
  return {
    key,
    form,
    text: text.slice(value.start, value.end),
    span: empty ? { start: whole.start, end: Math.max(whole.start, whole.end) } : value,
    values: undefined,
    whole: { start: whole.start, end: Math.max(whole.start, whole.end) },
    put,
    cut: { start: inner.start, end: inner.end, text: ' '.repeat(inner.end - inner.start) },
    unquoted: none,
  };
}
