import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemOf, read, said, write } from './reading';

const before = 'tasks:\n  - title: First\n    owner: PO\n';
const after = '  - title: Last\n    owner: PM\n';

/** Broken entries, the title that they must keep, and what the issue points at. */
const broken: readonly (readonly [name: string, text: string, title: string | undefined, at: string])[] = [
  ['a colon in a value', '  - title: Login: the second try\n', 'Login: the second try', 'Login: the second try'],
  ['text behind a quote', '  - title: "Login" page\n', '"Login" page', '"Login" page'],
  ['a quote without end', '  - title: "Login page\n    points: 3\n', '"Login page', '"Login page'],
  ['a bracket without end', '  - title: Login\n    tags: [a, b\n    points: 3\n', 'Login', '[a, b'],
  ['text behind a bracket', '  - [ ] Login page\n', 'Login page', '[ ] Login page'],
  ['bold text', '  - **Login** page\n', '**Login** page', '**Login** page'],
  ['text behind the head of a block', '  - title: > Login page\n', '> Login page', '> Login page'],
  ['a template line', '  {% for task in tasks %}\n  - title: Login\n', 'Login', '{% for task in tasks %}'],
  ['a line that is no YAML', '  - title: Login\nlorem ipsum dolor\n', 'Login', 'lorem ipsum dolor'],
  ['a dash indented too far', '  - title: Login\n    points: 1\n     - title: Other\n', 'Other', '- title: Other'],
  ['no space behind a dash', '  -title: Login\n    points: 1\n', 'Login', '-title: Login'],
  ['no space behind the dash of a text', '  -Login page\n', 'Login page', '-Login page'],
  ['no space behind a colon', '  - points: 1\n    title:Login page\n', 'Login page', 'title:Login page'],
  ['a merge conflict', '<<<<<<< HEAD\n  - title: Login\n=======\n', 'Login', '<<<<<<< HEAD'],
];

for (const [name, text, title, at] of broken)
  test(`${name}: one issue there, everything else is read`, () => {
    const source = before + text + after;
    const document = read(source);
    assert.deepEqual(said(itemOf(document, 'First').claims), ['owner=PO']);
    assert.deepEqual(said(itemOf(document, 'Last').claims), ['owner=PM']);
    if (title !== undefined) itemOf(document, title);
    assert.ok(document.issues.length >= 1);
    const span = document.issues[0]?.span;
    assert.equal(source.slice(span?.start, span?.end), at);
  });

test('an owner is written below what lacks a space, and behind it', () => {
  const source = `${before}  -title: Login\n  -Logout page\n  - points: 1\n    title:Search\n${after}`;
  for (const title of ['Login', 'Logout page', 'Search']) {
    const written = read(write(source, itemOf(read(source), title).add, 'PM'));
    assert.equal(itemOf(written, title).claims[0]?.text, 'PM');
    assert.deepEqual(said(itemOf(written, 'First').claims), ['owner=PO']);
  }
});

test('tabs as indentation are one issue', () => {
  const document = read('tasks:\n\t- title: First\n\t  owner: PO\n\t- title: Last\n\t  owner: PM\n');
  assert.equal(document.issues.length, 1);
  assert.match(document.issues[0]?.message ?? '', /tabs/);
  assert.deepEqual(said(itemOf(document, 'Last').claims), ['owner=PM']);
});

/** Titles with their owners, `Sign in PO`, and how many issues there are. */
function seen(text: string): readonly (string | number)[] {
  const { items, issues } = read(text);
  return [
    ...items.map(({ title, claims }) => [title.value, ...claims.map((claim) => claim.text)].join(' ')),
    issues.length,
  ];
}

const askew: readonly (readonly [name: string, text: string, ...expected: (string | number)[]])[] = [
  [
    'a dash that is one column left',
    'tasks:\n  - title: A\n - title: B\n    owner: PO\n  - title: C\n',
    'A',
    'B PO',
    'C',
    1,
  ],
  [
    'a key that is one column left',
    'tasks:\n  - title: A\n    points: 1\n   owner: PO\n  - title: C\n',
    'A PO',
    'C',
    1,
  ],
  [
    'a key that is pushed right',
    'tasks:\n  - title: A\n       owner: PO\n    points: 1\n  - title: C\n',
    'A PO',
    'C',
    1,
  ],
  [
    'a key that a colon breaks',
    'features:\n  F-1:\n    title: A\n  F: -2:\n    title: B\n  F-3:\n    title: C\n',
    'A',
    'C',
    1,
  ],
  ['a key behind a colon', 'features:\n  F-1:\n    title: A\n  : F-2:\n    title: B\n    owner: PO\n', 'A', 'B PO', 1],
  ['a word before a key', 'tasks:\n  - title: A\n x   size: S\n    owner: PO\n  - title: C\n', 'A PO', 'C', 1],
  ['a word beside the dashes', 'tasks:\n  - title: A\n  x size: S\n    owner: PO\n  - title: C\n', 'A PO', 'C', 1],
  [
    'an id among ids',
    'features:\n  F-1:\n    title: A\n F-2:\n    title: B\n    owner: PO\n  F-3:\n    title: C\n',
    'A',
    'B PO',
    'C',
    1,
  ],
];

