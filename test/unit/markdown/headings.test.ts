import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, read, say, sayClaim } from './say';

const prose = 'People lose their way in the menus and ask support for help every single day.';
const long = `${prose} ${prose} ${prose} ${prose}`;

const readings: readonly Reading[] = [
  [
    'sprints of which only the first says yet what is to be done',
    '# Sail\n\n## Sprint 1\n**Date:** May 3\n\n### Tasks\n\n1. Hang the bell\n   - Status: open\n\n2. Buy rope\n   - Status: open\n\n## Sprint 2\n**Date:** June 1\n\nTasks 3-5 (still to be said)\n\n## Sprint 3\n**Date:** July 1\n\nTasks 6-9 (still to be said)\n\n## Sprint 4\n**Date:** July 20\n\nTasks 10-12 (still to be said)\n',
    ['Hang the bell', 'Buy rope'],
  ],
  [
    'ranks before all entries of a list below a heading that else heads no work, and where all goes',
    '# Roadmap\n\n## Current concerns\n\n- **[P0]:** Hang the bell\n  - It is loud\n- **[P1]:** Buy rope\n\n## Concerns\n\n- Calm\n- Good food\n\n## Where we are\n\n- In port\n- In need of rope\n\n## Where we’re going\n\n- The Azores\n- Fair winds\n',
    ['P0: Hang the bell', 'P1: Buy rope', 'The Azores', 'Fair winds'],
  ],
  [
    'a numbered heading with fields that only begins like the name of a group',
    '# B\n\n## 1. Bell\n\n**Shop:** the one at the harbour, where most of the guests come from\n**Effort:** low\n\n## 2. Sprint board with filters\n\n**Shop:** the one at the harbour, where most of the guests come from\n**Effort:** low\n\n- Red\n\n## 3. Lock\n\n**Shop:** the one at the harbour, where most of the guests come from\n**Effort:** low\n\n## 4. Sprint 3\n\n**Effort:** low\n\n- Paint it\n\n## 5. Later\n\n- Sell it\n',
    ['Bell', 'Sprint board with filters', 'Lock', 'Paint it', 'Sell it'],
  ],
  [
    'a story by its number, in writings without spaces',
    '# 船\n\n### ストーリー #1：鐘を鳴らす\n\n* **状況**：夜\n* **流れ**：\n\n  1. 綱を引く\n\n### 故事 2：关门\n\n- 锁\n',
    ['story ストーリー #1：鐘を鳴らす', 'story 故事 2：关门'],
  ],
  [
    'a story that is told without a comma, also behind code, with its criteria below a heading',
    '# Stories\n\n## Pay by card\n\n```yaml\nsize: 2\n```\n\nAs a guest I want to pay by card.\n\n### Acceptance criteria\n\n- [ ] It is quick\n\n## Pay later\n\nAls gast wil ik later betalen.\n',
    ['Pay by card', 'Pay later'],
  ],
  [
    'prose above a heading for its criteria, where those beside it are alike, and not above one that lists work',
    '# Backlog\n\n## Bell\n\nThe bell rings whenever a guest comes on board.\n\n### Acceptance criteria\n\n- It is loud\n\n## Lamp\n\nThe lamp burns all night long for those on deck.\n\n### Definition of done\n\n- [ ] It burns\n\n## Lock\n\nThe lock keeps all the doors shut while at sea.\n\n### Notes\n\nIron.\n\n### Acceptance criteria\n\n- It holds\n\n## Port\n\nWhat is still to be done before we can sail home.\n\n### Work\n\n- [ ] Buy rope\n',
    ['Bell', 'Lamp', 'Lock', 'Buy rope'],
  ],
  [
    'by id',
    '# Backlog\n\n## US-7: Export to CSV\n\nText.\n\n## [ABC-2] Import\n',
    ['US-7: Export to CSV', 'ABC-2: Import'],
  ],
  [
    'by an owner line',
    '# Roadmap\n\n## Offline maps\n\n**Owner:** @ana\n\n- a detail\n',
    ['Offline maps {field-line Owner=@ana}'],
  ],
  ['by a status line', '# Roadmap\n\n## Offline maps\n\nStatus: shipped\n', ['x Offline maps']],
  [
    'by prose, where the headings beside it are alike',
    `# Roadmap\n\n## Menus\n\n${prose}\n\n## Maps\n\n${prose}\n\n## Alarms\n\n${prose}\n`,
    ['Menus', 'Maps', 'Alarms'],
  ],
  ['one prose heading is an introduction', `# Roadmap\n\n## Menus\n\n${prose}\n\n## Work\n\n- Maps\n`, ['Maps']],
  [
    'told in prose, lists are details',
    `# Roadmap\n\n## Menus\n\n${long}\n\n- first\n- second\n\n## Maps\n\n${prose}\n\n## Alarms\n\n${prose}\n`,
    ['Menus', 'Maps', 'Alarms'],
  ],
  [
    'bare headings under areas',
    '# Speed\n\n### Cache the pages\n\n### Shrink the images\n\n# Safety\n\n### Lock the door\n',
    ['Cache the pages', 'Shrink the images', 'Lock the door'],
  ],
  [
    'phases with a name and prose among such are work; one with a list is a group',
    `# Plan\n\n## Phase 0 hull\n\n${prose}\n\n## The mast\n\n${prose}\n\n## Phase 1.2 lamps\n\n${prose}\n\n## Phase 2. Crew\n\n${prose}\n\n## Phase 3 risks\n\n${prose}\n\n## Phase 4 sails\n\n- Sew them\n`,
    ['Phase 0 hull', 'The mast', 'Phase 1.2 lamps', 'Phase 2. Crew', 'Sew them'],
  ],
  [
    'a single phase with a name and prose is an introduction',
    `# Plan\n\n## Phase 1 hull\n\n${prose}\n\n## Phase 2 mast\n\n- Cut it\n`,
    ['Cut it'],
  ],
  ...[
    'Q3: Ropes',
    'P1 – High',
    'Next (3-6 months)',
    'Blocked',
    'Up next',
    'May 2031',
    'Nice to have (@bo)',
    'New features',
  ].map(
    (head): Reading => [
      `what is listed below a group has its owner, and the group is no item: ${head}`,
      `# R\n\n## ${head}\n\nOwner: @ana\n\n- Sew the sails\n- Oil the lamps\n`,
      ['Sew the sails', 'Oil the lamps'],
    ],
  ),
  [
    'versions with a date that have an owner',
    '# R\n\n## 1.2 (May 2031)\n\nOwner: @ana\n\n- Sew the sails\n\n## [1.3.0] - 2031-06-01\n\nOwner: @bo\n\n- Oil the lamps\n',
    ['Sew the sails', 'Oil the lamps'],
  ],
  [
    'what is listed below a phase with an owner, behind a sign and in Roman numbers',
    '# R\n\n## 🚧 Phase 2: Sails\n\nOwner: @ana\n\n- Sew them\n\n## Phase III — Lamps\n\nOwner: @bo\n\n- Oil them\n',
    [
      '🚧 Phase 2: Sails {field-line Owner=@ana}',
      'Sew them < 🚧 Phase 2: Sails',
      'Phase III — Lamps {field-line Owner=@bo}',
      'Oil them < Phase III — Lamps',
    ],
  ],
  [
    'names in bold, each above what is told of it, below a phase',
    '# R\n\n## Phase 1: Sails\n\n**Sew the sails**\nThe old ones have holes.\n\n**Oil the lamps**\nThey squeak.\n\n## Phase 2 [DONE]\n\n- Hang the bell\n\n## Phase 3: Crew [Done]\n\n- Hire them\n',
    ['Sew the sails', 'Oil the lamps', 'x Hang the bell', 'x Hire them'],
  ],
  [
    'a heading of information says whose all of it is',
    '# R\n\n## Document information\n\n- Owner: @ana\n- Version: 1.2\n\n## Now\n\n- Sew the sails\n',
    ['Sew the sails'],
  ],
  ['groups by time and state', '# Roadmap\n\n## Q3 2031\n\n- Maps\n\n## Later\n\n- Alarms\n', ['Maps', 'Alarms']],
  [
    'work below an item heading is its children',
    '## EPIC-1: Accounts\n\n### Tasks\n\n- [ ] Sign in\n- [x] Sign out\n',
    ['epic EPIC-1: Accounts', 'Sign in < Accounts', 'x Sign out < Accounts'],
  ],
  [
    'a user story under its heading',
    '# Stories\n\n### Enter a story\n\nAs a user, I want to enter a story with:\n\n* Headline - one line\n* Owner - who took it\n',
    ['Enter a story'],
  ],
  [
    'a file that is one story',
    '# Story: Talk to the bot\n\n## Description\n\nAs a cook, I want to talk to a bot so that I learn.\n\n## Acceptance Criteria\n\n- It answers\n',
    ['Story: Talk to the bot'],
  ],
  [
    'asides are no work',
    `# Roadmap\n\n## Motivation\n\n#### A tale\n\n${prose}\n\n#### Another\n\n${prose}\n\n#### A third\n\n${prose}\n\n## Risks\n\n- It may rain\n\n## What is it?\n\n- nothing\n`,
    [],
  ],
  [
    'no space behind the signs, and setext',
    'Backlog\n=======\n\n##US-1: Sign in\n\nUS-2: Sign out\n--------------\n\nText.\n',
    ['US-1: Sign in', 'US-2: Sign out'],
  ],
  [
    'titles that start with the word of a group',
    '# R\n\n## Weekly digest\n\n**Owner:** PO\n\n## Low-latency mode\n\n**Owner:** PO\n\n## Track parcels\n\n**Owner:** PO\n\n## Low priority\n\n- [ ] Sing\n\n## Track B\n\n- [ ] Dance\n',
    [
      'Weekly digest {field-line Owner=PO}',
      'Low-latency mode {field-line Owner=PO}',
      'Track parcels {field-line Owner=PO}',
      'Sing',
      'Dance',
    ],
  ],
  [
    'closed by its title',
    '# Roadmap\n\n## ✅ Maps\n\n**Owner:** PO\n\n## ~~Alarms~~\n\n**Owner:** PO\n\n## Menus (done)\n\n**Owner:** PM\n',
    ['x ✅ Maps {field-line Owner=PO}', 'x Alarms {field-line Owner=PO}', 'x Menus (done) {field-line Owner=PM}'],
  ],
  [
    'comments are no prose',
    '# Speed\n\n### Cache the pages\n\n<!-- backlog-roles-disable-next-line -->\n\n### Shrink the images\n\n### Lock the door\n',
    ['Cache the pages', 'Shrink the images', 'Lock the door'],
  ],
  [
    "a field line right below a list is the heading's",
    '# B\n\n## Tidy up\n\n**Type:** chore\n\n1. sweep\n2. wipe\n**Status:** done\n',
    ['x Tidy up'],
  ],
  [
    'headings that are fields',
    '# B\n\n## EPIC-1: Accounts\n\n### Status\n\nDone\n\n### Owner\n\n@ana\n',
    ['x epic EPIC-1: Accounts {field-line Owner=@ana}'],
  ],
  ['dashes under a list are no heading', '- [ ] Sign in\n----\n- [ ] Sign out\n', ['Sign in', 'Sign out']],
  [
    'a field above its value, in a paragraph of its own or below a heading',
    '# Plan\n\n### Sign in\n\n**Owner**\n\nAna Lima\n\n**Status**\n\nDone\n\n### Audit log\n\n#### Owner\n\n- Carla\n\n#### Status\n\nDone\n\n### Export\n\n**Owner**\n\nWhoever picks this up has to talk to Bo.\n',
    ['x Sign in {field-line Owner=Ana Lima}', 'x Audit log {field-line Owner=Carla}', 'Export'],
  ],
  [
    'a date in a heading is no id',
    '# Log\n\n## INCIDENT 2026-04-26 lost files\n\n> What this file keeps.\n\n## Tasks\n\n- [ ] Restore them\n',
    ['Restore them'],
  ],
  [
    'fields with a full-width colon and no space',
    '# 产品路线图\n\n## 第一季度\n\n### 用户登录\n\n- 负责人：张三\n- 状态：已完成\n- 优先级：高\n\n### 支付功能\n\n- 负责人：待定\n- 状态：进行中\n',
    ['x 用户登录 {field-line 负责人=张三}', '支付功能 {field-line 负责人=待定}'],
  ],
  [
    'an epic that is called one, above its stories',
    '# Backlog\n\n## Epic: Onboarding\n\nOwner: PO\n\n### Story: Invite\n\n- Points: 3\n\n### Story: Tour\n\n- Points: 5\n',
    ['Epic: Onboarding {field-line Owner=PO}', 'Story: Invite < Epic: Onboarding', 'Story: Tour < Epic: Onboarding'],
  ],
  [
    'the owner behind a dash in a heading',
    '# Plan\n\n## v3 – Owner: Kim\n\n- [ ] New editor\n\n## Later\n\n### Search – Lead: Bo | Status: Done\n\nRank by freshness.\n',
    ['New editor', 'x Search {field-line Lead=Bo}'],
  ],
  [
    'a heading that goes on behind a dash and a colon',
    '# Plan\n\n## REV-4 Review – Launcher: version check\n\nCompare what runs with what there is.\n\n## OP-2026-04-26 Filters\n\nIn the header.\n',
    ['REV-4: Review – Launcher: version check', 'OP-2026-04-26: Filters'],
  ],
  [
    'the number of an issue is its id, behind the word too',
    '# R\n\n### Issue #7: Cut oak\n**Assignee**: @ana\n\n### Ticket #8 — Cook tar\n**Assignee**: @bo\n\n## Next\n\n- [ ] #7: Cut oak\n',
    ['#7: Cut oak {field-line Assignee~@ana}', '#8: Cook tar {field-line Assignee~@bo}', '#7: Cut oak'],
  ],
  [
    'a numbered heading above phases, among numbered headings that are described',
    `# Plan\n\n## 1. Bell\n\n${prose}\n\n## 2. Lamp\n\n${prose}\n\n## 3. Streams\n\n${prose}\n\n### Phase 1\n\n#### WS-1 Hull\n\n${prose}\n`,
    ['Bell', 'Lamp', 'WS-1: Hull'],
  ],
  [
    'an id in a field below the title or another heading; that of a project is none',
    '# Fix the bell\n\n- **Task ID:** TASK-4\n- **Status:** open\n- **Assigned to:** Ana\n\n## Why\n\nNobody can hear it at night.\n',
    ['task TASK-4: Fix the bell {field-line Assigned to~Ana}'],
  ],
  ['the id of a project', '# Workplan\n\nProject ID: LAMP-26\n\n## Next\n\n- Hang lamps\n', ['Hang lamps']],
  [
    'headings whose numbers go on below the next heading are the work; where they begin anew, or stand below one, they are groups',
    '# Plan\n\n## Soon\n\n### 1. Hull\n\n- Oak\n- Tar\n\n### 2. Mast\n\n- Pine\n\n## Later\n\n### 3. Sail\n\n- Linen\n',
    ['Hull', 'Mast', 'Sail'],
  ],
  [
    'headings whose numbers begin anew',
    '# Plan\n\n## Soon\n\n### 1. Hull\n\n- Oak\n- Tar\n\n### 2. Mast\n\n- Pine\n\n## Later\n\n### 1. Sail\n\n- Linen\n',
    ['Oak', 'Tar', 'Pine', 'Linen'],
  ],
  [
    'numbers below one heading, and those of groups and boxes below several',
    '# Plan\n\n## Soon\n\n### 1. Hull\n\n- Oak\n\n### 2. Phase 2\n\n- Pine\n\n## Later\n\n#### 3. Sail\n\n- Linen\n\n## Last\n\n#### 4. Rope\n\n- [ ] Hemp\n',
    ['Oak', 'Pine', 'Sail', 'Hemp'],
  ],
  [
    'headings with a priority and how long they take, in other languages; records of decisions are none',
    '# Plan\n\n## 남은 일\n\n### 1. 종\n\n**우선순위**: High\n**예상 소요**: 2주\n\n- [ ] 줄\n\n### Campana\n\n**Prioridad:** alta\n**Tiempo estimado:** 2 días\n\n- [ ] Cuerda\n\n## 技术决策记录\n\n1. 用橡木\n2. 用焦油\n',
    ['종', '줄 < 종', 'Campana', 'Cuerda < Campana'],
  ],
];

