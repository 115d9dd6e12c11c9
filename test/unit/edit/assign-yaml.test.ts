import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Assignment } from '../../../src/core/change';
import type { Config } from '../../../src/core/config';
import { assigned, toNobody, toPerson, toPm, toPo, toShared, withPeople } from './editing';

const item = (lines: string) =>
  `items:\n  - title: Sign in\n${lines === '' ? '' : `    ${lines.replaceAll('; ', '\n    ')}\n`}`;

function writes(name: string, rows: readonly (readonly [string, Assignment, string, Config?])[]): void {
  test(name, () => {
    for (const [before, to, after, config] of rows) {
      assert.equal(assigned(item(before), 'yaml', to, config), item(after), `${before} → ${JSON.stringify(to)}`);
    }
  });
}

writes('rewrites the value of the owner key in its own style', [
  ['owner: PM', toPo, 'owner: PO'],
  ['owner: PM # since May', toPo, 'owner: PO # since May'],
  ["owner: 'PM'", toPo, "owner: 'PO'"],
  ['owner: "PM"; points: 3', toShared, 'owner: "PO + PM"; points: 3'],
  ['owner:', toPo, 'owner: PO'],
  ['owner: # who?', toPo, 'owner: PO # who?'],
  ['owner: ~', toPo, 'owner: PO'],
  ['owner: TBD', toNobody, 'owner: unowned'],
  ['owner: TBD', { kind: 'waive', reason: 'kept for history' }, 'owner: unowned (kept for history)'],
  ['owner: PO', toPerson('@cleo'), 'owner: "@cleo"'],
  ["owner: 'PO'", toPerson("O'Hara"), "owner: 'O''Hara'"],
  ['owner: PO', toPerson('Cleo: the lead'), 'owner: "Cleo: the lead"'],
  ['owner: PO', toPerson('Cleo # one'), 'owner: "Cleo # one"'],
  ['owner: PO', toPerson('007'), 'owner: "007"'],
  ['owner: PO', toPerson('yes'), 'owner: "yes"'],
  ['owner: PO', toPerson('*cleo'), 'owner: "*cleo"'],
  ['owner: PO', toPerson('Cleo "C" \\ Dee'), 'owner: Cleo "C" \\ Dee'],
  ['owner: "PO"', toPerson('Cleo "C" \\ Dee'), 'owner: "Cleo \\"C\\" \\\\ Dee"'],
  ['owners: [PO, PM]', toShared, 'owners: [PO + PM]'],
  ['owners: [PO]', toPerson('Cleo [x]'), 'owners: ["Cleo [x]"]'],
]);

writes('adds an owner beside an assignee, or fills the place of one that is not there', [
  ['', toPo, 'owner: PO'],
  ['assignee: "@bo"', toPo, 'owner: PO; assignee: "@bo"'],
  ['assignee: TBD', toPo, 'assignee: PO'],
  ['assignee: []', toPm, 'assignee: [PM]'],
]);

writes('leaves alone what says it already', [
  ['owner: PO', toPo, 'owner: PO'],
  ['po: Ana', toPo, 'po: Ana'],
  ['owner: both', toShared, 'owner: both'],
  ['owner: unowned', toNobody, 'owner: unowned'],
  ['owner: Ana; lead: Bo', toPerson('Ana'), 'owner: Ana; lead: Bo'],
]);

writes('takes out what would make a duplicate', [
  ['po: Ana; pm: Bo', toPo, 'po: Ana'],
  ['po: Ana; pm: Bo', toPm, 'pm: Bo'],
  ['po: Ana; pm: Bo; points: 3', toNobody, 'po: unowned; points: 3'],
  ['owner: PO; owner: PM', toPm, 'owner: PM'],
  ['owner: PO, PM', toPm, 'owner: PM'],
  ['owner: PO, PM', toShared, 'owner: PO + PM'],
  ['owner: Ana (PO), Bo (PM)', toShared, 'owner: Ana (PO) + Bo (PM)'],
  ['po: Ana; pm: Bo', toShared, 'owner: Ana (PO) + Bo (PM)'],
  ['owner: Ana, Bo', toShared, 'owner: Ana + Bo', withPeople(['Ana'], ['Bo'])],
  ['owner: Ana, Bo', toPo, 'owner: Ana', withPeople(['Ana'], ['Bo'])],
]);

