import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, say } from './say';

/** What roadmaps list beside their work, and how they name it. */
const readings: readonly Reading[] = [
  [
    'a phase and a number make an id, a phase alone does not',
    '# R\n\n## P0 — Ready to sail\n\n### P0-1 — Mend the boat\n\nIt leaks.\n\n- Find the hole\n\n### P0-2 — Buy a map\n\n- Ask\n',
    ['P0-1: Mend the boat', 'P0-2: Buy a map'],
  ],
  [
    'an owner in a sentence of its own, among others; what is told of owners is none',
    '# R\n\n## Next\n\n- 2030-01-02 — Mend: the boat. Owner: Ana Sea. Waits for: tar.\n- Buy a map. Owner: Bo\n- Tell it. Owner: the one who finds a hole has to mend it until the boat sails\n- Look. Price: low.\n',
    [
      '2030-01-02 — Mend: the boat. {field-line Owner=Ana Sea}',
      'Buy a map. {field-line Owner=Bo}',
      'Tell it. Owner: the one who finds a hole has to mend it until the boat sails',
      'Look. Price: low.',
    ],
  ],
  [
    'what the title of a row with an id of its own begins with belongs to it',
    '# R\n\n| ID | Milestone | Owner |\n|--|--|--|\n| M1 | B01 hull audit | Ana |\n| M2 | US-2: Buy a map | Bo |\n\n| # | Task | Status |\n|--|--|--|\n| 1 | T3 Sail home | open |\n',
    ['milestone M1: B01 hull audit {cell Owner=Ana}', 'milestone M2: Buy a map {cell Owner=Bo}', 'task 1: Sail home'],
  ],
  [
    'what a meeting is about, how all is looked after and what it brings in',
    '# R\n\n## Agenda recap\n\n1. The boat\n2. The map\n\n## Q2 retrospective\n\n- It sank ✗\n\n## Work\n\n- Boat\n\n## Resource requirements\n\n- **Crew:** two\n- **Tar:** much\n\n## Improvement process\n\n### Weekly review (on Mondays)\n\n1. Count the holes\n\n## ROI tracking\n\n| Improvement | Cost | Payback |\n|--|--|--|\n| Tar | 4 | 1 month |\n',
    ['Boat'],
  ],
  [
    'a decision that is accepted is no work, and nothing below it is done for that',
    '# ADR-007: Sail by night\n\n**Status:** Accepted\n\n## Next steps\n\n| Milestone | Owner | Status |\n|--|--|--|\n| M1: Lamps | Deck Lead | Done |\n| M2: Crew | Sea Lead | In progress |\n',
    ['x milestone M1: Lamps {cell Owner=Deck Lead}', 'milestone M2: Crew {cell Owner=Sea Lead}'],
  ],
  [
    'the state of what is in the repository is that of the work',
    '# R\n\n| # | Item | Repo state |\n|--|--|--|\n| P1 | Ropes | ✅ draft |\n| P2 | Lamps | stub |\n',
    ['x P1: Ropes', 'P2: Lamps'],
  ],
  [
    'a version with a status of its own that lists nothing',
    '# R\n\n### v0.4.x - Comfort\n\n| 项 | 内容 |\n|--|--|\n| Theme | Softer seats |\n| Status | Planned |\n\n### v0.5 - Speed\n\n**Status:** planned\n\n- Oars\n',
    ['v0.4.x - Comfort', 'Oars'],
  ],
  [
    'a status that goes on is no choice of words',
    '# R\n\n## 7. M4 - Crew\n\n**Status:** Waits for the boat, the map, and money.\n\n## 8. R5 - Sails\n\n**Status:** todo, doing, done\n',
    ['M4 - Crew'],
  ],
  [
    'cards of which a key has a remark behind it',
    '# R\n\n#### Boat\n\n- **Why**: It leaks\n- **Known holes** (so far):\n  - left\n\n#### Map\n\n- **Why**: We get lost\n- **Cost**: little\n',
    ['Boat', 'Map'],
  ],
  [
    'a struck lead is done',
    '# R\n\n## Next\n\n- **~~Boat:~~** Mend it with tar. *(Done - by Ana)*\n- **Map:** Buy one.\n',
    ['x Boat:', 'Map:'],
  ],
  [
    'a numbered entry in bold above the one that tells of it',
    '# R\n\n## Next\n\n1. **Offline mode:**\n   - The map stays when the line is lost.\n2. **Night mode:**\n   - It is dark out there.\n',
    ['Offline mode:', 'Night mode:'],
  ],
  [
    'drawn boxes are work whatever the heading, one of them explains the sign',
    '# R\n\n## What the crew still needs\n\n- ⬜ Ropes\n- ⬜ Lamps\n\n## How to read this\n\n- ⬜ Open\n- 🚧 Begun\n',
    ['Ropes', 'Lamps'],
  ],
  [
    'what stands behind a line speaks of the file',
    '# R\n\n## Work\n\n- Boat\n\n### Drawing\n\n```\n~~~\n```\n\n---\n\n**Updated**: in May\n**Status**: Planning\n',
    ['Boat'],
  ],
  [
    'the other pages and the parts of what is there',
    '# R\n\nReference documents:\n- [PLAN.md](PLAN.md) — how it was planned\n- [OPEN.md](OPEN.md) — what is open\n\n## Roadmap purpose\n\n- Tell everybody\n\n## Core architecture\n\n- **Hull**: oak\n\n## Development notes\n\n- Focus on the hull first\n\n## Work\n\n- Boat\n',
    ['Boat'],
  ],
  [
    'modules with a status are work, with a figure they are not',
    '# R\n\n## Phase 1\n\n| Module | Status |\n|--|--|\n| Ropes | Planned |\n| Lamps | ✅ Done |\n\n| Module | Lines |\n|--|--|\n| Hull | 80 |\n',
    ['Ropes', 'x Lamps'],
  ],
  [
    'an order with a colon among orders is one of them',
    '# R\n\n## Work\n\n- Add the masts:\n  - `mast/fore`\n  - `mast/main`\n- Add a rudder.\n- Paint the hull.\n',
    ['Add the masts:', 'Add a rudder.', 'Paint the hull.'],
  ],
  [
    'numbered pieces of work with what they need, told or led in',
    '# R\n\n## Features\n\n### 1. Crew list\n\nBuild a list of all that sail with us, whatever their rank on board.\n\n- Names\n- Ranks\n\n### 2. Ranks\n\nAdd ranks such as:\n\n- Cook\n- Mate\n\nWhy it matters:\n\n- Order on deck\n\n### 3. Diary\n\nWrite down every single day what the wind was and where we went.\n\n- Wind ✅\n- Place 🔁\n',
    ['Crew list', 'Ranks', 'Diary', 'x Wind ✅ < Diary', 'Place 🔁 < Diary'],
  ],
  [
    'numbered pieces of work, most of them told of at length: the others are, too',
    '# R\n\n## 1. Crew list\n\nBuild a list of all that sail with us, whatever their rank on board.\n\n- Names\n\n## 2. Ranks\n\nThose that we need at sea.\n\n- Cook\n\n## 3. Diary\n\nWrite down every single day what the wind was and where we went.\n\n- Wind\n',
    ['Crew list', 'Ranks', 'Diary'],
  ],
  [
    'work whose name ends like that of a topic, where its section says how far it is',
    '# R\n\n## Crew agreements\n\n**Status:** Deferred until spring.\n\nThey say what each of us gets.\n\n## House rules\n\nNo running on deck, and no shouting.\n\n## Mast\n\n**Status:** Open\n',
    ['Crew agreements', 'Mast'],
  ],
  [
    'where to read on, strategies, and names in two languages',
    '# R\n\n## Work\n\n- Chart the coast, as told in:\n  - https://charts.example/coast\n- Buy ropes\n\n## Sailing strategy\n\n- Wind first\n\n## Deck\n\n| No. | Tên Chức năng (機能) | Ưu tiên |\n|--|--|--|\n| 1 | Buồm (帆) | 1 |\n',
    ['Chart the coast, as told in:', 'Buy ropes', '1: Buồm (帆)'],
  ],
  [
    'aims that say what to do head groups, one that is only named does not',
    '# R\n\n## Goal: Improve the deck\n\n- Scrub it\n- Dry it\n\n## Goal: a clean ship\n\n- Clean all the time\n',
    ['Scrub it', 'Dry it'],
  ],
  [
    'done on a day',
    '# R\n\n## Ship\n\n- Sew the sails\n- Done (12 May): first mast stands\n- Find a cook\n- Buy ropes\n',
    ['Sew the sails', 'x Done (12 May): first mast stands', 'Find a cook', 'Buy ropes'],
  ],
  [
    'rows that name those below them',
    '| Candidate | Effort | Lead |\n|---|---|---|\n| *These can wait:* | | |\n| Sails | 3 | Ana |\n| Ropes: | 2 | Bo |\n',
    ['Sails {cell Lead=Ana}', 'Ropes: {cell Lead=Bo}'],
  ],
  [
    'features of a piece of work are what it has, its tasks are work',
    '## EPIC-1: Log\n\nFeatures:\n\n- Wind\n\nTasks:\n\n- Buy a pen\n',
    ['epic EPIC-1: Log', 'Buy a pen < Log'],
  ],
  [
    'a sign before each heading says how far it is',
    '# R\n\n## Steps\n\n### ⬜ Step 1 — Hull\n- **Ready when:** it swims\n\n### ✅ Step 2 — Mast\nIt stands.\n- **Ready when:** it holds\n',
    ['⬜ Step 1 — Hull', 'x ✅ Step 2 — Mast'],
  ],
  [
    'bold leads with a status',
    '# R\n\n## Planned\n\n**Hull** — Approved\nOak, and tar all over it.\n\n**Mast** — Proposed\nPine, and as high as can be.\n\n## Dropped\n\n**Steam** — Dropped 2031-02-03\nNobody wants the smoke.\n',
    ['Hull — Approved', 'Mast — Proposed', 'x Steam — Dropped 2031-02-03'],
  ],
  [
    'milestones told in prose beside one with a list',
    '# R\n\n## M1 — Hull\n\n- Oak\n\n## M2 — Crew\n\nGoal: everybody knows what to do when the wind turns.\n',
    ['Oak', 'M2 — Crew'],
  ],
  [
    'a tick before an arrow, and half of it in brackets',
    '# R\n\n### A-1: Hull ✅ → [hull](hull.md)\n\nOak.\n\n## Phase 1 (Completed / In progress)\n\n- Mast\n',
    ['x A-1: Hull ✅ → hull', 'Mast'],
  ],
  [
    'criteria by their name in any language, and what every change must be',
    '# R\n\n## Phase 1\n\n- 帆を張る\n- 完了条件: 帆が張られている\n\n## How it goes\n\nEvery change must:\n\n- Be small\n\n## 완료 조건\n\n- 끝\n\n## 当前不计划实现\n\n- 蒸汽\n',
    ['帆を張る'],
  ],
  [
    'a numbered heading is what most of those beside it are',
    '# R\n\n## 1. Hull\n\n**Why:** the old one leaks and nobody wants to bail all day.\n\n**Files**\n- `hull.svg`\n\n## 2. Mast\n\n**Why:** without one there is no sail and no speed at all.\n\n**Files**\n- `mast.svg`\n\n## 3. Crew — ✅ done\n\n**Landed:**\n- `crew.md`\n\n## 4. Lamps\n\n**Problem:** it is dark at night and we run into things.\n',
    ['Hull', 'Mast', 'x Crew — ✅ done', 'Lamps'],
  ],
  [
    'numbered headings with goals head their work',
    '# R\n\n## 1. Hull\n\nGoal: it swims.\n\n- Cut oak\n\n## 2. Mast\n\nGoal: it stands.\n\n- Cut pine\n',
    ['Cut oak', 'Cut pine'],
  ],
  [
    'a status in bold with prose behind it',
    '# R\n\n### 2. 帆\n\n**状态：已实现。** 它已经挂好了。\n\n### 3. Oars\n\n**Status: done.** All of them are cut.\n',
    ['x 帆', 'x Oars'],
  ],
  [
    'milestones that begin with ids, whatever the other column',
    '| Milestone | What people see |\n|--|--|\n| M1 Hull swims | It floats |\n| M2 Mast stands | It is high |\n\n| Milestone | What people see |\n|--|--|\n| Spring | Sun |\n',
    ['milestone M1 Hull swims', 'milestone M2 Mast stands'],
  ],
  [
    'a status makes work of what sounds like criteria; sections in writings without spaces that speak of the work',
    '# R\n\n## 产品原则\n\n- 先做闭环\n\n## 已有能力\n\n- 帆\n\n## Explicitly not on this roadmap\n\n- Steam\n\n## Features\n\n#### Checklist templates\n\n**Status:** spec written\n\n#### Map snapshot / time travel\n\n**Status:** new\n',
    ['Checklist templates', 'Map snapshot / time travel'],
  ],
  [
    'a box with spaces in it',
    '- [ V ] Task 1: Cut oak\n- [ ] Task 2: Cut pine\n',
    ['x V Task 1: Cut oak', 'Task 2: Cut pine'],
  ],
  [
    'the scope of a phase is what is done in it, however much is said beside it',
    `# R\n\n## Phase 1 — Hull\n\n**Goal:** ${'it swims and holds and does not leak. '.repeat(4)}\n\nScope (of May):\n\n- Cut oak\n- Cook tar\n\n**Exit:** ${'it has been out in the wind for a day. '.repeat(5)}\n\n## Rigging\n\nScope:\n\n- all of it\n`,
    ['Cut oak', 'Cook tar'],
  ],
  [
    'a tick and a word behind an entry',
    '# R\n\n## Faz 1\n\n- **Faz A — Tekne** ✅ TAMAMLANDI\n  Yüzer.\n- **Faz B — Yelken** (sıradaki)\n',
    ['x Faz A — Tekne ✅ TAMAMLANDI', 'Faz B — Yelken'],
  ],
  [
    'modules and what they do, over time; links to read, prices and rules',
    '# R\n\n## 一、规划\n\n| 功能模块 | 功能点 | 优先级 | 说明 |\n|--|--|--|--|\n| **船** | 帆 | P0 | 白 |\n\n| 时间 | 功能模块 | 交付物 |\n|--|--|--|\n| 3月 | 舵 | 木舵 |\n\n## 七、定价策略\n\n| 版本 | 功能 | 定价 |\n|--|--|--|\n| 免费 | 划桨 | 0 |\n\n## Learning resources\n\n| Topic | Resource |\n|--|--|\n| Knots | The book |\n\n## Critical crew rule\n\n1. Sleep\n\n## Current baseline\n\n- Oars\n',
    ['feature 帆', '舵'],
  ],
  [
    'a state behind a dot, and what was weighed and left',
    '# R\n\n## A-1: Hull · COMPLETED\n\nOak.\n\n## A-2: Mast · PLANNED\n\nPine.\n\n## Assessed and declined\n\n- Steam\n\n## Explicitly not doing\n\n- Trains\n',
    ['x A-1: Hull · COMPLETED', 'A-2: Mast · PLANNED'],
  ],
  [
    'a heading for the scope of a phase or a version, and none for that of anything else',
    '# Plan\n\n## Release 1 - Hull\n\n### Objective\nIt swims.\n\n### Scope\n\n- Cut oak\n- Cook tar\n\n### Exit criteria\n\n- It is dry\n\n## Release 2 - Mast\n\n### Scope\n\n- Cut pine\n\n## Rigging\n\n### Scope\n\n- all of it\n\n## Conclusion\nStep by step we come nearer to the sea.\n',
    ['Cut oak', 'Cook tar', 'Cut pine'],
  ],
  [
    'the scope of a first version, with numbered features that a lead describes; rules and ways to show it are none',
    '# MVP scope\n\n## Core features\n\n### 1. Chart\nA page for the whole of the crew that shows:\n- rocks\n- tides\n\n### 2. Bell\nA bell that everybody on deck can hear, such as:\n- one of brass\n\n## Must have\n\n- Oars\n\n## Règles\n\n- Dormir\n\n## Parcours de démo\n\n1. Sonner\n\n## Out of scope\n\n- Steam\n',
    ['Chart', 'Bell', 'Oars'],
  ],
  [
    'stages by number in other languages name groups, and pieces of work beside them',
    '# R\n\n## FASE 1 · Casco\n\n- [ ] Roble\n\n## BLOCO 2 - Vela\n\n- [ ] Linho\n\n## ЭТАП 3: Море\n\n- [ ] Плыть\n\n## MAR-4: Remar\n\n- [ ] Remos\n',
    ['Roble', 'Linho', 'Плыть', 'MAR-4: Remar', 'Remos < Remar'],
  ],
  [
    'phases by letter told in prose, and what lies beyond them',
    '# R\n\n## Phase A: Hull\n\n- Oak\n\n## Phase B: Mast\n\nA mast of pine that holds in any wind we have here.\n\n## Phase C: Sail\n\nA sail that two of the crew can set in a minute.\n\n## Beyond MVP\n\nAll else stands in the book that the mate keeps.\n',
    ['Oak', 'Phase B: Mast', 'Phase C: Sail'],
  ],
  [
    'phases that have but a number, with a word for what is done in each',
    '# R\n\n## Phase 1\n\nHull\n\n## Phase 2\n\nMast\n\n## Phase 3\n\nSail\n',
    ['Phase 1', 'Phase 2', 'Phase 3'],
  ],
  ['phases with nothing below them', '# R\n\n## Boat\n\n### Phase 1\n\n### Phase 2\n\n### Phase 3\n', []],
  [
    'a phase that has but a number among those that list their work',
    '# R\n\n## Phase 1\n\n- Oak\n- Pine\n\n## Phase 2\n\nTo be told in May.\n',
    ['Oak', 'Pine'],
  ],
  [
    'a heading whose list says no more than what is in it, among those told in prose',
    '# R\n\n## Later\n\n### Hull\n\nOne of oak that holds for years.\n\n### Bell\n\nScope:\n\n- brass\n- rope\n\nIt can be hung up whenever there is time.\n',
    ['Hull', 'Bell'],
  ],
  [
    'names with a status, whatever they ask and in any language',
    '# R\n\n## Next\n\n**Voile** — Prévue\nBlanche.\n\n**Where we sleep** — In progress\nTwo beds.\n\n**Contact** — Planned\nA lamp.\n',
    ['Voile — Prévue', 'Where we sleep — In progress'],
  ],
  [
    'gates, principles of a part, ways to think of it and deliberate non-goals',
    '# R\n\n## Phase 0 - Hull\n\n### Deliver\n\n- Oak\n\n### Gate\n\nThe boat swims for a day.\n\n## Release gates\n\n- It is dry\n\n## Architecture direction\n\n- Keep the mast light\n\n## Architecture principles\n\n- Use few ropes\n\n## Mental model of the sea\n\n- The wind pushes\n\n## Deliberate non-goals\n\n- Steam\n',
    ['Oak'],
  ],
  [
    'paragraphs of a group that begin with a name in bold, and lists that say more',
    '# R\n\n## Priority 1 — soon\n\n**Bell for guests** (new)\nOwner: Ana\nOne that shows:\n- the hour\n- the day\n\n**~~Night lamp~~** — it burns.\n\n**Impact** — quiet guests.\n\n**Ship log** @bo\nIt is empty.\n\n## Later\n\n**Goals and more** — nothing yet.\n\n**Is it loud?** It is.\n',
    ['Bell for guests {field-line Owner=Ana}', 'x Night lamp', 'Ship log {handle @bo}'],
  ],
  [
    'names in bold above lists of work, or in what only tells',
    '# R\n\n## Phase 1\n\n**Upper deck** (wood)\nThis has to be done:\n\n- Mend it\n\n**Lower deck** — the same:\n\n- Paint it\n\n## The sea\n\n**Salt water.** It is cold.\n\n**Deep water.** It is dark.\n',
    ['Mend it', 'Paint it'],
  ],
  [
    'names in bold below the title, where two may tell of the file',
    '# Roadmap\n\n**M0: Hull.** See there.\n\n**M1: Masts.** See there.\n\n**M2: Sails.** See there.\n',
    ['M0: Hull.', 'M1: Masts.', 'M2: Sails.'],
  ],
  [
    'phases with how far they are behind their numbers, told in prose; one with a status beside those that list their work',
    '# R\n\n## Phase 1 ✅\n\nThe hull floats as it should.\n\n## Phase 2 🚧\n\nThe mast is cut these days.\n\n## Phase 3 (later)\n\nSails for all of the winds.\n\n# S\n\n## Phase 1\n\n- Bell\n\n## Phase 2\n\n- Lamp\n\n## Phase 3\n\nStatus: planned\n\nAll of the ropes there are.\n',
    ['x Phase 1 ✅', 'Phase 2 🚧', 'Phase 3 (later)', 'Bell', 'Lamp', 'Phase 3'],
  ],
  [
    'headings that say what is to be done before what it has; a strategy and what is not implemented are none',
    '# R\n\n## Ideas\n\n### Wider deck\n\nGuests have no place to sit, and they ask for one.\n\n- Oak planks\n- Two benches\n\n### Lamps\n\nAdd lamps to the stern, such as:\n\n- Red ones\n\n### Bell\n\nIt should ring by itself when there is much fog.\n\n- A spring\n\n### Ropes\n\n- Long ones\n\n## Stratégie de validation\n\n- Essais\n\n## Gaps\n\n### Not implemented\n\nIn the order of how much they are missed.\n',
    ['Wider deck', 'Lamps', 'Bell', 'Long ones'],
  ],
  [
    'the next release as a goal told in prose',
    '# R\n\n## Next release — the bell\n\nIt rings by itself, every hour and all night long.\n\n## Ideas\n\n- Lamp\n',
    ['Next release — the bell', 'Lamp'],
  ],
  [
    'when something is done in bold before what it is, and nothing to be done then',
    '# R\n\n## The hull\n\n- **Active:** Dry the oak\n- **Next:** Paint it\n- **Later:** —\n\n## The masts\n\n- **Active:** TBD\n- **Early June 2031**: Cut the firs\n- **Rigging**: All of it\n',
    ['Active: Dry the oak', 'Next: Paint it', 'Early June 2031: Cut the firs', 'Rigging'],
  ],
  [
    'what the horizons mean, and where to give money',
    '# R\n\n**Horizons:**\n\n- **Now** — we do it\n- **Later** — we may do it\n\n## Now\n\n- Bell\n\n## Donations\n\n- The bank by the harbour\n\n## Dons\n\n- La banque du port\n',
    ['Bell'],
  ],
  [
    'what lasts for a long time among what is told, and plans for a long time',
    '# R\n\n### Wider deck\n\nGuests have no place to sit at all.\n\n### Long-term moorings\n\nBoats that stay all winter need a berth.\n\n### Long-term goals\n\nA fleet would be nice one day.\n',
    ['Wider deck', 'Long-term moorings'],
  ],
];

for (const [name, text, expected] of readings) {
  test(`roadmaps: ${name}`, () => {
    assert.deepEqual(say(text), expected);
  });
}
