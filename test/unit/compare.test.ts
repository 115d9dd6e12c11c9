import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, defaultConfig } from '../../src/core';
import { compareFiles } from '../../src/core/on-demand';

type Files = Readonly<Record<string, string>>;

/** What changed, a line each: `changed a.md Sign in`. */
function changes(before: Files, after: Files): readonly string[] {
  const read = (files: Files) =>
    Object.entries(files).map(([path, text]) => ({ path, analysis: analyze(path, text, defaultConfig, undefined) }));
  return compareFiles(read(before), read(after)).map(({ kind, before: was, after: is }) => {
    const [old, now] = [was, is].map((side) => side && `${side.file.path} ${side.item.title.value}`);
    return [kind, old, now === old ? undefined : now].filter(Boolean).join(' ');
  });
}

const inFile = (before: string, after: string, path = 'a.md') => changes({ [path]: before }, { [path]: after });

test('a file that says the same has no changes', () => {
  const text = '- [ ] Sign in (owner: PO)\n- [ ] Sign in (owner: PO)\n';
  assert.deepEqual(inFile(text, text), []);
});

test('tells another owner, however it comes about, and none where only the words are others', () => {
  assert.deepEqual(inFile('- [ ] A (owner: PO)\n', '- [ ] A (owner: PM)\n'), ['changed a.md A']);
  assert.deepEqual(inFile('## PO\n\n- [ ] A\n', '## PM\n\n- [ ] A\n'), ['changed a.md A']);
  assert.deepEqual(inFile('- [ ] A\n', '- [ ] A (owner: @ana)\n'), ['changed a.md A']);
  assert.deepEqual(inFile('- [ ] A (owner: @ana)\n', '- [ ] A (owner: @bo)\n'), ['changed a.md A']);
  assert.deepEqual(inFile('- [ ] A (owner: PO)\n', '- [ ] A (owner: Product Owner)\n'), []);
  assert.deepEqual(inFile('- [ ] A (owner: @ana)\n', '- [ ] A (owner: Ana)\n'), []);
  assert.deepEqual(inFile('- [ ] A (owner: Ana, Bo)\n', '- [ ] A (owner: Bo, Ana)\n'), []);
  assert.deepEqual(inFile('- [ ] A (owner: TBD)\n', '- [ ] A\n'), []);
  assert.deepEqual(inFile('## PO\n\n- [ ] A\n', '## PO\n\n- [ ] A (owner: PO)\n'), []);
});

test('knows an item by its id, whatever it is called and wherever it stands', () => {
  const before = '- [ ] US-1 Sign in (owner: PO)\n- [ ] US-2 Sign out (owner: PM)\n';
  assert.deepEqual(inFile(before, '- [ ] US-2 Sign out (owner: PM)\n- [ ] US-1 Passkeys (owner: PO)\n'), []);
  assert.deepEqual(inFile(before, '- [ ] US-2 Sign out (owner: PO)\n- [ ] US-3 Sign in (owner: PO)\n'), [
    'changed a.md Sign out',
  ]);
  assert.deepEqual(inFile(before, '- [ ] US-2 Sign out (owner: PM)\n- [ ] US-3 Dark mode (owner: PO)\n'), [
    'added a.md Dark mode',
    'removed a.md Sign in',
  ]);
});

test('knows an item without an id by its title, first where it stood', () => {
  const before = '## A\n\n- [ ] Write tests (owner: PO)\n\n## B\n\n- [ ] Write tests (owner: PM)\n';
  assert.deepEqual(inFile(before, before.replace('PO', 'shared')), ['changed a.md Write tests']);
  const swapped = '## B\n\n- [ ] Write tests (owner: PM)\n\n## A\n\n- [ ] Write tests (owner: PO)\n';
  assert.deepEqual(inFile(before, swapped), []);
  assert.deepEqual(
    inFile('## A\n\n- [ ] Bells (owner: PO)\n\n## B\n', '## A\n\n## B\n\n- [ ] Bells (owner: PO)\n'),
    [],
  );
});

test('knows an item by what it is part of, also where that got another title', () => {
  const tests = (owner: string) => `  - [ ] Write tests (owner: ${owner})\n`;
  assert.deepEqual(
    inFile(
      `- [ ] US-1 Shop\n${tests('PO')}- [ ] US-2 Bells\n${tests('PM')}`,
      `- [ ] US-2 Ropes\n${tests('PM')}- [ ] US-1 Store\n${tests('PO')}`,
    ),
    [],
  );
});

test('knows an item again that got an id, or a longer title', () => {
  assert.deepEqual(inFile('- [ ] Sign in (owner: PO)\n', '- [ ] US-1: Sign in (owner: PM)\n'), [
    'changed a.md Sign in',
  ]);
  assert.deepEqual(inFile('- [ ] Sign in (owner: PO)\n', '- [ ] Sign in with passkeys (owner: PO)\n'), []);
  assert.deepEqual(inFile('- [ ] Sign in (owner: PO)\n', '- [ ] Dark mode (owner: PO)\n'), [
    'added a.md Dark mode',
    'removed a.md Sign in',
  ]);
});

test('counts what a file says twice of one item once', () => {
  const twice = '| ID | Item |\n| - | - |\n| US-1 | Sign in |\n\n## US-1 Sign in\n\n**Owner:** PM\n';
  assert.deepEqual(changes({ 'a.md': '# None\n' }, { 'a.md': twice }), ['added a.md Sign in']);
  assert.deepEqual(inFile('## US-1 Sign in\n\n**Owner:** PM\n', twice), []);
});

test('follows items into other files, and whole files to other names', () => {
  const items = '- [ ] Bells (owner: PO)\n- [ ] Ropes (owner: PM)\n';
  assert.deepEqual(changes({ 'a.md': items }, { 'b.md': items }), []);
  assert.deepEqual(changes({ 'a.md': items }, { 'b.md': items.replace('PM', 'PO') }), [
    'changed a.md Ropes b.md Ropes',
  ]);
  const long = '- [ ] Hang the five bells (owner: PO)\n';
  assert.deepEqual(
    changes({ 'a.md': items + long, 'b.md': '- [ ] C\n' }, { 'a.md': items, 'b.md': `- [ ] C\n${long}` }),
    [],
  );
  const id = '- [ ] US-1 Bells (owner: PO)\n';
  assert.deepEqual(changes({ 'a.md': items + id, 'b.md': '' }, { 'a.md': items, 'b.md': id.replace('PO', 'PM') }), [
    'changed a.md Bells b.md Bells',
  ]);
  assert.deepEqual(changes({ 'a.md': items }, { 'b.md': '- [ ] Bells\n- [ ] C\n- [ ] D\n' }).length, 5);
});
