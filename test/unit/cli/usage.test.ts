import assert from 'node:assert/strict';
import { test } from 'node:test';
import { version } from '../../../package.json';
import { folder, run } from './folder';

test('prints the version and the help to stdout, with examples for each command', async () => {
  assert.deepEqual(await run('/', ['--version']), { code: 0, out: `${version}\n`, err: '' });
  for (const command of [[], ['check'], ['list'], ['suggest'], ['report'], ['diff'], ['assign'], ['init'], ['rules']]) {
    const { code, out, err } = await run('/', [...command, '--help']);
    assert.deepEqual([code, err], [0, ''], command.join());
    assert.match(out, /Examples:\n {2}\$ backlog-roles /, command.join());
  }
});

test('answers wrong usage on stderr, with 2 and what to do', async () => {
  const cases: readonly (readonly [string[], RegExp])[] = [
    [['chek'], /unknown command 'chek'\n\(Did you mean check\?\)/],
    [['check', '--formt', 'json'], /unknown option '--formt'\n\(Did you mean --format\?\)/],
    [['check', '--format', 'yaml'], /Allowed choices are text, json/],
    [['check', '--fail-on', 'never'], /Allowed choices are error, warning, information, hint, off/],
    [['check', '--max-warnings', 'many'], /It takes a whole number/],
    [['list', '--owner', 'ana'], /Allowed choices are po, pm, shared/],
    [[], /Usage: backlog-roles/],
  ];
  for (const [argv, message] of cases) {
    const { code, out, err } = await run('/', argv);
    assert.deepEqual([code, out], [2, ''], argv.join(' '));
    assert.match(err, message);
  }
});

test('says which file is missing, and still shows the others', async (t) => {
  const root = await folder(t, { 'a.md': '' });
  const { code, out, err } = await run(root, ['list', '--format', 'json', 'a.md', 'gone.md']);
  assert.equal(code, 2);
  assert.equal(err, 'backlog-roles: gone.md: no such file or folder; check the path\n');
  assert.deepEqual(
    JSON.parse(out).files.map((file: { path: string }) => file.path),
    ['a.md'],
  );
});

test('stops where the named config cannot be read', async (t) => {
  const root = await folder(t, { 'a.md': '' });
  const { code, out, err } = await run(root, ['check', '--config', 'nope.yaml', 'a.md']);
  assert.deepEqual([code, out], [2, '']);
  assert.equal(err, 'backlog-roles: --config nope.yaml: no such file or folder; check the path\n');
});
