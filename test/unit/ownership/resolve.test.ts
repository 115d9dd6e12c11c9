import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Config, defaultConfig } from '../../../src/core/config';
import { read } from '../../../src/core/formats';
import type { Format } from '../../../src/core/model';
import { isTracked, resolveOwners, signsOf } from '../../../src/core/ownership';

/** Each item's owner, short: `Sign in: owned po own PO`, `Sign in: placeholder inherited`. */
function owners(text: string, format: Format = 'yaml', config: Config = defaultConfig): readonly string[] {
  const document = read(text, format, config);
  return [...resolveOwners(document, config)].map(([item, { status, role, source, parties }]) => {
    const names = parties.map((party) => party.text).join(' | ');
    return [`${item.title.value}:`, status, role, source, names].filter((part) => part).join(' ');
  });
}

function people(po: readonly string[], pm: readonly string[], more: Partial<Config> = {}): Config {
  const { roles } = defaultConfig;
  return { ...defaultConfig, roles: { po: { ...roles.po, people: po }, pm: { ...roles.pm, people: pm } }, ...more };
}

test('passes an owner from the file to the section to the parent to the item, the nearest first', () => {
  const text = `defaults:
  owner: PM
epics:
  - title: Accounts
    owner: PO
    stories:
      - title: Sign in
      - title: Sign out
        owner: Ana
        tasks:
          - title: Button
  - title: Billing
`;
  assert.deepEqual(owners(text), [
    'Accounts: owned po own PO',
    'Sign in: owned po inherited PO',
    'Sign out: owned other own Ana',
    'Button: owned other inherited Ana',
    'Billing: owned pm default PM',
  ]);
});

test('names the item or section that an owner is inherited from', () => {
  const document = read(
    '# Roadmap\n\n## Q1\n\n**Owner:** PM\n\n- [ ] Sign in\n- [ ] Sign out\n',
    'markdown',
    defaultConfig,
  );
  const [owner] = resolveOwners(document, defaultConfig).values();
  assert.equal(owner?.source, 'inherited');
  assert.equal(owner?.from?.title.value, 'Q1');
});

test('lets an empty placeholder inherit, a worded one never', () => {
  const text = `epics:
  - title: Accounts
    owner: PO
    stories:
      - {title: Sign in, owner: }
      - {title: Sign out, owner: []}
      - {title: Sign up, owner: TBD}
      - {title: Sign off, owner: —}
  - title: Billing
    owner: ~
    stories:
      - title: Invoice
`;
  assert.deepEqual(owners(text), [
    'Accounts: owned po own PO',
    'Sign in: owned po inherited PO',
    'Sign out: owned po inherited PO',
    'Sign up: placeholder own',
    'Sign off: owned po inherited PO',
    'Billing: placeholder own',
    'Invoice: placeholder inherited',
  ]);
});

test('lets the accountable key decide, and an assignee yield to an inherited role', () => {
  const text = `epics:
  - title: Accounts
    owner: PM
    stories:
      - {title: Sign in, assignee: "@bo"}
      - {title: Sign out, assignee: "@bo", owner: PO}
      - {title: Sign up, owner: Ana, reporter: PM}
  - title: Billing
    owner: Team Blue
    stories:
      - {title: Invoice, assignee: "@bo"}
`;
  assert.deepEqual(owners(text), [
    'Accounts: owned pm own PM',
    'Sign in: owned pm inherited PM',
    'Sign out: owned po own PO',
    'Sign up: owned other own Ana',
    'Billing: owned other own Team Blue',
    'Invoice: owned other own @bo',
  ]);
});

const both = (claim: string) => `items:\n  - title: Sign in\n    ${claim.replaceAll('; ', '\n    ')}\n`;

