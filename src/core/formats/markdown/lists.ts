import { atOnce, isBreak, type Slices } from '../../slices';
import type { Located, Span } from '../../text';
import { isClosedHeading, levelOf } from '../../vocabulary';
import type { Block, Entry, List, Mark, Table } from './blocks';
import { isTickedOff } from './boxes';
import { hasDoneMark, staysOpen } from './done-mark';
import type { DraftItem, DraftSection, Gathered, Scope } from './draft';
import { endsClosed } from './ends-closed';
import {
  type Facts,
  factsOf,
  isFieldEntry,
  isFielded,
  lineFacts,
  noFacts,
  tellsOfBoxes,
  topicsOf,
  trailingFields,
} from './facts';
import { none, together, wordOf } from './fields';
import { firstLine, isStruck, linesOf, plain } from './inline';
import { inlineClaims, inlineTopics } from './inline-claims';
import { isGroupLabel, isTableLabel, labelMode } from './labels';
import { isCriteriaLead } from './leads';
import { givesOrders } from './list-kinds';
import { oddField } from './odd-field';
import { isOpenBracket, isPlaceholderTitle } from './open-titles';
import { peersOf, personAtEnd, personAtStart, seatsIn } from './people';
import { raciLine } from './raci-line';
import { readRows } from './rows';
import { isKnown } from './scales';
import type { Source } from './source';
import { isTracked, tableKindOf } from './tables';
import { titleOf } from './title';
import { headingKind, headingWord, isFirm, namesWhen } from './words';

/** Reads the entries of a list that lists work. */
export function* readList(
  source: Source,
  gathered: Gathered,
  list: List,
  scope: Scope,
  boxesOnly: boolean,
): Slices<void> {
  const inner = yield* scoping(source, list, scope);
  for (const [index, entry] of list.entries.entries()) {
    if (isBreak(index)) yield;
    yield* readEntry(source, gathered, entry, inner, boxesOnly);
  }
}

/** The scope of the entries of a list. */
export function listScope(source: Source, list: List, scope: Scope): Scope {
  return atOnce(scoping(source, list, scope));
}

function* scoping(source: Source, list: List, scope: Scope): Slices<Scope> {
  const seats = new Map<string, number>();
  for (const [index, { text }] of list.entries.entries()) {
    if (isBreak(index + 1)) yield;
    for (const seat of text ? seatsIn(source, firstLine(source.text, text)) : [])
      seats.set(seat, (seats.get(seat) ?? 0) + 1);
  }
  const count = (seat: string) => seats.get(seat) ?? 0;
  const parents = list.entries.filter((entry) => entry.blocks.some(({ kind }) => kind === 'list'));
  const { section, item, closed, level, mode, firm, details } = scope;
  const labelled = parents.length * 2 >= list.entries.length ? 3 : 0;
  // Where some boxes are ticked, the others are not done, whatever stands above them; what is crossed out is dropped.
  const isMixed = list.entries.some(({ checked }) => checked) && list.entries.some((one) => one.box && !one.checked);
  const isDropped = [item, section].some(
    (one) => one && source.text.slice(one.title.span.start - 2, one.title.span.start + 2).includes('~~'),
  );
  // Written out: what is spread and added to has a hidden class of its own each time.
  return {
    section,
    item,
    closed: closed && (!isMixed || isDropped),
    level,
    mode,
    firm,
    details,
    // `Sign in — TBD`: nobody, where other entries name somebody there.
    peers: peersOf(count) + peopleAmong(count, list, scope) + (seats.has('+—') ? '?' : ''),
    fields: isFielded(source, list) || tellsOfBoxes(source, list),
    // Where every entry heads a list, all of them are labels, in a few words more.
    labelled: parents.length > 2 && parents.length === list.entries.length ? 5 : labelled,
    ordered: parents.length < list.entries.length && givesOrders(source, list),
    boxed: list.entries.some(({ box }) => box !== undefined),
    odd: scope.item ? undefined : oddField(source, list),
  };
}

/** Where entries name people because the heading above says that it tells who does what: `Ana: sails`, `Sails = Ana`. */
function peopleAmong(count: (seat: string) => number, { entries }: List, { people }: Scope): string {
  const [start, end] = [':;', '—'].map((forms) =>
    [...forms].reduce((sum, form) => sum + count(`+${form}`) + count(`-${form}`), 0),
  );
  const atEnd = people && end && end > 1 && end > (start ?? 0) && end * 3 >= entries.length * 2;
  return (people === true ? ':' : '') + (atEnd ? '—' : '');
}

