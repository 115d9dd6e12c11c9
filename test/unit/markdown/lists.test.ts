import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, say } from './say';

const readings: readonly Reading[] = [
  [
    'stories that stand one behind the other without a dash, as paragraphs or as lines, with what is below them',
    '# Stories\n\n## Till\n\n**T-1:** As a cashier, I want to open the till.\n\n- It rings\n- [ ] It has a key\n\nT 2   As a guest, I would like to pay\n      by card.\n\n    No cash\n\n## Shop\n\nAls Gast möchte ich einen Korb.\nAls Gast möchte ich eine Tüte,\ndie hält.\n作为店员，我想关店。\n\n## Door\n\nAs a guest, I want a door.\n\n## About\n\nAs a rule we open at nine, and all that come later wait.\n\nAs a gift, there is tea.\n',
    [
      'T-1: As a cashier, I want to open the till.',
      'It has a key < As a cashier, I want to open the till.',
      'T 2: As a guest, I would like to pay',
      'Als Gast möchte ich einen Korb.',
      'Als Gast möchte ich eine Tüte',
      '作为店员，我想关店。',
      'Door',
    ],
  ],
  [
    'tasks with a number and a name, of which the parts have boxes or none',
    '# Plan\n\n- **Task 1: The shop**\n  - [x] **Door:** hang it\n  - [ ] Paint\n- **Task 2 — The till**\n  - A key\n  - A bell\n- **Part 3: The yard**\n  - [ ] Sweep\n',
    ['Task 1: The shop', 'x Door: < Task 1: The shop', 'Paint < Task 1: The shop', 'Task 2 — The till', 'Sweep'],
  ],
  [
    'labels of a few words, where every entry heads a list',
    '## Errands\n\n- Can be done at once\n  - Paint the door\n  - Oil the hinge\n- Waiting\n  - A letter from the mayor\n- For later in the year\n  - Plant a tree\n',
    ['Paint the door', 'Oil the hinge', 'A letter from the mayor', 'Plant a tree'],
  ],
  [
    'endpoints, notes of the product manager, a retrospective after the launch, and how much there is to do are no work',
    '# Sprint 1 plan\n\n## Scope\n\n- **Total scope:** 30 hours\n- **Added:** none\n\n## Contracts\n\nWe agreed upon these:\n- `POST /api/lamps`\n- `GET /api/lamps/{id}`\n\n## Tasks\n\n- Hang the lamps\n\n## PM notes\n\n- The lamps came late\n\n## Post-launch retrospective (scheduled)\n\n- On Friday\n',
    ['Hang the lamps'],
  ],
  [
    'task lists, ticked or not',
    '# Backlog\n\n- [ ] Add a login\n- [x] Add a logout\n- [X] Remember me\n',
    ['Add a login', 'x Add a logout', 'x Remember me'],
  ],
  [
    'boxes below boxes are children',
    '- [ ] Accounts\n  - [x] Sign in\n  - plain detail\n    - [ ] deeper\n',
    ['Accounts', 'x Sign in < Accounts', 'deeper < Accounts'],
  ],
  [
    'plain entries, their nested entries details',
    '## Ideas\n\n- Make search faster for long lists\n  - index by author\n- Dark colours\n',
    ['Make search faster for long lists', 'Dark colours'],
  ],
  [
    'one list in another whose entries say nothing of their own',
    '## Now\n\n- * Sign in\n- * Sign out\n\n## Testing status\n\n- All pass\n',
    ['Sign in', 'Sign out'],
  ],
  [
    'fields below a short entry are its own; boxes half ticked; how many and which number',
    '## Now\n\n- Video rooms\n  - Complexity: low\n  - Easy once the rest stands\n- Chat\n  - Complexity: high\n  - Hard\n\n## Next\n\n- [~] **Rules**\n  - [x] Cards\n  - Dice\n- [ ] 20 more maps\n- [ ] 3. Roads\n- [ ] 4 Bridges\n',
    ['Video rooms', 'Chat', 'Rules', 'x Cards < Rules', '20 more maps', 'Roads', 'Bridges'],
  ],
  [
    'an entry that names its owner or id is an item, the boxes below are its children',
    '## Q1\n\n- **Single sign-on** – with SAML (owner: PO)\n  - [x] Okta\n- US-3 Audit log\n  - [ ] Write it\n- Backend\n  - [ ] Cache\n',
    [
      'x Single sign-on {parenthesis owner=PO}',
      'x Okta < Single sign-on',
      'US-3: Audit log',
      'Write it < Audit log',
      'Cache',
    ],
  ],
  [
    'a short entry with details among entries without',
    '## v1\n\n- Stable interface\n  - no breaking changes for a year\n- Write a guide for newcomers\n- Pass the conformance suite\n',
    ['Stable interface', 'Write a guide for newcomers', 'Pass the conformance suite'],
  ],
  [
    'boxes under a label for criteria',
    '## US-1: Sign up\n\n- Priority: High\n- Acceptance criteria:\n  - [ ] The address is checked\n- Tasks:\n  - [ ] Write the form\n',
    ['US-1: Sign up', 'Write the form < Sign up'],
  ],
  [
    'definitions of done in other languages',
    '## Definición de Hecho\n\n- [ ] Revisado\n\n## Definição de pronto\n\n- [ ] Testado\n\n## Définition de fini\n\n- [ ] Relu\n',
    [],
  ],
  [
    'a state in another language',
    '| Chức năng | Trạng thái |\n|---|---|\n| Sign in | Hoàn thành |\n',
    ['x feature Sign in'],
  ],
  [
    'impediments and what will not be done',
    '## Impediments\n\n- No access to the test bank\n\n## Won’t fix\n\n- Support for fax\n\n## Hindernisse\n\n- Kein Netz\n\n## Current repository state\n\n- It builds\n\n## Session protocol\n\n- Take a task\n\n## Abnahmekriterien\n\n- [ ] Alles geht\n',
    [],
  ],
  ['ordered entries', '## Plan\n\n1. Buy servers\n2. Move the data\n', ['Buy servers', 'Move the data']],
  [
    'group labels hold items',
    '## Plan\n\n- Accounts:\n  - Add single sign-on\n  - Add a second factor\n- Search\n  - Index the titles\n',
    ['Add single sign-on', 'Add a second factor', 'Index the titles'],
  ],
  [
    'boxes win over plain entries',
    '## Sprint\n\n- a remark on the sprint\n\nWork:\n\n- [ ] Write the parser\n',
    ['Write the parser'],
  ],
  [
    'struck through is closed',
    '- [ ] ~~Sell to everyone~~\n- ~~Fax gateway~~ (dropped)\n',
    ['x Sell to everyone', 'x Fax gateway (dropped)'],
  ],
  [
    'what is ticked with a sign is work and no group, whatever stands below it',
    '## Work\n\n- ✅ Hull\n  - ✅ Oak\n  - ✅ Pine\n- Mast ❌\n  - Oak\n- ⬜ Crew\n  - Cook\n- Lamps\n  - Red\n  - Green\n',
    ['x ✅ Hull', 'Mast ❌', 'Crew', 'Red', 'Green'],
  ],
  [
    'drawn boxes are boxes wherever they stand, and stay open below what is done; a tick beside them is one, too',
    '## Work\n\n- Hull.\n  - ✅ Oak, cut\n    - 🔲 Saw it\n    - By the river\n  - 🔲 Tar\n\n### ✅ B1. The mast — DONE\n\n- ✅ Fir\n- 🔲 Ropes\n- It stands\n\n## Signs\n\n- ✅ Done\n- 🔲 Planned\n',
    [
      'x ✅ Oak, cut',
      'Saw it < ✅ Oak, cut',
      'Tar',
      'x B1: The mast — DONE',
      'x ✅ Fir < The mast — DONE',
      'Ropes < The mast — DONE',
    ],
  ],
  ['a tick at the end is closed', '## Work\n\n- Move house ✅\n- Paint walls\n', ['x Move house ✅', 'Paint walls']],
  [
    'a done section closes',
    '## Shipped\n\n- Carrier pigeons\n\n## Next\n\n- Telegrams\n',
    ['x Carrier pigeons', 'Telegrams'],
  ],
  [
    'acceptance criteria are no items',
    '## US-4: Export\n\n**Acceptance criteria:**\n\n- [ ] CSV opens\n\n### Definition of done\n\n- [ ] Reviewed\n\n### Tasks\n\n- [ ] Write rows\n',
    ['US-4: Export', 'Write rows < Export'],
  ],
  [
    'a table of contents',
    '## Contents\n\n- [Now](#now)\n- [Later](#later)\n\n## Now\n\n- Feed the cat\n',
    ['Feed the cat'],
  ],
  [
    'links to pages are pointers, links to issues are work',
    '## Plan\n\n- [Vision](docs/vision.md)\n- [Team page](team.md)\n\n## Work\n\n- [Support tabs in cells](https://example.org/a/b/issues/7)\n',
    ['Support tabs in cells'],
  ],
  ['links to shared documents', '## 2031\n\n- [Planning sheet of the fourth quarter](https://docs.google.com/x)\n', []],
  [
    'what each state means, one of them known here alone',
    '# R\n\n- Not started - nobody looks at it\n- Drawn - there is a plan of it\n- In progress - we build\n- Done - it swims\n\n## Next\n\n- Bell - a loud one\n- Lamp - a bright one\n- Done - with care\n',
    ['Bell - a loud one', 'Lamp - a bright one', 'Done - with care'],
  ],
  [
    'what a program has in a to-do list, and what it is made with elsewhere',
    '# Boat TODO\n\n## Tools\n\n- Winch that turns\n\n### Small tools\n\n- Hook\n\n## Menu\n\n- File\n\t- Close the hatch\n- Tools\n\t- Pen\n- View\n\t- Show the sea\n',
    ['Winch that turns', 'Hook', 'Close the hatch', 'Pen', 'Show the sea'],
  ],
  [
    'numbered entries above what they have, and above what is to be done',
    '# R\n\n## v2\n\n1. Wider sails\n   - hemp ropes\n   - red cloth\n2. Dry hull\n   - oak planks\n   - tar\n\n## v3\n\n1. Masts\n   - Add two firs\n   - Fix the ropes\n',
    ['Wider sails', 'Dry hull', 'Add two firs', 'Fix the ropes'],
  ],
  [
    'a page that is called a summary, and how far the work is',
    '# R\n\n## v2\n\n### Order summary\n\n- Move the total to the top\n- Add a line for tips\n\n### Sprint summary\n\n- Add what we did\n',
    ['Move the total to the top', 'Add a line for tips'],
  ],
  ['what the work is done with', '# Roadmap\n\n## Tools\n\n- Winch that turns\n', []],
  [
    'legends',
    '## Legend\n\n- ✅ : done\n- 🔴 : blocked\n\n## Sizes\n\n- S = small\n- M = medium\n\n## Points\n\n- 1 = an hour\n- 3 = a day (with tests)\n',
    [],
  ],
  [
    'when the work of a list is done',
    '# B\n\n## Sprint 1\n\n- Lay the floor\n- **Definition of done:** one can dance on it\n- Paint the wall\n',
    ['Lay the floor', 'Paint the wall'],
  ],
  [
    'what is to be decided, and what it has to do with other work',
    '# B\n\n## B-1 Stage\n\nA stage in the yard, where the band can play.\n\n### Decisiones pendientes @ana\n\n- How high it is\n\n### Relation to other stories\n\n- **B-2** stands on it\n',
    ['B-1: Stage'],
  ],
  ['questions', '## Ask the client\n\n- Who reads it?\n- Who pays for it?\n', []],
  ['what people do is no work', '## Thanks to these\n\n- @ana reviews\n- @bo tests\n', []],
  [
    'field entries belong to their item',
    '## Work\n\n- Ship the box\n  - Owner: @ana\n  - Status: done\n- Pack the box\n  - **Assignee:** Bo\n',
    ['x Ship the box {field-line Owner=@ana}', 'Pack the box {field-line Assignee~Bo}'],
  ],
  ['fields on the entry itself', '- [ ] Ship it — Owner: Ana · Status: open\n', ['Ship it {field-line Owner=Ana}']],
  [
    'ids with a space in them, and names that end in a number',
    '# Backlog\n\n- US 12 Sign in\n- US 13: sign out\n- FR 3.1 - sign up\n- SOC 2 report\n- PHP 8 upgrade\n- HTTP 2\n',
    ['US 12: Sign in', 'US 13: sign out', 'FR 3.1: sign up', 'SOC 2 report', 'PHP 8 upgrade', 'HTTP 2'],
  ],
  [
    'ids',
    '- [ ] US-12: Sign in\n- [ ] [FEAT-3] Sign out\n- [ ] **T4** — Reset\n- [ ] #77 Crash at start\n- [ ] 3. Third\n',
    ['US-12: Sign in', 'FEAT-3: Sign out', 'T4: Reset', '#77: Crash at start', 'Third'],
  ],
  ['quarters and phases are no ids', '- [ ] Q3 planning\n- [ ] Phase 2 rollout\n', ['Q3 planning', 'Phase 2 rollout']],
  ['a bold lead is the title', '- [ ] **Offline maps**: people lose signal in tunnels\n', ['Offline maps']],
  [
    'right to left, emoji and other scripts',
    '- [ ] تسجيل الدخول @ana\n- [ ] 🚀 Launch 🎉\n- [ ] 登录页面 (owner: PM)\n',
    ['تسجيل الدخول {handle @ana}', '🚀 Launch 🎉', '登录页面 {parenthesis owner=PM}'],
  ],
  ['tabs as indent', '- [ ] One\n\t- [ ] Two\n', ['One', 'Two < One']],
  [
    'CRLF',
    '# B\r\n\r\n- [ ] One (owner: PO)\r\n- [x] Two\r\n  - Owner: Bo\r\n',
    ['One {parenthesis owner=PO}', 'x Two {field-line Owner=Bo}'],
  ],
  ['a byte order mark', '\uFEFF- [ ] One\n', ['One']],
  ['lone carriage returns', '- [ ] One\r- [x] Two\r', ['One', 'x Two']],
  ['template text', '- [ ] [Task title]\n- [ ] {{task}}\n- [ ] ...\n- [ ] \n', []],
  ['code, comments and HTML hold nothing', '```\n- [ ] a\n```\n\n<!--\n- [ ] b\n-->\n\n    - [ ] c\n', []],
  ['a demo script is no work', '**Demo script:**\n\n- [ ] Open the door\n- [ ] Close it\n', []],
  [
    'fields behind a comma, in full-width brackets, and a verb without a colon',
    '- [ ] Update the guide, owner: Dan\n- [ ] オフライン対応（担当：鈴木）\n- [ ] Fix the crash (assigned to Bo)\n- [ ] Trim the image (resp. : Karim)\n- [ ] Add a chart (requested by Eve)\n',
    [
      'Update the guide {field-line owner=Dan}',
      'オフライン対応 {parenthesis 担当=鈴木}',
      'Fix the crash {parenthesis assigned to~Bo}',
      'Trim the image {parenthesis resp.=Karim}',
      'Add a chart (requested by Eve)',
    ],
  ],
  [
    'the team and its jobs at the head own nothing',
    '# Plan\n\n**Team:**\n- Ana — developer\n- Bo — tester\n\n## Week 1\n\n- [ ] Sign in\n',
    ['Sign in'],
  ],
  [
    'headings of finished work in two words, in other languages',
    '## Erledigte Aufgaben\n\n- Anmeldung\n\n## Tareas completadas\n\n- Exportar\n\n## Afgerond\n\n- Zoeken\n\n## v0.1 released\n\n- Basic pages\n\n## Open tasks\n\n- Charts\n',
    ['x Anmeldung', 'x Exportar', 'x Zoeken', 'x Basic pages', 'Charts'],
  ],
  [
    'nobody behind a dash, where other entries name somebody there',
    '## Next\n\n- Offline mode — @dan\n- Dark theme — TBD\n- Charts - unassigned\n\n## Later\n\n- Release date — TBD\n- Beta\n',
    [
      'Offline mode {handle @dan}',
      'Dark theme {parenthesis TBD}',
      'Charts {parenthesis unassigned}',
      'Release date — TBD',
      'Beta',
    ],
  ],
  [
    'what a scope ticks off is work, what it leaves out is not',
    '## Beta\n\n### Scope\n\n- ✅ Sign in\n- ✅ Export\n\n### Not included\n\n- Charts\n- Search\n\n### Nicht enthalten\n\n- Wallets\n',
    ['x ✅ Sign in', 'x ✅ Export'],
  ],
  [
    'several fields in the brackets at the end',
    '1. **Login** (Priority: High, Owner: Ana, Status: Done)\n2. Log out (Effort: M, Owner: Bo)\n3. Reset the password (see also: FAQ, docs)\n',
    ['x Login {field-line Owner=Ana}', 'Log out {field-line Owner=Bo}', 'Reset the password (see also: FAQ, docs)'],
  ],
  [
    'fields in emphasis, in square brackets and behind slashes',
    '1. **Referrals** – give credit. *Owner: Growth squad. Target: Q2.*\n2. **Landing pages** – fifty. *Owner: Marketing.*\n3. Write the guide [Owner: Jo]\n4. Tests // Owner: Uwe\n5. *Sing: a song*\n',
    [
      'Referrals {field-line Owner=Growth squad}',
      'Landing pages {field-line Owner=Marketing}',
      'Write the guide {parenthesis Owner=Jo}',
      'Tests {field-line Owner=Uwe}',
      'Sing: a song',
    ],
  ],
  [
    'entries without boxes below a lead-in that names when, beside boxes',
    '## Plan\n\n- [ ] Sign in\n\n**Later:**\n\n- Wallets\n\n**Notes:**\n\n- Ask Bo\n',
    ['Sign in', 'Wallets'],
  ],
  [
    'a command alone, below what it is for',
    '# To do\n\n- Align the masts again:\n  - `align -v 4 <mast>`\n- Sails:\n  - Sew\n  - Dye\n',
    ['Align the masts again:', 'Sew', 'Dye'],
  ],
  [
    'a piece of work with a tag or a mark, above what it comes to; a group has neither',
    '# To do\n\n- **[Hull]** Keep it dry:\n  - tar\n  - wool\n- The mast. *urgent*\n  - pine\n  - oak\n- Sails\n  - Sew\n  - Dye\n',
    ['Hull Keep it dry:', 'The mast. urgent', 'Sew', 'Dye'],
  ],
  [
    'a list that is called by what it is for, and one that is a ticket',
    '# HMS 33 to-do list\n\n## Add what you think of\n\n- Cut oak\n- Cook tar\n\n## HMS-34: Sails\n\n- Sew\n',
    ['Cut oak', 'Cook tar', 'HMS-34: Sails'],
  ],
  [
    'an order in other languages is work, and what stands below it are its parts',
    '# R\n\n- Créer un pont large :\n  - Mât (haut)\n  - Voile\n- Sonner la cloche\n\n## Потім\n\n- Створити нову палубу човна:\n  - Щогла\n  - Вітрило\n- Дзвін\n',
    ['Créer un pont large :', 'Sonner la cloche', 'Створити нову палубу човна:', 'Дзвін'],
  ],
  [
    'a list of numbers right below a line of text, which CommonMark takes for one with it; years and amounts are none',
    '# Backlog\n\n## Next\n\nStill to do:\n4. Oil the hinge\n5. Paint the door\n\n## Later\n\nRight after that\n7. [ ] Hang lamps\n\nWe have had lamps since\n1984. There were\n12. Now there are\n15. That is enough.\n',
    ['Oil the hinge', 'Paint the door', 'Hang lamps'],
  ],
  [
    'a question with what it might come to',
    '# B\n\n- Louder bell?\n  - Add a second one\n  - It might wake the crew\n- Lamp\n',
    ['Louder bell?', 'Lamp'],
  ],
  [
    'what goes on below a short name is told of; a short name alone is the label of what stands below it',
    '# R\n\n## Boat\n\n- Hull\n  As a captain, I want to sail with:\n    - Oak\n    - Pine\n- Sails\n    - Jib\n    - Spanker\n',
    ['Hull', 'Jib', 'Spanker'],
  ],
  [
    'lists in lists, with a single remark among them, and nothing begun',
    '# R\n\n## Hull\n\n- * Saw the oak\n- * Bend the oak\n- Note: it rains\n\n## Mast\n\n- (Not yet started)\n- Fell the pine\n',
    ['Saw the oak', 'Bend the oak', 'Fell the pine'],
  ],
  [
    'a kind in bold before what is to be done',
    '# R\n\n## Next\n\n- **Bug:** The lamp is out\n- **Feature:** A second bell\n- **Lamp:** it is too dark\n',
    ['Bug: The lamp is out', 'Feature: A second bell', 'Lamp:'],
  ],
];

for (const [name, text, expected] of readings) test(name, () => assert.deepEqual(say(text), expected));
