import type { ReadOptions } from '../../model';
import { atOnce, few, type Slices, Steps } from '../../slices';
import type { Span } from '../../text';
import { type Block, blocksIn, type Entry, type List, type Table } from './blocks';
import { hasBoxes } from './boxes';
import { article } from './content';
import type { DraftItem, DraftSection, Gathered, Scope } from './draft';
import { listScope, readEntry } from './lists';
import { namesRole, plainRows } from './matrix';
import type { Part } from './parts';
import { hasHtmlTable, readTable } from './read-table';
import { splitRow, withinWidth } from './row-split';
import { entrySigns, rowSigns } from './signs';
import { type Carrier, type Source, sourceOf } from './source';
import { namesSteps } from './steps';
import { type TableKind, tableKindOf } from './tables';

export { type Dialect, dialectOf, giveSlots, type Samples, sampleOf, samplesOf } from './slots';

/** The entries of a list or the rows of a table, each of which can be read by itself. Offsets of whole lines. */
export interface Listing {
  /** Where each entry or row begins. */
  readonly starts: number[];
  /** Where the line of the last ends. */
  end: number;
  readonly scope: Scope;
  readonly boxesOnly: boolean;
  /** Whether the ticks of a list tell if the heading above closes it, or if they close the work that the heading is. */
  readonly shut: boolean;
  /** How many entries have boxes. */
  boxes: number;
  readonly led: boolean;
  readonly orders: boolean;
  /** Of a table: where its header begins, what it is, and how many rows at least tell that it is no matrix. */
  readonly table: { head: number; readonly kind: TableKind; plain: number; readonly stepped: boolean } | undefined;
}

/** Finds the listings of a file whose entries have to do with what is around them only by their signs. */
export function* findingListings(source: Source): Slices<readonly Listing[]> {
  const listings: Listing[] = [];
  const steps = new Steps(few);
  let [last, at, prose]: [Part | undefined, number, number] = [undefined, -1, 0];
  for (const carrier of source.carriers) {
    if (steps.isDue()) yield;
    const { part, block } = carrier;
    if (part !== last) [last, at, prose] = [part, -1, proseIn(part)];
    // They come in the order of the text, of which a part may hold thousands.
    const next = part.blocks.indexOf(block, at + 1);
    at = next < 0 ? part.blocks.indexOf(block) : next;
    if (isFree(source, carrier, prose)) listings.push(listingOf(source, carrier, part.blocks[at - 1]));
  }
  return listings;
}

/** How much stands in the paragraphs of a part. UTF-16 units. */
function proseIn({ blocks }: Part): number {
  let length = 0;
  for (const { kind, span } of blocks) if (kind === 'paragraph') length += span.end - span.start;
  return length;
}

function isFree(source: Source, { part, block }: Carrier, prose: number): boolean {
  if (hasHtmlTable(source, part)) return false;
  if (block.kind === 'table') {
    const { kind } = tableKindOf(source, block);
    const isGrid = source.text.startsWith('+', block.span.start);
    return block.rows.length > 0 && !isGrid && (kind === 'items' || kind === 'matrix' || kind === 'other');
  }
  // Much prose is weighed against the length of the lists in it.
  return hasBoxes(block) || prose < (part.level < 2 ? article : 200);
}

/** @param before the block before it in its part. */
function listingOf(source: Source, { part, block, scope, boxesOnly }: Carrier, before: Block | undefined): Listing {
  const { text } = source;
  const feed = text.indexOf('\n', block.span.end);
  const end = feed < 0 ? text.length : feed - Number(text.charAt(feed - 1) === '\r');
  const starts = startsOf(text, block);
  if (block.kind === 'table') {
    const plain = namesRole(source, block) ? 0 : plainRows(text, block.rows);
    const stepped = namesSteps(text, block);
    const table = { head: lineStart(text, block.header.start), kind: tableKindOf(source, block), plain, stepped };
    return { starts, end, scope, boxesOnly, shut: false, boxes: 0, led: false, orders: false, table };
  }
  return {
    starts,
    end,
    scope: listScope(source, block, scope),
    boxesOnly,
    shut: scope.closed || scope.item?.span.start === (part.heading?.span.start ?? -1),
    boxes: boxesIn(block.entries),
    led: before ? before.kind === 'paragraph' : part.parent?.level === 0 && part.parent.blocks.length > 0,
    orders: source.headings.get(part)?.kind === 'aside',
    table: undefined,
  };
}

