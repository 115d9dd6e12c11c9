import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Assignment } from '../../../src/core/change';
import { defaultConfig } from '../../../src/core/config';
import { toEdits } from '../../../src/core/edit';
import type { Format, Item } from '../../../src/core/model';
import type { Owners } from '../../../src/core/ownership';
import { applyEdits } from '../../../src/core/text';
import { random } from '../random';
import { analyzed, toNobody, toPerson, toPm, toPo, toShared } from './editing';

type Pick = <T>(from: readonly T[]) => T;

const values = ['PO', 'PM', 'TBD', 'Ana Lima', 'PO + PM', 'PO, PM', 'unowned', 'product-owner', 'Ana (PO)', '-', ''];
const wishes: readonly Assignment[] = [toPo, toPm, toShared, toNobody, toPerson('@cleo'), toPerson('Cleo: lead # 1')];
const titles = ['Sign in', 'Reset the password', 'Pay by card', 'Export the report', 'Mail receipts', 'Dark theme'];

/** Documents of six items, in every dialect; each item's owner is written its own way. */
const dialects: readonly (readonly [Format, (pick: Pick) => string])[] = [
  [
    'yaml',
    (pick) =>
      `items:\n${titles.map((title, i) => `  - id: A-${i}\n    title: ${title}\n${yamlOwner(pick)}    points: 3\n`).join('')}`,
  ],
  [
    'yaml',
    (pick) =>
      `items:\n${titles.map((title) => `  - {title: ${title}, owner: "${pick(values)}", points: 3}\n`).join('')}`,
  ],
  [
    'yaml',
    (pick) => `owner: PM\nstories:\n${titles.map((title) => `  - title: ${title}\n${yamlOwner(pick)}`).join('')}`,
  ],
  ['markdown', (pick) => `# Backlog\n\n${titles.map((title) => `- [ ] ${title}${inlineOwner(pick)}\n`).join('')}`],
  [
    'markdown',
    (pick) => `# Backlog\n\nOwner: PM\n\n${titles.map((title) => `- [ ] ${title}${inlineOwner(pick)}\n`).join('')}`,
  ],
  [
    'markdown',
    (pick) =>
      `| # | Task | Owner | Points |\n|---|---|---|---|\n${titles.map((title, i) => `| ${i} | ${title} | ${pick(values).padEnd(8)} | 3 |\n`).join('')}`,
  ],
  [
    'markdown',
    (pick) => titles.map((title, i) => `## US-${i}: ${title}\n\n${fieldOwner(pick)}Prose on ${title}.\n\n`).join(''),
  ],
];

function yamlOwner(pick: Pick): string {
  const value = pick(values);
  return pick([
    '',
    `    owner: ${value}\n`,
    `    owner: '${value}' # since May\n`,
    `    owners: [${value}]\n`,
    `    owners:\n      - ${value === '-' ? 'x' : value}\n      - Bo\n`,
    `    product_owner: ${value}\n`,
    '    po: Ana\n    pm: Bo\n',
    '    assignee: "@bo"\n',
  ]);
}

function inlineOwner(pick: Pick): string {
  return pick([
    '',
    ` (owner: ${pick(values)})`,
    ` [owner:: ${pick(values)}]`,
    ' @bo',
    ' [PO]',
    ' #pm',
    ' <!-- owner: PO -->',
  ]);
}

function fieldOwner(pick: Pick): string {
  return pick([
    '',
    `**Owner:** ${pick(values)}\n\n`,
    `Status: open · Owner: ${pick(values)} · Points: 3\n\n`,
    '**Product Owner:** Ana\n\n',
  ]);
}

function summary(items: readonly Item[], owners: Owners): readonly string[] {
  return items.map((item) => {
    const owner = owners.get(item);
    return `${item.title.value}: ${owner?.status} ${owner?.role} ${owner?.parties.map((party) => party.text).join('|')}`;
  });
}

test('assigning an owner gives that item that owner and changes no other', () => {
  const next = random(20);
  const pick: Pick = (from) => {
    const found = from[Math.floor(next() * from.length)];
    assert.ok(found !== undefined);
    return found;
  };
  for (let round = 0; round < 600; round += 1) {
    const [format, make] = pick(dialects);
    const text = make(pick);
    const before = analyzed(text, format);
    assert.equal(before.document.items.length, titles.length, text);
    const index = Math.floor(next() * titles.length);
    const item = before.document.items[index];
    assert.ok(item);
    const to = pick(wishes);
    const edits = toEdits({ kind: 'assign', item, to }, before, defaultConfig);
    assert.ok('edits' in edits, `${JSON.stringify(edits)} ${JSON.stringify(to)} ${item.title.value}\n${text}`);
    const changed = applyEdits(text, edits.edits);
    const after = analyzed(changed, format);
    const told = `${JSON.stringify(to)} for ${item.title.value}\n${text}\n→\n${changed}`;
    const expected = [...summary(before.document.items, before.owners)];
    const found = [...summary(after.document.items, after.owners)];
    const [mine] = found.splice(index, 1);
    expected.splice(index, 1);
    assert.deepEqual(found, expected, told);
    assert.match(mine ?? '', wanted(to), told);
    assert.ok(after.document.issues.length <= before.document.issues.length, told);
  }
});

function wanted(to: Assignment): RegExp {
  switch (to.kind) {
    case 'role':
      return new RegExp(`: owned ${to.role} `);
    case 'shared':
      return /: shared shared /;
    case 'waive':
      return /: waived /;
    case 'person':
      return /: owned other .*(?:@cleo|Cleo)/;
  }
}
