import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemOf, read, said, write } from './reading';

function claimsOf(lines: string): readonly string[] {
  return said(itemOf(read(`tasks:\n  - title: A\n${lines.replace(/^/gm, '    ')}\n`), 'A').claims);
}

const cases: readonly (readonly [lines: string, expected: readonly string[]])[] = [
  ['owner: PO', ['owner=PO']],
  ['owner:', ['owner=']],
  ['owner: ~', ['owner=']],
  ['owner: []', ['owner=']],
  ['owner: ""', ['owner=']],
  ['owner: TBD # soon', ['owner=TBD']],
  ['owner: PO\nowner: PM', ['owner=PO', 'owner=PM']],
  ['product_owner: Ana\nassignee: Bo', ['product_owner=Ana', 'assignee=Bo']],
  ['owners: [Ana, "@bo"]', ['owners=Ana, @bo']],
  ['owners:\n  - Ana # first\n  - name: Bo', ['owners=Ana, Bo']],
  ['owner:\n  name: Ana\n  email: a@b.c', ['owner=Ana']],
  ['owner: {po: Ana, pm: Bo}', ['po=Ana', 'pm=Bo']],
  ['owners: {web: Web squad, api: API squad}', ['owners=Web squad, API squad']],
  ['owner: {{ owner }}', ['owner={{ owner }}']],
  ['owner: [Name]', ['owner=[Name]']],
  ['ownership:\n  dri: Ana', ['dri=Ana']],
  ['upstream:\n  - owner: PM', []],
  ['raci: {responsible: Ana, accountable: Bo, informed: Cy}', ['responsible=Ana', 'accountable=Bo']],
  ['raci: {R: [Ana, Bo], A: Cy, C: Di}', ['R=Ana, Bo', 'A=Cy']],
  ['raci: {po: R, pm: A/R, qa: C}', ['pm=A/R']],
  ['roles: {dev: R, qa: C}', ['dev=R']],
  ['metadata: {grade: A, size: S}', []],
  ['R: Ana\nA: Bo\nI: Cy', ['R=Ana', 'A=Bo']],
  ['A: Bo\nB: Cy\nC: Di', []],
  ['people: {owner: Ana, reviewer: Bo}', ['owner=Ana']],
  ['team:\n  name: Core\n  lead: Ana\n  devs: [Bo]', ['lead=Ana']],
  ['owner: {name: Ana, poc: Bo}', ['owner=Ana']],
  ['status: open\nrole: Product Owner', ['role=Product Owner']],
  ['status: open\nrole: "@ana"', ['role=@ana']],
  ['status: open\nrole: PM\nowner: Ana', ['owner=Ana']],
  ['status: open\nrole: backend', []],
  ['status: open\nrole: PM\nwant: a report', []],
  ['status: open\nrole: PM\nstory: As a PM I want a report', []],
  ['role: PM', []],
  ['status: open\nagent: painter', ['agent=painter']],
  ['status: open\nagent: painter\nowner: Ana', ['owner=Ana']],
  ['agent: painter', []],
  ['owner_name: Ana', ['owner_name=Ana']],
  ['squadra: Blu\nразработчик: Bo', ['squadra=Blu', 'разработчик=Bo']],
  ['product_owner_name: Ana\npm_email: a@b.c', ['product_owner_name=Ana', 'pm_email=a@b.c']],
  ['owner: {full_name: Ana, place: Rome}', ['owner=Ana']],
  ['assignees:\n  - display_name: Ana\n  - {firstName: Bo, age: 40}', ['assignees=Ana, Bo']],
  ['assignment:\n  owner: PO\n  since: May', ['owner=PO']],
  ['owners:\n  - {name: Ana, role: PO}\n  - {name: Bo, role: PM}', ['owners=Ana', 'owners=Bo']],
  ['owners:\n  - {name: Ana, role: cook}\n  - {name: Bo}', ['owners=Ana, Bo']],
  ['details: {lead: Ana, colour: red}', ['lead=Ana']],
  ['delegated_to: Bo', ['delegated_to=Bo']],
  ['owner_email: a@b.c\nassignee_id: bo', ['owner_email=a@b.c', 'assignee_id=bo']],
  ['target_agent: painter\nengineers: [Ana, Bo]', ['target_agent=painter', 'engineers=Ana, Bo']],
  ['tech_owner: Ana\nassigned_role: tester', ['tech_owner=Ana', 'assigned_role=tester']],
  ['ansvarlig: Ana\nvastuuhenkilö: Bo', ['ansvarlig=Ana', 'vastuuhenkilö=Bo']],
  ['author: Ana\nreporter: Bo\nreviewer: Cy\ncreated_by: Di', []],
];

for (const [lines, expected] of cases)
  test(JSON.stringify(lines), () => {
    assert.deepEqual(claimsOf(lines), expected);
  });