for (const [name, text, ...expected] of askew)
  test(`${name} is read beside its neighbours`, () => assert.deepEqual(seen(text), expected));

test('a line that is out of place harms none that stand far below', () => {
  const many = Array.from({ length: 60 }, (_, index) => `  F-${index}:\n    title: T${index}\n`).join('');
  for (const word of [' F-99:', ' done F-20:', '   F-20:']) {
    const { items } = read(`features:\n${many.replace('  F-20:', word)}`);
    assert.equal(items.length, 60, word);
  }
});

test('the head of a block whose indentation is gone keeps to its text', () => {
  for (const next of ['    size: S\n', '']) {
    const text = `tasks:\n  - title: A\nnotes: |\n      Some text,\n      and more.\n${next}  - title: B\n    owner: PO\n`;
    assert.deepEqual(seen(text), ['A', 'B PO', 1], next);
  }
});

test('broken places far from each other are told one by one, whatever the lines end in', () => {
  const entries = ['a: b', 'one', 'two', 'three', 'c: d', 'four'].map((title) => `  - title: ${title}`);
  for (const end of ['\n', '\r\n'])
    assert.equal(read(`tasks:${end}${entries.join(end)}${end}`).issues.length, 2, JSON.stringify(end));
});

test('a line that begins with a lone return harms no other', () => {
  const text = 'tasks:\r\n  - title: A\r\n    notes: |\r\n      text\r\n\rrest]\r\n    size: S\r\n  - title: B\r\n';
  assert.deepEqual(seen(text), ['A', 'B', 1]);
});

const keeps: readonly (readonly [name: string, line: string])[] = [
  ['the dash of a text that slipped to the left', ' - "more: of it"'],
  ['a colon before a dash', ':          - "more: of it"'],
  ['a sign before a dash', '`          - more of it'],
  ['a text above lines that are indented alike no more', 'more of it'],
];

for (const [name, line] of keeps)
  test(`${name} keeps what stands behind it`, () => {
    const text = [
      'epics:',
      '  - title: A',
      '    stories:',
      '      - title: B',
      '        criteria:',
      '          - one',
      line,
      '          - two',
      '        owner: PO',
      '      - title: C',
      '  - title: D',
      '    owner: PM',
      '',
    ];
    const { items } = read(text.join('\n'));
    const titles = items.map(({ title, parent }) => `${title.value} ${parent?.title.value ?? ''}`.trim());
    assert.deepEqual(
      titles.filter((title) => /^[A-D]\b/.test(title)),
      ['A', 'B A', 'C A', 'D'],
    );
  });

/** Two tasks and a story, with one line more, or another, in between. */
const typed: readonly (readonly [name: string, at: number, remove: number, line: string])[] = [
  ['a word above the first key', 0, 0, 'soon'],
  ['a word between a key and its list', 1, 0, 'soon'],
  ['a word within an entry', 3, 0, 'soon'],
  ['words between entries', 4, 0, 'one more thing'],
  ['a key without a value within an entry', 3, 0, 'soon:'],
  ['a key with a value within an entry', 3, 0, 'soon: yes'],
  ['a key with a value between entries', 4, 0, 'soon: yes'],
  ['a title whose indentation is gone', 2, 1, 'title: A'],
  ['a state whose indentation is gone', 3, 1, 'status: open'],
];

for (const [name, at, remove, line] of typed)
  test(`${name} keeps what stands below`, () => {
    const lines = [
      'tasks:',
      '  - id: T-1',
      '    title: A',
      '    status: open',
      '  - id: T-2',
      '    title: B',
      'stories:',
      '  - C',
      '',
    ];
    const { items } = read(lines.toSpliced(at, remove, line).join('\n'));
    assert.deepEqual(
      items.map(({ level, title }) => `${level} ${title.value}`),
      ['task A', 'task B', 'story C'],
    );
  });

test('a key among such whose indentation is gone keeps what is its own', () => {
  const text = 'features:\n  F-1:\n    title: A\nF-2:\n    title: B\n  F-3:\n    title: C\n';
  assert.deepEqual(seen(text), ['A', 'B', 'C', 1]);
});

test('a key of its own below a list stays one where another line is broken', () => {
  const text = 'tasks:\n  - id: T-1\n    title: A\nteam: # see below\n    status: open\nrisks:\n  - Rain: "a" b\n';
  assert.deepEqual(seen(text), ['A', 1]);
});

