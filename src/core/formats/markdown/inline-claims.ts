import type { Claim, ClaimForm, ClaimKey, Slot, Topic, ValueStyle } from '../../model';
import { prepared } from '../../preparing';
import { matchesIn, type Span, type TextEdit, trimmed } from '../../text';
import { anyCase, patternOf, testOf, topicKind, topicsIn } from '../../vocabulary';
import type { Mark } from './blocks';
import { type KeyOf, none } from './fields';
import { blanked, masked } from './inline';

const anonymous: ClaimKey = { name: '', kind: 'accountable', role: undefined };

const dataview = prepared(
  /[[(]([\p{L}][\p{L}\p{N} _()-]{0,40}?)::\s{0,4}((?:\[\[[^[\]\n]{0,120}\]\]|[^[\]()\n]){0,200})[\])]/gu,
);
/** `(owner: Ana)`, `(spike, owner: Ana)`, `(**Owner:** Ana)`, `(_owner: Ana_)` */
const parenthesis = prepared(
  /[(（,;，、／/](?:(?<=[(（])|(?<=[(（][^()（）:：\n]{1,60}[,;，、／/])\s?)[*_]{0,2}([\p{L}][\p{L} _./-]{0,30}?(?::in|\(\p{L}{1,2}\))?)(?:\s?[*_]{0,2}[:：][*_]{0,2}\s?|(?<= (?:to|by)) )((?:\([^()\n]{0,60}\)|[^()（）\n]){0,200})[)）]/gu,
);
/** `[owner: Ana]`, `{owner: Ana}`, `【担当：佐藤】` */
const squared = prepared(
  /[[{【][*_]{0,2}([\p{L}][\p{L} _./-]{0,30}?)\s?[*_]{0,2}[:：][*_]{0,2}\s{0,4}([^[\]{}【】()\n:：]{0,80})[\]}】](?![([:])/gu,
);
const roleTag = prepared(
  /(?<![\p{L}\p{N}\]`!])(\[|\()(PO|PM|PdM|Product Owner|Product Manager|PO\s?[+&/]\s?PM|PM\s?[+&/]\s?PO)(\]|\))(?![([:])/giu,
);
/** `Sign in (unassigned)` */
const ownerless = patternOf('[(（[](', '[ownerless]', ')[)）\\]]$', 'iu');
/** `Sign in — PO` */
const roleBehind = /\s(?:[—–→]|->|--?)\s((?:P[OM]|Product (?:Owner|Manager))(?: ?[+&/] ?P[OM])?)$/;
const hashtag = prepared(
  /(?<![\p{L}\p{N}&/#])#(?:(po|pm|product-owner|product-manager)|(?:owner|assignee)\/([\p{L}\p{N}._-]{1,60}))(?![\p{L}\p{N}_/-])/giu,
);
/**
 * `` Sign in `priority:high` `owner:ana` ``: several keys with their values in code. A single one is rather what the text
 * is about.
 */
const codeTags = prepared(/(?:\s{1,4}`[\p{L}_-]{2,24}:\s?[^`\n]{1,80}`){2,12}(?=\s*$|\s[—–-]\s)/u);
const codeTag = prepared(/`([\p{L}_-]{2,24}):\s?([^`\n]{1,80})`/gu);
const topicTag = prepared(/(?<![\p{L}\p{N}&/#])#(kpi|responsibility)\/([\p{L}\p{N}._-]{1,60})/giu);
const comment = prepared(
  /<!--\s{0,8}([\p{L}][\p{L} _-]{0,30}?)\s?:\s{0,4}([^|<>\n]{0,200}?)\s{0,8}(?:\|[^<>\n]{0,400})?-->/gu,
);
const handles = prepared(
  /(?<![\p{L}\p{N}`@/'’])(\(|\[|\*\*|\*\*\()?((?:@[\p{L}\p{N}](?:[\p{L}\p{N}_.-]{0,60}[\p{L}\p{N}_])?(?:\s?(?:[,/&+]|and)\s?|\s))*@[\p{L}\p{N}](?:[\p{L}\p{N}_.-]{0,60}[\p{L}\p{N}_])?(?:\/[\p{L}\p{N}_-]{1,60})?)(\)\*\*|\)|\]|\*\*)?$/u,
);

/** Claims written into the line of an item or heading, in the order of the text. */
export function inlineClaims(text: string, line: Span, marks: readonly Mark[], keyOf: KeyOf): readonly Claim[] {
  const source = text.slice(line.start, line.end);
  const role = roleBehind.exec(source);
  if (!role && !/[@#[{(（【]|<!--|` `/.test(source)) return none;
  const mask = masked(text, line, marks);
  const claims: Claim[] = [];
  // The matches of one notation follow each other, so only claims of those before it can be where one stands.
  let earlier: readonly Claim[] = none;
  let next = 0;
  const isFree = (start: number, end: number) => {
    while ((earlier[next]?.whole.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (earlier[next]?.whole.start ?? Number.POSITIVE_INFINITY) >= end;
  };
  const add = (form: ClaimForm, key: ClaimKey, from: number, whole: string, value: string, style: ValueStyle) => {
    const start = line.start + from;
    const span = { start, end: start + whole.length };
    if (!isFree(start, span.end)) return;
    const offset = value === '' ? whole.length - 1 : whole.lastIndexOf(value);
    const inner = trimmed(text, { start: start + offset, end: start + offset + value.length });
    claims.push(claim(text, line, form, key, span, inner, style));
  };
  const begin = () => {
    earlier = claims.sort((a, b) => a.whole.start - b.whole.start).slice();
    next = 0;
  };
  const found = (notation: RegExp, sign: string, within = mask) => {
    if (!within.includes(sign)) return [];
    begin();
    return matchesIn(within, notation);
  };
  for (const match of found(dataview, '::')) {
    const key = keyOf(match[1] ?? '');
    if (key) add('inline-field', key, match.index, match[0], match[2] ?? '', 'text');
  }
  for (const match of found(parenthesis, mask.includes('（') ? '（' : '(')) {
    const key = keyOf(match[1] ?? '');
    if (key && (match[2] || /^[(（]/.test(match[0])))
      add('parenthesis', key, match.index, wholeOf(match[0]), ownerPart(match[2] ?? ''), 'text');
  }
  for (const match of found(squared, /[{【]/.exec(mask)?.[0] ?? '[')) {
    const key = keyOf(match[1] ?? '');
    if (key) add('parenthesis', key, match.index, match[0], match[2] ?? '', 'text');
  }
  for (const match of /[[(]p/i.test(mask) ? found(roleTag, '') : []) {
    if (atEdge(mask, match.index, match[0].length)) {
      add('role-prefix', anonymous, match.index, match[0], match[2] ?? '', 'role-code');
    }
  }
  if (role) {
    begin();
    add('role-prefix', anonymous, role.index, role[0], role[1] ?? '', 'role-code');
  }
  for (const match of found(hashtag, '#')) {
    add('hashtag', anonymous, match.index, match[0], match[1] ?? match[2] ?? '', 'role-tag');
  }
  for (const match of found(comment, '<!--', source)) {
    const key = keyOf(match[1] ?? '');
    if (key) add('comment', key, match.index, match[0], match[2] ?? '', 'text');
  }
  const open = /[)）\]]$/.test(mask) ? ownerless().exec(mask) : null;
  if (open) {
    const start = line.start + open.index;
    const end = start + open[0].length;
    claims.push(namedAtEnd(text, line, { start, end }, { start: start + 1, end: end - 1 }));
  }
  const last = Math.max(0, source.length - 600);
  const tags = source.includes('` `', last) ? codeTags.exec(source.slice(last)) : null;
  for (const match of tags ? found(codeTag, '`', tags[0]) : []) {
    const key = keyOf(match[1] ?? '');
    if (key) add('inline-field', key, last + (tags?.index ?? 0) + match.index, match[0], match[2] ?? '', 'text');
  }
  const tail = mask.includes('@') ? (trailingHandles(mask, claims, line) ?? linkedHandles(source, mask)) : undefined;
  begin();
  if (tail) add('handle', anonymous, tail.index, tail.whole, tail.value, 'handle');
  return claims.sort((a, b) => a.whole.start - b.whole.start);
}

/** What a line says its item is about, by the notation that says it: `[kpi:: revenue]`, `(kpi: revenue)`, `#kpi/revenue`. */
export function inlineTopics(text: string, line: Span): readonly (Topic & { readonly whole: Span })[] {
  const source = text.slice(line.start, Math.min(line.end, line.start + 2000));
  if (!/[[(#](?:kpi|responsib|labels|tags)/i.test(source)) return none;
  return [dataview, parenthesis, topicTag].flatMap((notation) =>
    [...matchesIn(source, notation)].flatMap((match) => {
      const kind = topicKind(match[1] ?? '');
      if (!kind) return [];
      const start = line.start + match.index;
      const at = start + match[0].lastIndexOf(match[2] ?? '');
      const whole = { start, end: start + wholeOf(match[0]).length };
      return topicsIn(kind, match[2] ?? '', at).map((topic) => ({ ...topic, whole }));
    }),
  );
}

/** Without the bracket that closes what stands before it too: `, owner: Ana)`. */
function wholeOf(found: string): string {
  return found.replace(/^([^[(（#].+).$/su, '$1');
}

/** The claim of a name at the end of a line that is known from elsewhere: whom it does not know has to be called the owner. */
export function namedAtEnd(text: string, line: Span, whole: Span, value: Span): Claim {
  const put: Slot = { span: whole, before: '(owner: ', after: ')', style: 'text' };
  return { ...claim(text, line, 'parenthesis', anonymous, whole, value, 'text'), put };
}

/** The owner that a comment on lines of its own names: `<!-- owner: PO -->`. */
export function commentClaims(text: string, block: Span, keyOf: KeyOf): readonly Claim[] {
  const source = text.slice(block.start, Math.min(block.end, block.start + 500));
  return [...matchesIn(source, comment)].flatMap((match) => {
    const key = keyOf(match[1] ?? '');
    // `<!-- PM: Update this table weekly. -->` is said to somebody.
    if (!key || /[.!?]$|^(?:\S+\s+){6}/.test(match[2] ?? '')) return [];
    const start = block.start + match.index;
    const whole = { start, end: start + match[0].length };
    const at = start + match[0].indexOf(match[2] ?? '', match[0].indexOf(':') + 1);
    const value = trimmed(text, { start: at, end: at + (match[2] ?? '').length });
    const written = claim(text, block, 'comment', key, whole, value, 'text');
    const line = lineOf(text, whole);
    return [{ ...written, cut: { start: line.start, end: line.end, text: '' } }];
  });
}

/** The line that a span has to itself, with its line end; the span alone where it shares the line. */
function lineOf(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && /[ \t]/.test(text.charAt(end))) end += 1;
  if (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) return span;
  if (text.startsWith('\r\n', end)) return { start, end: end + 2 };
  return /[\r\n]/.test(text.charAt(end)) ? { start, end: end + 1 } : span;
}

const nextField = patternOf(
  '(?:[,;|·]\\s{0,4}|\\s[—–-]\\s)(?:(?<=[,;|·]\\s{0,4})[\\p{L}][\\p{L} _-]{0,24}:\\s|~?\\d|Q[1-4](?!\\d)|',
  '[deadline]',
  '\\s)',
  'u',
  anyCase,
);

/** `PM + eng, deadline: week 2` → `PM + eng`, `Ana, 3d` and `Ana – due Feb` → `Ana`: what follows belongs to other fields of the same parenthesis. */
function ownerPart(value: string): string {
  const next = nextField().exec(value);
  const part = next ? value.slice(0, next.index) : value;
  return /^[*_]/.test(part) ? part : part.replace(/(?<![*_])[*_]{1,3}$/, '');
}

/** A role in brackets is an owner at the start of the text, behind a box, id or bold mark, or at the end of it or of its title: `Sign in *(PM)* – with SAML`; else prose. */
function atEdge(mask: string, index: number, length: number): boolean {
  const first = index < 60 && /^[\s*_~]*(?:\S{1,16}[\s*_:.-]{1,3})?$/.test(mask.slice(0, index));
  return first || /^[\s*_~.]{0,40}(?:[#@[(]|[:：—–]|-\s|$)/.test(mask.slice(index + length, index + length + 60));
}

/** What is said before somebody who does not own the work: `reported by @ana`, `waiting for @ana`. */
const teller = testOf('(?:', '[teller]', '):?\\s*$');

const annotations = prepared(/(?<!\s)(?:\s+(?:#[\p{L}\p{N}/_-]{1,40}|\[[\p{L} _-]{1,30}::[^\]\n]{0,80}\])){1,20}$/u);

/** Since when somebody has it or when it is due, behind who it is: `… @ana (started: 4 May)`, `… @ana 2026-03-01`, `… @ana – due Friday`. */
const lately = patternOf(
  ' (?<=[\\p{L}\\p{N}_)*\\]] )(?:\\((?:started|since|completed|done|finished|due|eta)(?::|(?= \\d)) ?[^()@\\n]{1,40}\\)|(?<! (?:with|mit|avec|con|com|amb) @\\S{1,40} )(?:\\d{4}-\\d\\d-\\d\\d|\\(\\d{4}-\\d\\d-\\d\\d\\))|[—–-] ',
  '[deadline]',
  ' [^()@\\n]{1,40})$',
  'iu',
);

/** The handles at the end of the line, other annotations aside: `… @ana`, `… (**@bo**)`, `… @ana, @bo #po`. */
function trailingHandles(mask: string, claims: readonly Claim[], line: Span) {
  const spans = claims.map(({ whole }) => whole).sort((a, b) => a.start - b.start);
  const all = blanked(mask, line.start, spans).trimEnd();
  const tail = all.slice(-400);
  const window = tail.replace(annotations, '').replace(lately(), '');
  const end = all.length - tail.length + window.length;
  const match = handles.exec(window);
  // A handle within a longer remark in brackets is mentioned in it.
  if (!match?.[2] || (match[3]?.includes(')') && !match[1]?.includes('('))) return undefined;
  // `@scope/name` at the end of a line is a package far more often than a team.
  if (match[2].includes('/') || end - window.length + match.index === 0) return undefined;
  if (teller(window.slice(0, match.index).slice(-24))) return undefined;
  // `Sign in → @ana`
  const arrow = /(?<=\s)(?:→|[-=]>)\s{1,4}$/.exec(window.slice(Math.max(0, match.index - 8), match.index))?.[0] ?? '';
  const index = end - window.length + match.index - arrow.length;
  return { index, whole: `${arrow}${match[0]}`, value: match[2] };
}

const linked = prepared(/\[@[\p{L}\p{N}][\p{L}\p{N}_.-]{0,60}\]\([^()\s]{1,200}\)$/u);

/** Handles with links to who they are, at the end of a line: `Sign in [@ana](https://…), [@bo](https://…)`. */
function linkedHandles(source: string, mask: string) {
  const end = source.trimEnd().length;
  const inside = source.endsWith('))', end) ? end - 1 : end;
  let index = inside;
  let rest = inside;
  for (;;) {
    const found = linked.exec(source.slice(Math.max(0, rest - 280), rest));
    if (!found) break;
    index = rest - found[0].length;
    const before = source.slice(Math.max(0, index - 16), index);
    rest = index - before.length + before.replace(/\s?(?:[,/&+]|and)\s?$/, '').trimEnd().length;
  }
  const isEnclosed = inside < end;
  if (index === inside || mask[index + 1] !== '@' || (isEnclosed && source[index - 1] !== '(')) return undefined;
  const value = source.slice(index, inside);
  const from = isEnclosed ? index - 1 : index;
  const before = source.slice(Math.max(0, from - 24), from);
  if (!/\s$/.test(before) || teller(before)) return undefined;
  return { index: from, whole: isEnclosed ? `(${value})` : value, value };
}

function claim(
  text: string,
  line: Span,
  form: ClaimForm,
  key: ClaimKey,
  whole: Span,
  value: Span,
  style: ValueStyle,
): Claim {
  const before = value.start === value.end && !/\s/.test(text.charAt(value.start - 1)) ? ' ' : '';
  const put: Slot = { span: value, before, after: '', style };
  return {
    key,
    form,
    text: text.slice(value.start, value.end),
    span: value.start === value.end ? whole : value,
    values: undefined,
    whole,
    put,
    cut: cutOf(text, line, whole),
    unquoted: none,
  };
}

/** The notation with the space before it, or the space behind it at the start of the line. */
function cutOf(text: string, line: Span, whole: Span): TextEdit {
  let { start, end } = whole;
  while (start > line.start && /[ \t]/.test(text.charAt(start - 1))) start -= 1;
  if (start > line.start) return { start, end, text: '' };
  start = whole.start;
  while (end < line.end && /[ \t]/.test(text.charAt(end))) end += 1;
  return { start, end, text: '' };
}
