import type { Chance } from '../backlogs/chance';

/** What breaks quotes, brackets, fences, tables, front matter and the encoding when it stands where it should not. */
const pieces = [
  ...[': ', '"', "'", '[', ']', '{', '}', ',', '- ', '? ', '|', '>', '@', '`', '%', '&a ', '*a', '!t ', ' #', '<<: *a'],
  ...[
    '---\n',
    '...\n',
    '```\n',
    '~~~',
    '<!--',
    '-->',
    '<table>',
    '<td',
    '</table>',
    '**',
    '~~',
    '[x](',
    '[[',
    '((',
    '<',
  ],
  ...[
    '# ',
    '### ',
    '===\n',
    '| --- | --- |\n',
    '| ',
    '> ',
    '1. ',
    '- [ ] ',
    '\n\n',
    '\n',
    '\t',
    '    ',
    '\\',
    '{{ x }}',
  ],
  ...[
    'owner: ',
    'Owner: x',
    '[owner:: ',
    '(owner: ',
    '@ana',
    '#po',
    ' · ',
    '<!-- backlog-roles-disable -->',
    '{% if %}',
  ],
  ...[
    '\0',
    '\uFEFF',
    '\r',
    '\r\n',
    '\u2028',
    '\u0085',
    '\u00A0',
    '\u200B',
    '\u202E',
    '\uD83C',
    '\uDF89',
    '🎉',
    'e\u0301',
  ],
] as const;

interface Range {
  readonly from: number;
  readonly to: number;
}

type Mutation = (text: string, chance: Chance, other: () => string) => string;

function range(length: number, most: number, chance: Chance): Range {
  const from = chance.below(length + 1);
  return { from, to: Math.min(length, from + chance.below(most) + 1) };
}

function replaced(text: string, { from, to }: Range, by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

/** Changes the list of a text's lines; each line has its break with it. */
function onLines(change: (lines: string[], chance: Chance, other: () => string) => void): Mutation {
  return (text, chance, other) => {
    const lines = linesOf(text);
    if (lines.length > 0) change(lines, chance, other);
    return lines.join('');
  };
}

export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** A run of up to so many lines. */
export function excerpt(text: string, most: number, chance: Chance): string {
  const lines = linesOf(text);
  if (lines.length <= most) return text;
  const from = chance.below(lines.length - most);
  return lines.slice(from, from + most).join('');
}

const indents = ['', ' ', '  ', '    ', '\t', '   - ', '> '] as const;

function shift(line: string, by: string): string {
  return by === '' ? line.replace(/^[ \t]{1,2}/, '') : by + line;
}

const mutations: readonly Mutation[] = [
  (text, chance) => replaced(text, range(text.length, 1, chance), ''),
  (text, chance) => replaced(text, range(text.length, 40, chance), ''),
  (text, chance) => {
    const copied = range(text.length, 60, chance);
    return replaced(text, { from: copied.to, to: copied.to }, text.slice(copied.from, copied.to));
  },
  (text, chance) => {
    const at = chance.below(text.length + 1);
    return replaced(text, { from: at, to: at + chance.below(3) }, chance.pick(pieces));
  },
  (text, chance) => {
    const at = chance.below(text.length + 1);
    return replaced(text, { from: at, to: at }, chance.pick(pieces).repeat(1 + chance.below(200)));
  },
  // A token goes, or changes places with another.
  (text, chance) => {
    const tokens = text.match(/\w+|\s+|[^\w\s]/g) ?? [];
    const [a, b] = [chance.below(tokens.length), chance.below(tokens.length)];
    [tokens[a], tokens[b]] = chance.oneIn(2) ? [tokens[b] ?? '', tokens[a] ?? ''] : ['', tokens[b] ?? ''];
    return tokens.join('');
  },
  onLines((lines, chance) => {
    const { from, to } = range(lines.length, 3, chance);
    lines.splice(from, to - from);
  }),
  onLines((lines, chance) => {
    const { from, to } = range(lines.length, 4, chance);
    lines.splice(chance.below(lines.length), 0, ...lines.slice(from, to));
  }),
  onLines((lines, chance) => {
    const [a, b] = [chance.below(lines.length), chance.below(lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  }),
  onLines((lines, chance) => {
    const { from, to } = range(lines.length, 12, chance);
    const by = chance.pick(indents);
    for (let index = from; index < to; index += 1) lines[index] = shift(lines[index] ?? '', by);
  }),
  onLines((lines, chance, other) => {
    lines.splice(chance.below(lines.length), chance.below(3), excerpt(other(), 1 + chance.below(12), chance));
  }),
  // Line breaks of another system, everywhere or here and there.
  (text, chance) => {
    const eol = chance.pick(['\r\n', '\r', '\n\r', '\n']);
    const every = 1 + chance.below(4);
    return text.replace(/\r?\n/g, (found) => (chance.oneIn(every) ? eol : found));
  },
  (text, chance) => text.slice(0, chance.below(text.length + 1)),
  (text, chance) => {
    const codes = Array.from({ length: 1 + chance.below(6) }, () => chance.below(0x1_0000));
    return replaced(text, range(text.length, 4, chance), String.fromCharCode(...codes));
  },
];

/** The text after one to four random changes; `other` gives another text to splice in. */
export function mutate(text: string, chance: Chance, other: () => string): string {
  let result = text;
  for (let count = 1 + chance.below(4); count > 0; count -= 1) result = chance.pick(mutations)(result, chance, other);
  return result;
}
