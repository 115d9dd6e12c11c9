import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Slot } from '../../../src/core/model';
import { applyEdits, type TextEdit } from '../../../src/core/text';
import { read, sayClaim, sayItem } from './say';

function write({ span, before, after }: Slot, value: string): TextEdit {
  return { ...span, text: before + value + after };
}

test('a section and a file get their owner in one line', () => {
  const text = '# Backlog\n\nHello.\n\n## Q3\n\n- [ ] One\n\n## Q4\n\n**Owner:** PM\n\n- [ ] Two\n';
  const { sections, addDefault } = read(text);
  const slots = [sections.find(({ title }) => title.value === 'Q3')?.add, addDefault];
  const texts = slots.map((slot) => slot && applyEdits(text, [write(slot, 'PO')]));
  assert.deepEqual(texts, [
    text.replace('## Q3\n', '## Q3\n\n**Owner:** PO\n'),
    text.replace('# Backlog\n', '# Backlog\n\n**Owner:** PO\n'),
  ]);
  const [inSection, inFile] = texts.map((changed) => read(changed ?? ''));
  assert.deepEqual(
    inSection?.sections.map(({ claims }) => claims.map(sayClaim).join()),
    ['', 'field-line Owner=PO', 'field-line Owner=PM'],
  );
  assert.deepEqual(inFile?.defaults.map(sayClaim), ['field-line Owner=PO']);
});

/** Where each section's owner goes, written into the text: what the reader makes of it must not change. */
const sectionOwners: readonly (readonly [name: string, text: string, section: string, line: string])[] = [
  ['tasks', '# R\n\n## Speed\n- [ ] One\n', 'Speed', '## Speed\n\n<!-- owner: PO -->\n\n- [ ] One'],
  ['entries', '# R\n\n## Speed\n\n- One\n- Two\n', 'Speed', '## Speed\n\n<!-- owner: PO -->\n\n- One'],
  ['a phase with a title', '# R\n\n## Phase 1: Speed\n\n- One\n', 'Phase 1: Speed', 'Speed\n\n<!-- owner: PO -->\n'],
  ['a quarter', '# R\n\n## Q3\n-----\n\n- One\n', 'Q3', '## Q3\n\n**Owner:** PO\n\n-----\n\n- One'],
];

for (const [name, text, section, line] of sectionOwners) {
  test(`a section gets its owner and stays a section: ${name}`, () => {
    const before = read(text);
    const slot = before.sections.find(({ title }) => title.value === section)?.add;
    assert.ok(slot);
    const changed = applyEdits(text, [write(slot, 'PO')]);
    assert.ok(changed.includes(line), changed);
    const after = read(changed);
    assert.deepEqual(after.items.map(sayItem), before.items.map(sayItem));
    assert.deepEqual(
      after.sections.find(({ title }) => title.value === section)?.claims.map(({ text }) => text),
      ['PO'],
    );
  });
}

test('a file gets its owner where its title stays a title', () => {
  for (const text of [
    '# Sailing\n\n## Q3\n\n- [ ] One\n',
    '---\ntitle: Sailing\n---\n\n## Q3\n\n- One\n- Two\n- Three\n',
  ]) {
    const before = read(text);
    assert.ok(before.addDefault);
    const after = read(applyEdits(text, [write(before.addDefault, 'PO')]));
    assert.deepEqual(after.items.map(sayItem), before.items.map(sayItem));
    assert.deepEqual(
      after.defaults.map(({ text }) => text),
      ['PO'],
    );
  }
});
