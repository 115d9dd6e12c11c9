import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, say } from './say';

/** What lists, headings and tables speak of, as real files write them. */
const readings: readonly Reading[] = [
  [
    'entries that are fields beside their tasks',
    '## High priority\n\n### 1. **Move the rules**\n\n- **Current issue**: They are in code\n- **Goal**: One file\n- **Tasks**:\n  - Write the file\n  - Read the file\n',
    ['Move the rules', 'Write the file < Move the rules', 'Read the file < Move the rules'],
  ],
  [
    'bold leads of which none is a field',
    '## Plan\n\n- **Maps:** offline\n- **Alarms:** louder\n',
    ['Maps:', 'Alarms:'],
  ],
  [
    'a scale of priorities',
    '# B\n\n## Method\n\n- P0: Required\n- P1: Wanted\n\n## Bugs\n\n- P1: Fix the door\n- P1: Fix the lock\n',
    ['P1: Fix the door', 'P1: Fix the lock'],
  ],
  [
    'a scale of sizes, and work that begins with a size',
    '# B\n\n## Sizes\n\n- **Small (S)**: an hour or two\n- **Medium (M)**: a day\n- **Large (L)**: a week\n\n## Letters\n\n- XS - nothing\n- M - a day\n\n## Bells\n\n- Small bell: ring it\n- Large bell: hang it\n',
    ['Small bell: ring it', 'Large bell: hang it'],
  ],
  [
    'what is done in phases and versions that say it in a word or two',
    '# R\n\n## May\n\n- Phase 2: Hull\n- v2.0 release\n\n## Columns\n\n- Todo\n- Phase 2\n',
    ['Phase 2: Hull', 'v2.0 release'],
  ],
  [
    'stories under a heading that says what they are about, and ideas for later under a matrix',
    '# Stories\n\n## Tags & labels\n\n1. As a guest, I want a red flag, so that I am seen\n2. As a guest, I want a blue flag, so that I am free\n3. As a host, I want no flag, so that I am alone\n\n## Tags\n\n- red\n- blue\n\n## Priority matrix\n\n### Future considerations (could have)\n\n- A horn\n',
    [
      'As a guest, I want a red flag, so that I am seen',
      'As a guest, I want a blue flag, so that I am free',
      'As a host, I want no flag, so that I am alone',
      'A horn',
    ],
  ],
  [
    'work under a heading that could be an aside',
    '# B\n\n## Calendar\n\n- Add a week view\n- Show the days off\n\n## Comments\n\n- none so far from anybody\n',
    ['Add a week view', 'Show the days off'],
  ],
  [
    'pieces of work of one level under a heading that could be an aside',
    '# B\n\n## MVP scope (must have)\n\n### Epic A: Maps\n\n- US-A1: Draw roads\n\n### Epic B: Bells\n\n- US-B1: Ring at noon\n\n## Scope\n\n### Europe\n\n- The north\n\n### Epic C: Doors\n\n- Of oak\n\n### Asia\n\n- The south\n',
    ['US-A1: Draw roads', 'US-B1: Ring at noon'],
  ],
  [
    'topics in which no work is listed',
    '# R\n\n## API standards\n\n- Versioned\n\n## Roadmap principles\n\n- Ship early\n\n## Current limitations\n\n- Slow\n\n## Not planned\n\n- A desktop app\n\n## Visão do produto\n\n- Simples\n\n## Improve the conventions\n\n- [ ] Ask\n',
    ['Ask'],
  ],
  [
    'done before a colon is closed, in one line or many words',
    '# B\n\n## Site\n\n- Done: the first filter shows the likely route and the way back\n- Add a map\n',
    ['x Done: the first filter shows the likely route and the way back', 'Add a map'],
  ],
  ['a share is not all of it', '# B\n\n### X-1: Menus\n\n**Status:** ✅ 75% done\n', ['X-1: Menus']],
  [
    'an order above boxes is work, a name above boxes is none',
    '# B\n\n- Add more pages to the site\n  - [ ] Blog\n- Extensions\n  - [ ] Market\n',
    ['Add more pages to the site', 'Blog < Add more pages to the site', 'Market'],
  ],
  [
    'ticked entries below an item heading',
    '## EPIC-1: Accounts\n\n- ✅ Sign in\n- 🔴 Sign out\n',
    ['epic EPIC-1: Accounts', 'x ✅ Sign in < Accounts', '🔴 Sign out < Accounts'],
  ],
  [
    'priorities with a title are work',
    `# R\n\n## P0: Logs\n\n${'They are hard to read. '.repeat(4)}\n\n## P1: Traces\n\n${'They are hard to find. '.repeat(4)}\n\n## P2: Costs\n\n${'They are hard to bear. '.repeat(4)}\n`,
    ['P0: Logs', 'P1: Traces', 'P2: Costs'],
  ],
  [
    'a column of ids makes rows items, a running number does not',
    '| ID | Vision | Notes |\n|--|--|--|\n| BACK-3 | Offline | x |\n| BACK-4 | Market | y |\n\n| # | Problem | Symptom |\n|--|--|--|\n| 1 | No file | Crash |\n',
    ['BACK-3: Offline', 'BACK-4: Market'],
  ],
  [
    'what headers say in brackets',
    '| Task (what) | Spike (Y/N) | Priority (1-10) |\n|--|--|--|\n| Sign in | N | 3 |\n',
    ['task Sign in'],
  ],
  [
    'points of a story are no title',
    '| Sprint | Tickets | Story Points | Status |\n|--|--|--|--|\n| Sprint 1 | 8 | 24 pts | ✅ |\n',
    [],
  ],
  [
    'steps with a status are work, with a length alone they are none',
    '| 步骤 | 类型 | 状态 |\n|--|--|--|\n| M0 | 骨架 | 进行中 |\n\n| Phase | Duration |\n|--|--|\n| Alpha | 2 weeks |\n',
    ['M0: 骨架'],
  ],
  [
    'a story that is but a number is no title, and a risk with an owner no work',
    '| Date | Story | Type | Owner | Status | Notes |\n|--|--|--|--|--|--|\n| 1 May | 1.6 | Bug | Ana | Open | Mend the form |\n| 2 May | 1.8 | Bug | Bo | Open | Mend the map |\n\n| # | Risk | Likelihood | Owner | Status |\n|--|--|--|--|--|\n| R1 | Rain | High | Ana | Open |\n',
    ['1.6: Mend the form {cell Owner=Ana}', '1.8: Mend the map {cell Owner=Bo}'],
  ],
  [
    'an epic that is but an id is no title',
    '| ID | Description | Epic | Owner | Status |\n|--|--|--|--|--|\n| US-1 | Mend the form | EPIC-12 | Ana | Open |\n\n| Story | Status |\n|--|--|\n| US-4 | Open |\n',
    ['US-1: Mend the form {cell Owner=Ana}', 'story US-4: US-4'],
  ],
  [
    'a use case and the stories it is made of, one or several',
    '# Sprint 1\n\n| Caso de uso | User stories | Modelo |\n|--|--|--|\n| UC-1 — Board the ship | US-1, US-2 | Ship |\n| UC-2 — Leave the ship | US-3 | Ship |\n| UC-3 — Wait for it | US-4, US-5 | Port |\n',
    ['US-1, US-2: Board the ship', 'US-3: Leave the ship', 'US-4, US-5: Wait for it'],
  ],
  ['ids with a colon', '# B\n\n## ID:030 *Sign in*\n\n`As a user I want in`\n', ['ID:030: Sign in']],
];

