import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, type TextEdit } from '../../../src/core';
import { shifted, together } from '../../../src/core/edit/together';

const edit = (start: number, end: number, text: string): TextEdit => ({ start, end, text });

test('groups that touch different places are put together in the order of the text', () => {
  const { edits, left } = together([[edit(8, 9, 'c')], [edit(0, 1, 'a'), edit(4, 4, 'b')]]);
  assert.deepEqual(edits, [edit(0, 1, 'a'), edit(4, 4, 'b'), edit(8, 9, 'c')]);
  assert.deepEqual(left, []);
});

test('a group that touches a place that is taken stays out, whole', () => {
  const { edits, left } = together([[edit(4, 8, 'x')], [edit(0, 1, 'a'), edit(6, 7, 'b')], [edit(8, 9, 'c')]]);
  assert.deepEqual(edits, [edit(4, 8, 'x'), edit(8, 9, 'c')]);
  assert.deepEqual(left, [1]);
});

test('two insertions at one place exclude each other, the same one is made once', () => {
  assert.deepEqual(together([[edit(3, 3, 'a')], [edit(3, 3, 'b')]]).left, [1]);
  assert.deepEqual(together([[edit(3, 3, 'a')], [edit(3, 3, 'a')]]), { edits: [edit(3, 3, 'a')], left: [] });
});

test('an offset moves with the text that it stands at', () => {
  const text = 'one two three';
  const edits = [edit(0, 3, 'eleven'), edit(7, 7, ' and a half'), edit(8, 8, '>')];
  const after = applyEdits(text, edits);
  for (const word of ['two', 'three']) {
    const moved = shifted(text.indexOf(word), edits);
    assert.ok(after.slice(moved).startsWith(word === 'two' ? 'two' : '>three'), `${word} at ${moved} of ${after}`);
  }
});

test('an offset at which something is inserted stays before it', () => {
  assert.equal(shifted(3, [edit(3, 3, 'abc')]), 3);
  assert.equal(shifted(0, [edit(0, 0, 'abc')]), 0);
});

test('an offset within what is replaced stays within what it becomes', () => {
  assert.equal(shifted(5, [edit(3, 9, 'x')]), 4);
  assert.equal(shifted(5, [edit(3, 9, 'longer than before')]), 5);
});
