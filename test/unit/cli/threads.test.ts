import assert from 'node:assert/strict';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, run } from './folder';

const bundle = new URL('../../../backlog-roles.mjs', import.meta.url);

/** More files than one thread checks: conflicts, one-item files, two configs, and what cannot be read. */
function manyFiles(): Record<string, string> {
  const files: Record<string, string> = { 'b/.backlog-roles.yaml': 'shared: never\n', 'nul/backlog.md': 'a\0b' };
  for (let number = 0; number < 110; number += 1) {
    files[`a/${number}/backlog.md`] = `- [ ] US-${number}: Pay an invoice (owner: PO)\n- [ ] Send it\n`;
    files[`b/${number}/stories.yaml`] =
      `stories:\n  - id: US-${number % 50}\n    title: Pay an invoice\n    owner: PO, PM\n`;
    files[`a/backlog/${number}.md`] = `---\ntitle: Task ${number}\nstatus: To Do\n---\n`;
  }
  files['roadmap.yaml'] = 'items:\n  - id: US-7\n    title: Pay an invoice\n    owner: PM\n';
  return files;
}

test('threads find what one thread finds, in the same order', async (t) => {
  const root = await folder(t, manyFiles());
  for (const argv of [['check'], ['check', '--format', 'json']]) {
    const alone = await run(root, argv);
    assert.match(alone.out, /US-7|roadmap\.yaml/);
    assert.deepEqual(await run(root, argv, { threads: { script: bundle, cores: 3 } }), alone);
  }
});

test('what threads fail to do is done without them', async (t) => {
  const root = await folder(t, manyFiles());
  const alone = await run(root, ['check']);
  const script = new URL('data:text/javascript,throw new Error("no memory")');
  assert.deepEqual(await run(root, ['check'], { threads: { script, cores: 2 } }), alone);
});

test('a file that cannot be read is named as before', { skip: process.getuid?.() === 0 }, async (t) => {
  const root = await folder(t, manyFiles());
  await chmod(join(root, 'a/7/backlog.md'), 0);
  const found = await run(root, ['check'], { threads: { script: bundle, cores: 2 } });
  assert.equal(found.code, 2);
  assert.match(found.err, /a\/7\/backlog\.md: not allowed to read it/);
});