writes('renames a key that names the other role', [
  ['product_owner: Ana', toPm, 'product_manager: PM'],
  ['po: Ana', toPm, 'pm: PM'],
  ['product-manager: Bo', toPo, 'product-owner: PO'],
  ['product_owner: Ana', toPerson('Cleo'), 'owner: Cleo'],
  ['product_owner: Ana', toShared, 'owner: PO + PM'],
  ['product_owner: TBD', toPo, 'product_owner: PO'],
  ['po: Ana', toPerson('Eve'), 'po: Eve', withPeople(['Eve', 'Ana'], [])],
]);

writes('writes a name where the file names people and the role has one', [
  ['owner: Bo', toPo, 'owner: Ana Lima', withPeople(['Ana Lima'], ['Bo'])],
  ['owner: Bo', toPo, 'owner: "@ana"', withPeople(['@ana'], ['Bo'])],
  ['owner: Bo', toPo, 'owner: PO', withPeople(['Ana', 'Eve'], ['Bo'])],
  ['owner: PM', toPo, 'owner: PO', withPeople(['Ana'], ['Bo'])],
  ['owner: Bo', toShared, 'owner: Ana + Bo', withPeople(['Ana'], ['Bo'])],
]);

test('writes the name of a role whose code the config has given away', () => {
  const config = withPeople([], [], { owners: { agents: [], others: ['PM'], closed: false } });
  assert.equal(assigned(item('owner: PO'), 'yaml', toPm, config), item('owner: Product Manager'));
});

test('declines what the config or the value forbids', () => {
  const never = withPeople([], [], { shared: 'never' });
  assert.match(assigned(item('owner: PO'), 'yaml', toShared, never), /^declined: .*shared/);
  assert.match(assigned(item('owner: PO'), 'yaml', toPerson('TBD')), /^declined: .*names nobody/);
});

test('writes into flow mappings, scalar entries and CRLF files', () => {
  assert.equal(assigned('items: [{title: Sign in}]\n', 'yaml', toPo), 'items: [{title: Sign in, owner: PO}]\n');
  assert.equal(
    assigned('items:\n  - {title: Sign in, po: Ana}\n', 'yaml', toPm),
    'items:\n  - {title: Sign in, pm: PM}\n',
  );
  assert.match(assigned('features:\n  - Sign in\n  - Sign out\n', 'yaml', toPo), /- Sign in \(owner: ?PO\)\n/);
  assert.equal(
    assigned('items:\r\n  - title: Sign in\r\n    points: 3\r\n', 'yaml', toPo),
    'items:\r\n  - title: Sign in\r\n    owner: PO\r\n    points: 3\r\n',
  );
});

test('changes both places of an item that stands twice', () => {
  const text =
    'backlog:\n  - {id: A-1, title: Sign in, owner: PM}\nstories:\n  - {id: A-1, title: Sign in, owner: PM}\n';
  assert.equal(assigned(text, 'yaml', toPo), text.replaceAll('PM', 'PO'));
  const once = text.replace(', owner: PM', '');
  assert.equal(assigned(once, 'yaml', toPo), once.replace('PM', 'PO'));
});

test('declines where an anchor holds the owner, instead of a second key', () => {
  const text = 'items:\n  - title: Sign in\n    owner: &who VALUE\n  - title: Sign out\n    owner: *who\n';
  for (const value of ['TBD', 'PM', '""'])
    assert.match(assigned(text.replace('VALUE', value), 'yaml', toPo), /^declined: .*other lines share/, value);
  const merged = 'x: &d {owner: TBD}\nitems:\n  - title: Sign in\n    <<: *d\n';
  assert.equal(assigned(merged, 'yaml', toPo), merged.replace('Sign in\n', 'Sign in\n    owner: PO\n'));
});
