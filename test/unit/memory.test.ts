import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, defaultConfig } from '../../src/core';
import { backlogText, formatOfStructure, type Structure } from '../support/backlogs';

/** Bytes of all objects that a thing is made of, by their fields, as V8 lays them out; texts aside. */
function sizeOf(thing: unknown): number {
  const seen = new Set<unknown>();
  const waiting = [thing];
  let bytes = 0;
  while (waiting.length > 0) {
    const each = waiting.pop();
    if (typeof each !== 'object' || each === null || seen.has(each)) continue;
    seen.add(each);
    const parts = each instanceof Map ? [...each].flat() : Object.values(each);
    bytes += (Array.isArray(each) && each.length > 0 ? 48 : 24) + 8 * parts.length;
    waiting.push(...parts.filter((part) => typeof part === 'object'));
  }
  return bytes;
}

/** Measured, and a little more: what is kept of an item is multiplied by all items of all open files. */
const most: readonly (readonly [Structure, number])[] = [
  ['markdown tasks', 820],
  ['markdown tables', 980],
  ['yaml flat', 930],
];

for (const [structure, bytes] of most) {
  test(`an item of ${structure} takes at most ${bytes} bytes, its owner and problems included`, () => {
    const text = backlogText(structure, 500);
    const path = formatOfStructure(structure) === 'yaml' ? 'backlog.yaml' : 'BACKLOG.md';
    const analysis = analyze(path, text, defaultConfig, undefined);
    const each = sizeOf(analysis) / analysis.document.items.length;
    assert.ok(each <= bytes, `${each.toFixed(0)} bytes an item`);
  });
}
