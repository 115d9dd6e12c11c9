import { isSpace, type Span } from './text';

/** A line without its line end, and where the next one starts. */
export interface Line extends Span {
  readonly next: number;
}

/** Where something occurs in a text, looked up once for all offsets before it. */
export class Occurrences {
  readonly #text: string;
  readonly #word: string;
  #from = 0;
  #at = -1;

  constructor(text: string, word: string) {
    this.#text = text;
    this.#word = word;
  }

  /** The offset of the first one from an offset on; infinite where there is none. */
  from(offset: number): number {
    if (offset < this.#from || offset > this.#at) {
      const at = this.#text.indexOf(this.#word, offset);
      this.#from = offset;
      this.#at = at < 0 ? Number.POSITIVE_INFINITY : at;
    }
    return this.#at;
  }

  isIn({ start, end }: Span): boolean {
    return this.from(start) < end;
  }
}

/** Finds lines by their start. Lines end at `\n`, `\r\n` or a lone `\r`. */
export class LineReader {
  readonly #text: string;
  readonly #returns: Occurrences;

  constructor(text: string) {
    this.#text = text;
    this.#returns = new Occurrences(text, '\r');
  }

  /** The line that starts at an offset; an empty one at the end of the text. */
  at(start: number): Line {
    const feed = this.#text.indexOf('\n', start);
    const end = Math.min(feed < 0 ? this.#text.length : feed, this.#returns.from(start));
    return { start, end, next: end + (this.#text.startsWith('\r\n', end) ? 2 : 1) };
  }
}

/** How many characters of white space a line begins with; -1 where it holds nothing else. */
export function indentOf(text: string, { start, end }: Span): number {
  for (let at = start; at < end; at += 1) if (!isSpace(text, at)) return at - start;
  return -1;
}
