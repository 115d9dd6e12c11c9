import assert from 'node:assert/strict';
import { chmod, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { walk } from '../../../src/cli/walk';
import { Workspaces } from '../../../src/cli/workspace';
import { folder } from './folder';

async function found(root: string, start = root): Promise<readonly string[]> {
  const tree = await walk(start, new Workspaces(root));
  assert.deepEqual(tree.failures, []);
  return [...tree.files, ...tree.links].map((file) => relative(root, file).replaceAll('\\', '/')).sort();
}

test('leaves out what git leaves out, nested .gitignore files included', async (t) => {
  const root = await folder(t, {
    '.git/': '',
    '.git/config.md': '',
    '.gitignore': 'dist/\n*.tmp.md\n/private.md\n',
    'a.md': '',
    'a.tmp.md': '',
    'private.md': '',
    'dist/b.md': '',
    'docs/.gitignore': '!kept.tmp.md\ndrafts\n',
    'docs/c.md': '',
    'docs/kept.tmp.md': '',
    'docs/private.md': '',
    'docs/drafts/d.md': '',
    'node_modules/x/e.md': '',
    'docs/node_modules/x/e.md': '',
    '.github/ROADMAP.md': '',
  });
  const inDocs = ['docs/.gitignore', 'docs/c.md', 'docs/kept.tmp.md', 'docs/private.md'];
  assert.deepEqual(await found(root), ['.github/ROADMAP.md', '.gitignore', 'a.md', ...inDocs]);
  assert.deepEqual(await found(root, join(root, 'docs')), inDocs, 'rules above a walked folder hold');
  assert.deepEqual(await found(root, join(root, 'dist')), ['dist/b.md'], 'an ignored folder that is named is walked');
});

test('reads odd .gitignore files as git does, and never fails on them', async (t) => {
  const root = await folder(t, {
    '.gitignore': '\ufeff# note\r\n\r\n[z-a]\n[\n\\\n!\n**\\\n(\n  \nx.md\r\n',
    'x.md': '',
    'y.md': '',
  });
  assert.deepEqual(await found(root), ['.gitignore', 'y.md']);
});

test('follows links to files in the workspace only, and links to folders never', async (t) => {
  const outside = await folder(t, { 'secret.md': '' });
  const root = await folder(t, { '.git/': '', 'plan.md': '', 'docs/x.md': '' });
  await symlink(join(root, 'plan.md'), join(root, 'docs/linked.md'));
  await symlink(join(outside, 'secret.md'), join(root, 'docs/leak.md'));
  await symlink(outside, join(root, 'leak'));
  await symlink(root, join(root, 'docs/loop'));
  await symlink(join(root, 'gone.md'), join(root, 'dangling.md'));
  assert.deepEqual(await found(root), ['docs/linked.md', 'docs/x.md', 'plan.md']);
  assert.deepEqual(await found(root, join(root, 'docs')), ['docs/linked.md', 'docs/x.md']);
});

test('names a folder that it may not look into', { skip: process.getuid?.() === 0 }, async (t) => {
  const root = await folder(t, { 'a.md': '', 'closed/b.md': '' });
  await chmod(join(root, 'closed'), 0);
  const tree = await walk(root, new Workspaces(root));
  await chmod(join(root, 'closed'), 0o700);
  assert.deepEqual(tree.files, [join(root, 'a.md')]);
  assert.deepEqual(
    tree.failures.map(({ path }) => path),
    [join(root, 'closed')],
  );
});
