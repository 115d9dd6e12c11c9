import { indentOf, type Line, LineReader, Occurrences } from '../lines';
import type { Format } from '../model';
import type { Located, Span } from '../text';

/** A comment that silences rules: `# backlog-roles-disable-next-line missing-owner`. */
export interface Directive {
  readonly action: 'disable' | 'enable';
  /** What it covers: from here on, its own line, the next line with content, the whole file. */
  readonly scope: 'rest' | 'line' | 'next-line' | 'file';
  /** The rules it names; none: all rules. */
  readonly rules: readonly Located[];
  /** The whole comment with its marks. */
  readonly span: Span;
}

const word = 'backlog-roles-';
const command = /^(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])/;

/** Whether there may be any. */
export function hasDirectives(text: string): boolean {
  return text.includes(word);
}

/**
 * The suppression comments of a file, in the order of the text: `#` comments in YAML and in front matter, `<!-- -->`
 * in Markdown outside of code fences. What follows ` -- ` is a reason for people.
 */
export function readDirectives(text: string, format: Format): readonly Directive[] {
  const directives: Directive[] = [];
  const words = new Occurrences(text, word);
  const mode = new CommentMode(format, text);
  const lines = new LineReader(text);
  for (let line = lines.at(0); words.from(line.start) < text.length; line = lines.at(line.next)) {
    const opening = mode.openingOf(line);
    if (opening !== undefined && words.isIn(line))
      directives.push(...inLine(text.slice(line.start, line.end), line.start, opening));
  }
  return directives;
}

type Opening = '#' | '<!--';

/** Which comments count on a line, from the lines before it. */
class CommentMode {
  readonly #text: string;
  readonly #isYaml: boolean;
  #frontMatter: boolean;
  #fence: string | undefined;
  /** Indentation of the key whose block scalar these lines may belong to. */
  #scalar: number | undefined;
  readonly #fences: readonly Occurrences[];
  readonly #scalars: readonly Occurrences[];

  constructor(format: Format, text: string) {
    this.#text = text;
    this.#isYaml = format === 'yaml';
    this.#frontMatter = !this.#isYaml && /^\uFEFF?---[ \t]*\r?\n/.test(text) && /\n---[ \t]*\r?(?:\n|$)/.test(text);
    this.#fences = ['```', '~~~'].map((sign) => new Occurrences(text, sign));
    this.#scalars = ['|', '>'].map((sign) => new Occurrences(text, sign));
  }

  /** The mark that opens a comment on this line, the one after that asked before; undefined in code. */
  openingOf(line: Line): Opening | undefined {
    if (this.#isYaml) return this.#inYaml(line);
    if (this.#frontMatter) {
      if (line.start > 0 && /^---[ \t]*$/.test(this.#text.slice(line.start, line.end))) this.#frontMatter = false;
      return this.#inYaml(line);
    }
    if (this.#fences.some((sign) => sign.isIn(line))) {
      const fence = /^[\s>]*(`{3,}|~{3,})/.exec(this.#text.slice(line.start, line.end))?.[1];
      if (this.#fence === undefined) this.#fence = fence;
      else if (fence?.startsWith(this.#fence)) this.#fence = undefined;
    }
    return this.#fence === undefined ? '<!--' : undefined;
  }

  /** In a block scalar, `notes: |`, a `#` is text. */
  #inYaml(line: Line): Opening | undefined {
    const indent = indentOf(this.#text, line);
    if (this.#scalar !== undefined && (indent < 0 || indent > this.#scalar)) return undefined;
    const isOpen =
      this.#scalars.some((sign) => sign.isIn(line)) &&
      /(?:^|[:\s-])[|>][-+\d]{0,2}(?:[ \t]+#.*)?$/.test(this.#text.slice(line.start, line.end).trimEnd());
    this.#scalar = isOpen ? indent : undefined;
    return '#';
  }
}

function inLine(source: string, offset: number, opening: Opening): readonly Directive[] {
  const comments = opening === '#' ? hashComments(source) : htmlComments(source);
  return Array.from(comments).flatMap(({ start, inner, close, end }) => {
    const text = source.slice(inner, close);
    const lead = text.length - text.trimStart().length + word.length;
    const name = command.exec(text.slice(lead))?.[1];
    const [action, scope] = meanings[name ?? ''] ?? [];
    if (name === undefined || !action || !scope || !text.trimStart().startsWith(word)) return [];
    const rules = ruleNames(text.slice(lead + name.length), offset + inner + lead + name.length);
    return [{ action, scope, rules, span: { start: offset + start, end: offset + end } }];
  });
}

const meanings: Readonly<Record<string, readonly [Directive['action'], Directive['scope']]>> = {
  'disable-next-line': ['disable', 'next-line'],
  'disable-line': ['disable', 'line'],
  'disable-file': ['disable', 'file'],
  disable: ['disable', 'rest'],
  enable: ['enable', 'rest'],
};

/** A comment with its marks, and the text between them. */
interface Comment {
  readonly start: number;
  readonly inner: number;
  readonly close: number;
  readonly end: number;
}

function* hashComments(source: string): Iterable<Comment> {
  const start = /(?:^|\s)#\s*backlog-roles-/.exec(source);
  if (!start) return;
  const hash = source.indexOf('#', start.index);
  // Behind an opening quote it is text.
  if (/[:[{,-]\s+(?:"[^"]*|'[^']*)$/.test(source.slice(0, hash))) return;
  const end = source.trimEnd().length;
  yield { start: hash, inner: hash + 1, close: end, end };
}

function* htmlComments(source: string): Iterable<Comment> {
  for (let start = source.indexOf('<!--'); start >= 0; ) {
    const close = source.indexOf('-->', start + 4);
    if (close < 0) return;
    const isCode = source.charAt(start - 1) === '`' || source.slice(0, start).split('`').length % 2 === 0;
    if (!isCode) yield { start, inner: start + 4, close, end: close + 3 };
    start = source.indexOf('<!--', close + 3);
  }
}

function ruleNames(source: string, offset: number): readonly Located[] {
  const reason = /(?:^|\s)--(?:\s|$)/.exec(source)?.index ?? source.length;
  const names = source.slice(0, reason).matchAll(/[^\s,]+/g);
  return Array.from(names, ({ 0: value, index }) => {
    return { value, span: { start: offset + index, end: offset + index + value.length } };
  });
}
