import type { Format } from '../model';
import { Lines, type Located, type Span } from '../text';

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

/**
 * The suppression comments of a file, in the order of the text: `#` comments in YAML and in front matter, `<!-- -->`
 * in Markdown outside of code fences. What follows ` -- ` is a reason for people.
 */
export function readDirectives(text: string, format: Format): readonly Directive[] {
  if (!text.includes(word)) return [];
  const directives: Directive[] = [];
  const lines = new Lines(text);
  const mode = new CommentMode(format, text);
  for (let line = 0; line < lines.count; line += 1) {
    const start = lines.startOf(line);
    const source = text.slice(start, lines.startOf(line + 1)).replace(/[\r\n]+$/, '');
    const opening = mode.openingOf(source, line);
    if (opening !== undefined) directives.push(...inLine(source, start, opening));
  }
  return directives;
}

const frontMatter = /^\uFEFF?---[ \t]*\r?\n(?:[^\n]*\n)*?---[ \t]*(?:\r?\n|$)/;

type Opening = '#' | '<!--';

/** Which comments count on a line, from the lines before it. */
class CommentMode {
  readonly #format: Format;
  #frontMatter: boolean;
  #fence: string | undefined;

  constructor(format: Format, text: string) {
    this.#format = format;
    this.#frontMatter = format === 'markdown' && frontMatter.test(text);
  }

  /** The mark that opens a comment on this line; undefined in code. */
  openingOf(source: string, line: number): Opening | undefined {
    if (this.#format === 'yaml') return '#';
    if (this.#frontMatter) {
      if (line > 0 && /^---[ \t]*$/.test(source)) this.#frontMatter = false;
      return '#';
    }
    const fence = /^[\s>]*(`{3,}|~{3,})/.exec(source)?.[1];
    if (this.#fence === undefined) this.#fence = fence;
    else if (fence?.startsWith(this.#fence)) this.#fence = undefined;
    return this.#fence === undefined ? '<!--' : undefined;
  }
}

function* inLine(source: string, offset: number, opening: Opening): Iterable<Directive> {
  let from = 0;
  for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, from)) {
    from = at + word.length;
    const start = openedAt(source, at, opening);
    const name = command.exec(source.slice(from, from + 20))?.[1];
    if (start === undefined || name === undefined) continue;
    const close = opening === '#' ? source.length : source.indexOf('-->', from);
    if (close < 0) return;
    const rules = ruleNames(source.slice(from + name.length, close), offset + from + name.length);
    const end = offset + Math.min(close + (opening === '#' ? 0 : 3), source.length);
    const [action, scope] = meanings[name] ?? ['disable', 'rest'];
    yield { action, scope, rules, span: { start: offset + start, end } };
    from = close;
  }
}

const meanings: Readonly<Record<string, readonly [Directive['action'], Directive['scope']]>> = {
  'disable-next-line': ['disable', 'next-line'],
  'disable-line': ['disable', 'line'],
  'disable-file': ['disable', 'file'],
  disable: ['disable', 'rest'],
  enable: ['enable', 'rest'],
};

/** Where the comment starts whose first word is at an offset; undefined where that is no comment. */
function openedAt(source: string, at: number, opening: Opening): number | undefined {
  let before = at;
  while (before > 0 && /\s/.test(source.charAt(before - 1))) before -= 1;
  const start = before - opening.length;
  if (start < 0 || !source.startsWith(opening, start)) return undefined;
  return opening === '#' && start > 0 && !/\s/.test(source.charAt(start - 1)) ? undefined : start;
}

function ruleNames(source: string, offset: number): readonly Located[] {
  const reason = /(?:^|\s)--(?:\s|$)/.exec(source)?.index ?? source.length;
  const names = source.slice(0, reason).matchAll(/[^\s,]+/g);
  return Array.from(names, ({ 0: value, index }) => {
    return { value, span: { start: offset + index, end: offset + index + value.length } };
  });
}
