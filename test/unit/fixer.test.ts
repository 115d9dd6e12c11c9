import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Analysis, analyze, defaultConfig } from '../../src/core';
import { fixerOf } from '../../src/core/on-demand';

function titlesIn(text: string): readonly (readonly string[])[] {
  const analysis = analyze('backlog.yaml', text, defaultConfig, undefined);
  return analysis.problems.map((problem) => fixerOf(analysis, defaultConfig)(problem).map(({ title }) => title));
}

test('the fixes of a rule come before those that disable it', () => {
  assert.deepEqual(titlesIn('stories:\n  - title: Sign in\n    owner: PO, PM\n'), [
    [
      'Keep PO',
      'Keep PM',
      'Make shared',
      'Disable duplicate-owner for this item',
      'Disable duplicate-owner for this file',
    ],
  ]);
});

test('what is wrong with the owner of a section is corrected there, and disabled for the file only', () => {
  const text = 'epics:\n  - stories: [a]\nsprint:\n  owner: TBD\n  stories:\n    - title: Sign in\n    - title: Out\n';
  const analysis = analyze('backlog.yaml', text, defaultConfig, { kind: 'backlog', listed: true });
  const problem = analysis.problems.find(({ rule }) => rule === 'placeholder-owner');
  assert.ok(problem);
  const fixes = fixerOf(analysis, defaultConfig)(problem);
  assert.deepEqual(
    fixes.map(({ change }) => (change.kind === 'default' ? change.section?.title.value : change.kind)),
    ['sprint', 'sprint', 'sprint', 'sprint', 'suppress'],
  );
});

test('a comment that suppresses nothing is removed, and its rule not disabled', () => {
  const text = 'stories:\n  - title: Sign in\n    owner: PO\n  # backlog-roles-disable missing-owner\n';
  assert.deepEqual(titlesIn(text), [['Remove the suppression']]);
});

test('the fixes of every rule that has some are offered', () => {
  const folder = 'src/core/rules';
  const named = readdirSync(folder).filter((name) =>
    readFileSync(join(folder, name), 'utf8').includes('export const fixes'),
  );
  const listed = readFileSync('src/core/fixer.ts', 'utf8').matchAll(/^ {2}'([\w-]+)': (\w+),$/gm);
  const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  assert.deepEqual(
    Array.from(listed, ([, id = '', value]) => [`${id}.ts`, value]),
    named.sort().map((name) => [name, camelCase(name.replace('.ts', ''))]),
  );
});

/** The objects that a problem is made of, without what it speaks of. */
function partsOf(thing: object, outward: ReadonlySet<unknown>): number {
  if (outward.has(thing)) return 0;
  const values = Object.values(thing).filter((value) => typeof value === 'object' && value !== null);
  return values.reduce((sum, value) => sum + partsOf(value, outward), 1);
}

test('a problem of an item holds nothing of its own but a message', () => {
  const text = `stories:\n  - title: A\n    owner: PO\n${'  - title: Sign in\n'.repeat(50)}`;
  const { problems, document }: Analysis = analyze('backlog.yaml', text, defaultConfig, undefined);
  const known = new Set<unknown>(document.items.flatMap((item) => [item, item.title.span]));
  assert.equal(problems.length, 50);
  for (const problem of problems) assert.equal(partsOf(problem, known), 1, JSON.stringify(Object.keys(problem)));
});
