import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './reading';

/** Plans by time, drawn plans and what one hands over: a text, and what of it is work. */
const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    'what has only a name in a list without one, beside what has an owner, but none where nothing has',
    '- {title: Draw the map, owner: Ana}\n- {title: Print the map, links: [https://example.org]}\n',
    ['Draw the map', 'Print the map'],
  ],
  [
    'goals and milestones of which one has no state, and goals of which none has',
    'goals:\n  - {title: Sell in two towns, status: planned}\n  - {title: Sell at night, labels: [late]}\nmilestones:\n  - {id: 1, text: Open the shop, due: 2027-01-02}\n  - {id: 2, text: Open the yard, reporter: Ana}\n',
    ['Sell in two towns', 'Sell at night', 'Open the shop', 'Open the yard'],
  ],
  [
    'goals beside work that only say what they aim at',
    'goals:\n  - {name: Grow, target: 5 %}\n  - {name: Be known}\ntasks:\n  - {title: Print the map, status: open}\n',
    ['Print the map'],
  ],
  [
    'tasks under such keys that say of themselves what those beside them say, and details that do not',
    'tasks:\n  setup: {description: Set up, owner: ana, done: true}\n  docs: {description: Write, owner: ~}\n  notes: {text: Be quick, by: bo}\n',
    ['setup', 'docs'],
  ],
  [
    'one word that may be a state beside other work, and nothing but such words',
    'roadmap:\n  next: [Wish list, Reviews]\n  later:\n    - Gifts (owner: Ana)\n    - Review\n  todo: [Done, Review]\n',
    ['Wish list', 'Reviews', 'Gifts', 'Review'],
  ],
  [
    'work under ids that says what is to be done in a description, and what is only explained so',
    'A-1: {description: Draw the map, status: open, owner: Ana}\nA-2: {requirement: Print the map, owner: Bo, due: 2027-01-02}\n',
    ['Draw the map', 'Print the map'],
  ],
  [
    'work under ids that lists more work, and beside it some that lists none',
    'A-1:\n  title: Draw the map\n  status: open\n  tasks: [Measure the town, Buy paper]\nA-2: {title: Print the map, status: done}\n',
    ['Draw the map', 'Measure the town', 'Buy paper', 'Print the map'],
  ],
  [
    'work under numbers that says what is to be done in a description, its state and what belongs to it',
    '1:\n  description: Draw the map\n  features: [two colours]\n  status: Open\n2: {description: Print the map, status: Open}\n',
    ['Draw the map', 'two colours', 'Print the map'],
  ],
  [
    'how far a phase is, told in a list',
    'phases:\n  - name: Build the shop\n    status: started\n    progress: [The walls stand, The roof is next]\n',
    ['Build the shop'],
  ],
  [
    'a column of what is in progress, by a single word',
    'todo: [Draw the map]\nprogress: [Print the map]\ndone: [Measure the town]\n',
    ['Draw the map', 'Print the map', 'Measure the town'],
  ],
  [
    'texts under parts of the product, where the file has nothing else',
    'areas:\n  deck:\n    - Paint the deck\n    - Hang the bell\n  hull:\n    - Tar it all\n  mast:\n',
    ['Paint the deck', 'Hang the bell', 'Tar it all'],
  ],
  ['parts of the product in single words', 'areas:\n  deck: [oak, ash]\n  hull: [tar]\n', []],
  [
    'what is asked for, by a key of that name',
    'items:\n  - {id: B-1, added: 2027-01-02, request: Hang the bell, status: open}\n',
    ['Hang the bell'],
  ],
  [
    'codes that are explained',
    'E-1: {description: Not found, level: warning}\nE-2: {description: No answer, level: error}\n',
    [],
  ],
  [
    'descriptions with an owner in phases, where nothing has a name',
    'phase_1:\n  - {id: A-1, description: Draw the map, owner: Ana, due: 2027-01-02}\nphase_2:\n  - {description: Print the map, status: open, owner: Bo}\n',
    ['Draw the map', 'Print the map'],
  ],
  [
    'texts in a state beside others in one',
    'todo: [Draw the map]\nin_progress: [Print the map]\nblocked: [Sell the map]\n',
    ['Draw the map', 'Print the map', 'Sell the map'],
  ],
  ['a list of what is blocked by itself', 'version: 1\nblocked: [mail from abroad, calls at night]\n', []],
  [
    'what is planned for a time, where nothing of its list has a state',
    'June 2026:\n  - title: Sign in\n    tags: [users]\nSettembre 2026:\n  - {title: Search, description: By word}\nOctober 2026:\n  - title: Export\n    status: todo\n',
    ['Sign in', 'Search', 'Export'],
  ],
  [
    'other words before a year',
    'Team 2026:\n  - {name: Ana, description: Draws}\nroadmap:\n  - {title: Search, status: todo}\n',
    ['Search'],
  ],
  [
    'parcels of work with a colour to draw them in, and who is there to do them',
    'work_packages:\n  WP1: {label: Survey the field, start: 2027, end: 2030, color: blue}\n  WP2: {label: Build the model, start: 2028, end: 2031, color: red}\npersonnel:\n  - {label: First student, lead: WP1, start: 2027}\n',
    ['Survey the field', 'Build the model'],
  ],
  [
    'labels with a colour',
    'tasks:\n  labels:\n    urgent: {name: Urgent, description: Needs care, color: red}\n    later: {name: Later, description: Can wait, color: blue}\n  T-1: {title: Search, status: open}\n',
    ['Search'],
  ],
  [
    'one piece of work with what it hands over and when that is accepted',
    'current:\n  milestone: Move the shop\n  status: ready\n  deliverables: [A list of goods, A cart]\n  acceptance_criteria: [Goods are shown]\n',
    ['Move the shop'],
  ],
  [
    'phases that are called by their first key',
    'roadmap:\n  - phase: First steps in town\n    year: 2026\n    description: >\n      Found it.\n  - phase: Abroad at last\n    description: Go there.\n',
    ['First steps in town', 'Abroad at last'],
  ],
  [
    'a phase that lists no work yet beside one that does, but no mere section',
    'phases:\n  - name: Start\n    status: active\n    tasks: [Sign in, Sign out]\n  - name: Growth\n    status: planned\n    description: More of it.\n  - name: Legend\n    description: What it means.\n',
    ['Sign in', 'Sign out', 'Growth'],
  ],
  [
    'stories that name the epic of which they are a part before they say what is wanted',
    'stories:\n  - id: ST-1\n    epic: EP-2\n    description: Look round\n  - id: ST-2\n    milestone: M0\n    priority: 1\n',
    ['Look round', 'ST-2'],
  ],
  [
    'work under keys of its own in lists of parts',
    'house:\n  - roof:\n      what: Cover the roof\n      done: 2026-11-15\n  - door: Paint it\n  - bell:\nhosts:\n  - first: {name: a, version: 2}\n  - second: {name: b, version: 3}\n',
    ['Cover the roof', 'door: Paint it', 'bell:'],
  ],
  [
    'times, states and topics of topics as entries of a list of work, which are groups of it',
    'roadmap:\n  - Q1 2026: [Sign in, Sign out]\n  - Q2 2026: [Search]\ntodo:\n  - House:\n      - soon: [Paint the door]\n  - Garden: [Cut the hedge]\n',
    ['Sign in', 'Sign out', 'Search', 'Paint the door', 'Garden', 'Cut the hedge'],
  ],
  [
    'parts of a product that are called as what is said about work is elsewhere',
    'next:\n  docs:\n    - {id: D-1, title: Write the guide, priority: low}\n  risks:\n    - {id: R-1, title: Too late, status: open}\n  links: [Guide]\n',
    ['Write the guide'],
  ],
  [
    'plans with a state and a weight of their own beside work, but no sprints',
    'epics:\n  - {name: Accounts, status: open}\nplans:\n  - {id: P-1, title: Move house, status: planned, priority: high}\nsprints:\n  - {id: S-1, title: First, status: planned, deadline: 2026-10-01}\n',
    ['Accounts', 'Move house'],
  ],
  [
    'repairs beside features, but not those made for a task',
    'features: [Search by word]\nfixes: [Keep the list]\ntasks:\n  - title: Speed up\n    fixes: [Read once]\n',
    ['Search by word', 'Keep the list', 'Speed up'],
  ],
  [
    'boxes that stand below a text, which YAML takes for more of it, and no other lines of that kind',
    'TODO:\n- voice\n    - [ ] louder\n    - [x]softer\n- picture\n    - in colour\n',
    ['voice', 'louder', 'softer', 'picture'],
  ],
  [
    'names of two words in lists by parts',
    'Shop:\n  - Login-Seite\n  - Kasse\nLager:\n  - Admin-Bereich\nwords:\n  - left-pad\n',
    ['Login-Seite', 'Kasse', 'Admin-Bereich', 'left-pad'],
  ],
  [
    'what is done to machines, with tags',
    '- name: Fetch the tool\n  apt: {name: tool, state: present}\n  tags: [web]\n- name: Copy it\n  file: src=a dest=b\n- debug: {msg: Done}\n- {name: Tell Ana, status: open}\n',
    ['Tell Ana'],
  ],
  [
    'stories by what is wanted alone',
    'stories:\n  - {as: guest, want: to look round, estimate: 3}\n  - {as: guest, want: to sign in, estimate: 1}\n',
    ['to look round', 'to sign in'],
  ],
  [
    'levels with a number and a state as keys, with what is below',
    'sprint_status:\n  epic-1:\n    status: done\n    stories: {1-1-sign-in: done, 1-2-sign-out: review}\n  epic-2: {title: Search, owner: Ana, stories: [By word]}\n  phase-1: {status: done, note: Over}\n',
    ['epic-1', '1-1-sign-in', '1-2-sign-out', 'Search', 'By word'],
  ],
  [
    'requirements by what they say, where nothing else is work',
    'requirements:\n  - {id: FR-1, description: Guests look round, priority: must}\n  - {id: FR-2, description: Guests sign in, priority: should}\n',
    ['Guests look round', 'Guests sign in'],
  ],
  [
    'lists by parts in phases that have nothing else',
    'phase_1:\n  shop: [Sign in by mail, Cart]\n  store: [Count the goods]\nphase_2:\n  label: Later\n  shop: [Pay by card]\n',
    ['Sign in by mail', 'Cart', 'Count the goods'],
  ],
  ['what is past', 'past: [{title: Sign in, url: /a}]\nfuture: [{title: Search, url: /b}]\n', ['Sign in', 'Search']],
  [
    'the steps of a build',
    'language: python\ninstall:\n  - pip install tools\n  - make all of it\nscript:\n  - make check\nafter_success:\n  - send the report\n',
    [],
  ],
  [
    'slices of a milestone, and priorities that have tasks',
    'milestones:\n  - id: M1\n    title: Ground floor\n    status: active\n    slices:\n      - {id: S1, title: Lay the bricks, kind: work}\npriorities:\n  next:\n    - name: Roof\n      status: open\n      tasks: [Buy tiles]\n',
    ['Lay the bricks', 'Roof', 'Buy tiles'],
  ],
  [
    'cards of a board, which keep what they say below a key',
    'nodes:\n  - id: C1\n    content: {number: 4, title: Sign in, state: open}\n  - id: C2\n    properties: {title: Sign out, status: done}\n',
    ['Sign in', 'Sign out'],
  ],
  [
    'manifests of pieces of work, and of other things',
    'apiVersion: plan/v1\nkind: Story\nmetadata: {name: s-1}\nspec: {title: Sign in, status: open}\n---\napiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {title: Web, status: up, owner: Ana}\n',
    ['Sign in'],
  ],
  [
    'the epic of which a story is a part',
    'stories:\n  - title: Sign in\n    epic: {id: 9, key: E-9, name: Accounts, status: open}\n    related_issues: [Sign out by mail]\n',
    ['Sign in'],
  ],
  [
    'titles as keys, with a state and an owner',
    'Sign in by mail: {owner: PO, status: open}\nSign out of it: {owner: PM, status: done}\n',
    ['Sign in by mail', 'Sign out of it'],
  ],
  ['columns by their states', 'board:\n  columns: [To do, In progress, Done]\n', []],
  [
    'what is next by its time',
    'today: [Sign in by mail]\nnext_up:\n  - Sign out of it\np1: [Draw a map]\n',
    ['Sign in by mail', 'Sign out of it', 'Draw a map'],
  ],
  ['fields of a form', 'body:\n  - type: input\n    id: mail\n    label: How do we reach you\n    status: open\n', []],
  [
    'the backlogs of teams',
    'teams:\n  - {name: Blue, lead: Ana, backlog: [{title: Sign in, status: open}]}\n  - {name: Red, epics: [{title: Search, status: open}]}\n',
    ['Sign in', 'Search'],
  ],
  [
    'lists of work by what they are called elsewhere',
    'fahrplan: [Anmelden mit Konto]\nhoja_de_ruta: [Buscar por palabra]\nzadania: [Dodaj mapę miasta]\n路线图: [在地图上显示商店]\n',
    ['Anmelden mit Konto', 'Buscar por palabra', 'Dodaj mapę miasta', '在地图上显示商店'],
  ],
  [
    'titles by what they are called elsewhere',
    'tasks:\n  - {thema: Anmelden, status: offen}\n  - {asunto: Buscar, estado: hecho}\n  - {タスク名: 地図, 担当者: 花子}\n',
    ['Anmelden', 'Buscar', '地図'],
  ],
  [
    'objectives with key results that somebody answers for, and measures that nobody does',
    'objectives:\n  - objective: Calm seas\n    owner: ana\n    key_results:\n      - {id: KR1, description: Two lamps, owner: bo}\n      - {id: KR2, description: Ten bells, target: 10, progress: 4}\n  - objective: Dry feet\n    owner: cy\n    krs:\n      - {kr: No leaks, status: open}\n',
    ['Calm seas', 'Two lamps', 'Dry feet', 'No leaks'],
  ],
  [
    'objectives by their ids, which nothing but their key results tells to be such',
    'harbour:\n  title: harbour\n  objective: a quiet harbour\n  key_results:\n    - no horns at night\nyard:\n  title: yard\n  objective: a tidy yard\n  key_results:\n    - no ropes on the ground\n',
    ['harbour', 'yard'],
  ],
];

for (const [name, text, expected] of cases)
  test(`a plan: ${name}`, () => {
    const titles = read(text).items.map(({ title }) => title.value);
    assert.deepEqual(titles, expected);
  });
