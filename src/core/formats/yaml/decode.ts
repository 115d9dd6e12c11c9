import type { ScalarStyle } from './node';

const goodEscape = /\\(?:[0abetnvfr "/\\N_LP\t\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/g;

/** Whether a backslash stands before what it cannot escape. */
export function hasBadEscape(inner: string): boolean {
  return inner.includes('\\') && inner.replace(goodEscape, '').includes('\\');
}

/**
 * The text that a scalar stands for: escapes resolved, lines folded. An invalid escape stays as it is.
 *
 * The package has the same in `CST.resolveAsScalar`; a bundle gets that only together with writing YAML.
 *
 * @param source without its quotes.
 */
export function decode(style: Exclude<ScalarStyle, 'block'>, source: string): string {
  if (style === 'double') return /[\\\n]/.test(source) ? unescaped(source) : source;
  const text = source.includes('\n') ? unfolded(source) : source;
  return style === 'single' && text.includes("'") ? text.replaceAll("''", "'") : text;
}

/** A line break is a space; of more in a row the first one does not count. White space around them is none. */
function unfolded(source: string): string {
  const lines = source.split(/\r?\n/);
  const bare = lines.map((line, index) => {
    const begun = index === 0 ? line : line.replace(/^[ \t]+/, '');
    return index === lines.length - 1 ? begun : begun.replace(/(?<![ \t])[ \t]+$/, '');
  });
  return bare.join('\n').replace(/\n+/g, folded);
}

function folded(breaks: string): string {
  return breaks.length === 1 ? ' ' : breaks.slice(1);
}

const escapes: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};

const special = /\\(?:\r?\n[ \t]*|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)|(?:\r?\n[ \t]*)+|[ \t]+/gs;

function unescaped(inner: string): string {
  return inner.replace(special, (found: string, offset: number) => {
    if (/^\\\r?\n/.test(found)) return '';
    if (found.startsWith('\\')) return escaped(found);
    if (found.includes('\n')) return folded(found.replace(/[^\n]/g, ''));
    return /^\r?\n/.test(inner.slice(offset + found.length, offset + found.length + 2)) ? '' : found;
  });
}

/** `\n`, `\x41`, `\u263a` */
function escaped(sequence: string): string {
  if (sequence.length === 2) return escapes[sequence.charAt(1)] ?? sequence;
  const code = Number.parseInt(sequence.slice(2), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : sequence;
}

interface Line {
  /** How many spaces it starts with. */
  readonly indent: number;
  readonly text: string;
  readonly blank: boolean;
}

/**
 * The text of a literal (`|`) or folded (`>`) scalar.
 *
 * @param head `>-`, `|2`.
 * @param indent of what it is the value of.
 */
export function decodeBlock(head: string, source: string, indent: number): string {
  const keep = head.includes('+');
  const lines = source === '' ? [] : source.split('\n').map(toLine);
  const first = lines.findIndex(({ blank }) => !blank);
  if (first < 0) return keep && lines.length > 0 ? '\n'.repeat(Math.max(1, lines.length - 1)) : '';
  const given = /[1-9]/.exec(head)?.[0];
  const margin = given === undefined ? (lines[first]?.indent ?? 0) : indent + Number(given);
  const end = lines.findLastIndex((line) => !line.blank || line.indent > margin) + 1;
  const texts = lines.map((line) => line.text.slice(Math.min(margin, line.indent)));
  const leading = lines.slice(0, first).map((line) => `${' '.repeat(Math.max(0, line.indent - margin))}\n`);
  const content = texts.slice(first, end);
  const value = leading.join('') + (head.startsWith('>') ? foldedBlock(content) : content.join('\n'));
  if (head.includes('-')) return value;
  if (!keep) return `${value}\n`;
  const trailing = lines.slice(end).map((line) => `\n${' '.repeat(Math.max(0, line.indent - margin))}`);
  const whole = value + trailing.join('');
  return whole.endsWith('\n') ? whole : `${whole}\n`;
}

function toLine(line: string): Line {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line;
  const indent = /^ */.exec(text)?.[0].length ?? 0;
  return { indent, text, blank: indent === text.length };
}

/** Joins lines with spaces, except around those that are indented further. */
function foldedBlock(lines: readonly string[]): string {
  let value = '';
  let separator = '';
  let afterIndented = false;
  for (const line of lines) {
    if (/^[ \t]/.test(line)) {
      if (separator === ' ') separator = '\n';
      else if (!afterIndented && separator === '\n') separator = '\n\n';
      value += separator + line;
      separator = '\n';
      afterIndented = true;
    } else if (line === '') {
      if (separator === '\n') value += '\n';
      else separator = '\n';
    } else {
      value += separator + line;
      separator = ' ';
      afterIndented = false;
    }
  }
  return value;
}
