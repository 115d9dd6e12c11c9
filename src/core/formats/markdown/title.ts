import { prepared } from '../../preparing';
import { type Located, type Span, trimmed } from '../../text';
import { testOf } from '../../vocabulary';
import type { Mark } from './blocks';
import { blanked, plain } from './inline';

/** What stands on an item's line and is no part of its title. */
export interface Note {
  readonly whole: Span;
}

export interface Title {
  readonly title: Located;
  readonly id: Located | undefined;
  /** How sure the id is: `[US-12]`, `FEAT-3:`, `Issue #7:` are ids; a bare `3.` is a number in a row. */
  readonly numbered: boolean;
}

/** With a space in it only before a sign or a capital letter: `US 12 Sign in`, and not `SOC 2 report`. */
const idPattern = prepared(
  /^[^\p{L}\p{N}#[(]{0,12}(?:[[(]|(?:Issue|Ticket) )?(#\d{1,6}|ID:\s?\d{1,6}|(?!Q[1-4]\b|T[1-4] 20|CY\d|FY\d|H[12]\b|v\d)[\p{Lu}][\p{Lu}\p{N}]{0,11}(?:[-_.][\p{Lu}\p{N}]{1,12}){0,3}(?:[-_.]| (?=[\d.-]{1,16}[a-z]?(?:[\])]|\s*[:：·—–|)]|\s+[-\p{Lu}])))?\d{1,6}(?:[.-]\d{1,4}){0,4}[a-z]?)[\])]?(?:\s*[:·—–|-]+\s+|-(?=\p{Lu}\p{Ll}+ )|[.)]\s+|\s+|[:：]|$)/u,
);
const groupId = /^(?!P\d{1,2}[-.]\d|[SR]\d{1,2}-\d)(?:DAY|MVP|[VQSPR])[-_. ]?\d|^[MW]\d{1,2}$| 20\d\d-\d\d/i;
/** `SPRINT-2`, `SEMANA 2`, `JULY-3`; `MAR-4` is an id. */
const groupName = testOf('^', '[group-id]', '(?:[. ]?|(?<=\\p{L}{4})[-_])\\d');
/** `MEMBER 2`: who has it. */
const member = testOf('^', '[holder]', ' \\d');
/** `3. Sign in`, `2.1 Sign in`, `3 Sign in`; `20 real projects` is how many. */
const numbering = prepared(
  /^(?:\d{1,4}(?:\.\d{1,4}){1,4}[.)]?|\d{1,4}(?:[.)]|(?=\s+\P{Ll}))|[ivxIVX]{1,5}[.)])\s+(?=\S)/u,
);

/**
 * The title of an item: what stands on its line less the annotations, and the id that leads it.
 *
 * `**US-12**: Sign in (owner: PO)` → title `Sign in`, id `US-12`
 */
export function titleOf(text: string, line: Span, marks: readonly Mark[], notes: readonly Note[]): Title {
  const wholes = [...notes.map(({ whole }) => whole), ...inlineFields(text, line)].sort((a, b) => a.start - b.start);
  const span = withoutClaims(text, line, wholes);
  let value = shown(text, span, marks, wholes);
  const number = numbering.exec(value);
  if (number) value = value.slice(number[0].length);
  const found = idPattern.exec(value);
  let id: Located | undefined;
  if (found?.[1] && !groupId.test(found[1]) && !groupName(found[1]) && !(found[1].includes(' ') && member(found[1]))) {
    const at = text.indexOf(found[1], span.start);
    if (at >= 0 && at < span.end) id = { value: found[1], span: { start: at, end: at + found[1].length } };
    const rest = value.slice(found[0].length).trim();
    // `RT60 + the hall`: the first of two things, and no id of them.
    if (/^[+&]\s(?!\S*\d)/.test(rest)) id = undefined;
    else if (rest !== '') value = rest;
  }
  return { title: { value, span }, id, numbered: number !== null };
}

/** What a reader sees of a span in which some spans are blanked out. */
function shown(text: string, span: Span, marks: readonly Mark[], blanks: readonly Span[]): string {
  if (!blanks.some(({ start, end }) => start < span.end && end > span.start)) return plain(text, span, marks);
  const inside = marks.filter((mark) => mark.end > span.start && mark.start < span.end);
  const rest = blanked(text.slice(span.start, span.end), span.start, blanks);
  const value = plain(rest, { start: 0, end: rest.length }, shifted(inside, span.start));
  return value.replace(/ (?=[)）:：]+$)/, '');
}

/** `[priority:: high]`, `(due:: 1 May)`: fields that say something about the item besides what it is called. */
function inlineFields(text: string, line: Span): readonly Span[] {
  const source = text.slice(line.start, line.end);
  if (!source.includes('::')) return [];
  return [...source.matchAll(/[[(]\p{L}[\p{L}\p{N} _-]{0,40}::\s[^[\]()\n]{0,200}[\])]/gu)].map((match) => {
    const start = line.start + match.index;
    return { start, end: start + match[0].length };
  });
}

/** The line's text without the annotations at its two ends. */
export function withoutClaims(text: string, line: Span, wholes: readonly Span[]): Span {
  let { start, end } = trimmed(text, line);
  for (const whole of wholes) {
    if (whole.start !== start || whole.end >= end) continue;
    ({ start, end } = trimmed(text, { start: whole.end, end }));
  }
  for (let at = wholes.length - 1; at >= 0; at -= 1) {
    const whole = wholes[at];
    if (whole?.end !== end || whole.start <= start) continue;
    ({ start, end } = trimmed(text, { start, end: whole.start }));
  }
  while (end > start && /[\s|·,;，；(–—/-]/.test(text.charAt(end - 1))) end -= 1;
  return end > start ? { start, end } : trimmed(text, line);
}

function shifted(marks: readonly Mark[], by: number): readonly Mark[] {
  return marks.map((mark) => ({ name: mark.name, start: Math.max(0, mark.start - by), end: mark.end - by }));
}
