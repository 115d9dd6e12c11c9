import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, say } from './say';

/** What plans say beside their work, and how they say what is done. */
const readings: readonly Reading[] = [
  [
    'what a stage waits for, needs and unlocks, in emphasis or not',
    '# Plan\n\n## Stage 2\n\n- Mend the sails of both boats\n- *Depends on:* stage 1 (mast) and the rope maker\n- Paint the hull\n\n## Etapa 3\n\n- Coser las velas nuevas\n- Depende de: Etapa 1 (mástil) y Etapa 2 (cuerdas)\n- _Desbloquea:_ la regata de mayo\n- Pintar el casco\n\n## 段階 4\n\n- 帆を縫う\n- 前提: 木材の入手\n- 船を塗る\n',
    [
      'Mend the sails of both boats',
      'Paint the hull',
      'Coser las velas nuevas',
      'Pintar el casco',
      '帆を縫う',
      '船を塗る',
    ],
  ],
  [
    'what was measured, and what is to be; days and points are what work costs',
    '# Plan\n\n## Sea trial\n\nThe boat sailed with:\n\n- Ballast: 240 kg\n- **Heel:** < 15 °\n- Fastest hour: 11.5\n\n## Next\n\n- Mend the sails: 3\n- Paint the hull: 5\n\n## Later\n\n- Oil the lamps: 2 d\n- Tar the ropes: 1 d\n',
    ['Mend the sails: 3', 'Paint the hull: 5', 'Oil the lamps: 2 d', 'Tar the ropes: 1 d'],
  ],
  [
    'what is done, with more about it in brackets, and what is left',
    '# Plan\n\n## Stage E\n\n**Done (on the quay, with all bells ringing):**\n\n- Rig the mast\n\n**Remaining at sea (needs wind):**\n\n- Set the sails\n',
    ['x Rig the mast', 'Set the sails'],
  ],
  [
    'numbered orders in bold tell what is below them, names of parts head it',
    '# Backlog\n\n### Features\n\n1. **Add storm lamps**\n   - They burn in the rain.\n   - They hang at the bow.\n\n2. **Improve the rudder**\n   - Make it lighter.\n   - Oil the hinge.\n\n3. **Build a cabin**\n   - It sleeps four.\n   - It has a stove.\n\n### Parts\n\n- **Hull**\n  - Tar the planks\n  - Caulk the seams\n- **Mast**\n  - Oil the wood\n  - Check the stays\n',
    [
      'Add storm lamps',
      'Improve the rudder',
      'Build a cabin',
      'Tar the planks',
      'Caulk the seams',
      'Oil the wood',
      'Check the stays',
    ],
  ],
  [
    'stages with a name of their own, what is in them and when each is done',
    '# Plan\n\n| Phase | Scope | Done when |\n|--|--|--|\n| **A — Keel and ribs** | oak, nails | The ribs stand |\n| **B — Planks** | pine, tar | She floats |\n\n| Phase | Scope | Length |\n|--|--|--|\n| 1 | all | 3 weeks |\n| 2 | some | 2 weeks |\n',
    ['A — Keel and ribs', 'B — Planks'],
  ],
  [
    'notes about how it is built, what tests look at, several ways, and the answer to a problem',
    '# Plan\n\n## Phase 1\n\n### Deliverables\n\n- Masts\n\n### Testing focus\n\n- Storms\n- Calms\n\n## Storage architecture notes\n\n- Ropes hang in the hold\n\n## Where she lies\n\nTwo workable ways:\n\n- **Keep the quay:** it is near\n- **Move to the bay:** it is calm\n\n## Solution\n\nShe sails with:\n\n- one crew by day\n- one crew by night\n',
    ['Masts'],
  ],
  [
    'who uses it, what it is and is not, and what people think, in Chinese, Japanese and Thai',
    '# 计划\n\n## 产品定义\n\n### 核心价值\n\n- 快\n- 稳\n\n### 用户\n\n- 船长：掌舵\n- 水手：升帆\n\n## 任务\n\n- 缝帆\n\n## 反馈\n\n- 邮箱：ship@example.org\n\n## 訓練の期間\n\n- 五月から\n\n## วิสัยทัศน์โครงการ\n\n- เรือเร็ว\n',
    ['缝帆'],
  ],
  [
    'what is in a phase and what is to come of it, where that is all it lists',
    '# 计划\n\n## Phase 0 — 船体 ✅\n\n**目标**：下水。\n\n内容：\n- 龙骨；\n- 船板。\n\n**完成标准**：不漏水。\n\n## Phase 2: Rig her\n\nLength: 3 months.\n\nOutcomes:\n\n- Masts and booms\n- Sails for storms\n\nRisks:\n\n- Lightning\n\n## Phase 3: Sell her\n\nTasks:\n\n- Find a buyer\n\nOutcomes:\n\n- We are rich\n\n## 阶段依赖与纪律\n\n- 不跳阶段\n',
    ['x 龙骨', 'x 船板。', 'Masts and booms', 'Sails for storms', 'Find a buyer'],
  ],
  [
    'stories by their names or as wishes below an epic, with what each says of itself',
    '# Backlog\n\n### Epic 1: The crew (Priority: High)\n\n- **Story 1.1:** As a sailor, I want a bunk so that I sleep\n  - Priority: High\n  - Acceptance criteria:\n    - It is dry\n\n### Epic 2: The kitchen (Priority: Low)\n\n- As a cook, I want a stove so that there is soup\n- As a cook, I want a pump so that there is tea\n\n### US-9: The bell\n\n- As a sailor, I want to hear it\n- Priority: low\n',
    [
      'epic Epic 1: The crew',
      'Story 1.1: As a sailor, I want a bunk so that I sleep < Epic 1: The crew',
      'epic Epic 2: The kitchen',
      'As a cook, I want a stove so that there is soup < Epic 2: The kitchen',
      'As a cook, I want a pump so that there is tea < Epic 2: The kitchen',
      'US-9: The bell',
    ],
  ],
  [
    'figures by phase, how work goes, what must be first, and what is asked before more is begun',
    '# Plano\n\n## KPIs por fase\n\n### Fase 1\n\n- 50 marinheiros\n- 2 barcos\n\n## Fluxo de implementação\n\n**IMPORTANTE**: antes de cada tarefa, a tripulação DEVE:\n1. Dizer porquê\n2. Esperar\n\n## Later\n\n- Bigger sails\n- A second mast\n\nBefore any of these are begun, re-evaluate:\n\n- Whether there is wind enough\n- Whether the crew wants it\n\n## Décision ouverte\n\n- Choisir le port\n',
    ['Bigger sails', 'A second mast'],
  ],
  [
    'whose a task is in the one heading below it',
    '# Plan\n\n## Day 1\n\n### Task 1: Rig the mast `[Morning]`\n\n#### 👤 🔵 Ana (crew)\n\n**Goal:** It stands.\n\n**Steps:**\n1. Lift it\n\n### Task 2: Sew the sails\n\n#### Eva Lima\n\n1. Cut them\n\n### Task 3: Paint her\n\n#### Colours (two)\n\n1. Mix them\n',
    [
      'task Task 1: Rig the mast [Morning] {heading Ana}',
      'task Task 2: Sew the sails {heading Eva Lima}',
      'task Task 3: Paint her',
    ],
  ],
  [
    'signs that stand for how bad it is, and what is ordered by them',
    '# Backlog\n\nFindings are tagged by severity:\n\n- 🔴 **HIGH** — before she sails\n- 🟡 **LOW** — whenever\n- 💡 **IDEA** — one day\n\n## Next voyage\n\n- 🔴 **High:** the leak\n- 🔴 **High:** the pump\n\n## Next sprint\n\nPriority order for the next voyage:\n\n1. **M-1.6** — Oil the winch\n2. **M-2.1** — Tar the ropes\n\n## Refit\n\nShipped in the first round of the year:\n\n- New ropes\n- New lamps\n',
    [
      '🔴 High: the leak',
      '🔴 High: the pump',
      'M-1.6: Oil the winch',
      'M-2.1: Tar the ropes',
      'x New ropes',
      'x New lamps',
    ],
  ],
  [
    'headings with numbers of their own over lists that begin with one key',
    '# Sprint 2\n\n## 1. Events\n\n### 1.1 Bell rung\n\n- Endpoint: the tower\n- Payload: one stroke\n- Table of strokes\n\n### 1.2 Lamp lit\n\n- Endpoint: the quay\n- Payload: one flame\n\n## 2. Papers\n\n- Log: who rang\n- Chart: where\n',
    ['Bell rung', 'Lamp lit', 'Log: who rang', 'Chart: where'],
  ],
  [
    'numbered headings with nothing but what tells that they are done',
    '# Sprint 1\n\n## 1. Mast\n\nAkzeptanzkriterien:\n\n- Er steht.\n\n## 2. Segel\n\nAkzeptanzkriterien:\n\n- Sie sind weiß.\n\n## 3. Ruder\n\nAkzeptanzkriterien:\n\n- Es dreht sich.\n',
    ['Mast', 'Segel', 'Ruder'],
  ],
  [
    'numbered headings with what they cost, or with a goal above lists that say more of it',
    '# Plan\n\n## Phase 3\n\n### 3.1 Storm lamps\n\n**Estimated:** 2 weeks\n\n**Kinds of lamps:**\n- Red\n- Green\n\n### 3.2 Charts\n\n- Print them\n\n## Soon\n\n### 1. Read the charts by night\n\n**Goal:** Everybody aboard can read the charts by night.\n\n**Current state:**\n- It is dark\n\n**Target state:**\n- It is light\n\n### 2. Rigging\n\n**Goal:** All that holds the mast is new by the end of May.\n\n**Tasks:**\n- Stays\n- Shrouds\n',
    ['Storm lamps', 'Print them', 'Read the charts by night', 'Stays', 'Shrouds'],
  ],
  [
    'what is said with keys beside boxes, in one list',
    '# Tareas\n\n1. - [ ] **Coser las velas**\n   - **Prioridad**: Alta\n   - **Telas**: lino y cáñamo\n\n2. - [ ] **Pintar el casco**\n   - **Prioridad**: Baja\n   - **Colores**: azul\n',
    ['Coser las velas', 'Pintar el casco'],
  ],
  [
    'how a team works, what there is, and what it will not do',
    '# Backlog\n\n## Sprint planning process\n\n### Before sprint\n\n1. Review the plan\n2. Set a goal\n\n### After sprint\n\n1. Plan the next\n\n## Boat description\n\n- Two masts\n- One cabin\n\n## Протокол одного прогона\n\n1. Прочитай этот файл\n\n## Очередь\n\n- [ ] Сшить парус\n\n## 앞으로\n\n| 순위 | 항목 | 왜 | 조건 |\n|--|--|--|--|\n| 1 | 돛 꿰매기 | 바람 | 천 |\n\n## C. 하지 않기로 한 것\n\n- 엔진\n',
    ['Сшить парус', '1: 돛 꿰매기'],
  ],
  [
    'what comes of tasks with boxes beside them',
    '# Plan\n\n## Phase 1\n\n**Tasks:**\n\n- [ ] Set the mast\n\n**Deliverables:**\n\n- A mast that stands\n\n## Phase 2\n\n### Tasks\n\n- [ ] Sew the sails\n\n### Deliverables\n\n- White sails\n\n## Phase 3\n\n**Deliverables:**\n\n- A rudder\n\n## Phase 4\n\n**Tasks:**\n\n- Tar the deck\n\n**Deliverables:**\n\n- A tarred deck\n',
    ['Set the mast', 'Sew the sails', 'A rudder', 'Tar the deck', 'A tarred deck'],
  ],
  [
    'what covers which need, when a stage is over, what sets a product apart, and what is seen far ahead',
    '# Epics\n\n## FR Coverage Map\n\n| FR | Epic | What |\n|--|--|--|\n| FR1 | Epic 2 | Sail |\n\n## FR 覆盖矩阵\n\n| FR | 覆盖史诗 / 故事 | 备注 |\n|--|--|--|\n| FR1 | 史诗1 | 帆 |\n\n## Phase 1\n\n- 缝帆\n\n新增退出标准：\n\n- 帆是白色的\n\n### 성공 조건\n\n1. 돛이 선다.\n\n## Key product differentiators\n\n- White sails\n\n## Langfristige Vision\n\n- Ein Ruder\n\n## Unsere Vision\n\n- Alle segeln\n\n## Supported devices\n\n- Two masts\n\nRecommended logical architecture:\n\n- Hull\n\n### 5. Final recommendation\n\nThe crew should sail.\n',
    ['缝帆', 'Ein Ruder'],
  ],
];

for (const [name, text, expected] of readings) test(name, () => assert.deepEqual(say(text), expected));
