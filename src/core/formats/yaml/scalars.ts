import type { Claim } from '../../model';
import type { Located, Span } from '../../text';
import type { Mark } from '../markdown/blocks';
import { trailing } from '../markdown/facts';
import { fieldClaim, fieldsOf } from '../markdown/fields';
import { blanked } from '../markdown/inline';
import { inlineClaims } from '../markdown/inline-claims';
import { withoutClaims } from '../markdown/title';
import { lineEnd, type ReadContext } from './context';
import type { YamlScalar } from './node';

/** The text of a plain list entry, taken apart. */
export interface EntryText {
  readonly title: Located;
  readonly claims: readonly Claim[];
  /** Undefined where it says nothing of its state. */
  readonly closed: boolean | undefined;
}

/** A text longer than this is prose; who owns it is not said in it. UTF-16 units. */
const longest = 2000;

/**
 * Reads `Single sign-on (owner: PO)`, `[PM] Single sign-on`, `Single sign-on @ana`: the title without the annotations,
 * and the claims in them.
 *
 * @param span the content, within any quotes.
 * @param scalar how it is quoted; undefined where YAML reads it as a mapping: `Single sign-on (owner: PO)` unquoted.
 */
export function entryText(context: ReadContext, span: Span, scalar: YamlScalar | undefined): EntryText {
  const { text } = context;
  const raw = text.slice(span.start, Math.min(span.end, span.start + longest));
  const mark = /^(?:\[([ xX~-]?)\](?!\()\s*|(?:✅|☑️?|✔️?)\s*)/u.exec(raw);
  const ticked = mark !== null && (mark[1] === undefined || /[xX]/.test(mark[1]));
  const line = { start: span.start + (mark?.[0].length ?? 0), end: span.end };
  const quote = scalar?.style === 'single' || scalar?.style === 'double' ? scalar.style : undefined;
  const claims =
    span.end - span.start > longest ? [] : [...inlineClaims(text, line, codeIn(raw, span.start), context.inlineKey)];
  if (claims.length === 0) claims.push(...ownerBehind(context, line));
  const wholes = claims.map(({ whole }) => whole);
  const bare = claims.length > 0 ? withoutClaims(text, line, wholes) : line;
  const value =
    scalar && claims.length === 0 && !mark
      ? scalar.value
      : blanked(text.slice(bare.start, bare.end), bare.start, wholes);
  return {
    title: { value: value.replace(/\s+/g, ' ').trim(), span: bare },
    claims: quote ? claims.map((claim) => within(claim, quote)) : claims,
    closed: ticked || /^~~.*~~$/.test(raw) || (mark ? false : undefined),
  };
}

/** The owner that the fields behind a sign name: `Sign in | owner: PO`, `Sign in, owner: PO, due: May`. */
function ownerBehind({ text, options, inlineKey }: ReadContext, line: Span): Claim[] {
  const sign = trailing.exec(text.slice(line.start, line.end));
  const start = sign ? line.start + sign.index + sign[0].length : line.end;
  return fieldsOf(text, { start, end: line.end }, options.keys).flatMap((field) => {
    const key = inlineKey(field.key);
    return key ? [fieldClaim(text, field, 'inline-field', key)] : [];
  });
}

/** What stands between backticks names nobody. */
function codeIn(raw: string, offset: number): Mark[] {
  if (!raw.includes('`')) return [];
  return [...raw.matchAll(/`[^`]*`/g)].map(({ index, 0: { length } }) => {
    return { name: 'InlineCode', start: offset + index, end: offset + index + length };
  });
}

/** A claim whose value is written between quotes. */
function within(claim: Claim, quote: 'single' | 'double'): Claim {
  if (claim.put?.style !== 'text') return claim;
  return { ...claim, put: { ...claim.put, style: `yaml-${quote}` } };
}

/** A comment behind a value on its line that names an owner: `story-1: done  # owner: PO`. */
export function commentClaim(context: ReadContext, from: number): Claim | undefined {
  const end = lineEnd(context.text, from);
  if (end - from < 4 || end - from > 500) return undefined;
  const found = /^(,?\s*(?:\}\s*)?)#\s*(\p{L}[\p{L} _-]{0,40}):\s*(\S.*)?$/u.exec(context.text.slice(from, end));
  const key = found?.[2] === undefined ? undefined : context.keys.of(found[2]).owner;
  if (!found || !key) return undefined;
  const hash = from + (found[1]?.length ?? 0);
  const colon = context.text.indexOf(':', hash);
  const value = (found[3] ?? '').trimEnd();
  const start = value === '' ? colon + 1 : context.text.indexOf(value, colon + 1);
  const span = { start, end: start + value.length };
  return {
    key,
    form: 'comment',
    text: value,
    span,
    values: undefined,
    whole: { start: hash, end: Math.max(span.end, colon + 1) },
    put: { span, before: value === '' ? ' ' : '', after: '', style: 'text' },
    cut: { start: hash - (/(?<!\s)\s*$/.exec(context.text.slice(from, hash))?.[0].length ?? 0), end, text: '' },
    unquoted: [],
  };
}
