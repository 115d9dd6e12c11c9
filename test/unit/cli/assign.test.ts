import assert from 'node:assert/strict';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, run } from './folder';

const backlog = `# Backlog

- [ ] US-1 Sign in (owner: PO)
- [ ] US-2 Sign out
- [ ] US-3 Passkeys
  for all
- [ ] US-4 Tokens, as told above
`;
const roadmap = `items:
  - id: US-1
    title: Sign in
  - {title: Billing}
`;
const files = { 'BACKLOG.md': backlog, 'docs/roadmap.yaml': roadmap };
const nothing = 'backlog-roles: nothing was written\n';

async function textOf(root: string, path = 'BACKLOG.md') {
  return await readFile(join(root, path), 'utf8');
}

test('assigns by id and by place, in the notation of each file, and says from whom to whom', async (t) => {
  const root = await folder(t, files);
  const { code, out, err } = await run(root, ['assign', 'pm', 'docs/roadmap.yaml:4:6', 'us-2', 'BACKLOG.md:6']);
  assert.deepEqual([code, err], [0, '']);
  assert.equal(
    out,
    'BACKLOG.md:4  US-2 Sign out  nobody → PM\nBACKLOG.md:5  US-3 Passkeys  nobody → PM\ndocs/roadmap.yaml:4  Billing  nobody → PM\n',
  );
  assert.equal(
    await textOf(root),
    backlog.replace('Sign out', 'Sign out (owner: PM)').replace('Passkeys', 'Passkeys (owner: PM)'),
  );
  assert.equal(await textOf(root, 'docs/roadmap.yaml'), roadmap.replace('Billing', 'Billing, owner: PM'));
  const again = await run(root, ['assign', 'pm', 'us-2', 'US-2', 'BACKLOG.md:4:']);
  assert.deepEqual(again, { code: 0, out: 'BACKLOG.md:4  US-2 Sign out  PM already\n', err: '' });
});

test('takes every way of saying who', async (t) => {
  const root = await folder(t, {
    'backlog.md': '- [ ] Sign in (owner: PO)\n',
    '.backlog-roles.yaml': 'roles: { pm: { label: Decider, aliases: [captain], people: [Bo] } }\n',
  });
  for (const [owner, written] of [
    ['PM', ' (owner: PM)'],
    ['Product Owner', ' (owner: PO)'],
    ['Captain', ' (owner: PM)'],
    ['shared', ' (owner: PO + PM)'],
    ['@ana', ' (owner: @ana)'],
    ['Bo', ' (owner: Bo)'],
    ['both', ' (owner: PO + PM)'],
    ['Ana Lima', ' (owner: Ana Lima)'],
    ['WAIVED', ' (owner: unowned)'],
    ['none', ''],
    ['none (kept for history)', ' (owner: unowned – kept for history)'],
  ] as const) {
    const { code, err } = await run(root, ['assign', owner, 'backlog.md']);
    assert.deepEqual([code, err, await textOf(root, 'backlog.md')], [0, '', `- [ ] Sign in${written}\n`], owner);
  }
  await run(root, ['assign', 'waived', 'backlog.md:1', '--reason', 'never asked for']);
  assert.equal(await textOf(root, 'backlog.md'), '- [ ] Sign in (owner: unowned – never asked for)\n');
});

test('takes an owner out, and has nothing to do where there is none', async (t) => {
  const root = await folder(t, files);
  const first = await run(root, ['assign', 'none', 'US-4', 'BACKLOG.md:3']);
  assert.deepEqual(first, {
    code: 0,
    out: 'BACKLOG.md:3  US-1 Sign in  PO → nobody\nBACKLOG.md:7  US-4 Tokens, as told above  nobody already\n',
    err: '',
  });
  assert.equal(await textOf(root), backlog.replace(' (owner: PO)', ''));
});

test('refuses an owner that is none, and says what to say', async (t) => {
  const root = await folder(t, files);
  for (const [argv, message] of [
    [['TBD', 'US-2'], /“TBD” names nobody, or leaves open who decides; say po, pm, shared, none, waived, a name or/],
    [['po, pm', 'US-2'], /“po, pm” names nobody, or leaves open/],
    [['', 'US-2'], /“” names nobody/],
    [['unowned', 'US-2'], /say none to take an owner out, waived where nobody has to own an item/],
    [['US-2', 'PO'], /the owner comes first: backlog-roles assign PO US-2/],
    [['po', 'US-2', '--reason', 'why'], /--reason belongs to "waived"/],
    [['po'], /missing required argument 'items'/],
  ] as const) {
    const { code, out, err } = await run(root, ['assign', ...argv]);
    assert.deepEqual([code, out], [2, ''], argv.join(' '));
    assert.match(err, message);
  }
  assert.equal(await textOf(root), backlog);
});