export function* readEntry(
  source: Source,
  gathered: Gathered,
  entry: Entry,
  scope: Scope,
  boxesOnly: boolean,
): Slices<void> {
  const isField =
    (isFieldEntry(source, entry) && entry !== scope.odd) ||
    (scope.fields && !entry.blocks.some(({ kind }) => kind === 'list'));
  const line = entry.text && firstLine(source.text, entry.text);
  const shown = entry.text && line ? plain(source.text, line, entry.text.marks) : '';
  // `✅ Sign in` among `[ ] Sign out`: a box that is ticked.
  const isBoxed = entry.box || (scope.boxed && hasDoneMark(shown));
  if (!entry.text || !line || (!isBoxed && (boxesOnly || isField))) {
    if (entry.blocks.length > 0 && headingKind(source, shown) !== 'criteria')
      yield* readNested(source, gathered, entry.blocks, scope, boxesOnly);
    return;
  }
  if (!/[\p{L}\p{N}]/u.test(shown) || isPlaceholderTitle(shown) || isOpenBracket(source, line)) return;
  // `⬜ Planned`, `[x] Done`: what the sign stands for, which is said in few letters.
  const isSigned = entry.box || source.text.charCodeAt(line.start) > 8192;
  if (isSigned && shown.length < 32 && isKnown(headingWord(shown))) return;
  const tabled = !isBoxed && isTableLabel(source, entry, line, entry.text.marks);
  if (tabled || (!isBoxed && isGroupLabel(source, entry, scope))) {
    const written = inlineClaims(source.text, line, entry.text.marks, source.keyOf);
    const named = written.length === 0 ? personAtEnd(source, line, scope.peers) : undefined;
    const claims = named ? [named] : [...written];
    const section: DraftSection = {
      title: { value: shown, span: line },
      parent: scope.section,
      claims,
      add: undefined,
    };
    gathered.sections.push(section);
    const closed =
      scope.closed || isClosedHeading(shown, source.closed) || isStruck(source.text, line, entry.text.marks);
    // `Goals` above a table that lists work is a part of the product.
    const isPart = tabled && !isFirm(headingWord(shown)) && headingKind(source, shown) === 'aside';
    const mode = isPart ? scope.mode : labelMode(source, shown, scope);
    yield* readNested(source, gathered, entry.blocks, { ...scope, section, closed, mode }, false);
    return;
  }
  const item = entryItem(source, entry, scope);
  gathered.items.push(item);
  if (entry.blocks.length === 0) return;
  // A box below says itself whether it is ticked.
  const closed = item.closed && (scope.closed || !entry.checked);
  yield* readNested(source, gathered, entry.blocks, { ...scope, item, closed, level: undefined }, true);
}

/** Reads what stands below the entries of a list of fields that name a level or a state: `- **Tasks**:`, `- Done:`. */
export function* readLevels(source: Source, gathered: Gathered, list: List, scope: Scope): Slices<void> {
  for (const { text, blocks } of list.entries) {
    const label = text ? plain(source.text, firstLine(source.text, text), text.marks) : '';
    const word = headingWord(label);
    if (word === '') continue;
    const closes = !scope.details && isClosedHeading(label, source.closed);
    const isGroup = closes || levelOf(word) || (!scope.details && namesWhen(word));
    if (isGroup) yield* readNested(source, gathered, blocks, closes ? { ...scope, closed: true } : scope, false);
  }
}

/** Lists below an entry. Below an item only boxes are items of their own; plain entries are its details. */
function* readNested(
  source: Source,
  gathered: Gathered,
  blocks: readonly Block[],
  scope: Scope,
  boxesOnly: boolean,
): Slices<void> {
  if (scope.mode === 'criteria') return;
  let criteria = false;
  for (const block of blocks) {
    if (block.kind === 'paragraph') criteria = isCriteriaLead(source, block);
    if (block.kind === 'table' && !boxesOnly && !criteria) yield* readInner(source, gathered, block, scope);
    if (block.kind !== 'list') continue;
    if (!criteria && !source.references.get(block))
      yield* readList(source, gathered, block, scope, boxesOnly || scope.mode === 'aside');
    criteria = false;
  }
}

/** A table below an entry that only names the group of its rows. */
function* readInner(source: Source, gathered: Gathered, table: Table, scope: Scope): Slices<void> {
  const kind = tableKindOf(source, table);
  if (kind.kind === 'items' && (scope.mode === 'work' || isTracked(kind.columns, scope.firm)))
    yield* readRows(source, gathered, table, kind.columns, scope);
}

