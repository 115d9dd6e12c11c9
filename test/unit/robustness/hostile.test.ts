import process from 'node:process';
import { test } from 'node:test';
import type { Format } from '../../../src/core/model';
import { analysisOf } from '../../support/damage/examine';
import { assertWithin } from '../../support/processor-time';

// A longer run by hand, with texts five times as long: `node dist/test/unit/robustness/hostile.test.mjs --full`.
const full = process.argv.includes('--full');

/** Repeats a piece so often, or a fifth of it. */
function many(piece: string, times: number): string {
  return piece.repeat(full ? times : times / 5);
}

/** Nine aliases to nine aliases to …: 9^9 items for whoever follows them. */
const bomb = Array.from({ length: 9 }, (_, level) => {
  const inside = level === 0 ? '{title: Boom, owner: PO}' : `*a${level - 1}`;
  return `stories${level}: &a${level} [${Array(9).fill(inside).join(', ')}]\n`;
}).join('');

const merges = `a0: &a0 {title: x}\n${Array.from({ length: 2000 }, (_, at) => `a${at + 1}: &a${at + 1}\n  <<: [*a${at}, *a${at}]\n`).join('')}`;

/** Texts that would break a reader which follows, nests or looks back without a limit; up to 5 MB each. */
const hostile: Readonly<Record<string, readonly [Format, () => string]>> = {
  'an alias bomb': ['yaml', () => bomb],
  'merge keys of merge keys': ['yaml', () => merges],
  'very many keys of their own': [
    'yaml',
    () => Array.from({ length: full ? 100_000 : 20_000 }, (_, at) => `a${at}:\n  b: [c${at}]\n`).join(''),
  ],
  'flow sequences in each other': ['yaml', () => many('[', 100_000)],
  'closed flow sequences in each other': ['yaml', () => `a: ${many('[', 100_000)}${many(']', 100_000)}`],
  'flow mappings in each other': ['yaml', () => many('{a: ', 100_000)],
  'dashes in each other': ['yaml', () => many('- ', 100_000)],
  'deeper and deeper': ['yaml', () => Array.from({ length: 1400 }, (_, at) => `${' '.repeat(at)}stories:\n`).join('')],
  'a YAML line of megabytes': ['yaml', () => `stories:\n  - title: ${many('word ', 1_000_000)}\n    owner: PO\n`],
  'a YAML quote of megabytes': ['yaml', () => `stories:\n  - title: "${many('wo: rd, ', 625_000)}\n`],
  'a flow line of megabytes': ['yaml', () => `stories: [${many('{title: Sign in, owner: PO}, ', 170_000)}]\n`],
  'very many documents': ['yaml', () => many('---\ntitle: A\n', 100_000)],
  'quotes in each other': ['markdown', () => many('> ', 100_000)],
  'lists in each other': ['markdown', () => many('- ', 100_000)],
  'brackets in each other': ['markdown', () => `- [ ] ${many('[', 100_000)}${many(']', 100_000)}`],
  'a Markdown line of megabytes': ['markdown', () => `- [ ] ${many('word ', 1_000_000)}\n`],
  'a paragraph of megabytes': ['markdown', () => `# A\n\n${many('word **b** `c`\n', 330_000)}`],
  'a cell of megabytes': [
    'markdown',
    () => `| Task | Owner |\n|---|---|\n| ${'word '.repeat(full ? 1_000_000 : 500_000)} | PO |\n`,
  ],
  'a table of very many rows': ['markdown', () => `| Task | Owner |\n|---|---|\n${many('| Sign in | PO |\n', 50_000)}`],
  'a table of very many columns': [
    'markdown',
    () => `${many('| Owner ', 10_000)}|\n${many('|---', 10_000)}|\n${many('| PO ', 10_000)}|\n`,
  ],
  'very many headings': ['markdown', () => many('## US-1: Sign in\n\nOwner: PO\n\n', 100_000)],
  'headings above cards that no two call alike': [
    'markdown',
    () =>
      `# A\n\n${Array.from({ length: 5000 }, (_, at) => `## B ${at}\n\n- ${letters(at)}: c\n- Criteria: d\n\n`).join('')}`,
  ],
  'very many tasks that are named like fields': [
    'yaml',
    () => `tasks:\n  setup: {description: Set up, owner: ana}\n${many('  docs: {description: Write}\n', 30_000)}`,
  ],
  'keys and values in code': ['markdown', () => `- [ ] Sign in${many(' `owner:x`', 100_000)}\n`],
  'lines with boxes and no dashes': ['markdown', () => many('[ ] Sign in\n', 50_000)],
  'headings in each other': ['markdown', () => many('# A\n## B\n### C\n#### D\n##### E\n###### F\n', 17_000)],
  'an HTML table of very many rows': [
    'markdown',
    () => `<table><tr><th>Task<th>Owner\n${many('<tr><td>Sign in<td>PO\n', 50_000)}`,
  ],
  'very many comments that never end': ['markdown', () => many('- [ ] Sign in <!-- owner: PO\n', 50_000)],
};

for (const [name, [format, make]] of Object.entries(hostile)) {
  test(`within 2 s a megabyte: ${name}`, () => {
    const text = make();
    assertWithin(
      Math.max(3000, (text.length / 1e6) * 2000),
      () => analysisOf(text, format),
      `${text.length} characters:`,
    );
  });
}

/** A word of its own for each number. */
function letters(number: number): string {
  return `K${String(number).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;
}
