import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemOf, read } from './reading';

/** `level:title<parent` for each item, `x` in front where it is closed. */
function outline(text: string): string[] {
  return read(text).items.map(({ closed, level, title, parent }) => {
    const under = parent ? `<${parent.title.value}` : '';
    return `${closed ? 'x ' : ''}${level ?? '-'}:${title.value}${under}`;
  });
}

const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    'mappings in sequences, nested, with levels',
    'epics:\n  - id: E-1\n    name: Accounts\n    stories:\n      - summary: Sign in\n        tasks:\n          - title: Form\n            status: done\n',
    ['epic:Accounts', 'story:Sign in<Accounts', 'x task:Form<Sign in'],
  ],
  [
    'tasks under keys that mean something else elsewhere',
    'tasks:\n  setup: {description: Set up, status: done, assignee: ana}\n  docs: {description: Write, status: open, assignee: bo}\n  notes: [Call Bo]\n',
    ['x task:setup', 'task:docs'],
  ],
  [
    'a name that ends in a word for groups',
    'tasks:\n  debounce: {title: Wait, status: open}\n  quoted-filter-values: {status: done, description: Keep quotes}\n',
    ['task:Wait', 'x task:quoted-filter-values'],
  ],
  [
    'steps of a story map and people with their tasks',
    'activities:\n  - name: Find\n    steps:\n      - name: Search\n        stories: [By title]\nmembers:\n  - name: Ana\n    tasks: [Sing]\n',
    ['story:By title', 'task:Sing'],
  ],
  [
    'a story by what is wanted, done in another language',
    'user_stories:\n  - as_a: guest\n    i_want: to look round\n    concluido: sim\n',
    ['x story:to look round'],
  ],
  [
    'a titled mapping of quarters',
    'roadmap:\n  title: Platform\n  quarters:\n    Q1:\n      features: [Sign in]\n',
    ['feature:Sign in'],
  ],
  [
    'tasks called by their own level, beside the milestone they belong to',
    'tasks:\n  - task: Sign in\n    status: open\n    milestone: Beta\n    subtasks:\n      - task: Form\n        status: done\n',
    ['task:Sign in', 'x task:Form<Sign in'],
  ],
  [
    'the release that work came with says nothing of whether it is done',
    'versions:\n  - name: Preview\n    released: true\n    tasks:\n      - name: List\n        released: v0.2\n      - name: Edit\n        released: false\n',
    ['x task:List', 'task:Edit'],
  ],
  [
    'texts below a piece of work that is done, but for what says otherwise',
    'roadmap:\n  - phase: 1\n    name: Accounts\n    status: completed\n    items:\n      - Sign in\n      - "[ ] Sign out"\n      - {title: Reset}\n  - name: Search\n    status: planned\n    items: [By word]\n',
    ['x -:Accounts', 'x -:Sign in<Accounts', '-:Sign out<Accounts', '-:Reset<Accounts', '-:Search', '-:By word<Search'],
  ],
  [
    'what was achieved, where it has the states of work',
    '- year: 2031\n  accomplishments:\n    - {name: First flight, status: completed}\n    - {name: Night flight, date: , status: ongoing}\n- year: 2032\n  accomplishments:\n    - {name: Round the world, status: upcoming}\n',
    ['x -:First flight', '-:Night flight', '-:Round the world'],
  ],
  [
    'work by its first key, with states of two words',
    'queue:\n  - {change: add-boats, state: legacy_completed, priority: low}\n  - {change: add-trains, state: awaiting-review, priority: low}\n  - {change: add-cars, state: blocked, priority: low}\n',
    ['x -:add-boats', '-:add-trains', '-:add-cars'],
  ],
  [
    'states of work that was looked at once more when it was done',
    'tasks:\n  - {title: A, status: verified}\n  - {title: B, status: "FINALIZED — frozen"}\n  - {title: C, status: fully implemented}\n  - {title: D, status: to be verified}\n  - {title: E, status: partially implemented}\n  - {title: F, estado: validada}\n  - {title: G, status: not validated}\n',
    ['x task:A', 'x task:B', 'x task:C', 'task:D', 'task:E', 'x task:F', 'task:G'],
  ],
  [
    'cycles of which only the numbers of their issues are known, one of them called a release',
    'cycles:\n  C0: {name: Accounts, issues: [2, 8]}\n  C1: {name: Search, issues: [3, "#4"]}\n  C2: {name: Money, issues: [7]}\n  RELEASE_X: {name: Trial, issues: [9]}\n',
    ['-:Accounts', '-:Search', '-:Money', '-:Trial'],
  ],
  [
    'files and folders that a task delivers, and what happens to them',
    'tasks:\n  - title: Draw\n    deliverables: [plan/, "plan.md:update"]\n  - title: Show\n    deliverables: [A talk, A film, slides/]\n',
    ['task:Draw', 'task:Show', 'deliverable:A talk<Show', 'deliverable:A film<Show'],
  ],
  [
    'a short title beside a number',
    'backlog:\n- id: 7\n  slug: sign-in\n  short_title: Sign in\n  status: backlog\n',
    ['-:Sign in'],
  ],
  [
    'states of stories beside those of the work on them',
    'bmad_status: {analysis: complete, planning: complete}\nepics:\n  E1:\n    status: done\n    stories:\n      S1.1: complete\n      S1.2: skipped\n',
    ['x epic:E1', 'x story:S1.1<E1', 'x story:S1.2<E1'],
  ],
  [
    'titles in several languages',
    'phases:\n  - id: p1\n    title: {en: Now, fr: Maintenant}\n    tasks:\n      - id: a\n        title:\n          en: Sign in\n          fr: Connexion\n        status: done\n      - id: b\n        title: {de: Suche}\n        status: open\n',
    ['x task:Sign in', 'task:Suche'],
  ],
  [
    'a group of finished work by its id, actions, and words of other languages',
    'columns:\n  - id: done\n    label: Geschafft!\n    items:\n      - title: Sign in\nnext_actions:\n  - action: Call Bo\n    owner: Ana\nen curso: [Buscar]\n',
    ['x -:Sign in', '-:Call Bo', '-:Buscar'],
  ],
  [
    'features by the names that are shown, and states in mappings',
    'features:\n  - slug: sso\n    displayName: Sign in\n    description: With one click\n    status: {code: Done, url: x}\n',
    ['x feature:Sign in'],
  ],
  [
    'states of single words and no other work',
    'page_status: {search: done, export: open}\n',
    ['x -:search', '-:export'],
  ],
  [
    'what a program is to be told, in a version that is planned, and what it is told already',
    'versions:\n  - version: v1\n    status: planned\n    commands:\n      - {name: sum up, description: Adds up}\n  - version: v2\n    tasks: [Print]\n    commands: [sum print]\n',
    ['-:sum up', 'task:Print'],
  ],
  [
    'entries of a list of which others say more',
    'it:\n  - title: Barca\n    description: Prima\n  - title: Vela\n    date: Ottobre\n  - date: Aprile\n',
    ['-:Barca', '-:Vela'],
  ],
  [
    'parts of a list of work, by their weeks and quarters',
    'tasks:\n  week_1: [Sign in]\n  web: [Sign out]\nfeatures:\n  2031-Q1:\n    - {name: Print, status: done}\nepics:\n  phases:\n    - {name: First, tasks: [Copy]}\ncarryover:\n  - {title: Fax, reason: late}\n',
    ['task:Sign in', 'task:Sign out', 'x feature:Print', 'task:Copy', '-:Fax'],
  ],
  [
    'a file that is one task with its subtasks, and one that is a project with its tasks',
    'title: Sign in\nstatus: open\nsub_tasks: [Form, "[x] Button"]\n---\ntitle: Portal\nstatus: open\ntasks: [Print]\n',
    ['-:Sign in', 'task:Form<Sign in', 'x task:Button<Sign in', 'task:Print'],
  ],
  [
    'strings under a key that lists work',
    'features: [Single sign-on, Export]\n',
    ['feature:Single sign-on', 'feature:Export'],
  ],
  [
    'lists that tell more of a text among others',
    'features:\n  - Sign in:\n      - Google → OAuth\n      - Okta → SAML\n  - Export\n  - Search:\n      engine: local\n',
    ['feature:Sign in', 'feature:Export', 'feature:Search'],
  ],
  [
    'lists of work below their topics',
    'features:\n  - Accounts: [Sign in, Sign out]\n  - Reports: [Export]\n',
    [
      'feature:Accounts',
      'feature:Sign in<Accounts',
      'feature:Sign out<Accounts',
      'feature:Reports',
      'feature:Export<Reports',
    ],
  ],
  [
    'a mapping of mappings',
    'backlog:\n  FEAT-1:\n    title: Sign in\n  FEAT-2: {title: Export}\n',
    ['-:Sign in', '-:Export'],
  ],
  [
    'a mapping of mappings at the root',
    'sign_in:\n  title: Sign in\n  status: open\nexport:\n  title: Export\n  status: done\n',
    ['-:Sign in', 'x -:Export'],
  ],
  ['a sequence at the root', '- title: A\n  priority: high\n- title: B\n  priority: low\n', ['-:A', '-:B']],
  [
    'states of keys',
    'development_status:\n  epic-1: done\n  1-1-sign-in: in-progress\n  epic-1-retrospective: optional\n',
    ['x epic:epic-1', 'story:1-1-sign-in'],
  ],
  [
    'what is below work that is done by its group',
    'done:\n  - title: Accounts\n    stories: [{title: Sign in}]\n',
    ['x -:Accounts', 'x story:Sign in<Accounts'],
  ],
  ['groups by state', 'todo:\n  - Write\ndone:\n  - Read\n', ['task:Write', 'x -:Read']],
  ['a type of its own', 'items:\n  - type: Bug\n    title: Crash\n', ['bug:Crash']],
  [
    'a description rather than the mere id, where it is one line',
    'tasks:\n  - id: T1\n    description: Paint the door\n    status: done\n  - id: T2\n    description: |\n      Paint it.\n      Twice.\n    status: open\n  T3: {description: Oil it}\n',
    ['x task:Paint the door', 'task:T2'],
  ],
  [
    'what is asked of the product rather than the mere id',
    'user_stories:\n  - id: US-1\n    area: Cart\n    role: Buyer\n    key_function: Pay by card\n  - id: US-2\n    title: Pay later\n    requirement: In 30 days\n  - id: US-3\n    type: mvp\n    功能: 登录\n',
    ['story:Pay by card', 'story:Pay later', 'story:登录'],
  ],
  [
    'an id as the key of the title, with more below it',
    'stories:\n  - US_1: Sign in\n    description: With a key\n    points: 3\n  - Q1: Ship\n    Q2: Sell\n',
    ['story:Sign in'],
  ],
  [
    'a number under the name of a level is an id, what it is for the title',
    'active_tasks:\n  - issue: 70\n    purpose: Hang the door\nplanned_tasks:\n  - purpose: Oil it\n',
    ['-:Hang the door', '-:Oil it'],
  ],
  [
    'what has a status and no title by its first text',
    'articles:\n  - keyword: apple pie\n    category: Cakes\n    status: todo\n  - keyword: jam\n    category: Jars\n    status: done\n',
    ['-:apple pie', 'x -:jam'],
  ],
  [
    'lists under names of their own where the file has nothing else',
    'Door:\n  - Hang the door\n  - Oil it\nWindow:\n  - Clean the glass\n',
    ['-:Hang the door', '-:Oil it', '-:Clean the glass'],
  ],
  [
    'milestones that name the ids of work that is described elsewhere',
    'milestones:\n  - {id: M1, title: A door, status: done, tickets: [T-1, T-2]}\n  - {id: M2, title: A wall, status: open, tickets: [T-3]}\n',
    ['x milestone:A door', 'x -:T-1<A door', 'x -:T-2<A door', 'milestone:A wall', '-:T-3<A wall'],
  ],
  [
    'units of work in phases, without the actions that each takes',
    'phases:\n  - name: First\n    work_units:\n      - id: W1\n        title: Hang the door\n        actions: [Fetch it, Hang it]\n',
    ['-:Hang the door'],
  ],
  [
    'a task that is called after what it is about, with its parts',
    '- task: possible bugs\n  subtasks:\n    - task: The door squeaks\n',
    ['-:possible bugs', 'task:The door squeaks<possible bugs'],
  ],
  ['an id where there is no title', 'stories:\n  - id: US-1\n    i_want: to sign in\n    points: 1\n', ['story:US-1']],
  [
    'a text of several lines is called by its first',
    'tasks:\n  - text: "# Order\\n\\n- [x] by date"\n    status: open\n  - text: |\n      - [ ] Sort\n      by name\n',
    ['task:Order', 'task:Sort'],
  ],
  ['a legend is no work', 'status_legend:\n  a: {label: A, status: x}\n  b: {label: B, status: y}\n', []],
  ['a whole file', 'title: Deploy\nstatus: done\npriority: high\n', ['x -:Deploy']],
  ['a document each', 'title: A\nstatus: open\n---\ntitle: B\nstatus: done\n', ['-:A', 'x -:B']],
  ['quarters are groups', 'quarters:\n  - name: Q1\n    goals: [Grow]\n    themes: [Export]\n', ['theme:Export']],
  ['milestones where there is nothing else', 'milestones:\n  - title: Beta\n    due: 2025-01-01\n', ['milestone:Beta']],
  ['milestones beside tasks', 'milestones:\n  - title: Beta\n    due: 2025-01-01\ntasks:\n  - title: A\n', ['task:A']],
  [
    'milestones with an aim of their own beside tasks',
    'milestones:\n  - {id: M1, name: Beta, objective: A few may try it}\n  - {id: M2, name: Launch}\nphases:\n  - {name: Build, goal: It stands}\ntasks:\n  - title: A\n',
    ['milestone:Beta', 'milestone:Launch', 'task:A'],
  ],
  [
    'a sprint that names stories by id',
    'stories:\n  - id: US-1\n    title: A\nsprints:\n  - goal: Go\n    stories: [US-1]\n',
    ['story:A'],
  ],
  [
    'numbered texts below the topics of a mapping, and numbers by such keys',
    'features:\n  Accounts:\n    owner: PO\n    F1: Sign in by mail\n    F2: Sign out\n  speed: {p95: 200ms, p99: 300ms}\nlimits: {L1: Be quick about it}\n',
    ['feature:Sign in by mail', 'feature:Sign out'],
  ],
  [
    'steps of a phase that each have a state, and steps of how one does it',
    'phases:\n  - name: Begin\n    steps:\n      - {id: s1, name: Draw the door, status: done}\n      - {id: s2, name: Hang the door, claimed_by: Ana}\n  - name: Use\n    steps: [{name: Turn the key}, {name: Push}]\n',
    ['x -:Draw the door', '-:Hang the door'],
  ],
  [
    'steps of a plan of which is told what comes of them, and those of a recipe',
    'plan:\n  steps:\n    - {id: s1, title: Draw the door, deliverables: [A plan]}\n    - {id: s2, title: Hang the door}\nrecipe:\n  steps: [{title: Stir}, {title: Wait}]\n',
    ['-:Draw the door', 'deliverable:A plan<Draw the door', '-:Hang the door'],
  ],
  [
    'tasks by parts of the product, by who does them and by how it comes about',
    'specs:\n  door:\n    status: open\n    tasks: [{id: d1, name: Draw, status: done}]\npipeline:\n  steps:\n    - step: Wood\n      tasks: [Fell the tree, Saw it]\nagents:\n  painter: {tasks: [Paint the door]}\nlayers:\n  ui: {tasks: [build, test]}\n',
    ['x task:Draw', 'task:Fell the tree', 'task:Saw it', 'task:Paint the door'],
  ],
  [
    'milestones with states and goals, where there is nothing else',
    'milestones:\n  - {id: M1, title: A door, status: done, goals: [It opens well, It closes]}\n  - {id: M2, title: A lock, status: open}\n',
    ['x milestone:A door', 'milestone:A lock'],
  ],
  [
    'a key that is the title',
    'tasks:\n  - Fix the door: quickly\n  - US-2: Paint\n',
    ['task:Fix the door: quickly', 'task:Paint'],
  ],
  [
    'keys that say the level, stages and percentages',
    'epics:\n  - {epic_title: Grow, pdlc_stage: Launched}\n  - {feature_name: Shrink, delivery_status: open}\n',
    ['x epic:Grow', 'epic:Shrink'],
  ],
  [
    'a chart of tasks',
    '- {task_id: A-1, task_name: Begin, percent_complete: 100}\n- {task_id: A-2, task_name: Go on, percent_complete: 80}\n',
    ['x -:Begin', '-:Go on'],
  ],
  [
    'what a tracker keeps under fields',
    'issues:\n  - key: S-1\n    fields:\n      summary: Sign in\n      status: {name: Done}\n      issuetype: {name: Story}\n      subtasks:\n        - fields: {summary: Form, status: {name: Open}}\n  - key: S-2\n    fields: {summary: Sign out, labels: [a]}\n',
    ['x story:Sign in', 'task:Form<Sign in', '-:Sign out'],
  ],
  [
    'an item under a key of its own, inside another',
    'features:\n  a:\n    title: A\n    status: open\n    b: {title: B, status: backlog, priority: high}\n    next_step: {label: Beta, date: 2025-01-01}\n',
    ['feature:A', '-:B<A'],
  ],
  [
    'files that are delivered',
    'tasks:\n  - title: Set up\n    deliverables: [a/b.ts, .config, Makefile.am]\n  - title: Move in\n    deliverables: [The keys, a.md, The plan]\n',
    ['task:Set up', 'task:Move in', 'deliverable:The keys<Move in', 'deliverable:The plan<Move in'],
  ],
  [
    'what is parked beside phases',
    'phases:\n  - name: One\n    goal: Go\n    tasks: [Begin]\nparked:\n  - name: Later on\n    why: No time\n',
    ['task:Begin', '-:Later on'],
  ],
  [
    'milestones of an epic beside those of the plan',
    'milestones:\n  - {id: M-9, title: Beta, status: open}\nepics:\n  - title: Grow\n    milestones:\n      - {id: M-1, title: Sow, status: done}\n      - {title: Reap, due: soon}\n',
    ['epic:Grow', 'x milestone:Sow<Grow'],
  ],
  [
    'what holds for a plan, and is none of its work',
    'roadmap:\n  invariants: [It is quick]\n  principles: [Ship early]\n  features: [Sign in]\n',
    ['feature:Sign in'],
  ],
  [
    'themes and goals of an item are what it is about',
    'epics:\n  - {title: Grow, status: open, themes: [Money], goals: [More]}\nroadmap:\n  themes: [Ease]\n',
    ['epic:Grow', 'theme:Ease'],
  ],
  [
    'one of a list that is surely work speaks for the others',
    'topics:\n  - {id: t1, title: Sow, done: true}\n  - {id: t2, title: Reap}\nchapters:\n  - {id: c1, title: Rest}\n',
    ['x -:Sow', '-:Reap'],
  ],
  ['defaults are no work', 'defaults:\n  steps:\n    tasks: [make]\nepics:\n  - title: Grow\n', ['epic:Grow']],
  [
    'flags and dates of completion',
    'tasks:\n  - {title: A, done: true}\n  - {title: B, completed: 2025-01-02}\n  - {title: C, done: false}\n',
    ['x task:A', 'x task:B', 'task:C'],
  ],
  [
    'dates as people write them, and keys that say when or whether it was done',
    'tasks:\n  - {title: A, done: 2031/2/3}\n  - {title: B, finished: 3.2.2031}\n  - {title: C, completed_at: 2031-02-03}\n  - {title: D, closedAt: null}\n  - {title: E, passes: true}\n  - {title: F, is_complete: false}\n  - {title: G, completed_at: 2031-02-03, status: reopened}\n',
    ['x task:A', 'x task:B', 'x task:C', 'task:D', 'x task:E', 'task:F', 'task:G'],
  ],
];

