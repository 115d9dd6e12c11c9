import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rm, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { maxFileSize } from '../../../src/core';
import { folder, run } from './folder';
import { repository } from './repository';

const backlog = `# Backlog

- [ ] US-1 Sign in (owner: PO)
- [ ] US-2 Sign out (owner: PM)
- [ ] US-3 Passkeys (owner: @ana)
- [ ] US-4 Tokens
`;
const changed = `# Backlog

- [ ] US-4 Tokens
- [ ] US-1 Sign in (owner: PM)
- [ ] US-2 Sign out (owner: Product Manager)
- [ ] US-5 Dark mode (owner: @bo)
`;

test('tells what changed owner, what is new and what is gone, as text', async (t) => {
  const { diff, change } = await repository(t, { 'BACKLOG.md': backlog, 'docs/ROADMAP.md': '- [ ] A\n' });
  assert.deepEqual(await diff(['HEAD']), {
    code: 0,
    out: 'No item changed owner, was added or removed since HEAD\n',
    err: '',
  });
  await change({ 'BACKLOG.md': changed, 'docs/ROADMAP.md': '- [ ] A (owner: PO)\n' });
  const text = `BACKLOG.md
  4  changed  US-1 Sign in    PO → PM
     removed  US-3 Passkeys   @ana
  6  added    US-5 Dark mode  @bo

docs/ROADMAP.md
  1  changed  A  nobody → PO

2 items changed owner, 1 item was added, 1 item was removed since HEAD
`;
  assert.deepEqual(await diff(['HEAD']), { code: 0, out: text, err: '' });
  assert.deepEqual(await diff(['HEAD', '--exit-code']), { code: 1, out: text, err: '' });
  assert.equal((await diff(['HEAD', 'docs', '--exit-code'])).code, 1);
});

test('tells it as JSON, version 1', async (t) => {
  const { diff, change, git } = await repository(t, { 'BACKLOG.md': backlog });
  await change({ 'BACKLOG.md': changed });
  const { code, out, err } = await diff(['main', '--format', 'json']);
  assert.deepEqual([code, err], [0, '']);
  const { schemaVersion, revision, files, summary } = JSON.parse(out);
  assert.deepEqual([schemaVersion, revision], [1, { name: 'main', commit: git('rev-parse', 'main') }]);
  assert.deepEqual(summary, { changed: 1, added: 1, removed: 1 });
  const [first, second, third] = files[0].changes;
  const item = {
    path: 'BACKLOG.md',
    column: 7,
    title: 'Sign in',
    id: 'US-1',
    level: null,
    parent: null,
    closed: false,
  };
  const owner = { status: 'owned', source: 'own' };
  assert.deepEqual(first, {
    kind: 'changed',
    before: { ...item, line: 3, owner: { ...owner, role: 'po', parties: ['PO'], line: 3, text: 'PO' } },
    after: { ...item, line: 4, owner: { ...owner, role: 'pm', parties: ['PM'], line: 4, text: 'PM' } },
  });
  assert.deepEqual([second.kind, second.after, third.kind, third.before], ['removed', null, 'added', null]);
});

test('tells it as Markdown, in which nothing from the files is markup and nobody is called', async (t) => {
  const { diff, change } = await repository(t, {
    'ROADMAP.md': '- [ ] US-1 Sign in (owner: PO)\n- [ ] Old | 3 < 4 (owner: @ana)\n',
  });
  await change({ 'ROADMAP.md': '- [ ] US-1 Sign in (owner: @org/team)\n- [ ] New `*x*` @ana\n' });
  assert.deepEqual(await diff(['HEAD', '--format', 'markdown']), {
    code: 0,
    out: `1 item changed owner, 1 item was added, 1 item was removed since HEAD.

| Item | Before | Now | Where |
| --- | --- | --- | --- |
| US-1 Sign in | PO | @<!-- -->org/team | ROADMAP.md:1 |
| New \\*x\\* | *new* | @<!-- -->ana | ROADMAP.md:2 |
| Old \\| 3 \\< 4 | @<!-- -->ana | *removed* | ROADMAP.md |
`,
    err: '',
  });
});

test('looks at the paths that are named, from the folder that it runs in, also at those that are gone', async (t) => {
  const item = (owner: string) => `- [ ] Sign in (owner: ${owner})\n`;
  const { diff, change } = await repository(t, {
    'a/backlog.md': item('PO'),
    'a/it\'s "old".md': item('PO'),
    'a/sub/roadmap.md': '- [ ] Bells\n',
    'b/backlog.md': item('PO'),
    'README.md': item('PO'),
  });
  await change({
    'a/backlog.md': item('PM'),
    'a/it\'s "old".md': undefined,
    'a/sub/roadmap.md': undefined,
    'b/backlog.md': item('PM'),
  });
  const paths = async (argv: readonly string[], inside: string) => {
    const { code, out, err } = await diff([...argv, '--format', 'json'], { in: inside });
    assert.deepEqual([code, err], [0, '']);
    return JSON.parse(out).files.map(({ path }: { path: string }) => path);
  };
  assert.deepEqual(await paths(['HEAD'], 'a'), ['backlog.md', 'sub/roadmap.md']);
  assert.deepEqual(await paths(['HEAD', 'sub'], 'a'), ['sub/roadmap.md']);
  assert.deepEqual(await paths(['HEAD', 'it\'s "old".md'], 'a'), ['it\'s "old".md']);
  assert.deepEqual(await paths(['HEAD', '*.md'], 'a'), ['backlog.md', 'it\'s "old".md']);
  assert.deepEqual((await paths(['HEAD', '.', '../b/backlog.md'], 'a')).length, 3);
  const missing = await diff(['HEAD', 'nix.md']);
  assert.deepEqual([missing.code, missing.err], [2, 'backlog-roles: nix.md: no such file or folder; check the path\n']);
  const outside = await diff(['HEAD', '..']);
  assert.equal(outside.code, 2);
  assert.match(outside.err, /\.\.: it lies outside of the repository/);
});

