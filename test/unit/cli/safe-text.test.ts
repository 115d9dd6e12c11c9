import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeJson, safeText } from '../../../src/cli/safe-text';
import { assertWithin } from '../../support/processor-time';

const hostile: readonly (readonly [string, string])[] = [
  ['plain – 計画 🎯', 'plain – 計画 🎯'],
  ['a\u001b[31mred\u001b[0mb', 'aredb'],
  ['a\u009b31mb', 'ab'],
  ['a\u001b]0;title\u0007b', 'ab'],
  ['a\u001b]8;;http://x\u001b\\b', 'ab'],
  ['a\u001b\u001b[31m[31mb', 'a[31mb'],
  ['a\u001b]never closed', 'a'],
  ['a\u0000\u0008\u007f\u0085b', 'a b'],
  ['one\r\n\ttwo\u2028three', 'one two three'],
];

test('takes control characters out of what is printed', () => {
  for (const [text, expected] of hostile) {
    assert.equal(safeText(text), expected);
    assert.equal(JSON.parse(safeJson({ text })).text, expected);
  }
});

test('spells out characters that turn the direction of the text', () => {
  assert.equal(safeText('a\u202eb\u2066c'), 'a<U+202E>b<U+2066>c');
  const json = safeJson(['a\u202eb']);
  assert.ok(json.includes('a\\u202eb'), json);
  assert.deepEqual(JSON.parse(json), ['a\u202eb']);
});

test('takes time in proportion to the text', () => {
  for (const part of ['\u001b', '\u001b[', '\u001b]', '\u009b0', ' \t'])
    assertWithin(1000, () => safeText(part.repeat(200_000)), JSON.stringify(part));
});
