import type { MarkdownReading } from '../formats/markdown';
import { type Dialect, giveSlots, type Listing, listingsOf, readPiece, samplesOf } from '../formats/markdown/again';
import type { DraftItem } from '../formats/markdown/draft';
import { proseOf, quietEnd } from '../formats/markdown/prose';
import type { Samples } from '../formats/markdown/slots';
import type { Document, Item, ReadOptions } from '../model';
import type { Span } from '../text';
import type { Step } from './cut';
import { type Exchange, exchanged, firstFrom } from './exchange';
import { isAlike } from './spans';

/** The definition of a link, of which entries all over the file may speak, or what may end its front matter. */
const definition = /^ {0,3}\[[^[\]\n]{1,100}\]:|^(?:---|\.\.\.)[ \t]*\r?$/m;

/** Behind the last entry: a blank line and what cannot go on with it, a heading, or the end. */
const ending = /^\r?\n(?:(?:[ \t]*\r?\n)+(?=\S)|(?=#{1,6} ))/;

/** Before the first entry. */
const opening = /(?:^|\n)(?:[ \t]*|#{1,6} [^\n]*)\r?\n$/;

/** What is cut out of a file is small. UTF-16 units. */
const largest = 20_000;

/** The lists and tables of a Markdown file, kept up to date, so that some of their entries can be read again. */
export class LiveMarkdown {
  readonly #options: ReadOptions;
  readonly #listings: readonly Listing[];
  readonly #prose: { start: number; end: number }[];
  readonly #samples: Samples;
  readonly #dialect: Dialect;

  constructor(reading: MarkdownReading, options: ReadOptions) {
    this.#options = options;
    const { text } = reading.document;
    const isPlain = reading.plain && !/\r(?!\n)/.test(text);
    this.#listings = isPlain ? listingsOf(reading) : [];
    this.#prose = isPlain ? proseOf(reading.source, reading.root) : [];
    this.#samples = reading.samples;
    this.#dialect = reading.dialect;
  }

  /** Undefined, and nothing changed, where all has to be read again. */
  edit(document: Document, step: Step): Exchange | undefined {
    return this.#tell(document, step) ?? this.#list(document, step);
  }

  /** Takes in what is typed into prose, of which nothing is to be said but where it ends. */
  #tell(document: Document, { old, text, edit, delta }: Step): Exchange | undefined {
    const unit = this.#prose[lastUpTo(this.#prose, edit.start, ({ start }) => start)];
    if (!unit || edit.end > unit.end || unit.start <= old.indexOf('\n') || !isApart(old, unit)) return undefined;
    const { start, end } = unit;
    if (end - start + edit.text.length > largest) return undefined;
    const both = `${old.slice(start, end)}\n${text.slice(start, end + delta)}`;
    if (definition.test(both) || /\r(?!\n)/.test(`${both} `)) return undefined;
    const before = quietEnd(old, unit, this.#options);
    const after = quietEnd(text, { start, end: end + delta }, this.#options);
    if (before !== end || after !== end + delta) return undefined;
    this.#move(start, delta);
    const none = { items: [], sections: [], issues: [] };
    const ends = new Map([[before, after]]);
    return {
      unit: { start, end },
      delta,
      length: old.length,
      old: none,
      fresh: none,
      ends,
      document: { ...document, text },
    };
  }

  #list(document: Document, step: Step): Exchange | undefined {
    const { old, text, edit, delta } = step;
    const listing = this.#listings.findLast(({ starts }) => (starts[0] ?? 0) <= edit.start);
    const firstFeed = old.indexOf('\n');
    if (!listing || edit.end > listing.end || firstFeed < 0 || edit.start <= firstFeed) return undefined;
    const { starts, end, table } = listing;
    const from = lastUpTo(starts, edit.start, Number);
    const to = lastUpTo(starts, Math.max(edit.start, edit.end - 1), Number) + 1;
    const unit = { start: starts[from] ?? 0, end: starts[to] ?? end };
    const around = { start: starts[from - 1] ?? unit.start, end: starts[to + 1] ?? end };
    if (around.end - around.start + edit.text.length > largest) return undefined;
    if (to === starts.length && !closes(old, end)) return undefined;
    if (from === 0 && !table && !opening.test(old.slice(Math.max(0, unit.start - 300), unit.start))) return undefined;

    const count = to - from;
    const before = readPiece(old, this.#options, listing, { around, from: unit.start, to: unit.end, count });
    const after = readPiece(text, this.#options, listing, {
      around: { start: around.start, end: around.end + delta },
      from: unit.start,
      to: unit.end + delta,
      count,
    });
    if (!before || !after || before.signs !== after.signs) return undefined;
    const both = `${old.slice(unit.start, unit.end)}\n${text.slice(unit.start, unit.end + delta)}`;
    if (definition.test(both) || /\r(?!\n)/.test(text.slice(unit.start, around.end + delta))) return undefined;

    const at = firstFrom(document.items, unit.start);
    const items = document.items.slice(at, firstFrom(document.items, unit.end));
    const sections = document.sections.filter(
      ({ title: { span } }) => span.start >= unit.start && span.start < unit.end,
    );
    giveSlots(old, before.items, this.#dialect);
    if (!isAlike([before.items, before.sections], [items, sections], true)) return undefined;
    const allSections = exchanged(document.sections, sections, after.sections, unit);
    if (!allSections) return undefined;
    const all = document.items.toSpliced(at, items.length, ...(after.items as readonly Item[]));
    giveSlots(text, after.items, this.#dialect);
    if ([...items, ...after.items].some(({ claims }) => claims.length > 0) && !this.#keepsDialect(all))
      return undefined;

    listing.boxes += after.weight - before.weight;
    if (table) table.plain += Math.min(0, after.weight - before.weight);
    this.#move(unit.start, delta);
    return {
      unit,
      delta,
      length: old.length,
      old: { items, sections, issues: [] },
      fresh: { items: after.items, sections: after.sections, issues: [] },
      ends: new Map(to >= starts.length ? [[before.end, after.end]] : []),
      document: { ...document, text, items: all, sections: allSections },
    };
  }

  #keepsDialect(items: readonly Item[]): boolean {
    const { list, heading } = samplesOf(items as readonly DraftItem[]);
    return list === this.#samples.list && heading === this.#samples.heading;
  }

  /** What begins behind the start of a unit moves; no entry has come or gone. */
  #move(start: number, delta: number): void {
    for (const prose of this.#prose) {
      if (prose.start > start) prose.start += delta;
      if (prose.end > start) prose.end += delta;
    }
    for (const listing of this.#listings) {
      const { starts, table } = listing;
      if (listing.end < start) continue;
      listing.end += delta;
      if (table && table.head > start) table.head += delta;
      for (let index = starts.length - 1; index >= 0 && (starts[index] ?? 0) > start; index -= 1)
        starts[index] = (starts[index] ?? 0) + delta;
    }
  }
}

function closes(text: string, end: number): boolean {
  const rest = text.slice(end, end + 200);
  return ending.test(rest) || (end + rest.length === text.length && rest.trim() === '');
}

/** Whether a paragraph stands between blank lines, or below a heading. */
function isApart(text: string, { start, end }: Span): boolean {
  const rest = text.slice(end, end + 100);
  return (
    opening.test(text.slice(Math.max(0, start - 300), start)) &&
    (/^[ \t]*\r?\n[ \t]*\r?\n/.test(rest) || (end + rest.length === text.length && rest.trim() === ''))
  );
}

/** The index of the last of some ascending offsets up to one. */
function lastUpTo<T>(all: readonly T[], offset: number, at: (each: T) => number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = all[middle];
    if (each !== undefined && at(each) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