test('reads each side by its own config, and the files that are ours now on both', async (t) => {
  const { diff, change } = await repository(t, {
    '.backlog-roles.yaml': 'roles: { po: { people: [Ana] } }\n',
    'backlog.md': '- [ ] Sign in (owner: Ana)\n',
    'todo.md': '- [ ] Bells (owner: PO)\n',
  });
  await change({ '.backlog-roles.yaml': 'roles: { pm: { people: [Ana] } }\nfiles: { backlog: [todo.md] }\n' });
  const { out } = await diff(['HEAD']);
  assert.equal(out, 'backlog.md\n  1  changed  Sign in  PO Ana → PM Ana\n\n1 item changed owner since HEAD\n');
  const same = await diff(['HEAD', '--config', '.backlog-roles.yaml']);
  assert.match(same.out, /^No item changed/);
});

test('compares with where a branch began', async (t) => {
  const { diff, change, commit, git } = await repository(t, { 'backlog.md': '- [ ] Sign in (owner: PO)\n' });
  git('switch', '-q', '-c', 'work');
  await change({ 'roadmap.md': '- [ ] Bells (owner: PM)\n' });
  commit();
  git('switch', '-q', 'main');
  await change({ 'backlog.md': '- [ ] Sign in (owner: PM)\n' });
  commit();
  git('switch', '-q', 'work');
  assert.match((await diff(['main'])).out, /1 item changed owner, 1 item was added since main\n$/);
  assert.match((await diff(['main', '--merge-base'])).out, /\n1 item was added since the branch left main\n$/);
});

test('takes no revision for an option, a file or a range, and says what to say', async (t) => {
  const { diff, root, change, git } = await repository(t, { 'backlog.md': backlog });
  await change({ 'backlog.md': changed });
  for (const [argv, message] of [
    [['--', '--output=gone.txt'], 'git knows no revision --output=gone.txt; check the name, or fetch it'],
    [['--', '--branches'], 'git knows no revision --branches'],
    [['nope'], 'git knows no revision nope; check the name, or fetch it: a shallow clone has but the last'],
    [[''], 'git knows no revision ""'],
    [['a\u001b[31m\nb'], 'git knows no revision a b; check'],
    [['^HEAD'], 'git knows no revision ^HEAD'],
    [['HEAD^{tree}'], 'git knows no revision HEAD^{tree}'],
    [['HEAD:backlog.md'], 'git knows no revision HEAD:backlog.md'],
    [['backlog.md'], 'backlog.md is a path; the revision comes first: backlog-roles diff HEAD backlog.md'],
    [['main..HEAD'], 'main..HEAD is a range; name one revision'],
    [['main...'], 'main... is a range; say --merge-base main'],
    [[], "missing required argument 'rev'"],
  ] as const) {
    const { code, out, err } = await diff(argv);
    assert.deepEqual([code, out], [2, ''], argv.join());
    assert.ok(err.includes(message), err);
  }
  git('switch', '-q', '-f', '--orphan', 'lone');
  git('commit', '-q', '--allow-empty', '-m', 'lone');
  assert.match((await diff(['main', '--merge-base'])).err, /main and HEAD have no commit in common/);
  await assert.rejects(stat(join(root, 'gone.txt')));
  assert.equal((await diff([':/change'])).code, 0);
});

test('says where there is no git, and where there is no repository', async (t) => {
  const { diff } = await repository(t, { 'backlog.md': backlog });
  const without = await diff(['HEAD'], { PATH: '/nowhere' });
  assert.deepEqual(without, {
    code: 2,
    out: '',
    err: 'backlog-roles: git was not found; install it, or put it on the PATH\n',
  });
  const root = await folder(t, { 'backlog.md': backlog });
  const { code, err } = await run(root, ['diff', 'HEAD'], { env: { PATH: process.env.PATH ?? '' } });
  assert.equal(code, 2);
  assert.match(err, /not in a git repository/);
  execFileSync('git', ['init', '-q'], { cwd: root });
  const empty = await run(root, ['diff', 'HEAD'], { env: { PATH: process.env.PATH ?? '' } });
  assert.match(empty.err, /the repository has no commit yet/);
});

