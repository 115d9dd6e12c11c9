import type { Claim, ClaimForm, ClaimKey, Slot } from '../../model';
import { prepared } from '../../preparing';
import { matchesIn, type Span, type TextEdit, trimmed } from '../../text';
import {
  anyCase,
  anyOf,
  isCriterion,
  ownerKey,
  patternOf,
  plainWord,
  statusWords,
  strongWords,
  testOf,
  weakWords,
} from '../../vocabulary';
import { isLineEnd } from './inline';
import type { Source } from './source';

/** One `key: value` on a line of prose, a list entry or a quote. */
export interface Field {
  readonly key: string;
  /** The value without emphasis round it; empty where there is none. */
  readonly value: Span;
  /** Key and value, without list marker and separators. */
  readonly whole: Span;
}

/**
 * Behind a value where the next field of the line begins: ` · Owner: x`, ` | **SM**: y`, ` **Status:** z`; behind a dash or
 * a comma only with a key that is known: ` — Due: w`, `, Owner: x`; ` – due Feb` needs no colon.
 */
const separators = patternOf(
  '(?:(?<!\\s)\\s+)?(?:\\s[·•|‖]\\s|\\s[—–-]\\s(?=(?:',
  '[deadline]',
  ')\\s[^:：]|Q[1-4]\\b)|\\\\?\\|\\s|;\\s(?=\\*\\*)|(?:(?:\\s[—–/-]|(?<!\\s)[,;])\\s|[，；])(?=[*_]{0,2}(\\p{L}[\\p{L} ]{0,23})(?:(?::[*_]{1,2}|[*_]{1,2}:|:)\\s|：)))\\s*|(?<!\\s)\\s+(?=\\*\\*[^*\\n]{1,40}(?::\\*\\*|\\*\\*\\s?:))',
  'gu',
  anyCase,
);

const keyPart =
  /^(?:(\*\*|__|\*|_)([^*_:：\n]{1,48}?(?::in)?)(?:\s*[:：]\s*\1|\1\s*[:：]{1,2})|([\p{L}\p{N}][^*:：`|[\]<>{}\n]{0,40}?(?::in(?=:))?)\s*(?:[:：]{1,2}(?=\s|$|\*)|：))\s*/u;

/**
 * `**Owner** [Name](url)`, `Owner — Ana`, `Owner - Ana`, `Owned by the Web team`: a key without a colon counts only where
 * it is an owner key.
 */
const looseKey =
  /^(?:(\*\*|__)([^*_:\n]{1,40})\1(?:\s+[–—-])?|(\p{L}[\p{L} ]{1,24}?)(?:\s+[–—]|(?:\s+[-=→]|(?<= (?:to|by)))(?=\s(?:the )?[\p{Lu}@[]))(?=[^.]{1,40}\.?$))\s+(?=\S)/u;

/** Signs before a key: `👤 **Owner**: Ana`, `:bust_in_silhouette: Owner: Ana`. */
const signs = prepared(/^(?:(?::\w{2,40}:|[^\p{L}\p{N}\p{P}\s|~<>`$^=+]\uFE0F?)\s+)+/u);

