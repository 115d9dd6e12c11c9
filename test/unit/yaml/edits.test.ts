import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../../src/core/text';
import { read, said, write } from './reading';

/** What the file becomes when `NEW` is put in the place of the first claim. */
function put(text: string): string {
  return write(text, read(text).items.flatMap((item) => item.claims)[0]?.put, 'NEW');
}

function cut(text: string): string {
  const edit = read(text).items.flatMap((item) => item.claims)[0]?.cut;
  if (!edit) throw new Error('There is no cut');
  return applyEdits(text, [edit]);
}

function add(text: string): string {
  return write(text, read(text).items[0]?.add, 'NEW');
}

type Case = readonly [name: string, from: string, to: string];

const puts: readonly Case[] = [
  ['no value', '- title: A\n  owner:\n', '- title: A\n  owner: NEW\n'],
  ['no value, a comment', '- title: A\n  owner: # who?\n', '- title: A\n  owner: NEW # who?\n'],
  ['an explicit null', '- title: A\n  owner: ~\n', '- title: A\n  owner: NEW\n'],
  ['double quotes, a comment', '- title: A\n  owner: "PO" # c\n', '- title: A\n  owner: "NEW" # c\n'],
  ['single quotes', "- title: A\n  owner: 'PO'\n", "- title: A\n  owner: 'NEW'\n"],
  ['a block scalar', '- title: A\n  owner: >-\n    PO\n  x: 1\n', '- title: A\n  owner: NEW\n  x: 1\n'],
  ['a flow list', '- title: A\n  owners: [PO, "PM"] # c\n', '- title: A\n  owners: [NEW] # c\n'],
  ['an empty flow list', '- title: A\n  owners: []\n', '- title: A\n  owners: [NEW]\n'],
  [
    'a block list, comments and blank lines after it',
    '- title: A\n  owners:\n    - PO\n    - PM\n\n  # c\n  x: 1\n',
    '- title: A\n  owners:\n    - NEW\n\n  # c\n  x: 1\n',
  ],
  ['a flow mapping', '- {title: A, owner: PO}\n', '- {title: A, owner: NEW}\n'],
  ['a mapping', '- title: A\n  owner:\n    name: PO\n', '- title: A\n  owner:\n    name: NEW\n'],
  ['an alias', 'x: &p Ana\ntasks:\n  - title: A\n    owner: *p\n', 'x: &p Ana\ntasks:\n  - title: A\n    owner: NEW\n'],
  ['an unquoted handle', '- title: A\n  owner: @ana\n', '- title: A\n  owner: NEW\n'],
  ['CRLF', '- title: A\r\n  owner:\r\n', '- title: A\r\n  owner: NEW\r\n'],
  ['no newline at the end', '- title: A\n  owner:', '- title: A\n  owner: NEW'],
  ['a parenthesis', 'tasks:\n  - A (owner: PO)\n', 'tasks:\n  - A (owner: NEW)\n'],
  ['a field in quotes', 'tasks:\n  - "A [owner:: PO]"\n', 'tasks:\n  - "A [owner:: NEW]"\n'],
];

const cuts: readonly Case[] = [
  [
    'in the middle, a comment above the next',
    '- title: A\n  owner: PO # c\n  # next\n  x: 1\n',
    '- title: A\n  # next\n  x: 1\n',
  ],
  ['the last', '- title: A\n  owner: PO\n- title: B\n', '- title: A\n- title: B\n'],
  ['the last, no newline at the end', '- title: A\n  owner: PO', '- title: A'],
  ['the first, on the line of its dash', '- owner: PO\n  title: A\n', '- title: A\n'],
  ['the first, a comment behind it', '- owner: PO\n  # c\n  title: A\n', '- \n  # c\n  title: A\n'],
  ['a block list', '- title: A\n  owner:\n    - PO\n    - PM\n  x: 1\n', '- title: A\n  x: 1\n'],
  ['the last in flow', '- {title: A, owner: PO}\n', '- {title: A}\n'],
  ['the first in flow', '- {owner: PO, title: A}\n', '- {title: A}\n'],
  ['one in lines of flow', '- {\n    owner: PO,\n    title: A,\n  }\n', '- {\n    title: A,\n  }\n'],
  ['the last in flow, a trailing comma', '- {title: A, owner: PO,}\n', '- {title: A,}\n'],
  ['one of two roles', '- title: A\n  owner: {po: Ana, pm: Bo}\n', '- title: A\n  owner: {pm: Bo}\n'],
  ['the only role', '- title: A\n  owner: {po: Ana}\n', '- title: A\n'],
  ['CRLF', '- title: A\r\n  owner: PO\r\n  x: 1\r\n', '- title: A\r\n  x: 1\r\n'],
  ['a parenthesis', 'tasks:\n  - A (owner: PO)\n', 'tasks:\n  - A\n'],
  ['a comment', 'tasks:\n  - A # owner: PO\n', 'tasks:\n  - A\n'],
  ['a handle', "tasks:\n  - 'A @ana'\n", "tasks:\n  - 'A'\n"],
];

