import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, defaultConfig } from '../../src/core';
import { prepared, preparing } from '../../src/core/preparing';
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

test('reading a file leaves nothing to be prepared: that would be kept for ever', () => {
  for (const _ of preparing());
  for (const structure of structures) {
    const path = formatOfStructure(structure) === 'yaml' ? 'backlog.yaml' : 'BACKLOG.md';
    analyze(path, backlogText(structure, 20), defaultConfig, undefined);
  }
  assert.deepEqual([...preparing()], []);
});
