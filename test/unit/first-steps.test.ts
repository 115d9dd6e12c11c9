import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyzing, defaultConfig } from '../../src/core';
import { alone } from '../../src/core/surroundings';
import { backlogText, formatOfStructure, type Structure } from '../support/backlogs';

/** How many steps it takes to analyze a file. */
function steps(structure: Structure, items: number): number {
  const path = `backlog.${formatOfStructure(structure)}`;
  return [...analyzing(path, backlogText(structure, items), defaultConfig, undefined, alone)].length;
}

test('the first files have a break at each of their items, since what is run for the first time takes long', () => {
  for (const structure of ['yaml flat', 'markdown tasks', 'markdown tables'] as const)
    assert.ok(steps(structure, 14) - steps(structure, 4) >= 20, structure);
});

test('later ones have fewer, since a break costs time', () => {
  const more = () => steps('markdown tasks', 104) - steps('markdown tasks', 4);
  const first = more();
  for (let read = 0; read < 8; read += 1) steps('markdown tasks', 1000);
  assert.ok(more() * 3 < first, `${first}, then ${more()}`);
});
