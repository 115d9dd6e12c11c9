import type { Claim } from '../../model';
import { atOnce, few, type Slices } from '../../slices';
import type { Located, Span } from '../../text';
import { isClosedHeading, isUndecided, levelOf } from '../../vocabulary';
import type { Block, Entry, List, Mark } from './blocks';
import { hasDoneMark, wordBehindTick } from './done-mark';
import type { DraftItem, DraftSection, Gathered, Scope } from './draft';
import { type Facts, factsOf, isFieldEntry, isFielded, lineFacts, noFacts, topicsOf, trailingFields } from './facts';
import { bare, behindDash, fieldsOf, none, together, wordOf } from './fields';
import { firstLine, isStruck, linesOf, plain } from './inline';
import { claimAtEnd, inlineClaims, inlineTopics, nameAtEnd } from './inline-claims';
import { givesOrders, hasBoxes, isKeyedList, isRemark } from './list-kinds';
import { raciLine } from './raci-line';
import type { Source } from './source';
import { titleOf } from './title';
import { type HeadingKind, headingKind, headingWord, imperative } from './words';

/** Reads the entries of a list that lists work. */
export function* readList(
  source: Source,
  gathered: Gathered,
  list: List,
  scope: Scope,
  boxesOnly: boolean,
): Slices<void> {
  const inner = listScope(source, list, scope);
  for (const [index, entry] of list.entries.entries()) {
    if (index % few === 0) yield;
    readEntry(source, gathered, entry, inner, boxesOnly);
  }
}

/** The scope of the entries of a list. */
export function listScope(source: Source, list: List, scope: Scope): Scope {
  const named = list.entries.filter(({ text }) => text && nameAtEnd(source.text, text));
  const parents = list.entries.filter((entry) => entry.blocks.some(({ kind }) => kind === 'list'));
  return {
    ...scope,
    // One name in brackets is a remark; on most entries of a list they say who does what.
    named: named.length > 1 && named.length * 2 >= list.entries.length,
    handled: list.entries.some(({ text }) => text && behindDash(source, text)?.startsWith('@')),
    fields: isFielded(source, list),
    labelled: parents.length * 2 >= list.entries.length,
    ordered: parents.length < list.entries.length && givesOrders(source, list),
    odd: scope.item ? undefined : oddField(source, list),
  };
}

/** The one entry of a list of work that looks like a field: `Tests: prices, permissions and the whole checkout`. */
function oddField(source: Source, list: List): Entry | undefined {
  const { entries } = list;
  const [only, ...others] = entries.filter((entry) => isFieldEntry(source, entry));
  if (!only?.text || others.length > 0 || entries.length < 3) return undefined;
  const [field] = fieldsOf(source.text, firstLine(source.text, only.text), source.keys);
  const isLong = field && (field.value.end - field.value.start >= 30 || isKeyedList(source, list));
  const isWork = isLong && wordOf(source, field.key).kind === 'work' && headingKind(source, field.key) === 'plain';
  return isWork && !source.text.startsWith('**', only.text.start) ? only : undefined;
}

/** `Sign in — TBD`: nobody, where other entries of the list name somebody there. */
function nobodyAtEnd(source: Source, line: Span): Claim | undefined {
  const value = behindDash(source, line);
  return value && isUndecided(value) ? claimAtEnd(source.text, line, value.length) : undefined;
}

export function readEntry(source: Source, gathered: Gathered, entry: Entry, scope: Scope, boxesOnly: boolean): void {
  const isField =
    (isFieldEntry(source, entry) && entry !== scope.odd) ||
    (scope.fields && !entry.blocks.some(({ kind }) => kind === 'list'));
  const line = entry.text && firstLine(source.text, entry.text);
  const shown = entry.text && line ? plain(source.text, line, entry.text.marks) : '';
  if (!entry.text || !line || (!entry.box && (boxesOnly || isField))) {
    if (entry.blocks.length > 0 && headingKind(source, shown) !== 'criteria')
      readNested(source, gathered, entry.blocks, scope, boxesOnly);
    return;
  }
  if (!/[\p{L}\p{N}]/u.test(shown) || isPlaceholderTitle(shown) || isOpenBracket(source, line)) return;
  if (!entry.box && isGroupLabel(source, entry, scope)) {
    const claims = [...inlineClaims(source.text, line, entry.text.marks, source.keyOf)];
    const section: DraftSection = {
      title: { value: shown, span: line },
      parent: scope.section,
      claims,
      add: undefined,
    };
    gathered.sections.push(section);
    const closed = scope.closed || isClosedHeading(shown, source.closed);
    const mode = labelMode(source, shown, scope);
    readNested(source, gathered, entry.blocks, { ...scope, section, closed, mode }, false);
    return;
  }
  const item = entryItem(source, entry, scope);
  gathered.items.push(item);
  readNested(source, gathered, entry.blocks, { ...scope, item, closed: item.closed, level: undefined }, true);
}