function entryItem(source: Source, entry: Entry, scope: Scope): DraftItem {
  const leaf = entry.text ?? { start: entry.span.start, end: entry.span.end, marks: [] };
  const lines = linesOf(source.text, leaf);
  const line = lines[0] ?? leaf;
  const last = lines.at(-1) ?? line;
  const noted = [...inlineClaims(source.text, line, leaf.marks, source.keyOf)];
  if (last !== line) noted.push(...inlineClaims(source.text, last, leaf.marks, source.keyOf));
  const facts = noFacts();
  for (const below of lines.slice(1)) lineFacts(source, [below], facts);
  // Code that runs into the next line is no field, whatever this one ends in.
  const open = leaf.marks.some(({ name, start, end }) => name === 'InlineCode' && start < line.end && end > line.end);
  if (!open && (noted.every(({ form }) => form === 'role-prefix') || !source.text.startsWith(')', line.end - 1)))
    trailingFields(source, line, facts);
  // `Sign in — Owner: Ana (PO)`
  const claims = noted.filter(
    ({ whole }) => !facts.claims.some(({ span }) => span.start <= whole.start && span.end >= whole.end),
  );
  factsOf(source, entry.blocks, facts);
  const isSaid = claims.length > 0 || facts.claims.length > 0;
  const name = isSaid ? undefined : personAtEnd(source, line, scope.peers);
  if (name) claims.push(name);
  const lead = isSaid || name ? undefined : personAtStart(source, line, scope.peers);
  if (lead) claims.push(lead);
  const raci = raciLine(source.text, line);
  if (raci) claims.push(raci.claim);
  const spoken = raci
    ? { start: line.start, end: raci.from }
    : titleSpan(source, lead ? { start: lead.whole.end, end: line.end } : line, leaf.marks, facts);
  const isCut = spoken.start !== line.start || spoken.end !== line.end;
  // `**Sign in** (Ana): with a card`
  const aside = /^\W{0,3}\([^()]{2,60}\)/.exec(source.text.slice(spoken.end, line.end))?.[0].length ?? 0;
  const around = { start: spoken.start, end: spoken.end + aside };
  const within = isCut && claims.length === 0 && !isSaid ? personAtEnd(source, around, scope.peers) : undefined;
  if (within) claims.push(within);
  const topics = inlineTopics(source.text, line);
  const own = titleOf(source.text, spoken, leaf.marks, [...claims, ...topics]);
  const { id } = own;
  const title = spokenTitle(source, own.title, facts);
  const full = source.text.slice(line.start, line.end).replace(/[.;,]$/, '');
  const struck = isStruck(source.text, line, leaf.marks) || isStruck(source.text, spoken, leaf.marks);
  // Below a line that has a box and no dash, nothing can stand that is no part of its text.
  const isLine = entry.marker.start === entry.marker.end;
  const indent = isLine ? '' : ' '.repeat(Math.max(2, leafColumn(source.text, entry)));
  return {
    title,
    id,
    span: entry.span,
    level: (id && levelOf(id.value.replace(/[-_. ]?\d.*/s, ''))) || scope.level,
    parent: scope.item,
    section: scope.section,
    closed:
      (scope.closed && !staysOpen(source, { start: (entry.box ?? line).start, end: line.end })) ||
      (entry.box ? entry.checked : isTickedOff(entry.blocks)) ||
      struck ||
      facts.closed ||
      [title.value, full].some(hasDoneMark) ||
      endsClosed(source, full, () => headingWord(full)),
    claims: together(claims.length > 0 ? claims : none, facts.claims),
    topics: together(topics, topicsOf(source, facts)),
    add: undefined,
    place: { kind: 'entry', at: title.span.end, below: leaf.end, indent },
  };
}

/** `**Task 1:**` above `- Description: Create a button` is called by its description. */
function spokenTitle(source: Source, title: Located, facts: Facts): Located {
  if (title.value.length > 22 || !/^[\p{L} ]{3,16}#?\d{1,4}:?$/u.test(title.value)) return title;
  const field = facts.fields.find(
    (one) => /^(?:title|name|description|summary)$/i.test(one.key) && one.value.end > one.value.start,
  );
  if (!field) return { value: title.value.replace(/:$/, ''), span: title.span };
  return { value: source.text.slice(field.value.start, field.value.end), span: title.span };
}

/** The title ends where trailing fields begin; a bold lead with an explanation behind it is the title. */
function titleSpan(source: Source, line: Span, marks: readonly Mark[], facts: Facts) {
  const field = facts.fields.find(
    (one) => one.whole.start > line.start && one.whole.end <= line.end && wordOf(source, one.key).kind !== undefined,
  );
  const end = field ? field.whole.start : line.end;
  // `~~Sign in~~ **Closed.** It works`: what is crossed out, and why.
  const struck = marks.find((mark) => mark.name === 'Strikethrough' && mark.start === line.start && mark.end < end);
  if (struck && isStruck(source.text, line, marks) && plain(source.text, struck, marks).split(/\s+/).length > 2)
    return { start: struck.start, end: struck.end };
  const bold = marks.find(
    ({ name, start, end: to }) =>
      name === 'StrongEmphasis' && start >= line.start && start <= line.start + 1 && to < end,
  );
  if (!bold) return { start: line.start, end };
  const inner = plain(source.text, bold, marks);
  const after = source.text.slice(bold.end, end);
  const explained = /^\s*[*_]*(?:[:：—–]|-\s|[[(])|^\.?$/.test(after) || /[:.]$/.test(inner);
  const letters = inner
    .replace(/^[^\p{L}]*(?:\p{Lu}[\p{Lu}\d-]*[-_. ]?|\p{L}{3,12} #?)\d[\d.]*/u, '')
    .replace(/[^\p{L}]/gu, '');
  const word = headingWord(inner);
  // `**Bug:** The lamp is out` says of what kind it is.
  return explained && letters.length > 2 && word !== '' && levelOf(word) === undefined && !namesWhen(word)
    ? { start: bold.start, end: bold.end }
    : { start: line.start, end };
}

function leafColumn(text: string, entry: Entry): number {
  let start = entry.marker.start;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start -= 1;
  const prefix = text.slice(start, entry.marker.end);
  return /^[ ]*(?:[-*+]|\d+[.)])$/.test(prefix) ? prefix.length + 1 : 2;
}
