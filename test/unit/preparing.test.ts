import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, defaultConfig } from '../../src/core';
import { prepared, preparedInSlices, preparing } from '../../src/core/preparing';
import { testOf } from '../../src/core/vocabulary';
import { backlogText, formatOfStructure, structures } from '../support/backlogs';

test('tables are made and patterns compiled once, each in steps of its own', () => {
  const before = [...preparing()].length;
  assert.ok(before > 100, `${before} steps: the readers prepare nothing`);
  const made: string[] = [];
  prepared(() => made.push('table'));
  const pattern = prepared(/\p{L}/gu);
  pattern.lastIndex = 3;
  const work = preparing();
  work.next();
  assert.deepEqual(made, ['table']);
  assert.equal([...work].length, 3);
  assert.equal(pattern.lastIndex, 3);
  assert.deepEqual([...preparing()], []);
});

test('the words of a long list are looked for by several patterns, each compiled in steps of its own', () => {
  for (const _ of preparing());
  const word = (at: number) => `word${at}`;
  const isListed = testOf('^', Array.from({ length: 600 }, (_, at) => word(at)).join(', '), '!$');
  assert.equal([...preparing()].length, 9);
  for (const at of [0, 1, 150, 151, 299, 300, 599]) assert.ok(isListed(`${word(at).toUpperCase()}!`), word(at));
  assert.ok(!isListed('word600!'));
});

test('what takes long is made in slices, or at once by who cannot wait, and never twice', () => {
  for (const _ of preparing());
  let made = 0;
  const table = () =>
    preparedInSlices(function* () {
      for (let part = 0; part < 3; part += 1) yield;
      made += 1;
      return `table ${made}`;
    });
  const first = table();
  assert.equal([...preparing()].length, 4);
  assert.equal(first(), 'table 1');
  const second = table();
  assert.equal(second(), 'table 2');
  assert.deepEqual([...preparing()], []);
  const third = table();
  const work = preparing();
  work.next();
  assert.equal(third(), 'table 3');
  for (const _ of work);
  assert.equal(third(), 'table 3', 'who asked meanwhile keeps what they were given');
});

test('reading a file leaves nothing to be prepared: that would be kept for ever', () => {
  for (const _ of preparing());
  for (const structure of structures) {
    const path = formatOfStructure(structure) === 'yaml' ? 'backlog.yaml' : 'BACKLOG.md';
    analyze(path, backlogText(structure, 20), defaultConfig, undefined);
  }
  assert.deepEqual([...preparing()], []);
});
