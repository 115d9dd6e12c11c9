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
    'names in brackets at the end',
    '# S\n\n- [ ] T0 — Set up the repo *(Ana)*\n- [x] T1 — Draw the model _(Bo + Cy)_\n- [ ] T2 — Say hello\n\n## More\n\n- [ ] Pay *(Optional)*\n- [ ] Ship *(See below)*\n- [ ] Call *(Ana)*\n',
    [
      'T0 Set up the repo: owned other own Ana',
      'x T1 Draw the model: owned other own Bo | Cy',
      'T2 Say hello: -',
      'Pay (Optional): -',
      'Ship (See below): -',
      'Call (Ana): -',
    ],
  ],
];

for (const [name, text, expected] of traps) test(name, () => assert.deepEqual(owners(text), expected));
