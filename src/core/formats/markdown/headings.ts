import type { Claim, Topic } from '../../model';
import type { Span } from '../../text';
import { isClosedHeading, levelOf } from '../../vocabulary';
import type { Block, Heading } from './blocks';
import { hasDoneMark } from './done-mark';
import type { Scope } from './draft';
import { type Facts, factsOf, listedFacts, noFacts, tableFacts, takeField, topicsOf, trailingFields } from './facts';
import { bare, fieldsOf, wordOf } from './fields';
import { isStruck, linesOf, plain } from './inline';
import { inlineClaims, inlineTopics } from './inline-claims';
import { hasBoxes, hasTicks, isReference } from './list-kinds';
import type { Part } from './parts';
import type { Source } from './source';
import { tableKindOf } from './tables';
import { type Title, titleOf } from './title';
import { type HeadingKind, headingKind, headingWord } from './words';

/** What a heading and the lines under it say. */
export interface HeadingFacts extends Title {
  readonly kind: HeadingKind;
  readonly claims: readonly Claim[];
  readonly topics: readonly Topic[];
  readonly facts: Facts;
  readonly closed: boolean;
  readonly level: string | undefined;
  /** `Epic 3: …`, `US-12 …`: the heading names one piece of work. */
  readonly named: boolean;
  /** The section tells about the work in prose or as a user story; lists in it are its details. */
  readonly told: boolean;
}

export function headingFacts(source: Source, part: Part, heading: Heading): HeadingFacts {
  const known = source.headings.get(part);
  if (known) return known;
  const facts = readHeading(source, part, heading);
  source.headings.set(part, facts);
  return facts;
}

