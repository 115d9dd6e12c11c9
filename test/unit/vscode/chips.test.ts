import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, defaultConfig } from '../../../src/core';
import { type Chip, chipOf, shortened } from '../../../src/vscode/chips';

function chips(path: string, text: string): readonly Chip[] {
  const { document, owners } = analyze(path, text, defaultConfig, { kind: 'backlog', listed: true });
  return [...owners].flatMap(([item, owner]) => chipOf(document, item, owner) ?? []);
}

function labels(path: string, text: string): readonly string[] {
  return chips(path, text).map(({ mark, variant, label }) => `${label} ${mark} ${variant}`);
}

test('a chip says who owns the item and whether that is inherited', () => {
  const text = [
    'epics:',
    '  - title: Accounts',
    '    owner: PM',
    '    stories:',
    '      - title: Sign in',
    '      - title: Sign out',
    '        owner: PO',
    '      - title: Reset',
    '        owner: PO + PM',
    '      - title: Export',
    '        owner: [PO, PM]',
    '      - title: Import',
    '        owner: TBD',
    '      - title: Audit',
    '        owner: Security team',
    '',
  ].join('\n');
  assert.deepEqual(labels('backlog.yaml', text), [
    'PM pm own',
    'PM pm inherited',
    'PO po own',
    'PO+PM shared own',
    '! problem own',
    '? unowned own',
    'Security team other own',
  ]);
});

test('a closed item that nobody owns has no chip', () => {
  assert.deepEqual(labels('BACKLOG.md', '# Backlog\n\n- [x] Sign in\n- [ ] Sign out\n'), ['? unowned own']);
});

test('a chip stands behind the markup that closes the title', () => {
  const text = '# Backlog\n\n- [ ] **Sign in** (owner: PO)\n- [ ] [Sign out](https://example.org/1) (owner: PM)\n';
  const after = chips('BACKLOG.md', text).map((chip) => text.slice(chip.after, chip.after + 4));
  assert.deepEqual(after, [' (ow', ' (ow']);
});

test('in a table the cell of the owner is marked, with the space round it', () => {
  const text = '| Story | Owner |\n| --- | --- |\n| Sign in | PO |\n| Sign out | PM    |\n| Sign up |  |\n';
  const marked = chips('backlog.md', text).map(({ cells }) => cells.map(({ start, end }) => text.slice(start, end)));
  assert.deepEqual(marked.slice(0, 2), [[' PO '], [' PM ']]);
  assert.equal(marked[2]?.length, 1, 'an empty cell is marked too');
});

test('in a role matrix every tick that decides is marked', () => {
  const text = [
    '| Responsibility | Product Owner | Product Manager |',
    '| --- | --- | --- |',
    '| Define the product vision and roadmap | ✔ | ✔ |',
    '| Ensure quality | ✔ | |',
    '| Conduct market research | | ✔ |',
    '',
  ].join('\n');
  const marked = chips('backlog.md', text).map(({ mark, cells }) => `${cells.length} ${mark}`);
  assert.deepEqual(marked, ['2 shared', '1 po', '1 pm']);
});

test('what a name brings along never reaches the screen', () => {
  assert.equal(shortened('Ana\u202e\n\tLima\u0007'), 'Ana Lima');
  assert.equal(shortened('The team with a very long name indeed'), 'The team with a very lo…');
  assert.equal([...shortened('👩‍💻'.repeat(40))].length <= 24, true);
});
