import type { Span } from '../../text';
import type { Block, Entry } from './blocks';
import { hasOpenSign } from './done-mark';
import { keyOf } from './facts';
import { fieldsOf, wordOf } from './fields';
import { linesOf, plain } from './inline';
import { hasBoxes, hasTicks, isReference } from './list-kinds';
import { isCriteriaLead } from './lists';
import type { Part } from './parts';
import type { Source } from './source';
import { tableKindOf } from './tables';
import { headingKind, imperative } from './words';

export function hasItemTable(source: Source, part: Part): boolean {
  return part.blocks.some(
    (block) => block.kind === 'table' && ['items', 'matrix', 'card'].includes(tableKindOf(source, block).kind),
  );
}

/** Whether no list or table below a heading lists work: they are fields, links and the like. */
export function listsNothing(source: Source, part: Part): boolean {
  return (
    !hasItemTable(source, part) &&
    part.blocks.every((block) => block.kind !== 'list' || (!hasBoxes(block) && isReference(source, block))) &&
    part.parts.every((child) => listsNothing(source, child))
  );
}

/** The blocks below a heading up to a paragraph behind a line `---`: that speaks of the file. */
export function aboveRule({ text }: Source, { blocks }: Part): readonly Block[] {
  const end = blocks.findIndex(
    ({ kind, span: { start } }, at) =>
      at > 0 && kind === 'paragraph' && /(?:^|\n)(?:---|\*\*\*|___)$/.test(text.slice(start - 12, start).trimEnd()),
  );
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** A heading with prose, or nothing at all, and nothing that lists work under it. */
export function isProseLeaf(source: Source, part: Part): boolean {
  if (part.parts.length > 0 || hasItemTable(source, part)) return false;
  if (tellsInProse(source, part)) return true;
  let prose = 0;
  for (const [at, block] of aboveRule(source, part).entries()) {
    if (
      block.kind === 'list' &&
      (hasBoxes(block) || !isReference(source, block)) &&
      !isCriteriaLead(source, part.blocks[at - 1])
    )
      return false;
    if (block.kind === 'paragraph') prose += proseLength(source, block.text);
  }
  return prose >= 20 || (part.level >= 3 && isBare(source, part));
}

/** What stands under a heading besides comments and the lines that name its owner. */
function contentOf(source: Source, part: Part): readonly Block[] {
  return aboveRule(source, part).filter(
    (block) => block.kind !== 'comment' && (block.kind !== 'paragraph' || proseLength(source, block.text) > 0),
  );
}

export function isBare(source: Source, part: Part): boolean {
  return contentOf(source, part).length === 0;
}

/** Paragraphs outweigh the lists among them by far: the lists illustrate what is told. */
export function tellsInProse(source: Source, part: Part): boolean {
  let prose = 0;
  let listed = 0;
  for (const block of part.blocks) {
    if (block.kind === 'paragraph') prose += proseLength(source, block.text);
    else if (block.kind === 'list') {
      if (hasBoxes(block) || hasTicks(source, block)) return false;
      if (!isReference(source, block)) listed += block.span.end - block.span.start;
    }
  }
  return (
    listed > 0 &&
    part.level >= 2 &&
    contentOf(source, part)[0]?.kind === 'paragraph' &&
    prose >= 200 &&
    prose >= listed * 2
  );
}

/** An opening paragraph before its lists, where most headings beside it only tell: they all are work, the lists details. */
export function toldAmongTold(source: Source, part: Part): boolean {
  const [first] = contentOf(source, part);
  if (first?.kind !== 'paragraph' || !part.parent || part.level < 2 || part.parts.length > 0) return false;
  if (part.blocks.some((block) => block.kind === 'list' && (hasBoxes(block) || hasTicks(source, block)))) return false;
  if (hasItemTable(source, part) || isLeadIn(source, first)) return false;
  const { four, half } = verdictOf(shareBelow(source, part.parent));
  return four && half;
}

/** Nothing but keyed entries, the first of them called as below another heading beside it: `- **What:** …`. */
export function isCard(source: Source, part: Part): boolean {
  const key = firstKey(source, part);
  return key !== undefined && part.parent !== undefined && (shareBelow(source, part.parent).keys.get(key) ?? 0) > 1;
}

/** `### ⬜ Sign in`, `### ✅ Sign out`: a sign tells the status of each heading, where one is a drawn box. */
export function isSigned(source: Source, { heading, parent, parts, blocks }: Part): boolean {
  if (!heading || !parent || parts.length > 0) return false;
  const title = source.text.slice(heading.text.start, heading.text.start + 24);
  return (
    /^(?:[✅✔☑🟡🟢🔴🟠🔵⏸⏳🚧⬜☐◻▢🔲]\uFE0F?)\s/u.test(title) &&
    blocks.every((block) => block.kind !== 'list' || !hasBoxes(block)) &&
    verdictOf(shareBelow(source, parent)).open
  );
}

/** A leaf beside headings that are crossed out one by one. */
export function isAmongCrossed(source: Source, part: Part): boolean {
  return (
    part.parent !== undefined &&
    part.level >= 2 &&
    part.parts.length === 0 &&
    !hasItemTable(source, part) &&
    verdictOf(shareBelow(source, part.parent)).crossed
  );
}

/** The key that a card is compared with those beside it by. */
function firstKey(source: Source, part: Part): string | undefined {
  const [list, ...others] = contentOf(source, part);
  if (list?.kind !== 'list' || others.length > 0 || part.parts.length > 0 || list.entries.length < 2) return undefined;
  const keys = list.entries.map((entry) => cardKey(source, entry));
  return keys.every((one) => one) && (keys.every((one) => one?.bold) || keys.some((one) => one?.tells))
    ? keys[0]?.key
    : undefined;
}

/** The key of an entry of a card: bold, or plain where one of them tells of a piece of work: `Goal: …`, `Acceptance criteria:`. */
export function cardKey(source: Source, entry: Entry) {
  const { text, box } = entry;
  const bold = keyOf(source, entry);
  const plainKey =
    text && !box ? /^[\p{L}][\p{L} ]{1,24}(?=[:：])/u.exec(source.text.slice(text.start, text.start + 32)) : null;
  const key = bold ?? plainKey?.[0];
  if (key === undefined) return undefined;
  const kind = headingKind(source, key);
  return { key, bold: bold !== undefined, tells: kind === 'criteria' || kind === 'aside' };
}

/** `As a user, I want …` is the first thing said under the heading. */
export function isStory(source: Source, part: Part): boolean {
  const [first] = contentOf(source, part);
  if (first?.kind !== 'paragraph' || part.level < 2) return false;
  const text = plain(
    source.text,
    { start: first.span.start, end: Math.min(first.span.end, first.span.start + 80) },
    [],
  );
  return storyStart.test(text);
}

const storyStart =
  /^[*_>\s]*(?:as an? [\p{L} -]{2,40},|en tant qu|como (?:una? |uma? )?[\p{L} ]{2,40}, |als (?:ein|eine|een) )/iu;

/** Whether a paragraph is no more than prose that goes on: no story, no lead-in. */
export function isPlainProse({ text }: Source, { start, end }: Span): boolean {
  return (
    !storyStart.test(plain(text, { start, end: Math.min(end, start + 80) }, [])) &&
    !/[:：]\**$/.test(text.slice(start, end))
  );
}

/** `### 3. Scale the network`, a paragraph about it, then its tasks: a numbered piece of work, not a lead-in (`…:`). */
export function isDescribed(source: Source, part: Part): boolean {
  const [first] = contentOf(source, part);
  if (part.level < 2 || first?.kind !== 'paragraph' || part.parts.length > 0 || hasItemTable(source, part))
    return false;
  const [field] = fieldsOf(source.text, first.text, source.keys);
  if (field && wordOf(source, field.key).kind !== undefined) return false;
  const length = proseLength(source, first.text);
  const among = part.parent && verdictOf(shareBelow(source, part.parent));
  // `Add roles such as:` says what it is, where other lists with leads follow.
  if (isLeadIn(source, first))
    return (
      length >= 12 &&
      imperative.test(source.text.slice(first.span.start, first.span.start + 20)) &&
      part.blocks.filter((block) => isLeadIn(source, block)).length > 1 &&
      among?.numbered === true
    );
  if (length < 20) return false;
  const areLed = () => part.blocks.every((block, at) => block.kind !== 'list' || isLeadIn(source, part.blocks[at - 1]));
  return length >= much || (among?.numbered === true && (among.described || areLed()));
}

/** So long a paragraph tells of a piece of work by itself. UTF-16 units. */
const much = 60;

/** Whether a numbered heading is told of at length. */
function isToldAtLength(source: Source, part: Part): boolean {
  const [first] = contentOf(source, part);
  return first?.kind === 'paragraph' && !isLeadIn(source, first) && proseLength(source, first.text) >= much;
}

/** `Why it matters:` */
function isLeadIn({ text }: Source, block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && /[:：]\**$/.test(text.slice(block.span.start, block.span.end));
}

/** How much a paragraph tells, the lines that name an owner aside. UTF-16 units. */
function proseLength(source: Source, leaf: Span): number {
  const known = source.prose.get(leaf);
  if (known !== undefined) return known;
  let length = 0;
  for (const line of linesOf(source.text, leaf)) {
    const [field] = fieldsOf(source.text, line, source.keys);
    if (!field || !wordOf(source, field.key).owner) length += line.end - line.start;
  }
  source.prose.set(leaf, length);
  return length;
}

/** A single prose heading is an introduction; where most of its siblings are alike, they are the list of the work. */
export function listsWorkByHeadings(source: Source, part: Part): boolean {
  const { all, half, most, three } = verdictOf(part.parent ? shareBelow(source, part.parent) : shareOf(source, []));
  const bare = isBare(source, part);
  if (bare && all) return three || isBareEverywhere(source, part);
  if (part.level >= 3 && !bare) return half;
  return three && most;
}

/** A heading with nothing under it whose cousins in the next sections are all like it: `# Area`, `### Work`. */
function isBareEverywhere(source: Source, part: Part): boolean {
  const cousins: Part[] = [];
  for (const uncle of part.parent?.parent?.parts ?? []) {
    cousins.push(...uncle.parts.slice(0, 20));
    if (cousins.length >= 60) break;
  }
  return (
    cousins.length >= 3 && cousins.slice(0, 60).every((cousin) => isProseLeaf(source, cousin) && isBare(source, cousin))
  );
}

/** What headings beside each other are. */
export interface Share {
  /** How many there are, and how many of them have numbers: `3. Scale the network`. */
  readonly headings: number;
  readonly numbered: number;
  /** How many of those with numbers are told of at length. */
  readonly described: number;
  /** How many of them may be work, and how many of those are prose leaves. */
  readonly siblings: number;
  readonly leaves: number;
  /** How many begin with a drawn box: `⬜ Sign in`. */
  readonly open: number;
  /** How many of them are crossed out: work that was done, among work that is not. */
  readonly crossed: number;
  /** How many have nothing but a list of keys below that begins with one: `- **What:** …`. */
  readonly keys: ReadonlyMap<string, number>;
}

/** All that a share decides. */
export function verdictOf({ headings, numbered, described, siblings, leaves, keys, open, crossed }: Share) {
  return {
    open: open > 0,
    cards: [...keys].flatMap(([key, count]) => (count > 1 ? [key] : [])).sort(),
    all: leaves === siblings,
    most: leaves * 3 >= siblings * 2,
    half: leaves * 2 >= siblings,
    three: leaves >= 3,
    four: leaves >= 4,
    crossed: crossed > 0,
    numbered: numbered > 1 && numbered * 2 > headings,
    described: described * 2 > numbered,
  };
}

export function shareBelow(source: Source, parent: Part): Share {
  const share = source.shares.get(parent) ?? shareOf(source, parent.parts);
  source.shares.set(parent, share);
  return share;
}

export function shareOf(source: Source, parts: readonly Part[]): Share {
  const { text } = source;
  let [numbered, described, siblings, leaves, open, crossed] = [0, 0, 0, 0, 0, 0];
  const keys = new Map<string, number>();
  for (const part of parts) {
    const key = firstKey(source, part);
    if (key !== undefined) keys.set(key, (keys.get(key) ?? 0) + 1);
    if (!part.heading) continue;
    const { text: title } = part.heading;
    if (/^\d{1,3}[.)]\s/.test(text.slice(title.start, title.start + 6))) {
      numbered += 1;
      if (isToldAtLength(source, part)) described += 1;
    }
    if (hasOpenSign(text.slice(title.start, title.start + 4))) open += 1;
    const kind = headingKind(source, plain(text, title, title.marks));
    if (kind !== 'plain' && kind !== 'group') continue;
    siblings += 1;
    if (text.startsWith('~~', title.start)) crossed += 1;
    if (isProseLeaf(source, part)) leaves += 1;
  }
  return { headings: parts.length, numbered, described, siblings, leaves, keys, open, crossed };
}
