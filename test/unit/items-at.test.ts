import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, defaultConfig } from '../../src/core';
import { itemsAt, sectionAt } from '../../src/core/items-at';

const yaml = `epics:
  - id: E-1
    title: Accounts
    owner: PM
    stories:
      - title: Sign in
        owner: PO
      - title: Sign out
`;

const markdown = `# Backlog

## Now

- [ ] Sign in
- [ ] Sign out

## Later

- [ ] Sign up
`;

const read = (path: string, text: string) => analyze(path, text, defaultConfig, undefined).document;

/** The titles of the items at the places that `from` and `to` begin, and where they end. */
function titlesAt(text: string, from: string, to = from): readonly string[] {
  const document = read(text === yaml ? 'backlog.yaml' : 'BACKLOG.md', text);
  const start = text.indexOf(from);
  const end = to === from ? start : text.indexOf(to) + to.length;
  assert.ok(start >= 0 && end >= start);
  return itemsAt(document, [{ start, end }]).map((item) => item.title.value);
}

test('a cursor means the item whose title it is in', () => {
  assert.deepEqual(titlesAt(yaml, 'ccounts'), ['Accounts']);
  assert.deepEqual(titlesAt(markdown, 'ign out'), ['Sign out']);
});

test('a cursor before a title on its line means that item, not the one around it', () => {
  assert.deepEqual(titlesAt(yaml, '      - title: Sign in'), ['Sign in']);
});

test('a cursor elsewhere in an item means the innermost one', () => {
  assert.deepEqual(titlesAt(yaml, 'owner: PO'), ['Sign in']);
  assert.deepEqual(titlesAt(yaml, 'owner: PM'), ['Accounts']);
});

test('a selection over several lines means every title in it', () => {
  assert.deepEqual(titlesAt(yaml, 'Accounts', 'title: Sign in'), ['Accounts', 'Sign in']);
  assert.deepEqual(titlesAt(markdown, '# Backlog', 'Sign up'), ['Sign in', 'Sign out', 'Sign up']);
});

test('a cursor outside every item means none', () => {
  assert.deepEqual(titlesAt(markdown, '# Backlog'), []);
});

test('several cursors in one item mean it once', () => {
  const place = (text: string) => ({ start: yaml.indexOf(text), end: yaml.indexOf(text) });
  const items = itemsAt(read('backlog.yaml', yaml), [place('Sign out'), place('Sign in'), place('owner: PO')]);
  assert.deepEqual(
    items.map((item) => item.title.value),
    ['Sign in', 'Sign out'],
  );
});

test('a place lies in the section whose title stands last before it', () => {
  const document = read('BACKLOG.md', markdown);
  assert.equal(sectionAt(document, markdown.indexOf('Sign out'))?.title.value, 'Now');
  assert.equal(sectionAt(document, markdown.indexOf('Sign up'))?.title.value, 'Later');
});
