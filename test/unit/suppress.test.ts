import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import type { Format } from '../../src/core';
import { analyze, defaultConfig } from '../../src/core';
import { readDirectives } from '../../src/core/suppress';

function read(text: string, format: Format): readonly string[] {
  return readDirectives(text, format).map(({ action, scope, rules, span }) => {
    const names = rules.map(({ value, span: at }) => {
      assert.equal(text.slice(at.start, at.end), value, 'a rule is not where it is said to be');
      return ` ${value}`;
    });
    return `${action} ${scope}${names.join('')} <${text.slice(span.start, span.end)}>`;
  });
}

test('# comments count in YAML, wherever they stand', () => {
  assert.deepEqual(read('a: 1 # backlog-roles-disable-line x, y -- as agreed\n', 'yaml'), [
    'disable line x y <# backlog-roles-disable-line x, y -- as agreed>',
  ]);
  assert.deepEqual(read('#backlog-roles-disable\r\na: 1\r\n# backlog-roles-enable x\r\n', 'yaml'), [
    'disable rest <#backlog-roles-disable>',
    'enable rest x <# backlog-roles-enable x>',
  ]);
});

test('what only looks like a suppression comment is none', () => {
  for (const text of ['a: x#backlog-roles-disable', 'a: backlog-roles-disable', '# see backlog-roles-disable']) {
    assert.deepEqual(read(text, 'yaml'), [], text);
  }
  assert.deepEqual(read('# backlog-roles-disabled\n# backlog-roles-disable-all\n', 'yaml'), []);
  assert.deepEqual(read('# backlog-roles-disable\n', 'markdown'), [], 'a heading');
  assert.deepEqual(read('<!-- backlog-roles-disable', 'markdown'), [], 'a comment that does not end on its line');
  assert.deepEqual(read('Write `<!-- backlog-roles-disable -->` there', 'markdown'), [], 'code');
  assert.deepEqual(read('~~~\n<!-- backlog-roles-disable -->\n```\n~~~\n', 'markdown'), [], 'a fence');
  assert.deepEqual(read('<!-- <!-- backlog-roles-disable -->', 'markdown'), [], 'a comment about one');
});

test('both kinds count in Markdown, # in its front matter', () => {
  const text = '---\na: 1 # backlog-roles-disable-line x\n---\n# T\n\n- a <!--backlog-roles-disable-file y--> b\n';
  assert.deepEqual(read(text, 'markdown'), [
    'disable line x <# backlog-roles-disable-line x>',
    'disable file y <<!--backlog-roles-disable-file y-->>',
  ]);
  assert.deepEqual(
    read('---\n\n<!-- backlog-roles-disable -->\n', 'markdown').length,
    1,
    'a rule at the top is no front matter',
  );
});

function missing(text: string, path = 'backlog.yaml'): readonly string[] {
  const { document, problems } = analyze(path, text, defaultConfig, undefined);
  return problems.map(({ rule, span }) => `${rule} ${document.text.slice(span.start, span.end)}`);
}

const owned = 'stories:\n  - title: A\n    owner: PO\n';

test('disable holds until enable, for the rules that either names', () => {
  const tail = '  - title: B\n  # backlog-roles-enable\n  - title: C\n';
  assert.deepEqual(missing(`${owned}  # backlog-roles-disable\n${tail}`), ['missing-owner C']);
  assert.deepEqual(missing(`${owned}  # backlog-roles-disable missing-owner\n${tail}`), ['missing-owner C']);
  const other = `${owned}  # backlog-roles-disable duplicate-owner\n${tail}`;
  assert.deepEqual(missing(other).slice(1), ['missing-owner B', 'missing-owner C']);
});

test('disable-next-line looks past blank lines and further comments', () => {
  const comments =
    '  # backlog-roles-disable-next-line missing-owner\n\n  # backlog-roles-disable-next-line duplicate-owner\n';
  assert.deepEqual(missing(`${owned}${comments}  - title: B\n  - title: C\n`).slice(1), ['missing-owner C']);
});

test('a comment at an item covers the problem of a claim that stands lines below', () => {
  const text = `${owned}  # backlog-roles-disable-next-line\n  - id: B\n    points: 3\n    title: B\n    owner: TBD\n`;
  assert.deepEqual(missing(text), []);
});

test('a comment that names a rule beside its own reason stays when that rule goes', () => {
  const text = `${owned}  # backlog-roles-disable-next-line missing-owner, duplicate-owner\n  - title: B\n`;
  assert.deepEqual(missing(text), ['unused-suppression duplicate-owner']);
});

test('ten thousand comments are read and judged in linear time', () => {
  const text = owned + '  # backlog-roles-disable-next-line missing-owner\n  - title: B\n'.repeat(10_000);
  const started = process.cpuUsage();
  assert.deepEqual(missing(text), []);
  assert.equal(readDirectives(`# ${'backlog-roles-disable '.repeat(50_000)}`, 'yaml').length, 1);
  assert.ok(process.cpuUsage(started).user < 4_000_000);
});