const tabbed: readonly (readonly [name: string, text: string, ...expected: (string | number)[]])[] = [
  ['before the first key', 'features:\n  \tF-1:\n    title: A\n  F-2:\n    title: B\n', 'A', 'B', 1],
  ['before the last key', 'features:\n  F-1:\n    title: A\n  \tF-2:\n    title: B\n    owner: PO\n', 'A', 'B PO', 1],
  ['before a dash', 'tasks:\n  - title: A\n    owner: PO\n  \t- title: B\n  - title: C\n', 'A PO', 'B', 'C', 1],
  ['before a key of an entry', 'tasks:\n  - title: A\n    \towner: PO\n    points: 1\n  - title: B\n', 'A PO', 'B', 1],
  [
    'instead of spaces',
    'tasks:\n- id: x\n\ttitle: A\n\towner: PO\n- id: y\n\ttitle: B\nrisks:\n- Rain\n',
    'A PO',
    'B',
    1,
  ],
  ['behind the column of the dash', 'tasks:\n  - id: x\n  \ttitle: A\n  - id: y\n  \ttitle: B\n', 'A', 'B', 1],
  ['as wide as four spaces', 'tasks:\n  - id: x\n\ttitle: A\n\towner: PO\n  - id: y\n\ttitle: B\n', 'A PO', 'B', 1],
  [
    'all through',
    'tasks:\n\t- id: x\n\t\ttitle: A\n\t\tnotes: |\n\t\t\ta: "b\n\t\t\tc\n\t\tmore:\n\t\t\towner: PM\n\t\tsubtasks:\n\t\t\t- id: z\n\t\t\t\ttitle: C\n\t\t\t\towner: PM\n\t\towner: PO\n\t- id: y\n\t\ttitle: B\n',
    'A PO',
    'C PM',
    'B',
    1,
  ],
  ['below an open key', 'features:\n  F-1:\n  \ttitle: A\n  F-2:\n  \ttitle: B\n', 'A', 'B', 1],
];

for (const [name, text, ...expected] of tabbed)
  test(`a tab ${name} is one issue and keeps the items apart`, () => assert.deepEqual(seen(text), expected));

test('tabs do not move what is read behind them', () => {
  const text = 'tasks:\n- id: x\n\ttitle: |\n\t\tA "b\n\t\tc\n\towner: PO\n';
  const { title, claims } = read(text).items[0] ?? assert.fail();
  assert.equal(title.value, 'A "b');
  assert.equal(text.slice(title.span.start, title.span.end), 'A "b');
  assert.deepEqual(
    claims.map(({ span }) => text.slice(span.start, span.end)),
    ['PO'],
  );
});

test('Markdown behind the last document is one issue, whatever its length', () => {
  const tail = '---\n\n**Status**: fine\n\nSome prose: with a colon\n* and "more\n'.repeat(1) + 'text {\n'.repeat(50);
  const document = read(`${before}${after}${tail}`);
  assert.equal(document.issues.length, 1);
  assert.equal(document.items.length, 2);
});

test('broken lines in many places are told one by one, but not without end', () => {
  const entry = '  - title: a: b\n    owner: PO\n    points: 1\n';
  assert.equal(read(`tasks:\n${entry.repeat(3)}`).issues.length, 3);
  const many = read(`tasks:\n${entry.repeat(500)}`);
  assert.equal(many.items.length, 500);
  assert.ok(many.issues.length <= 20);
});

test('block scalars are never repaired', () => {
  const text = `${before}    notes: |\n      "open: quote: [\n      {% x %}\n  - title: x: y\n`;
  const document = read(text);
  assert.equal(document.issues.length, 1);
  itemOf(document, 'x: y');
});

test('an unquoted handle is read and is no issue', () => {
  const document = read('tasks:\n  - title: A\n    owner: @ana\n  - title: B\n    owners: [@bo, "@cy"]\n');
  assert.deepEqual(document.issues, []);
  const [claim] = itemOf(document, 'A').claims;
  assert.deepEqual(claim?.unquoted, [claim?.span]);
  assert.equal(itemOf(document, 'B').claims[0]?.unquoted.length, 1);
});

test('a key that has lost its colon keeps what stands below it', () => {
  const keys = ['F-1:', 'F-2:', 'F-3:'];
  const told = (broken: readonly string[]) => {
    const parts = broken.map((key, at) => `  ${key}\n    title: Sign ${'in out up'.split(' ')[at]}\n    owner: PO\n`);
    return read(`features:\n${parts.join('')}`);
  };
  for (const at of keys.keys())
    for (const broken of [`F-${at + 1}`, `F-${at + 1}:'`]) {
      const { items, issues } = told(keys.with(at, broken));
      const found = items.map(({ title, claims }) => [title.value, ...claims.map(({ text }) => text)]);
      assert.deepEqual(found, [
        ['Sign in', 'PO'],
        ['Sign out', 'PO'],
        ['Sign up', 'PO'],
      ]);
      assert.equal(issues.length, 1, `${at} ${broken}`);
    }
});

