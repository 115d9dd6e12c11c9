import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backlogText, formatOfStructure, type Structure, structures } from '../../support/backlogs';
import { analyzed } from '../edit/editing';

/** Structures in which what is counted is not an item: steps of one item, prose, the second mention of a story. */
const items: Partial<Record<Structure, number>> = {
  'yaml one item': 1,
  'markdown twice': 20,
  'markdown front matter': 1,
  'markdown field head': 1,
  'markdown no items': 0,
};

for (const structure of structures) {
  test(`all items of a made-up backlog are found: ${structure}`, () => {
    for (const eol of ['\n', '\r\n'] as const) {
      const { document } = analyzed(backlogText(structure, 40, { eol }), formatOfStructure(structure));
      assert.equal(document.items.length, items[structure] ?? 40);
    }
  });
}

test('a made-up backlog is the same for the same seed only', () => {
  assert.equal(backlogText('yaml flat', 9), backlogText('yaml flat', 9));
  assert.notEqual(backlogText('yaml flat', 9), backlogText('yaml flat', 9, { seed: 2 }));
});