for (const [name, text, expected] of cases)
  test(name, () => {
    assert.deepEqual(outline(text), expected);
  });

const nothing = [
  'services:\n  web:\n    image: nginx\n    ports: ["80:80"]\n',
  '- name: Build\n  run: make\n- name: Test\n  run: make test\n',
  'stages:\n  - id: hold\n    name: Hold\n    description: Wait\n    color: red\n',
  'title: Words\nlinks:\n  - title: Home\n    url: https://example.com\nauthors:\n  - name: Ana\n',
  'features:\n  mean_5m: {description: Mean over five minutes, data_type: double, version: "1"}\n',
  'features:\n  - {key: dark, name: Dark mode, enabled: true}\n',
  'features:\n  look:\n    dark-mode: {enabled: false, description: Less light}\n',
  'roadmap:\n  timeframe: {start: 2031-01-01, end: 2031-12-31, units: months}\n',
  'features:\n  report.score: {label: Scores, plans: [free]}\n',
  '- title: Tea\n  status: open\n  scenes:\n    - action: She pours.\n      dialogue: [{speaker: Ana, line: Tea?}]\n',
  '',
  '# only a comment\n',
];

for (const text of nothing)
  test(`no items in ${JSON.stringify(text.slice(0, 40))}`, () => {
    assert.deepEqual(outline(text), []);
  });

