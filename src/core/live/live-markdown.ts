import { lastUpTo } from '../ascending';
import type { MarkdownReading } from '../formats/markdown';
import {
  type Dialect,
  findingListings,
  giveSlots,
  type Listing,
  type Piece,
  readPiece,
} from '../formats/markdown/again';
import { explainsAnew } from '../formats/markdown/article';
import { type Chapter, findingChapters, readChapters, sum } from '../formats/markdown/chapters';
import { type Guidance, guidanceWith } from '../formats/markdown/guides';
import { peopleIn } from '../formats/markdown/people';
import { findingProse, quietEnd } from '../formats/markdown/prose';
import { cardsOf, type Share, seatsAmong, verdictOf } from '../formats/markdown/share';
import { numberedHeading } from '../formats/markdown/source';
import type { Document, Item, ReadOptions } from '../model';
import { atOnce, type Slices } from '../slices';
import type { Span } from '../text';
import { areBareAround, type ChapterUnit, chaptersAround, sightOf } from './chapter-units';
import type { Step } from './cut';
import { type Exchange, exchanged } from './exchange';
import { LiveSamples } from './live-samples';
import { endsIn, linesOf, renamedIn } from './people';
import { firstFrom } from './search';
import { isAlike } from './spans';

/** The definition of a link, of which entries all over the file may speak. */
const definition = /^ {0,3}\[[^[\]\n]{1,100}\]:/gm;

/** What may end the front matter of a file. */
const mark = /^(?:---|\.\.\.)[ \t]*\r?$/gm;

