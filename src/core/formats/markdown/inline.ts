import type { Span } from '../../text';
import { testOf } from '../../vocabulary';
import type { Leaf, Mark } from './blocks';

const hidden = new Set([
  ...['EmphasisMark', 'CodeMark', 'LinkMark', 'StrikethroughMark', 'URL', 'LinkLabel', 'LinkTitle', 'Comment'],
  ...['HTMLTag', 'HeaderMark', 'TaskMarker', 'QuoteMark', 'TableDelimiter', 'ProcessingInstruction'],
]);

/** In code, addresses and comments an `@x` or `(owner: x)` means nothing. */
const opaque = new Set(['InlineCode', 'URL', 'BareURL', 'Comment', 'HTMLTag', 'LinkLabel', 'LinkTitle', 'Autolink']);

/**
 * What a reader sees of a span: emphasis, link targets, comments and tags left out, white space collapsed.
 *
 * `**US-1** [Sign in](u) <!-- c -->` → `US-1 Sign in`
 *
 * @param marks those of the leaf that the span is a part of.
 */
export function plain(text: string, span: Leaf): string;
export function plain(text: string, span: Span, marks: readonly Mark[]): string;
export function plain(text: string, span: Span & Partial<Leaf>, marks = span.marks ?? []): string {
  let result = '';
  let at = span.start;
  for (let index = firstMark(marks, span.start); index < marks.length; index += 1) {
    const mark = marks[index];
    if (!mark || mark.start >= span.end) break;
    if (mark.end <= at) continue;
    if (mark.name === 'Escape') {
      result += text.slice(at, mark.start);
      at = mark.start + 1;
    } else if (hidden.has(mark.name)) {
      result += text.slice(at, Math.max(at, mark.start));
      if (mark.name === 'HTMLTag') result += ' ';
      at = Math.max(at, mark.end);
    }
  }
  result += text.slice(at, Math.max(at, span.end));
  return result.replace(/ \s+|(?! )\s+/g, ' ').trim();
}

/** The first mark that can reach into what starts at an offset; marks before it that nest deeper than this are none. */
function firstMark(marks: readonly Mark[], start: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 16);
}

/** The text of a span, of the same length, with code, addresses and comments blanked out. */
export function masked(text: string, span: Span, marks: readonly Mark[]): string {
  let result = '';
  let at = span.start;
  for (let index = firstMark(marks, span.start); index < marks.length; index += 1) {
    const mark = marks[index];
    if (!mark || mark.start >= span.end) break;
    if (!opaque.has(mark.name) || mark.end <= at) continue;
    const start = Math.max(at, mark.start);
    const end = Math.min(mark.end, span.end);
    result += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return result + text.slice(at, span.end);
}

/**
 * A text, of the same length, with spans blanked out.
 *
 * @param offset where the text starts in the document that the spans count in; they stand in the order of the text.
 */
export function blanked(text: string, offset: number, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const span of spans) {
    const start = Math.max(at, span.start - offset);
    const end = Math.min(text.length, span.end - offset);
    if (end <= start) continue;
    result += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}

/** Whether a span is struck through from end to end. */
export function isStruck(text: string, span: Span, marks: readonly Mark[]): boolean {
  const strike = marks.find((mark) => mark.name === 'Strikethrough' && mark.start < span.end && mark.end > span.start);
  if (!strike) return false;
  const before = text.slice(span.start, Math.max(span.start, strike.start));
  // `~~Sign in~~ — obsolete`, `~~Sign in~~ moved to v2`: what follows says why, or whose it was: `@ana`.
  const behind = text.slice(strike.end, span.end);
  const after = saysWhy(behind.slice(0, 40)) ? '' : behind;
  return !/[\p{L}\p{N}]{2}/u.test((before + after).replace(/\([^)]{0,500}\)/g, ''));
}

const saysWhy = testOf(
  '^[\\s*_]*(?:[—–:→✅✔☑|·@#{<]|\\[(?=@|[^\\]]*:)|[-=]>|-\\s|(?:',
  '[struck], [closed], [done]',
  ')(?!\\p{L}))',
);

/** The lines of a leaf without indentation, quote marks and line ends. */
export function linesOf(text: string, leaf: Span, most = Number.POSITIVE_INFINITY): readonly Span[] {
  const lines: Span[] = [];
  let start = leaf.start;
  while (start < leaf.end && lines.length < most) {
    let end = start;
    while (end < leaf.end && !isLineEnd(text, end)) end += 1;
    let from = start;
    while (from < end && (isSpace(text, from) || text.charCodeAt(from) === quote)) from += 1;
    let to = end;
    while (to > from && isSpace(text, to - 1)) to -= 1;
    if (from < to) lines.push({ start: from, end: to });
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return lines;
}

export function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}

const quote = 62;

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}

/** The first line of a leaf, which holds its title. */
export function firstLine(text: string, leaf: Leaf): Span {
  return linesOf(text, leaf, 1)[0] ?? { start: leaf.start, end: leaf.start };
}

/** What a heading says behind its priority: `Sign in` of `[P2] Sign in`. */
export function behindPriority(text: string, { start, end, marks }: Leaf): string {
  const tag = /^~{0,2}\[P\d\] +/i.exec(text.slice(start, start + 20))?.[0].length ?? 0;
  return plain(text, { start: start + tag, end }, marks);
}

/** `**[P0]:** Sign in`, `P1: Sign in`: a rank, and what is to be done. */
export function isRanked(text: string): boolean {
  return /^[*_]{0,2}\[?P[0-4]\]?[*_]{0,2}\s?[:：][*_]{0,2}\s/.test(text.slice(0, 16));
}
