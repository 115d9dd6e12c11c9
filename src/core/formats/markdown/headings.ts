import type { Claim, Topic } from '../../model';
import { prepared } from '../../preparing';
import { isBreak, type Slices } from '../../slices';
import type { Located } from '../../text';
import { isClosedHeading, levelOf, testOf } from '../../vocabulary';
import type { Heading } from './blocks';
import { boldList } from './bold-leads';
import { calledBelow, idBelow } from './called-below';
import { factsBefore, hasItemTable, isBare, isProseLeaf, tellsInProse } from './content';
import { hasDoneMark } from './done-mark';
import type { Scope } from './draft';
import { endsClosed, isTickList } from './ends-closed';
import { type Facts, listedFacts, noFacts, tableFacts, takeField, topicsOf, trailingFields } from './facts';
import { bare, wordOf } from './fields';
import { cardLevel, isCosted, isDocument, isRanked } from './heads';
import { behindPriority, isStruck, plain } from './inline';
import { inlineClaims, inlineTopics } from './inline-claims';
import { isTitle, type Part } from './parts';
import { type Seat, seatAtEnd, whoIn } from './people';
import { countingBelow } from './share';
import type { Source } from './source';
import { namesStory } from './stories';
import { tableKindOf } from './tables';
import { type Title, titleOf } from './title';
import {
  isAmongCrossed,
  isAmongDescribed,
  isAmongOwned,
  isCard,
  isDescribed,
  isSigned,
  isStory,
  isTimebox,
  listsNothing,
  listsWorkByHeadings,
  toldAmongTold,
} from './told';
import {
  endsAside,
  type HeadingKind,
  headingKind,
  headingWord,
  imperative,
  isFirm,
  isWholeName,
  namesList,
  namesPeople,
  stage,
} from './words';

