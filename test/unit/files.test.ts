import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultConfig, matchFile } from '../../src/core';
import { readConfig } from '../../src/core/config-files';
import { fileMatcher, patternFor } from '../../src/core/files';
import { glob } from '../../src/core/glob';
import { assertWithin } from '../support/processor-time';

test('backlogs and roadmaps are known by their names', () => {
  const kinds = {
    backlog: [
      ...['BACKLOG.md', 'docs/Backlog.YAML', 'product-backlog.md', 'a/product_backlog.markdown', 'sprint-backlog.yml'],
      ...[
        'epics.yaml',
        'stories.md',
        'user-stories.md',
        'features.md',
        'team.backlog.md',
        'backlog/tasks/task-1 - x.md',
      ],
      ...['.github/BACKLOG.md', 'roadmap/backlog.md'],
    ],
    roadmap: ['ROADMAP.md', 'docs/product-roadmap.yml', 'initiatives.md', 'q3.roadmap.yaml', 'a/Roadmap/q1/x.md'],
  };
  for (const [kind, paths] of Object.entries(kinds)) {
    for (const path of paths) assert.deepEqual(matchFile(path, defaultConfig), { kind, listed: false }, path);
  }
});

test('other files are left alone', () => {
  const paths = [
    ...['README.md', 'backlog.txt', 'mybacklog.md', 'backlog/notes.txt', 'backlog', 'docs/roadmap.md.bak'],
    ...['node_modules/x/BACKLOG.md', '.git/backlog.md', 'docs/templates/backlog.md', 'pipeline/Template/ROADMAP.md'],
  ];
  for (const path of paths) assert.equal(matchFile(path, defaultConfig), undefined, path);
});

test('the config adds files, which are listed, and takes files out', () => {
  const { config } = readConfig(
    'files:\n  backlog: [TODO.md, ./docs/, docs/templates/backlog.md]\n  roadmap: ["plans/**/*.{md,yaml}"]\n  exclude: [drafts, "**/old.md"]\n',
  );
  const match = fileMatcher(config);
  assert.deepEqual(match('todo.md'), { kind: 'backlog', listed: true });
  assert.deepEqual(match('docs/a/b.md'), { kind: 'backlog', listed: true });
  assert.deepEqual(match('docs/templates/backlog.md'), { kind: 'backlog', listed: true }, 'named itself');
  assert.equal(match('docs/templates/other.md'), undefined);
  assert.deepEqual(match('plans/q1.yaml'), { kind: 'roadmap', listed: true });
  assert.deepEqual(match('ROADMAP.md'), { kind: 'roadmap', listed: false }, 'the default names still count');
  assert.equal(match('drafts/a/backlog.md'), undefined);
  assert.equal(match('docs/old.md'), undefined);
  assert.equal(match('node_modules/plans/q1.yaml'), undefined);
});

test('a path as a pattern matches that path only', () => {
  for (const path of ['a [x] {y,z}.md', 'a(b)!c+@d|e.md', 'a\\b.md', 'a*b?.md', '!a.md', '@a/b.md']) {
    const match = glob(patternFor(path));
    assert.ok(match, path);
    assert.ok(match(path), path);
    assert.ok(!match('a x y.md') && !match('b.md'), path);
  }
});

test('patterns mean what they mean elsewhere', () => {
  const yes: readonly (readonly [string, string])[] = [
    ...([
      ['*.md', 'a.md'],
      ['**/*.md', 'a.md'],
      ['**/*.md', 'x/y/a.md'],
      ['a/**', 'a/b/c'],
      ['a/**/c', 'a/c'],
    ] as const),
    ...([
      ['[a-c]?.md', 'bx.md'],
      ['[!a-c].md', 'd.md'],
      ['{a,b{c,d}}.md', 'bd.md'],
      ['a{b}.md', 'a{b}.md'],
    ] as const),
    ...([
      ['**', 'a/b'],
      ['A.MD', 'a.md'],
      ['a[.md', 'a[.md'],
      ['\\*.md', '*.md'],
    ] as const),
  ];
  const no: readonly (readonly [string, string])[] = [
    ...([
      ['*.md', 'x/a.md'],
      ['a/*', 'a/b/c'],
      ['[!a-c].md', 'a.md'],
      ['?.md', '/.md'],
      ['a', 'ab'],
      ['', 'a'],
    ] as const),
    ...([
      ['{a,b}', 'c'],
      ['\\*.md', 'a.md'],
      ['a/**/c', 'a/c/d'],
    ] as const),
  ];
  for (const [pattern, path] of yes) assert.equal(glob(pattern)?.(path), true, `${pattern} ~ ${path}`);
  for (const [pattern, path] of no) assert.equal(glob(pattern)?.(path), false, `${pattern} !~ ${path}`);
});

test('a hostile pattern takes no time on a hostile path', () => {
  for (const pattern of ['*a'.repeat(400), '**/a*/'.repeat(150), `${'{a,b}'.repeat(7)}*b`, '['.repeat(1000)]) {
    assertWithin(1000, () => {
      glob(pattern)?.(`${'a'.repeat(255)}/`.repeat(16));
      glob(pattern)?.('a/'.repeat(2000));
    });
  }
  assert.equal(glob('{a,b}'.repeat(20)), undefined);
});
