import assert from 'node:assert/strict';
import { chmod, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Rewrite, rewriteOf, writeAll } from '../../../src/cli/rewriting';
import { folder, run } from './folder';

const before = '- [ ] Zurück\r\n- [ ] Vor\n';
const after = '- [ ] Zurück (owner: PO)\r\n- [ ] Vor\n';
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

test('keeps encoding, byte order mark, line ends and permissions', async (t) => {
  for (const [encoding, encode] of Object.entries({
    'UTF-8': (text: string) => Buffer.from(text),
    'UTF-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`),
    'UTF-16 LE': utf16,
    'UTF-16 BE': (text: string) => utf16(text).swap16(),
  })) {
    const root = await folder(t, { 'backlog.md': encode(before) });
    const path = join(root, 'backlog.md');
    await chmod(path, 0o640);
    const { code, err } = await run(root, ['assign', 'po', 'backlog.md:1']);
    assert.deepEqual([code, err], [0, ''], encoding);
    assert.ok((await readFile(path)).equals(encode(after)), encoding);
    assert.equal((await stat(path)).mode & 0o777, 0o640);
    const back = await run(root, ['assign', 'none', 'backlog.md:1']);
    assert.equal(back.code, 0);
    assert.ok((await readFile(path)).equals(encode(before)), `${encoding}, made shorter`);
  }
});

test('leaves a file alone of which not all is UTF-8', async (t) => {
  const bytes = Buffer.from(before, 'latin1');
  const root = await folder(t, { 'backlog.md': bytes });
  for (const more of [[], ['--dry-run'], ['--keep-going']]) {
    const { code, out, err } = await run(root, ['assign', 'po', 'backlog.md:2', ...more]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /backlog\.md: not all of it is UTF-8, and writing would spoil the rest; save it as UTF-8 first/);
    assert.ok((await readFile(join(root, 'backlog.md'))).equals(bytes));
  }
});

async function made(root: string, name: string): Promise<Rewrite> {
  const rewrite = await rewriteOf(join(root, name), name, before, after);
  assert.ok('done' in rewrite, JSON.stringify(rewrite));
  return rewrite.done;
}

test('writes none of several files where one has changed or gone', async (t) => {
  const root = await folder(t, { 'a.md': before, 'b.md': before });
  const files = [await made(root, 'a.md'), await made(root, 'b.md')];
  await writeFile(join(root, 'b.md'), 'other');
  const again = 'b.md: it has just been changed; run the command once more';
  assert.deepEqual(await writeAll(files), { refused: again });
  assert.deepEqual(await rewriteOf(join(root, 'b.md'), 'b.md', before, after), { refused: again });
  await rm(join(root, 'b.md'));
  assert.deepEqual(await writeAll(files), { refused: 'b.md: no such file or folder; check the path' });
  assert.equal(await readFile(join(root, 'a.md'), 'utf8'), before);
});

test('puts back what was written where a later file fails', async (t) => {
  const root = await folder(t, { 'a.md': before, 'b.md': before });
  const broken = {
    ...(await made(root, 'b.md')),
    get after(): Buffer {
      throw new Error('the disk is gone');
    },
  };
  assert.deepEqual(await writeAll([await made(root, 'a.md'), broken]), { refused: 'b.md: the disk is gone' });
  assert.equal(await readFile(join(root, 'a.md'), 'utf8'), before);
  assert.equal(await readFile(join(root, 'b.md'), 'utf8'), before);
});
