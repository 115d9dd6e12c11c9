import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../src/core';

test('reads UTF-8 and UTF-16, without a byte order mark', () => {
  const text = '# Plan é 計 🎯';
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  assert.equal(decode(Buffer.from(text)), text);
  assert.equal(decode(Buffer.from(`\ufeff${text}`)), text);
  assert.equal(decode(little), text);
  assert.equal(decode(Buffer.from(little).swap16()), text);
  assert.equal(decode(Buffer.alloc(0)), '');
});

test('refuses what is no text', () => {
  assert.equal(decode(Buffer.from('a\0b')), undefined);
  assert.equal(decode(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])), undefined);
});
