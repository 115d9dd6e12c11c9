import type { Claim } from '../../model';
import type { Located, Span } from '../../text';
import { lineEnd, type ReadContext } from './context';
import type { YamlScalar } from './node';

/** The text of a plain list entry, taken apart. */
export interface EntryText {
  readonly title: Located;
  readonly claims: readonly Claim[];
  readonly closed: boolean;
}

const suffix = /(?<!\s)\s*\((\p{L}[\p{L}\p{N} _-]{0,40}):\s{0,9}([^()]*(?:\([^()]*\)[^()]*)?)\)\s*$/u;

/**
 * Reads `Single sign-on (owner: PO)`: the title without the parenthesis, and the claim in it.
 *
 * @param span the content, within any quotes.
 * @param scalar how it is quoted; undefined where YAML reads it as a mapping: `Single sign-on (owner: PO)` unquoted.
 */
export function entryText(context: ReadContext, span: Span, scalar: YamlScalar | undefined): EntryText {
  const raw = context.text.slice(span.start, span.end);
  const mark = /^(?:\[([ xX~-]?)\]\s+|(?:✅|☑️?|✔️?)\s*)/u.exec(raw);
  const closed = mark !== null && (mark[1] === undefined || /[xX]/.test(mark[1]));
  const struck = /^~~.*~~$/.test(raw);
  const from = span.start + (mark?.[0].length ?? 0);
  const claims: Claim[] = [];
  let end = span.end;
  const found = raw.length > 2000 ? undefined : raw.lastIndexOf('(') >= 0 ? suffix.exec(raw) : undefined;
  const key = found?.[1] === undefined ? undefined : context.keys.of(found[1]).owner;
  if (found && key) {
    const open = raw.indexOf('(', found.index);
    const close = span.start + raw.lastIndexOf(')') + 1;
    const start = span.start + raw.indexOf(found[2] ?? '', open + (found[1]?.length ?? 0) + 1);
    const value: Span = { start: Math.min(start, close - 1), end: close - 1 };
    const style = scalar?.style === 'single' || scalar?.style === 'double' ? (`yaml-${scalar.style}` as const) : 'text';
    claims.push({
      key,
      form: 'parenthesis',
      text: (found[2] ?? '').trim(),
      span: value,
      values: undefined,
      whole: { start: span.start + open, end: close },
      put: { span: value, before: '', after: '', style },
      cut: { start: span.start + found.index, end: close, text: '' },
      unquoted: [],
    });
    end = span.start + found.index;
  }
  return {
    title: { value: titleText(context, scalar, from, end, claims.length > 0), span: { start: from, end } },
    claims,
    closed: closed || struck,
  };
}

function titleText(
  context: ReadContext,
  scalar: YamlScalar | undefined,
  from: number,
  end: number,
  cut: boolean,
): string {
  const whole = scalar && !cut && from === scalar.content.start;
  const text = whole ? scalar.value : context.text.slice(from, end);
  return text.replace(/\s+/g, ' ').trim();
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
