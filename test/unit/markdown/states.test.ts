import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, say } from './say';

/** How far work is, as people mark it, and what only speaks about it. */
const readings: readonly Reading[] = [
  [
    'an entry that ends in how far it is, and a milestone with a status above what is done in it',
    '# R\n\n## M1 — Hull\n\nStatus: planned\n\n- Oak — done;\n- Tar - Completed\n- Fir: done\n- Pitch — half done\n- Ropes — done when dry.\n\n## M2 — Mast\n\nStatus: planned\n\nIt holds all of the sails.\n',
    [
      'M1 — Hull',
      'x Oak — done < M1 — Hull',
      'x Tar - Completed < M1 — Hull',
      'x Fir: done < M1 — Hull',
      'Pitch — half done < M1 — Hull',
      'Ropes — done when dry. < M1 — Hull',
      'M2 — Mast',
    ],
  ],
  [
    'a tag before a title that says that it is done, in many languages; states that are listed behind one',
    '# R\n\n- [DONE in May] Ring the bell\n- **[FAIT le 3 mai] Peindre la porte.** Du bleu\n- [erledigt am 3.] Öl kaufen\n- [сделано] Лампа\n- [faites-le] Une clé\n- Show the states (completed, cancelled, returned)\n- Show the lamp (completed)\n\nVersioni rilasciate:\n\n- 0.1 Prima versione\n',
    [
      'x DONE in May Ring the bell',
      'x FAIT le 3 mai Peindre la porte.',
      'x erledigt am 3. Öl kaufen',
      'x сделано Лампа',
      'faites-le Une clé',
      'Show the states (completed, cancelled, returned)',
      'x Show the lamp (completed)',
      'x Prima versione',
    ],
  ],
  [
    'which version of it is done, or is not',
    '# R\n\n## Shop\n\nStatus: v1 shipped 09-23-2019\n\n## Till\n\nStatus: ✅ v1.2 released\n\n## Bell\n\nStatus: v2 in progress\n',
    ['x Shop', 'x Till', 'Bell'],
  ],
  [
    'the day on which a document or a version was released',
    '# B\n\nReleased: 2025-03-01\n\n## Doors\n\n- [ ] A lock\n\n## Till 2\n\nReleased: 2025-03-01\n\n- A bell\n- A drawer\n',
    ['A lock', 'x A bell', 'x A drawer'],
  ],
  [
    'the day on which work was done, or that it was, behind a word that says so',
    '# B\n\n## 1. Bell\n\n**Priority:** high\n\nThere is a bell at the door, and it rings when somebody comes in.\n\n**Completed: 2025-03-01 (hung)**\n\n## 2. Lock\n\n**Priority:** high\n\nThere is a lock at the door, and it opens with a card.\n\n**完了:** 2025-03-02\n\n## 3. Key\n\n**Priority:** high\n\nThere is a key for those who have no card with them.\n\nReleased: no\n',
    ['x Bell', 'x Lock', 'Key'],
  ],
  [
    'boxes of other tools are boxes, even before what looks like a field',
    '# R\n\n## Now\n\n- [x] **Name** (`shop.js`): shown\n- [~] **Owner page** (`owner.js`): drawn\n- [/] Paint it\n- [-] Sell it\n- [~](#sell)\n',
    ['x Name', 'Owner page', 'Paint it', 'Sell it'],
  ],
  [
    'ticks that only say that something is begun',
    '# R\n\n## Maps ✅ (started)\n\n- Roads\n\n## Bells ✅ (in May)\n\n- Rope\n\n## Fish ✅ (partly started)\n\n- Herring\n',
    ['Roads', 'x Rope', 'Herring'],
  ],
  [
    'struck through in bold, and why',
    '# B\n\n- ~~**A lock at 3 of 9 doors.**~~ **Closed.** There are\n  **9 of 9** now\n- ~~The bell~~ landed in May\n- ~~The light~~ of the shop\n',
    ['x A lock at 3 of 9 doors.', 'x The bell landed in May', 'The light of the shop'],
  ],
  [
    'what is only decided for good',
    '# B\n\n## Timeline (finalized)\n\n- [ ] A lock\n- [ ] Hang the bell\n\n## Doors (closed)\n\n- A key\n',
    ['A lock', 'Hang the bell', 'x A key'],
  ],
  [
    'what has landed',
    '# B\n\n## Open now\n\nLanded in May:\n- A lock\n\nStill to do:\n- A key\n',
    ['x A lock', 'A key'],
  ],
  [
    'a cross behind the number of a row',
    '# B\n\n| # | Work | Effort |\n|--|--|--|\n| 1 X | Build a till | Easy |\n| 2 | Paint it | Hard |\n| P-3 ✅ | Sell it | Hard |\n',
    ['x 1: Build a till', '2: Paint it', 'x P-3: Sell it'],
  ],
  [
    'a tick behind the day of a row, and no other',
    '| Day | Date | Task | Makes |\n|--|--|--|--|\n| 1 | 5/2 ✅ | Build a till | Till |\n| 2 | 2031-05-03 ✔ | Paint it | Colour |\n| 3 | 5/4 | Sell it | 3 ✅ |\n',
    ['x task Build a till', 'x task Paint it', 'task Sell it'],
  ],
  [
    'when the roadmap is looked at again, and notes on its order',
    '# R\n\n## Evaluation & changes\n\nThis roadmap will be reviewed quarterly to:\n- See how far we are\n- Hear the users\n\n## Backlog prioritization notes\n\n- **Highest priority:** the till\n- **Ongoing:** paint\n\n## Later\n\n- A shop\n',
    ['A shop'],
  ],
  [
    'decisions with ids and what follows from them are none, parts of the work are',
    '# R\n\n## 工程\n\n| 编号 | 决策 | 影响 |\n|--|--|--|\n| ADR-1 | **先开店** | M1 |\n| ADR-2 | **再上漆** | M2 |\n\n| 归属 | 工作项 | 来源 |\n|--|--|--|\n| M1 | 柜台 | ADR-1 |\n\n| ID | Decisión | Impacto |\n|--|--|--|\n| D-1 | Abrir | M1 |\n',
    ['柜台'],
  ],
  [
    'what is left to do, said of the state of things; no risks',
    '# B\n\n## Current state\n\nIt rings.\n\n**Remaining work:**\n- Add a till\n- Paint\n\n## Risks\n\nOpen items:\n\n- Rain\n',
    ['Add a till', 'Paint'],
  ],
  [
    'a stage with a name of its own, and what is in it',
    '# R\n\n| Phase | Content | Exit criterion |\n|--|--|--|\n| **M0 Frame** | Walls | Stands |\n| M1 Roof | Tiles | Dry |\n\n| Phase | Description |\n|--|--|\n| Phase 2: Doors | Locks |\n| Phase 3: Paint | Red |\n\n| Phase | Description | Effort |\n|--|--|--|\n| 4 | A bell | S |\n| 5 | A sign | S |\n',
    ['M0 Frame', 'M1 Roof', 'Phase 2: Doors', 'Phase 3: Paint', 'A bell', 'A sign'],
  ],
  [
    'several ways to do one thing',
    '# B\n\n## Ideas\n\n### A bell for the shop\n\nIt rings when somebody comes in, so that all know:\n- **Option A — plain**: a wire\n- **Option B — loud**: a horn\n\n### More\n\n- Option pricing\n- Option labels\n',
    ['A bell for the shop', 'Option pricing', 'Option labels'],
  ],
  [
    'versions told in prose, what has shipped in one, and what has in part',
    '# R\n\n## v0.1 — shipped (with the first boat)\n\n- A hull\n\n## v0.2 — what shipped\n\n- A mast\n\n## v0.3 — done (except the sails)\n\n- A sail\n\n## v0.4 — a deck that holds\n\nPeople can walk on it when it rains, and sit on it when it does not.\n\n## v0.5 — May 2024\n\nWhat was made in spring, told for those who were not there.\n',
    ['x A hull', 'x A mast', 'A sail', 'v0.4 — a deck that holds'],
  ],
  [
    'a line in italics that gives a status; what is said in italics otherwise',
    '# R\n\n## Étape 1.0: Couper le bois\n*Durée: 1 jour | Statut: ✅ Terminé*\n\n- [x] Le chêne\n\n## Étape 1.1: Cuire le goudron\n*Durée: 2 jours | Statut: À faire*\n\n- [ ] Le feu\n\n## Voiles\n_Source: le port | Vu: en mai_\n\n- [ ] Blanches\n',
    [
      'x Étape 1.0: Couper le bois',
      'x Le chêne < Étape 1.0: Couper le bois',
      'Étape 1.1: Cuire le goudron',
      'Le feu < Étape 1.1: Cuire le goudron',
      'Blanches',
    ],
  ],
  [
    'parts of a document that tell how it is written, and bold stories with their points behind them',
    '# Epics & Stories\n\n## Part 1 — How we write them\n\n### The shape\n\nA story is one plank through all of the boat, which a sailor can stand on.\n\n### Sizing\n\nOne is a nail, two is a plank, and three is a plank with nails in it.\n\n## Part 2 — The backlog\n\n**SP-1 · Cut the oak** — `3` · all\n- It is dry\n\n**SP-2 · Cook the tar** — `2`\n- It is black\n',
    ['SP-1: Cut the oak — 3 · all', 'SP-2: Cook the tar — 2'],
  ],
  [
    'the context, the state of things and what was found in other languages',
    '# Plano\n\n## 1. Contexto\n\nO barco é velho, e quem o fez já não está no porto para o dizer a ninguém.\n\n## 2. Onde estamos\n\nA quilha está posta, mas as tábuas ainda não chegaram ao porto, como se sabe.\n\n## 3. Cortar o carvalho\n\nTodas as tábuas da quilha têm de ser cortadas antes do fim da primavera.\n\n### Découvertes majeures\n\n- Le bois est sec\n',
    ['Cortar o carvalho'],
  ],
  [
    'headings numbered below one that is numbered and described as they are',
    '# B\n\n## 1. The hull\n\nIt has to be cut from oak and then put up in the yard, by all of us.\n\n## 2. Left for later\n\nWhat somebody asked for and we made a smaller one of, so that it is not lost.\n\n### 2.1 A mast of oak · S\n\nIt is pine today, which bends in the wind, and oak would not do so.\n\n### 2.2 A second sail · M\n\nThere is one today, and when it tears nobody comes home before winter.\n',
    ['The hull', 'A mast of oak · S', 'A second sail · M'],
  ],
  [
    'what has happened so far, notes on a phase and how it is made are no work',
    '# B\n\n## Status\n\n- 2026-06-13: The keel was laid\n\n## Phase 1\n\n- Cut oak\n\n### Phase 1 notes (all of May)\n\n- Oak is hard\n\n### 船の作り方（Phase 1）\n\n- 木を切ります\n',
    ['Cut oak'],
  ],
  [
    'sentences below a bold entry say what it is, orders are what is done for it',
    '# B\n\n## Next\n\n- **The first journey**\n  - We go out when the wind is good and come home.\n  - Those who see it will want a boat of their own.\n- **The yard**\n  - Sweep the floor of it before the winter comes.\n  - Paint the doors of it before the winter comes.\n',
    [
      'The first journey',
      'Sweep the floor of it before the winter comes.',
      'Paint the doors of it before the winter comes.',
    ],
  ],
  [
    'headers with a clause behind a comma',
    '# B\n\n## Техника\n\n| Пункт | Условие, при котором берём |\n|--|--|\n| Новый парус | Если старый порвётся |\n',
    ['Новый парус'],
  ],
  [
    'lines with boxes and no dashes, and what goes on below one; a legend',
    '# B\n\n## Now\n[x] Cut the **oak**\n[ ] Cook the tar\n  Owner: Ana\n[ ] Sew @bo\n\n[x] is done, [ ] is not\n\n[ ] One\nand so on\n',
    ['x Cut the oak', 'Cook the tar {field-line Owner=Ana}', 'Sew {handle @bo}'],
  ],
  [
    'changes in two columns, items that are called by what happens to them, and what is done by its heading in other languages',
    '# B\n\n## Active\n\n| Change | Resumo |\n|--|--|\n| `new-mast` | De carvalho |\n\n## 暂缓\n\n| 暂缓项 | 触发条件 |\n|--|--|\n| 第二面帆 | 风大 |\n\n## 已完成：船\n\n- 龙骨\n\n## Como manter\n\n- Uma linha por mudança\n\n## Estado Global (maio)\n\n- Tudo pronto\n\n## Почему так долго\n\n- Ждали доски\n',
    ['new-mast', '第二面帆', 'x 龙骨'],
  ],
  [
    'waves told in prose, and what shipped',
    '# R\n\n## Wave 1 — the hull\nOak, tar and nails, and all hands that can be had in spring.\n\n## Sprint 2\nOak, tar and nails, and all hands that can be had in spring.\n\n## 1. Validation — what shipped this season\n\n| # | Ask | Commit | Match? |\n|--|--|--|--|\n| 1 | A keel | `a1` | yes |\n\n## What shipped (in May)\n\n- A mast\n\n## What ships need\n\n- Water\n',
    ['Wave 1 — the hull', 'x 1: A keel', 'x A mast'],
  ],
  [
    'a word that heads what is done below a heading, in other languages, and what is to be done beside it',
    '# 计划\n\n## 1.0：船\n\n已完成：\n\n- 龙骨\n\n下一步：\n\n- 船帆\n\n## Bateau\n\nTerminé :\n\n- La quille\n\n## 发布策略\n\n- 春天出海\n',
    ['x 龙骨', '船帆', 'x La quille'],
  ],
  [
    'what a sign says of work that stands among what is done',
    '# B\n\n## ✅ Completed\n\n### Hull ✅\n**Status:** done\n\n### Mast ⚠️\n**Status:** half of it stands\n\n## Done\n\n- Oars\n- Sails 🚧\n',
    ['x Hull ✅', 'Mast ⚠️', 'x Oars', 'Sails 🚧'],
  ],
  [
    'done by a word in brackets, and what is to be filled in',
    '# B\n\n## Next\n\n- Cut oak (complete)\n- [COMPLETE] Cook tar\n- Sign the papers (complete with a stamp)\n',
    ['x Cut oak (complete)', 'x COMPLETE Cook tar', 'Sign the papers (complete with a stamp)'],
  ],
  [
    'columns of a board in headings, with remarks',
    '# Board\n\n## Ready for review (completed, needs a look)\n\n- Cut oak\n\n## Completed (reviewed)\n\n- Cook tar\n',
    ['Cut oak', 'x Cook tar'],
  ],
  [
    'what each state means, and what is in each of them',
    '# Board\n\n## Columns we have\n\n- **Backlog** — nobody has begun\n- **In review** — somebody looks at it\n- **Done** — it is afloat\n\n## Tasks\n\n- **Oak** — cut it\n- **Review** — look at it\n- **Tar** — cook it\n',
    ['Oak', 'Review', 'Tar'],
  ],
  [
    'a heading that says when, in which version or among what it was done',
    '# R\n\n## Implemented through v0.3\n\n- Oak\n\n## Already implemented\n\n- Pine\n\n## Umgesetzt (2024)\n\n- Tar\n\n## Étapes terminées\n\n- Rope\n\n## Live in 2030\n\n- Lamp\n\n## Listo para 2030\n\n- Bell\n',
    ['x Oak', 'x Pine', 'x Tar', 'x Rope', 'Lamp', 'Bell'],
  ],
  [
    'a status that says what it was done for',
    '# R\n\n## Phase 1 - Hull\n\n**Status: implemented for the first boat.**\n\n- Oak\n\n## Phase 2 - Mast\n\n**Status: plans implemented.**\n\n- Pine\n',
    ['x Oak', 'Pine'],
  ],
  [
    'a tick in code is what is written somewhere else',
    '# R\n\n- [ ] The harbour board shows `✅ done`\n- Oak ✅ done\n',
    ['The harbour board shows ✅ done', 'x Oak ✅ done'],
  ],
  [
    'headings of what is done in writings without spaces: numbered, with a version in brackets',
    '# 计划\n\n## 一、已完成（v1.1）\n\n- 门\n\n## 二、已集成（2024）\n\n- 铃\n\n## 三、已知问题\n\n- 锁\n\n## 4. Completed work\n\n- Oak\n\n## 5. Tar\n\n- Rope\n\n### 6. Archive pages do not show the bell of the shop\n\n**Status:** open\n',
    ['x 门', 'x 铃', '锁', 'x Oak', 'Rope', 'Archive pages do not show the bell of the shop'],
  ],
  [
    'a tick before the name of what is still to be had is a picture; before other names it says that they are done',
    '# Plan\n\n## ✅ Deliverables\n\n- A bell\n\n## ✅ Prochaines étapes\n\n- Une corde\n\n## ✅ Hull\n\n- Oak\n\n## ✅ Completed deliverables\n\n- Tar\n',
    ['A bell', 'Une corde', 'x Oak', 'x Tar'],
  ],
  [
    'how far work is, below a heading about it, in other languages than English',
    '# Piano\n\n## Stato\n\n### In corso\n\n- Corda\n\n### Note\n\n- Piove\n\n## 当前状态\n\n### 即将开始 📋\n\n- 门铃\n\n### 背景\n\n- 下雨\n',
    ['Corda', '门铃'],
  ],
  [
    'a check mark behind a heading or an entry; sums that are right are no work',
    '# R\n\n## Hull ✓\n\n- Oak\n\n## Mast\n\n- Pine ✓\n- Tar\n\n## US-1: Count the ropes\n\nAll of them are on board.\n\n- 2 + 2 = 4 ✓\n- 2 + 3 = 5\n',
    ['x Oak', 'x Pine ✓', 'Tar', 'US-1: Count the ropes'],
  ],
  [
    'a document that is complete, by its author and its date, lists what is to be done; a plan that is, what is done',
    '# Epics\n\n**Author:** Ana\n**Date:** 1 May\n**Status:** Complete\n\n## Epic 1: Oak\n\nA hull of it.\n',
    ['epic Epic 1: Oak'],
  ],
  [
    'work whose boxes are all ticked, unless its status says more; a phase with all its boxes ticked has other work',
    '# R\n\n## Sprint 1\n\n### US-1: Hull\n\nAs a captain, I want a hull.\n\n- [x] Oak\n  - [x] Tar\n\n### US-2: Mast\n\n**Status:** in test\n\n- [x] Pine\n\n### US-3: Sail\n\n- [x] Linen\n- [ ] Rope\n\n## Phase 2\n\n- Build the door\n  - [x] Frame\n- [x] Lamp\n- Bell\n',
    [
      'x US-1: Hull',
      'x Oak < Hull',
      'x Tar < Oak',
      'US-2: Mast',
      'x Pine < Mast',
      'US-3: Sail',
      'x Linen < Sail',
      'Rope < Sail',
      'x Build the door',
      'x Frame < Build the door',
      'x Lamp',
      'Bell',
    ],
  ],
  [
    'a box that is not ticked among others that are, whatever stands above them; not where that is crossed out',
    '# R\n\n## Hull ✅\n\n- [x] Oak\n- [ ] Tar\n\n## Mast ✅\n\n- [ ] Pine\n- [x] Sail\n  - [x] Linen\n  - [ ] Rope\n\n## Done\n\n- [ ] Bell\n\n## Later\n\n- ~~Buy a lamp~~\n  - [x] Glass\n  - [ ] Oil\n- ~~US-4: Buy a bell~~\n  - [x] Iron\n  - [ ] Rope\n',
    [
      'x Oak',
      'Tar',
      'Pine',
      'x Sail',
      'x Linen < Sail',
      'Rope < Sail',
      'x Bell',
      'x Glass',
      'x Oil',
      'x US-4: Buy a bell',
      'x Iron < Buy a bell',
      'x Rope < Buy a bell',
    ],
  ],
  [
    'what is crossed out with why behind it, or above its boxes; a name that has become another is not done',
    '# R\n\n- ~~Paint the hull in red~~ moved to the yard\n- ~~**Mast:**~~\n  - [ ] Pine\n  - [ ] Larch\n- ~~Das Segel flicken~~ entfällt\n- ~~Sail~~ Mend the jib\n',
    ['x Paint the hull in red', 'x Pine', 'x Larch', 'x Das Segel flicken', 'Sail Mend the jib'],
  ],
  [
    'what was handed over, beside what was promised',
    '# R\n\n## Entregado sin estar previsto\n\n| Historia | Responsable |\n|--|--|\n| Colgar la campana | Nyx |\n\n## Geliefert im Mai\n\n- Glocke\n',
    ['x story Colgar la campana {cell Responsable=Nyx}', 'x Glocke'],
  ],
  ['a plan that is complete', '# Plan\n\n**Status:** Complete\n\n## Hull\n\n- Oak\n', ['x Oak']],
];

for (const [name, text, expected] of readings) test(name, () => assert.deepEqual(say(text), expected));
