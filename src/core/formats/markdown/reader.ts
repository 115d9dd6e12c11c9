import type { Claim, Slot } from '../../model';
import type { Slices } from '../../slices';
import type { Span } from '../../text';
import type { List } from './blocks';
import { boldList } from './bold-leads';
import { hasBoxes, isTickedOff } from './boxes';
import { hasItemTable, tellsInProse } from './content';
import { staysOpen } from './done-mark';
import type { DraftSection, Gathered, Scope } from './draft';
import { wordOf } from './fields';
import { namesGuide } from './guides';
import { describesFile, headsFile, isCrew } from './head';
import { headingItem } from './heading-item';
import { type HeadingFacts, headingFacts, isItemHeading, lookingBelow } from './headings';
import { cardLevel, isRanked } from './heads';
import {
  crewClaim,
  endClaim,
  held,
  heldBy,
  holderClaim,
  nameBelow,
  namesCrew,
  personClaim,
  roleClaim,
} from './holders';
import { readHtmlTables } from './html-table';
import {
  isCriteriaLead,
  leadCloses,
  leadKind,
  leadsToOutcome,
  leadsToRest,
  leadsToScope,
  listsWork,
  namesLevel,
  ticksTasks,
} from './leads';
import { explainsCode, hasTicks, isIndex, isKeyedList, isReference, namingOwned } from './list-kinds';
import { readLevels, readList } from './lists';
import { isSole, listsFiles, modeOf } from './modes';
import { namesTasks } from './named-tasks';
import { isTitle, type Part } from './parts';
import { hasHtmlTable, readStray, readTable } from './read-table';
import { areNamesAmong, seatsAmong, shareBelow, verdictOf } from './share';
import { eolOf, headingSlot } from './slots';
import type { Source } from './source';
import { tableKindOf } from './tables';
import { headingWord, isFirm, namesPeople, namesTeam, stage, startsByPerson } from './words';

/** Reads a heading and all below it. */
export function* readPart(source: Source, gathered: Gathered, part: Part, scope: Scope): Slices<void> {
  if (part.heading) source.scopes.set(part, scope);
  yield* lookingBelow(source, part);
  const facts = part.heading && withoutRoster(gathered, part, headingFacts(source, part, part.heading));
  yield;
  const inner = facts ? headed(source, gathered, part, facts, scope) : scope;
  yield;
  yield* readBlocks(source, gathered, part, inner);
  for (const child of part.parts) yield* readPart(source, gathered, child, inner);
}

/** The role lines below the first headings that speak for the file make no item of them. */
function withoutRoster({ roster, defaults }: Gathered, part: Part, heading: HeadingFacts): HeadingFacts {
  const { parent } = part;
  if (heading.named || parent?.parts[0] !== part || !(isTitle(parent) || (parent.level === 0 && !parent.parts[1])))
    return heading;
  const known = [...roster.map(({ person }) => person), ...(parent.level > 0 ? defaults : [])].map(startOf);
  const claims = heading.facts.claims.filter((claim) => !known.includes(startOf(claim)));
  return { ...heading, facts: { ...heading.facts, claims } };
}

/** `**Epic Owner:** Ana` below `# Epic 4: Accounts`: the file tells of one piece of work, and whose it is. */
function isOwned({ facts }: HeadingFacts): boolean {
  return facts.claims.some(({ key }) => key.kind === 'accountable' && !key.role);
}

/** A title with a status and a priority, and all headings below it say more about the same thing: `## Problem`, `## Scope`. */
function isWholeCard(source: Source, part: Part, { facts }: HeadingFacts): boolean {
  return isTitle(part) && isRanked(facts) && verdictOf(shareBelow(source, part)).none;
}