test('writes nothing where one item cannot be found, and says where those that may be meant stand', async (t) => {
  const root = await folder(t, { ...files, 'empty.md': '# Nothing\n', 'one.bin': '\0' });
  const misses: readonly (readonly [string, string])[] = [
    [
      'US-1',
      'US-1 stands in 2 places; name those that you mean:\n  BACKLOG.md:3:7  US-1 Sign in\n  docs/roadmap.yaml:3:12  US-1 Sign in',
    ],
    [
      'Billing',
      'no item has the id Billing; name what has that title by its place:\n  docs/roadmap.yaml:4:13  Billing',
    ],
    [
      'US-9',
      'no item has the id US-9; name it by its place, such as ROADMAP.md:12: "backlog-roles list" shows the lines',
    ],
    ['docs/gone.md:3', 'docs/gone.md: no such file or folder; check the path'],
    ['docs\\gone.md', 'docs\\gone.md: no such file or folder; check the path'],
    ['BACKLOG.md:1', 'BACKLOG.md:1: no item stands there; the nearest is:\n  BACKLOG.md:3:7  US-1 Sign in'],
    ['BACKLOG.md:99', 'BACKLOG.md:99: its lines are 1 to 7; check the number'],
    ['BACKLOG.md:0', 'BACKLOG.md:0: its lines are 1 to 7; check the number'],
    ['PROJ:12', 'there is no file PROJ, and no item has the id PROJ:12'],
    ['empty.md', 'empty.md: no item was found in it'],
    ['docs', 'docs: a folder; name an item in it by file and line, such as ROADMAP.md:12'],
    ['one.bin', 'one.bin: This file is not text'],
    ['', 'an item without a name; name it by its place or its id'],
  ];
  for (const [name, message] of misses) {
    const { code, out, err } = await run(root, ['assign', 'po', 'US-2', name]);
    assert.deepEqual([code, out, err], [2, '', `backlog-roles: ${message}\n${nothing}`], name);
  }
  assert.match(
    (await run(root, ['assign', 'po', 'BACKLOG.md'])).err,
    /it has 4 items; name one by its line:\n {2}BACKLOG/,
  );
  assert.equal(await textOf(root), backlog);
});

test('asks for the column where several items stand on one line', async (t) => {
  const text = 'stories: [{title: Sign in}, {title: Sign out}]\n';
  const root = await folder(t, { 'backlog.yaml': text });
  const { code, err } = await run(root, ['assign', 'po', 'backlog.yaml:1']);
  assert.equal(code, 2);
  assert.match(err, /several items stand on that line; name the column, too:\n {2}backlog.yaml:1:19 {2}Sign in\n/);
  assert.equal((await run(root, ['assign', 'po', 'backlog.yaml:1:37'])).code, 0);
  assert.equal(await textOf(root, 'backlog.yaml'), text.replace('Sign out', 'Sign out, owner: PO'));
});

test('takes a folder that is called like an item for no item', async (t) => {
  const root = await folder(t, { 'backlog.md': '- [ ] US-1 Bells\n', 'US-1/': '', 'US-2/': '' });
  assert.equal((await run(root, ['assign', 'po', 'US-1'])).code, 0);
  assert.match((await run(root, ['assign', 'po', 'US-2'])).err, /US-2: a folder; name an item in it/);
  assert.match((await run(root, ['assign', 'po', 'US-1:1'])).err, /US-1: a folder; name an item in it/);
});

test('looks for an id below the working folder first, then in the whole repository', async (t) => {
  const root = await folder(t, {
    '.git/': '',
    'a/backlog.md': '- [ ] US-1 A\n',
    'b/backlog.md': '- [ ] US-1 B\n- [ ] US-2 C\n',
  });
  assert.match((await run(join(root, 'a'), ['assign', 'po', 'US-1'])).out, /^backlog\.md:1 {2}US-1 A /);
  assert.match((await run(join(root, 'a'), ['assign', 'po', 'US-2'])).out, /\/b\/backlog\.md:2 {2}US-2 C /);
});

test('takes what a file says twice of one piece of work for one item', async (t) => {
  const text =
    '# Backlog\n\n| ID | Item | Owner |\n| - | - | - |\n| US-1 | Sign in | |\n\n## US-1 Sign in\n\n**Owner:** PM\n';
  const root = await folder(t, { 'backlog.md': text });
  const { code, err } = await run(root, ['assign', 'po', 'US-1']);
  assert.deepEqual([code, err], [0, '']);
  const { out } = await run(root, ['list', '--format', 'json', '--owner', 'po']);
  assert.equal(JSON.parse(out).files[0].items.length, 2);
});

