import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Analysis, analyze, defaultConfig } from '../../../src/core';
import snippets from '../../fixtures/snippets.txt';

/** Each item with its owner: `Sign in: owned po own PO`, `x Sign out: unowned` for a closed one. */
function said({ document, owners }: Analysis): readonly string[] {
  return document.items.map((item) => {
    const owner = owners.get(item);
    const names = owner?.parties.map((party) => party.text).join(' | ');
    const words = [item.closed && 'x', `${item.title.value}:`, owner?.status, owner?.role, owner?.source, names];
    return words.filter((word) => word).join(' ');
  });
}

const cases = snippets
  .split(/^=== /m)
  .slice(1)
  .map((part) => {
    const [, name = '', extension = '', text = '', expected = ''] =
      /^(.+) (md|yaml)\n([\s\S]*?)^>>>\n([\s\S]*)$/m.exec(part) ?? [];
    return { name, path: `backlog.${extension}`, text, expected: expected.trimEnd().split('\n') };
  });

test('there are 70 ways to write an owner and 8 traps', () => {
  assert.equal(cases.filter(({ name }) => /^\d+$/.test(name)).length, 70);
  assert.equal(cases.filter(({ name }) => name.startsWith('trap')).length, 8);
});

for (const { name, path, text, expected } of cases) {
  test(`snippet ${name}`, () => {
    const analysis = analyze(path, text, defaultConfig, { kind: 'backlog', listed: true });
    assert.deepEqual(said(analysis), expected);
    if (!name.startsWith('trap')) return;
    const told = analysis.problems.filter(({ rule }) => /owner/.test(rule) && rule !== 'missing-owner');
    assert.deepEqual(told, []);
  });
}
