import { Lexer } from 'yaml';
import { type Lead, type Shift, spacedOut } from './leads';

/**
 * What a token is, by the character that it starts with; `|` for a folded scalar, too. The others:
 * - `text`: a plain scalar;
 * - `start`, `stop`: `---` and `...`;
 * - `cancel`: here every open bracket ends, because a line is indented less than it may be;
 * - `end`: there are no more.
 */
export type TokenKind =
  | '-'
  | '?'
  | ':'
  | '{'
  | '}'
  | '['
  | ']'
  | ','
  | '*'
  | '&'
  | '!'
  | '"'
  | "'"
  | '|'
  | 'text'
  | 'start'
  | 'stop'
  | 'cancel'
  | 'end';

/** How many errors are noted; whoever has more is no better read for knowing them. */
const maxErrors = 300;

/** The tokens of a YAML text, one at a time; white space and comments are passed over. */
export class Tokens {
  /** Offsets of what valid YAML cannot contain. */
  readonly errors: number[] = [];
  /** Offsets of anchors and aliases. */
  readonly links: number[] = [];
  kind: TokenKind = 'end';
  source = '';
  start = 0;
  end = 0;
  /** The column of the token, or of the first on its line that is no indicator; -1 at the end. */
  column = 0;
  /** Whether a line break stands between this token and the one before. */
  fresh = true;
  /** Offset of the first character of the line, unless the token before ran over several. */
  line = 0;
  /** Offset of tabs that indent the line. */
  tab: number | undefined;
  /** Of a block scalar: the text, of which the source is the head, and its offsets. */
  body = '';
  bodyStart = 0;
  bodyEnd = 0;
  readonly #lexemes: Generator<string, void>;
  readonly #shifts: readonly Shift[];
  #shift = 0;
  /** By how much what is lexed stands elsewhere in the text, and up to where. */
  #by = 0;
  #until: number;
  #lexed = 0;
  #offset = 0;
  #indent = 0;
  /** Whether nothing but white space and indicators has been on the line. */
  #leading = true;

  /** @param leads lines that are read as if so many spaces stood before them. */
  constructor(text: string, leads: readonly Lead[] = []) {
    const { spaced, shifts } = spacedOut(text, leads);
    this.#shifts = shifts;
    this.#until = shifts[0]?.from ?? Number.POSITIVE_INFINITY;
    this.#lexemes = new Lexer().lex(spaced);
  }

  /** Whether no document goes on here. */
  get outside(): boolean {
    return this.kind === 'start' || this.kind === 'stop' || this.kind === 'end';
  }

  error(offset: number): void {
    if (this.errors.length < maxErrors) this.errors.push(offset);
  }

  advance(): void {
    this.fresh = this.kind === '|' || this.kind === 'cancel';
    let gap = this.fresh || this.#offset === 0;
    for (let source = this.#next(); source !== undefined; source = this.#next()) {
      const offset = this.#offset;
      switch (source.charCodeAt(0)) {
        case 0x0d:
        case 0x0a:
          this.#move(source.length);
          this.#newline();
          gap = true;
          break;
        case 0x20:
        case 0x09:
          this.#move(source.length);
          this.#space(source, offset);
          gap = true;
          break;
        case 0x23:
          if (!gap) this.error(offset);
          this.#move(source.length);
          this.#leading = false;
          break;
        case 0x02:
          break;
        case 0x25:
        case 0xfeff:
          this.#move(source.length);
          gap = true;
          break;
        default:
          this.#token(source);
          return;
      }
    }
    this.#set('end', '');
    this.column = -1;
    this.fresh = true;
  }

  #move(length: number): void {
    this.#lexed += length;
    while (this.#lexed >= this.#until) {
      this.#by = this.#shifts[this.#shift]?.by ?? 0;
      this.#shift += 1;
      this.#until = this.#shifts[this.#shift]?.from ?? Number.POSITIVE_INFINITY;
    }
    this.#offset = this.#lexed + this.#by;
  }

  #next(): string | undefined {
    return this.#lexemes.next().value ?? undefined;
  }

  #newline(): void {
    this.fresh = true;
    this.tab = undefined;
    this.line = this.#offset;
    this.#indent = 0;
    this.#leading = true;
  }

  #space(source: string, offset: number): void {
    if (!this.#leading) return;
    if (source.startsWith(' ')) this.#indent += source.length;
    if (source.includes('\t')) this.tab ??= offset;
  }

  #token(source: string): void {
    switch (source) {
      case '\x1f':
        this.#set('text', this.#next() ?? '');
        this.#leading = false;
        break;
      case '\x18':
        this.#set('cancel', '');
        break;
      case '---':
      case '...':
        this.#set(source === '---' ? 'start' : 'stop', source);
        this.#leading = false;
        break;
      case '-':
      case '?':
      case ':':
        this.#set(source, source);
        if (this.#leading) this.#indent += 1;
        break;
      default: {
        const first = source.charAt(0);
        if (first === '&' || first === '*') this.links.push(this.#offset);
        this.#set(first === '>' ? '|' : (first as TokenKind), source);
        this.#leading = false;
        if (this.kind === '|') this.#block();
      }
    }
  }

  #set(kind: TokenKind, source: string): void {
    this.kind = kind;
    this.source = source;
    this.start = this.#offset;
    this.#move(source.length);
    this.end = this.#offset;
    this.column = this.#indent;
  }

  /** Reads the text below the head of a block scalar; behind the head only a comment may stand. */
  #block(): void {
    for (let part = this.#next(); part !== undefined && part !== '\x1f'; part = this.#next()) {
      if (!/^[\s#]/.test(part)) this.error(this.#offset);
      this.#move(part.length);
    }
    this.body = this.#next() ?? '';
    this.bodyStart = this.#offset;
    this.#move(this.body.length);
    this.bodyEnd = this.#offset;
    const { fresh } = this;
    this.#newline();
    this.fresh = fresh;
  }
}