function labelMode(source: Source, label: string, scope: Scope): Scope['mode'] {
  const kind = headingKind(source, label);
  return kind === 'criteria' || kind === 'aside' ? kind : scope.mode;
}

/** Reads what stands below the entries of a list of fields that name a level: `- **Tasks**:`. */
export function readLevels(source: Source, gathered: Gathered, list: List, scope: Scope): void {
  for (const { text, blocks } of list.entries) {
    const word = text && headingWord(plain(source.text, firstLine(source.text, text), text.marks));
    if (word && levelOf(word)) readNested(source, gathered, blocks, scope, false);
  }
}

/** Lists below an entry. Below an item only boxes are items of their own; plain entries are its details. */
function readNested(
  source: Source,
  gathered: Gathered,
  blocks: readonly Block[],
  scope: Scope,
  boxesOnly: boolean,
): void {
  if (scope.mode === 'criteria') return;
  let criteria = false;
  for (const block of blocks) {
    if (block.kind === 'paragraph') criteria = isCriteriaLead(source, block);
    if (block.kind !== 'list') continue;
    if (!criteria && !source.references.get(block))
      atOnce(readList(source, gathered, block, scope, boxesOnly || scope.mode === 'aside'));
    criteria = false;
  }
}

/** A paragraph such as `**Acceptance criteria:**`, whose list says when something is done. */
export function isCriteriaLead(source: Source, block: Block | undefined): boolean {
  return block !== undefined && leadKind(source, block) === 'criteria';
}

/** What a lead-in (`Notes:`, `**Acceptance criteria**`) makes of the list below it; undefined for other prose. */
export function leadKind(source: Source, block: Block): HeadingKind | undefined {
  const text = leadText(source, block);
  if (text === undefined) return undefined;
  const kind = headingKind(source, text);
  // Of several sentences the last one may lead in.
  return kind === 'plain' ? headingKind(source, text.split(/[.!?]\s+|[。！？]/).at(-1) ?? '') : kind;
}

/** Whether a lead-in such as `Done:` closes what is listed below it. */
export function leadCloses(source: Source, block: Block): boolean {
  const text = leadText(source, block);
  return text !== undefined && text.split(' ').length <= 4 && isClosedHeading(text, source.closed);
}

function leadText(source: Source, block: Block): string | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const last = linesOf(source.text, block.text).at(-1);
  if (!last || last.end - last.start > 120) return undefined;
  const text = plain(source.text, last, block.text.marks);
  return /[:：]$/.test(text) || source.text.slice(last.end - 2, last.end) === '**' ? text : undefined;
}

/** A plain entry above plain entries that only names their group: bold, or closed by a colon, or one or two words. */
function isGroupLabel(source: Source, entry: Entry, { labelled, ordered }: Scope): boolean {
  if (!entry.text) return false;
  const nested = entry.blocks.filter((block) => block.kind === 'list');
  const children = nested.flatMap((list) => list.entries);
  if (children.length === 0 || children.every((child) => isRemark(source, child))) return false;
  const line = firstLine(source.text, entry.text);
  const raw = source.text.slice(line.start, line.end);
  if (otherBox.test(raw)) return false;
  const text = plain(source.text, line, entry.text.marks);
  // `3. **Offline mode:**` above one entry: that tells of it. A group has several.
  if (children.length === 1 && isNumbered(source, entry) && !nested.some(hasBoxes)) return false;
  // `Sort every ticket by:` is work, and what stands below it says how.
  if (/[:：]\**$/.test(raw)) return !(imperative.test(text) && (ordered || isLongOrder(text)));
  if (nested.some(hasBoxes) && !imperative.test(text)) {
    const claims = inlineClaims(source.text, line, entry.text.marks, source.keyOf);
    return claims.length === 0 && titleOf(source.text, line, entry.text.marks, claims).id === undefined;
  }
  const value = bare(source.text, line);
  const wholeBold = value.start > line.start && raw.startsWith('**') && !raw.slice(2, -2).includes('**');
  const short =
    (labelled || children.some((child) => isTask(source, child))) &&
    text.split(/\s+/).length <= 3 &&
    !imperative.test(text);
  const isTold = children.some((child) => isFieldEntry(source, child));
  return (
    !isTold && !entry.text.marks.some((mark) => mark.name === 'Link') && (wholeBold || short) && !/[.!]$/.test(text)
  );
}

function isNumbered({ text }: Source, { marker }: Entry): boolean {
  return /\d/.test(text.charAt(marker.start));
}

/** Boxes of other tools, which say that something is begun: `[~]`, `[/]`. */
const otherBox = /^\[[^\s\w\]]\]\s/;