for (const [name, text, expected] of readings) test(name, () => assert.deepEqual(say(text), expected));

const sections = (text: string) =>
  read(text).sections.map(({ title, claims }) => `${title.value}: ${claims.map(sayClaim).join(', ')}`);

test('a heading that is only a role owns its section', () => {
  assert.deepEqual(
    sections('# Backlog\n\n## 👤 PO (Ana)\n\n- [ ] Sign in\n\n## Product Manager\n\n- [ ] Set prices\n'),
    ['Backlog: ', '👤 PO (Ana): heading PO (Ana)', 'Product Manager: heading Product Manager'],
  );
});

test('an owner line under a heading that lists work is the section owner', () => {
  assert.deepEqual(sections('# Backlog\n\n## Q3\n\n**Owner:** PM\n\n- [ ] Sign in\n'), [
    'Backlog: ',
    'Q3: field-line Owner=PM',
  ]);
});

const head = (text: string) => {
  const { defaults, roster } = read(text);
  return [...defaults.map(sayClaim), ...roster.map(({ role, person }) => `${role}: ${person.value}`)];
};

test('one owner line at the head of the file is its default', () => {
  assert.deepEqual(head('# Backlog\n\n**Product Owner:** Ana\n\n- [ ] Sign in\n'), ['field-line Product Owner!po=Ana']);
  assert.deepEqual(head('Owner: PM\n\n- [ ] Sign in\n'), ['field-line Owner=PM']);
  const lead = '# Boats\n\n**Updated:** May\n**Workstream Lead:** Boat Team\n\n- [ ] Mend it\n';
  assert.deepEqual(head(lead), ['field-line Workstream Lead=Boat Team']);
});

