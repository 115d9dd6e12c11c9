import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, read, say, sayClaim, sayItem } from './say';

/** Stories under bold titles, heads of files, and what closes. */
const readings: readonly Reading[] = [
  [
    'fields that are in bold as a whole, beside each other',
    '# B\n\n### Screen 8: Bells\n**Priority: high** | **Effort: 2 days** | **Assignee: TBD**\n\n- [ ] Hang it\n\n### Screen 9: Lamps\n__Owner: Ana__ · __Status: open__\n\n- [ ] Oil it\n',
    [
      'Screen 8: Bells {field-line Assignee~TBD}',
      'Hang it < Screen 8: Bells',
      'Screen 9: Lamps {field-line Owner=Ana}',
      'Oil it < Screen 9: Lamps',
    ],
  ],
  [
    'a signed heading above a table of its tasks is a group of them',
    '# B\n\n## ✅ Part A — bells\n\n| Task | Owner |\n|--|--|\n| Hang it | Ana |\n\n## ⬜ Part B — lamps\n\nThey burn too dim.\n',
    ['x task Hang it {cell Owner=Ana}', '⬜ Part B — lamps'],
  ],
  [
    'a whole file that tells of one piece of work by its status and how urgent it is',
    '# Bell for the fog\n\nStatus: proposed\nPrio: later\nOwner: nobody yet\nLast reviewed: 2 May\n\n## Problem\n\nNobody hears us.\n\n## Constraints\n\n- No horn\n\n## Related\n\n- [Lamps](lamps.md)\n',
    ['Bell for the fog {field-line Owner=nobody yet}'],
  ],
  [
    'a plan with a status and how urgent it is, which lists its work',
    '# The harbour\n\nStatus: proposed\nPriority: later\n\n## Problem\n\nNobody hears us.\n\n## Bells\n\n- Hang one\n- Ring it\n',
    ['Hang one', 'Ring it'],
  ],
  [
    'a list whose title has the version of a product in it',
    '# TZ2.0 harbour to-do list\n\n| Task | Owner |\n|--|--|\n| Hang the bell | Ana |\n',
    ['task Hang the bell {cell Owner=Ana}'],
  ],
  [
    'bold titles with ids above fields',
    '# Sprint 2\n\n## Items\n\n### EPIC: Codes\n\n---\n\n**FE-S2-01 — Show the code**\n- **Type:** Page\n- **Acceptance Criteria:**\n  - It is sharp\n- **Assignee:** Ana\n\n---\n\n**FE-S2-02 — Hide the code** (2 points)\n- **Estimate:** 3 h\n- **Assignee:** Bo\n\n### Sums\n\n**Total — 5**\n\n| Sprint | Hours |\n|---|---|\n| Sprint 2 | 5 |\n',
    [
      'EPIC: Codes',
      'FE-S2-01: Show the code < EPIC: Codes {field-line Assignee~Ana}',
      'FE-S2-02: Hide the code (2 points) < EPIC: Codes {field-line Assignee~Bo}',
    ],
  ],
  [
    'bold stories above tasks that are called so',
    '# Backlog\n\n## Épica 1: Usuarios\n\n**Objetivo:** Que todos entren.\n\n### Historias de Usuario\n\n**HU 1.1: Como vecino, quiero entrar.**\n* **Tarea 1.1.1:** Diseñar el formulario.\n* **Tarea 1.1.2:** Validar la clave.\n\n**HU 1.2: Como vecino, quiero salir.**\n* Cierra la sesión\n* Vuelve al inicio\n',
    [
      'epic Épica 1: Usuarios',
      'HU 1.1: Como vecino, quiero entrar. < Épica 1: Usuarios',
      'Tarea 1.1.1: Diseñar el formulario. < Como vecino, quiero entrar.',
      'Tarea 1.1.2: Validar la clave. < Como vecino, quiero entrar.',
      'HU 1.2: Como vecino, quiero salir. < Épica 1: Usuarios',
    ],
  ],
  [
    'bold titles that a level of work begins, with fields below, on the next line or none; wide levels and leads head lists',
    '# Sprint\n\n## Week 1\n\n**Task: Draw the map**\n\n- Description: All of it\n- Assignee: Ana\n\n**Task 2: Ring the bell**\n**Owner:** Bo\n**Status:** Done\n\n**Tarefa 3 — Vender**\n- Responsável: Cy\n\n**User story 2.1: Leave**\n- [ ] Say bye\n\n## Week 2\n\n**Epic 1: Shops**\n\n- Open one\n\n**Tasks: what is left:**\n\n- Close one\n',
    [
      'Task: Draw the map {field-line Assignee~Ana}',
      'x task Task 2: Ring the bell {field-line Owner=Bo}',
      'task Tarefa 3 — Vender {field-line Responsável=Cy}',
      'story User story 2.1: Leave',
      'Say bye < User story 2.1: Leave',
      'Open one',
      'Close one',
    ],
  ],
  [
    'headings that are but ids, called by a field below; sprints are no work, and ids with names are called by those',
    '# Backlog\n\n## US-12\n\n**Title:** Sign in\n**Owner:** Ana\n\n## Task ID: T-31\n\n- **Título:** Pagar\n- **Status:** done\n\n## Story 4\n\n**Name:** Print\n\n## US-13: Leave\n\n**Title:** Sign out\n\n## Sprint 4\n\n**Name:** Herring\n\n- [ ] Fish\n',
    ['US-12: Sign in {field-line Owner=Ana}', 'x T-31: Pagar', 'story Print', 'US-13: Leave', 'Fish'],
  ],
  [
    'the title of a file that is one epic, by its owner; a task in a language of short words',
    '# Epic 3 – Maps\n\n**Epic Owner:** Ana\n**Analyst:** Bo\n\n## Business value\n\n- **Trust:** all find home\n\n## Design & UX guidelines\n\n- Large letters\n\n## Testing plan\n\n- **Unit tests:** all of it\n\n## Decisions applied\n\n- No shops\n\n## 助手职责\n\n- 检查所有地图\n\n### 任务1: 画地图\n\n先画大路。\n\n### 任务2: 找路\n',
    [
      'epic Epic 3 – Maps {field-line Epic Owner=Ana}',
      'task 任务1: 画地图 < Epic 3 – Maps',
      'task 任务2: 找路 < Epic 3 – Maps',
    ],
  ],
  [
    'bold levels with numbers that lead to what they are called; a field that is called so is none',
    '# Sprint\n\n**Task 1:** Draw the map\n- Owner: Ana\n\n**Story 2.1** – Leave\n**Owner:** Bo\n\n## More\n\n**Phase 3:** Sell\n\n- Fish\n\n**Tasks:** all that is left\n\n- Herring\n',
    [
      'task Task 1: Draw the map {field-line Owner=Ana}',
      'story Story 2.1 – Leave {field-line Owner=Bo}',
      'Fish',
      'Herring',
    ],
  ],
  [
    'ids before wide colons, below a heading of criteria where they are owned, and who signs',
    '# Sprint 3\n\n## Stories: acceptance criteria\n\n### US-7：画地图\n\n**Owner**：Ana\n\n- 大路\n\n### AC-1：小路\n\n## 计划签核\n\n- **PO**：完成\n',
    ['US-7: 画地图 {field-line Owner=Ana}'],
  ],
  [
    'parts of a story and risks with bold ids',
    '# Backlog\n\n## US-1: Sign in\n\n**Priority:** High\n\n**AC-1: The form is shown**\n\n- Two fields\n\n## Risks\n\n**RISK-1: Nobody comes**\n\n- Ask them\n',
    ['US-1: Sign in'],
  ],
  [
    'a status that tells how in paths',
    '# Backlog\n\n### TASK 1 — Scan\n\n**Status:** Done — `src/a/scan.js` and\n`src/b/scan.xml` made.\n\n### TASK 2 — Show\n\n**Status:** Todo, Doing or Done, see `src/a`\n',
    ['x task TASK 1: Scan', 'task TASK 2: Show'],
  ],
  [
    'groups by their names that are ranked, and criteria that are to be defined',
    '# Backlog\n\n## Waiting\n\n### Tier 2: Pin versions\n\n**Status:** Blocked\n**Priority:** Low\n**Estimate:** 2 h\n\n**Quick steps:**\n\n1. Run it\n2. Pin it\n\n### Phase 3: Maps\n\n**Status:** Open\n**Effort:** 2 weeks\n\n- Show a map\n- Show a road\n- Show a path\n- Exit criteria: all of the maps are shown to all people\n\n### E1-US2 — Define the selection criteria\n\n- They are short\n\n**E1-US3 — Define other criteria**\n\n- They are long\n\n## Status model\n\n- `Draft`\n- `Ready`\n\n## Later\n\n| Item | Contexto |\n|---|---|\n| Dark mode | asked twice |\n',
    [
      'Tier 2: Pin versions',
      'Show a map',
      'Show a road',
      'Show a path',
      'E1-US2: Define the selection criteria',
      'E1-US3: Define other criteria < Define the selection criteria',
      'Dark mode',
    ],
  ],
  [
    'cards whose keys are not bold, where one of them tells of work',
    '# Backlog\n\n## Now\n\n### [Web] Sign in\n\n- Objetivo: a form\n- Criterios de aceptación:\n  - Fast\n\n### [API] Sign out\n\n- Objetivo: a button\n- Criterios de aceptación:\n  - Faster\n\n## Areas\n\n### Shop\n\n- Web: a basket\n- API: prices\n\n### Bank\n\n- Web: a form\n- API: rates\n',
    ['Web Sign in', 'API Sign out', 'Web: a basket', 'API: prices', 'Web: a form', 'API: rates'],
  ],
  [
    'a story above what it has to fulfil, in a table of one column',
    '# Backlog\n\n## Stories\n\n| As a visitor I want to sign in with a card |\n|---|\n| - It is quick |\n| - It is safe |\n\n| As a visitor I want to sign in with a phone |\n|---|\n| It is quick |\n',
    ['As a visitor I want to sign in with a card'],
  ],
  [
    'what is done in brackets, and what was done lately',
    '# Backlog\n\n## Now\n\n- [done in May] Sign in\n- [shipped] Sign out\n- [done well] (https://example.org)\n\n## Recently shipped\n\n- Search\n\n## 最近已交付\n\n- Export\n',
    ['x done in May Sign in', 'x shipped Sign out', 'x done well (https://example.org)', 'x Search', 'x Export'],
  ],
  [
    'what was done, said in the middle of a line or at the end of a heading',
    '# Plan\n\n## Now\n\n- Sign in — DONE in May, see the notes\n- Sign out — DONE when it works\n- Search — **shipped early**, in June\n- **Print** (implemented as export)\n- **Scan** (done when it works)\n\n## Archive DONE — May\n\n- Maps\n\n## Work not done\n\n- Roads\n',
    [
      'x Sign in — DONE in May, see the notes',
      'Sign out — DONE when it works',
      'x Search — shipped early, in June',
      'x Print',
      'Scan',
      'x Maps',
      'Roads',
    ],
  ],
  [
    'headings beside those that are crossed out are work as they are, with details below',
    '# Backlog\n\n## Now\n\n### ~~1. Time zones~~ ✅ in May\n\n- by default ours\n\n### 2. Approval queue\n\n- nobody has begun\n- ask Bo\n\n## Next\n\n### Shop\n\n- Prices\n- Baskets\n',
    ['x Time zones ✅ in May', 'Approval queue', 'Prices', 'Baskets'],
  ],
  [
    'features listed below an epic',
    '# Backlog\n\n## Epic: Reports\n\n### User stories\n\n- US1: As a reader I see them\n\n### Feature list\n\n- Print\n\n### Testing requirements\n\n- All of it\n',
    ['Epic: Reports', 'US1: As a reader I see them < Epic: Reports', 'Print < Epic: Reports'],
  ],
  [
    'a heading that ends in what it has come to, in any language',
    '# Plan\n\n## First alpha — implemented\n\n- Storage\n\n## Étape 2 — terminé\n\n- Recherche\n\n## Phase 3 — Live\n\n- Shop\n',
    ['x Storage', 'x Recherche', 'Shop'],
  ],
  [
    'what a sprint aims at, how fast it is and what it was taken for',
    "# Sprint\n\n## Objectifs sprint 2 (mai)\n\n- Terminer l'audio\n\n## Velocity sprint\n\n- **Sprint 1 :** 5 stories\n\n## Hypothèses\n\n- Sprints de deux semaines\n\n## Explanation of priorities\n\n- **Must** → needed\n\n## Points\n\n- **1 point**: a word\n- **2 points**: a form\n\n## Tasks\n\n- Backend: sign in\n- Frontend: forms\n- Tests: sign in\n\n## v2\n\n- [ ] Beep\n- Note: the rate stays fixed, see the backlog for more\n",
    ['Backend: sign in', 'Frontend: forms', 'Tests: sign in', 'Beep'],
  ],
];

test('the product owner at a second heading speaks for the file', () => {
  for (const head of ['## All about shops\n\n> ', '## Project information\n\n']) {
    const { defaults, items } = read(
      `# Backlog\n${head}**Product Owner**: Ana  \n**Last changed**: 1 May  \n**Method**: Scrum\n\n## Work\n\n- Sign in\n`,
    );
    assert.deepEqual(defaults.map(sayClaim), ['field-line Product Owner!po=Ana']);
    assert.deepEqual(items.map(sayItem), ['Sign in']);
  }
  const { defaults, items } = read('# Backlog\n## Sign in\n\n**Product Owner**: Ana\n**Priority**: High\n\n## Work\n');
  assert.deepEqual([defaults.length, items[0] && sayItem(items[0])], [0, 'Sign in {field-line Product Owner!po=Ana}']);
});

for (const [name, text, expected] of readings) test(name, () => assert.deepEqual(say(text), expected));
