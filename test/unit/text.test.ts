import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, Lines, matchesIn, trimmed } from '../../src/core/text';
import { testOf } from '../../src/core/vocabulary';

test('the matches of a pattern are those of matchAll, also where others use it in between', () => {
  const pattern = /(\p{L})\d/gu;
  const all = (text: string) => Array.from(matchesIn(text, pattern), ({ index, 1: letter }) => [index, letter]);
  assert.deepEqual(all('a1 b2 😀 c3'), [
    [0, 'a'],
    [3, 'b'],
    [9, 'c'],
  ]);
  const nested = Array.from(matchesIn('a1 b2', pattern), ({ index }) => [index, all('x9').length]);
  assert.deepEqual(nested, [
    [0, 1],
    [3, 1],
  ]);
  pattern.lastIndex = 5;
  assert.equal(all('a1').length, 1, 'from the start, wherever the pattern has got to');
  assert.deepEqual([...matchesIn('', pattern)], []);
});

test('the words of a list are found in any case, and what is escaped among them is left as it is', () => {
  const starts = testOf('^', 'I want, Хочу, \\W?\\d+ days', '(?!\\p{L})');
  for (const text of ['I want tea', 'i want tea', 'I WANT TEA', 'хочу', 'ХОЧУ', '~3 days', '10 DAYS']) {
    assert.ok(starts(text), text);
  }
  for (const text of ['I wanted', 'we want', 'x3 days', 'хочун']) assert.ok(!starts(text), text);
});

test('lines end at each kind of line end, and places beyond the text are at its end', () => {
  const lines = new Lines('a\r\nb\rc\nd');
  assert.deepEqual(
    [0, 1, 2, 3, 4].map((line) => lines.startOf(line)),
    [0, 3, 5, 7, 8],
  );
  assert.deepEqual(lines.positionAt(6), { line: 2, character: 1 });
  assert.deepEqual(lines.positionAt(99), { line: 3, character: 1 });
  assert.equal(lines.offsetAt({ line: 1, character: 1 }), 4);
});

test('edits are applied in the order of the text, those at one place in the order given', () => {
  const edits = [
    { start: 2, end: 3, text: 'C' },
    { start: 1, end: 1, text: 'x' },
    { start: 1, end: 1, text: 'y' },
  ];
  assert.equal(applyEdits('abc', edits), 'axybC');
  assert.throws(
    () =>
      applyEdits('abc', [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ]),
    RangeError,
  );
  assert.throws(() => applyEdits('abc', [{ start: 3, end: 4, text: '' }]), RangeError);
});

test('white space of all kinds is taken off a span', () => {
  const text = '\u00a0\t a\u3000b \n';
  const { start, end } = trimmed(text, { start: 0, end: text.length });
  assert.equal(text.slice(start, end), 'a\u3000b');
  assert.deepEqual(trimmed('  ', { start: 0, end: 2 }), { start: 2, end: 2 });
});
