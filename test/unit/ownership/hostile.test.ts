import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultConfig } from '../../../src/core/config';
import { buildLexicon } from '../../../src/core/ownership/lexicon';
import { valueReader } from '../../../src/core/ownership/value';
import { assertWithin } from '../../support/processor-time';
import { random } from '../random';

const pieces = [
  ...[
    'PO',
    'PM',
    '@ana',
    'Ana Lima',
    'TBD',
    '',
    ' ',
    '-',
    ',',
    '+',
    '/',
    '&',
    ' and ',
    ' or ',
    '(',
    ')',
    '[',
    ']',
    '[[',
  ],
  ...['<', '>', '{', '}', '**', '_', '`', '~~', '![', '](', '<!--', '-->', '<br>', '→', '·', ':', '\\', '\n', '\r\n'],
  ...[
    '张',
    '和',
    'é',
    '👤',
    '\u200d',
    '\ud83d',
    '\u0000',
    '\ufeff',
    'none',
    'unowned',
    ' – ',
    'x@y.zz',
    'http://',
    '@',
  ],
];

test('reads any value without throwing, and names nobody by an empty text', () => {
  const next = random(7);
  const { readText } = valueReader(buildLexicon(defaultConfig), '');
  for (let round = 0; round < 20_000; round += 1) {
    const length = Math.floor(next() * 12);
    const text = Array.from({ length }, () => pieces[Math.floor(next() * pieces.length)] ?? '').join('');
    const value = readText(text);
    if (value.kind !== 'named') continue;
    assert.notEqual(value.parties.length, 0, JSON.stringify(text));
    for (const party of value.parties) assert.notEqual(party.text.trim(), '', JSON.stringify(text));
  }
});

test('reads a long value of anything within a second', () => {
  const lexicon = buildLexicon(defaultConfig);
  for (const piece of pieces.filter((text) => text !== '')) {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const work = () => {
      // Each reader remembers what it has read.
      const { readText } = valueReader(lexicon, '');
      readText(text);
      readText(`Ana${text}Bo`);
    };
    assertWithin(1000, work, JSON.stringify(piece));
  }
});
