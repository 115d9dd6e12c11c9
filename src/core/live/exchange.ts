import type { Document, Item, Section, SyntaxIssue } from '../model';
import type { Span } from '../text';
import type { Cut, Excerpt, Step } from './cut';
import { firstFrom } from './search';
import { gather, isAlike, type Movable } from './spans';

export interface Parts {
  readonly items: readonly Item[];
  readonly sections: readonly Section[];
  readonly issues: readonly SyntaxIssue[];
}

/** What becomes of a file when a unit of it is read again. */
export interface Exchange {
  /** The unit in the text as it was. */
  readonly unit: Span;
  readonly delta: number;
  /** How long the text was. */
  readonly length: number;
  readonly old: Parts;
  /** Their places are those in the text as it is. */
  readonly fresh: Parts;
  /** Where what encloses the unit and ended within it ends now, by where it did. */
  readonly ends: ReadonlyMap<number, number>;
  /** The file with the fresh parts; no other place has been moved yet. */
  readonly document: Document;
}

/** What an excerpt says. */
export interface Read {
  readonly excerpt: Excerpt;
  readonly document: Document;
}

type Place = Item | Section;
type Owned = { parent: Place | undefined; section?: Place | undefined };

/**
 * Puts what is said of a unit now in the place of what was said before. Undefined unless the excerpt says of the unit
 * before the edit what the whole file says, and of all around it the same after the edit.
 */
export function exchange(
  document: Document,
  { text, delta }: Step,
  { unit }: Cut,
  before: Divided,
  after: Divided,
): Exchange | undefined {
  if (!isAlike(before.outer, after.outer, false)) return undefined;
  // What a unit says of all of the file is told of beyond it.
  if (document.defaults.some(({ whole }) => isIn(whole, unit))) return undefined;
  const from = firstFrom(document.items, unit.start);
  const old: Parts = {
    items: document.items.slice(from, firstFrom(document.items, unit.end)),
    sections: document.sections.filter(({ title }) => isIn(title.span, unit)),
    issues: document.issues.filter(({ span }) => isIn(span, unit)),
  };
  if (!isAlike(before.own, old, true)) return undefined;

  /** The things of the file that those of the excerpt are. */
  const known = new Map<Place | undefined, Place | undefined>([[undefined, undefined]]);
  pair(known, before.own.items, old.items);
  pair(known, before.own.sections, old.sections);
  const outer = {
    items: before.outer.items.map((item) => {
      const first = firstFrom(document.items, item.span.start);
      return document.items.slice(first, first + 50).find((each) => isSamePlace(each, item));
    }),
    sections: before.outer.sections.map((section) => document.sections.find((each) => isSamePlace(each, section))),
  };
  if (!isAlike({ items: before.outer.items, sections: before.outer.sections }, outer, false)) return undefined;
  pair(known, before.outer.items, outer.items);
  pair(known, before.outer.sections, outer.sections);
  // What was exchanged before already belongs to those of the file.
  for (const each of [...known.values()]) known.set(each, each);
  for (const [own, found] of known) {
    if (known.get(own?.parent) !== found?.parent) return undefined;
    if (own && found && 'section' in own && 'section' in found && known.get(own.section) !== found.section)
      return undefined;
  }
  const ends = endsIn(unit, document.text.length, delta, before.outer, after.outer);
  const sections = ends && exchanged(document.sections, old.sections, after.own.sections, unit);
  if (!sections) return undefined;

  pair(known, after.outer.items, outer.items);
  pair(known, after.outer.sections, outer.sections);
  for (const each of [...after.own.items, ...after.own.sections] as Owned[]) {
    each.parent = known.get(each.parent) ?? each.parent;
    if ('section' in each) each.section = known.get(each.section) ?? each.section;
  }
  const items = document.items.toSpliced(from, old.items.length, ...after.own.items);
  const broken = document.issues.filter(({ span }) => span.start < unit.start).length;
  const issues = document.issues.toSpliced(broken, old.issues.length, ...after.own.issues);
  const { length } = document.text;
  return { unit, delta, length, old, fresh: after.own, ends, document: { ...document, text, items, sections, issues } };
}

function pair(
  known: Map<Place | undefined, Place | undefined>,
  from: readonly Place[],
  to: readonly (Place | undefined)[],
) {
  for (const [index, each] of from.entries()) known.set(each, to[index]);
}

/** What belongs to the unit and what stands around it. */
export interface Divided {
  readonly own: Parts;
  readonly outer: Pick<Document, 'items' | 'sections' | 'defaults' | 'roster' | 'addDefault'>;
}

/** Gives what an excerpt says its places in the source. */
export function divided({ excerpt, document }: Read): Divided {
  const { items, sections, issues, defaults, roster, addDefault } = document;
  const isOwn = (span: Span) => isIn(span, excerpt.unit);
  const own: Parts = {
    items: items.filter(({ span }) => isOwn(span)),
    sections: sections.filter(({ title }) => isOwn(title.span)),
    issues: issues.filter(({ span }) => isOwn(span)),
  };
  const outer = {
    items: items.filter(({ span }) => !isOwn(span)),
    sections: sections.filter(({ title }) => !isOwn(title.span)),
    defaults,
    roster,
    addDefault,
  };
  const spans = new Set<Movable>();
  gather(document, spans);
  for (const span of spans) {
    span.end = span.end > span.start ? excerpt.sourceOf(span.end - 1) + 1 : excerpt.sourceOf(span.end);
    span.start = excerpt.sourceOf(span.start);
  }
  return { own, outer };
}

/** What ends within the unit but belongs to what encloses it; undefined where that cannot be told. */
function endsIn(
  { start, end }: Span,
  length: number,
  delta: number,
  before: object,
  after: object,
): Map<number, number> | undefined {
  const [was, is] = [new Set<Movable>(), new Set<Movable>()];
  gather(before, was);
  gather(after, is);
  const fresh = [...is];
  const ends = new Map<number, number>();
  if (was.size !== is.size) return undefined;
  for (const [index, span] of [...was].entries()) {
    for (const key of ['start', 'end'] as const) {
      const [at, now] = [span[key], fresh[index]?.[key]];
      if (now === undefined) return undefined;
      const isBehind = at > end || (at === end && end < length);
      if (at <= start || isBehind) {
        if (now !== (isBehind ? at + delta : at)) return undefined;
        continue;
      }
      if ((ends.get(at) ?? now) !== now) return undefined;
      ends.set(at, now);
    }
  }
  return ends;
}

/** Sections stand in the order in which they are found: those of a unit behind all that begin before it. */
export function exchanged(
  all: readonly Section[],
  old: readonly Section[],
  fresh: readonly Section[],
  { start }: Span,
): readonly Section[] | undefined {
  if (old.length === 0 && fresh.length === 0) return all;
  const gone = new Set(old);
  const left = all.filter((each) => !gone.has(each));
  const at = left.findLastIndex(({ title }) => title.span.start < start) + 1;
  if (left.findIndex(({ title }) => title.span.start >= start) < at && at < left.length) return undefined;
  return left.toSpliced(at, 0, ...fresh);
}

function isSamePlace(a: Place, b: Place): boolean {
  const span = (each: Place) => ('span' in each ? each.span.start : 0);
  return span(a) === span(b) && a.title.span.start === b.title.span.start;
}

function isIn({ start }: Span, unit: Span): boolean {
  return start >= unit.start && start < unit.end;
}
