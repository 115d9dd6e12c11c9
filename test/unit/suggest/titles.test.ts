import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf, judged } from './labelled';

// The words were chosen on the first set alone; the last one was written after them.
for (const name of ['titles-development', 'titles-test', 'titles-fresh']) {
  test(`${name}: suggestions are right when they are made, made often, and seldom for neutral titles`, (context) => {
    const figures = figuresOf(judged(name));
    context.diagnostic(JSON.stringify(figures));
    assert.ok(figures.right >= 0.9, `right: ${figures.right}`);
    assert.ok(figures.speaking >= 0.6, `speaking: ${figures.speaking}`);
    assert.ok(figures.onNeutral <= 0.3, `on neutral titles: ${figures.onNeutral}`);
  });
}
