import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, defaultConfig } from '../../../src/core';
import { entryOf, FileIndex } from '../../../src/core/workspace';
import { assertWithin } from '../../support/processor-time';

const backlog = 'stories:\n  - id: US-1\n    title: Sign in\n    owner: PO\n';
const roadmap = '| Id | Feature | Owner |\n| --- | --- | --- |\n| US-1 | Sign in | PM |\n';

/** Puts a file in and tells which files have to be checked again. */
function put(index: FileIndex, path: string, text: string | undefined, scope = ''): readonly string[] {
  const analysis = text === undefined ? undefined : analyze(path, text, defaultConfig, undefined);
  index.set(path, analysis && entryOf(analysis, { file: path, scope, shown: false }));
  return [...index.changed()].filter((file) => file !== undefined);
}

test('a change concerns the files that it makes right or wrong, and no other', () => {
  const index = new FileIndex();
  assert.deepEqual(put(index, 'backlog.yaml', backlog), []);
  assert.deepEqual(put(index, 'other.yaml', backlog.replaceAll('US-1', 'US-9')), []);
  assert.deepEqual(put(index, 'ROADMAP.md', roadmap).toSorted(), ['ROADMAP.md', 'backlog.yaml']);
  assert.deepEqual(put(index, 'ROADMAP.md', roadmap), [], 'nothing has changed');
  assert.deepEqual(put(index, 'other.yaml', `${backlog.replaceAll('US-1', 'US-9')}  - title: More\n`), []);
  assert.deepEqual(put(index, 'ROADMAP.md', roadmap.replace('PM', 'PO')).toSorted(), ['ROADMAP.md', 'backlog.yaml']);
});

test('a place that moves is told to the file that points at it', () => {
  const index = new FileIndex();
  put(index, 'backlog.yaml', backlog);
  put(index, 'ROADMAP.md', roadmap);
  assert.deepEqual(put(index, 'ROADMAP.md', `# Roadmap\n\n${roadmap}`), ['backlog.yaml']);
  assert.equal(index.around('backlog.yaml').elsewhere.get('us-1')?.[0]?.holder?.start.line, 4);
});

test('a file that goes leaves nothing behind', () => {
  const index = new FileIndex();
  put(index, 'backlog.yaml', backlog);
  put(index, 'ROADMAP.md', roadmap);
  assert.deepEqual(put(index, 'ROADMAP.md', undefined), ['backlog.yaml']);
  assert.equal(index.around('backlog.yaml').elsewhere.size, 0);
  assert.deepEqual([...index.files], ['backlog.yaml']);
});

test('projects with configs of their own are not compared', () => {
  const index = new FileIndex();
  put(index, 'a/backlog.yaml', backlog, 'a');
  assert.deepEqual(put(index, 'b/ROADMAP.md', roadmap, 'b'), []);
});

test('a folder is judged again as its files come and go', () => {
  const index = new FileIndex();
  const task = (title: string) => `---\nid: ${title}\ntitle: ${title}\nstatus: To Do\n---\n`;
  assert.deepEqual(put(index, 'backlog/a.md', task('One')), []);
  assert.deepEqual(put(index, 'backlog/b.md', task('Two')).toSorted(), ['backlog/a.md', 'backlog/b.md']);
  assert.deepEqual(put(index, 'backlog/b.md', `${task('Two')}\nMore.\n`), [], 'what is said of the folder holds');
  assert.equal(put(index, 'backlog/c.md', task('Three').replace('status', 'owner: PO\nstatus')).length, 2);
  assert.equal(index.around('backlog/a.md').folder?.tracked, true);
  put(index, 'backlog/c.md', undefined);
  assert.deepEqual(put(index, 'backlog/b.md', undefined), ['backlog/a.md']);
  assert.equal(index.around('backlog/a.md').folder, undefined);
});

test('large files are compared in small steps, and what is left at any of them begins anew', () => {
  const items = Array.from({ length: 400 }, (_, at) => `  - id: US-${at}\n    title: Sign in ${at}\n    owner: PO\n`);
  const text = `stories:\n${items.join('')}`;
  const index = new FileIndex();
  for (const [path, owner] of [
    ['a/backlog.yaml', 'PO'],
    ['b/backlog.yaml', 'PM'],
  ] as const) {
    const analysis = analyze(path, text.replaceAll('PO', owner), defaultConfig, undefined);
    index.set(path, entryOf(analysis, { file: path, scope: '', shown: false }));
  }
  const found: string[] = [];
  let steps = 0;
  for (const most of [30, 70, Number.POSITIVE_INFINITY]) {
    for (const file of index.changed()) {
      steps += 1;
      if (file !== undefined) found.push(file);
      if (steps > most) break;
    }
  }
  assert.deepEqual(found.toSorted(), ['a/backlog.yaml', 'b/backlog.yaml']);
  assert.equal(index.around('a/backlog.yaml').elsewhere.size, 400);
  assert.ok(steps > 50, `${steps} steps`);
});

test('100,000 items in 2,000 files are compared in the time of a few keystrokes', () => {
  const template = analyze('backlog.yaml', backlog, defaultConfig, undefined);
  const place = { start: { line: 1, character: 1 }, end: { line: 1, character: 3 }, claim: { start: 0, end: 1 } };
  assertWithin(3000, () => {
    const index = new FileIndex();
    for (let file = 0; file < 2000; file += 1) {
      const path = `team-${file}/backlog.yaml`;
      const holder = { role: file % 2 ? 'po' : 'pm', names: [], text: 'PO', to: undefined, ...place } as const;
      const mentions = Array.from({ length: 50 }, (_, item) => {
        const id = `us-${(file >> 1) * 50 + item}`;
        return { id, title: `Sign in ${item}`, level: undefined, file: path, path, holder };
      });
      index.set(path, { ...entryOf(template, { file: path, scope: '', shown: false }), path, mentions });
    }
    const conflicts = [...index.changed()].filter((file) => file !== undefined);
    assert.equal(conflicts.length, 2000);
  });
});
