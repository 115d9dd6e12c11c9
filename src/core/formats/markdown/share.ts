import { atOnce, isBreak, type Slices } from '../../slices';
import type { Span } from '../../text';
import { levelOf } from '../../vocabulary';
import type { Paragraph } from './blocks';
import { hasBoxes } from './boxes';
import { contentOf, factsBelow, firstKey, isLeadIn, isProseLeaf, proseLength } from './content';
import { hasOpenSign } from './done-mark';
import { fieldsIn, wordOf } from './fields';
import { behindPriority, isStruck, plain } from './inline';
import type { Part } from './parts';
import { behindId, nameSeat, peersOf, seatsIn } from './people';
import type { Source } from './source';
import { headingKind, headingWord, imperative } from './words';

/** What headings beside each other are. */
export interface Share {
  /** How many there are, and how many of them have numbers: `3. Scale the network`. */
  readonly headings: number;
  readonly numbered: number;
  /** How many of those with numbers are described. */
  readonly described: number;
  /** How many have a paragraph below that says what is to be done. */
  readonly telling: number;
  /** How many of them may be work, and how many of those are prose leaves. */
  readonly siblings: number;
  readonly leaves: number;
  /** How many are groups by time, state or size: `Sprint 2`. */
  readonly groups: number;
  /** How many begin with a drawn box: `⬜ Sign in`. */
  readonly open: number;
  /** How many of them are crossed out: work that was done, among work that is not. */
  readonly crossed: number;
  /** How many have a line below that says whose they are. */
  readonly owned: number;
  /**
   * How many have nothing but a list of keys below that begins with one: `- **What:** …`; and how many name somebody, by
   * the seat (`+(`), or features to come, which no key is written like.
   */
  readonly keys: ReadonlyMap<string, number>;
}

/** All that a share decides of any heading; asked for each of them, so it must not grow with their number. */
export function verdictOf({
  headings,
  numbered,
  siblings,
  leaves,
  groups,
  open,
  described,
  crossed,
  telling,
  owned,
  keys,
}: Share) {
  return {
    pieces: (keys.get(pieces) ?? 0) > 1 && (keys.get(pieces) ?? 0) * 2 >= headings,
    upcoming: (keys.get(upcoming) ?? 0) > 0,
    ticked: (keys.get(ticked) ?? 0) > 0,
    open: open > 0,
    grouped: groups > 1 && groups === headings - 1,
    telling: telling > 1 && telling * 3 >= siblings * 2,
    all: leaves === siblings,
    most: leaves * 3 >= siblings * 2,
    half: leaves * 2 >= siblings,
    none: siblings === 0,
    three: leaves >= 3,
    four: leaves >= 4,
    described: described > 1 && described * 2 > numbered,
    crossed: crossed > 0,
    owned: owned > 1 && owned * 2 >= siblings,
    numbered: numbered > 1 && numbered * 2 > headings,
    every: numbered === headings,
  };
}

/** How often headings are called `Planned features`, `Epic A: …`, and `Tasks` above boxes, among the keys. */
const upcoming = '=features';
const pieces = '=pieces';
const ticked = '=tasks';

/** Where headings name somebody: as a rule, and where they are those of a team. */
export function seatsAmong({ headings, keys }: Share) {
  const count = (seat: string) => keys.get(seat) ?? 0;
  return { peers: peersOf(count), team: peersOf(count, headings), names: areNamesAmong({ headings, keys }) };
}

/** Whether all headings are but names, and many have most of them: the others are people as well. */
export function areNamesAmong({ headings, keys }: Pick<Share, 'headings' | 'keys'>): boolean {
  const named = keys.get('+=') ?? 0;
  return named > 1 && named * 2 >= headings && named + (keys.get('-=') ?? 0) === headings;
}

/** The keys that make cards of headings. */
export function cardsOf({ keys }: Share): readonly string[] {
  return [...keys].flatMap(([key, count]) => (count > 1 ? [key] : [])).sort();
}

export function shareBelow(source: Source, parent: Part): Share {
  const known = source.shares.get(parent);
  if (known || parent.parts.length === 0) return known ?? noShare;
  const share = shareOf(source, parent.parts);
  source.shares.set(parent, share);
  return share;
}

/** Counts the share below a heading in slices. */
export function* countingBelow(source: Source, parent: Part): Slices<void> {
  if (parent.parts.length > 0 && !source.shares.has(parent))
    source.shares.set(parent, yield* counting(source, parent.parts));
}

/** What there is below most headings. */
export const noShare: Share = {
  headings: 0,
  numbered: 0,
  siblings: 0,
  leaves: 0,
  groups: 0,
  keys: new Map(),
  open: 0,
  described: 0,
  crossed: 0,
  telling: 0,
  owned: 0,
};