test('the first heading before stages names the file, and its owner line is the default', () => {
  const stages =
    '# Bell plan\n\n**Owner** Ana\n**When** May\n\n## Map\n\n- [ ] Draw\n\n# Sprint 1 — Rope\n\n- [ ] Spin\n\n# 스프린트 2\n\n- [ ] Hang\n';
  assert.deepEqual(read(stages).defaults.map(sayClaim), ['field-line Owner=Ana']);
  assert.deepEqual(say(stages), ['Draw', 'Spin', 'Hang']);
  const works = stages.replace('Sprint 1 — Rope', 'Rope');
  assert.deepEqual(read(works).defaults, []);
  assert.deepEqual(say(works), ['Bell plan {field-line Owner=Ana}', 'Draw < Bell plan', 'Spin', 'Hang']);
});

test('information about the file names the owner of it all, and a list of its team none', () => {
  for (const below of [
    '- Owner: @ana\n- Version: 1.2',
    '| Field | Value |\n|---|---|\n| Owner | @ana |\n| Version | 1.2 |',
  ]) {
    const [title] = sections(`# B\n\n## Document information\n\n${below}\n\n## Now\n\n- Read\n`);
    assert.match(title ?? '', /^B: \S+ Owner=@ana$/);
  }
  assert.equal(sections('# B\n\n## Team\n\n- Ana (paint)\n- Bo (rope)\n\n## Now\n\n- Read\n')[0], 'B: ');
});

