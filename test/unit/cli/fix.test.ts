import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, run } from './folder';

test('fixes what needs no decision, in the bytes that it must, and reports what is left', async (t) => {
  const yaml =
    '\ufeffstories:\r\n  - title: In   # first\r\n    owner: @ana\r\n  - title: Out\r\n  - title: Up\r\n    owner: @bo\r\n';
  const md = '# Backlog\n\n- [ ] In (PO) <!-- backlog-roles-disable-line missing-owner -->\n- [ ] Out (PM)\n';
  const root = await folder(t, { 'backlog.yaml': yaml, 'BACKLOG.md': md, 'fine.backlog.md': '- [ ] In (PO)\n' });
  const { code, out, err } = await run(root, ['check', '--fix']);
  assert.deepEqual([code, err], [1, 'backlog-roles: 3 problems fixed in 2 files\n']);
  assert.match(out, /^backlog\.yaml\n {2}4:12 {2}warning {2}.*missing-owner\n\n1 warning in 6 items of 3 files\n$/);
  assert.equal(
    await readFile(join(root, 'backlog.yaml'), 'utf8'),
    yaml.replace('@ana', '"@ana"').replace('@bo', '"@bo"'),
  );
  assert.equal(
    await readFile(join(root, 'BACKLOG.md'), 'utf8'),
    md.replace(' <!-- backlog-roles-disable-line missing-owner -->', ''),
  );
  const again = await run(root, ['check', '--fix', '--quiet']);
  assert.deepEqual([again.code, again.err], [1, '']);
});

test('keeps the suppression of what another file says', async (t) => {
  const text = '# Backlog\n\n- [ ] US-1: Sign in (owner: PO) <!-- backlog-roles-disable-line conflicting-owner -->\n';
  const files = { 'BACKLOG.md': text, 'ROADMAP.md': '# Roadmap\n\n- [ ] US-1: Sign in (owner: PM)\n' };
  const root = await folder(t, files);
  // Also where the other file is not read.
  for (const argv of [
    ['check', '--fix'],
    ['check', '--fix', 'BACKLOG.md'],
  ]) {
    assert.equal((await run(root, argv)).err, '');
    assert.equal(await readFile(join(root, 'BACKLOG.md'), 'utf8'), text);
  }
});

test('changes nothing where it is not told to, and says why it cannot', async (t) => {
  const root = await folder(t, {
    'backlog.yaml': Buffer.concat([
      Buffer.from('a: 1 # '),
      Buffer.from([0xe4]),
      Buffer.from('\nstories:\n  - title: In\n    owner: @ana\n'),
    ]),
  });
  const before = await readFile(join(root, 'backlog.yaml'));
  await run(root, ['check']);
  const { code, err } = await run(root, ['check', '--fix']);
  assert.equal(code, 2);
  assert.match(err, /backlog\.yaml: not all of it is UTF-8/);
  assert.ok(before.equals(await readFile(join(root, 'backlog.yaml'))));
  const both = await run(root, ['check', '--fix', '--stdin', 'backlog.yaml'], { stdin: '' });
  assert.deepEqual([both.code, both.err.includes('--stdin')], [2, true]);
});