function readHeading(source: Source, part: Part, heading: Heading): HeadingFacts {
  const claims = [...inlineClaims(source.text, heading.text, heading.text.marks, source.keyOf)];
  const topics = inlineTopics(source.text, heading.text);
  const behind = noFacts();
  if (claims.length === 0) trailingFields(source, heading.text, behind);
  const known = behind.fields.find(({ key }) => wordOf(source, key).kind !== undefined);
  const cut = known ? [{ whole: { start: known.whole.start, end: heading.text.end } }] : [];
  const title = titleOf(source.text, heading.text, heading.text.marks, [...claims, ...topics, ...cut]);
  const facts = known ? behind : noFacts();
  factsOf(source, part.blocks, facts);
  for (const block of part.blocks) {
    if (block.kind === 'table' && tableKindOf(source, block).kind === 'attributes') {
      tableFacts(source, block, facts);
    }
  }
  for (const child of part.parts) childFacts(source, child, facts);
  const full = plain(source.text, heading.text, heading.text.marks);
  const word = headingWord(full);
  const levelled = /^([\p{L} ]{3,20}?)\s*#?(\d[\d.]*)\b/u.exec(word);
  const level =
    (title.id && levelOf(title.id.value.replace(/[-_. ]?\d.*/s, ''))) || (levelled && levelOf(levelled[1] ?? ''));
  const kind = headingKind(source, full);
  const story =
    kind === 'plain' &&
    (/^(?:user story|story|task|bug|spike|feature|epic|initiative)\s*[:：]\s+\p{L}/u.test(word) ||
      isStory(source, part));
  const milestone = level === 'milestone' || level === 'objective' || level === 'theme';
  const struck = isStruck(source.text, heading.text, heading.text.marks);
  // Spreading the title would take eight times as long as all else here.
  return {
    title: title.title,
    id: title.id,
    numbered: title.numbered,
    kind,
    claims,
    topics: [...topics, ...topicsOf(source, facts)],
    facts,
    closed:
      facts.closed || struck || hasDoneMark(full) || isClosedHeading(full, source.closed) || endsClosed(source, full),
    level: level || undefined,
    named:
      (title.id !== undefined && !/^#\d+$/.test(title.id.value)) || (Boolean(levelled && level) && !milestone) || story,
    told: story || tellsInProse(source, part) || toldAmongTold(source, part),
  };
}

/** `### Status` above `Done`, `### Owner` above `@ana` or `- @ana`: a heading that is a field of the one above it. */
function childFacts(source: Source, { heading, blocks, parts }: Part, facts: Facts): void {
  const [block] = blocks;
  if (!heading || blocks.length > 1 || parts.length > 0 || !block) return;
  const own = noFacts();
  const key = plain(source.text, heading.text, heading.text.marks);
  const { start } = block.span;
  if (block.kind === 'list') {
    const field = { key, value: { start, end: start }, whole: { start, end: start } };
    takeField(source, field, own);
    listedFacts(source, field, block, own);
  } else if (block.kind === 'paragraph' && block.span.end - start <= 60) {
    takeField(source, { key, value: bare(source.text, block.span), whole: block.span }, own);
  }
  facts.status ||= own.status;
  facts.closed ||= own.closed;
  facts.claims.push(...own.claims.filter((claim) => claim.key.role === undefined));
}

/** `## Iteration 1 (completed)`, `### Sign in — Done`, `## Phase 1 [shipped]`, `## v0.1 released` */
function endsClosed(source: Source, title: string): boolean {
  const bracketed = /[([]\s*([^()[\]]{2,40})[)\]]$/u.exec(title)?.[1];
  if (bracketed !== undefined) return source.isClosed(bracketed);
  return /(?:\s[—–-]|^(?:\p{L}+\s)?v?\d[\d.]*)\s(?:done|completed?|finished|shipped|released|closed)$/iu.test(title);
}

/**
 * Whether a heading is an item rather than a group of them.
 *
 * @param line whether to count an owner line: as the text says, or as if there were one or none.
 */
export function isItemHeading(
  source: Source,
  part: Part,
  facts: HeadingFacts,
  scope: Scope,
  line: 'read' | 'added' | 'removed' = 'read',
): boolean {
  const { kind } = facts;
  if (kind === 'criteria' || kind === 'role' || part.level === 0 || facts.title.value === '') return false;
  // A comment speaks to tools: it gives a section its owner without making it one piece of work.
  const claims = line === 'removed' ? [] : facts.facts.claims.filter((claim) => claim.form !== 'comment');
  const owned =
    line === 'added' ||
    claims.some((claim) => claim.key.kind === 'accountable' && !claim.key.role) ||
    (line === 'read' && facts.claims.some((claim) => claim.form !== 'comment'));
  const assigned = claims.length > 0;
  if (facts.named) return true;
  if (kind === 'aside') return false;
  const described = facts.facts.status || assigned || owned;
  const titled = /[:–—-]\s+\p{L}/u.test(source.text.slice(facts.title.span.start, facts.title.span.end));
  if (kind === 'group' && !(described && owned && titled)) return false;
  if (described || facts.facts.work >= 2)
    return !hasItemTable(source, part) && !part.parts.some((child) => isNamed(source, child));
  if (scope.mode !== 'work' || scope.details) return false;
  if (facts.numbered && kind === 'plain' && isDescribed(source, part)) return true;
  return (isProseLeaf(source, part) || facts.told) && listsWorkByHeadings(source, part);
}

function isNamed(source: Source, part: Part): boolean {
  if (!part.heading) return false;
  const kind = headingKind(source, plain(source.text, part.heading.text, part.heading.text.marks));
  return kind === 'plain' || kind === 'group' ? headingFacts(source, part, part.heading).named : false;
}

export function hasItemTable(source: Source, part: Part): boolean {
  return part.blocks.some(
    (block) => block.kind === 'table' && ['items', 'matrix', 'card'].includes(tableKindOf(source, block).kind),
  );
}

/** A heading with prose, or nothing at all, and nothing that lists work under it. */
export function isProseLeaf(source: Source, part: Part): boolean {
  if (part.parts.length > 0 || hasItemTable(source, part)) return false;
  if (tellsInProse(source, part)) return true;
  let prose = 0;
  for (const block of part.blocks) {
    if (block.kind === 'list' && (hasBoxes(block) || !isReference(source, block))) return false;
    if (block.kind === 'paragraph') prose += proseLength(source, block.text);
  }
  return prose >= 20 || (part.level >= 3 && isBare(source, part));
}

/** What stands under a heading besides comments and the lines that name its owner. */
function contentOf(source: Source, part: Part): readonly Block[] {
  return part.blocks.filter(
    (block) => block.kind !== 'comment' && (block.kind !== 'paragraph' || proseLength(source, block.text) > 0),
  );
}

function isBare(source: Source, part: Part): boolean {
  return contentOf(source, part).length === 0;
}

/** Paragraphs outweigh the lists among them by far: the lists illustrate what is told. */
function tellsInProse(source: Source, part: Part): boolean {
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
function toldAmongTold(source: Source, part: Part): boolean {
  const [first] = contentOf(source, part);
  if (first?.kind !== 'paragraph' || !part.parent || part.level < 2 || part.parts.length > 0) return false;
  if (part.blocks.some((block) => block.kind === 'list' && (hasBoxes(block) || hasTicks(source, block)))) return false;
  if (hasItemTable(source, part) || /[:：]\**$/.test(source.text.slice(first.span.start, first.span.end))) return false;
  const [leaves, siblings] = source.proseShares.get(part.parent) ?? remember(source, part.parent);
  return leaves >= 4 && leaves * 2 >= siblings;
}

/** `As a user, I want …` is the first thing said under the heading. */
function isStory(source: Source, part: Part): boolean {
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
function isDescribed(source: Source, part: Part): boolean {
  const [first] = contentOf(source, part);
  if (part.level < 2 || first?.kind !== 'paragraph' || part.parts.length > 0 || hasItemTable(source, part))
    return false;
  return (
    proseLength(source, first.text) >= 60 && !/[:：]\**$/.test(source.text.slice(first.span.start, first.span.end))
  );
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
function listsWorkByHeadings(source: Source, part: Part): boolean {
  const [leaves, siblings] = (part.parent && source.proseShares.get(part.parent)) ?? remember(source, part.parent);
  const bare = isBare(source, part);
  if (bare && leaves === siblings) return leaves >= 3 || isBareEverywhere(source, part);
  if (part.level >= 3 && !bare) return leaves * 2 >= siblings;
  return leaves >= 3 && leaves * 3 >= siblings * 2;
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

/** How many of the headings that may be work are prose leaves, and how many there are. */
function proseShare(source: Source, parts: readonly Part[]): readonly [number, number] {
  const siblings = parts.filter((one) => {
    const kind = one.heading && headingKind(source, plain(source.text, one.heading.text, one.heading.text.marks));
    return kind === 'plain' || kind === 'group';
  });
  return [siblings.filter((one) => isProseLeaf(source, one)).length, siblings.length];
}

function remember(source: Source, parent: Part | undefined): readonly [number, number] {
  const share = proseShare(source, parent?.parts ?? []);
  if (parent) source.proseShares.set(parent, share);
  return share;
}
