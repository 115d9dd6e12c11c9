import assert from 'node:assert/strict';
import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { maxFileSize } from '../../../src/core';
import { folder, run } from './folder';

const backlog = `stories:
  - title: Sign in
    owner: PO
  - title: Sign out
`;

interface Checked {
  readonly files: readonly { path: string; problems: readonly { rule: string; severity: string; message: string }[] }[];
  readonly summary: object;
}

async function check(root: string, ...argv: readonly string[]) {
  const { code, out, err } = await run(root, ['check', '--format', 'json', ...argv]);
  const report: Checked = JSON.parse(out);
  const found = report.files.flatMap(({ path, problems }) => problems.map((problem) => ({ path, ...problem })));
  return { code, err, report, found, brief: found.map(({ path, rule, severity }) => `${path} ${rule} ${severity}`) };
}

test('reports problems as JSON, version 1', async (t) => {
  const root = await folder(t, { 'backlog.yaml': backlog, 'ROADMAP.md': '' });
  const { code, err, report } = await check(root);
  assert.deepEqual([code, err], [1, '']);
  const [problem] = report.files[1]?.problems ?? [];
  assert.ok(problem && 'fixes' in problem && Array.isArray(problem.fixes));
  assert.deepEqual(report, {
    schemaVersion: 1,
    files: [
      { path: 'ROADMAP.md', problems: [] },
      {
        path: 'backlog.yaml',
        problems: [
          {
            rule: 'missing-owner',
            severity: 'warning',
            message: 'This story has no owner',
            line: 4,
            column: 12,
            endLine: 4,
            endColumn: 20,
            fixes: problem.fixes,
          },
        ],
      },
    ],
    summary: { files: 2, items: 2, errors: 0, warnings: 1, information: 0 },
  });
  assert.ok(problem.fixes.includes('Assign to Product Owner'), String(problem.fixes));
});

test('reports problems as text', async (t) => {
  const root = await folder(t, { 'backlog.yaml': backlog });
  const problems = 'backlog.yaml\n  4:12  warning  This story has no owner  missing-owner\n\n';
  assert.deepEqual(await run(root, ['check', '--quiet']), { code: 1, out: problems, err: '' });
  const { out } = await run(root, ['check']);
  assert.equal(out, `${problems}1 warning in 2 items of 1 file\n`);
});

test('exits as --fail-on and --max-warnings say', async (t) => {
  const root = await folder(t, { 'backlog.yaml': backlog });
  for (const [argv, expected] of [
    [[], 1],
    [['--fail-on', 'error'], 0],
    [['--fail-on', 'off'], 0],
    [['--max-warnings', '1'], 0],
    [['--max-warnings', '0'], 1],
  ] as const) {
    assert.equal((await check(root, ...argv)).code, expected, argv.join(' '));
  }
});

test('takes the nearest config, up to the root of the repository', async (t) => {
  const off = 'rules: { missing-owner: off }\n';
  const root = await folder(t, {
    '.backlog-roles.yaml': off,
    'repo/.git/': '',
    'repo/backlog.yaml': backlog,
    'repo/quiet/.backlog-roles.yml': off,
    'repo/quiet/deep/backlog.yaml': backlog,
    'repo/json/.backlog-roles.json': '{ "rules": { "missing-owner": "error" } }',
    'repo/json/backlog.yaml': backlog,
  });
  const { code, brief } = await check(join(root, 'repo'));
  assert.deepEqual(brief, ['backlog.yaml missing-owner warning', 'json/backlog.yaml missing-owner error']);
  assert.equal(code, 1);
  const named = await check(join(root, 'repo'), '--config', '../.backlog-roles.yaml');
  assert.deepEqual([named.code, named.brief], [0, []]);
});

test('reports what is wrong in a config at its place, patterns that name no file included', async (t) => {
  const config = 'files:\n  backlog: [plan.md, nowhere/*.md]\nrulez: {}\n';
  const root = await folder(t, { '.backlog-roles.yaml': config, 'plan.md': '', 'docs/x.roadmap.md': '' });
  const { code, found } = await check(root);
  assert.deepEqual(
    found.map(({ path, rule, severity, ...place }) => [path, rule, severity, 'line' in place && place.line]),
    [
      ['.backlog-roles.yaml', 'invalid-config', 'warning', 2],
      ['.backlog-roles.yaml', 'invalid-config', 'error', 3],
    ],
  );
  assert.equal(found[0]?.message, 'Correct or remove this pattern: it names no file');
  assert.equal(code, 1);
  const docs = await check(root, 'docs');
  assert.deepEqual(docs.brief, ['.backlog-roles.yaml invalid-config error'], 'only docs was looked at');
});

