import type { Claim, Slot, Topic } from '../../model';
import { prepared } from '../../preparing';
import { type Located, matchesIn, type Span, trimmed } from '../../text';
import { isClosedWord, isYes, oneOf, plainWord, topicKind, topicsIn } from '../../vocabulary';
import type { Block, Entry, Leaf, List, Paragraph, Table } from './blocks';
import { cellText } from './cells';
import { bare, type Field, fieldClaim, fieldsIn, isStatusKey, wordOf } from './fields';
import { firstLine, linesOf } from './inline';
import { commentClaims } from './inline-claims';
import type { Source } from './source';

/** What the field lines under a heading or inside an entry say about it. */
export interface Facts {
  readonly claims: Claim[];
  readonly fields: Field[];
  status: boolean;
  closed: boolean;
  /** How many fields of work there are besides owner and status: priority, effort … */
  work: number;
}

export function noFacts(): Facts {
  return { claims: [], fields: [], status: false, closed: false, work: 0 };
}

/** Reads the field lines of blocks: paragraphs, quotes and lists of fields, not of their nested lists. */
export function factsOf(source: Source, blocks: readonly Block[], facts: Facts = noFacts()): Facts {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph')
      leadFacts(source, withBelow(source, block, blocks[index + 1]), blocks[index + 1], facts);
    else if (block.kind === 'comment') facts.claims.push(...commentClaims(source.text, block.span, source.keyOf));
    else if (block.kind === 'quote') factsOf(source, block.blocks, facts);
    else if (block.kind === 'list') entryFacts(source, block, facts);
  }
  return facts;
}

/** Nothing but `**Key:** value`, and at least one of the keys is known: the others are fields of the team's own. */
export function isFielded(source: Source, list: List): boolean {
  return (
    list.entries.length > 1 &&
    list.entries.every((entry) => isKeyed(source, entry)) &&
    list.entries.some((entry) => isFieldEntry(source, entry))
  );
}

/** `- [ ] Sign in` and, beside it, nothing but `- **Key:** value`, at least one of which is known. */
export function tellsOfBoxes(source: Source, { entries }: List): boolean {
  const others = entries.filter(({ box }) => box === undefined);
  return (
    others.length > 0 &&
    others.length < entries.length &&
    others.every((entry) => isKeyed(source, entry)) &&
    others.some((entry) => isFieldEntry(source, entry))
  );
}

/** `- **Key:** value`, `- _Key_: value` */
export function isKeyed(source: Source, entry: Entry): boolean {
  return keyOf(source, entry) !== undefined;
}

/** The key in bold or italics that an entry begins with. */
export function keyOf(source: Source, { text, box }: Entry): string | undefined {
  if (!text || box) return undefined;
  const [, bold, italic] =
    /^(?:\*\*([^*\n]{2,40}?)(?:[:：]\*\*|\*\*(?: \([^()\n]{1,40}\))?\s?[:：])|_([^_\n]{2,40})_\s?[:：])/.exec(
      source.text.slice(text.start, text.start + 96),
    ) ?? [];
  return bold ?? italic;
}

/** `- **Total scope:** 30 hours`: how much there is to do, and not what. */
export function isOfScope(source: Source, entry: Entry): boolean {
  return /\sscope$/i.test(keyOf(source, entry) ?? '');
}

