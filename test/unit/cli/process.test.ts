import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { folder } from './folder';

const bundle = fileURLToPath(new URL('../../../backlog-roles.mjs', import.meta.url));

test('the bundle runs, and a pipe gets all of a large output before it ends', async (t) => {
  const items = 2_000;
  const root = await folder(t, { 'backlog.md': '- [ ] Something to be done (owner: PO)\n'.repeat(items) });
  const child = spawn(process.execPath, [bundle, 'list', '--format', 'json', 'backlog.md'], { cwd: root });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  assert.deepEqual([await ended, err], [0, '']);
  assert.equal(JSON.parse(out).files[0].items.length, items);
});

test('a reader that has enough may close the pipe', async (t) => {
  const root = await folder(t, { 'backlog.md': '- [ ] Something to be done (owner: PO)\n'.repeat(2_000) });
  const child = spawn(process.execPath, [bundle, 'list', '--format', 'json', 'backlog.md'], { cwd: root });
  child.stdout.once('data', () => child.stdout.destroy());
  const ended = new Promise((resolve) => child.on('close', resolve));
  assert.deepEqual([await text(child.stderr), await ended], ['', 0]);
});