test('who is accountable decides, and who is responsible where nobody is', () => {
  const kinds = (lines: string) =>
    itemOf(read(`tasks:\n  - title: A\n    ${lines}\n`), 'A').claims.map(({ key }) => `${key.name} ${key.kind}`);
  assert.deepEqual(kinds('responsible: Ana\n    accountable: Bo'), ['responsible assignee', 'accountable accountable']);
  assert.deepEqual(kinds('responsible: Ana\n    accountable: []'), [
    'responsible accountable',
    'accountable accountable',
  ]);
  assert.deepEqual(kinds('raci: {R: Ana, A: Bo}'), ['R assignee', 'A accountable']);
});

test('lists keep their entries, maps of roles name the role', () => {
  const document = read('tasks:\n  - title: A\n    owners: [PO, PM]\n  - title: B\n    owner: {po: Ana, pm: Bo}\n');
  assert.deepEqual(
    itemOf(document, 'A').claims[0]?.values?.map((entry) => entry.value),
    ['PO', 'PM'],
  );
  assert.deepEqual(
    itemOf(document, 'B').claims.map((claim) => claim.key.role),
    ['po', 'pm'],
  );
});

test('what is merged is found through any number of merges, the nearest first', () => {
  const chain = Array.from({ length: 500 }, (_, at) => `  d${at + 1}: &d${at + 1}\n    <<: *d${at}\n`).join('');
  const document = read(
    `x:\n  d0: &d0 {owner: PO}\n${chain}  near: &near\n    <<: *d0\n    assignee: ana\n  pm: &pm {owner: PM, assignee: bo}\ntasks:\n  - title: A\n    <<: *d500\n  - title: B\n    <<: [*near, *pm]\n  - title: C\n    <<: [*pm, *near]\n`,
  );
  const owners = document.items.map(({ claims }) => said(claims).join(' '));
  assert.deepEqual(owners, ['owner=PO', 'assignee=ana owner=PO', 'owner=PM assignee=bo']);
});

test('owners that a tracker keeps under fields, and whose key says the role', () => {
  const text =
    'issues:\n  - key: S-1\n    fields:\n      summary: A\n      assignee: {displayName: Ana}\n  - key: S-2\n    fields:\n      summary: B\n  - title: C\n    pm_owner: Bo\n    blockers:\n      - {issue: No plan, owner: Cy}\n';
  const document = read(text);
  assert.deepEqual(
    document.items.map(({ title, claims }) => [title.value, ...said(claims), claims[0]?.key.role]),
    [
      ['A', 'assignee=Ana', undefined],
      ['B', undefined],
      ['C', 'pm_owner=Bo', 'pm'],
    ],
  );
  const changed = write(text, itemOf(document, 'B').add, 'PO');
  assert.match(changed, /\n {6}summary: B\n {6}owner: PO\n {2}- title: C/);
  assert.equal(itemOf(read(changed), 'B').claims.length, 1);
});

test('an owner beside a repository says where that lies', () => {
  const defaults = (head: string) => said(read(`project:\n  owner: ana\n${head}tasks: [Sign in]\n`).defaults);
  assert.deepEqual(defaults('  repo: door\n'), []);
  assert.deepEqual(defaults('  repo: ana/door\n'), ['owner=ana']);
  assert.deepEqual(defaults('  report: weekly\n'), ['owner=ana']);
  assert.deepEqual(defaults('  name: door\n'), ['owner=ana']);
});

test('merge keys bring claims that cannot be rewritten, unless the item has its own', () => {
  const document = read(
    'x: &d {owner: PO}\ntasks:\n  - title: A\n    <<: *d\n  - title: B\n    owner: PM\n    <<: *d\n',
  );
  const [merged] = itemOf(document, 'A').claims;
  assert.equal(merged?.text, 'PO');
  assert.equal(merged?.put, undefined);
  assert.deepEqual(said(itemOf(document, 'B').claims), ['owner=PM']);
});

test('entries and comments name owners too', () => {
  const document = read(
    "tasks:\n  - Write (owner: PO)\n  - 'Read (owner: @ana)'\n  - Sing (soon)\n  - Dance # owner: PM\n",
  );
  assert.deepEqual(
    document.items.map((item) => `${item.title.value} ${said(item.claims)}`),
    ['Write owner=PO', 'Read owner=@ana', 'Sing (soon) ', 'Dance owner=PM'],
  );
});