test('how many the team are owns nothing', () => {
  const [section] = read('# B\n\n**Team**: 3 painters\n**Speed**: 12 points\n\n## Now\n\n- [ ] Read\n').sections;
  assert.deepEqual(section?.claims, []);
});

test('beside the roster the team of the file owns nothing', () => {
  const [section] = read('# B\n\n**Team:** Readers\n**Product Owner:** Ana\n\n## Now\n\n- [ ] Read\n').sections;
  assert.deepEqual(section?.claims, []);
});

test('several role lines there are the roster', () => {
  assert.deepEqual(head('# Backlog\n\n> **PO**: Ana | **SM**: Bo\n\n- [ ] Sign in\n'), ['po: Ana']);
  assert.deepEqual(head('# Backlog\n\nPO: Ana\nPM: Bo\n\n- [ ] Sign in\n'), ['po: Ana', 'pm: Bo']);
});

test('a roster is no owner of the title, which is no item', () => {
  const { items, roster } = read(
    '# T\n\n**Product Owner:** Ana\n**Scrum Master:** Bo\n\n- [ ] Sign in\n- [ ] Sign out\n',
  );
  assert.deepEqual(
    items.map(({ title, parent, claims }) => [title.value, parent, ...claims]),
    [
      ['Sign in', undefined],
      ['Sign out', undefined],
    ],
  );
  assert.equal(roster.length, 1);
});