function startsOf(text: string, block: List | Table): number[] {
  return block.kind === 'table'
    ? block.rows.map(({ start }) => lineStart(text, start))
    : block.entries.map(({ marker }) => lineStart(text, marker.start));
}

function boxesIn(entries: readonly Entry[]): number {
  return entries.filter(({ box }) => box).length;
}

/** What some entries or rows say, read by themselves. */
export interface Piece {
  readonly items: DraftItem[];
  readonly sections: DraftSection[];
  /** Pieces with the same signs can take each other's place. */
  readonly signs: string;
  /** How many have boxes, or tell that the table is no matrix. */
  readonly weight: number;
  /** Where the last of them ends. */
  readonly end: number;
}

/**
 * Reads some entries or rows of a listing in a text.
 *
 * @param count how many they are, @param around these and their neighbours, for telling where each begins.
 * @param from where the first begins, @param to where the one behind the last begins; the end of the text around it for
 * the last of all.
 */
export function readPiece(
  text: string,
  options: ReadOptions,
  { starts: [first = 0], scope, boxesOnly, shut, boxes, led, orders, table }: Listing,
  {
    around,
    from,
    to,
    count,
  }: { readonly around: Span; readonly from: number; readonly to: number; readonly count: number },
): Piece | undefined {
  const source = sourceOf(text, options);
  const gathered: Gathered = { items: [], sections: [], defaults: [], roster: [] };
  const head = table ? text.slice(table.head, first) : '';
  const [block, ...others] = blocksIn(text, around, head);
  if (others.length > 0 || (block?.kind !== 'list' && block?.kind !== 'table')) return undefined;
  if ((block.kind === 'table') !== (table !== undefined)) return undefined;
  const starts = startsOf(text, block);
  if (starts[0] !== around.start || !starts.includes(from) || (to < around.end && !starts.includes(to)))
    return undefined;
  const isOwn = (_: unknown, index: number) => (starts[index] ?? 0) >= from && (starts[index] ?? 0) < to;
  const signs: (string | undefined)[] = [`${starts.filter((start) => start < from || start >= to).length}`];
  let end = from;
  let weight = 0;
  if (block.kind === 'table' && table) {
    const [whole] = blocksIn(text, { start: table.head, end: first });
    if (whole?.kind !== 'table') return undefined;
    const width = whole.header.cells.length;
    // The head is not where these rows were read: only now can one tell how many cells they have.
    const rows = block.rows
      .filter(isOwn)
      .map(({ start, end, marks }) => withinWidth(text, splitRow(text, start, end, marks), width));
    weight = plainRows(text, rows);
    for (const row of rows) {
      const isPiped = text.charAt(row.start) === '|';
      signs.push(isPiped ? rowSigns(source, row, width, table, table.plain > count) : undefined);
      end = row.end;
    }
    const part: Table = { ...whole, rows };
    atOnce(readTable(source, gathered, part, scope, table.kind));
  } else if (block.kind === 'list') {
    const entries = block.entries.filter(isOwn);
    weight = boxesIn(entries);
    for (const entry of entries) {
      const { marker, span } = entry;
      const start = lineStart(text, marker.start);
      // What goes on without indentation may as well belong to the heading.
      const isIndented = !/\n\S/.test(text.slice(start, span.end));
      signs.push(
        isIndented
          ? entrySigns(source, entry, { boxed: boxes > count, shut, led, orders, head: start === first })
          : undefined,
      );
      signs.push(`${text.slice(start, marker.start)}${text.charAt(marker.end - 1)}`);
      atOnce(readEntry(source, gathered, entry, scope, boxesOnly));
      end = span.end;
    }
  }
  if (signs.includes(undefined)) return undefined;
  const trimmed = text.slice(from, end).trimEnd().length;
  const { items, sections } = gathered;
  return { items, sections, signs: signs.join('\n'), weight, end: from + trimmed };
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}