for (const [claim, expected, config] of [
  ['owner: PO + PM', 'shared shared own PO | PM'],
  ['owner: shared', 'shared shared own shared'],
  ['owner: PO, PM', 'duplicate own PO | PM'],
  ['owners: [PO, PM]', 'duplicate own PO | PM'],
  ['owners: [PO + PM]', 'shared shared own PO | PM'],
  ['po: Ana; pm: Bo', 'duplicate own Ana | Bo'],
  ['owner: PO; owner: PM', 'duplicate own PO | PM'],
  ['owner: Ana; lead: Bo', 'owned other own Ana | Bo'],
  ['owner: Ana, Bo', 'owned other own Ana | Bo'],
  ['owner: PO; po: Ana', 'owned po own PO | Ana'],
  ['owner: TBD; po: Ana', 'owned po own Ana'],
  ['owner: unowned', 'waived own'],
  ['owner: none # kept for history', 'waived own'],
  ['owner: none', 'placeholder own'],
  ['owner: null # kept for history', 'placeholder own'],
  ['owner: Ana, Bo', 'duplicate own Ana | Bo', people(['Ana'], ['Bo'])],
  ['owner: Ana & Bo', 'shared shared own Ana | Bo', people(['Ana'], ['Bo'])],
  ['owner: PO, PM', 'shared shared own PO | PM', people([], [], { shared: 'allow' })],
  ['owner: PO + PM', 'duplicate own PO | PM', people([], [], { shared: 'never' })],
  ['po: Ana; pm: "@ana"', 'duplicate own Ana | @ana'],
  ['po: Ana; pm: "@ana"', 'shared shared own Ana | @ana', people([], [], { team: { shape: 'combined' } })],
  ['po: Ana; pm: Bo', 'duplicate own Ana | Bo', people([], [], { team: { shape: 'combined' } })],
  ['owner: Ana', 'shared shared own Ana', people(['Ana'], ['Ana'], { team: { shape: 'combined' } })],
  ['owner: PO, PM', 'shared shared own PO | PM', people(['Ana'], ['Ana'], { team: { shape: 'combined' } })],
] as const) {
  test(`resolves ${claim}${config ? ' under a config' : ''}`, () => {
    assert.deepEqual(owners(both(claim), 'yaml', config), [`Sign in: ${expected}`]);
  });
}

test('reads the ticks of a role matrix, and lets the model share what it shares', () => {
  const text = `| Responsibility | Product Owner | Product Manager |
|---|---|---|
| Define the product vision and roadmap | ✔ | ✔ |
| Define user stories | ✔ | |
| Conduct market research | | ✔ |
| Ensure quality | ✔ | ✔ |
`;
  assert.deepEqual(owners(text, 'markdown'), [
    'Define the product vision and roadmap: shared shared own Product Owner | Product Manager',
    'Define user stories: owned po own Product Owner',
    'Conduct market research: owned pm own Product Manager',
    'Ensure quality: duplicate own Product Owner | Product Manager',
  ]);
});

test('resolves names through the roster at the head of the file', () => {
  const text =
    '# Backlog\n\nPO: Ana Lima · PM: Bo · SM: Cy\n\n- [ ] Sign in (owner: Ana)\n- [ ] Sign out (owner: @bo)\n';
  assert.deepEqual(owners(text, 'markdown'), ['Sign in: owned po own Ana', 'Sign out: owned pm own @bo']);
});

const overview = (first: string, second: string) => `backlog:
  - {id: US-1, title: Single sign-on${first}}
stories:
  - {id: US-1, title: Single sign-on (SAML)${second}}
`;

test('shows both places of one item the owner that either names', () => {
  const alike = ['Single sign-on: owned po own PO', 'Single sign-on (SAML): owned po own PO'];
  assert.deepEqual(owners(overview('', ', owner: PO')), alike);
  assert.deepEqual(owners(overview(', owner: PO', ', owner: TBD')), alike);
  assert.deepEqual(owners(overview(', owner: PO', ', owner: PO')), alike);
});