const adds: readonly Case[] = [
  ['behind the title', 'tasks:\n  - title: A # c\n    x: 1\n', 'tasks:\n  - title: A # c\n    owner: NEW\n    x: 1\n'],
  ['the title last, no newline', '- id: 1\n  title: A', '- id: 1\n  title: A\n  owner: NEW'],
  ['a folded title', '- title: >-\n    A\n    b\n\n  x: 1\n', '- title: >-\n    A\n    b\n  owner: NEW\n\n  x: 1\n'],
  ['a title over two lines', 'tasks:\n  - title: A\n      b\n', 'tasks:\n  - title: A\n      b\n    owner: NEW\n'],
  [
    'a title in two languages',
    'tasks:\n  - title:\n      en: A\n      fr: B\n    x: 1\n',
    'tasks:\n  - title:\n      en: A\n      fr: B\n    owner: NEW\n    x: 1\n',
  ],
  ['flow', 'tasks:\n  - {id: A-1, title: A}\n', 'tasks:\n  - {id: A-1, title: A, owner: NEW}\n'],
  [
    'lines of flow, a trailing comma',
    'tasks:\n  - {\n      title: A,\n    }\n',
    'tasks:\n  - {\n      title: A, owner: NEW,\n    }\n',
  ],
  ['a dash on its own line', 'tasks:\n  -\n    title: A\n', 'tasks:\n  -\n    title: A\n    owner: NEW\n'],
  [
    'a key that is the title',
    'tasks:\n  sso:\n    status: open\n',
    'tasks:\n  sso:\n    owner: NEW\n    status: open\n',
  ],
  ['CRLF', '- title: A\r\n  x: 1\r\n', '- title: A\r\n  owner: NEW\r\n  x: 1\r\n'],
  [
    'the key that the file uses',
    '- title: A\n- title: B\n  dri: Ana\n',
    '- title: A\n  dri: NEW\n- title: B\n  dri: Ana\n',
  ],
  [
    'a list where the file has lists',
    '- title: A\n- title: B\n  owners: [Ana]\n',
    '- title: A\n  owners: [NEW]\n- title: B\n  owners: [Ana]\n',
  ],
  [
    'not the key of a role',
    '- title: A\n- title: B\n  product_owner: Ana\n',
    '- title: A\n  owner: NEW\n- title: B\n  product_owner: Ana\n',
  ],
  ['plain text', 'tasks:\n  - Sign in # c\n', 'tasks:\n  - Sign in (owner:NEW) # c\n'],
  ['quoted text', 'tasks: ["Sign in"]\n', 'tasks: ["Sign in (owner: NEW)"]\n'],
  [
    'a key with work below',
    'tasks:\n  - Sign in:\n      - Form\n',
    'tasks:\n  - Sign in:  # owner: NEW\n      - Form\n',
  ],
  ['a state', 'story_status:\n  1-a: open\n  1-b: done\n', 'story_status:\n  1-a: open  # owner: NEW\n  1-b: done\n'],
];

for (const [what, change, cases] of [
  ['put', put, puts],
  ['cut', cut, cuts],
  ['add', add, adds],
] as const)
  for (const [name, from, to] of cases)
    test(`${what}: ${name}`, () => {
      // The entries at the root need a field besides the title to be told from other lists.
      const whole = (text: string) =>
        text.startsWith('- ') ? `tasks:${text.includes('\r') ? '\r' : ''}\n${text}` : text;
      const changed = change(whole(from));
      assert.equal(changed, whole(to));
      assert.deepEqual(read(changed).issues, []);
      if (what === 'add')
        assert.deepEqual(
          read(changed).items[0]?.claims.map((claim) => claim.text),
          ['NEW'],
        );
      if (what === 'put')
        assert.ok(said(read(changed).items.flatMap((item) => item.claims)).some((claim) => claim.endsWith('=NEW')));
    });

test('a default and a section owner are read back as such', () => {
  const text = '# head\ntitle: Plan\nphases:\n  - name: One\n    tasks: [A]\n  - name: Two\n    tasks: [B]\n';
  const document = read(text);
  assert.deepEqual(said(read(write(text, document.addDefault, 'PO')).defaults), ['owner=PO']);
  const written = read(write(text, document.items[1]?.section?.add, 'PM'));
  assert.deepEqual(said(written.items[0]?.section?.claims ?? []), []);
  assert.deepEqual(said(written.items[1]?.section?.claims ?? []), ['owner=PM']);
});

test('a file without a mapping at its root can have a default, too', () => {
  for (const [text, expected] of [
    ['- title: A\n  points: 1\n', '# owner: PO\n- title: A\n  points: 1\n'],
    ['\uFEFF- title: A\r\n  points: 1\r\n', '\uFEFF# owner: PO\r\n- title: A\r\n  points: 1\r\n'],
    ['---\n[{title: A, points: 1}]\n', '---\n# owner: PO\n[{title: A, points: 1}]\n'],
    ['{tasks: [A]}\n', '{owner: PO, tasks: [A]}\n'],
  ] as const) {
    const changed = write(text, read(text).addDefault, 'PO');
    assert.equal(changed, expected);
    assert.deepEqual(said(read(changed).defaults), ['owner=PO']);
  }
});
