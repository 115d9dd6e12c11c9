import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GitIgnore } from '../../src/core/gitignore';
import { assertWithin } from '../support/processor-time';

const paths = ['a.md', 'b.md', 'A.md', '!x', '#x', 'a b', 'docs/', 'docs/a.md', 'docs/sub/', 'docs/sub/a.md', 'sub/'];

/** Which of the paths a `.gitignore` file leaves out; the answers here are those of `git check-ignore`. */
function ignored(...lines: readonly string[]): readonly string[] {
  const rules = GitIgnore.none.with('/repo/', lines.join('\n'));
  return paths.filter((path) => rules.ignores(`/repo/${path}`));
}

test('a name is ignored at any depth, a path from the folder of the file on', () => {
  assert.deepEqual(ignored('a.md'), ['a.md', 'docs/a.md', 'docs/sub/a.md']);
  assert.deepEqual(ignored('/a.md'), ['a.md']);
  assert.deepEqual(ignored('docs/a.md'), ['docs/a.md']);
  assert.deepEqual(ignored('**/sub'), ['docs/sub/', 'docs/sub/a.md', 'sub/']);
  assert.deepEqual(ignored('docs/**/a.md'), ['docs/a.md', 'docs/sub/a.md']);
  assert.deepEqual(ignored('docs/**'), ['docs/a.md', 'docs/sub/', 'docs/sub/a.md']);
  assert.deepEqual(ignored('docs/*'), ['docs/a.md', 'docs/sub/', 'docs/sub/a.md']);
  assert.deepEqual(ignored('sub/a.md'), []);
});

test('a closing slash means folders, with what they hold', () => {
  assert.deepEqual(ignored('sub/'), ['docs/sub/', 'docs/sub/a.md', 'sub/']);
  assert.deepEqual(ignored('a.md/'), []);
});

test('the last line that fits decides; what is in an ignored folder stays ignored', () => {
  assert.deepEqual(ignored('*.md', '!a.md'), ['b.md', 'A.md']);
  assert.deepEqual(ignored('!a.md', 'a.*'), ['a.md', 'docs/a.md', 'docs/sub/a.md']);
  assert.deepEqual(ignored('docs', '!docs/a.md'), ['docs/', 'docs/a.md', 'docs/sub/', 'docs/sub/a.md']);
  assert.deepEqual(ignored('docs/*', '!docs/a.md'), ['docs/sub/', 'docs/sub/a.md']);
});

test('characters, comments, spaces and what is no pattern', () => {
  assert.deepEqual(ignored('[ab].md', '!docs/**'), ['a.md', 'b.md']);
  assert.deepEqual(ignored('[!a-z].md', '?x'), ['A.md', '!x', '#x']);
  assert.deepEqual(ignored('#x', '\\!x  '), ['!x']);
  assert.deepEqual(ignored('\\#x', 'a b', '', '   ', '!', '/', '\\'), ['#x', 'a b']);
  assert.deepEqual(ignored('\uFEFFb.md\r', ''), ['b.md']);
});

test('a deeper file overrules those above it', () => {
  const rules = GitIgnore.none.with('/repo/', '*.md\n').with('/repo/docs/', '!a.md\n');
  assert.equal(rules.ignores('/repo/docs/a.md'), false);
  assert.equal(rules.ignores('/repo/docs/b.md'), true);
  assert.equal(rules.ignores('/repo/a.md'), true);
  assert.equal(GitIgnore.none.ignores('/repo/a.md'), false);
});

test('no pattern takes long', () => {
  assertWithin(2000, () => {
    const rules = GitIgnore.none.with('/', `${'*a'.repeat(500)}b\n${'**/a/'.repeat(200)}b\n`);
    assert.equal(rules.ignores(`/${'a'.repeat(4000)}`), false);
    assert.equal(rules.ignores(`/${'a/'.repeat(400)}c`), false);
  });
});
