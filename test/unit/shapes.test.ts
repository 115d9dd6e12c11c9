import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { backlogText, formatOfStructure, structures } from '../support/backlogs';
import { analysisOf } from '../support/damage/examine';

setFlagsFromString('--allow-natives-syntax');
const haveSameClass = new Function('a', 'b', 'return %HaveSameMap(a, b)') as (a: object, b: object) => boolean;

/** So many hidden classes may objects with the same keys have: they are made in a few places. */
const few = 6;

// `{ ...one, more: 1 }` makes a hidden class each time it is run. A file has thousands of what items are made of: that
// took a third of the time in which headings are read, and half of that for a keystroke in a list of tasks.
for (const structure of structures) {
  test(`what ${structure} is read as is made of few kinds of objects`, () => {
    const { document, owners, problems } = analysisOf(backlogText(structure, 200), formatOfStructure(structure));
    const classes = new Map<string, object[]>();
    const seen = new Set<object>();
    const look = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || seen.has(value)) return;
      seen.add(value);
      if (Array.isArray(value) || value instanceof Map) {
        for (const each of value.values()) look(each);
        return;
      }
      const keys = Object.keys(value).join();
      const known = classes.get(keys) ?? [];
      if (!known.some((one) => haveSameClass(one, value))) classes.set(keys, [...known, value]);
      for (const each of Object.values(value)) look(each);
    };
    look([document, owners, problems]);
    assert.ok(seen.size > 20);
    const many = [...classes].filter(([, known]) => known.length > few);
    assert.deepEqual(
      many.map(([keys, known]) => `${known.length} of {${keys}}`),
      [],
    );
  });
}