/** The scope below a heading: that of the item it is, or of the section it heads. */
function headed(source: Source, gathered: Gathered, part: Part, facts: HeadingFacts, scope: Scope): Scope {
  const closed = facts.closed || (scope.closed && !(part.heading && staysOpen(source, part.heading.text)));
  const areNames = part.parent && areNamesAmong(shareBelow(source, part.parent));
  const person = personClaim(source, part.heading?.span, facts, areNames || scope.people);
  const named = endClaim(source, part, facts, scope.peers);
  const member = holderClaim(source, part, facts);
  // `### Member 2: the shop`, `### Sails team` above what they do is no piece of it.
  const mayHead = !facts.named && (part.parts.length > 0 || part.blocks.some(({ kind }) => kind === 'list'));
  // Most headings head nothing, and need not be put into words.
  const isTeam = mayHead && namesCrew(headingWord(facts.title.value));
  const heads = mayHead && (member || isTeam);
  if (
    !person &&
    !heads &&
    !(isSole(part) && namesGuide(headingWord(facts.title.value))) &&
    (scope.mode !== 'criteria' || (facts.id !== undefined && isOwned(facts))) &&
    (scope.mode === 'work' || part.level < cardLevel) &&
    (!headsFile(source, part) ||
      (facts.named && (facts.id !== undefined || facts.told || facts.facts.status || isOwned(facts))) ||
      isWholeCard(source, part, facts)) &&
    isItemHeading(source, part, facts, scope)
  ) {
    const isDone = closed || (!facts.facts.status && part.parts.length === 0 && isTickedOff(part.blocks));
    // `## Task 2: Member B` is called so still when somebody else has it: a line below says who.
    const around = member ? held(gathered.sections, facts.title, member, scope) : scope;
    const below = facts.open && facts.named ? nameBelow(source, part) : undefined;
    const item = headingItem(part, facts, named ?? below, around, isDone);
    gathered.items.push(item);
    // What is listed below a milestone or a phase is what is done in it.
    const details =
      !stage.test(facts.title.value.replace(/^[^\p{L}]+/u, '')) &&
      (facts.named ||
        facts.told ||
        facts.numbered ||
        facts.facts.fields.some(({ key }) => !wordOf(source, key).owner) ||
        !isItemHeading(source, part, facts, scope, 'removed'));
    // Written out: what is spread has a hidden class of its own each time.
    return {
      section: scope.section,
      item,
      closed,
      level: undefined,
      mode: 'work',
      firm: scope.firm,
      details,
      phase: false,
      people: false,
      peers: undefined,
    };
  }
  const claims: Claim[] = [...facts.claims];
  if (facts.kind === 'role') claims.push(roleClaim(source, part, facts));
  const crew = isTeam && !isTitle(part) ? crewClaim(source, part, facts) : undefined;
  const holder = person || claims.length > 0 ? undefined : (named ?? member ?? crew);
  if (person) claims.push(person);
  if (scope.mode === 'work' && facts.kind !== 'criteria' && facts.kind !== 'aside') {
    if (holder) claims.push(holder);
    // What the head of the file says is its default or its roster already.
    // Beside its roster the team of a document is no owner of its items.
    const roster = gathered.roster.length > 0 && isTitle(part);
    const isKnown = (claim: Claim) =>
      [...gathered.defaults, ...gathered.roster.map(({ person }) => person)].some(
        (one) => startOf(one) === startOf(claim),
      );
    claims.push(
      ...facts.facts.claims.filter(
        (claim) =>
          !(roster && claim.key.kind === 'assignee') &&
          !(isTitle(part) && isCrew(source, claim)) &&
          // `In charge: all that is sold` below `Member 2`
          !((person || holder) && !/^[@\p{Lu}]\S*(?: \p{Lu}\S*){0,2}$/u.test(claim.text)) &&
          !isKnown(claim),
      ),
    );
  }
  const section: DraftSection = {
    title: facts.title,
    parent: scope.section,
    claims,
    add: person || holder ? undefined : sectionSlot(source, part, facts, scope),
  };
  gathered.sections.push(section);
  const word = headingWord(facts.title.value);
  const { peers, team } = seatsAmong(shareBelow(source, part));
  // `## Checklist` below no item is a list of what is to be done.
  const isCriteria = facts.kind === 'criteria' && (scope.item || !/^checklists?$/.test(word));
  const mode = isCriteria || scope.mode === 'criteria' ? 'criteria' : modeOf(source, part, facts, scope);
  return {
    section,
    item: scope.item,
    closed,
    level: facts.level ?? scope.level,
    mode,
    firm: mode === 'aside' && (scope.firm || (facts.kind === 'aside' && isFirm(word))),
    phase: facts.kind === 'group',
    // `### Phase 2` below `## Work split` lists what each of them does in it.
    people:
      namesPeople(word) ||
      (isTitle(part) && startsByPerson(word) ? 'told' : scope.people && facts.kind === 'group' && !part.parts[0]),
    peers: namesTeam(word) ? team : peers,
    details: scope.details && !listsWork(facts.title.value),
  };
}

function startOf({ span }: { readonly span: Span }): number {
  return span.start;
}

/** Where an owner for all below a heading goes: in a comment where a line would make the heading an item. */
function sectionSlot(source: Source, part: Part, facts: HeadingFacts, scope: Scope): Slot | undefined {
  const { kind } = facts;
  const field = wordOf(source, facts.title.value).kind;
  if (field === 'owner' || field === 'status' || kind === 'role' || kind === 'criteria') return undefined;
  if (kind === 'aside' || scope.mode !== 'work') return undefined;
  const { text } = source;
  const end = part.heading?.span.end ?? 0;
  const below = facts.facts.fields.filter(({ whole, value }) => whole.start > end && value.start < value.end);
  const slot = headingSlot(text, end, below.at(-1)?.whole, '**Owner:** ', eolOf(text));
  return isItemHeading(source, part, facts, scope, 'added') && !isTitle(part) ? slot.otherwise : slot;
}

