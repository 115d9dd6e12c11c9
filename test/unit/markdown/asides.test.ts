import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, say } from './say';

/** What is said about the work, with headings and tables below it that look like work. */
const readings: readonly Reading[] = [
  [
    'open questions, how a backlog is kept, and what a thing is made of, in several languages',
    '# Backlog\n\n## Вопросы к капитану\n\n- Красить ли борт\n- Менять ли парус\n\n## Preguntas abiertas\n\n- Otra vela o remos nuevos\n\n## 以后再决定\n\n- 门的颜色\n\n## Backlog management\n\nThe captain will:\n\n- Order the items\n- Add new ones\n\n## 技術要素\n\n- 帆\n- 綱\n\n## Doing\n\n- Hang the bell\n',
    ['Hang the bell'],
  ],
  [
    'principles with their reasons, in which order things come, and how one works, in Korean',
    '# B\n\n| # | Principle | Why |\n|---|---|---|\n| 1 | Ring it softly | People sleep |\n\n## Suggested sequencing\n\nThe bell comes first, and whatever hangs on it comes after that.\n\n## 매일 종을 치는 방법\n\n1. 줄을 당긴다\n\n## 종의 담당 범위\n\n- 북쪽 탑\n\n## Doing\n\n- Hang the bell\n',
    ['Hang the bell'],
  ],
  [
    'who wrote it, what was chosen from, and who is what',
    '# B\n\n### Autor: Nyx Dorl\n\nThis tells of bells and of all that hangs on them.\n\n## Database selection\n\n- Oak is old\n- Ash is light\n\n### Dispatch des rôles\n\n- Tour: Nyx\n\n## Author page\n\n- Hang the bell\n',
    ['Hang the bell'],
  ],
  [
    'details of a sprint and how things are set up, in other languages',
    '# B\n\n## Detalles del Sprint 1:\n\n- Nombre: Sprint 1\n- Fecha: 6 de mayo\n\n## Configuración técnica\n\n### Entorno\n\n- **Madera:** 3.12+\n- **Puerto:** 5002\n\n## Doing\n\n- Hang the bell\n',
    ['Hang the bell'],
  ],
  [
    'how one works, speaks and shows it, and what has to hold, in other languages',
    '# B\n\n## Процесс работы\n\n1. Взять топор\n\n## Каналы связи\n\n- Колокол\n\n## Что рассказать на защите\n\n- Почему дуб\n\n## Демо-сценарий\n\n1. Звонок\n\n## 작업 순서\n\n1. 줄을 당긴다\n\n## Nguyên tắc chia việc\n\n- Ai cũng hát\n\n## Điều kiện nghiệm thu\n\n- Chuông kêu\n\n## Doing\n\n- Hang the bell\n',
    ['Hang the bell'],
  ],
  [
    'a log by the minute, and what is to be known meanwhile',
    '# Sprint 3\n\n## Plan\n\n- Hang the bell\n- 2027-04-20 Hang the lamp\n\n## Progress\n\n- 2027-04-17 14:45 CET: The bell came on board.\n- 2027-04-18T09:00: The rope was cut.\n- 2027-04-18: Went ashore.\n\n## Running context\n\n- The rope is old\n',
    ['Hang the bell', '2027-04-20 Hang the lamp'],
  ],
  [
    'a checklist below no task is what is to be done, with a sign before it too',
    '# B\n\n## ✅ Checklist\n\n- Ring the bell\n\n## Checklist\n\n- Mend the sail\n',
    ['Ring the bell', 'Mend the sail'],
  ],
  [
    'what was turned down, in other languages',
    '# B\n\n## Отклонено на встрече\n\n| Идея | Почему |\n|--|--|\n| Звонок | Громко |\n\n## Verworfen\n\n- Eine Glocke\n\n## Doing\n\n- Hang the lamp\n',
    ['Hang the lamp'],
  ],
  [
    'risks and more in Chinese, what a plan goes by, how branches are named',
    '# B\n\n## 風險與對策\n\n- 下雨\n\n## 安排依据\n\n- 时间\n\n## Git-правила для команди\n\n- Гілка\n\n## Workflow Git\n\n1. Une branche\n2. Une revue\n\n## Doing\n\n- Hang the lamp\n',
    ['Hang the lamp'],
  ],
  [
    'what must always hold, and what is done when something goes wrong',
    '# B\n\n## Invariantes vigentes — barco\n\n- Nadie rema solo\n\n## Breach response (draft)\n\n1. **Stop** — close the door\n\n## Doing\n\n- Hang the bell\n',
    ['Hang the bell'],
  ],
  [
    'when a team meets',
    '# B\n\n## Weekly meeting schedule (at sea)\n\n- **Day:** each Monday\n- **Agenda:** the log\n\n## Doing\n\n- Hang the bell\n',
    ['Hang the bell'],
  ],
  [
    'rules, and how each task is done',
    '# B\n\n## Doing\n\n**Your folders:**\n- `oak/` - Set of oak\n- `ash/` - Ash\n\nWorkflow for every task:\n\n1. Ring the bell\n2. Draw a map\n\nRules:\n\n- Ring it at noon\n\nOpen tasks:\n\n- Hang the bell\n',
    ['Hang the bell'],
  ],
  [
    'nothing but the paths of files',
    '# B\n\n**To build:**\n\n- `app/bell/bell.page.ts` + `.html`\n- `app/lamp.css`\n\n## Doing\n\n- `app/lamp.css` turns dark\n',
    ['app/lamp.css turns dark'],
  ],
  [
    'how an entry is written, in two languages',
    '# B\n\n## Ticket format\n\n- `area` names the shop\n- The priority is one of three, and the first one is today\n\n## 任务格式\n\n- `area`：商店\n- 优先级：今天、明天、以后\n\n## Doing\n\n- Hang the bell\n',
    ['Hang the bell'],
  ],
  [
    'phases and versions below risks, figures and logs list no work; below an overview they do',
    '# Plan\n\n## Success metrics\n\n### Q3 2031 targets\n\n- 40 shops\n\n### Phase 2\n\n- nobody waits\n\n## Key risks\n\n### Phase 1\n\n- Rain\n\n## Changelog\n\n### v1.2\n\n- Maps came\n\n## Build log\n\n- 2 May: the form stands\n\n## Overview\n\n### Q4\n\n- Alarms\n',
    ['Alarms'],
  ],
  [
    'findings that were dismissed, scales of effort, tallies of the backlog, where to read on',
    '# Backlog\n\n### Dismissed (with reasons)\n\n- Slow start: was the test itself\n\n### Effort estimation guide\n\n- **1-3 points**: an hour\n\n## Backlog summary\n\n### By priority\n\n- **P0 (now):** 1 item\n- **P1 (soon):** 2 items\n\n**For more plans, see:**\n\n- [NEXT.md](NEXT.md) - what comes next\n\n## Apêndice\n\n### B. Ferramentas\n\n- Prensa\n\n## Diretriz transversal de uso\n\n- Nunca perder dados\n\n## Sprint 1\n\n**Demo-Szenario:**\n\n1. Anna meldet sich an\n\n**Tasks:**\n\n- Maps\n',
    ['Maps'],
  ],
  [
    'a handbook about planning',
    '# Release planning cadence\n\n## Quarterly planning\n\nIt goes like this:\n\n1. Research:\n   1. **Aims** - what we want\n2. Choose\n\n## Monthly plan\n\n- Entire team attends\n',
    [],
  ],
  [
    'a table with the status of each piece of work, wherever it stands',
    '# Plan\n\n## Current state\n\n| Feature | Status | Notes |\n|---|---|---|\n| Maps | open | late |\n\n| Component | Status |\n|---|---|\n| API | good |\n\n## Summary\n\n| ID | Description | State |\n|---|---|---|\n| T-1 | Alarms | done |\n\n| Epic | Stories | Done |\n|---|---|---|\n| Shops | 4 | 2 |\n\n## Risks\n\n| ID | Description | Status |\n|---|---|---|\n| R-1 | Rain | open |\n\n## 现状\n\n| 项目 | 描述 | 状态 |\n|---|---|---|\n| 地图 | 离线可用 | 已完成 |\n',
    ['feature Maps', 'x T-1: Alarms', 'x 地图'],
  ],
  [
    'what is somebody’s, in a row for each of them',
    '| Developer | Stories | Points | Focus |\n|---|---|---|---|\n| Ana | US-1, US-2 | 8 | Forms |\n| Bo | US-3, US-4 | 5 | Maps |\n',
    [],
  ],
  [
    'a row in bold that says more than a name',
    '| ID | What | Notes |\n|---|---|---|\n| **map-a** | **Maps** (3 days) · offline | |\n| **map-b** | **Alarms** | loud |\n| **Later** | | |\n',
    ['map-a: Maps (3 days) · offline', 'map-b: Alarms'],
  ],
  [
    'paths, rhythms, tools and the last word of a plan; roles and figures that it aims at, by sprint or not',
    '# Plan\n\n## Dependency graph\n\n### Hard dependencies\n\n- Maps wait for roads\n\n## Weekly operating rhythm\n\n- **Monday:** All meet\n\n## Werkritme\n\n- **Elke week:** Ana en Bo\n\n## Herramientas\n\n- Git\n\n## Rollenverteilung\n\n### Sprint 1\n\n- Scrum Master: Ana\n\n## Q2\n\n**Целевые метрики:**\n\n- Retention: 15% → 25%\n\n### Sprintziel\n\nAlle finden den Weg nach Hause, auch in der Nacht.\n\n- [ ] Maps\n\n## Bottom line\n\nWe need fewer maps and more roads.\n',
    ['Maps'],
  ],
  [
    'risks, the technical approach and verification notes, in several languages; work beside them',
    '# Piano\n\n## Rischi & Note\n\n- La pioggia\n\n## Dipendenze\n\n- La strada\n\n## 技术方案\n\n### 地图\n\n- 纸的\n\n## Enfoque técnico\n\n- Papel\n\n## Ризики\n\n- Дощ\n\n## 문서 사용법\n\n- 종이\n\n## Current verification notes\n\n- 4 of 4 bells ring\n\n## Mappe\n\n- Mappa della valle\n',
    ['Mappa della valle'],
  ],
  [
    'nothing but figures and shares of the whole; figures that are wanted',
    '# Plan\n\n**Work:**\n\n- 10/15 tasks done (67%)\n- 5 tasks open (33%)\n\n## To do\n\n- 10 more maps\n- 20% fewer bells\n',
    ['10 more maps', '20% fewer bells'],
  ],
  [
    'asides whose names go on behind a preposition or a bracket; work that does',
    '# Plano\n\n## 2. Divisão de papéis\n\n### Sprint 1\n\n- Documentos: Ana\n\n## 助手（地图）职责\n\n- 检查\n\n## Mục tiêu delivery\n\n- Bản đồ\n\n## Divisão de tarefas\n\n- Mapas\n',
    ['Mapas'],
  ],
  [
    'what a piece of work has or hands over is no work of its own',
    '# Plan\n\n### Track A: Rules\n\n**Owner:** Ana\n**Effort:** small\n\n**Deliverables:**\n\n- design/rules.md - all of them\n- The checklist\n\n**Premium features:**\n\n- Quick checkout\n\n**Technical tasks:**\n\n- Draw the rules\n',
    ['Track A: Rules {field-line Owner=Ana}', 'Draw the rules < Track A: Rules'],
  ],
  [
    'a status that is ticked in code',
    '# Plan\n\n### M0: Scaffold\n\n- Status: `[x] done (2 May, 84cabeb)` — all green\n- Depends on: —\n\n### M1: Design\n\n- Status: `[ ]`\n- Depends on: M0\n',
    ['x M0: Scaffold', 'M1: Design'],
  ],
  [
    'agents, thresholds, flags and prior art beside work; a topic with a priority is work',
    '# Plan\n\n## Agent roles\n\n- Claude draws\n\n## Thresholds\n\n### Phase 1\n\n- 30 ms\n\n## Feature flags\n\n- new-menu\n\n## Prior art\n\n- The old shop\n\n## Support needed from the project\n\n- We write it all\n\n## 3. Users and teams (P0)\n\n- Team pages\n\n## Examples\n\n- Add one for maps\n- Write one for alarms\n',
    ['Team pages', 'Add one for maps', 'Write one for alarms'],
  ],
  [
    'figures by key in italics',
    '# Plan\n\n### Maps\n\n**Figures**\n\n- _Cost of delay_: 20\n- _Reach / business value_: 10\n\n### Alarms\n\n- _Loud_ ones\n- Soft ones\n',
    ['Maps', 'Loud ones', 'Soft ones'],
  ],
  [
    'tables of what something is made of, costs and is answered for by; what has a priority is work',
    '| Name | Type | Description |\n|--|--|--|\n| age | int | years |\n\n| Module | Description |\n|--|--|\n| Door | opens |\n\n| Item | Price | Total |\n|--|--|--|\n| Lamp | 4 | 8 |\n\n| Team | Responsibility |\n|--|--|\n| Blue | Doors |\n\n| Priority | Meaning |\n|--|--|\n| P0 | now |\n\n| Gap | Priority | Effort |\n|--|--|--|\n| Slow search | P1 | M |\n',
    ['Slow search'],
  ],
  [
    'an epic called so in another language, and what is done by a long remark',
    '# Plan\n\n### 🔐 **Épica: Acceso**\n\n#### US-1: Entrar\n\n## Aufgaben: Woche 1\n\n- Karte\n\n## Wave 2 · Maps (✅ closed on the main branch, tag v11.2.0-wave2)\n\n- Roads\n\n## Wave 3 (done when all of the shops can show their maps)\n\n- Shops\n',
    ['🔐 Épica: Acceso', 'US-1: Entrar < 🔐 Épica: Acceso', 'Karte', 'x Roads', 'Shops'],
  ],
  [
    'addresses alone; those of a tracker stand for work',
    '# Plan\n\n## Where it goes on\n\n- https://example.org/shop\n- https://example.org/maps/\n\n## To do\n\n- https://example.org/shop/issues/4\n- https://example.org/shop/issues/7\n',
    ['https://example.org/shop/issues/4', 'https://example.org/shop/issues/7'],
  ],
  [
    'kinds of work that are explained, and what was thought of in vain',
    '# Plan\n\n## Epics\n\nWe keep them on the wall.\n\n## Maps\n\nOf all the roads we know.\n\n## Alarms\n\nFor those who sleep.\n\n## Anti-patterns\n\n- A shop in a shop\n',
    ['Maps', 'Alarms'],
  ],
  [
    'what is left out and what it is for, in many languages',
    '# Plan\n\n## Version 1\n\n### Maps\n\n- Draw roads\n\n### Explicitly excluded\n\n- Seas\n\n### Not in v1\n\n- Skies\n\n### Bewusst ausgeschlossen\n\n- Meere\n\n### Explícitamente excluido\n\n- Mares\n\n### Не входит в версию\n\n- Моря\n\n### 明确不包含\n\n- 海洋\n\n### 含まないもの\n\n- 海\n\n### 用户目标\n\n- 道路\n\n### Цели пользователей\n\n- Дороги\n\n### User outcomes\n\n- They find home\n\n### Exclude the seas\n\n- [ ] Ask\n',
    ['Draw roads', 'Ask'],
  ],
  [
    'what was found, and what is to be talked about; an area that is called like one',
    '# Plan\n\n## Key insights\n\n- Nobody reads maps\n\n## Topics to discuss\n\n- Paper\n\n## Customer needs\n\n- Silence\n\n## Ce qui n’a pas marché\n\n- La pluie\n\n## Qué se puede mejorar\n\n- El ruido\n\n## Was lief gut?\n\n- Alles\n\n## Installation / Release\n\n- Ship one file\n',
    ['Ship one file'],
  ],
  [
    'features and goals that are out',
    '# Plan\n\n## Phase 1\n\nScope:\n\n- Shops\n\nNon-goals:\n\n- Bars\n\nOut of scope features:\n\n- Games\n\n## Out of scope\n\n### v2.0\n\n- Apps\n',
    ['Shops'],
  ],
  [
    'scenarios that are tested, layers of tests, summaries in tables and what is concluded',
    '# Plan\n\n## Maps\n\n- Draw roads\n\n**Test scenarios:**\n\n- ✅ A road ends at the sea\n\n## Test layers\n\n- Units: all of the parts\n- Pages: all of the shops\n\n## Summary table — all of the backlog\n\n| Epic | # Stories | Ranks |\n|--|--|--|\n| Maps | 2 | 1, 2 |\n\n## Conclusiones\n\n- The plan is good\n',
    ['Draw roads'],
  ],
  [
    'how something is done, how the file is kept, how long it takes, what is advised',
    '# Plan\n\n## To do\n\n- Draw roads\n\n## Quick help\n\n### To report a hole:\n\n1. Ring the bell\n2. Tell the mate\n\n## Notes\n\n- Update this board when a road is drawn\n- Keep the wall clean\n\n## Duración\n\n- 2 semanas\n\n## Recommendation\n\nGo ahead as it is written here.\n\n## Task status overview\n\n- **Done:** 3 tasks\n- **Open:** 4 tasks\n\n## 작업 방식\n\n- 매일 만난다\n',
    ['Draw roads'],
  ],
  [
    'wishes that are given as examples, and one that is an example of how to write them',
    '# Stories\n\n## Examples\n\n- I want to see the roads\n```\nroads\n```\n\n- I want to see the shops\n\n- I want to go home\n\n## Example\n\n- I want to see nothing\n',
    ['I want to see the roads', 'I want to see the shops', 'I want to go home'],
  ],
  [
    'a risk with its weight and its cost, and the facts of a retrospective; not so a risk that somebody has',
    '# Plan\n\n## Shops\n\n- Draw roads\n\n## Risks\n\n### Rain\n\n- **Priority:** high\n- **Effort:** two days\n\n### Snow\n\n- **Owner:** Ana\n- **Effort:** two days\n\n## Retrospective\n\n### Facts\n\n- **Points**: 12\n- **Sprint**: 2\n- **Priority**: high\n',
    ['Draw roads', 'Snow {field-line Owner=Ana}'],
  ],
  [
    'how far it is, in a file that hands it over; what is next is work',
    '# The shop: state + handoff\n\n## What works\n\n- The bell rings\n- The door opens\n\n## Next steps (in this order)\n\n1. Draw roads\n2. The lamp\n\n## Todo\n\n- The sign\n\n## Rest\n\n- [ ] Paint it\n- One more\n\n### Remaining work\n\n- The lock\n',
    ['Draw roads', 'The lamp', 'The sign', 'Paint it', 'The lock'],
  ],
  ['a bell that hands over', '# Shift handover roadmap\n\n## Bell\n\n- Louder\n', ['Louder']],
  [
    'findings, what there is already, and a summary by name',
    '# Plan\n\n## Pre-flight findings (read first)\n\n### 1.1 ✅ The bell rings by itself\n\nNobody has to pull the cord, as we thought for a long time.\n\n### 1.2 ✅ The lamp is out\n\nIt has been out since the day on which the mast broke.\n\n- It hangs on the wall\n\n## Recursos ya disponibles\n\n- Campana: en la pared\n\n## Ring-class summary\n\n- All of them are loud\n\n## Doing\n\n- Hang the bell\n',
    ['Hang the bell'],
  ],
  [
    'what names in code stand for below a lead-in; what is to be done about each is work',
    '# Plan\n\n## Bell\n\nWays to ring:\n\n- `once`: a single time\n- `twice` — for guests\n\n## Door\n\nIn the code:\n\n- `door.c`: close it at night\n- `lock.c`: add a second key\n\n## Lamp\n\n- `lamp.c`: too dark\n- `wick.c`: too long\n',
    ['door.c: close it at night', 'lock.c: add a second key', 'lamp.c: too dark', 'wick.c: too long'],
  ],
  [
    'decisions, however they are told, and how often people talk',
    '# Plan\n\n## Now\n\n- Draw roads\n\n## Decisions worth keeping\n\n1. **The map wins.** The sea is drawn as it is.\n2. **No shop.** Nobody has asked for one.\n\n## Getroffene Entscheidungen\n\n- Kein Laden\n\n## 沟通节奏\n\n- 每周开会\n',
    ['Draw roads'],
  ],
  [
    'who it is for, and the points of a design, with names in code that are explained',
    '# Plan\n\n## Personas usuarias\n\n- **Cocinero:** guisa\n- **Capitana:** manda\n\n## User personas\n\n- A cook\n\n## 目标用户\n\n- 厨师\n\n## 设计要点\n\n### 类\n\n- `Bell`：敲钟\n- `Door`：开门\n\n## Work\n\n类：\n\n- `Bell`：敲钟\n- `Door`：开门\n\n## Doing\n\n- Hang the bell\n',
    ['Hang the bell'],
  ],
  [
    'what there is already, in two languages, and what is left out on purpose; more sources of a product are work',
    '# Plan\n\n## Existing architecture ✅\n\n- ✅ The bell\n- ✅ The lamp\n\n## 1. 현재 상태\n\n- ✅ 종\n\n## Deliberately out of scope\n\n- **A shop.** Nobody asks\n\n## Additional notes\n\n- It rains\n\n## Bugs\n\n### Active\nNone. All of them are gone by now.\n\n## Additional data sources\n\n- Tide tables\n- Star charts\n',
    ['Tide tables', 'Star charts'],
  ],
  [
    'questions that are open, why something broke and which files were changed',
    '# Plan\n\n## Offene Fragen\n\n- Wem die Glocke gehört\n\n## Perguntas em aberto\n\n- O sino\n\n## Åpne spørsmål\n\n- Klokken\n\n## 未解決事項\n\n- 鐘\n\n## Root cause\n\n- The rope was old\n\n## Changes made\n\n- New rope\n\n## Doing\n\n- Hang the bell\n',
    ['Hang the bell'],
  ],
  [
    'stories under a heading that names their criteria, too; traps, and what is left out for good',
    '# Backlog\n\n## User stories and acceptance criteria\n\n### US-1: Board the ship\n\nAs a guest I want to board.\n\n### US-2: Leave the ship\n\nAs a guest I want to leave.\n\n## Known traps\n\n- The pier is wet\n\n## Non-features (out of scope)\n\n- A pool on deck\n',
    ['US-1: Board the ship', 'US-2: Leave the ship'],
  ],
  [
    'who uses it, and which priority comes first; reading is a part of the product, and what is left over is work',
    '# Plan\n\n## Identifikasi aktor / role pengguna\n\n* **Nakhoda**\n  Memimpin kapal.\n\n## Reading / maps\n\n- **Charts** are not drawn\n\n## Priority order\n\n1. **High priority**: phase 1 and 2\n2. **High priority**: phase 3\n\n## 1. Bell\n\nIt rings when the fog comes, and only then, for as long as the fog lasts.\n\n## 2. Lamp\n\nIt burns when the night comes, and only then, for as long as the night lasts.\n\n## 3. Pendências gerais\n\n- Trocar a corda\n',
    ['Charts are not drawn', 'Bell', 'Lamp', 'Trocar a corda'],
  ],
  [
    'keys below the title that tell of the file in a few words, and of work at length; what others hand over',
    `# Plan\n\n- **Aim:** a bell\n- **Where:** the pier\n\n## Major dependencies\n\n- Rope of the shop\n\n## 1. Quality attributes\n\n- It rings\n`,
    [],
  ],
  [
    'keys of work below the title, each told at length',
    `# Wishes\n\n- **Bell:** ${'it rings too low for the fog '.repeat(6)}\n- **Lamp:** ${'it burns too dim for the night '.repeat(6)}\n`,
    ['Bell:', 'Lamp:'],
  ],
  [
    'a heading that asks what comes next is answered by the work',
    "# Ship\n\n## What's next?\n\n- Sew the sails\n\n## What we are working on\n\n- Oil the lamps\n\n## What we carry\n\n- Salt\n",
    ['Sew the sails', 'Oil the lamps'],
  ],
  [
    'benefits, meetings and commands are no work, nor are measures with boxes, nor what a box stands for',
    '# Plan\n\n## Benefits\n\n- Dry feet\n\n## Meetings\n\n- Monday on the pier\n\n## Useful commands\n\n- Ahoy\n\n## Success metrics\n\n- [ ] Nobody falls overboard\n\n## Symbols\n\n- [ ] Open\n- [x] Done\n\n## Now\n\n- [ ] Hang the bell\n',
    ['Hang the bell'],
  ],
  [
    'a table that counts what is in each phase',
    '# Plan\n\n## Tally\n\n| Phase | Tasks | Done | Progress |\n|---|---|---|---|\n| Hull | 12 | 12 | 100% |\n| Mast | 8 | 3 | 38% |\n\n| Phase | Total | Completed | Status |\n|---|---|---|---|\n| Hull | 12 | 12 | Done |\n| Mast | 8 | 3 | Open |\n',
    [],
  ],
  [
    'how it really stands, and what comes out of a batch',
    '# B\n\n## Estado real del barco\n\n- **Mástil:** entero\n- **Vela:** rota\n\n## Batch outcome (B-1)\n\n- The bell rings twice an hour.\n\n## Doing\n\n- Hang the bell\n',
    ['Hang the bell'],
  ],
  [
    'an adjective behind the noun, what to watch, how to work together, pictures, and who answers for what',
    "# B\n\n- **Nyx** owns the bells.\n- **Bo Dorl** (sails) is responsible for all that is sewn.\n- The rest is shared.\n\n## Points d'attention techniques\n\n- Vérifier la corde\n\n## Riesgos principales\n\n- Lluvia\n\n## Watch-outs\n\n- Ropes tear\n\n## Coordination\n\n- Tell the others\n\n## Screenshots\n\n### The pier\n\nThis page should list:\n\n- all bells\n\n## Doing\n\n- Hang the bell\n",
    ['Hang the bell'],
  ],
];

for (const [name, text, expected] of readings) test(name, () => assert.deepEqual(say(text), expected));
