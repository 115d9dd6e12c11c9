import { prepared } from '../../preparing';
import type { Span } from '../../text';
import { anyOf, plainWord } from '../../vocabulary';
import type { Block, Paragraph } from './blocks';
import { hasBoxes } from './boxes';
import { contentOf, firstKey, hasItemTable, isBare, isLeadIn, isProseLeaf, kindOf } from './content';
import { fieldsIn } from './fields';
import { plain } from './inline';
import { namesLevel } from './leads';
import { hasTicks, isReference } from './list-kinds';
import type { Part } from './parts';
import { givesReason, isNumberedTitle, noShare, shareBelow, tells, tellsWork, verdictOf } from './share';
import type { Source } from './source';
import { isStoryLine } from './stories';
import { imperative } from './words';

/** Whether no list or table below a heading lists work: they are fields, links and the like. */
export function listsNothing(source: Source, part: Part): boolean {
  return (
    !hasItemTable(source, part) &&
    part.blocks.every((block) => block.kind !== 'list' || (!hasBoxes(block) && isReference(source, block))) &&
    part.parts.every((child) => listsNothing(source, child))
  );
}

/** An opening paragraph before its lists, where most headings beside it only tell: they all are work, the lists details. */
export function toldAmongTold(source: Source, part: Part): boolean {
  const [first] = contentOf(source, part);
  if (first?.kind !== 'paragraph' || !part.parent || part.level < 2 || part.parts.length > 0) return false;
  if (part.blocks.some((block) => block.kind === 'list' && (hasBoxes(block) || hasTicks(source, block)))) return false;
  if (hasItemTable(source, part)) return false;
  const { four, half, telling } = verdictOf(shareBelow(source, part.parent));
  return (four && half && !isLeadIn(source, first)) || (telling && part.level > 2 && tellsWork(source, part));
}

/** Nothing but keyed entries, the first of them called as below another heading beside it: `- **What:** …`. */
export function isCard(source: Source, part: Part): boolean {
  const key = firstKey(source, part);
  return key !== undefined && part.parent !== undefined && (shareBelow(source, part.parent).keys.get(key) ?? 0) > 1;
}

