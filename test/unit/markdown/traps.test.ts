import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultConfig } from '../../../src/core/config';
import { resolveOwners } from '../../../src/core/ownership';
import { type Reading, read } from './say';

/** Each item with its owner: `x T1 Sign in: owned po own PO`; a dash for nobody. */
function owners(text: string): readonly string[] {
  return [...resolveOwners(read(text), defaultConfig)].map(([item, { status, role, source, parties }]) => {
    const name = [item.closed ? 'x' : '', item.id?.value, `${item.title.value}:`].filter(Boolean).join(' ');
    if (status === 'unowned') return `${name} -`;
    const names = parties.map((party) => party.text).join(' | ');
    return [name, status, role, source, names].filter(Boolean).join(' ');
  });
}

const prose = 'People lose their way in the menus and ask support for help every single day.';

/** The traps of real files, as texts of our own: what stands in each, and what a careful reader makes of it. */
const traps: readonly Reading[] = [
  [
    'the same items in a table and under headings',
    '# B\n\n| ID | Story | Points |\n|--|--|--|\n| ST-1 | Sign in | 3 |\n| ST-2 | Sign out | 1 |\n\n## ST-1: Sign in\n\n**Owner:** BE\n\n## ST-2: Sign out\n\n**Owner:** FE\n',
    [
      'ST-1 Sign in: owned other own BE',
      'ST-2 Sign out: owned other own FE',
      'ST-1 Sign in: owned other own BE',
      'ST-2 Sign out: owned other own FE',
    ],
  ],
  [
    'one id on several rows, and like titles',
    '| Story ID | Task | Assigned to |\n|--|--|--|\n| US-1 | Draw it | Ana |\n| US-1 | Build it | Bo |\n| US-2 | Test it | Cy |\n| US-3 | Test it | |\n',
    [
      'US-1 Draw it: owned other own Ana',
      'US-1 Build it: owned other own Bo',
      'US-2 Test it: owned other own Cy',
      'US-3 Test it: placeholder own',
    ],
  ],
  [
    'two fields for people that are no two owners',
    '| Proposal | Author | Champion | Notes |\n|--|--|--|--|\n| Sets | Ana | Bo | ask @cy |\n\n## [X-1] Maps\n\n- Dev Lead: Dee\n- Assignee: Eve\n- Reporter: Flo\n- Reviewer: Gus\n',
    ['Sets: owned other own Bo', 'X-1 Maps: owned other own Dee'],
  ],
  [
    'an owner that is there and empty',
    '| Task | Owner |\n|--|--|\n| One | - |\n| Two | TBD |\n| Three | https://github.com/ |\n| Four | [Not decided] |\n| Five | @ana + tbd |\n',
    [
      'One: placeholder own',
      'Two: placeholder own',
      'Three: placeholder own',
      'Four: placeholder own',
      'Five: owned other own @ana',
    ],
  ],
  [
    'front matter that does not parse',
    '---\ntitle: Sign in\nstatus: open\nowner: @ana\nnote: a: b: c\n  - [\n---\n\nText.\n',
    ['Sign in: owned other own @ana'],
  ],
  [
    'no handles: code, packages, actions, thanks, remarks',
    '# B\n\n- [ ] Support `@types`\n- [ ] Publish @scope/form\n- [ ] Move to checkout@v4\n- [ ] Draw the map (asked for by @ana)\n\n## Credits\n\nThanks to [@bo](https://example.org/bo)\n',
    ['Support @types: -', 'Publish @scope/form: -', 'Move to checkout@v4: -', 'Draw the map (asked for by @ana): -'],
  ],
  [
    'an owner that is content',
    '# Stories\n\n### Keep a story\n\nAs a user, I want to keep a story with:\n\n* Headline - one line\n* Owner - who took it\n\n## Table of fields\n\n| Owner | DRI |\n|--|--|\n',
    ['Keep a story: -'],
  ],
  [
    'a page about backlogs',
    `# What a backlog is\n\n${prose}\n\n## Who orders it?\n\n${prose}\n\n## How is it ordered?\n\n- by value\n`,
    [],
  ],
  [
    'stories of a chat bot',
    '## happy path\n* greet\n  - utter_greet\n* mood_great\n  - utter_happy\n\n## sad path\n* greet\n  - utter_greet\n  - action_cheer_up\n',
    [],
  ],
  [
    'a page that points elsewhere, and a table of headers',
    '# Roadmap\n\nIt has moved to [the board](https://example.org).\n\n| ID | Task | Owner |\n|--|--|--|\n',
    [],
  ],
  [
    'legends that look like items',
    '# B\n\nHow to read this:\n\n- 🔴 = urgent\n- 🟡 = soon\n\n## Priorities in use\n\n- P0: must be there\n- P1: should be there\n\n| Mark | Meaning |\n|--|--|\n| x | done |\n\n## Work\n\n- [ ] Sign in\n',
    ['Sign in: -'],
  ],
  [
    'tables on their side',
    '| **Item** | Out-of-memory handling |\n|--|--|\n| **Status** | Merged |\n| **Assignee** | https://github.com/ana |\n\n## LAND-1: Hero\r\n\r\n| Field | Value |\r\n|--|--|\r\n| **Assigned** | @DEV |\r\n',
    ['x Out-of-memory handling: owned other own @ana', 'LAND-1 Hero: owned other own @DEV'],
  ],
  [
    'an owner one hop away',
    '# B\n\n## 👤 PO (Ana)\n\n- [ ] Order it\n\n## Sprint 2\n\n**Lead:** Bo\n\n| Task | Person |\n|--|--|\n| Cut it | Cy |\n| Glue it | |\n',
    ['Order it: owned po inherited Ana', 'Cut it: owned other own Cy', 'Glue it: owned other inherited Bo'],
  ],
  [
    'a task a file',
    '---\nid: task-7\ntitle: >-\n  Draw the board in\n  three columns\nstatus: To Do\nassignee: []\n---\n\n## Acceptance Criteria\n\n- [ ] #1 It has three\n- [x] #2 It scrolls\n\n## Plan\n\n1. Draw\n2. Check\n',
    ['task-7 Draw the board in three columns: placeholder own'],
  ],
  [
    'what is commented out, and code',
    '<!--\n# Licence text\n- [ ] Template\n  - Assigned To: [Not decided]\n-->\n\n# Plan\n\n```rust\n| a | Owner |\n|---|---|\n| x | y |\n```\n\n- [ ] Sign in <!-- really -->\n',
    ['Sign in: -'],
  ],
  [
    'odd carriers',
    '+------------+--------+\n| Task       | Person |\n+============+========+\n| Log in,    | Dav    |\n| log out    |        |\n+------------+--------+\n| Test it    | All    |\n+------------+--------+\n\n##B-1: No space\n\n- [ ] Last\n----\n',
    ['Log in: owned other own Dav', 'Test it: owned other own All', 'B-1 No space: -', 'Last: -'],
  ],
  [
    'the same items by size and by sprint, in a table and in a list',
    '# B\n\n## Small\n\n| ID | Story |\n|--|--|\n| S-1 | Sign in |\n\n## Large\n\n| ID | Story |\n|--|--|\n| S-2 | Export |\n\n## Sprint 1\n\n| ID | Story | Owner | Status |\n|--|--|--|--|\n| S-1 | Sign in | BE | Done |\n| S-2 | Export | | Open |\n\n## Boxes\n\n| Task | Owner |\n|--|--|\n| Paint the red doors | Ana |\n\n## Progress\n\n- [x] Paint the red doors\n',
    [
      'S-1 Sign in: owned other own BE',
      'S-2 Export: -',
      'x S-1 Sign in: owned other own BE',
      'S-2 Export: placeholder own',
      'Paint the red doors: owned other own Ana',
      'x Paint the red doors: owned other own Ana',
    ],
  ],
  [
    'a lead and a PM, an author and a champion',
    '# S\n\n## D-1: Door\n\n- Lead: @ana\n- PM: @bo\n\n## D-2: Lock\n\n- Author: @cy\n- Champion: @dee\n- Reviewers: @eve, @flo\n- Approver: @gus\n',
    ['D-1 Door: owned pm own @ana | @bo', 'D-2 Lock: owned other own @dee'],
  ],
  [
    'no handles: quotes, JSON, packages; a team as a value',
    '# B\n\n- [ ] `@Singleton`\n- [ ] Replace @satisfies in the docs\n- [ ] Import from "@std"\n- [ ] Read {"user": "@bo"} from JSON\n- [ ] Sign in @org/team\n\n| Task | Owner |\n|--|--|\n| Sign out | @org/team |\n',
    [
      '@Singleton: -',
      'Replace @satisfies in the docs: -',
      'Import from "@std": -',
      'Read {"user": "@bo"} from JSON: -',
      'Sign in @org/team: -',
      'Sign out: owned other own @org/team',
    ],
  ],
  [
    'an owner that may do something, and one that wants something',
    '# B\n\n| Feature | Endpoint | Auth | Status |\n|--|--|--|--|\n| Delete | DELETE /x | Owner | Open |\n| Read | GET /x | Any | Done |\n\n## Stories\n\n- [ ] As the Product Owner, I want to order the list\n- [ ] As a PM I want a report\n',
    ['Delete: -', 'x Read: -', 'As the Product Owner, I want to order the list: -', 'As a PM I want a report: -'],
  ],
  [
    'a template',
    '# Backlog\n\n## [ID]: [Title]\n\n**Owner:** [Name]\n**Status:** [Status]\n\n- [ ] {{task}}\n- [ ] <task>\n\n| ID | Task | Owner |\n|--|--|--|\n| | | |\n| US-XXX | [title] | [name] |\n',
    [],
  ],
  [
    'how to read a list',
    '# B\n\n## How to read this\n\n- ✅: done\n- 🚧: in work\n- **P0**: now\n\n## Work\n\n- ✅ Sign in\n- 🚧 Sign out\n',
    ['x ✅ Sign in: -', '🚧 Sign out: -'],
  ],
  [
    'people and what they do, an owner three levels up',
    '# B\n\n| Person | Tasks |\n|--|--|\n| Ana | Draw, paint |\n| Bo | Build |\n\n## EPIC-1: Accounts\n\n**Owner:** PO\n\n### US-1: Sign in\n\nStatus: open\n\n- [ ] Form\n  - [ ] Field\n',
    [
      'Draw, paint: owned other own Ana',
      'Build: owned other own Bo',
      'EPIC-1 Accounts: owned po own PO',
      'US-1 Sign in: owned po inherited PO',
      'Form: owned po inherited PO',
      'Field: owned po inherited PO',
    ],
  ],
  [
    'a task a file, with many entries below',
    `---\nid: task-8\ntitle: Draw\nstatus: Done\nassignee:\n  - '@ana'\n---\n\n## Notes\n\n${'- a note\n'.repeat(120)}\n- [x] one\n- [ ] two\n\n### Plan\n\n1. a\n2. b\n\n| Task | Owner |\n|--|--|\n| x | y |\n`,
    ['x task-8 Draw: owned other own @ana'],
  ],
  [
    'a story a file, without a word about it',
    '# Story: Look round\n\n## Description\n\nAs a guest, I want to look round, so that I know the place.\n\n## Acceptance criteria\n\n- Every room opens\n- Every door closes\n',
    ['Story: Look round: -'],
  ],
  [
    'tables and boxes in comments and in code',
    '# R\n\n<!--\n- [ ] Hidden\n  owner: PO\n| Task | Owner |\n|--|--|\n| Hidden too | PM |\n-->\n\n```\n- [ ] In code\n```\n\n~~~ts\nlet x = |_| 1;\n~~~\n\n- [ ] Shown\n',
    ['Shown: -'],
  ],
  [
    'tabs, cells too many and too few, rows without an end, one person in two ways',
    '| Task | Owner | Notes |\n|--|--|--|\n|\tSign in\t|\tana-x\t| a |\n| Sign out | @ana-x | b\n| Lock | Uğur | c | d |\n| Open | Ugur |\n\n- [ ] Doors\n\t- [ ] Wide\n\t\t- [x] Wider @ana\n',
    [
      'Sign in: owned other own ana-x',
      'Sign out: owned other own @ana-x',
      'Lock: owned other own Uğur',
      'Open: owned other own Ugur',
      'Doors: -',
      'Wide: -',
      'x Wider: owned other own @ana',
    ],
  ],
  [
    'tasks of somebody',
    '# S\n\n## Tasks for Ana\n\n- [ ] Ring\n\n## Bagian Ben (maps)\n\n- [ ] Draw\n\n## Tasks for Bells\n\n- [ ] Cast\n',
    ['Ring: owned other inherited Ana', 'Draw: owned other inherited Ben', 'Cast: -'],
  ],
  [
    'somebody above a list',
    '# S\n\n**Lead:** Bells\n\n## Tasks\n\n**Ana:**\n\n- [ ] Ring\n- [ ] Sing\n\n**Bells (low):**\n- [ ] Cast\n\n**Everyone:**\n- [ ] Bow\n\nThen:\n\n- [ ] Go home\n',
    [
      'Ring: owned other inherited Ana',
      'Sing: owned other inherited Ana',
      'Cast: owned other inherited Bells',
      'Bow: owned other inherited Everyone',
      'Go home: owned other default Bells',
    ],
  ],
  [
    'names in brackets at the end',
    '# S\n\n- [ ] T0 — Set up the repo *(Ana)*\n- [x] T1 — Draw the model _(Ben + Cy)_\n- [ ] T2 — Say hello *(Nyx)*\n- [ ] T3 — Bow\n\n## More\n\n- [ ] Pay *(Optional)*\n- [ ] Ship *(See below)*\n- [ ] Call *(Nyx)*\n',
    [
      'T0 Set up the repo: owned other own Ana',
      'x T1 Draw the model: owned other own Ben | Cy',
      'T2 Say hello: owned other own Nyx',
      'T3 Bow: -',
      'Pay (Optional): -',
      'Ship (See below): -',
      'Call (Nyx): -',
    ],
  ],
];

for (const [name, text, expected] of traps) test(name, () => assert.deepEqual(owners(text), expected));
