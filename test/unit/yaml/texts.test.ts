import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, said, write } from './reading';

/** What stands in a list of texts, its title, and whom it names. */
const cases: readonly (readonly [entry: string, title: string, owners: readonly string[]])[] = [
  ['Sign in - PO', 'Sign in', ['=PO']],
  ['Sign in — Product Manager', 'Sign in', ['=Product Manager']],
  ['Sign in → PO + PM', 'Sign in', ['=PO + PM']],
  ['Sign in - POS', 'Sign in - POS', []],
  ['"Sign in - owner: Ana Lima"', 'Sign in', ['owner=Ana Lima']],
  ['Sign in, owner: PO', 'Sign in', ['owner=PO']],
  ['"Sign in | due: May | po: Ana"', 'Sign in | due: May', ['po=Ana']],
  ['"Sign in, assignee: Ana, due: May"', 'Sign in, , due: May', ['assignee=Ana']],
  ['"Sign in: with a key, colour: red"', 'Sign in: with a key, colour: red', []],
];

for (const [entry, title, owners] of cases)
  test(`a text of a list: ${entry}`, () => {
    const [item] = read(`tasks:\n  - ${entry}\n  - Search\n`).items;
    assert.deepEqual([item?.title.value, said(item?.claims ?? [])], [title, owners]);
  });

test('an owner behind a sign is written anew as one that is read again', () => {
  const text = 'tasks:\n  - "Sign in, owner: PO"\n';
  const changed = write(text, read(text).items[0]?.claims[0]?.put, 'Ana');
  assert.equal(changed, 'tasks:\n  - "Sign in, owner: Ana"\n');
});

const states: readonly (readonly [state: string, closed: boolean])[] = [
  ["status: won't fix", true],
  ['status: Done - in release 2', true],
  ['status: "Done!"', true],
  ['status: "100%"', true],
  ['status: "10%"', false],
  ['workflow_state: done', true],
  ['workflow_state: doing', false],
  ['zustand: abgelehnt', true],
  ['estado: rechazado', true],
  ['прогресс: готово', true],
  ['percent: 100', true],
  ['delivered_on: 2025-03-01', true],
  ['delivered_on: null', false],
];

for (const [state, closed] of states)
  test(`${state} ${closed ? 'closes' : 'leaves open'} an item`, () =>
    assert.equal(read(`tasks:\n  - title: Sign in\n    ${state}\n`).items[0]?.closed, closed));