/** A line that is emphasised or enclosed as a whole: `*Owner: Ana*`, `(Owner: Ana)`. */
const emphasised = /^(?:([*_]{1,3}|`)[^*_\s][^\n]*[^:：\s]\1|\([^()]*\)|\[[^[\]]*\])$/;

/** `**Priority: high**` of `**Priority: high** | **Owner: Ana**` */
const boldField = /^(?:\*\*(?=\p{L})[^*:：\n]{1,48}[:：]\s[^*\n]+\*\*|__(?=\p{L})[^_:：\n]{1,48}[:：]\s[^_\n]+__)$/u;

/**
 * The fields of one line, or none when the line does not begin with one.
 *
 * `> **PO**: Ana | **SM**: Bo` → `PO`, `SM` · `Status: Planned · Owner: TBD` → `Status`, `Owner`
 *
 * @param line the span of the line without indentation, quote marks and list marker.
 */
export function fieldsOf(text: string, line: Span, keys: readonly string[]): readonly Field[] {
  const whole = text.slice(line.start, Math.min(line.end, line.start + longLine));
  const fields: Field[] = [];
  if (whole.startsWith('`') && coded.test(whole)) return codedFields(text, line, whole, keys);
  if (!/[:：–—]|^(?:\*\*|__)|\s(?:[-=→]|to|by)\s(?:the )?[\p{Lu}@[]/u.test(whole)) return fields;
  const around = /:| by /.test(whole) ? emphasised.exec(whole) : null;
  const mark = around ? (around[1] ?? '(') : '';
  const inside = whole.slice(mark.length, whole.length - mark.length);
  const wrap = inside.includes(mark) ? 0 : mark.length;
  const source = wrap > 0 ? inside : whole;
  const parts = segments(source, keys);
  // `*Effort: 2 days | Status: open*`
  const keyed = wrap > 0 && tellsStatus(source, parts, keys);
  for (const [from, to] of parts) {
    const outer = from + (signs.exec(source.slice(from, from + 100))?.[0].length ?? 0);
    const edge = parts.length > 1 && boldField.test(source.slice(outer, to)) ? 2 : 0;
    const [start, end] = [outer + edge, to - edge];
    const part = source.slice(start, end);
    const found = keyPart.exec(part);
    const loose = found ? undefined : looseKey.exec(part);
    const key = (found ?? loose)?.[2] ?? (found ?? loose)?.[3] ?? '';
    const length = (found ?? loose)?.[0].length ?? 0;
    const sure = found && (wrap === 0 || fields.length > 0 || keyed);
    const owner = sure ? undefined : ownerKey(key, keys);
    if (
      !(sure
        ? isKey(key, part.length - length)
        : owner && (found || loose?.[2] || owner.kind === 'accountable' || /^assign/i.test(key)))
    ) {
      if (fields.length === 0 && !isRank(part) && /\p{L}/u.test(part.replace(/^:\w+:$/, ''))) return [];
      continue;
    }
    const at = line.start + wrap;
    const value = bare(text, { start: at + Math.min(start + length, end), end: at + end });
    fields.push({ key: key.trim(), value, whole: trimmed(text, { start: at + outer, end: at + to }) });
  }
  return fields;
}

/** The same, found once for one of the lines that were asked for last: each is asked for several times in a row. */
export function fieldsIn(source: Source, { start, end }: Span): readonly Field[] {
  const at = start % mostLines;
  const known = source.lines[at];
  if (known?.start === start && known.end === end) return known.fields;
  const fields = fieldsOf(source.text, { start, end }, source.keys);
  source.lines[at] = { start, end, fields };
  return fields;
}

const mostLines = 64;

/** Nothing but code, in several pieces: `` `P1` `Owner: Ana` `Effort: 2 d` ``. */
const coded = /^(?:`[^`\n]{1,80}`(?:\s?[·•|,/]\s?|\s{0,2})){2,12}\s*\\?$/u;

/** The fields of such a line, if any of its keys is known. */
function codedFields(text: string, line: Span, whole: string, known: readonly string[]): readonly Field[] {
  const fields = [...matchesIn(whole, /`([^`]+)`/g)].flatMap(({ index, 0: piece, 1: inside = '' }) => {
    const found = keyPart.exec(inside);
    const key = found?.[3] ?? '';
    if (!found || !isKey(key, inside.length)) return [];
    const start = line.start + index;
    const end = start + piece.length;
    const value = bare(text, { start: start + 1 + found[0].length, end: end - 1 });
    return [{ key: key.trim(), value, whole: { start, end } }];
  });
  return fields.some(({ key }) => fieldWord(key, known).kind) ? fields : [];
}

/** `P1`, `High`, `3d`: what may stand before the first key. */
const isRank = testOf('^\\W{0,3}(?:', '[due], high, medium, low, critical, urgent', ')\\W{0,3}$');

/** Whether all parts of a line are fields, and one of them is a status or an owner. */
function tellsStatus(source: string, parts: readonly (readonly [number, number])[], known: readonly string[]): boolean {
  const kinds = parts.map(([from, end]) => {
    const found = keyPart.exec(source.slice(from, end));
    return found && (fieldWord(found[2] ?? found[3] ?? '', known).kind ?? 'none');
  });
  return kinds.every((kind) => kind) && kinds.some((kind) => kind === 'status' || kind === 'owner');
}

function segments(source: string, known: readonly string[]): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let at = 0;
  if (!/[·•|‖,;，；—–]|\s(?:\*\*|[/-])/.test(source)) return [[0, source.length]];
  for (const match of matchesIn(source, separators())) {
    const isKnown =
      match[1] === undefined ||
      (fieldWord(match[1], known).kind && (!match[0].includes('/') || /[:：]/.test(source.slice(at, match.index))));
    if (match.index <= at || !isKnown) continue;
    parts.push([at, match.index]);
    at = match.index + match[0].length;
  }
  parts.push([at, source.length]);
  return parts;
}

/** A key is a few words, not a sentence and no address; `Done: the first filter shows …` is a piece of work. */
function isKey(key: string, rest: number): boolean {
  if (rest > 40 && /^(?:done|completed)$/i.test(key)) return false;
  return !/^\s*(?:\S+\s+){5}\S/.test(key) && !endsNoKey.test(key) && key.trim() !== '';
}