/** Behind the last entry: a blank line and what cannot go on with it, a heading, or the end. */
const ending = /^\r?\n(?:(?:[ \t]*\r?\n)+(?=\S)|(?=#{1,6} ))/;

/** Before the first entry. */
const opening = /(?:^|\n)(?:[ \t]*|#{1,6} [^\n]*)\r?\n$/;

/** What is cut out of a file is small. UTF-16 units. */
const largest = 20_000;

/** What a part of a file says, read by itself. */
type Said = Pick<Piece, 'items' | 'sections' | 'end'>;

/** The parts of a Markdown file, kept up to date, so that some of them can be read again. */
export class LiveMarkdown {
  readonly #options: ReadOptions;
  #listings: readonly Listing[] = [];
  #prose: readonly { start: number; end: number }[] = [];
  #chapters: readonly Chapter[] = [];
  readonly #samples: LiveSamples;
  readonly #dialect: Dialect;
  /** Whom the file names as owners; undefined where that has changed or was not asked for. */
  #people: ReadonlySet<string> | undefined;
  #guidance: Guidance;

  private constructor({ dialect, guidance }: MarkdownReading, options: ReadOptions, samples: LiveSamples) {
    const people = (text: string) => {
      this.#people ??= peopleIn(text, options.keys);
      return this.#people;
    };
    this.#options = { ...options, people };
    this.#samples = samples;
    this.#dialect = dialect;
    this.#guidance = guidance;
  }

  static *of(reading: MarkdownReading, options: ReadOptions): Slices<LiveMarkdown> {
    const { document, source, root, samples, dialect, plain } = reading;
    const live = new LiveMarkdown(reading, options, yield* LiveSamples.of(document.items, samples, dialect));
    if (!plain || /\r(?!\n)/.test(document.text)) return live;
    yield;
    live.#listings = yield* findingListings(source);
    live.#prose = yield* findingProse(source, root);
    live.#chapters = yield* findingChapters(source, document.text.length);
    return live;
  }

  /** Undefined, and nothing changed, where all has to be read again. */
  edit(document: Document, step: Step): Exchange | undefined {
    const touched = linesOf(step);
    const { now, were } = touched;
    if (/\r(?!\n)/.test(`${now} `) || !keeps(definition, now, were) || !keeps(numberedHeading, now, were))
      return undefined;
    if (explainsAnew(step, document.head)) return undefined;
    // A front matter that is closed stays so, whatever comes behind it.
    const hasFront = /^\uFEFF?---/.test(step.text) && (document.head < 4 || step.edit.start < document.head);
    if (hasFront && !keeps(mark, now, were)) return undefined;
    const guidance = guidanceWith(this.#guidance, now, were);
    if (!guidance) return undefined;
    const renamed = renamedIn(step, touched, this.#options.keys);
    if (renamed.some((person) => endsIn(step.text, person))) return undefined;
    const done = this.#tell(document, step) ?? this.#list(document, step) ?? this.#chapter(document, step);
    if (renamed.length > 0) this.#people = undefined;
    if (done) this.#guidance = guidance;
    return done;
  }

  /** Takes in what is typed into prose, of which nothing is to be said but where it ends. */
  #tell(document: Document, { old, text, edit, delta }: Step): Exchange | undefined {
    const unit = this.#prose[lastUpTo(this.#prose, edit.start, ({ start }) => start)];
    if (!unit || edit.end > unit.end || unit.start <= old.indexOf('\n') || !isApart(old, unit)) return undefined;
    const { start, end } = unit;
    if (end - start + edit.text.length > largest) return undefined;
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
    const done = this.#exchange(document, step, unit, before, after, to >= starts.length);
    if (!done) return undefined;
    listing.boxes += after.weight - before.weight;
    if (table) table.plain += Math.min(0, after.weight - before.weight);
    this.#move(unit.start, delta);
    return done;
  }

  /** Reads a heading again with all below it, or some beside each other. */
  #chapter(document: Document, step: Step): Exchange | undefined {
    for (const unit of chaptersAround(this.#chapters, step.edit)) {
      if (unit.end - unit.start + step.edit.text.length > largest) return undefined;
      const done = this.#readChapters(document, step, unit);
      if (done) return done;
    }
    return undefined;
  }

  #readChapters(document: Document, step: Step, { first, start, end }: ChapterUnit): Exchange | undefined {
    const { old, text, delta } = step;
    const chapters = this.#chapters;
    const { place } = first;
    const behind = chapters[lastUpTo(chapters, end, (each) => each.start)];
    const next = behind?.start === end ? behind.head : 0;
    if (next === 0 && end < old.length) return undefined;
    const before = readChapters(old, this.#options, first, { start, end }, next, undefined, document);
    if (!before) return undefined;
    const others = sum(place.share, before.own, -1);
    const after = readChapters(text, this.#options, first, { start, end: end + delta }, next, others, document);
    if (!after || before.seen !== after.seen) return undefined;
    const share = sum(others, after.own, 1);
    const decided = (each: Share) => [verdictOf(each), seatsAmong(each), cardsOf(each)];
    if (!isAlike(decided(place.share), decided(share), true)) return undefined;
    const replaced = <T>(all: readonly T[], fresh: readonly T[], startOf: (each: T) => number) => {
      const from = lastUpTo(all, start - 1, startOf) + 1;
      return all.toSpliced(from, lastUpTo(all, end - 1, startOf) + 1 - from, ...fresh);
    };
    const now = replaced(chapters, after.chapters, (each) => each.start);
    if (!isAlike(before.chapters.map(sightOf), after.chapters.map(sightOf), true)) {
      const index = chapters.indexOf(first);
      if (areBareAround(chapters, index) || areBareAround(now, index)) return undefined;
    }
    const done = this.#exchange(document, step, { start, end }, before, after, true);
    if (!done) return undefined;

    place.share = share;
    const listings = replaced(this.#listings, atOnce(findingListings(after.source)), ({ starts }) => starts[0] ?? 0);
    const own = after.parts.flatMap((part) => atOnce(findingProse(after.source, part)));
    const prose = replaced(this.#prose, own, (each) => each.start);
    // Moves what stays, not what has been read where it is.
    this.#move(start, delta);
    [this.#listings, this.#prose, this.#chapters] = [listings, prose, now];
    return done;
  }

  /**
   * Puts what is said of a unit now in the place of what was said before, if that is what was said of it.
   *
   * @param isLast whether what encloses the unit may end where it does.
   */
  #exchange(
    document: Document,
    { old, text, delta }: Step,
    unit: Span,
    before: Said,
    after: Said,
    isLast: boolean,
  ): Exchange | undefined {
    const at = firstFrom(document.items, unit.start);
    const items = document.items.slice(at, firstFrom(document.items, unit.end));
    const sections = document.sections.filter(
      ({ title: { span } }) => span.start >= unit.start && span.start < unit.end,
    );
    giveSlots(old, before.items, this.#dialect);
    if (!isAlike([before.items, before.sections], [items, sections], true)) return undefined;
    const allSections = exchanged(document.sections, sections, after.sections, unit);
    if (!allSections) return undefined;
    const fresh: readonly Item[] = after.items;
    const all = document.items.toSpliced(at, items.length, ...fresh);
    giveSlots(text, after.items, this.#dialect);
    if (!this.#samples.keep({ text, unit, old: items, fresh, all })) return undefined;
    return {
      unit,
      delta,
      length: old.length,
      old: { items, sections, issues: [] },
      fresh: { items: fresh, sections: after.sections, issues: [] },
      ends: new Map(isLast ? [[before.end, after.end]] : []),
      document: { ...document, text, items: all, sections: allSections },
    };
  }

  /** What begins behind the start of a unit moves; no entry has come or gone. */
  #move(start: number, delta: number): void {
    for (const prose of this.#prose) {
      if (prose.start > start) prose.start += delta;
      if (prose.end > start) prose.end += delta;
    }
    for (const chapter of this.#chapters) {
      if (chapter.start > start) chapter.start += delta;
      if (chapter.end > start) chapter.end += delta;
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

/** Whether what a pattern finds in some lines is the same as before. */
function keeps(pattern: RegExp, now: string, were: string): boolean {
  const found = (lines: string) => (lines.match(pattern) ?? []).join('\n');
  return found(were) === found(now);
}
