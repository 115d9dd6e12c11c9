import type { ReadOptions } from '../../model';
import type { Span } from '../../text';
import { blocksIn, type Entry, type Row, type Table } from './blocks';
import type { DraftItem, DraftSection, Gathered, Scope } from './draft';
import type { MarkdownReading } from './index';
import { hasBoxes } from './list-kinds';
import { listScope, readEntry } from './lists';
import { hasHtmlTable, readTable } from './reader';
import { entrySigns, rowSigns } from './signs';
import { type Carrier, type Source, sourceOf } from './source';
import { type TableKind, tableKindOf } from './tables';

export { type Dialect, giveSlots, samplesOf } from './slots';

/** The entries of a list or the rows of a table, each of which can be read by itself. Offsets of whole lines. */
export interface Listing {
  /** Where each entry or row begins. */
  readonly starts: number[];
  /** Where the line of the last ends. */
  end: number;
  readonly scope: Scope;
  readonly boxesOnly: boolean;
  readonly boxed: boolean;
  /** Of a table: where its header begins, and what it is. */
  readonly table: { head: number; readonly kind: TableKind } | undefined;
}

/** The listings of a file whose entries have to do with what is around them only by their signs. */
export function listingsOf({ document: { text }, source }: MarkdownReading): readonly Listing[] {
  return source.carriers
    .filter((carrier) => isFree(source, carrier))
    .map((carrier) => listingOf(text, source, carrier));
}

function isFree(source: Source, { part, block }: Carrier): boolean {
  if (hasHtmlTable(source, part)) return false;
  if (block.kind === 'table') {
    const { kind } = tableKindOf(source, block);
    const isGrid = source.text.startsWith('+', block.span.start);
    return block.rows.length > 0 && !isGrid && (kind === 'items' || kind === 'matrix' || kind === 'other');
  }
  if (hasBoxes(block) || part.level < 2) return true;
  // Much prose is weighed against the length of the lists in it.
  let prose = 0;
  for (const { kind, span } of part.blocks) if (kind === 'paragraph') prose += span.end - span.start;
  return prose < 200;
}

function listingOf(text: string, source: Source, { block, scope, boxesOnly }: Carrier): Listing {
  const feed = text.indexOf('\n', block.span.end);
  const end = feed < 0 ? text.length : feed - Number(text.charAt(feed - 1) === '\r');
  if (block.kind === 'table') {
    const table = { head: lineStart(text, block.header.start), kind: tableKindOf(source, block) };
    const starts = block.rows.map(({ start }) => lineStart(text, start));
    return { starts, end, scope, boxesOnly, boxed: false, table };
  }
  const starts = block.entries.map(({ marker }) => lineStart(text, marker.start));
  return { starts, end, scope: listScope(source, block, scope), boxesOnly, boxed: hasBoxes(block), table: undefined };
}

/** What some entries or rows say, read by themselves. */
export interface Piece {
  readonly items: DraftItem[];
  readonly sections: DraftSection[];
  /** Pieces with the same signs can take each other's place. */
  readonly signs: string;
  /** Where the last of them ends. */
  readonly end: number;
}

/**
 * Reads some entries or rows of a listing in a text.
 *
 * @param around these and their neighbours, for telling where each begins.
 * @param from where the first begins, @param to where the one behind the last begins; the end of the text around it for
 * the last of all.
 */
export function readPiece(
  text: string,
  options: ReadOptions,
  { scope, boxesOnly, boxed, table }: Listing,
  {
    around,
    from,
    to,
    first,
  }: { readonly around: Span; readonly from: number; readonly to: number; readonly first: number },
): Piece | undefined {
  const source = sourceOf(text, options.keys, options.closed);
  const gathered: Gathered = { items: [], sections: [], defaults: [], roster: [] };
  const head = table ? text.slice(table.head, first) : '';
  const [block, ...others] = blocksIn(text, around, head);
  if (others.length > 0 || (block?.kind !== 'list' && block?.kind !== 'table')) return undefined;
  if ((block.kind === 'table') !== (table !== undefined)) return undefined;
  const all: readonly (Entry | Row)[] = block.kind === 'table' ? block.rows : block.entries;
  const starts = all.map((each) => lineStart(text, 'marker' in each ? each.marker.start : each.start));
  if (starts[0] !== around.start || !starts.includes(from) || (to < around.end && !starts.includes(to)))
    return undefined;
  const isOwn = (_: unknown, index: number) => (starts[index] ?? 0) >= from && (starts[index] ?? 0) < to;
  const signs: (string | undefined)[] = [`${starts.filter((start) => start < from || start >= to).length}`];
  let end = from;
  if (block.kind === 'table' && table) {
    const [whole] = blocksIn(text, { start: table.head, end: first });
    if (whole?.kind !== 'table') return undefined;
    const rows = block.rows.filter(isOwn);
    for (const row of rows) {
      signs.push(
        text.charAt(row.start) === '|' ? rowSigns(source, row, whole.header.cells.length, table.kind) : undefined,
      );
      end = row.end;
    }
    const part: Table = { ...whole, rows };
    readTable(source, gathered, part, scope, table.kind);
  } else if (block.kind === 'list') {
    for (const entry of block.entries.filter(isOwn)) {
      const { marker, span } = entry;
      const start = lineStart(text, marker.start);
      // What goes on without indentation may as well belong to the heading.
      const isIndented = !/\n\S/.test(text.slice(start, span.end));
      signs.push(isIndented ? entrySigns(source, entry, boxed) : undefined);
      signs.push(`${text.slice(start, marker.start)}${text.charAt(marker.end - 1)}`);
      readEntry(source, gathered, entry, scope, boxesOnly);
      end = span.end;
    }
  }
  if (signs.includes(undefined)) return undefined;
  const trimmed = text.slice(from, end).trimEnd().length;
  return { ...gathered, signs: signs.join('\n'), end: from + trimmed };
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}
