import type { Document, ReadOptions } from '../../model';
import { atOnce, few, type Slices, Steps } from '../../slices';
import type { Span } from '../../text';
import { blocksIn } from './blocks';
import { isBare, isDetail, isProseLeaf, listsScope } from './content';
import type { DraftItem, DraftSection, Gathered, Scope } from './draft';
import { endOf } from './heading-item';
import { isFieldHeading, isNamed } from './headings';
import { plain } from './inline';
import { isTitle, type Part, partsOf, partWithout } from './parts';
import { readPart } from './reader';
import { isNumberedTitle, type Share, shareBelow, shareOf } from './share';
import { type Source, sourceOf } from './source';
import { isPartOfGroup } from './told';

/** A heading with all below it, which can be read by itself. Offsets of whole lines. */
export interface Chapter {
  start: number;
  /** Where the next heading begins that is not below this one. */
  end: number;
  /** How far the heading itself reaches. */
  readonly head: number;
  readonly level: number;
  /** It is a leaf with nothing under it, for which headings all over the file are looked at. */
  readonly bare: boolean;
  /** What stands under the first heading may speak for the file. */
  readonly isFirst: boolean;
  readonly place: ChapterPlace;
}

/** What chapters that stand beside each other have in common. */
export interface ChapterPlace {
  readonly scope: Scope;
  /** Whether they stand below another heading. */
  readonly isBelow: boolean;
  /** Whether that heading has a number, so that it may be a piece of work among such. */
  readonly isNumbered: boolean;
  /** Whether the list above them may be that of their titles. */
  readonly isListed: boolean;
  share: Share;
}

/**
 * Finds the chapters of a file, each before those below it.
 *
 * @param end of the text that was read.
 * @param outer where the topmost of them are, if there are others before them.
 */
export function* findingChapters(source: Source, end: number, outer?: ChapterPlace): Slices<Chapter[]> {
  const chapters: Chapter[] = [];
  const open: Chapter[] = [];
  const places = new Map<Part, ChapterPlace>();
  const steps = new Steps(few);
  for (const [part, scope] of source.scopes) {
    if (steps.isDue()) yield;
    const { heading, parent, level } = part;
    if (!heading || !parent) continue;
    const { start } = heading.span;
    for (let last = open.at(-1); last && last.level >= level; last = open.at(-1)) {
      last.end = start;
      open.pop();
    }
    const isBelow = parent.heading !== undefined;
    const place = (isBelow ? undefined : outer) ??
      places.get(parent) ?? {
        scope,
        isBelow,
        isNumbered: parent.heading !== undefined && isNumberedTitle(source.text, parent.heading.text),
        isListed: isTitle(parent) && parent.blocks.some(({ kind }) => kind === 'list'),
        share: shareBelow(source, parent),
      };
    places.set(parent, place);
    const bare = isBare(source, part) && isProseLeaf(source, part);
    const isFirst = !outer && chapters.length <= Number(isTitle(parent));
    const chapter = { start, end, head: heading.span.end - start, level, bare, isFirst, place };
    chapters.push(chapter);
    open.push(chapter);
  }
  return chapters;
}

/** What some chapters beside each other say, read by themselves. */
export interface ChapterReading {
  readonly source: Source;
  readonly parts: readonly Part[];
  readonly items: DraftItem[];
  readonly sections: DraftSection[];
  readonly chapters: Chapter[];
  /** What they add to the share of their place. */
  readonly own: Share;
  /** What the heading above sees of them: whether one is a piece of work by its name or numbered below it, whether all only say more of it, whether one lists its scope, and the titles that it may list. */
  readonly seen: string;
  /** Where their last block ends. */
  readonly end: number;
}

/**
 * Reads chapters by themselves; undefined where that tells nothing of what they are in all of the file.
 *
 * @param text of which they are the lines.
 * @param next how far the heading behind them reaches, for telling that it still is one; 0 at the end of the text.
 * @param others the share of all else at their place; undefined where all of it is known.
 */
export function readChapters(
  text: string,
  options: ReadOptions,
  { level, place }: Chapter,
  lines: Span,
  next: number,
  others: Share | undefined,
  { defaults, roster }: Document,
): ChapterReading | undefined {
  if (!isApart(text, lines.start)) return undefined;
  const blocks = [...blocksIn(text, { start: lines.start, end: lineEnd(text, lines.end + next) })];
  if (next > 0) {
    const last = blocks.pop();
    const isHead = last?.kind === 'heading' && last.span.start === lines.end && last.span.end === lines.end + next;
    if (!isHead) return undefined;
  }
  const source = sourceOf(text, options);
  // The headings above are headings too: nothing here is the title of the document.
  const above = partWithout(1);
  const { parts } = partsOf(blocks, above);
  if (parts[0]?.heading?.span.start !== lines.start || parts.some((part) => part.level !== level)) return undefined;
  if (place.isBelow && parts.some((part) => isFieldHeading(source, part))) return undefined;
  const own = shareOf(source, parts);
  source.shares.set(above, others ? sum(others, own, 1) : place.share);
  const known = roster.filter(({ person }) => person.span.start < lines.start);
  const gathered: Gathered = { items: [], sections: [], defaults: [...defaults], roster: [...known] };
  for (const part of parts) atOnce(readPart(source, gathered, part, place.scope));
  if (gathered.roster.length > known.length) return undefined;
  const items = gathered.items.sort((a, b) => a.span.start - b.span.start);
  const named = place.isBelow && parts.some((part) => isNamed(source, part));
  const details = place.isBelow && parts.every((part) => isDetail(source, part));
  const numbered = place.isNumbered && parts.some((part) => isPartOfGroup(source, part));
  const scoped = place.isBelow && parts.some((part) => listsScope(source, part));
  const titles = place.isListed ? parts.map(({ heading }) => heading && plain(text, heading.text)) : [];
  const chapters = atOnce(findingChapters(source, lines.end, place));
  const end = Math.max(...parts.map(endOf));
  return {
    source,
    parts,
    items,
    sections: gathered.sections,
    chapters,
    own,
    seen: JSON.stringify([named, details, numbered, scoped, titles]),
    end,
  };
}

/** A share with another one added, or taken away from it. */
export function sum(a: Share, b: Share, by: 1 | -1): Share {
  const keys = new Map(a.keys);
  for (const [key, count] of b.keys) keys.set(key, (keys.get(key) ?? 0) + by * count);
  const total: { -readonly [Key in keyof Share]: Share[Key] } = { ...a, keys };
  for (const key of Object.keys(b) as (keyof Share)[]) if (key !== 'keys') total[key] += by * b[key];
  return total;
}

/** Whether a heading at an offset would be one whatever stands above it. */
function isApart(text: string, at: number): boolean {
  return /^#{1,6}\s/.test(text.slice(at, at + 8)) || /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(Math.max(0, at - 100), at));
}

function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed < 0 ? text.length : feed + 1;
}