test('runs nothing that the repository names', async (t) => {
  const { diff, change, git, root } = await repository(t, {
    'backlog.md': backlog,
    '.gitattributes': '*.md diff=x filter=x\n',
  });
  const touch = `touch ${join(root, 'ran')}`;
  for (const key of [
    'core.fsmonitor',
    'diff.x.textconv',
    'diff.x.command',
    'diff.external',
    'filter.x.smudge',
    'filter.x.clean',
    'core.pager',
  ])
    git('config', key, touch);
  await change({ 'backlog.md': changed });
  assert.match((await diff(['HEAD'])).out, /1 item changed owner/);
  await assert.rejects(stat(join(root, 'ran')));
});

test('reads links as they are on each side, and leaves nested repositories alone', async (t) => {
  const { diff, change, git, root } = await repository(t, { 'plans/real.md': '- [ ] Bells (owner: PO)\n' });
  await symlink('plans/real.md', join(root, 'BACKLOG.md'));
  git('add', '-A');
  git('commit', '-q', '-m', 'link');
  assert.match((await diff(['HEAD'])).out, /^No item/);
  await change({ 'plans/real.md': '- [ ] Bells (owner: PM)\n', 'inner/backlog.md': '- [ ] Ropes\n' });
  git('init', '-q', 'inner');
  assert.equal(
    (await diff(['HEAD'])).out,
    'BACKLOG.md\n  1  changed  Bells  PO → PM\n\n1 item changed owner since HEAD\n',
  );
});

test('compares whatever the encoding, and says what cannot be read on one side', async (t) => {
  const { diff, change } = await repository(t, {
    'backlog.md': '- [ ] Zurück (owner: PO)\n',
    'roadmap.md': '\0',
    'epics.md': Buffer.from('- [ ] Hang all of the bells of the old town of Zürich (owner: PO)\n', 'latin1'),
  });
  await change({
    'backlog.md': '\ufeff- [ ] Zurück (owner: PO)\r\n',
    'roadmap.md': '- [ ] Bells\n',
    'epics.md': '- [ ] Hang all of the bells of the old town of Zürich (owner: PM)\n',
  });
  const { code, out, err } = await diff(['HEAD', '--exit-code']);
  assert.deepEqual([code, err], [1, 'backlog-roles: roadmap.md at HEAD: This file is not text\n']);
  assert.equal(
    out,
    'epics.md\n  1  changed  Hang all of the bells of the old town of Zürich  PO → PM\n\n1 item changed owner since HEAD\n',
  );
});

test('leaves alone what is, or was, too large to be read', async (t) => {
  const { diff, change } = await repository(t, { 'backlog.md': '- [ ] A\n'.repeat(maxFileSize / 8 + 1) });
  await change({ 'backlog.md': '- [ ] A (owner: PO)\n' });
  const { code, out, err } = await diff(['HEAD']);
  assert.deepEqual([code, out], [0, 'No item changed owner, was added or removed since HEAD\n']);
  assert.ok(err.startsWith('backlog-roles: backlog.md at HEAD: '), err);
});

test('says what git lacks, and fetches nothing', async (t) => {
  const { diff, change, git, root } = await repository(t, {
    'backlog.md': '- [ ] A\n',
    'roadmap.md': '- [ ] B\n',
    'epics.md': '- [ ] As it was\n',
  });
  for (const name of ['backlog.md', 'epics.md']) {
    const hash = git('rev-parse', `HEAD:${name}`);
    await rm(join(root, '.git/objects', hash.slice(0, 2), hash.slice(2)));
  }
  await change({ 'backlog.md': '- [ ] C\n', 'roadmap.md': '- [ ] B (owner: PO)\n' });
  const { code, out, err } = await diff(['HEAD']);
  assert.deepEqual([code, err], [2, 'backlog-roles: backlog.md: git lacks what it was; fetch it\n']);
  assert.match(out, /^roadmap\.md\n.*B {2}nobody → PO\n\n1 item changed/);
});

test('prints no control character that stands in a file, its name or a revision', async (t) => {
  const red = '\u001b[31m';
  const { diff, change } = await repository(t, { [`${red}BACKLOG.md`]: '' });
  await change({ [`${red}BACKLOG.md`]: `- [ ] US-1 Red${red}\u202e (owner: @a${red}na\u0007)\n` });
  for (const format of ['text', 'json', 'markdown']) {
    const { out, err } = await diff(['HEAD', `${red}BACKLOG.md`, '--format', format]);
    assert.doesNotMatch(out.replaceAll('\n', '') + err, /[\p{Cc}\u202e]/u);
    assert.match(out, /Red/);
  }
});

test('reads repositories of both kinds of hashes, and many files', async (t) => {
  const names = Array.from({ length: 250 }, (_, index) => `backlog/task-${index}.md`);
  const files = (owner: string) => Object.fromEntries(names.map((name) => [name, `- [ ] ${name} (owner: ${owner})\n`]));
  const { diff, change } = await repository(t, files('PO'), ['--object-format=sha256']);
  assert.match((await diff(['HEAD'])).out, /^No item/);
  await change(files('PM'));
  assert.match((await diff(['HEAD'])).out, /\n250 items changed owner since HEAD\n$/);
});