/** An address, or a sentence. */
const endsNoKey = prepared(/https?$|(?<!^\p{L}{3,8}|\.\p{L})[.!?]$/iu);

/** A value without white space, line-break tags and emphasis that wraps all of it. */
export function bare(text: string, span: Span): Span {
  let { start, end } = trimmed(text, span);
  const tail = /(?<!\\|<br\s?\/?>)(?:<br\s?\/?>|\\)+$/i.exec(text.slice(Math.max(start, end - 24), end));
  if (tail) end -= tail[0].length;
  ({ start, end } = trimmed(text, { start, end }));
  for (const wrap of wraps) {
    if (end - start <= 2 * wrap.length || !text.startsWith(wrap, start) || !text.startsWith(wrap, end - wrap.length))
      continue;
    if (text.slice(start + wrap.length, end - wrap.length).includes(wrap)) continue;
    start += wrap.length;
    end -= wrap.length;
  }
  return trimmed(text, { start, end });
}

const wraps = ['**', '__', '`'];

/** Keys that describe a piece of work. A heading or entry that carries one of them is about one item. */
const isWorkKey = anyOf(strongWords, weakWords, '[field], [table-wait]');

export const isPriorityKey = anyOf('[priority]');

export const isStatusKey = anyOf(statusWords, 'progress, completed, done');

/** What a key says about the thing it stands under, and the owner key that it is. */
export interface FieldWord {
  readonly kind: 'owner' | 'status' | 'work' | undefined;
  readonly owner: ClaimKey | undefined;
}

function fieldWord(key: string, keys: readonly string[]): FieldWord {
  const word = plainWord(key);
  const owner = ownerKey(key, keys, word);
  if (owner) return { kind: 'owner', owner };
  return { kind: isStatusKey(word) ? 'status' : isWorkKey(word) || isCriterion(word) ? 'work' : undefined, owner };
}

/** What the name of a key means, where it is one for owners. */
export type KeyOf = (name: string) => ClaimKey | undefined;

/** The same, looked up once for each key. */
export function wordOf(source: Source, key: string): FieldWord {
  const known = source.words.get(key);
  if (known) return known;
  const word = fieldWord(key, source.keys);
  source.words.set(key, word);
  return word;
}

/** What most claims and items have none of; one for all, since there are many. */
export const none: readonly never[] = [];

/** Two lists as one; the first itself where the second is empty. */
export function together<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return b.length === 0 ? a : [...a, ...b];
}

/** The claim that a field with an owner key makes. */
export function fieldClaim(text: string, field: Field, form: ClaimForm, key: ClaimKey): Claim {
  const { value } = field;
  const empty = value.start === value.end;
  const gap = empty && !/\s/.test(text.charAt(value.start - 1)) ? ' ' : '';
  const put: Slot = { span: value, before: gap, after: '', style: 'text' };
  return {
    key,
    form,
    text: text.slice(value.start, value.end),
    span: empty ? field.whole : value,
    values: undefined,
    whole: field.whole,
    put,
    cut: cutOf(text, field.whole),
    unquoted: none,
  };
}

/** Fields are read in the first part of a line only; beyond this it does not matter what else stands there. */
const longLine = 2000;

/** A field that has its line to itself goes with the line; one of several goes with the separator before or after it. */
function cutOf(text: string, whole: Span): TextEdit {
  let start = whole.start;
  while (start > Math.max(0, whole.start - longLine) && !isLineEnd(text, start - 1)) start -= 1;
  let end = whole.end;
  while (end < Math.min(text.length, whole.end + longLine) && !isLineEnd(text, end)) end += 1;
  const before = text.slice(start, whole.start);
  const after = text.slice(whole.end, end);
  const marks = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[\s>]*)?$/;
  if (marks.test(before) && /^(?:[\s*_\\]|<br\s*\/?>)*$/i.test(after)) {
    if (text.startsWith('\r\n', end)) return { start, end: end + 2, text: '' };
    if (end < text.length) return { start, end: end + 1, text: '' };
    return { start: start > 0 ? start - (text.startsWith('\r\n', start - 2) ? 2 : 1) : 0, end, text: '' };
  }
  const lead = /(?:(?<!\s)\s+)?(?:(?:[·•|‖;]|\\\|)\s*)?$/.exec(before);
  if (lead && lead[0] !== before && /\S/.test(before.slice(0, lead.index))) {
    // A sentence of its own goes with the dot behind it.
    const dot = /\.\s*$/.test(before) && after.startsWith('.') ? 1 : 0;
    return { start: whole.start - lead[0].length, end: whole.end + dot, text: '' };
  }
  const trail = /^\s*(?:[·•|‖;]|\\\|)?\s*/.exec(after);
  return { start: whole.start, end: whole.end + (trail?.[0].length ?? 0), text: '' };
}