for (const typed of ['F', 'F-1', 'F-1:Sign in', 'F-1:\u0000 Sign in'])
  test(`a first key that is not yet one, ${JSON.stringify(typed)}, takes nothing from those below it`, () => {
    const source = `features:\n  ${typed}\n  F-2:\n    title: Sign out\n  F-3:\n    title: Invite guests\n`;
    const document = read(source);
    assert.deepEqual(
      document.items.map(({ title }) => title.value),
      ['Sign out', 'Invite guests'],
    );
    const [{ span } = { span: undefined }, ...others] = document.issues;
    assert.equal(source.slice(span?.start, span?.end), typed);
    assert.deepEqual(others, []);
  });

for (const sign of [']', '}', '[', '{', '!', '!x ', '&', '|x', '>', '%', '@', '`', '*', '"', "'", ', ', '"a" b'])
  test(`a key behind ${sign} is broken, but its neighbours are not`, () => {
    const lines = ['features:', '  F-1:', '    title: Sign in', '    owner: PO', '  F-2:', '    title: Sign out'];
    const parts = (text: string) =>
      read(text).items.map(({ title, claims }) => [title.value, ...claims.map(({ text }) => text)]);
    for (const at of [1, 4]) {
      const text = lines.with(at, `  ${sign}${lines[at]?.trim()}`).join('\n');
      assert.deepEqual(parts(text), [['Sign in', 'PO'], ['Sign out']], text);
      assert.ok(read(text).issues.length <= 1, text);
    }
  });

/** Titles of what is read below headings of text. */
const headed: readonly (readonly [name: string, text: string, titles: readonly string[]])[] = [
  ['a line of text above a list', 'Build 2 ====\n- Sign in\n- Sign out\n', ['Sign in', 'Sign out']],
  [
    'more of them, and lists below',
    'Build 1 ===\n\nShop\n\nTasks:\n- Sign in\n\nBuild 0\nBugs:\n- Odd sum\n',
    ['Sign in', 'Odd sum'],
  ],
  [
    'a remark between a key and its list',
    'tasks: (later?)\n- Sign in\nbugs: soon\n- Odd sum\n',
    ['Sign in', 'Odd sum'],
  ],
];

for (const [name, text, titles] of headed)
  for (const eol of ['\n', '\r\n'])
    test(`${name}, lines ending in ${JSON.stringify(eol)}`, () => {
      const { items, issues } = read(text.replaceAll('\n', eol));
      assert.deepEqual(
        items.map(({ title }) => title.value),
        titles,
      );
      assert.ok(issues.length > 0);
    });

test('a text with dashes in it is no list', () => {
  const { items, issues } = read('about: What we do,\n  - and what not\n  - at all\n');
  assert.deepEqual([items.length, issues.length], [0, 0]);
});

for (const sign of ['[', '{'])
  test(`a key without a value behind ${sign} leaves what stands below it where it is`, () => {
    const text = `items:\n  - id: A-1\n    ${sign}criteria:\n    status: open\n  - id: A-2\n    title: Maps\n    owner: PO\n`;
    const { items, issues } = read(text);
    assert.deepEqual(
      items.map(({ id, claims }) => [id?.value, ...claims.map((claim) => claim.text)]),
      [['A-1'], ['A-2', 'PO']],
    );
    assert.equal(issues.length, 1);
  });

test('a key beside texts under ids that is none of them, or broken, takes no other with it', () => {
  const lines = [
    'features:',
    '  Part 0 (all):',
    '    F1: Sign in by mail',
    '    F2: Sign out of all',
    '    F3: Pay by card',
  ];
  const titles = (text: string) => read(text).items.map(({ id }) => id?.value);
  for (const [at, id] of ['F1', 'F2', 'F3'].entries())
    for (const key of [`"${id}`, `note`, `${id}x y`, `${id}*x `, `${id}:`]) {
      const text = lines.with(at + 2, (lines[at + 2] ?? '').replace(id, key)).join('\n');
      assert.deepEqual(
        titles(text).filter((each) => ['F1', 'F2', 'F3'].includes(each ?? '')),
        ['F1', 'F2', 'F3'].filter((each) => each !== id),
        text,
      );
    }
});

test('a document that is no item, its title being broken, says nothing of those before it', () => {
  const { items, defaults } = read('title: Sign in\nstatus: open\n---\nid: A-2\ntit]le: Sign out\nowner: PM\n');
  assert.deepEqual([items.map(({ title }) => title.value), defaults], [['Sign in'], []]);
});
