import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultConfig } from '../../../src/core';
import { fixerOf } from '../../../src/core/on-demand';
import { analysesOf } from './analyses';

const task = (title: string, fields = '') =>
  `---\nid: ${title}\ntitle: ${title}\nstatus: To Do\n${fields}---\n\nWhy.\n`;

function problems(files: Readonly<Record<string, string>>): readonly string[] {
  return [...analysesOf(files)].flatMap(([path, each]) => each.problems.map(({ message }) => `${path}: ${message}`));
}

test('a folder of one-item files without owners is reported once, with what holds for all of them', () => {
  const files = { 'backlog/b.md': task('Two'), 'backlog/a.md': task('One'), 'backlog/c.md': task('Three') };
  assert.deepEqual(problems(files), ['backlog/a.md: None of the 3 items in backlog/ names an owner']);
  const analysis = analysesOf(files).get('backlog/a.md');
  const fixes = analysis?.problems.flatMap(fixerOf(analysis, defaultConfig));
  assert.deepEqual(
    fixes?.flatMap(({ change }) => (change.kind === 'config' ? [change] : [])),
    [
      { kind: 'config', path: ['files', 'backlog'], value: 'backlog/*' },
      { kind: 'config', path: ['files', 'exclude'], value: 'backlog/*' },
    ],
  );
});

test('one of its files with an owner makes all of them tracked', () => {
  const files = { 'backlog/a.md': task('One'), 'backlog/b.md': task('Two', 'owner: PO\n') };
  assert.deepEqual(problems(files), ['backlog/a.md: One has no owner']);
});

test('a folder beneath, a file of many items and a file that lies alone stand for themselves', () => {
  const files = {
    'backlog/a.md': task('One'),
    'backlog/done/b.md': task('Two', 'owner: PO\n'),
    'backlog/c.md': '- [ ] Sign in (owner: PO)\n- [ ] Sign out\n',
    'roadmap.md': '- [ ] Ship it\n',
  };
  assert.deepEqual(problems(files), [
    'backlog/a.md: The only item names no owner',
    'backlog/c.md: This item has no owner',
    'roadmap.md: The only item names no owner',
  ]);
});