test('writes all or nothing where one item is declined, unless told to keep going', async (t) => {
  const root = await folder(t, { 'backlog.md': `## PO\n\n- [ ] Sign in\n- [ ] Sign out (owner: PM)\n` });
  const argv = ['assign', 'none', 'backlog.md:3', 'backlog.md:4'];
  const reason = 'backlog-roles: backlog.md:3 Sign in: The item has no owner of its own: it inherits one\n';
  assert.deepEqual(await run(root, argv), { code: 2, out: '', err: reason + nothing });
  assert.match(await textOf(root, 'backlog.md'), /Sign out \(owner: PM\)/);
  const going = await run(root, [...argv, '--keep-going']);
  assert.deepEqual(going, { code: 2, out: 'backlog.md:4  Sign out  PM → PO (inherited)\n', err: reason });
  assert.match(await textOf(root, 'backlog.md'), /Sign out\n/);
});

test('obeys the config: no shared owners where it forbids them', async (t) => {
  const root = await folder(t, { ...files, '.backlog-roles.yaml': 'shared: never\n' });
  const { code, err } = await run(root, ['assign', 'shared', 'US-2']);
  assert.deepEqual(
    [code, err],
    [2, `backlog-roles: BACKLOG.md:4 US-2 Sign out: The config does not allow shared ownership\n${nothing}`],
  );
});

test('a dry run shows a unified diff, without control characters, and writes nothing', async (t) => {
  const text = backlog.replace('for all', '\tfor \u001b[31mall\u202e').replaceAll('\n', '\r\n');
  const root = await folder(t, { 'my "own" plans/BACKLOG.md': text });
  const argv = ['assign', 'po', 'US-2', '--dry-run'];
  const { code, out, err } = await run(root, argv);
  assert.deepEqual([code, err], [0, '']);
  assert.equal(
    out,
    `--- my "own" plans/BACKLOG.md
+++ my "own" plans/BACKLOG.md
@@ -1,7 +1,7 @@
 # Backlog
 
 - [ ] US-1 Sign in (owner: PO)
-- [ ] US-2 Sign out
+- [ ] US-2 Sign out (owner: PO)
 - [ ] US-3 Passkeys
       for all<U+202E>
 - [ ] US-4 Tokens, as told above
`,
  );
  assert.equal(await textOf(root, 'my "own" plans/BACKLOG.md'), text);
  assert.ok((await run(root, argv, { isTTY: true })).out.includes('\u001b[31m-- [ ] US-2 Sign out\u001b['));
  const idle = await run(root, ['assign', 'po', 'US-1', '--dry-run']);
  assert.deepEqual(idle, { code: 0, out: '', err: 'backlog-roles: nothing would change\n' });
});

test('writes through links in the workspace, never through one out of it', async (t) => {
  const root = await folder(t, { 'work/.git/': '', 'work/plans/real.md': '- [ ] A\n', 'outside.md': '- [ ] US-5 B\n' });
  const work = join(root, 'work');
  await symlink('plans/real.md', join(work, 'BACKLOG.md'));
  await symlink('../outside.md', join(work, 'ROADMAP.md'));
  const both = await run(work, ['assign', 'po', 'BACKLOG.md:1', 'plans/real.md:1']);
  assert.deepEqual([both.code, both.out], [0, 'BACKLOG.md:1  A  nobody → PO\n']);
  assert.equal(await textOf(work, 'plans/real.md'), '- [ ] A (owner: PO)\n');
  assert.match((await run(work, ['assign', 'po', 'ROADMAP.md:1'])).err, /ROADMAP\.md: a link that leads out/);
  assert.match((await run(work, ['assign', 'po', 'US-5'])).err, /no item has the id US-5/);
  assert.equal(await textOf(root, 'outside.md'), '- [ ] US-5 B\n');
});

test('prints no control character that stands in a file or an argument', async (t) => {
  const red = '\u001b[31m';
  const root = await folder(t, { [`${red}BACKLOG.md`]: `- [ ] US-1 Red${red}\u202e (owner: @a${red}na\u0007)\n` });
  await mkdir(join(root, 'docs'));
  for (const argv of [
    ['po', 'US-1'],
    ['po', `${red}US-2`],
    [`${red}TBD`, 'US-1'],
    ['po', `${red}BACKLOG.md:9`],
  ]) {
    const { out, err } = await run(root, ['assign', ...argv]);
    assert.doesNotMatch(out.replaceAll('\n', '') + err.replaceAll('\n', ''), /[\p{Cc}\u202e]/u, argv.join());
  }
});
