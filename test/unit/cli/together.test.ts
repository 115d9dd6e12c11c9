import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folder, run } from './folder';

const owned = (owner: string) => `stories:\n  - id: US-1\n    title: Sign in\n    owner: ${owner}\n`;
const task = (title: string) => `---\nid: ${title}\ntitle: ${title}\nstatus: To Do\n---\n`;

async function check(root: string, ...argv: readonly string[]): Promise<string> {
  return (await run(root, ['check', '--quiet', ...argv])).out.replace(/ {2,}/g, ' ');
}

test('files that give one item to two owners are reported, both', async (t) => {
  const root = await folder(t, { 'backlog.yaml': owned('PO'), 'docs/roadmap.yaml': owned('PM') });
  assert.equal(
    await check(root),
    'backlog.yaml\n 4:12 error "PO" here, "PM" in docs/roadmap.yaml conflicting-owner\n\n' +
      'docs/roadmap.yaml\n 4:12 error "PM" here, "PO" in backlog.yaml conflicting-owner\n\n',
  );
  assert.equal(await check(root, 'backlog.yaml'), '', 'nobody asked for the other');
});

test('each project with a config of its own is for itself', async (t) => {
  const files = { 'a/backlog.yaml': owned('PO'), 'b/backlog.yaml': owned('PM'), 'b/.backlog-roles.yaml': '' };
  assert.equal(await check(await folder(t, files)), '');
});

test('a folder of one-item files is one', async (t) => {
  const root = await folder(t, { 'backlog/1.md': task('One'), 'backlog/2.md': task('Two') });
  assert.equal(
    await check(root),
    'backlog/1.md\n 3:8 information None of the 2 items in backlog/ names an owner untracked-file\n\n',
  );
  const tracked = await folder(t, { 'backlog/1.md': task('One'), 'backlog/2.md': task('Two\nowner: PO') });
  assert.equal(await check(tracked), 'backlog/1.md\n 3:8 warning One has no owner missing-owner\n\n');
});