/** `### ⬜ Sign in`, `### ✅ Sign out`: a sign tells the status of each heading, where one is a drawn box. */
export function isSigned(source: Source, part: Part): boolean {
  const { heading, parent } = part;
  if (!heading || !parent || part.parts.length > 0) return false;
  const title = source.text.slice(heading.text.start, heading.text.start + 24);
  return (
    /^(?:[✅✔☑🟡🟢🔴🟠🔵⏸⏳🚧⬜☐◻▢🔲]\uFE0F?)\s/u.test(title) &&
    part.blocks.every((block) => block.kind !== 'list' || !hasBoxes(block)) &&
    !hasItemTable(source, part) &&
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

/** Tells of one thing, beside headings with owners: it is to have one too. */
export function isAmongOwned(source: Source, part: Part): boolean {
  return (
    part.parent !== undefined &&
    verdictOf(shareBelow(source, part.parent)).owned &&
    !part.blocks.some(({ kind }) => kind === 'table') &&
    (isProseLeaf(source, part) || listsNothing(source, part))
  );
}

/** `As a user, I want …` is the first thing said under the heading, code aside. */
export function isStory(source: Source, part: Part): boolean {
  const first = contentOf(source, part).find(({ kind }) => kind !== 'code');
  if (first?.kind !== 'paragraph' || part.level < 2) return false;
  const text = plain(
    source.text,
    { start: first.span.start, end: Math.min(first.span.end, first.span.start + 80) },
    [],
  );
  return startsStory(text);
}

const startsStory = (text: string) => storyStart.test(text) || isStoryLine(text);

const storyStart = prepared(
  /^[*_>\s]*(?:as an? [\p{L} -]{2,40},|en tant qu|como (?:una? |uma? )?[\p{L} ]{2,40}, |als (?:ein|eine|een) )/iu,
);

/** Whether a paragraph is no more than prose that goes on: no story, no lead-in, nothing in bold that may be work. */
export function isPlainProse({ text }: Source, { start, end }: Span): boolean {
  return (
    !storyStart.test(plain(text, { start, end: Math.min(end, start + 80) }, [])) &&
    !isStoryLine(text.slice(start, end)) &&
    !/^\*\*|[:：]\**$/.test(text.slice(start, end))
  );
}

/** `### 3. Scale the network`, a paragraph about it, then its tasks: a numbered piece of work, not a lead-in (`…:`). */
export function isDescribed(source: Source, part: Part): boolean {
  const [first] = contentOf(source, part);
  if (part.level < 2 || first?.kind !== 'paragraph' || part.parts.length > 0 || hasItemTable(source, part))
    return false;
  const reason = givesReason(source, first);
  if (reason !== undefined) return reason || aimsAtOne(source, part, first);
  const length = tells(source, first);
  const among = part.parent && verdictOf(shareBelow(source, part.parent));
  // `Add roles such as:` says what it is, where other lists with leads follow; so does `A page that explains:`.
  if (isLeadIn(source, first)) {
    const start = source.text.slice(first.span.start, first.span.start + 20);
    const isOrder =
      length >= 12 && imperative.test(start) && part.blocks.filter((block) => isLeadIn(source, block)).length > 1;
    return among?.numbered === true && (isOrder || (length >= 40 && defined.test(start)));
  }
  if (length < 20) return false;
  return (
    length >= 60 ||
    (among?.numbered === true &&
      part.blocks.every((block, at) => block.kind !== 'list' || isLeadIn(source, part.blocks[at - 1])))
  );
}

/** `**Goal:** All can read the charts by night.` above lists that each say with a lead-in what more of it they tell. */
function aimsAtOne(source: Source, { blocks }: Part, { text }: Paragraph): boolean {
  const [field] = fieldsIn(source, text);
  return (
    field !== undefined &&
    isAim(plainWord(field.key)) &&
    field.value.end - field.value.start >= 40 &&
    blocks.filter(({ kind }) => kind === 'list').length > 1 &&
    blocks.every((block, at) => block.kind !== 'list' || (!hasBoxes(block) && tellsMore(source, blocks[at - 1])))
  );
}

const isAim = anyOf('[aim]');

function tellsMore(source: Source, lead: Block | undefined): boolean {
  return lead !== undefined && isLeadIn(source, lead) && !namesLevel(source, lead);
}

/** What a description of one thing begins with: `A page that …`. */
const defined = /^(?:an?|une?|una|uma?|eine?|een)\s/i;

/**
 * `### 2. Log`, numbered among headings of which most are described: so is this one, whatever stands below it. So are
 * all where their numbers go on below the next heading.
 *
 * @param running whether only those are asked for.
 */
export function isAmongDescribed(
  source: Source,
  { heading, parent, blocks, parts, level }: Part,
  running = false,
): boolean {
  if (!heading || !parent || level < 2 || !isNumberedTitle(source.text, heading.text)) return false;
  const share = shareBelow(source, parent);
  const { numbered, described, every } = verdictOf(share);
  return (
    ((numbered && described && !running) || (every && (source.running().get(level) ?? 0) > share.numbered)) &&
    !parts.some((child) => isPartOfGroup(source, child)) &&
    blocks.length > 0 &&
    blocks.every((block) => block.kind !== 'table' && !(block.kind === 'list' && hasBoxes(block)))
  );
}

/** `### 2.1 Pull the log`, `### Phase 1` below `## 2. Log`: what is below it are the pieces of work. */
export function isPartOfGroup(source: Source, part: Part): boolean {
  const start = part.heading?.text.start;
  return (
    start !== undefined &&
    (/^\d{1,3}\.\d{1,3}[.)]?\s/.test(source.text.slice(start, start + 9)) || kindOf(source, part) === 'group')
  );
}

/** A single prose heading is an introduction; where most of its siblings are alike, they are the list of the work. */
export function listsWorkByHeadings(source: Source, part: Part): boolean {
  const { all, half, most, three, telling } = verdictOf(part.parent ? shareBelow(source, part.parent) : noShare);
  const bare = isBare(source, part) && part.parts.length === 0;
  if (bare && all) return three || isBareEverywhere(source, part);
  if (part.level >= 3 && !bare) return half || telling;
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

/** `Sprint 2` beside one that lists its work: what is to be done in it is still to be said. */
export function isTimebox(source: Source, { parent }: Part, word: string): boolean {
  return /^(?:sprint|iteration) \d+$/.test(word) && parent !== undefined && !verdictOf(shareBelow(source, parent)).all;
}
