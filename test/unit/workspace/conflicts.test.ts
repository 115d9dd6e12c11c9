import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, defaultConfig, itemOf, Lines, type Problem } from '../../../src/core';
import { fixerOf, toEdits } from '../../../src/core/on-demand';
import { analysesOf } from './analyses';

const backlog = 'stories:\n  - id: US-1\n    title: Sign in\n    owner: PO\n';
const roadmap = '| Id | Feature | Owner |\n| --- | --- | --- |\n| US-1 | Sign in | PM |\n';

function conflictsIn(files: Readonly<Record<string, string>>, path: string): readonly Problem[] {
  return (analysesOf(files).get(path)?.problems ?? []).filter(({ rule }) => rule === 'conflicting-owner');
}

test('both ends of a conflict are reported, each with the other end', () => {
  const files = { 'backlog.yaml': backlog, 'docs/ROADMAP.md': roadmap };
  const [here] = conflictsIn(files, 'backlog.yaml');
  const [there] = conflictsIn(files, 'docs/ROADMAP.md');
  assert.equal(here?.message, '"PO" here, "PM" in docs/ROADMAP.md');
  assert.equal(there?.message, '"PM" here, "PO" in backlog.yaml');
  const [related] = here.related ?? [];
  assert.ok(related && 'mention' in related);
  assert.equal(related.mention.file, 'docs/ROADMAP.md');
  const lines = new Lines(roadmap);
  assert.deepEqual(related.mention.holder?.start, lines.positionAt(roadmap.indexOf('PM')));
});

test('keep this changes the other file, keep the other this one; both end the conflict', () => {
  const files: Record<string, string> = { 'backlog.yaml': backlog, 'ROADMAP.md': roadmap };
  const own = analysesOf(files).get('backlog.yaml');
  const problem = own?.problems.find(({ rule }) => rule === 'conflicting-owner');
  const fixes = problem && own ? fixerOf(own, defaultConfig)(problem) : [];
  assert.deepEqual(
    fixes.slice(0, 2).map(({ title }) => title),
    ['Keep this: PO', 'Keep the other: PM (ROADMAP.md)'],
  );
  const [mine, theirs] = fixes.map(({ change }) => change);
  assert.ok(mine?.kind === 'elsewhere' && theirs?.kind === 'assign');
  const other = analysesOf(files).get('ROADMAP.md');
  const [mention] = mine.mentions;
  const item = other && mention && itemOf(other.document.items, mention);
  assert.ok(item);
  const edits = toEdits({ kind: 'assign', item, to: mine.to }, other, defaultConfig);
  assert.ok('edits' in edits);
  const kept = applyEdits(roadmap, edits.edits);
  assert.equal(kept, roadmap.replace('PM', 'PO'));
  assert.deepEqual(conflictsIn({ ...files, 'ROADMAP.md': kept }, 'backlog.yaml'), []);

  const result = own && toEdits(theirs, own, defaultConfig);
  assert.ok(result && 'edits' in result);
  assert.equal(applyEdits(backlog, result.edits), backlog.replace('PO', 'PM'));
});

const agreeing: readonly (readonly [string, string, string])[] = [
  ['the same owner in other words', backlog, roadmap.replace('PM', 'Product Owner')],
  ['another title', backlog, roadmap.replace('Sign in', 'Export as CSV')],
  ['another id', backlog, roadmap.replace('US-1', 'US-2')],
  ['an owner that is inherited', `owner: PO\n${backlog.replace('    owner: PO\n', '')}`, roadmap],
  ['a closed item', `${backlog}    status: done\n`, roadmap],
  ['an assignee', backlog.replace('owner', 'assignee'), roadmap],
  ['a person who may well hold the role', backlog, roadmap.replace('PM', '@ana')],
  ['a placeholder', backlog, roadmap.replace('PM', 'TBD')],
];
for (const [what, first, second] of agreeing) {
  test(`no conflict: ${what}`, () => {
    const files = { 'backlog.yaml': first, 'ROADMAP.md': second };
    assert.deepEqual([...conflictsIn(files, 'backlog.yaml'), ...conflictsIn(files, 'ROADMAP.md')], []);
  });
}

test('files that count their items each for itself are not compared', () => {
  const team = (owner: string, ...titles: readonly string[]) =>
    `tasks:\n${titles.map((title, index) => `  - { id: T-${index + 1}, title: ${title}, owner: ${owner} }\n`).join('')}`;
  const files = {
    'a/backlog.yaml': team('PO', 'Set up', 'Write the form', 'Send the mail'),
    'b/backlog.yaml': team('PM', 'Set up', 'Choose the columns', 'Draw a chart'),
  };
  assert.deepEqual(conflictsIn(files, 'a/backlog.yaml'), []);
  const same = { ...files, 'b/backlog.yaml': team('PM', 'Set up', 'Write the form', 'Send the mail') };
  assert.equal(conflictsIn(same, 'a/backlog.yaml').length, 3);
});

test('a suppression comment silences its own end', () => {
  const silent = backlog.replace('  - id', '  # backlog-roles-disable-next-line conflicting-owner\n  - id');
  const files = { 'backlog.yaml': silent, 'ROADMAP.md': roadmap };
  assert.deepEqual(analysesOf(files).get('backlog.yaml')?.problems, []);
  assert.equal(conflictsIn(files, 'ROADMAP.md').length, 1);
});