/** Reads what lists work among the blocks of a part. One carrier a section: tables, else boxes, else plain lists. */
function* readBlocks(source: Source, gathered: Gathered, part: Part, scope: Scope): Slices<void> {
  if (scope.mode === 'criteria') {
    yield* readStray(source, gathered, part, scope);
    return;
  }
  const tables = hasItemTable(source, part) || hasHtmlTable(source, part);
  const boxes = part.blocks.some(
    (block, at) => block.kind === 'list' && hasBoxes(block) && !isCriteriaLead(source, part.blocks[at - 1]),
  );
  const ownItem = part.heading !== undefined && scope.item?.span.start === part.heading.span.start;
  const isPhase = part.heading !== undefined && headingFacts(source, part, part.heading).kind === 'group';
  const isOpen = scope.mode === 'work' && !tables && !boxes;
  const plainLists = isOpen && (isPhase || !tellsInProse(source, part));
  const told = isOpen ? boldList(source, part, isPhase && !ownItem) : undefined;
  if (told) {
    yield* readList(source, gathered, told, ownItem ? { ...scope, closed: false } : scope, false);
    return;
  }
  let lead: ReturnType<typeof leadKind>;
  let closes = false;
  // `**Deliverables:**` besides `**Tasks:**` above boxes: what comes of them.
  const besideTasks = boxes && ticksTasks(source, part.blocks);
  let opens = false;
  let ends = false;
  let listed = false;
  let scoped = false;
  let held = scope;
  const readEntries = (list: List, boxesOnly: boolean) => {
    const shut = ends ? { ...held, closed: true } : held;
    const inner: Scope = closes || opens ? { ...held, closed: scope.closed || closes, mode: 'work' } : shut;
    // What a list below the title is, is told by the headings as well.
    if (!isTitle(part) || hasBoxes(list)) source.carriers.push({ part, block: list, scope: inner, boxesOnly });
    return readList(source, gathered, list, inner, boxesOnly);
  };
  for (const block of part.blocks) {
    if (block.kind === 'list') {
      const boxed = hasBoxes(block);
      // `**Goals:**` above `- Sail home (owner: Ana)`
      const owned = !boxed && scope.mode === 'work' && !scope.details && (yield* namingOwned(source, block));
      const hidden =
        lead === 'criteria' ||
        (lead === 'aside' && !listed && !boxed && !scoped && !owned) ||
        (lead === 'plain' && !listed && explainsCode(source, block));
      if (!hidden && boxed) yield* readEntries(block, ownItem || scope.mode === 'aside');
      else if (
        !hidden &&
        (plainLists ||
          owned ||
          closes ||
          opens ||
          (held !== scope && scope.mode === 'work') ||
          (boxes && (lead === 'group' || listed) && scope.mode === 'work')) &&
        (!scope.details ||
          listed ||
          (hasTicks(source, block) && !isKeyedList(source, block)) ||
          namesTasks(source, block) ||
          (yield* namingOwned(source, block)))
      ) {
        const isPointing = isReference(source, block) && !(isIndex(source, block.entries) && listsFiles(source, part));
        if (isPointing) yield* readLevels(source, gathered, block, scope);
        else if (!describesFile(source, part, block)) yield* readEntries(block, false);
      } else if (!hidden && plainLists) yield* readLevels(source, gathered, block, scope);
    } else if (block.kind === 'table' && lead !== 'criteria') {
      source.carriers.push({ part, block, scope, boxesOnly: false });
      held = scope;
      yield* readTable(source, gathered, block, scope, tableKindOf(source, block));
    }
    lead = leadKind(source, block);
    if (block.kind === 'paragraph') held = heldBy(source, gathered.sections, block, scope);
    // The scope of a phase, or all that is to come of it, is what is done in it.
    scoped = lead === 'aside' && isPhase && (leadsToScope(source, block) || leadsToOutcome(source, block, part.blocks));
    closes = lead === 'group' && leadCloses(source, block);
    // `已完成：`, where nothing but the word says that it heads a list.
    ends = lead === 'plain' && leadCloses(source, block);
    opens = scope.mode === 'aside' && !scope.firm && leadsToRest(source, block);
    listed = namesLevel(source, block, scope.details || besideTasks);
  }
  if (scope.mode === 'work') readHtmlTables(source, gathered, part.blocks, scope);
}
