import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Format } from '../../src/core';
import { analyze, defaultConfig } from '../../src/core';
import { readDirectives } from '../../src/core/suppress';
import { assertWithin } from '../support/processor-time';

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

test('lines end at any line end, the last one with the text', () => {
  const lines = [
    'a: 1',
    '# backlog-roles-disable-line x',
    'b: |',
    ' # backlog-roles-disable',
    '# backlog-roles-enable',
  ];
  for (const end of ['\n', '\r\n', '\r'])
    assert.deepEqual(
      read(lines.join(end), 'yaml'),
      ['disable line x <# backlog-roles-disable-line x>', 'enable rest <# backlog-roles-enable>'],
      JSON.stringify(end),
    );
});

test('what stands in a text or in code is none', () => {
  const note = 'backlog-roles-disable-line';
  for (const text of [
    `notes: |\n  # ${note}\n\n  more # ${note}\n`,
    `- >- # folded\n  # ${note}\n`,
    `a: "b # ${note}"\n`,
    `a: 'b # ${note}'\n`,
    `- "b # ${note}"\n`,
  ]) {
    assert.deepEqual(read(text, 'yaml'), [], text);
  }
  for (const text of [`notes: |\n  text\nb: 1 # ${note}\n`, `a: "b" # ${note}\n`, `a: it's # ${note}\n`]) {
    assert.equal(read(text, 'yaml').length, 1, text);
  }
  assert.deepEqual(read(`Write \`x <!-- ${note} --> y\` there`, 'markdown'), []);
  assert.deepEqual(read(`Write \`x\` <!-- ${note} -->`, 'markdown').length, 1);
  assert.deepEqual(read(`---\nnotes: |\n  # ${note}\n---\n`, 'markdown'), []);
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

test('a comment counts in cells, nested lists, front matter and setext headings', () => {
  const note = (what: string) => `<!-- backlog-roles-disable-${what} -->`;
  const silent = [
    `| Task | Owner |\n|---|---|\n| Sign in ${note('line')} | |\n| Sign out | PO |\n`,
    `| Task | Owner |\n|---|---|\n| Sign in | ${note('line placeholder-owner')} |\n| Sign out | PO |\n`,
    `- [ ] Sign up (owner: PO)\n  ${note('next-line placeholder-owner')}\n  - [ ] Sign in (owner: TBD)\n`,
    `- [ ] Sign up (owner: PO)\r\n${note('next-line missing-owner')}\r\n- [ ] Sign in\r\n`,
    `- [ ] Sign up (owner: PO)\n- [ ] Sign in\n\nThe end.\n\n${note('file missing-owner')}\n`,
    `---\nkind: backlog\n# backlog-roles-disable-file missing-owner\n---\n\n- [ ] Sign up (owner: PO)\n- [ ] Sign in\n`,
    `---\nowner:\ntitle: Sign in # backlog-roles-disable-line\nstatus: open\n---\n`,
    `US-1: Sign in ${note('line')}\n-----\n\nText.\n\n## US-2: Sign out\n\n**Owner:** PO\n`,
  ];
  for (const text of silent) assert.deepEqual(missing(text, 'BACKLOG.md'), [], text);
});

test('a rule that there is not is told, with the one that is meant', () => {
  const text = `${owned}  # backlog-roles-disable-next-line mising-owner\n  - title: B\n`;
  const { problems } = analyze('backlog.yaml', text, defaultConfig, undefined);
  assert.deepEqual(
    problems.map(({ rule, message }) => `${rule}: ${message}`).sort()[1],
    'unused-suppression: No rule is called mising-owner. Did you mean missing-owner?',
  );
});

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
  assertWithin(4000, () => {
    assert.deepEqual(missing(text), []);
    assert.equal(readDirectives(`# ${'backlog-roles-disable '.repeat(50_000)}`, 'yaml').length, 1);
  });
});