for (const [name, text, expected] of readings) test(name, () => assert.deepEqual(say(text), expected));

/** Shapes of the text itself. */
const shapes: readonly Reading[] = [
  [
    'lists nested four deep',
    '- [ ] One\n  - [ ] Two\n    - [x] Three\n      - [ ] Four @ana\n',
    ['One', 'Two < One', 'x Three < Two', 'Four < Three {handle @ana}'],
  ],
  [
    'line breaks and code in cells',
    '| Task | Owner |\n|--|--|\n| Draw<br>the `a \\| b` | Ana<br />Bo |\n',
    ['task Draw the a | b {cell Owner=Ana<br />Bo}'],
  ],
  [
    'a byte order mark before front matter, CRLF, tabs',
    '\uFEFF---\r\ntitle: Plan\r\n---\r\n\r\n## Now\r\n\r\n-\t[ ] One\r\n\t-\t[x] Two\r\n',
    ['One', 'x Two < One'],
  ],
  [
    'right to left with fields and ids',
    '## משימות\n\n- [ ] **T-1**: כניסה (owner: דנה)\n- [x] ~~יציאה~~ @ana\n',
    ['T-1: כניסה {parenthesis owner=דנה}', 'x יציאה {handle @ana}'],
  ],
  [
    'emoji before everything',
    '# 🗺️ Roadmap\n\n## 🚀 Q3\n\n- 🔐 Sign in\n- 👩‍💻 Write code ✅\n',
    ['🔐 Sign in', 'x 👩‍💻 Write code ✅'],
  ],
  [
    'underlined headings with comments between',
    'Plan\n====\n<!-- a -->\n\nB-1: One\n--------\n<!-- owner: PO -->\n\nText.\n',
    ['B-1: One {comment owner=PO}'],
  ],
  [
    'a table in HTML with forgotten ends',
    '<table>\n<tr><th>Task<th>Assignee\n<tr><td>Sign in<td>Ana\n\n<tr><td>Sign&nbsp;out<td>\n</table>\n',
    ['Sign in {cell Assignee~Ana}', 'Sign out {cell Assignee~}'],
  ],
  [
    'tasks that were selected in a plan of a sprint, and how they were estimated',
    '# Sprint planning\n\n## Objetivo\n\n- Zarpar\n\n## Tareas seleccionadas\n\n- Mapa de rutas\n- Campanas\n\n## Estimación\n\n- Mapa → fácil\n\n## Selected stories\n\n- Oars\n',
    ['Mapa de rutas', 'Campanas', 'Oars'],
  ],
  [
    'records whose titles are fields',
    '# milestones\n\n## active\n\n### M-SEA — open\n\n- createdAt: 2025-05-01T10:00:00Z\n- updatedAt: 2025-05-02T10:00:00Z\n- title: sea\n\n### M1 — open\n\n- createdAt: 2025-05-01T10:00:00Z\n- updatedAt: 2025-05-01T10:00:00Z\n- title: Draw maps\n',
    ['M-SEA — open', 'M1 — open'],
  ],
];

for (const [name, text, expected] of shapes) test(name, () => assert.deepEqual(say(text), expected));