/** What a heading and the lines under it say. */
export interface HeadingFacts extends Title {
  readonly kind: HeadingKind;
  readonly claims: readonly Claim[];
  /** Whether it may name its owner at one of its ends, and what stands where it might at the last. */
  readonly open: boolean;
  readonly seat: Seat | undefined;
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
  const kind = headingKind(source, behindPriority(source.text, heading.text));
  const isOpen = claims.length === 0 && kind !== 'role' && !isTitle(part);
  const seat = isOpen ? seatAtEnd(source, heading.text) : undefined;
  const atEnd = whoIn(seat);
  const cut = known ? [{ whole: { start: known.whole.start, end: heading.text.end } }] : atEnd ? [atEnd] : [];
  const named = titleOf(source.text, heading.text, heading.text.marks, [...claims, ...topics, ...cut]);
  const title = calledBelow(source, part, heading, named);
  const list = boldList(source, part, kind === 'group');
  const facts = factsBefore(source, part, list, known ? behind : noFacts());
  for (const block of part.blocks) {
    if (block.kind === 'table' && tableKindOf(source, block).kind === 'attributes') {
      tableFacts(source, block, facts);
    }
  }
  let idWithin: Located | undefined;
  for (const child of part.parts) {
    const field = fieldFacts(source, child);
    if (!field) continue;
    idWithin ??= idBelow(source, field);
    facts.status ||= field.status;
    facts.closed ||= field.closed;
    facts.claims.push(...field.claims.filter(isNeutral));
  }
  const id = title.id ?? idBelow(source, facts) ?? idWithin;
  const full = plain(source.text, heading.text);
  const word = headingWord(full);
  const levelled = numbered.exec(word);
  const level = (id && levelOf(id.value.replace(/[-_. ]?\d.*/s, ''))) || (levelled && levelOf(levelled[1] ?? ''));
  const story = kind === 'plain' && (namesStory(source.text, heading, word) || isStory(source, part));
  const milestone = level === 'milestone' || level === 'objective' || level === 'theme';
  const isDecided = id !== undefined && noWork.test(id.value);
  const [first] = part.blocks;
  const struck =
    isStruck(source.text, heading.text, heading.text.marks) ||
    (first?.kind === 'paragraph' && isStruck(source.text, first.text, first.text.marks));
  // Spreading the title would take eight times as long as all else here.
  return {
    title: title.title,
    id,
    numbered: title.numbered,
    kind,
    claims,
    open: isOpen,
    seat,
    topics: [...topics, ...topicsOf(source, facts)],
    facts,
    // `Released: 2025-03-01`, and that a decision is accepted, below a title is said of the document.
    closed:
      (facts.closed && (facts.status ? !(isTitle(part) && (isDecided || isDocument(facts))) : part.level > 1)) ||
      struck ||
      (hasDoneMark(full) && !isTitle(part) && !isTickList(full, word)) ||
      // `2. Completed work`; many words behind a number are a piece of work.
      isClosedHeading(/^[^(]{32}/.test(word) ? full : word, source.closed) ||
      // Brackets around a word make a link of it.
      endsClosed(
        source,
        /\[[^[\]]{2,24}\]$/.exec(source.text.slice(heading.text.start, heading.text.end))?.[0] ?? full,
        () => word,
      ),
    level: level || undefined,
    named:
      (id !== undefined &&
        !/^#\d+$/.test(id.value) &&
        !isDecided &&
        !namesList(title.title.value, part.level === 1 && /^\p{Lu}+[\d.]+$/u.test(id.value))) ||
      (Boolean(levelled && level) && !milestone) ||
      story,
    told:
      story ||
      isSigned(source, part) ||
      isCard(source, part) ||
      isAmongCrossed(source, part) ||
      tellsInProse(source, part) ||
      toldAmongTold(source, part),
  };
}

/** The ids of decisions, criteria, tests and risks. */
const noWork = /^(?:ADR|AC|TC|RISK)[- ]/;

/** `### Status` above `Done`, `### Owner` above `@ana` or `- @ana`: a heading that is a field of the one above it. */
function fieldFacts(source: Source, part: Part): Facts | undefined {
  if (!source.fields.has(part)) source.fields.set(part, readFieldHeading(source, part));
  return source.fields.get(part);
}

function readFieldHeading(source: Source, part: Part): Facts | undefined {
  const { heading, blocks, parts } = part;
  const [block] = blocks;
  if (!heading || parts.length > 0 || !block) return undefined;
  const own = noFacts();
  const key = plain(source.text, heading.text);
  const { start } = block.span;
  if (namesInfo(headingWord(key))) {
    const { facts } = headingFacts(source, part, heading);
    // `## Metadata` of a piece of work, which has a priority.
    if (isRanked(facts) && !isDocument(facts)) return facts;
    own.claims.push(...facts.claims);
  } else if (blocks.length > 1) return undefined;
  else if (block.kind === 'list') {
    const field = { key, value: { start, end: start }, whole: { start, end: start } };
    takeField(source, field, own);
    listedFacts(source, field, block, own);
  } else if (block.kind === 'paragraph' && block.span.end - start <= 60) {
    takeField(source, { key, value: bare(source.text, block.span), whole: block.span }, own);
  }
  return own.status || own.closed || own.claims.some(isNeutral) ? own : undefined;
}

function isNeutral({ key }: Claim): boolean {
  return key.role === undefined;
}

/** Looks in slices at the headings below one, as many as there may be: what one is depends on all beside it. */
export function* lookingBelow(source: Source, part: Part): Slices<void> {
  for (const [index, child] of part.parts.entries()) {
    if (isBreak(index)) yield;
    fieldFacts(source, child);
  }
  yield* countingBelow(source, part);
}

const numbered = prepared(/^([\p{L} ]{2,20}?)(?:\s+[a-z]{1,3}-?|\s*#?)(\d[\d.]*[a-z]?)\b/u);

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
  // `US-3: Define the criteria` is work, `Acceptance criteria` is not.
  const isTold = facts.facts.status && !isFirm(headingWord(facts.title.value));
  const isCriteria = kind === 'criteria' && !isTold && !(facts.id && imperative.test(facts.title.value));
  if (isCriteria || kind === 'role' || part.level === 0 || facts.title.value === '') return false;
  if (isFieldHeading(source, part)) return false;
  // A comment speaks to tools: it gives a section its owner without making it one piece of work.
  const claims = line === 'removed' ? [] : facts.facts.claims.filter((claim) => claim.form !== 'comment');
  const owned =
    line === 'added' ||
    claims.some((claim) => claim.key.kind === 'accountable' && !claim.key.role) ||
    (line === 'read' && facts.claims.some((claim) => claim.form !== 'comment'));
  // Its own story, told below an item.
  if (facts.named)
    return !(scope.item && facts.id === undefined && levelOf(headingWord(facts.title.value)) === 'story');
  const word = headingWord(facts.title.value);
  if (namesPeople(word)) return false;
  // `**What we offer** — Approved`: what has a status behind its name is work, and several words need not say so.
  const isStated = part.level === cardLevel && (kind === 'plain' || /^\S+ \p{L}/u.test(word)) && !isFirm(word);
  if (kind === 'aside' && !isStated && !((facts.facts.status || owned) && endsAside(word)))
    return scope.mode === 'work' && !isFirm(word) && isAmongDescribed(source, part, true);
  if (isStated && scope.mode === 'work') return true;
  const described = ((facts.facts.status || claims.length > 0) && !isDocument(facts.facts)) || owned;
  const titled = /[:–—-]\s+\p{L}/u.test(source.text.slice(facts.title.span.start, facts.title.span.end));
  // `## M4 — Profiles`, `## Phase 1`, `## Next release — profiles` told in prose: a goal, and nothing else to be done.
  const [led] = stage.exec(facts.title.value) ?? [];
  if (led && scope.mode === 'work' && isProseLeaf(source, part) && !tellsInProse(source, part)) {
    const isGoal =
      /[.:–—-]\s+$/.test(led) ||
      (!isBare(source, part) &&
        (facts.facts.status || (listsWorkByHeadings(source, part) && !isTimebox(source, part, word))));
    if (isGoal && !boldList(source, part, kind === 'group')) return true;
  }
  // `### 6. Sprint board with filters`, among numbered headings that are described: no sprint, and work as they are.
  const among =
    isAmongDescribed(source, part) && (kind === 'plain' || (facts.facts.work > 0 && !isWholeName(facts.title.value)));
  if (
    kind === 'group' &&
    !among &&
    !(
      titled &&
      ((described && owned && !dated.test(word)) ||
        (facts.facts.status && part.parts.length === 0 && listsNothing(source, part)) ||
        (scope.mode === 'work' && facts.facts.work >= 2 && (isRanked(facts.facts) || listsNothing(source, part))))
    )
  )
    return false;
  // The weight and the cost of a risk make no work of it.
  if (described || (facts.facts.work >= 2 && !scope.firm) || (kind === 'plain' && isCosted(part, facts, scope)))
    return !hasItemTable(source, part) && !part.parts.some((child) => isNamed(source, child));
  if (scope.mode !== 'work' || scope.details || (kind !== 'group' && boldList(source, part, false))) return false;
  if (line === 'read' && kind === 'plain' && isAmongOwned(source, part)) return true;
  const isOwn = facts.numbered && isDescribed(source, part);
  if (
    among ||
    (kind === 'plain' && (isOwn || isCard(source, part) || isSigned(source, part) || isAmongCrossed(source, part)))
  )
    return true;
  return (
    (isProseLeaf(source, part) || facts.told) &&
    listsWorkByHeadings(source, part) &&
    // `## Milestones`, and what they are to us: it names a kind of work, and no piece of it.
    levelOf(word) === undefined
  );
}

/** `Q1 2026: Foundations`, `P1 – High`: a group, whoever answers for it. */
const dated = /^(?:[qhp][0-4]|20\d\d|priority|now|next|later)(?!\p{L})/u;

export function isNamed(source: Source, part: Part): boolean {
  if (!part.heading) return false;
  const kind = headingKind(source, behindPriority(source.text, part.heading.text));
  return kind === 'plain' || kind === 'group' ? headingFacts(source, part, part.heading).named : false;
}

/** `## Document information` above the owner of it all. */
const namesInfo = testOf('^(?:\\p{L}+ )?(?:', '[info]', ')$');

/** Whether a heading is a field of the one above it. */
export function isFieldHeading(source: Source, part: Part): boolean {
  return fieldFacts(source, part) !== undefined;
}
