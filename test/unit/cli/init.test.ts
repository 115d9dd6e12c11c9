import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readConfig } from '../../../src/core/config-files';
import { configTemplate } from '../../../src/core/on-demand';
import { folder, run } from './folder';

const next = 'Next: name the people of each role in it, then run "backlog-roles check".\n';

test('writes the config that the editor writes, which is right, and says what to do next', async (t) => {
  const root = await folder(t);
  assert.deepEqual(await run(root, ['init']), { code: 0, out: `Wrote .backlog-roles.yaml.\n${next}`, err: '' });
  const text = await readFile(join(root, '.backlog-roles.yaml'), 'utf8');
  assert.equal(text, configTemplate());
  assert.deepEqual(readConfig(text).issues, []);
  assert.deepEqual(await run(root, ['check']).then(({ code, err }) => [code, err]), [
    0,
    'backlog-roles: found no backlog or roadmap; name a file, or list files under "files" in .backlog-roles.yaml\n',
  ]);
});

test('tells of a config above that no longer holds there', async (t) => {
  const root = await folder(t, { '.git/': '', '.backlog-roles.yml': '', 'my docs/': '' });
  assert.deepEqual(await run(root, ['init', 'my docs/']), {
    code: 0,
    out: `Wrote my docs/.backlog-roles.yaml. In this folder it holds instead of .backlog-roles.yml.\n${next}`,
    err: '',
  });
});

test('leaves a config alone that is there already, whatever its name', async (t) => {
  for (const name of ['.backlog-roles.yaml', '.backlog-roles.yml', '.backlog-roles.json']) {
    const root = await folder(t, { [`docs/${name}`]: 'mine' });
    assert.deepEqual(await run(root, ['init', 'docs']), {
      code: 2,
      out: '',
      err: `backlog-roles: docs/${name} is there already; change that one, or remove it first\n`,
    });
    assert.deepEqual(await readdir(join(root, 'docs')), [name]);
    assert.equal(await readFile(join(root, 'docs', name), 'utf8'), 'mine');
  }
});

test('takes even a link that leads nowhere for a config, and writes through none', async (t) => {
  const root = await folder(t, { 'work/.git/': '', 'outside/': '' });
  await symlink('../outside/new.yaml', join(root, 'work/.backlog-roles.yaml'));
  assert.match((await run(join(root, 'work'), ['init'])).err, /\.backlog-roles\.yaml is there already/);
  await symlink('../outside', join(root, 'work/link'));
  const { code, err } = await run(join(root, 'work'), ['init', 'link']);
  assert.deepEqual([code, err], [2, 'backlog-roles: link: a link that leads out of the workspace is not followed\n']);
  assert.deepEqual(await readdir(join(root, 'outside')), []);
});

test('shows it without writing, also beside one that is there', async (t) => {
  const root = await folder(t, { '.backlog-roles.yaml': '' });
  for (const flag of ['--stdout', '--print']) {
    assert.deepEqual(await run(root, ['init', flag]), { code: 0, out: configTemplate(), err: '' });
  }
  await mkdir(join(root, 'docs'));
  await run(root, ['init', '--stdout', 'docs']);
  assert.deepEqual(await readdir(join(root, 'docs')), []);
});

test('says what is wrong with the folder', async (t) => {
  const root = await folder(t, { 'a.md': '' });
  for (const [name, message] of [
    ['gone', 'gone: no such file or folder; check the path'],
    ['a.md', 'a.md: a file; name the folder that the config is for'],
    ['a.md/docs', 'a.md/docs: a part of the path is a file, not a folder'],
    ['a\u001b[31mb', 'ab: no such file or folder; check the path'],
  ] as const) {
    assert.deepEqual(await run(root, ['init', name]), { code: 2, out: '', err: `backlog-roles: ${message}\n` });
  }
});
