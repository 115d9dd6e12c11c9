import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Assignment } from '../../../src/core/change';
import { assigned, toNobody, toPerson, toPm, toPo, toShared, withPeople } from './editing';

function writes(name: string, rows: readonly (readonly [string, Assignment, string])[]): void {
  test(name, () => {
    for (const [before, to, after] of rows) {
      const text = (line: string) => `# Backlog\n\n- [ ] ${line}\n- [ ] Sign out\n`;
      assert.equal(assigned(text(before), 'markdown', to), text(after), `${before} → ${JSON.stringify(to)}`);
    }
  });
}

writes('writes in the form that the line uses', [
  ['Sign in', toPo, 'Sign in (owner: PO)'],
  ['Sign in (owner: PM)', toPo, 'Sign in (owner: PO)'],
  ['Sign in (owner: PM)', { kind: 'waive', reason: 'no (real) need' }, 'Sign in (owner: unowned – no real need)'],
  ['Sign in (owner: unowned – no need)', { kind: 'waive', reason: 'too late' }, 'Sign in (owner: unowned – too late)'],
  ['Sign in (owner: unowned – no need)', { kind: 'waive', reason: '' }, 'Sign in (owner: unowned – no need)'],
  ['Sign in [owner:: @bo]', toShared, 'Sign in [owner:: PO + PM]'],
  ['[PO] Sign in', toPm, '[PM] Sign in'],
  ['Sign in [PO]', toShared, 'Sign in [PO+PM]'],
  ['Sign in #po', toPm, 'Sign in #pm'],
  ['Sign in #owner/agent', toPerson('@cleo'), 'Sign in #owner/cleo'],
  ['Sign in @bo', toPerson('@cleo'), 'Sign in @cleo'],
  ['Sign in @PO', toPm, 'Sign in @PM'],
  ['Sign in <!-- owner: PO -->', toPm, 'Sign in <!-- owner: PM -->'],
]);

writes('adds an owner where the form has no room for the value', [
  ['Sign in @bo', toPo, 'Sign in (owner: PO)'],
  ['Sign in #po', toShared, 'Sign in (owner: PO + PM)'],
  ['Sign in [PO]', toPerson('Cleo'), 'Sign in (owner: Cleo)'],
  ['[PO] Sign in', toNobody, 'Sign in (owner: unowned)'],
]);

test('writes a handle where the role has one person with a handle', () => {
  const text = '# Backlog\n\n- [ ] Sign in @bo\n- [ ] Sign out @bo\n';
  const config = withPeople(['Ana Lima (@ana)'], ['@bo']);
  assert.equal(assigned(text, 'markdown', toPo, config), text.replace('@bo', '@ana'));
});

test('keeps the width of a table cell, escapes pipes', () => {
  const table = (cell: string) => `| Task | Owner |\n|---|---|\n| Sign in |${cell}|\n| Sign out | PO |\n`;
  assert.equal(assigned(table(' TBD     '), 'markdown', toPo), table(' PO      '));
  assert.equal(assigned(table('         '), 'markdown', toPo), table(' PO      '));
  assert.equal(assigned(table(' 后端  '), 'markdown', toPo), table(' PO    '));
  assert.equal(assigned(table(' x '), 'markdown', toPerson('Cleo | Dee')), table(' Cleo \\| Dee '));
});

test('writes into a piece of code, and only there', () => {
  const text = (name: string) =>
    `# Backlog\n\n- [ ] **Sign in**  \n  \`P0\` \`Owner: ${name}\` \`Effort: 1 h\`\n- [ ] Sign out\n`;
  assert.equal(assigned(text('Ana'), 'markdown', toPo), text('PO'));
});

test('moves a name between the columns of two roles', () => {
  const table = (cells: string) =>
    `| Task | Product Owner | Product Manager |\n|---|---|---|\n| Sign in |${cells}|\n| Pay | Ana | |\n`;
  assert.equal(assigned(table(' Ana |    '), 'markdown', toPm), table('     | PM '));
});

test('ticks and clears the cells of a role matrix', () => {
  const row = (cells: string) =>
    `| Responsibility | PO | PM |\n|---|---|---|\n| Sign in |${cells}|\n| Define user stories | ✔ | |\n| Market research | | ✔ |\n`;
  assert.equal(assigned(row(' ✔ | ✔ '), 'markdown', toPm), row('   | ✔ '));
  assert.equal(assigned(row(' ✔ |   '), 'markdown', toPm), row('   | ✔ '));
});

test('ticks an empty cell in its middle, as wide as it was', () => {
  const row = (cells: string) =>
    `| Responsibility | Product Owner | Product Manager |\n| --- | :---: | :---: |\n| Sign in |${cells}|\n| Sign out | x | |\n`;
  assert.equal(
    assigned(row('               |                 '), 'markdown', toPm),
    row('               |        x        '),
  );
});

test('makes a role accountable in a RACI row', () => {
  const row = (cells: string) =>
    `| Activity | Product Owner | Product Manager | Team |\n|---|---|---|---|\n| Sign in |${cells}|\n| Sign out | A | R | C |\n`;
  assert.equal(assigned(row(' A | R     | C '), 'markdown', toPm), row('   | A/R   | C '));
  assert.equal(assigned(row('   |       |   '), 'markdown', toPm), row('   |   A   |   '));
});

test('writes a field line below a heading, and rewrites the one that is there', () => {
  const story = (fields: string) =>
    `# Backlog\n\n## US-1: Sign in\n\n${fields}Some prose on it.\n\n## US-2: Sign out\n\nMore.\n`;
  assert.equal(assigned(story('**Owner:** TBD\n\n'), 'markdown', toPo), story('**Owner:** PO\n\n'));
  assert.equal(assigned(story(''), 'markdown', toPo), story('**Owner:** PO\n\n'));
  assert.equal(assigned(story('**Product Owner:** Ana\n\n'), 'markdown', toPm), story('**Product Manager:** PM\n\n'));
  assert.equal(
    assigned(story('Status: Planned · Owner: TBD · Points: 3\n\n'), 'markdown', toPerson('@cleo')),
    story('Status: Planned · Owner: @cleo · Points: 3\n\n'),
  );
});

test('writes behind a title that runs into a second line of code, where it is read', () => {
  const text = (owner: string) => `# B\n\n- Wrap \`ssh-keygen -R\n  host\` for the wall.${owner}\n- Other work to do\n`;
  assert.equal(assigned(text(''), 'markdown', toPo, undefined, 'Wrap ssh-keygen -R'), text(' (owner: PO)'));
});

test('writes an owner where other lines keep their meaning', () => {
  const list = (owner: string, below = '') =>
    `# B\n\n## 1. Sign in${owner}\n\n${below}People sign in with what they have at hand, on any of their devices.\n\n- [ ] Form\n- Colours\n`;
  const rows = '| Field | Value |\n|---|---|\n| Status | open |\n';
  const table = `# B\n\n## US-1: Sign in\n\n${rows}\nProse.\n`;
  assert.equal(assigned(table, 'markdown', toPo, undefined, 'Sign in'), table.replace(rows, `${rows}| Owner | PO |\n`));
  const plain = list('');
  const written = assigned(plain, 'markdown', toPo, undefined, 'Sign in');
  assert.ok([list('', '**Owner:** PO\n\n'), list(' (owner: PO)')].includes(written), written);
});