const entries: readonly (readonly [entry: string, title: string, claim: string])[] = [
  ['Write the form @ana', 'Write the form', '=@ana'],
  ['"Write the form @ana"', 'Write the form', '=@ana'],
  ["'[PM] Write the form'", 'Write the form', '=PM'],
  ['Write the form [PO]', 'Write the form', '=PO'],
  ['Write the form (PM)', 'Write the form', '=PM'],
  ['"Write the form [owner:: Ana Lima]"', 'Write the form', 'owner=Ana Lima'],
  ['Write the form [owner:: Ana Lima]', 'Write the form', 'owner=Ana Lima'],
  ['"Write the form #po"', 'Write the form', '=po'],
  ['Ask @ana about the form', 'Ask @ana about the form', ''],
  ['Update `@types/node`', 'Update `@types/node`', ''],
  ['Explain `@ana`', 'Explain `@ana`', ''],
  ['Move to @org/forms', 'Move to @org/forms', ''],
];

for (const [entry, title, claim] of entries)
  test(`an entry of a list: ${entry}`, () => {
    const document = read(`tasks:\n  - ${entry}\n`);
    assert.deepEqual(said(itemOf(document, title).claims), claim === '' ? [] : [claim]);
    assert.deepEqual(document.issues, []);
  });

test('the head of a file: defaults, and rosters where several roles are named', () => {
  const tasks = 'tasks:\n  - title: A\n';
  assert.deepEqual(said(read(`owner: PO\n${tasks}`).defaults), ['owner=PO']);
  assert.deepEqual(said(read(`defaults:\n  owner: PM\n${tasks}`).defaults), ['owner=PM']);
  assert.deepEqual(said(read(`metadata:\n  owner: Ana\n${tasks}`).defaults), ['owner=Ana']);
  assert.deepEqual(said(read(`meta:\n  default_assignee: Ana\n${tasks}`).defaults), ['default_assignee=Ana']);
  assert.deepEqual(said(read(`# Owner: Ana\n${tasks}`).defaults), ['Owner=Ana']);
  assert.deepEqual(said(read(`roadmap_owner: Ana\n${tasks}`).defaults), ['roadmap_owner=Ana']);
  assert.deepEqual(said(read(`overview: {since: May, lead: Ana}\n${tasks}`).defaults), ['lead=Ana']);
  assert.deepEqual(read(`owners:\n  web: ana\n  data: bo\n${tasks}`).defaults, []);
  const named = read(`product_owner: Ana\nscrum_master: Bo\n${tasks}`);
  assert.deepEqual(named.defaults, []);
  assert.deepEqual(
    named.roster.map((entry) => [entry.person.value, entry.role]),
    [['Ana', 'po']],
  );
  const team = read(`team:\n  - {name: Ana, role: Product Owner}\n  - {name: Cy, role: Designer}\n${tasks}`);
  assert.deepEqual(
    team.roster.map((entry) => [entry.person.value, entry.role]),
    [['Ana', 'po']],
  );
});

test('whom the head of a file gives the work to, but not the team that made it', () => {
  const defaults = (head: string) => said(read(`${head}stories:\n  - title: Sign in\n`).defaults);
  assert.deepEqual(defaults('sprint: 4\nassigned_to: Ana\n'), ['assigned_to=Ana']);
  assert.deepEqual(defaults('config:\n  board: DOOR\n  assigned_team: Blue\n'), ['assigned_team=Blue']);
  assert.deepEqual(defaults('team: Blue\ndevelopers: [Ana, Bo]\nassignee: null\n'), []);
  assert.deepEqual(defaults('meta:\n  epic: DOOR-7\n  team: Blue\n'), ['team=Blue']);
  assert.deepEqual(defaults('sprint: 4\nsquad: Blue\nmembers: [Ana, Bo]\n'), ['squad=Blue']);
});

test('what one of several documents says of itself it says of the work in it', () => {
  const document = read(
    'owner: Ana\nproject: Boats\n---\nid: S-1\nowner: Bo\ntasks:\n  - title: A\n---\ntasks:\n  - title: B\n',
  );
  assert.deepEqual(said(document.defaults), ['owner=Ana']);
  const { section } = itemOf(document, 'A');
  assert.equal(section?.title.value, 'S-1');
  assert.deepEqual(said(section?.claims ?? []), ['owner=Bo']);
  assert.equal(itemOf(document, 'B').section, undefined);
});

test('groups carry claims for what stands below', () => {
  const document = read('phases:\n  - name: Discovery\n    owner: PM\n    tasks: [Ask people]\n');
  const { section } = itemOf(document, 'Ask people');
  assert.equal(section?.title.value, 'Discovery');
  assert.deepEqual(said(section?.claims ?? []), ['owner=PM']);
});

test('keys and states of the config', async () => {
  const { readYaml } = await import('../../../src/core/formats/yaml');
  const text = 'tasks:\n  - title: A\n    steward: PO\n    status: binned\n';
  const [item] = readYaml(text, { keys: ['Steward'], closed: ['binned'] }).items;
  assert.deepEqual(said(item?.claims ?? []), ['steward=PO']);
  assert.equal(item?.closed, true);
});
