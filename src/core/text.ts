/** Half-open range of UTF-16 offsets into one source text. The only position type in core. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value together with the place it was read from. */
export interface Located<T = string> {
  readonly value: T;
  readonly span: Span;
}

/** Replaces the text of a span; an empty span inserts, an empty text deletes. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** The edit that puts a text in the place of a span. */
export function replacing({ start, end }: Span, text: string): TextEdit {
  return { start, end, text };
}

/** A 0-based line and a 0-based UTF-16 column, as editors count them. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Applies edits, given in any order, to a text. Edits at one offset are applied in the order given.
 * @throws RangeError when two edits overlap or one lies outside the text: a defect of the caller, never of the input.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.map((edit, index) => ({ edit, index }));
  sorted.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
  let result = '';
  let at = 0;
  for (const { edit } of sorted) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`Edit ${edit.start}..${edit.end} overlaps another or lies outside the text`);
    }
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** The line starts of one text, for turning offsets into positions and back. Lines end at `\n`, `\r\n` or a lone `\r`. */
export class Lines {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    // Most texts have no line that only a carriage return ends, and then need not be looked at one by one.
    const ends = /\r(?!\n)/.test(text) ? /\r\n?|\n/g : undefined;
    for (let at = text.indexOf('\n'); at >= 0 && !ends; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
    for (const end of ends ? matchesIn(text, ends) : []) this.#starts.push(end.index + end[0].length);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Offset at which a 0-based line starts; the text's length beyond the last line. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.#length;
  }

  /** The 0-based line that holds an offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.#length));
    const line = this.lineAt(clamped);
    return { line, character: clamped - this.startOf(line) };
  }

  offsetAt(position: Position): number {
    return Math.min(this.startOf(position.line) + position.character, this.#length);
  }
}

/**
 * The matches of a global pattern that matches no empty text, one after the other. `matchAll` takes a copy of the pattern
 * each time, and V8 compiles that once more where some collections of garbage lie between: several milliseconds each.
 */
export function* matchesIn(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  for (let at = 0; ; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return;
    at = pattern.lastIndex;
    yield match;
  }
}

/** Whether two spans share at least one offset; touching counts. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The span without the white space at its two ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}

/** Whether a character is white space as regular expressions have it, in far less time. */
export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 160 && /\s/.test(text.charAt(at));
}

/** Characters of a piece of text that one step may look through several times. */
const piece = 50_000;

/** The pieces of a text, one behind the other, each of which ends behind a line end (`\n`) or with the text. */
export function* piecesOf(text: string): Iterable<Span> {
  for (let start = 0; start < text.length; ) {
    const end = Math.min(lineEnd(text, start + piece) + 1, text.length);
    yield { start, end };
    start = end;
  }
}

/** The offset of the next `\n` from an offset on, or of the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