/** `` - `POST /api/orders` ``, and nothing of what is to be done about it. */
export function isEndpoint({ text }: Source, { text: leaf, box }: Entry): boolean {
  const raw = leaf && !box ? text.slice(leaf.start, Math.min(leaf.end, leaf.start + 160)) : '';
  return /^`(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|WS) \/[^`\s]*`$/.test(raw);
}

/** The entries of a list that are fields: `- Owner: x`. */
function entryFacts(source: Source, list: List, facts: Facts): void {
  if (isFielded(source, list)) facts.work += list.entries.filter((entry) => !isFieldEntry(source, entry)).length;
  for (const entry of list.entries) {
    if (entry.text && isFieldEntry(source, entry)) {
      leadFacts(source, [firstLine(source.text, entry.text)], entry.blocks[0], facts);
    }
  }
}

/** The lines of a paragraph; with the next one where that is the value of its last line: `**Owner**`. */
function withBelow(source: Source, { text }: Paragraph, next: Block | undefined): readonly Span[] {
  const lines = linesOf(source.text, text);
  const last = lines.at(-1);
  return last && next?.kind === 'paragraph' && fieldAbove(source, last, next.text) ? [...lines, next.text] : lines;
}

/** Takes the fields of lines, and of the list below them where they end in an owner key without a value. */
function leadFacts(source: Source, lines: readonly Span[], below: Block | undefined, facts: Facts): void {
  lineFacts(source, lines, facts);
  const field = facts.fields.at(-1);
  if (field && field.value.end >= (lines.at(-1)?.end ?? 0)) listedFacts(source, field, below, facts);
}

/** The names in the list below a field that was taken last, and that is an owner key without a value. */
export function listedFacts(source: Source, field: Field, below: Block | undefined, facts: Facts): void {
  const { owner } = wordOf(source, field.key);
  if (!owner || field.value.start < field.value.end) return;
  if (below?.kind !== 'list' && below?.kind !== 'table') return;
  // `**Team:**` above a table or a long list introduces it: nobody left an owner empty.
  facts.claims.pop();
  const values = ownerList(source, below);
  if (!values) return;
  source.references.set(below as List, true);
  const whole = { start: field.whole.start, end: below.span.end };
  const put: Slot = { span: { start: field.value.start, end: whole.end }, before: ' ', after: '', style: 'text' };
  const text = values.map(({ value }) => value).join(', ');
  const claim = fieldClaim(source.text, { ...field, whole }, 'field-line', owner);
  facts.claims.push({ ...claim, text, span: below.span, values, put });
}

/** The names that a list below an owner key gives: a few short entries and nothing else. */
function ownerList(source: Source, list: Block): readonly Located[] | undefined {
  if (list.kind !== 'list' || list.entries.length > 12) return undefined;
  const values: Located[] = [];
  for (const entry of list.entries) {
    const name = nameIn(source, entry);
    if (!name) return undefined;
    values.push(name);
  }
  return values;
}

/** An entry that may be a name in such a list. */
export function nameIn(source: Source, { box, blocks, text }: Entry): Located | undefined {
  if (box || blocks.length > 0 || !text || text.end - text.start > 60) return undefined;
  const span = bare(source.text, text);
  const value = source.text.slice(span.start, span.end);
  // `Ana — developer`, `Ana: the shop`: a list of the team with their jobs, not of the owners. `Testers: 2`: how many there are.
  return /[\n\r]|[.!?]$|\s[–—-]\s|:\**\s?[\p{L}\d]/u.test(value) ? undefined : { value, span };
}

/** Whether a block is a lead-in such as `**Owners:**` for the names in the list below it. */
export function namesOwners(source: Source, block: Block | undefined, list: List): boolean {
  return block !== undefined && factsOf(source, [block, list]).claims.some((claim) => claim.span === list.span);
}

/** Takes the fields of lines into facts. */
export function lineFacts(source: Source, lines: readonly Span[], facts: Facts): void {
  for (const [index, line] of lines.entries()) {
    const field = fieldAbove(source, line, lines[index + 1]) ?? statusIn(source, line);
    if (field) takeField(source, field, facts);
    else for (const one of fieldsIn(source, line)) takeField(source, one, facts);
  }
}

/** `**Status: done.** All of it is out.`, `**Shipped: 2025-03-01**` */
function statusIn({ text }: Source, { start, end }: Span): Field | undefined {
  if (!text.startsWith('**', start)) return undefined;
  const [, whole = '', key = '', value = ''] =
    /^\*\*(([^*\n:：]{2,24})[:：]\s?([^*\n]{1,120}))\*\*/.exec(text.slice(start, Math.min(end, start + 160))) ?? [];
  if (key === '') return undefined;
  const word = plainWord(key);
  if (!(isStatusKey(word) || (isYes(value) && isClosedWord(word)))) return undefined;
  const to = start + 2 + whole.length;
  return { key, value: trimmed(text, { start: start + 2 + key.length + 1, end: to }), whole: { start, end: to + 2 } };
}

/** The field of a bold key that stands alone above its value: `**Owner**`. */
function fieldAbove(source: Source, line: Span, next: Span | undefined): Field | undefined {
  const { text } = source;
  if (!next || next.end - next.start > 60 || line.end - line.start > 48) return undefined;
  const key = /^(\*\*|__)([^*_]{1,40}?)[:：]?\1[:：]?$/.exec(text.slice(line.start, line.end))?.[2] ?? '';
  const { kind } = wordOf(source, key);
  if (kind !== 'owner' && kind !== 'status') return undefined;
  if (/^[*_]{2}|[.!?:：]$|\n/.test(text.slice(next.start, next.end)) || fieldsIn(source, next).length > 0)
    return undefined;
  return { key, value: bare(text, next), whole: { start: line.start, end: next.end } };
}

export function takeField(source: Source, field: Field, facts: Facts): void {
  facts.fields.push(field);
  const { kind, owner } = wordOf(source, field.key);
  const value = source.text.slice(field.value.start, field.value.end);
  if (owner) {
    // `Owner: **A** = needs an account` tells what names stand for.
    if (!/\s=\s/.test(value)) facts.claims.push(fieldClaim(source.text, field, 'field-line', owner));
  } else if (isYes(value) && isClosedWord(plainWord(field.key))) {
    // `Completed: 2025-03-01`, `Shipped: yes`; when a version was released makes no piece of work of it.
    facts.closed = true;
    facts.status ||= kind === 'status';
  } else if (kind === 'status') {
    // `Status: TODO (later), DOING (now) or DONE` names all of them, as `States: **TODO** · **DONE**` does.
    if (isChoice(value.slice(0, 120).replace(/\([^()]*\)/g, '')) || areStates(plainWord(field.key))) return;
    // `**Completed:**` without a value leads in what is done.
    if (value === '' && isClosedWord(plainWord(field.key))) return;
    facts.status = true;
    if (source.isClosed(value)) facts.closed = true;
  } else if (kind === 'work') facts.work += 1;
}

const areStates = oneOf('[states]');

/** Three words or more to choose from; `Waits for A, B and C` goes on too long before its first comma. */
function isChoice(value: string): boolean {
  const [first = '', second = '', ...others] = value.split(/[,/|]/);
  const isWord = (part: string) => part.trim().split(' ').length <= 3 && !/[(.–—]/.test(part);
  return isWord(first) && isWord(second) && /\p{L}/u.test(others.join(''));
}

/** The rows of a `Field | Value` table as facts. */
export function tableFacts(source: Source, table: Table, facts: Facts): void {
  for (const row of [table.header, ...table.rows]) {
    const [name, value] = row.cells;
    if (!name || !value) continue;
    const key = cellText(source.text, row, 0);
    if (wordOf(source, key).kind === undefined) continue;
    const span = bare(source.text, value);
    const before = facts.claims.length;
    takeField(source, { key, value: span, whole: { start: row.start, end: row.end } }, facts);
    const claim = facts.claims[before];
    if (claim) facts.claims[before] = source.cellClaim(row, 1, claim.key, 'cell');
  }
}

/** An entry that is a field of what it stands under: `- **Status**: open`. */
export function isFieldEntry(source: Source, entry: Entry): boolean {
  if (entry.box || !entry.text) return false;
  const known = source.fieldEntries.get(entry);
  if (known !== undefined) return known;
  const isField = readsAsField(source, entry.text);
  source.fieldEntries.set(entry, isField);
  return isField;
}

function readsAsField(source: Source, text: Leaf): boolean {
  const [field] = fieldsIn(source, firstLine(source.text, text));
  // `- DONE: oil the lamp`: a task and how far it is.
  return field !== undefined && field.key !== 'DONE' && wordOf(source, field.key).kind !== undefined;
}

/** What the fields say that an item is about: `KPI: revenue`. */
export function topicsOf(source: Source, { fields }: Facts): readonly Topic[] {
  return fields.flatMap(({ key, value }) => {
    const kind = topicKind(key);
    return kind ? topicsIn(kind, source.text.slice(value.start, value.end), value.start) : [];
  });
}

/** The fields behind a sign, in brackets or in emphasis on an item's own line: `Sign in — Owner: x · Status: y`, `Sign in (Effort: M, Owner: x)`. */
export function trailingFields(source: Source, line: Span, facts: Facts): void {
  const raw = source.text.slice(line.start, line.end);
  const enclosed = inBrackets.exec(raw);
  if (enclosed) {
    const from = line.start + enclosed.index + enclosed[0].length - (enclosed[1] ?? '').length - 1;
    for (const part of matchesIn(enclosed[1] ?? '', enclosedFields)) {
      const start = from + part.index;
      lineFacts(source, [{ start, end: start + part[0].length }], facts);
    }
    return;
  }
  const sign = trailing.exec(raw);
  const found = sign ?? boldKey.exec(raw);
  if (found) {
    const fields = { start: line.start + found.index + found[0].length, end: line.end };
    if (sign || fieldsIn(source, fields).some(({ key }) => wordOf(source, key).owner))
      lineFacts(source, [fields], facts);
  }
  if (facts.claims.length > 0 || !raw.includes('. ')) return;
  for (const { 1: field = '', 2: key = '', index } of matchesIn(raw, sentence)) {
    const start = line.start + index;
    if (wordOf(source, key).owner) lineFacts(source, [{ start, end: start + field.length }], facts);
  }
}

/** A field that is a sentence of its own: `Sign in with a mail. Owner: Ana. Waits for the shop.` */
const sentence = prepared(/(?<=\. )((\p{L}[\p{L} ]{1,23}): [^.:\n]{2,40})(?=\.(?: |$)|$)/gu);

const inBrackets = prepared(/(?:\(|\s[*_])(?=\p{L}[\p{L} ]{1,23}:\s)([^()*_\n]{3,200})[)*_]$/u);
const enclosedFields = /(?=[^\s,;.])(?:[^,;.]|\.(?!\s+\p{L}[\p{L} ]{0,23}:|$))+/gu;
export const trailing = prepared(
  /(?:(?:\s(?:[—–|·•]|\/\/?|--?)|[,;])\s+|[，；]\s?)(?=\**[\p{L} ()./]{1,24}(?::in)?\**\s?[:：])/u,
);
/** `Sign in **Owner:** Ana` */
const boldKey = prepared(/\s(?=\*\*[\p{L} ()]{2,24}(?::\*\*|\*\*:))/u);
