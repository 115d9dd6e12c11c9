import type { Span } from '../../text';
import { testOf } from '../../vocabulary';
import type { Block, Entry } from './blocks';
import { hasBoxes } from './boxes';
import { type Facts, factsOf, isOfScope, keyOf } from './facts';
import { fieldsIn, wordOf } from './fields';
import { linesOf, plain } from './inline';
import { isCriteriaLead, leadKind, leadsToOutcome, leadsToScope, namesLevel } from './leads';
import { hasTicks, isReference } from './list-kinds';
import type { Part } from './parts';
import type { Source } from './source';
import { tableKindOf } from './tables';
import { type HeadingKind, headingKind, headingWord, imperative, namesWhen } from './words';

/** Whether a table below a heading lists work. */
export function hasItemTable(source: Source, part: Part): boolean {
  return part.blocks.some(
    (block) => block.kind === 'table' && ['items', 'matrix', 'card', 'board'].includes(tableKindOf(source, block).kind),
  );
}

/** The blocks below a heading up to a paragraph behind a line `---`: that speaks of the file. */
export function aboveRule({ text }: Source, { blocks }: Part): readonly Block[] {
  const end = blocks.findIndex(
    ({ kind, span: { start } }, at) =>
      at > 0 &&
      kind === 'paragraph' &&
      /(?:^|\n)(?:---|\*\*\*|___)$/.test(text.slice(Math.max(0, start - 12), start).trimEnd()),
  );
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** So many blocks below a heading are looked at for who has what it is about. */
const first = 3;

/** What the first blocks below a heading say about it; not to be added to. */
export function factsBelow(source: Source, part: Part): Facts {
  const known = source.below.get(part);
  if (known) return known;
  const facts = factsOf(source, aboveRule(source, part).slice(0, first));
  source.below.set(part, facts);
  return facts;
}

/** What all blocks say that stand below a heading and before a list that tells of work, besides what the heading says. */
export function factsBefore(source: Source, part: Part, list: Block | undefined, said: Facts): Facts {
  const blocks = aboveRule(source, part);
  if (list || blocks.length > first || said.fields.length > 0)
    return factsOf(source, list ? blocks.filter(({ span }) => span.start < list.span.start) : blocks, said);
  const { claims, fields, status, closed, work } = factsBelow(source, part);
  return { claims: [...claims], fields: [...fields], status, closed, work };
}

/** So much tells of a piece of work. UTF-16 units. */
const least = 20;

/** A heading with prose, or nothing at all, and nothing that lists work under it. */
export function isProseLeaf(source: Source, part: Part): boolean {
  if (hasItemTable(source, part)) return false;
  if (part.parts.length > 0)
    return (
      part.level >= 2 &&
      part.parts.every((child) => isDetail(source, child)) &&
      (isBare(source, part) || isSpecified(source, part)) &&
      !(kindOf(source, part) === 'group' && part.parts.some((child) => listsScope(source, child)))
    );
  if (tellsInProse(source, part)) return true;
  let prose = 0;
  for (const [at, block] of aboveRule(source, part).entries()) {
    if (block.kind === 'paragraph') prose += proseLength(source, block.text);
    if (block.kind !== 'list') continue;
    // When it is done is told of it, whatever that is called.
    if (isCriteriaLead(source, part.blocks[at - 1])) prose += least;
    else if (hasBoxes(block) || !(isReference(source, block) || leadsToMore(source, part, part.blocks[at - 1])))
      return false;
  }
  return (
    prose >= (isStage(source, part) ? 3 : least) || ((part.level >= 3 || isOrder(source, part)) && isBare(source, part))
  );
}

/** Prose above `### Acceptance criteria`: when what it tells of is done. */
function isSpecified(source: Source, part: Part): boolean {
  return (
    part.parts.some((child) => kindOf(source, child) === 'criteria') &&
    contentOf(source, part).every(({ kind }) => kind === 'paragraph')
  );
}

/** `## Phase 2`: what is done in it may be said in a word. */
function isStage({ text }: Source, { heading }: Part): boolean {
  return heading !== undefined && /^\p{L}{4,10} \d{1,2}$/u.test(plain(text, heading.text, heading.text.marks));
}

/** `Scope:`, `Outcomes:` below a heading that is no phase: what it leads to only says more. */
function leadsToMore(source: Source, part: Part, lead: Block | undefined): boolean {
  return (
    lead !== undefined &&
    leadKind(source, lead) === 'aside' &&
    (kindOf(source, part) === 'plain' || !(leadsToScope(source, lead) || leadsToOutcome(source, lead, part.blocks))) &&
    !namesLevel(source, lead)
  );
}

/** `### Notes`, `### How to test`: a heading that only says more of the one above it. */
export function isDetail(source: Source, part: Part): boolean {
  const kind = kindOf(source, part);
  return (kind === 'aside' || kind === 'criteria') && part.parts.length === 0;
}

/** What kind of heading a part has. */
export function kindOf(source: Source, { heading }: Part): HeadingKind | undefined {
  return heading && headingKind(source, plain(source.text, heading.text));
}

/** `### Scope` above a list: below a phase or a version, that is what is done in it; not with `**Total scope:** 30 hours`. */
export function listsScope(source: Source, { heading, blocks }: Part): boolean {
  if (heading === undefined || !leadsToScope(source, heading)) return false;
  return blocks.some((block) => block.kind === 'list' && !block.entries.some((entry) => isOfScope(source, entry)));
}

function isOrder({ text }: Source, { heading, level }: Part): boolean {
  return (
    level === 2 && heading !== undefined && imperative.test(text.slice(heading.text.start, heading.text.start + 20))
  );
}

/** What stands under a heading besides comments and the lines that name its owner. */
export function contentOf(source: Source, part: Part): readonly Block[] {
  const known = source.contents.get(part);
  if (known) return known;
  const content = aboveRule(source, part).filter(
    (block) => block.kind !== 'comment' && (block.kind !== 'paragraph' || proseLength(source, block.text) > 0),
  );
  source.contents.set(part, content);
  return content;
}

export function isBare(source: Source, part: Part): boolean {
  return contentOf(source, part).length === 0;
}

/** `Parts:` above one list and `Acceptance:` above the next: what a piece of work has, and when it is done. */
function hasCriteria(source: Source, { blocks, level }: Part): boolean {
  if (level <= 2 || blocks.length < 4) return false;
  const leads = blocks.flatMap(({ kind }, at) => (kind === 'list' ? [blocks[at - 1]] : []));
  return (
    leads.length > 1 &&
    leads.every((lead) => isLeadIn(source, lead) && lead && !namesLevel(source, lead)) &&
    leads.some((lead) => isCriteriaLead(source, lead))
  );
}

/** A text without headings that is at least so long may be an article. UTF-16 units. */
export const article = 800;

/** Paragraphs outweigh the lists among them by far: the lists illustrate what is told. */
export function tellsInProse(source: Source, part: Part): boolean {
  let prose = hasCriteria(source, part) ? Number.POSITIVE_INFINITY : 0;
  let listed = 0;
  for (const block of part.blocks) {
    if (block.kind === 'paragraph') prose += proseLength(source, block.text);
    else if (block.kind === 'list') {
      if (hasBoxes(block) || hasTicks(source, block)) return false;
      if (!isReference(source, block)) listed += block.span.end - block.span.start;
    }
  }
  if (part.level < 2) return listed > 0 && part.parts.length === 0 && prose >= article && prose >= listed * 3;
  return listed > 0 && contentOf(source, part)[0]?.kind === 'paragraph' && prose >= 200 && prose >= listed * 2;
}

/** The key that a card is compared with those beside it by. */
export function firstKey(source: Source, part: Part): string | undefined {
  const [list, ...others] = contentOf(source, part);
  if (list?.kind !== 'list' || others.length > 0 || part.parts.length > 0 || list.entries.length < 2) return undefined;
  const keys = list.entries.map((entry) => cardKey(source, entry));
  const isKeyed = keys.every((one) => one) && (keys.every((one) => one?.bold) || keys.some((one) => one?.tells));
  // `1.2 Sign out`: what has a number of its own may say more below its keys.
  return isKeyed || (isNumbered(source, part) && keys.filter((one) => one).length * 2 > keys.length)
    ? keys[0]?.key
    : undefined;
}

function isNumbered({ text }: Source, { heading }: Part): boolean {
  return (
    heading !== undefined &&
    /^\d{1,3}(?:\.\d{1,3}){0,3}[.)]?\s\p{L}/u.test(text.slice(heading.text.start, heading.text.start + 20))
  );
}

