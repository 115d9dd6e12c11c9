import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, say } from './say';

const prose = 'People lose their way in the menus and ask support for help every single day.';

/** What a file says about its work, beside the work. */
const readings: readonly Reading[] = [
  [
    'a role beside a story says who wants it; ideas are work, figures and decisions are none',
    '# Backlog\n\n| ID | Role | Name | User Story |\n|---|---|---|---|\n| 1 | Guest | Browse | As a guest, I look round |\n\n## Totals\n\n| Priority | Number of User Stories |\n|---|---|\n| High | 10 |\n\n## Later\n\n| Идея | Почему отложено | Куда |\n|---|---|---|\n| Карты | рано | v2 |\n\n## Decisiones justificadas\n\n1. **Mapas locales:** más baratos\n2. **Un solo idioma:** por ahora\n',
    ['1: Browse', 'Карты'],
  ],
  [
    'risks, links, news and the control of the document',
    '# Backlog\n\n## Document control\n\n| Field | Value |\n|---|---|\n| Status | Draft |\n\n## Sprint 1\n\n- Sign in\n\n## Critical risk management\n\n- **Haste:** we ship too early\n\n## Backlog hygiene rules\n\n- Split what is large\n\n## Liens utiles\n\n- Charte : la nôtre\n\n## Updates\n\n- 2 May: the form stands\n',
    ['Sign in'],
  ],
  [
    'rules, rosters, gates and checks of the work, in other languages as well',
    '# Backlog\n\nA plan for us. The goals are:\n\n- sell more\n\n### Integrantes\n\n- Ana\n- Bo\n\n## 执行规则\n\n1. 一次一个\n\n## 维护约定\n\n- 放在最后\n\n## Weekly review cadence\n\n1. Fill the table\n\n## Exit gate (pilot)\n\n- 20 users\n\n### M0 Acceptance\n\n- [ ] It runs\n\n### 上线自查\n\n- [x] 能跑\n\n### Module Definition of Done\n\n- [ ] Tests\n\n## Tareas\n\n### TAREA 2 · Ver mapas\n\n**Definición de done:**\n\n- [ ] Se ven\n',
    ['task TAREA 2: Ver mapas'],
  ],
  [
    'days of a log, questions left open, reasons and what changed',
    '# Plan\n\n## MVP scope (May)\n\n- **Maps:** roads\n\n## Communication schedule\n\n- Daily: news\n\n## Daily log\n\n### 2026-05-04\n\n- The form stands\n\n## Open questions carried forward\n\n- Which maps do we need.\n\n## Revisions after the review\n\n- **US-1:** kept\n\n## Order rationale\n\n1. **Maps first because:** people ask\n\n## Gate validation checklist\n\n- ☐ All is there\n\n## Overview\n\n### Q3\n\n- Maps\n',
    ['Maps'],
  ],
  [
    'what boxes stand for',
    '# Plan\n\nStates:\n\n- `[ ]` — not begun\n- `[x]` — done\n\n## Now\n\n- Sign in\n',
    ['Sign in'],
  ],
  [
    'a version and a date beside the status are those of the document',
    '# Backlog\n\n## All about shops\n\n> **Version:** 0.4\n> **Date:** 1 May\n> **Status:** half done\n\n## Checkout\n\n**Status:** open\n\nPay by card.\n',
    ['Checkout'],
  ],
  [
    'a lead-in closes what is listed below it, also where the section only tells',
    '# Plan\n\n## Current state\n\nNotes:\n\n- Ask Bo\n\nDone:\n\n- Sign in\n\n## Phase 2\n\n**Completed:**\n\n- Sign out\n\nNot allowed unless needed:\n\n- Redesigns\n\nRemaining work:\n\n- Wallets\n- Shipped:\n  - Maps\n',
    ['x Sign in', 'x Sign out', 'Wallets', 'x Maps'],
  ],
  [
    'a list of levels, each of them once, explains them',
    '# Plan\n\n## Wishes\n\n- **Must:** what the team needs\n- **Should:** what comes next\n\n## Work\n\n- High: fix the leak\n- High: paint the wall\n',
    ['High: fix the leak', 'High: paint the wall'],
  ],
  [
    'a heading that says in brackets what it is in another language',
    '# 计划\n\n## 角色类型 (User types)\n\n- 顾客\n- 店主\n\n## 任务\n\n- 登录\n',
    ['登录'],
  ],
  [
    'what a file says of itself below its title',
    '# Plan\n\n- Date: 1 May\n- Aim (agreed): sell more\n- We meet on Mondays.\n\n## Next\n\n- Backend: sign in\n- Frontend: sign out\n',
    ['Backend: sign in', 'Frontend: sign out'],
  ],
  [
    'numbered headings tell of one piece of work each, their lists of its details',
    '# Plan\n\n## Next\n\n### 1. Versions\n\nPeople need to go back.\n\nWhy it matters:\n\n- nobody is lost\n\n### 2. Bin\n\nNothing is gone at once.\n\nSafety:\n\n- asks first\n\n## Areas\n\n### 1. Accounts\n\nAll that they need.\n\n- Sign in\n- Sign out\n\n### 2. Shop\n\nAll that it needs.\n\n- Pay\n',
    ['Versions', 'Bin', 'Sign in', 'Sign out', 'Pay'],
  ],
  [
    'the lists in a long story are part of it',
    `# Plan\n\n## Menus\n\n${prose} ${prose} They can:\n\n- go back\n- give up\n\n${prose} ${prose}\n\n## Work\n\n- Maps\n`,
    ['Maps'],
  ],
  [
    'tasks beside criteria with boxes',
    '# Plan\n\n## Phase 0\n\n**Key tasks:**\n\n- Find the chains\n- Trace the logs\n\n**Acceptance criteria:**\n\n- [ ] All is cited\n',
    ['Find the chains', 'Trace the logs'],
  ],
  [
    'a document that says of what kind it is',
    '---\nid: plan-1\ntitle: The plan\ndoc_type: plan\nstatus: draft\n---\n\n## Work\n\n- [ ] Maps\n',
    ['Maps'],
  ],
  [
    'prose right below a table',
    '| Task | Owner | Status |\n|---|---|---|\n| Maps | Ana | open |\nKeep this up to date.\n',
    ['task Maps {cell Owner=Ana}'],
  ],
  [
    'struck out, with the reason behind it',
    '- [ ] ~~Gauge~~ — no longer there\n- [ ] ~~Old~~ new wires\n',
    ['x Gauge — no longer there', 'Old new wires'],
  ],
  [
    'criteria in any language and place',
    '# Plan\n\n## Sprint 1\n\n- [ ] Maps\n\n### Ortak Çıkış Kriteri\n\n- [ ] Çalışıyor\n\n### Go-Kriterien\n\n- [ ] Grün\n\n### Värvide legend\n\n- **ROHELINE**: tehtud\n',
    ['Maps'],
  ],
  [
    'tasks that have come to stand below criteria, with their owners',
    '# Sprint\n\n## Definition of Done\n\n- reviewed\n\n| Tâche | Responsable | Statut |\n|---|---|---|\n| Badges | Hugo | fait |\n\n| Criterion | Status |\n|---|---|\n| Tests pass | ok |\n',
    ['x task Badges {cell Responsable=Hugo}'],
  ],
  [
    'how items are written, and the columns of a board',
    '# Sprint\n\n## How we work\n\n## Board\n\n- Todo\n- In Progress\n- Done\n\n## Stories\n\nEach story should have:\n\n- **Title** in few words\n- a picture\n\nFields:\n\n- **Story Points** (1, 2 or 3)\n- **Priority**\n\n### US-1 Sign in\n',
    ['US-1: Sign in'],
  ],
  [
    'a tick in the title of the file is none of its items, and a lead-in no status',
    '# Launch ✅\n\n**Status:** open\n\n## Handover\n\n**Completed:**\n\n- Editor\n\n**Next:**\n\n- Export\n',
    ['x Editor', 'Export'],
  ],
  [
    'a file that is one story with a status, its own words told below',
    '# Story 7-3: Test the rules\n\n**Assignee:** @dara | **Effort:** 4h\n**Status:** Ready\n\n## User Story\n\nAs a cook, I want tests, so that it works.\n\n## Subtasks\n\n- [ ] Install it\n',
    ['story Story 7-3: Test the rules {field-line Assignee~@dara}', 'Install it < Story 7-3: Test the rules'],
  ],
  [
    'cards of fields below headings',
    '# Labs\n\n#### Alpha: read faster\n\n- **Objective**: read\n- **Timeline**: 6 months\n- **Budget cap**: 2\n\n#### Beta: write faster\n\n- **Objective**: write\n- **Timeline**: 3 months\n- **Budget cap**: 1\n',
    ['Alpha: read faster', 'Beta: write faster'],
  ],
  [
    'fields below a numbered heading are no story',
    '# Sprint\n\n### 4. Coding\n\n**Duration**: 9 days of eight hours each | **Date**: Sep 23 to Oct 3\n\n- **Front end (40 hours):**\n  - Code the login page\n',
    ['Code the login page'],
  ],
  [
    'phases that are nothing but fields, where the summary of the phases is no work',
    '# Roadmap\n\n## Phase 0: Prototype\n\n- Goal: show it\n- Deliverables: a page\n- Acceptance: it runs\n\n## Phase 1: Release\n\n- Goal: sell it\n- Duration: a week\n\n### Tasks\n\n- Set a price\n\n## Summary\n\n### Phase 0: Prototype\n\n- Goal: show it\n- Duration: a week\n',
    ['Phase 0: Prototype', 'Set a price'],
  ],
  [
    'a comment that is said to somebody, and the people at the head of the file',
    '# Sprint\n\n**Team:** Ana · Bo · Cleo\n\n## Work\n\n<!-- PM: Update this table every week. -->\n\n- [ ] Maps\n',
    ['Maps'],
  ],
  [
    'a subtitle above the version and the date of the file',
    '# Sprint\n## Spring fair\n\n**Document version:** 1.2\n**Date:** 2 May\n**Team:** Bell ringers (Ana, Bo, Cleo)\n\n## Work\n\n- [ ] Maps\n',
    ['Maps'],
  ],
  [
    'milestones by number are groups, epics by number are not',
    '# Plan\n\n## M0 — Foundation\n\n- Set up the tests\n\n## Epic E1: Safety\n\n### Story E1-S1: Flags\n\n- Add flags\n',
    ['Set up the tests', 'epic Epic E1: Safety', 'story Story E1-S1: Flags < Epic E1: Safety'],
  ],
  [
    'the names of files, and the meetings of the team',
    '# Plan\n\nSources:\n\n- PLAN.md\n- `docs/gaps.yaml`\n\n## Sprint 1\n\n- **Sprint Planning:** picked two\n- Daily Standup: at nine\n- Retrospective: moved a wish\n\n## Work\n\n- Planning board\n- Read PLAN.md\n',
    ['Planning board', 'Read PLAN.md'],
  ],
  [
    'an order that ends in a colon, above how it is to be done',
    '# Plan\n\n- Classify every ticket by:\n  - stage\n  - section\n- Add the following fields:\n  - Due date\n  - Weight\n',
    ['Classify every ticket by:', 'Due date', 'Weight'],
  ],
  [
    'done by a check mark',
    '| Görev | Durum |\n|---|---|\n| Harita | ✓ |\n| Liste | |\n',
    ['x task Harita', 'task Liste'],
  ],
  [
    'statuses that are named for the reader, and a table of choices',
    '# Backlog\n\nStatus: `DONE`, `ACTIVE`, `NEXT`.\n\n| ID | Item | Status |\n|---|---|---|\n| A-1 | Maps | NEXT |\n\n## Base\n\n| Item | Choice |\n|---|---|\n| Build | Vite |\n',
    ['A-1: Maps'],
  ],
  [
    'struck out and done: an entry, and the story below a heading',
    '# Backlog\n\n- ~~Menu photos.~~ Done in phase 9\n\n## Lenses\n\n~~Add a guide for writing lenses.~~ **Done** — it is\nthere now.\n\n## Cameras\n\nAdd a guide for choosing cameras.\n\n## Tripods\n\nAdd a guide for choosing tripods.\n',
    ['x Menu photos. Done in phase 9', 'x Lenses', 'Cameras', 'Tripods'],
  ],
  [
    'the contents of the file below its title',
    '# Backlog\n\n- **A. Homework** — left over\n- **B. Next steps** — planned\n\n## A. Homework\n\n- Maps\n\n## B. Next steps\n\n- Alarms\n',
    ['Maps', 'Alarms'],
  ],
  [
    'one entry that looks like a field among work',
    '# Backlog\n\n- Promo codes\n- Tests: prices, permissions and the whole checkout\n- Dark mode\n- Saved addresses\n',
    ['Promo codes', 'Tests: prices, permissions and the whole checkout', 'Dark mode', 'Saved addresses'],
  ],
  [
    "what won't be done, and an epic by number and letter",
    "# Backlog\n\n## Not list (Won't)\n\n- Apps\n\n## Epic 2B - Seeds\n\n### US-5 - Runner\n",
    ['epic Epic 2B - Seeds', 'US-5: Runner < Epic 2B - Seeds'],
  ],
  [
    'headings over lists with the same keys, in any language',
    '# Долги\n\n### 1. Контекст — **Medium**\n\n- **Что:** не передаётся\n- **Как:**\n  1. Добавить аргумент\n\n### 2. Блокировки — **Low**\n\n- **Что:** гонка\n- **Как:** держать файл\n\n### 3. Прочее\n\n- **Поиск:** быстрее\n- **Карты:** точнее\n',
    ['Контекст — Medium', 'Блокировки — Low', 'Поиск:', 'Карты:'],
  ],
  [
    'a story in a few words above its criteria',
    '# Backlog\n\n## Next\n\n### Static checks\n\nAdd a checker without prompts.\n\nAcceptance:\n\n- It asks nothing.\n\n### Catalog of codes\n\nDocument the codes that are stable.\n\nAcceptance:\n\n- Each is described.\n',
    ['Static checks', 'Catalog of codes'],
  ],
  [
    'a lead-in that names deliverables besides the scope, and nothing in brackets',
    '# Plan\n\n## M2 — Images\n\n**Scope / deliverables:**\n\n- Signed uploads\n\n## Done this week\n\n- (none yet, we just began)\n\n## Work log\n\n- 1 May: began\n',
    ['Signed uploads'],
  ],
  [
    'a priority that is called something, with fields',
    '# Queue\n\n### Priority 1: Logging\n\n**Estimate:** 3 hours\n**Blockers:** none\n\n## Priority 2\n\n- Charts\n\n## Stars (P1) ✅ done (1 May)\n\n**Owner:** Ana\n',
    ['Priority 1: Logging', 'Charts', 'x Stars (P1) ✅ done (1 May) {field-line Owner=Ana}'],
  ],
];

for (const [name, text, expected] of readings) test(name, () => assert.deepEqual(say(text), expected));
