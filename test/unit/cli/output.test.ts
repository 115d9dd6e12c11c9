import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import type { CheckedFile } from '../../../src/cli/checking';
import type { ListedFile, ListedItem, ListedOwner } from '../../../src/cli/listing';
import { checkText } from '../../../src/cli/output/check-text';
import { listTable } from '../../../src/cli/output/list-table';
import { painter } from '../../../src/cli/style';

const terminal = { isTTY: true, write: () => {} };
const plain = painter({ ...terminal, isTTY: false }, {});

const files: readonly CheckedFile[] = [
  { path: 'clean.md', problems: [] },
  {
    path: 'docs/\u001b[2JROADMAP.md',
    problems: [
      problem(3, 'warning', 'Nobody owns "Sign\u0007 in"', 'missing-owner'),
      problem(120, 'error', 'Both own it', 'duplicate-owner'),
    ],
  },
];
const summary = { files: 2, items: 41, errors: 1, warnings: 1, information: 0 };

function problem(line: number, severity: 'warning' | 'error', message: string, rule: string) {
  return { rule, severity, message, subject: 'US-1', line, column: 5, endLine: line, endColumn: 9, fixes: [] };
}

const expected = `docs/ROADMAP.md
    3:5  warning  Nobody owns "Sign in"  missing-owner
  120:5  error    Both own it  duplicate-owner

`;

test('prints problems by file, and a summary', () => {
  assert.equal(checkText(files, summary, plain), `${expected}1 error, 1 warning in 41 items of 2 files\n`);
  assert.equal(checkText(files, undefined, plain), expected);
  const none = { files: 1, items: 1, errors: 0, warnings: 0, information: 0 };
  assert.equal(checkText([], none, plain), 'No problems in 1 item of 1 file\n');
});

test('colours only a terminal, and not against NO_COLOR', () => {
  const coloured = checkText(files, undefined, painter(terminal, {}));
  assert.notEqual(coloured, expected);
  assert.equal(stripVTControlCharacters(coloured), expected);
  assert.equal(checkText(files, undefined, painter(terminal, { NO_COLOR: '1' })), expected);
  assert.notEqual(checkText(files, undefined, painter(terminal, { NO_COLOR: '' })), expected);
});

const nobody: ListedOwner = { status: 'unowned', role: null, parties: [], source: null, line: null, text: null };

function item(line: number, title: string, more: Partial<ListedItem> = {}): ListedItem {
  return { line, column: 3, title, id: null, level: null, parent: null, closed: false, owner: nobody, ...more };
}

const listed: readonly ListedFile[] = [
  { path: 'empty.md', kind: 'backlog', format: 'markdown', items: [] },
  {
    path: 'ROADMAP.md',
    kind: 'roadmap',
    format: 'markdown',
    items: [
      item(3, '計画する', { id: 'E-1', level: 'epic', owner: owner('owned', 'po', ['PO'], 'own') }),
      item(4, 'Sign in', { parent: 3, closed: true, owner: owner('owned', 'po', ['PO'], 'inherited') }),
      item(5, 'Sign out', { owner: owner('shared', 'shared', ['@ana', '@bo'], 'own') }),
      item(6, 'A\u001b[31m', { owner: owner('duplicate', null, ['PO', 'PM'], 'own') }),
      item(7, 'B', { owner: { ...owner('placeholder', null, [], 'own'), text: 'TBD' } }),
      item(108, 'C', { owner: owner('owned', 'other', ['Design team'], 'own') }),
      item(109, 'D'),
    ],
  },
];

function owner(
  status: ListedOwner['status'],
  role: ListedOwner['role'],
  parties: readonly string[],
  source: ListedOwner['source'],
): ListedOwner {
  return { status, role, parties, source, line: 3, text: parties.join(', ') };
}

test('prints items as a table', () => {
  assert.equal(
    listTable(listed, plain, Number.POSITIVE_INFINITY),
    `ROADMAP.md
  Line  Item          Level  Owner
     3  E-1 計画する  epic   PO
     4    Sign in            PO                inherited, closed
     5  Sign out             PO+PM @ana, @bo
     6  A                    unclear: PO, PM
     7  B                    nobody yet (TBD)
   108  C                    Design team
   109  D                    nobody
`,
  );
});

test('shortens titles to the width of the terminal', () => {
  const long = item(1, '👩‍👩‍👧 '.repeat(60));
  const file: ListedFile = { path: 'a.md', kind: 'backlog', format: 'markdown', items: [long] };
  const [, , row = ''] = listTable([file], plain, 60).split('\n');
  assert.match(row, /^ {5}1 {2}(?:👩‍👩‍👧 )+(?:👩‍👩‍👧)?… +nobody$/u);
});