/** The key of an entry of a card: bold, or plain where one of them tells of a piece of work: `Goal: …`, `Acceptance criteria:`. */
export function cardKey(source: Source, entry: Entry) {
  const { text, box } = entry;
  const bold = keyOf(source, entry);
  const plainKey =
    text && !box ? /^[\p{L}][\p{L} ]{1,24}(?=[:：])/u.exec(source.text.slice(text.start, text.start + 32)) : null;
  const key = bold ?? plainKey?.[0];
  // `Now: …`, `Later: …`: what is in it, one after the other.
  if (key === undefined || namesWhen(headingWord(key))) return undefined;
  const kind = headingKind(source, key);
  return { key, bold: bold !== undefined, tells: kind === 'criteria' || kind === 'aside' };
}

/** `Why it matters:` */
export function isLeadIn({ text }: Source, block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && /[:：]\**$/.test(text.slice(block.span.start, block.span.end));
}

/** How much a paragraph tells, the lines that name an owner aside. UTF-16 units. */
export function proseLength(source: Source, leaf: Span): number {
  const known = source.prose.get(leaf);
  if (known !== undefined) return known;
  let length = 0;
  for (const line of linesOf(source.text, leaf)) {
    const [field] = fieldsIn(source, line);
    if (!field || !wordOf(source, field.key).owner) length += line.end - line.start;
  }
  const isNothing = leaf.end - leaf.start <= 60 && nothing(source.text.slice(leaf.start, leaf.end));
  if (isNothing) length = Math.min(length, 1);
  source.prose.set(leaf, length);
  return length;
}

/** `No open bugs`, `_None so far_`: there is nothing to be told. */
const nothing = testOf('^[*_(（]{0,3}(?:', '[nothing]', ')(?!\\p{L})(?: [^ .]+){0,4}[.!]?[*_)）]{0,3}$');
