import type { Claim } from '../../model';
import type { Span } from '../../text';
import { isClosed, isClosedHeading, levelOf } from '../../vocabulary';
import type { Heading } from './blocks';
import { type Facts, factsOf, tableFacts } from './facts';
import { isStruck, linesOf, plain } from './inline';
import { inlineClaims } from './inline-claims';
import { hasBoxes, hasDoneMark, isReference } from './lists';
import type { Part } from './parts';
import type { Source } from './source';
import { tableKindOf } from './tables';
import { type Title, titleOf } from './title';
import { type HeadingKind, headingKind, headingWord } from './words';

/** What a heading and the lines under it say. */
export interface HeadingFacts extends Title {
  readonly kind: HeadingKind;
  readonly claims: readonly Claim[];
  readonly facts: Facts;
  readonly closed: boolean;
  readonly level: string | undefined;
  /** `Epic 3: …`, `US-12 …`: the heading names one piece of work. */
  readonly named: boolean;
}

export function headingFacts(source: Source, part: Part, heading: Heading): HeadingFacts {
  const known = source.headings.get(part);
  if (known) return known;
  const facts = readHeading(source, part, heading);
  source.headings.set(part, facts);
  return facts;
}

function readHeading(source: Source, part: Part, heading: Heading): HeadingFacts {
  const claims = [...inlineClaims(source.text, heading.text, heading.text.marks, source.keys)];
  const title = titleOf(source.text, heading.text, heading.text.marks, claims);
  const facts = factsOf(source, part.blocks);
  for (const block of part.blocks) {
    if (block.kind === 'table' && tableKindOf(source, block).kind === 'attributes') {
      tableFacts(source, block, facts);
    }
  }
  const full = plain(source.text, heading.text, heading.text.marks);
  const word = headingWord(full);
  const levelled = /^([\p{L} ]{3,20}?)\s*#?(\d[\d.]*)\b/u.exec(word);
  const level =
    (title.id && levelOf(title.id.value.replace(/[-_. ]?\d.*$/, ''))) || (levelled && levelOf(levelled[1] ?? ''));
  const milestone = level === 'milestone' || level === 'objective' || level === 'theme';
  const struck = isStruck(source.text, heading.text, heading.text.marks);
  return {
    ...title,
    kind: headingKind(full),
    claims,
    facts,
    closed:
      facts.closed || struck || hasDoneMark(full) || isClosedHeading(full, source.closed) || endsClosed(source, full),
    level: level || undefined,
    named: (title.id !== undefined && !/^#\d+$/.test(title.id.value)) || (Boolean(levelled && level) && !milestone),
  };
}

/** `## Iteration 1 (completed)`, `### Sign in — Done`, `## Phase 1 [shipped]` */
function endsClosed(source: Source, title: string): boolean {
  const bracketed = /[([]\s*([^()[\]]{2,40})[)\]]$/u.exec(title)?.[1];
  if (bracketed !== undefined) return isClosed(bracketed, source.closed);
  return /\s[—–-]\s(?:done|completed?|finished|shipped|released|closed)$/iu.test(title);
}

/** Whether a heading is an item rather than a group of them. */
export function isItemHeading(source: Source, part: Part, facts: HeadingFacts): boolean {
  const { kind } = facts;
  if (kind === 'criteria' || kind === 'role' || part.level === 0) return false;
  const owned =
    facts.facts.claims.some((claim) => claim.key.kind === 'accountable' && !claim.key.role) || facts.claims.length > 0;
  const assigned = facts.facts.claims.length > 0;
  if (facts.named) return true;
  if (kind === 'aside') return false;
  const described = facts.facts.status || assigned || owned;
  const titled = /[:–—-]\s+\p{L}/u.test(source.text.slice(facts.title.span.start, facts.title.span.end));
  if (kind === 'group' && !(described && owned && titled)) return false;
  if (described || facts.facts.work >= 2)
    return !hasItemTable(source, part) && !part.parts.some((child) => isNamed(source, child));
  if (facts.numbered && kind === 'plain' && isDescribed(source, part)) return true;
  return isProseLeaf(source, part) && listsWorkByHeadings(source, part);
}

function isNamed(source: Source, part: Part): boolean {
  if (!part.heading) return false;
  const kind = headingKind(plain(source.text, part.heading.text, part.heading.text.marks));
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
  let prose = 0;
  for (const block of part.blocks) {
    if (block.kind === 'list' && (hasBoxes(block) || !isReference(source, block))) return false;
    if (block.kind === 'paragraph') prose += proseLength(source, block.text);
  }
  return prose >= 20 || (part.level >= 3 && part.blocks.length === 0);
}

/** `### 3. Scale the network`, a paragraph about it, then its tasks: a numbered piece of work, not a lead-in (`…:`). */
function isDescribed(source: Source, part: Part): boolean {
  const [first] = part.blocks;
  if (part.level < 2 || first?.kind !== 'paragraph' || part.parts.length > 0 || hasItemTable(source, part))
    return false;
  return (
    proseLength(source, first.text) >= 60 && !/[:：]\**$/.test(source.text.slice(first.span.start, first.span.end))
  );
}

function proseLength(source: Source, leaf: Span): number {
  let length = 0;
  for (const line of linesOf(source.text, leaf)) length += line.end - line.start;
  return length;
}

/** A single prose heading is an introduction; where most of its siblings are alike, they are the list of the work. */
function listsWorkByHeadings(source: Source, part: Part): boolean {
  const [leaves, siblings] = (part.parent && source.proseShares.get(part.parent)) ?? remember(source, part.parent);
  if (part.level >= 3 && part.blocks.length > 0) return leaves * 2 >= siblings;
  return leaves >= 3 && leaves * 3 >= siblings * 2;
}

/** How many of the headings that may be work are prose leaves, and how many there are. */
function proseShare(source: Source, parts: readonly Part[]): readonly [number, number] {
  const siblings = parts.filter((one) => {
    const kind = one.heading && headingKind(plain(source.text, one.heading.text, one.heading.text.marks));
    return kind === 'plain' || kind === 'group';
  });
  return [siblings.filter((one) => isProseLeaf(source, one)).length, siblings.length];
}

function remember(source: Source, parent: Part | undefined): readonly [number, number] {
  const share = proseShare(source, parent?.parts ?? []);
  if (parent) source.proseShares.set(parent, share);
  return share;
}
