import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document, Slot } from '../../../src/core/model';
import { applyEdits, type TextEdit } from '../../../src/core/text';
import { read, sayItem } from './say';

/** What writing a value into a slot changes; a cell's value is padded to the length that the slot has. */
function write({ span, before, after, style }: Slot, value: string): TextEdit {
  const spelled = style === 'cell' ? value.replace(/\|/g, '\\|').padEnd(span.end - span.start) : value;
  return { ...span, text: before + spelled + after };
}

const putFirst = (document: Document, index: number, value: string) => {
  const put = document.items[index]?.claims[0]?.put;
  return put && write(put, value);
};
const addTo = (document: Document, index: number, value: string) => {
  const add = document.items[index]?.add;
  return add && write(add.style === 'handle' && !value.startsWith('@') && add.otherwise ? add.otherwise : add, value);
};
const cutFirst = (document: Document, index: number) => document.items[index]?.claims[0]?.cut;

const [put, add, cut] = [putFirst, addTo, cutFirst];

type Case = readonly [
  name: string,
  edit: (document: Document, index: number, value: string) => TextEdit | undefined,
  index: number,
  value: string,
  text: string,
  expected: readonly string[],
];

const cases: readonly Case[] = [
  [
    'adds a field below a bold title with an id, and behind those that are there',
    add,
    0,
    'PM',
    '# Sprint\n\n**US-1 — Show it**\n- **Type:** Page\n- **Estimate:** 3 h\n',
    ['# Sprint\n\n**US-1 — Show it**\n- **Type:** Page\n- **Estimate:** 3 h\n- **Owner:** PM\n'],
  ],
  [
    'adds a field below a bold title with an id alone',
    add,
    0,
    'PM',
    '# Sprint\n\n**US-1 — Show it**\n\n**US-2 — Hide it**\n\n**Owner:** Bo\n',
    ['# Sprint\n\n**US-1 — Show it**\n\n**Owner:** PM\n\n**US-2 — Hide it**\n\n**Owner:** Bo\n'],
  ],
  [
    'adds an owner to a line with a box and no dash',
    add,
    1,
    'PM',
    '# B\n\n[ ] One (owner: PO)\n[ ] Two\n[ ] Three\n',
    ['# B\n\n[ ] One (owner: PO)\n[ ] Two (owner: PM)\n[ ] Three\n'],
  ],
  [
    'adds no field below a line with a box and no dash',
    add,
    0,
    'PM',
    '# B\n\n[ ] One\n[ ] Two\n  Owner: PO\n',
    ['# B\n\n[ ] One (owner: PM)\n[ ] Two\n  Owner: PO\n'],
  ],
  [
    'replaces a parenthesis',
    put,
    0,
    'PM',
    '- [ ] One (owner: PO)\n- [ ] Two (owner: PO)\n',
    ['- [ ] One (owner: PM)\n- [ ] Two (owner: PO)\n'],
  ],
  [
    'replaces an inline field',
    put,
    0,
    'PM',
    '- [ ] One [owner:: ana] [due:: 1]\n',
    ['- [ ] One [owner:: PM] [due:: 1]\n'],
  ],
  ['replaces an empty inline field', put, 0, 'PM', '- [ ] One [owner::]\n', ['- [ ] One [owner:: PM]\n']],
  [
    'replaces a trailing handle',
    put,
    0,
    '@bo',
    '- [ ] One @ana\n- [ ] Two @ana\n',
    ['- [ ] One @bo\n- [ ] Two @ana\n'],
  ],
  ['replaces a role in front', put, 0, 'PM', '- [ ] [PO] One\n', ['- [ ] [PM] One\n']],
  ['replaces a tag', put, 0, 'pm', '- [ ] One #po #x\n', ['- [ ] One #pm #x\n']],
  ['replaces a comment', put, 0, 'PM', '- [ ] One <!-- owner: PO -->\n', ['- [ ] One <!-- owner: PM -->\n']],
  [
    'replaces a field entry',
    put,
    0,
    'PM',
    '- One and more\n  - Owner: PO\n  - Status: open\n',
    ['- One and more\n  - Owner: PM\n  - Status: open\n'],
  ],
  ['fills an empty field entry', put, 0, 'PM', '- One and more\n  - Owner:\n', ['- One and more\n  - Owner: PM\n']],
  [
    'replaces a bold field',
    put,
    0,
    'PM',
    '## US-1: One\n\n**Owner:** PO  \n**Status:** open\n',
    ['## US-1: One\n\n**Owner:** PM  \n**Status:** open\n'],
  ],
  [
    'replaces one of several fields',
    put,
    0,
    'PM',
    '## US-1: One\n\nStatus: x · Owner: PO · Size: 3\n',
    ['## US-1: One\n\nStatus: x · Owner: PM · Size: 3\n'],
  ],
  [
    'replaces a cell and keeps the pipes',
    put,
    0,
    'PM',
    '| Task | Owner  | P |\n|---|---|---|\n| One  | @ana   | 1 |\n',
    ['| Task | Owner  | P |\n|---|---|---|\n| One  | PM     | 1 |\n'],
  ],
  [
    'fills an empty cell',
    put,
    0,
    'PM',
    '| Task | Owner | P |\n|---|---|---|\n| One |       | 1 |\n',
    ['| Task | Owner | P |\n|---|---|---|\n| One | PM    | 1 |\n'],
  ],
  [
    'fills a cell without room',
    put,
    0,
    'PM',
    '|Task|Owner|P|\n|---|---|---|\n|One||1|\n',
    ['|Task|Owner|P|\n|---|---|---|\n|One| PM |1|\n'],
  ],
  [
    'widens a narrow cell',
    put,
    0,
    '@anastasia',
    '| Task | Owner |\n|---|---|\n| One | PO |\r\n',
    ['| Task | Owner |\n|---|---|\n| One | @anastasia |\r\n'],
  ],
  [
    'replaces a cell of attributes',
    put,
    0,
    'PM',
    '### A-1 One\r\n\r\n| Field | Value |\r\n|---|---|\r\n| Owner | PO |\r\n',
    ['### A-1 One\r\n\r\n| Field | Value |\r\n|---|---|\r\n| Owner | PM |\r\n'],
  ],
  [
    'replaces front matter',
    put,
    0,
    'PM',
    '---\ntitle: One\nstatus: open\nowner: PO # why\n---\n',
    ['---\ntitle: One\nstatus: open\nowner: PM # why\n---\n'],
  ],
  [
    'quotes a handle in front matter',
    put,
    0,
    "'@bo'",
    '---\ntitle: One\nowner: PO\n---\n',
    ["---\ntitle: One\nowner: '@bo'\n---\n"],
  ],
  [
    'replaces an HTML cell',
    put,
    0,
    'PM',
    '<table><tr><th>Task</th><th>Owner</th></tr><tr><td>One</td><td>PO</td></tr></table>\n',
    ['<table><tr><th>Task</th><th>Owner</th></tr><tr><td>One</td><td>PM</td></tr></table>\n'],
  ],
  [
    'adds a parenthesis where there is no dialect',
    add,
    0,
    'PO',
    '- [ ] One\n- [ ] Two\n',
    ['- [ ] One (owner: PO)\n- [ ] Two\n'],
  ],
  ['adds in the dialect of handles', add, 1, '@bo', '- [ ] One @ana\n- [ ] Two\n', ['- [ ] One @ana\n- [ ] Two @bo\n']],
  [
    'adds a role where the file writes handles',
    add,
    1,
    'PO',
    '- [ ] One @ana\n- [ ] Two\n',
    ['- [ ] One @ana\n- [ ] Two (owner: PO)\n'],
  ],
  [
    'adds in the dialect of inline fields',
    add,
    1,
    'PO',
    '- [ ] One [owner:: ana]\n- [ ] Two ✅\n',
    ['- [ ] One [owner:: ana]\n- [ ] Two ✅ [owner:: PO]\n'],
  ],
  [
    'adds in the dialect of field entries',
    add,
    1,
    'PO',
    '- One and more\r\n  - **Owner:** ana\r\n- Two and more\r\n',
    ['- One and more\r\n  - **Owner:** ana\r\n- Two and more\r\n  - **Owner:** PO\r\n'],
  ],
  ['adds to the last line without its end', add, 0, 'PO', '- [ ] One', ['- [ ] One (owner: PO)']],
  ['adds behind a link', add, 0, 'PO', '- [ ] [One](u)\n', ['- [ ] [One](u) (owner: PO)\n']],
  [
    'adds a line below a heading',
    add,
    0,
    'PO',
    '# B\n\n## US-1: One\n\nText.\n',
    ['# B\n\n## US-1: One\n\n**Owner:** PO\n\nText.\n'],
  ],
  [
    'adds a line after the fields of a heading',
    add,
    0,
    'PO',
    '## US-1: One\r\n\r\n**Status:** open\r\n\r\nText.\r\n',
    ['## US-1: One\r\n\r\n**Status:** open  \r\n**Owner:** PO\r\n\r\nText.\r\n'],
  ],
  [
    'adds a row to the attributes of a heading',
    add,
    0,
    'PO',
    '### A-1 One\r\n\r\n| Field | Value |\r\n|---|---|\r\n| **Status:** | Open |\r\n\r\nText.\r\n',
    [
      '### A-1 One\r\n\r\n| Field | Value |\r\n|---|---|\r\n| **Status:** | Open |\r\n| **Owner** | PO |\r\n\r\nText.\r\n',
    ],
  ],
  [
    'adds an entry to the fields of a heading',
    add,
    0,
    'PO',
    '## A-1 One\n\n* Status: open\n* Effort: 3\n\nText.\n',
    ['## A-1 One\n\n* Status: open\n* Effort: 3\n* **Owner:** PO\n\nText.\n'],
  ],
  [
    'adds a line to quoted fields',
    add,
    0,
    'PO',
    '## A-1 One\n\n> Status: open\n\nText.\n',
    ['## A-1 One\n\n> Status: open  \n> **Owner:** PO\n\nText.\n'],
  ],
  [
    'adds a line that dashes below do not underline',
    add,
    0,
    'PO',
    '## A-1 One\n-----\n\nText.\n',
    ['## A-1 One\n\n**Owner:** PO\n\n-----\n\nText.\n'],
  ],
  [
    'adds to one of many bare headings',
    add,
    1,
    'PO',
    '# Speed\n\n### Cache the pages\n\n### Shrink the images\n\n### Lock the door\n',
    ['# Speed\n\n### Cache the pages\n\n### Shrink the images\n\n**Owner:** PO\n\n### Lock the door\n'],
  ],
  [
    'adds to a heading that has children',
    add,
    0,
    'PO',
    '# R\n\n## 1. Move the data\n\nAll that people have written is to be carried over to the new machine.\n\n- Copy it\n- Check it\n',
    [
      '# R\n\n## 1. Move the data\n\n**Owner:** PO\n\nAll that people have written is to be carried over to the new machine.\n\n- Copy it\n- Check it\n',
    ],
  ],
  [
    'adds below an underlined heading',
    add,
    0,
    'PO',
    'US-1: One\n---------\n\nText.\n',
    ['US-1: One\n---------\n\n**Owner:** PO\n\nText.\n'],
  ],
  [
    'adds in a title cell',
    add,
    0,
    'PO',
    '| ID | Task |\n|---|---|\n| 1 | One |\n',
    ['| ID | Task |\n|---|---|\n| 1 | One (owner: PO) |\n'],
  ],
  [
    'adds the missing cell',
    add,
    0,
    'PO',
    '| ID | Task | Owner |\n|---|---|---|\n| 1 | One |\n',
    ['| ID | Task | Owner |\n|---|---|---|\n| 1 | One | PO |\n'],
  ],
  [
    'adds the missing cell and pipe',
    add,
    0,
    'PO',
    '| ID | Task | Owner\n|---|---|---\n| 1 | One\n',
    ['| ID | Task | Owner\n|---|---|---\n| 1 | One | PO |\n'],
  ],
  [
    'adds a key to front matter',
    add,
    0,
    'PO',
    '---\ntitle: One\nstatus: open\n---\n\nText.\n',
    ['---\ntitle: One\nowner: PO\nstatus: open\n---\n\nText.\n'],
  ],
  [
    'adds an HTML remark',
    add,
    0,
    'PO',
    '<table><tr><th>Task</th><th>Status</th></tr><tr><td>One</td><td>x</td></tr></table>\n',
    ['<table><tr><th>Task</th><th>Status</th></tr><tr><td>One (owner: PO)</td><td>x</td></tr></table>\n'],
  ],
  ['cuts a parenthesis', cut, 0, '', '- [ ] One (owner: PO)\n- [ ] Two\n', ['- [ ] One\n- [ ] Two\n']],
  ['cuts a handle', cut, 0, '', '- [ ] One @ana\n', ['- [ ] One\n']],
  ['cuts a role in front', cut, 0, '', '- [ ] [PO] One\n', ['- [ ] One\n']],
  [
    'cuts a field entry',
    cut,
    0,
    '',
    '- One and more\r\n  - Owner: PO\r\n  - Status: open\r\n',
    ['- One and more\r\n  - Status: open\r\n'],
  ],
  [
    'cuts one of several fields',
    cut,
    0,
    '',
    '## US-1: One\n\nStatus: x · Owner: PO · Size: 3\n',
    ['## US-1: One\n\nStatus: x · Size: 3\n'],
  ],
  [
    'cuts the first of several fields',
    cut,
    0,
    '',
    '## US-1: One\n\n**Owner:** PO | **Status:** x\n',
    ['## US-1: One\n\n**Status:** x\n'],
  ],
  [
    'empties a cell',
    cut,
    0,
    '',
    '| Task | Owner | P |\n|---|---|---|\n| One | PO | 1 |\n',
    ['| Task | Owner | P |\n|---|---|---|\n| One |    | 1 |\n'],
  ],
  ['cuts a comment', cut, 0, '', '## US-1: One\n\n<!-- owner: PO -->\n\nText.\n', ['## US-1: One\n\n\nText.\n']],
  [
    'cuts front matter',
    cut,
    0,
    '',
    '---\ntitle: One\nowner: PO\nstatus: open\n---\n',
    ['---\ntitle: One\nstatus: open\n---\n'],
  ],
];

for (const [name, edit, index, value, text, expected] of cases) {
  test(name, () => {
    const before = read(text);
    const change = edit(before, index, value);
    assert.ok(change, 'there is a place to write');
    const changed = applyEdits(text, [change]);
    assert.deepEqual([changed], expected);
    const after = read(changed);
    const others = (document: Document) => document.items.filter((_, at) => at !== index).map(sayItem);
    assert.deepEqual(others(after), others(before));
    const [was, now] = [before.items[index], after.items[index]];
    assert.equal(now?.title.value, was?.title.value);
    const claims = now?.claims.map(({ text: owner }) => owner).filter((owner) => owner !== '') ?? [];
    assert.deepEqual(claims.includes(value.replace(/'/g, '')), value !== '');
    assert.equal(claims.length, value === '' ? 0 : 1);
  });
}
