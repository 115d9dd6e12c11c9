import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultConfig } from '../../../src/core/config';
import { resolveOwners } from '../../../src/core/ownership';
import { read } from './reading';

/** Each item with its owner, `x T1 Sign in: owned po own PO < Accounts`, a dash for nobody; then how many issues. */
function owners(text: string): readonly string[] {
  const document = read(text);
  const rows = [...resolveOwners(document, defaultConfig)].map(([item, { status, role, source, parties }]) => {
    const name = [item.closed ? 'x' : '', item.id?.value, `${item.title.value}:`].filter(Boolean).join(' ');
    const under = item.parent && `< ${item.parent.title.value}`;
    const owner = status === 'unowned' ? ['-'] : [status, role, source, parties.map(({ text }) => text).join(' | ')];
    return [name, ...owner, under].filter(Boolean).join(' ');
  });
  return document.issues.length > 0 ? [...rows, `issues: ${document.issues.length}`] : rows;
}

const numbers = Array.from({ length: 9 }, (_, at) => at);

/** The traps of real files, as texts of our own: what stands in each, and what a careful reader makes of it. */
const traps: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    '1: the same items in the plan and in the backlog',
    'stories:\n  - {id: US-1, title: Sign in, owner: BE}\n  - {id: US-2, title: Sign out}\nsprints:\n  - name: Sprint 1\n    stories:\n      - {id: US-1, title: Sign in, status: done}\n      - {id: US-2, title: Sign out, owner: FE}\n      - US-1\n',
    [
      'US-1 Sign in: owned other own BE',
      'US-2 Sign out: owned other own FE',
      'x US-1 Sign in: owned other own BE',
      'US-2 Sign out: owned other own FE',
    ],
  ],
  [
    '2: one id for two items, one title for two items',
    'tareas:\n  - id: T-1\n    nombre: Dibujar\n    responsable: Ana\n  - id: T-1\n    nombre: Construir\n    responsable: Bo\n  - id: T-2\n    nombre: Probar\n  - id: T-3\n    nombre: Probar\n    responsable: Cy\n',
    [
      'T-1 Dibujar: owned other own Ana',
      'T-1 Construir: owned other own Bo',
      'T-2 Probar: -',
      'T-3 Probar: owned other own Cy',
    ],
  ],
  [
    '3: fields for people that are no two owners',
    'stories:\n  - title: Sign in\n    lead: ana\n    pm: bo\n  - title: Sign out\n    author: cy\n    champion: dee\n  - title: Sign up\n    assignee: eve\n    reporter: flo\n    reviewer: gus\n    created_by: hal\n    notes: ask @ida\n',
    ['Sign in: owned pm own ana | bo', 'Sign out: owned other own dee', 'Sign up: owned other own eve'],
  ],
  [
    '3: the head of a proposal',
    'title: Sign in by key\nauthors:\n  - "@ana"\nowning-sig: sig-door\nparticipating-sigs:\n  - sig-key\nreviewers:\n  - "@bo"\napprovers:\n  - "@cy"\nstatus: implementable\nstage: beta\nmilestone:\n  alpha: "v1.8"\nfeature-gates:\n  - name: KeySignIn\n    components: [door]\nmetrics:\n  - opened_total\n',
    ['Sign in by key: owned other own sig-door'],
  ],
  [
    'what a task hands over once it is accepted, and what an epic delivers',
    'tasks:\n  - title: Maps\n    acceptance_criteria: [They load]\n    deliverables:\n      - A tested map\nepics:\n  - title: Shops\n    deliverables:\n      - Shop pages\n',
    ['Maps: -', 'Shops: -', 'Shop pages: - < Shops'],
  ],
  [
    'files that a task hands over, and whether it is done, in Chinese',
    'tasks:\n  - title: 地图\n    是否完成: 已完成\n    deliverables:\n      - src/map.ts (new)\n      - src/menu.ts\n  - title: Alarms\n    是否完成: 待开始\n    deliverables:\n      - Modification to menu.ts\n  - title: Platform\n    tasks:\n      - Node.js (newest)\n',
    ['x 地图: -', 'Alarms: -', 'Platform: -', 'Node.js (newest): - < Platform'],
  ],
  [
    '4: an owner that is there and empty',
    `tasks:\n${['assigned_to: null', 'assignee: []', 'owner: TBD', 'owner: unassigned', 'owner: ""', "owner: ''", 'owner: ~', 'owner:', 'assignee: https://github.com/', 'owner: "-"', 'owner: [TBD]', 'owner: {{ owner }}', 'owner: <name>', 'owner: [Not decided]', 'owner: []', 'owner: [ ]'].map((line, at) => `  - title: T${at}\n    ${line}\n    status: open\n`).join('')}`,
    Array.from({ length: 16 }, (_, at) => `T${at}: placeholder own`),
  ],
  [
    '4: an owner of which one half is missing',
    'tasks:\n  - title: A\n    owner: "@ana + tbd"\n  - title: B\n    owners: [Bo, null]\n',
    ['A: owned other own @ana', 'B: owned other own Bo'],
  ],
  [
    '5: colons, handles and backticks without quotes',
    'items:\n  - id: B-1\n    title: Read pairs: the plain ones\n    owner: PO\n    acceptance:\n      - `door` prints a line: one\n      - @ana has seen it\n      - It says: "come in"\n  - id: B-2\n    title: `close` the doors\n    owner: @bo\n  - @cy paints the door\n  - Open: the door: wide\n',
    [
      'B-1 Read pairs: the plain ones: owned po own PO',
      'B-2 `close` the doors: owned other own @bo',
      '@cy paints the door: -',
      'Open: the door: wide: -',
      'issues: 3',
    ],
  ],
  [
    '5: text behind a quote, lines that go on in the wrong column',
    'items:\n  - id: B-1\n    title: "Lock" the doors\n    owner: PM\n  - id: B-2\n    title: Close the doors\n    notes: a text that goes\n  on at the wrong column\n    owner: PO\n  - id: B-3\n    title: Paint the doors\n    status: done\n',
    [
      'B-1 "Lock" the doors: owned pm own PM',
      'B-2 Close the doors: owned po own PO',
      'x B-3 Paint the doors: -',
      'issues: 2',
    ],
  ],
  [
    '5: Markdown below the last document',
    'items:\n  - title: Open the doors\n    owner: PO\n---\n\n**Summary**: all is well\n\n- one: two: three\n* and `four`\n',
    ['Open the doors: owned po own PO', 'issues: 1'],
  ],
  [
    '5: flow mappings with colons and handles',
    'items:\n  - {id: 1, title: "One, two", owner: PO}\n  - { id: 2, title: Three: four, owner: @bo, tags: [a: b, c] }\n  - {id: 3, title: "Five: six", owner: PM}\n',
    ['1 One, two: owned po own PO', '2 Three: four: owned other own @bo', '3 Five: six: owned pm own PM', 'issues: 1'],
  ],
  [
    '6: what is no handle',
    'tasks:\n  - Support `@types`\n  - Publish @scope/form\n  - Use @satisfies in the code\n  - Move to checkout@v4\n  - Draw the map (asked for by @ana)\n  - Build the wall @bo\n  - title: Replace @Singleton\n    owner: "@org/team"\n',
    [
      'Support `@types`: -',
      'Publish @scope/form: -',
      'Use @satisfies in the code: -',
      'Move to checkout@v4: -',
      'Draw the map (asked for by @ana): -',
      'Build the wall: owned other own @bo',
      'Replace @Singleton: owned other own @org/team',
    ],
  ],
  [
    '7: an owner that is content',
    'schema:\n  owner: string\nstories:\n  - title: Show the record\n    fields:\n      - name: Owner\n        type: text\n    acceptance_criteria:\n      - "Owner: is shown"\n      - The owner (role: admin) may edit\n    auth: Owner\n  - title: As the Product Owner, I want to order the list\n    points: 3\n  - as_a: Product Owner\n    i_want: to see the rest\n    points: 1\nlegend:\n  owner: who answers for it\n',
    ['Show the record: -', 'As the Product Owner, I want to order the list: -', 'to see the rest: -'],
  ],
  [
    '7: an example in a comment',
    'tasks:\n  - title: Sign in\n    owners: # e.g., ["octocat"]\n  - title: Sign out\n    # owner: PO\n    points: 1\n',
    ['Sign in: placeholder own', 'Sign out: -'],
  ],
  [
    '8: steps of a pipeline',
    'steps:\n  - name: Build\n    image: node\n    commands: [npm ci]\n  - name: Test\n    image: node\n    commands: [npm test]\n',
    [],
  ],
  [
    '8: a workflow',
    'name: Backlog\non:\n  schedule:\n    - cron: "0 5 * * 1"\njobs:\n  triage:\n    runs-on: ubuntu-latest\n    steps:\n      - name: Label the issues\n        uses: example/label@v4\n        with:\n          owner: example\n      - name: Close the stale\n        run: node close.js\n',
    [],
  ],
  [
    '8: what is done to machines',
    '- hosts: web\n  tasks:\n    - name: Install the server\n      apt: {name: nginx}\n      tags: [web]\n- name: Set up the data\n  hosts: db\n  pre_tasks:\n    - name: Look for room\n      command: df\n  roles: [postgres]\n',
    [],
  ],
  [
    '8: the same without the machines',
    '- name: Copy the site\n  copy:\n    src: site/\n  notify: restart\n- name: Install the server\n  apt: name=nginx\n  become: true\n  tags: [web]\n',
    [],
  ],
  [
    '8: work on machines',
    'tasks:\n  - title: Renew the keys\n    hosts: [web, db]\n    owner: PO\n',
    ['Renew the keys: owned po own PO'],
  ],
  [
    '8: stories of a chat bot',
    'version: "2.0"\nstories:\n  - story: Say hello\n    steps:\n      - intent: greet\n      - action: utter_greet\n  - story: Go on\n    steps:\n      - checkpoint: begun\n      - action: utter_next\nrules:\n  - rule: Say goodbye\n    steps:\n      - intent: leave\n',
    [],
  ],
  [
    '8: stories with steps of their own',
    'stories:\n  - story: Say hello\n    steps:\n      - action: Open the door\n',
    ['Say hello: -'],
  ],
  [
    '8: containers',
    'version: "3"\nservices:\n  ioc:\n    image: example/ioc\n    ports: ["5064:5064"]\n  gateway:\n    image: example/gateway\n    depends_on: [ioc]\nvolumes:\n  db: {}\n',
    [],
  ],
  [
    '8: what a project is, and in the middle of it work',
    'project:\n  name: Door\n  language: rust\narchitecture:\n  layers:\n    - name: core\n      description: The rules\nconventions:\n  - Small files\ncommands:\n  build: make\nroadmap:\n  - name: Sign in\n    status: open\n',
    ['Sign in: -'],
  ],
  [
    '8: a template',
    'epics:\n  - id: "{{ID}}"\n    title: "{{TITLE}}"\n    owner: "{{OWNER}}"\n    stories:\n      - title: <story>\n      - "[Title of the story]"\n',
    [],
  ],
  ['9: a pointer', '# It has moved.\nroadmap: https://example.org/board\n', []],
  [
    '8: a workflow that runs on issues',
    'name: Sort\non:\n  issues:\n    types: [opened]\njobs:\n  sort:\n    steps: []\n',
    [],
  ],
  [
    '8: what programs know by its name',
    'groups:\n  - title: Doors\n    features:\n      - {name: front_door, help: Is at the front}\n      - {name: back_door, help: Is at the back}\n',
    [],
  ],
  ['8: an environment', 'name: door\nchannels:\n  - main\ndependencies:\n  - python=3.1\n', []],
  [
    '8: columns of data',
    'size_features:\n  - {name: width, description: In metres, dtype: float}\nexcluded_features:\n  - {name: age, description: Unknown}\nfeatures:\n  - {name: colour, type: categorical}\nraw:\n  columns: [V1, V2]\n',
    [],
  ],
  [
    '8: sentences about a language',
    'values:\n  - A value is a value.\nslots:\n  - A slot is a place.\n  - It holds one value.\n',
    [],
  ],
  ['9: nothing below the head', 'project: Door\nowner: PO\nitems: []\nepics:\n', []],
  [
    '10: a legend',
    'legend:\n  - {id: P0, title: Now, status: urgent}\n  - {id: P1, title: Soon, status: open}\nstatus_legend:\n  done: Shipped\nitems:\n  - {id: 1, title: Sign in, status: open}\n',
    ['1 Sign in: -'],
  ],
  [
    '11: fields as a list of keys and values',
    'tasks:\n  - title: Sign in\n    properties:\n      - {name: Priority, value: High}\n      - {name: Status, value: Open}\n',
    ['Sign in: -'],
  ],
  [
    '12: an owner at the top of three levels',
    'epics:\n  - title: Accounts\n    owner: PO\n    stories:\n      - title: Sign in\n        tasks:\n          - title: Form\n          - title: Check\n            owner: Bo\n',
    [
      'Accounts: owned po own PO',
      'Sign in: owned po inherited PO < Accounts',
      'Form: owned po inherited PO < Sign in',
      'Check: owned other own Bo < Sign in',
    ],
  ],
  [
    '12: people and what they do',
    'people:\n  - name: Ana\n    tasks: [Draw it, Paint it]\n  - name: Bo\n    role: Product Owner\n    tasks:\n      - title: Order it\n      - title: Build it\n        owner: Cy\n',
    [
      'Draw it: owned other inherited Ana',
      'Paint it: owned other inherited Ana',
      'Order it: owned po inherited Bo',
      'Build it: owned other own Cy',
    ],
  ],
  [
    '12: a team, and who leads it',
    'teams:\n  - name: doors\n    product_owner: Ana\nepics:\n  - title: Open\n    team: doors\nsections:\n  - name: Locks\n    lead: Bo\n    tasks:\n      - title: Lock it\n      - title: Oil it\n        owner: Cy\n',
    ['Open: owned other own doors', 'Lock it: owned other inherited Bo', 'Oil it: owned other own Cy'],
  ],
  [
    '13: a task a file, folded, with lists below',
    'id: task-3\ntitle: >-\n  Draw the board\n  in columns\nstatus: In Progress\nassignee:\n  - "@ana"\ndescription: |\n  - one\n  - [ ] two\nsteps:\n  - Draw\n  - Paint\nacceptance_criteria:\n  - It hangs\n  - {title: It stays, status: open}\n',
    ['task-3 Draw the board in columns: owned other own @ana'],
  ],
  [
    '14: work that is commented out',
    'milestones:\n  - title: Beta\n    # - title: Gamma\n    #   owner: PO\n    tasks:\n      - title: A\n      # - title: B\n#      - title: C\n#        owner: PM\n',
    ['A: -'],
  ],
  [
    '14: lists, headings and YAML in texts',
    'tasks:\n  - title: A\n    description: |\n      # Tasks\n      - [ ] one\n      - title: two\n        owner: PO\n      owner: PM\n    notes: >\n      - title: three\n        owner: PM\n  - title: B\n    example: "- title: four"\n    snippet: \'owner: PO\'\n',
    ['A: -', 'B: -'],
  ],
  [
    '15: nine documents',
    numbers
      .map(
        (at) =>
          `---\nid: B-${at}\ntitle: Piece ${at}\nstatus: ${at % 2 === 1 ? 'done' : 'open'}\n${at === 4 ? 'owner: PO\n' : ''}`,
      )
      .join(''),
    numbers.map((at) => `${at % 2 === 1 ? 'x ' : ''}B-${at} Piece ${at}: ${at === 4 ? 'owned po own PO' : '-'}`),
  ],
  [
    '15: anchors, aliases and merge keys',
    'x-team: &team\n  owner: Ana\n  status: open\nx-done: &done {status: done}\nitems:\n  - &a\n    id: I-1\n    title: One\n    <<: *team\n  - id: I-2\n    title: Two\n    <<: [*done, *team]\n  - id: I-3\n    title: Three\n    status: open\n    <<: *done\n  - *a\nfocus: *a\n',
    ['I-1 One: owned other own Ana', 'x I-2 Two: owned other own Ana', 'I-3 Three: -'],
  ],
  [
    '15: a flow mapping a line, and over lines',
    'items:\n  - {id: 1, title: One, owner: PO, status: done}\n  - {id: 2, title: "Two, three", owner: "@ana"}\n  - {id: 4,\n     title: Six, owner: PM}\n',
    ['x 1 One: owned po own PO', '2 Two, three: owned other own @ana', '4 Six: owned pm own PM'],
  ],
  [
    '15: lists in the column of their keys, numbers for ids',
    'items:\n- id: 6.6\n  title: One\n  owner: PO\n- id: 6.7\n  title: Two\n  subtasks:\n  - title: Three\n  owner: PM\n',
    ['6.6 One: owned po own PO', '6.7 Two: owned pm own PM', 'Three: owned pm inherited PM < Two'],
  ],
  [
    '15: a byte order mark and CRLF',
    '\uFEFFitems:\r\n  - title: One\r\n    owner: PO\r\n  - title: Two\r\n',
    ['One: owned po own PO', 'Two: -'],
  ],
  [
    '15: tabs',
    'items:\n\t- title: One\n\t  owner: PO\n\t- title: Two\t# tab\n\t\towner:\tPM\n',
    ['One: owned po own PO', 'Two: owned pm own PM', 'issues: 1'],
  ],
  [
    '15: one person in two ways',
    'items:\n  - title: One\n    owners: [ana-x, "@ana-x"]\n  - id: T-1\n    title: Draw the board\n    owner: Uğur\n  - id: T-1\n    title: Draw the board\n    owner: "@ugur"\n',
    [
      'One: owned other own ana-x | @ana-x',
      'T-1 Draw the board: owned other own Uğur',
      'T-1 Draw the board: owned other own @ugur',
    ],
  ],
];

for (const [name, text, expected] of traps) test(`trap ${name}`, () => assert.deepEqual(owners(text), expected));