test('what belongs to an item is not an item', () => {
  const parts = [
    'acceptance_criteria',
    'links',
    'tags',
    'dependencies',
    'history',
    'risks',
    'metrics',
    'team',
    'notes',
    'files',
  ];
  const text = `stories:\n  - title: A\n${parts.map((key) => `    ${key}:\n      - One thing\n      - {name: Two, status: open}\n`).join('')}`;
  assert.deepEqual(outline(text), ['story:A']);
});

test('spans: the title without quotes, the item with its children', () => {
  const text = "epics:\n  - title: 'Sign in' # c\n    stories:\n      - title: >-\n          Long\n          story\n";
  const { items } = read(text);
  const [epic, story] = items;
  assert.equal(text.slice(epic?.title.span.start, epic?.title.span.end), 'Sign in');
  assert.equal(text.slice(epic?.span.start).startsWith("- title: 'Sign in'"), true);
  assert.ok((epic?.span.end ?? 0) >= (story?.span.end ?? Number.POSITIVE_INFINITY));
  assert.equal(story?.title.value, 'Long story');
  assert.equal(text.slice(story?.title.span.start).startsWith('Long'), true);
});

test('an alias does not make an item twice, and a bomb does nothing', () => {
  const bomb = Array.from({ length: 40 }, (_, i) => `b${i}: &b${i} [*b${i - 1}, *b${i - 1}]`).join('\n');
  const text = `common: &c\n  - title: A\n    status: open\nb: &b0 [x, x]\n${bomb}\ntasks: *c\nitems:\n  - title: Q\n    owner: *b30\n    <<: [*b30, *b30]\n`;
  assert.deepEqual(outline(text), ['-:A', '-:Q']);
  assert.equal(itemOf(read(text), 'Q').claims.length, 1);
});