function isLongOrder(text: string): boolean {
  return text.split(' ').length >= 4 && !/\b(?:following|these|below)\b/i.test(text);
}

/** A link to what tracks it, or an order: a piece of work rather than a detail of one. */
function isTask(source: Source, { text: leaf }: Entry): boolean {
  if (!leaf) return false;
  return (
    leaf.marks.some((mark) => mark.name === 'Link' && mark.start === leaf.start) ||
    imperative.test(source.text.slice(leaf.start, leaf.start + 20))
  );
}

/** `[Task title]` in the text, unless the file defines a link of that name. */
export function isOpenBracket(source: Source, span: Span): boolean {
  const inside = /^\[([^[\]]{1,100})\]$/.exec(source.text.slice(span.start, Math.min(span.end, span.start + 103)))?.[1];
  return inside !== undefined && !source.linkNames().has(inside.toLowerCase());
}

/** `[Task title]`, `<name>`, `{{title}}`, `...`: template text left in. */
export function isPlaceholderTitle(text: string): boolean {
  return /^(?:\[[^\]]*\]|<[^>]*>|\{\{?[^}]*\}?\}|\.{2,}|…|tbd|n\/a|none|-+|_+|(?:utter|action)_\w+)\.?$|^\((?:none|nothing)\b[^()]{0,80}\)$/i.test(
    text.trim(),
  );
}

function entryItem(source: Source, entry: Entry, scope: Scope): DraftItem {
  const leaf = entry.text ?? { start: entry.span.start, end: entry.span.end, marks: [] };
  const lines = linesOf(source.text, leaf);
  const line = lines[0] ?? leaf;
  const last = lines.at(-1) ?? line;
  const claims = [...inlineClaims(source.text, line, leaf.marks, source.keyOf)];
  if (last !== line) claims.push(...inlineClaims(source.text, last, leaf.marks, source.keyOf));
  const facts = noFacts();
  for (const below of lines.slice(1)) lineFacts(source, [below], facts);
  // Code that runs into the next line is no field, whatever this one ends in.
  const open = leaf.marks.some(({ name, start, end }) => name === 'InlineCode' && start < line.end && end > line.end);
  if (!open && (claims.length === 0 || !source.text.startsWith(')', line.end - 1))) trailingFields(source, line, facts);
  factsOf(source, entry.blocks, facts);
  const name = (scope.named && nameAtEnd(source.text, leaf)) || (scope.handled && nobodyAtEnd(source, leaf));
  if (name) claims.push(name);
  const raci = raciLine(source.text, line);
  if (raci) claims.push(raci.claim);
  const spoken = raci ? { start: line.start, end: raci.from } : titleSpan(source, line, leaf.marks, facts);
  const topics = inlineTopics(source.text, line);
  const own = titleOf(source.text, spoken, leaf.marks, [...claims, ...topics]);
  const { id } = own;
  const title = spokenTitle(source, own.title, facts);
  const struck = isStruck(source.text, line, leaf.marks) || isStruck(source.text, spoken, leaf.marks);
  const indent = ' '.repeat(Math.max(2, leafColumn(source.text, entry)));
  return {
    title,
    id,
    span: entry.span,
    level: (id && levelOf(id.value.replace(/[-_. ]?\d.*/s, ''))) || scope.level,
    parent: scope.item,
    section: scope.section,
    closed:
      scope.closed ||
      entry.checked ||
      struck ||
      facts.closed ||
      [title.value, source.text.slice(line.start, line.end)].some(hasDoneMark) ||
      source.isClosed(wordBehindTick(source.text.slice(line.start, line.end))),
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
  const bold = marks.find((mark) => mark.name === 'StrongEmphasis' && mark.start <= line.start + 1 && mark.end < end);
  if (!bold) return { start: line.start, end };
  const inner = plain(source.text, bold, marks);
  const after = source.text.slice(bold.end, end);
  const explained = /^\s*[*_]*(?:[:：—–]|-\s|[[(])|^\.?$/.test(after) || /[:.]$/.test(inner);
  const letters = inner
    .replace(/^[^\p{L}]*(?:\p{Lu}[\p{Lu}\d]*[-_. ]?|\p{L}{3,12} )\d[\d.]*/u, '')
    .replace(/[^\p{L}]/gu, '');
  return explained && letters.length > 2 && headingWord(inner) !== ''
    ? { start: bold.start, end: bold.end }
    : { start: line.start, end };
}

function leafColumn(text: string, entry: Entry): number {
  let start = entry.marker.start;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start -= 1;
  const prefix = text.slice(start, entry.marker.end);
  return /^[ ]*(?:[-*+]|\d+[.)])$/.test(prefix) ? prefix.length + 1 : 2;
}
