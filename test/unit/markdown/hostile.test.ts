import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../../../src/core/model';
import type { Span } from '../../../src/core/text';
import { assertLinear } from '../../support/processor-time';
import { random } from '../random';
import { read } from './say';

const sample = `---
title: Plan
status: open
owner: PO
---
# Backlog

> **PO**: Ana | **SM**: Bo

## Q3 <!-- owner: PM -->

- [ ] **US-1**: Sign in (owner: PO) @ana #po
  - Owner: [[Bob]]
  1. a
- [x] ~~Two~~ [owner:: x] \`code\` [link](https://example.org/a_(b))

| ID | Task | Owner | Status |
|---|:-:|--:|---|
| 1 | A \\| b | @ana, @bo | Done |
| **Group** | | | |
| 2 | C

Story: d
--------

**Owner:** PO · Status: TBD
<table><tr><th>Task</th><th>Owner</th></tr><tr><td>x<td>y</table>

| Activity | PO | PM |
|---|---|---|
| Order | A | ✔ |

- Plan it | PdM (A) | Dev (C)
\`\`\`
owner: x
\`\`\`
`;

const pieces = [
  ...['|', '\n', '\r\n', '\r', '#', '## ', '- ', '- [ ] ', '> ', '**', '`', '[', '](', ']]', '(', ')', '<!--', '-->'],
  ...[
    '@',
    '@ana',
    'owner:',
    '::',
    '---\n',
    '<td>',
    '</table>',
    '\\',
    '\t',
    '    ',
    '\uFEFF',
    '🎉',
    '\uD83C',
    'é',
    '~~',
  ],
  ...['| --- | --- |\n', 'Owner: ', ' · ', '{{', '1. ', '===\n', '&amp;', '\u202E', '\0'],
];

function mutate(text: string, next: () => number): string {
  let result = text;
  for (let edits = 1 + Math.floor(next() * 8); edits > 0; edits -= 1) {
    const at = Math.floor(next() * (result.length + 1));
    const piece = pieces[Math.floor(next() * pieces.length)] ?? '';
    const cut = next() < 0.5 ? 0 : Math.floor(next() * 40);
    result = result.slice(0, at) + piece + result.slice(at + cut);
  }
  return result;
}

/** All spans of a document. */
function spansOf({ items, sections, defaults, roster, issues, addDefault }: Document): readonly Span[] {
  const claims = [...items, ...sections].flatMap((one) => one.claims).concat(defaults);
  const slots = [...items, ...sections].flatMap(({ add }) =>
    add ? [add, ...(add.otherwise ? [add.otherwise] : [])] : [],
  );
  return [
    ...items.flatMap(({ title, span, id }) => [title.span, span, ...(id ? [id.span] : [])]),
    ...sections.map(({ title }) => title.span),
    ...claims.flatMap(({ span, whole, put, cut, values, unquoted }) => [
      ...[span, whole, ...unquoted, ...(values ?? []).map((value) => value.span)],
      ...(put ? [put.span] : []),
      ...(cut ? [cut] : []),
    ]),
    ...[...slots, ...(addDefault ? [addDefault] : [])].map((slot) => slot.span),
    ...roster.map(({ person }) => person.span),
    ...issues.map((issue) => issue.span),
  ];
}

test('reads any damaged text without throwing, all spans inside it', () => {
  const rounds = Number(process.env.ROUNDS ?? 300);
  for (let seed = 1; seed <= rounds; seed += 1) {
    const text = mutate(sample, random(seed));
    const document = read(text);
    for (const { start, end } of spansOf(document)) {
      assert.ok(0 <= start && start <= end && end <= text.length, `seed ${seed}: ${start}..${end} of ${text.length}`);
    }
    for (const item of document.items) {
      if (item.parent) assert.ok(document.items.includes(item.parent), `seed ${seed}: the parent is an item`);
    }
  }
});

const hostile: Readonly<Record<string, string>> = {
  handles: `- [ ] x ${'@a '.repeat(30_000)}`,
  'role tags': `- [ ] x ${'(PO) '.repeat(20_000)}`,
  hashtags: `- [ ] ${'#po '.repeat(25_000)}x`,
  brackets: `- [ ] ${'['.repeat(100_000)}`,
  parentheses: `- [ ] ${'('.repeat(100_000)}`,
  emphasis: '**:'.repeat(35_000),
  links: '[a](b) '.repeat(15_000),
  'handles with links': `- [ ] x ${'[@a](b) '.repeat(12_000)}`,
  comments: `- [ ] ${'<!-- '.repeat(20_000)}`,
  fields: 'Owner: x · '.repeat(10_000),
  cells: `| Task | Owner |\n|---|---|\n${'| '.repeat(50_000)}`,
  quotes: '> '.repeat(100_000),
  'nested lists': '1. '.repeat(30_000),
  tags: `<table>${'<td '.repeat(25_000)}`,
  spaces: `|${' '.repeat(100_000)}x\n\n- [ ] a${' '.repeat(100_000)}b\n`,
  'one long line': 'word '.repeat(200_000),
  'nested wrappers': `- [ ] ${'(owner: '.repeat(12_000)}`,
};

for (const [name, text] of Object.entries(hostile)) {
  test(`linear in ${name}`, () => assertLinear(text, read));
}