export function shareOf(source: Source, parts: readonly Part[]): Share {
  return atOnce(counting(source, parts));
}

function* counting(source: Source, parts: readonly Part[]): Slices<Share> {
  const { text } = source;
  let [numbered, siblings, leaves, groups, open, described, crossed, telling, owned] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const keys = new Map<string, number>();
  const count = (sign: string) => keys.set(sign, (keys.get(sign) ?? 0) + 1);
  for (const [index, part] of parts.entries()) {
    if (isBreak(index)) yield;
    const key = firstKey(source, part);
    const { text: title } = part.heading ?? {};
    const seats = title
      ? [...seatsIn(source, behindId(text, title)), ...nameSeat(source, text.slice(title.start, title.end))]
      : [];
    for (const sign of [key, ...seats]) if (sign !== undefined) count(sign);
    if (!title) continue;
    if (isNumberedTitle(text, title)) {
      numbered += 1;
      if (hasDescription(source, part)) described += 1;
    }
    if (hasOpenSign(text.slice(title.start, title.start + 4))) open += 1;
    if (namesPiece(text, title)) count(pieces);
    if (headsTasks(part, text)) count(ticked);
    const kind = headingKind(source, behindPriority(text, title));
    if (kind !== 'plain' && kind !== 'group') continue;
    siblings += 1;
    if (kind === 'plain' && tellsWork(source, part)) telling += 1;
    if (factsBelow(source, part).claims.length > 0) owned += 1;
    if (kind === 'group') {
      groups += 1;
      const { length, [length - 1]: last = '' } = headingWord(plain(text, title)).split(' ');
      if (length > 1 && levelOf(last) === 'feature') count(upcoming);
    }
    if (isStruck(text, title, title.marks)) crossed += 1;
    if (isProseLeaf(source, part)) leaves += 1;
  }
  return { headings: parts.length, numbered, siblings, leaves, groups, keys, open, described, crossed, telling, owned };
}

/** Whether a paragraph is a field that says why there is a piece of work: `**Why:** …`; undefined where it is no field. */
export function givesReason(source: Source, { text }: Paragraph): boolean | undefined {
  const [field] = fieldsIn(source, text);
  if (!field) return undefined;
  if (
    /^(?:why|rationale|problem|motivation|reason|pain)(?![\p{L}-])/iu.test(field.key) &&
    field.value.end > field.value.start
  )
    return true;
  return wordOf(source, field.key).kind === undefined ? undefined : false;
}

/** `### Tasks` above boxes. */
function headsTasks({ heading, blocks }: Part, text: string): boolean {
  return (
    heading !== undefined &&
    blocks.some((block) => block.kind === 'list' && hasBoxes(block)) &&
    levelOf(headingWord(plain(text, heading.text))) === 'task'
  );
}

/** `Epic A: Accounts`, `Story 3 – Sign in`: of which level it is, and what it is. */
function namesPiece(text: string, { start, end }: Span): boolean {
  const [, word = ''] =
    /^(\p{L}{3,12}) (?:\p{Lu}|\d{1,3})\s?[:.–—-]\s/u.exec(text.slice(start, Math.min(end, start + 24))) ?? [];
  return levelOf(word) !== undefined;
}

export function isNumberedTitle(text: string, { start }: Span): boolean {
  return /^\d{1,3}[.)]\s/.test(text.slice(start, start + 6));
}

/** Whether the first paragraph below a heading describes a piece of work by itself. */
function hasDescription(source: Source, part: Part): boolean {
  const [first] = contentOf(source, part);
  if (first?.kind !== 'paragraph' || isLeadIn(source, first)) return false;
  return givesReason(source, first) ?? tells(source, first) >= 40;
}

/** `Let guests sign in by mail, so that nobody forgets.`, `Add a map:`: what is to be done, before what it has. */
export function tellsWork(source: Source, part: Part): boolean {
  const [first] = contentOf(source, part);
  if (first?.kind !== 'paragraph') return false;
  const length = tells(source, first);
  if (isLeadIn(source, first))
    return length >= 20 && imperative.test(source.text.slice(first.span.start, first.span.start + 20));
  return givesReason(source, first) ?? length >= 40;
}

/** How much a paragraph tells: a sign of Chinese, Japanese or Korean as much as two letters. */
export function tells(source: Source, { text }: Paragraph): number {
  const signs = source.text.slice(text.start, text.end).match(/[\u3040-\u9fff\uac00-\ud7af]/g) ?? [];
  return proseLength(source, text) + signs.length;
}