test('a row that is but the id of one item says whose that is; of two with the id it means neither', () => {
  const table = '\n## Who\n\n| Task | Owner |\n|---|---|\n| T-1 | Ana |\n';
  assert.deepEqual(owners(`# R\n\n### T-1: Cut the oak\n\n- [ ] Saw\n${table}`, 'markdown'), [
    'Cut the oak: owned other own Ana',
    'Saw: owned other inherited Ana',
    'T-1: owned other own Ana',
  ]);
  assert.deepEqual(owners(`# R\n\n### T-1: Cut the oak\n\n### T-1: Cook tar\n${table}`, 'markdown'), [
    'Cut the oak: unowned',
    'Cook tar: unowned',
    'T-1: owned other own Ana',
  ]);
});

test('reports two places of one item only where they really disagree', () => {
  const status = (first: string, second: string) =>
    owners(overview(first, second)).map((line) => /: (\S+)/.exec(line)?.[1]);
  assert.deepEqual(status(', owner: PO', ', owner: PM'), ['duplicate', 'duplicate']);
  assert.deepEqual(status(', owner: Ana', ', owner: Bo'), ['duplicate', 'duplicate']);
  assert.deepEqual(status(', owner: Ana', ', owner: "Ana, Bo"'), ['owned', 'owned']);
  assert.deepEqual(status(', owner: PO', ', owner: Ana'), ['owned', 'owned']);
  assert.deepEqual(status(', owner: PO', ', assignee: Bo'), ['owned', 'owned']);
});

test('keeps items apart that share an id or a title and nothing else', () => {
  const ids = `items:
  - {id: US-1, title: Design the login screen, owner: PO}
  - {id: US-1, title: Migrate the audit tables, owner: PM}
  - {id: US-1, title: Record – manual for the web platform – home page, owner: Ana}
  - {id: US-1, title: Publish – manual for the web platform – home page, owner: Bo}
`;
  assert.deepEqual(
    owners(ids).map((line) => /: (\S+)/.exec(line)?.[1]),
    ['owned', 'owned', 'owned', 'owned'],
  );
  const titles = `epics:
  - {title: Accounts, stories: [{title: Write the integration tests, owner: PO}]}
  - {title: Billing, stories: [{title: Write the integration tests}]}
`;
  assert.equal(owners(titles).at(-1), 'Write the integration tests: unowned');
});

test('tracks a file by its ownership convention, not by a stray mention', () => {
  const tracked = (text: string, format: Format) => {
    const document = read(text, format, defaultConfig);
    return isTracked(signsOf(document, resolveOwners(document, defaultConfig)));
  };
  const entries = (handles: number, rest: number) =>
    Array.from({ length: handles + rest }, (_, i) => `- [ ] Do thing ${i}${i < handles ? ' @ana' : ''}\n`).join('');
  assert.equal(tracked(entries(0, 5), 'markdown'), false);
  assert.equal(tracked(entries(2, 3), 'markdown'), false);
  assert.equal(tracked(entries(3, 5), 'markdown'), true);
  assert.equal(tracked(entries(3, 40), 'markdown'), false);
  assert.equal(tracked('- [ ] Sign in (owner: TBD)\n- [ ] Sign out\n', 'markdown'), true);
  assert.equal(tracked('items:\n  - title: Sign in\n    assignee: null\n', 'yaml'), true);
  assert.equal(tracked('items:\n  - title: Sign in\n', 'yaml'), false);
});

test('one column of a RACI matrix answers for the row, whatever names it has; two columns that do are nobody', () => {
  const text = '| Task | CTO/Tech Lead | Dev |\n|---|---|---|\n| Draw | A | R |\n| Ring | A | A |\n';
  assert.deepEqual(owners(text, 'markdown'), [
    'Draw: owned other own CTO | Tech Lead',
    'Ring: duplicate own CTO | Tech Lead | Dev',
  ]);
});