test('reads a named file whatever its name, and a folder only where it matches', async (t) => {
  const root = await folder(t, {
    'notes.txt': '- [ ] One (owner: PO)\n- [ ] Two\n',
    'templates/backlog.yaml': backlog,
    'ignored/backlog.yaml': backlog,
    '.gitignore': 'ignored\n',
  });
  const walked = await check(root);
  assert.deepEqual(walked.report.files, []);
  assert.match(walked.err, /found no backlog or roadmap/);
  const named = await check(root, 'notes.txt', 'templates/backlog.yaml', 'ignored/backlog.yaml', './notes.txt');
  assert.deepEqual(named.brief, [
    'ignored/backlog.yaml missing-owner warning',
    'notes.txt missing-owner warning',
    'templates/backlog.yaml missing-owner warning',
  ]);
});

test('expands patterns that the shell left to it', async (t) => {
  const root = await folder(t, { 'a/x.yaml': backlog, 'b/x.yaml': backlog, 'b/[y].yaml': backlog, 'b/y.yaml': '' });
  const paths = async (...argv: readonly string[]) => {
    const { code, err, report } = await check(root, ...argv);
    return [code, err, ...report.files.map(({ path }) => path)];
  };
  assert.deepEqual(await paths('*/x.{yaml,md}'), [1, '', 'a/x.yaml', 'b/x.yaml']);
  assert.deepEqual(await paths('b/[y].yaml'), [1, '', 'b/[y].yaml'], 'a path that exists is no pattern');
  const missing = 'backlog-roles: c/*.yaml: no such file or folder; check the path\n';
  assert.deepEqual(await paths('c/*.yaml', 'a/x.yaml'), [2, missing, 'a/x.yaml']);
});

test('goes on behind files that are no text or too large', async (t) => {
  const root = await folder(t, {
    'backlog/binary.md': new Uint8Array([0x2d, 0x20, 0, 0x41]),
    'backlog/empty.yaml': '',
    'backlog/good.yaml': backlog,
    'backlog/huge.md': '- [ ] x\n'.repeat(maxFileSize / 8 + 1),
  });
  const { code, found } = await check(root);
  assert.equal(code, 1);
  assert.deepEqual(
    found.map(({ path, rule, severity, message }) => [path, rule, severity, message]),
    [
      ['backlog/binary.md', 'invalid-syntax', 'error', 'This file is not text'],
      ['backlog/good.yaml', 'missing-owner', 'warning', 'This story has no owner'],
      [
        'backlog/huge.md',
        'invalid-syntax',
        'warning',
        'This file is too large to be read (10.1 MB; the limit is 10 MB)',
      ],
    ],
  );
});

test('counts columns from 1 behind a byte order mark, in UTF-8 and UTF-16', async (t) => {
  const text = 'title: Sign out\nstories: [{title: A, owner: PO}, {title: B}]\n';
  const root = await folder(t, {
    'plain.yaml': text,
    'marked.yaml': `\ufeff${text}`,
    'wide.yaml': Buffer.from(`\ufeff${text}`, 'utf16le'),
  });
  const places = (await check(root, 'plain.yaml', 'marked.yaml', 'wide.yaml')).found.map(({ path, ...rest }) => rest);
  assert.equal(places.length, 3);
  assert.deepEqual(places[1], places[0]);
  assert.deepEqual(places[2], places[0]);
});

test('follows no link out of the workspace, and says so where it was named', async (t) => {
  const outside = await folder(t, { 'backlog.yaml': backlog });
  const root = await folder(t, { '.git/': '' });
  await symlink(join(outside, 'backlog.yaml'), join(root, 'backlog.yaml'));
  await symlink(outside, join(root, 'docs'));
  const expected = 'a link that leads out of the workspace is not followed; name what it points to';
  for (const path of ['backlog.yaml', 'docs', 'docs/backlog.yaml']) {
    const { code, report, err } = await check(root, path);
    assert.deepEqual([code, report.files, err], [2, [], `backlog-roles: ${path}: ${expected}\n`]);
  }
  assert.equal((await check(root)).code, 0);
});

test('says which file it may not read, and shows the others', { skip: process.getuid?.() === 0 }, async (t) => {
  const root = await folder(t, { 'backlog.yaml': backlog, 'epics.yaml': backlog });
  await chmod(join(root, 'epics.yaml'), 0);
  const { code, brief, err } = await check(root);
  assert.deepEqual([code, brief], [2, ['backlog.yaml missing-owner warning']]);
  assert.equal(err, 'backlog-roles: epics.yaml: not allowed to read it; check its permissions\n');
});
