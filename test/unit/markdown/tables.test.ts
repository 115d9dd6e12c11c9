import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, read, say } from './say';

const readings: readonly Reading[] = [
  [
    'a step by its name and not by what is expected of it, a story by its text, and what is planned for a time',
    '# Plan\n\n| Étape | Objectif | Responsable | Livrable attendu |\n|--|--|--|--|\n| Sonner la cloche | Réveiller | Ana | Un son |\n| Peindre la porte | Embellir | Bo | Du bleu |\n\n| User story | Acceptance criteria |\n|--|--|\n| As a guest, I want a bell | It rings |\n\n| Sprint | Período | Entregas planejadas | Responsáveis |\n|--|--|--|--|\n| Sprint 1 | 01/09 – 14/09 | Porta azul | Cy |\n\n| ID | Story | Description | Owner |\n|--|--|--|--|\n| tbd | - | Oil the hinge | Di |\n| tbd | - | Hang the lamp | Di |\n',
    [
      'Sonner la cloche {cell Responsable=Ana}',
      'Peindre la porte {cell Responsable=Bo}',
      'story As a guest, I want a bell',
      'Porta azul {cell Responsáveis=Cy}',
      'Oil the hinge {cell Owner=Di}',
      'Hang the lamp {cell Owner=Di}',
    ],
  ],
  [
    'what is handed over in each month, below a timeline; what each month is called, below one',
    '# Plan\n\n## Timeline\n\n| Month | Key deliverables | Notes |\n|--|--|--|\n| Month 1 | - Ring the bell | at noon |\n| | - Paint the door | blue |\n\n## Schedule\n\n| Month | Name | Notes |\n|--|--|--|\n| Month 1 | Wolf moon | cold |\n',
    ['- Ring the bell', '- Paint the door'],
  ],
  [
    'whose the gate or the figure of each row is; not whose a part of it is, or whose it was',
    '# Plan\n\n| Milestone | Gate owner |\n|--|--|\n| Ring the bell | Ana |\n\n| Milestone | KPI owner | Data owner | Previous owner |\n|--|--|--|--|\n| Paint the door | Bo | Cy | Di |\n',
    ['milestone Ring the bell {cell Gate owner=Ana}', 'milestone Paint the door {cell KPI owner=Bo}'],
  ],
  [
    'titles with owners and nothing else, numbered or not, and who has which title',
    '# Backlog\n\n| No. | Title | Owner |\n|--|--|--|\n| 1 | Ring the bell | Ana |\n\n| Title | Assignee |\n|--|--|\n| Paint the door | Bo |\n\n| Name | Title |\n|--|--|\n| Cy Lund | Painter |\n\n| Title | Name |\n|--|--|\n| Painter | Cy Lund |\n',
    ['1: Ring the bell {cell Owner=Ana}', 'Paint the door {cell Assignee~Bo}'],
  ],
  [
    'headers that name two things, and tickets with nothing beside them that says more',
    '| ID | Title/Desc | Owner / Team |\n|--|--|--|\n| 1 | Ring the bell | Ana |\n\n| Ticket | Status |\n|--|--|\n| Paint the door | open |\n\n| Sprint | Tickets | Points |\n|--|--|--|\n| Sprint 1 | 8 | 24 |\n| Sprint 2 | 9 | 31 |\n\n| Deliverable | Description | Owner |\n|--|--|--|\n| Bell | It rings twice a day | Bo |\n',
    ['1: Ring the bell {cell Owner / Team=Ana}', 'Paint the door', 'deliverable Bell {cell Owner=Bo}'],
  ],
  [
    'an overview of epics with ids, and one that only counts',
    '# B\n\n## Epic overview\n\n| Epic ID | Epic name | Priority | Stories |\n|--|--|--|--|\n| E01 | Bells | high | 6 |\n\n## Overview\n\n| Epic | Stories | Points |\n|--|--|--|\n| Bells | 6 | 21 |\n',
    ['epic E01: Bells'],
  ],
  [
    'modules by their names in code, or what is to be done in each, and work packages in a snapshot',
    '# B\n\n| Module | Target | Description |\n|--|--|--|\n| `oil_lamp` | May | It burns all night |\n| `sail.mend` | June | It holds in a storm |\n\n| Module | Description | Priority |\n|--|--|--|\n| Lamps | Oil them | high |\n| Sails | Mend them | low |\n\n## Status snapshot\n\n| WP | Scope | Status |\n|--|--|--|\n| WP1 | Hull and keel | done |\n',
    ['oil_lamp', 'sail.mend', 'Oil them', 'Mend them', 'x WP1: Hull and keel'],
  ],
  [
    'lanes before what is to be done',
    '| ID | Lane | Scope | Owner | Status |\n|--|--|--|--|--|\n| T-1 | project | Ring the bell | Ana | open |\n',
    ['T-1: Ring the bell {cell Owner=Ana}'],
  ],
  [
    'stories in columns whose headers go on',
    '| ID | As a … | I want … | So that ... |\n|--|--|--|--|\n| K-1 | guest | to ring the bell | I am heard |\n',
    ['K-1: to ring the bell'],
  ],
  [
    'numbers with one letter under what a row is called, beside what it is',
    '| Milestone | Description | Owner |\n|--|--|--|\n| M1 | The bell rings | Ana |\n| M2 | The door opens | Bo |\n',
    ['M1: The bell rings {cell Owner=Ana}', 'M2: The door opens {cell Owner=Bo}'],
  ],
  [
    'items, actions and stories in other languages, with how far they are',
    '# Бэклог\n\n| Пункт | Что нужно | Зачем |\n|--|--|--|\n| Парус | Холст | Ветер |\n\n| Пункт | Состояние |\n|--|--|\n| Весло | готово |\n\n# Retrospectiva\n\n| Acción | Responsable |\n|--|--|\n| Pintar el casco | Ana |\n',
    ['Парус', 'x Весло', 'Pintar el casco {cell Responsable=Ana}'],
  ],
  [
    'criteria in a table below a line that says so',
    '# R\n\n## US-1: Sign in\n\nGuests sign in.\n\n**Acceptance criteria**\n\n| # | Criteria |\n|--|--|\n| AC1 | The door opens |\n| AC2 | A bell rings |\n',
    ['US-1: Sign in'],
  ],
  [
    'what is handed over beside where it is tracked, key results, gates, and who does it in other languages',
    '| Deliverable | Issue | AC | Status |\n|--|--|--|--|\n| Draw maps | [#4](https://x.dev/4) | all of them | open |\n| Ring bells | NEW | twice | open |\n\n| Objective | Key result | Owner |\n|--|--|--|\n| Find home | Half of the walks | Ana |\n\n| Ziel | Schlüsselergebnis | Owner |\n|--|--|--|\n| O1 | Half of the walks | Ana |\n| | Half of the runs | Ana |\n\n| Month | Milestone | Gate |\n|--|--|--|\n| M1 | Roads are drawn | Review |\n\n| Taak | Wie |\n|--|--|\n| Lampen ophangen | Bo |\n\n| Aufgabe | Wer |\n|--|--|\n| Karten zeichnen | Cy |\n\n| Aufgabe | Wie |\n|--|--|\n| Glocken läuten | von Hand |\n',
    [
      'deliverable Draw maps',
      'deliverable Ring bells',
      'objective Find home {cell Owner=Ana}',
      'Half of the walks {cell Owner=Ana}',
      'Half of the runs {cell Owner=Ana}',
      'milestone Roads are drawn',
      'task Lampen ophangen {cell Wie~Bo}',
      'task Karten zeichnen {cell Wer~Cy}',
      'task Glocken läuten',
    ],
  ],
  [
    'an item that is but an id, and what it is called by in a short description',
    '| Item | Short description | Points | Feature / epic |\n|--|--|--|--|\n| EN01 | Draw maps | 5 | F1 / E1 |\n| US02 | Ring bells | 3 | F2 / E1 |\n\n| Feature | Story | Description |\n|--|--|--|\n| FT01 | US01 | I want to find home |\n| FT01 | US02 | I want to hear bells |\n',
    ['EN01: Draw maps', 'US02: Ring bells', 'US01: I want to find home', 'US02: I want to hear bells'],
  ],
  [
    'rows of an item table',
    '| ID | Story | Owner | Status |\n|---|---|---|---|\n| US-1 | Sign in | PO | Done |\n| US-2 | Sign out | | Open |\n',
    ['x story US-1: Sign in {cell Owner=PO}', 'story US-2: Sign out {cell Owner=}'],
  ],
  [
    'escaped pipes and code',
    '| Task | Owner |\n|:--|--:|\n| Split `a \\| b` | Ana |\n| A \\| B | Bo |\n',
    ['task Split a | b {cell Owner=Ana}', 'task A | B {cell Owner=Bo}'],
  ],
  [
    'pipes that nobody has escaped: in code, between letters, and one that nothing tells from the others',
    '| Task | Owner | Points |\n|:--|--|--:|\n| Take `text | null` | Ana | 3 |\n| Open read|write | Bo | 2 |\n| Skip a||b, or `c|d` | PO | 1 |\n|Wait|Cy|5||\n| Ask | Di | 8 | later |\n',
    [
      'task Take `text | null` {cell Owner=Ana}',
      'task Open read|write {cell Owner=Bo}',
      'task Skip a||b, or `c|d` {cell Owner=PO}',
      'task Wait {cell Owner=Cy}',
      'task Ask {cell Owner=Di}',
    ],
  ],
  [
    'rows without a closing pipe, and short rows',
    '| # | Task | Owner\n|---|---|---\n| 1 | Sign in | Ana\n| 2 | Sign out\n',
    ['task 1: Sign in {cell Owner=Ana}', 'task 2: Sign out'],
  ],
  [
    'group rows and totals',
    '| Task | Owner | Points |\n|---|---|---|\n| **Accounts** | | |\n| Sign in | Ana | 3 |\n| TOTAL | | 3 |\n| **Total** | | 3 |\n',
    ['task Sign in {cell Owner=Ana}'],
  ],
  [
    'tables below entries that name a group each, but not below a piece of work',
    '## Backlog\n\n- Accounts\n\n\n  | Description | User |\n  | --- | --- |\n  | Open an account. | Guest |\n  | Sign in. | Member |\n- Reports\n\n  | Task | Owner |\n  | --- | --- |\n  | Draw charts | Ana |\n- Write the manual\n\n  | Task | Effort |\n  | --- | --- |\n  | Collect words | 2 |\n',
    ['Open an account.', 'Sign in.', 'task Draw charts {cell Owner=Ana}', 'Write the manual'],
  ],
  ['empty rows and template rows', '| Task | Owner | Status |\n|---|---|---|\n| | | ⚪ |\n| [Task] | [Name] | |\n', []],
  [
    'CRLF, and space behind the delimiter row',
    '| Task | Owner |\r\n|---|---|\r\n| Sign in | PM |\r\n\r\n| Task | Owner |\n|---|---|  \n| Sign out | PO |\n',
    ['task Sign in {cell Owner=PM}', 'task Sign out {cell Owner=PO}'],
  ],
  [
    'attributes of a heading',
    '### [ABC-1] Landing page\r\n| Field | Value |\r\n|---|---|\r\n| **Status** | Done |\r\n| **Assigned** | @dev |\r\n',
    ['x ABC-1: Landing page {cell Assigned~@dev}'],
  ],
  [
    'a card',
    '| Item | Cluster federation |\n|---|---|\n| Status | Open |\n| Assignee | Ana |\n',
    ['Cluster federation {cell Assignee~Ana}'],
  ],
  [
    'a role matrix with ticks',
    '| Responsibility | Product Owner | Product Manager |\n|---|:-:|:-:|\n| Ensure quality | ✔ | |\n| Watch the market | | ✔ |\n| Set the vision | ✔ | ✔ |\n| Nobody | | |\n',
    [
      'Ensure quality {matrix Product Owner!po=✔} {matrix Product Manager!pm=}',
      'Watch the market {matrix Product Owner!po=} {matrix Product Manager!pm=✔}',
      'Set the vision {matrix Product Owner!po=✔} {matrix Product Manager!pm=✔}',
      'Nobody {matrix Product Owner!po=} {matrix Product Manager!pm=}',
    ],
  ],
  [
    'a role matrix with RACI letters',
    '| Activity | PO | PM | Dev |\n|---|---|---|---|\n| Order the backlog | A | C | I |\n| Set prices | C | R·A | I |\n| Write code | C | I | A |\n| Plan | R | I | C |\n',
    [
      'Order the backlog {matrix PO!po=A} {matrix PM!pm=}',
      'Set prices {matrix PO!po=} {matrix PM!pm=R·A}',
      'Write code {matrix PO!po=} {matrix PM!pm=} {matrix Dev=A}',
      'Plan {matrix PO!po=R} {matrix PM!pm=}',
    ],
  ],
  [
    'who was there and who is who',
    '# B\n\n| Name | Role | Status |\n|--|--|--|\n| Ana | Captain | There |\n\n| Crew role | Person | Title |\n|--|--|--|\n| Member | Bo | Captain |\n\n| Task | Owner |\n|--|--|\n| Ring | Ana → Bo |\n',
    ['task Ring {cell Owner=Ana → Bo}'],
  ],
  [
    'risks, metrics, history and rosters are no work',
    '| Risk | Owner | Mitigation |\n|---|---|---|\n\n| Metric | Target |\n|---|---|\n| Users | 7 |\n\n| Date | Author | Change |\n|---|---|---|\n| 1 May | Ana | New |\n\n| Role | Name |\n|---|---|\n| Product Owner | Ana |\n',
    [],
  ],
  [
    'a table in HTML',
    '<table>\n<tr><th>Task</th><th>Owner</th></tr>\n<tr><td>Sign in</td><td>PO</td></tr>\n<tr><td>Sign out</td><td></td></tr>\n</table>\n',
    ['Sign in {cell Owner=PO}', 'Sign out {cell Owner=}'],
  ],
  [
    'headers in other languages',
    '| Tarefa | Responsável |\n|---|---|\n| Entrar | Ana |\n\n| 任务 | 负责人 |\n|---|---|\n| 登录 | 李 |\n\n| Задача | Ответственный |\n|---|---|\n| Вход | Аня |\n',
    ['task Entrar {cell Responsável=Ana}', 'task 登录 {cell 负责人=李}', 'task Вход {cell Ответственный=Аня}'],
  ],
  [
    'a flag that says yes in another language, beside a volunteer',
    '| Story | Volunteer | Terminé |\n|---|---|---|\n| Sign in | Ana | Oui |\n| Sign out | | Non |\n',
    ['x story Sign in {cell Volunteer~Ana}', 'story Sign out {cell Volunteer~}'],
  ],
  [
    'abbreviated headers and a tick that closes',
    '| # | Task | Resp. | Done? |\n|---|---|---|---|\n| 1 | Sign in | Ana | x |\n| 2 | Sign out | | |\n| 3 | Stay | Bo | ❌ |\n',
    ['x task 1: Sign in {cell Resp.=Ana}', 'task 2: Sign out {cell Resp.=}', 'task 3: Stay {cell Resp.=Bo}'],
  ],
  [
    'assignees beside owners',
    '| Task | Owner | Assignee |\n|---|---|---|\n| Sign in | PO | Bo |\n',
    ['task Sign in {cell Assignee~Bo} {cell Owner=PO}'],
  ],
  [
    'workstreams before their aims, items of which all is a number, and milestones that say when they are reached',
    '| Workstream | Objective | Owner |\n|--|--|--|\n| Maps | Find home | Ana |\n\n| Backlog-Element | Schätzung (Points) | Verantwortlicher |\n|--|--|--|\n| US-1 | 5 | Bo |\n| US-2 | 8 | Cy |\n\n| Date | Milestone | Exit criteria |\n|--|--|--|\n| May | Roads are drawn | all of them |\n\n| Date | Milestone |\n|--|--|\n| May | Fair |\n',
    [
      'Maps {cell Owner=Ana}',
      'US-1: US-1 {cell Verantwortlicher=Bo}',
      'US-2: US-2 {cell Verantwortlicher=Cy}',
      'milestone Roads are drawn',
    ],
  ],
  [
    'risks in another language, tests by what is expected, and what is handed over to whom; bugs are told so, too',
    '| ID | Rủi ro | Mức | Owner | Mitigation |\n|--|--|--|--|--|\n| R-1 | Mưa | Cao | PO | Ô |\n\n| ID | Scenario | Expected result |\n|--|--|--|\n| T-1 | Sign in | A map |\n\n| Output | Owner |\n|--|--|\n| Map of the shop | Ana |\n\n| Bug | Expected result | Status |\n|--|--|--|\n| No map | A map | Open |\n',
    ['Map of the shop {cell Owner=Ana}', 'bug No map'],
  ],
  [
    'wishes beside those who have them, in some languages',
    '| As a | I want to | So that |\n|---|---|---|\n| guest | sign in | I see my boat |\n\n| En tant que | Je veux | Pour |\n|---|---|---|\n||\n| Invité | voir la carte | partir |\n\n| ID | Als | Möchte ich | Damit |\n|---|---|---|---|\n| US-3 | Gast | ablegen | ich ankomme |\n',
    ['sign in', 'voir la carte', 'US-3: ablegen'],
  ],
  [
    'boards: a column for each state, and one piece of work a cell or several; figures are none',
    '| To do | In progress (2) | Done |\n|---|---|---|\n| Draw maps<br>- Ring bells (owner: PO) | Cut oak @ana | Cook tar |\n| | **Cut pine** | |\n\n| À faire | Terminé |\n|--|--|\n| Voir | |\n\n| Open | Closed |\n|--|--|\n| 3 | 4 |\n\n| Status | Done |\n|--|--|\n| Ready | 2 |\n',
    ['Draw maps', 'Ring bells {parenthesis owner=PO}', 'Cut oak {handle @ana}', 'x Cook tar', 'Cut pine', 'Voir'],
  ],
  [
    'requirements and their numbers in other languages',
    '| Identificador | Requisitos |\n|---|---|\n| RNF01 | Cais |\n| RNF02 | Farol |\n\n| Número | Épico |\n|---|---|\n| E01 | Porto |\n',
    ['RNF01: Cais', 'RNF02: Farol', 'epic E01: Porto'],
  ],
  [
    'parts of the product with a tick for each step of making them; a header that is but a kind, or words, is none',
    '| Module | Design | Code | Tests |\n|---|---|---|---|\n| Hull | x | x | ✅ |\n| Mast | x | - | |\n\n| Module | Free | Paid |\n|---|---|---|\n| Sail | x | - |\n\n| Module | Design | Tests |\n|---|---|---|\n| Oar | by Ana | by Bo |\n',
    ['x Hull', 'Mast'],
  ],
  [
    'tasks asked for as what, with who does them, and not the stage that they stand in',
    '| Etapa | O quê (tarefas) | Quem? | Status |\n|---|---|---|---|\n| Sprint 1 | Lixar o casco | Ana | Concluído |\n| Sprint 1 | Içar a vela | - | A fazer |\n',
    ['x Lixar o casco {cell Quem~Ana}', 'Içar a vela {cell Quem~-}'],
  ],
  [
    'milestones with goals, also in what is said of the whole, and issues with details; where a feature stands is no work',
    '# Plan\n\n## Overview\n\n| Milestone | Goal | Seen? |\n|---|---|---|\n| M1 Hull | It swims | by Bo |\n\n## Leaks\n\n| Issue | Details | Harms |\n|---|---|---|\n| The bow drips | at night | M1 |\n\n## Map\n\n| Feature | Where in the ship |\n|---|---|\n| Bell | at the bow |\n',
    ['milestone M1 Hull', 'The bow drips'],
  ],
  [
    'when it was completed, and how far it is; activities in other languages',
    '| Task | Completed | Review status |\n|---|---|---|\n| Cut oak | 4 May | In review |\n| Cook tar | 5 May | Done |\n\n| Dia | Hora | Atividade | DRI | Status |\n|---|---|---|---|---|\n| Qui 06 | 11:00 | Lixar | Ana | Pronto |\n',
    ['task Cut oak', 'x task Cook tar', 'x Lixar {cell DRI=Ana}'],
  ],
  [
    'numbered sprints with names of their own; those with numbers only stand beside what is done in them',
    '# R\n\n## Done sprints\n\n| # | Sprint | PR | Tag |\n|--|--|--|--|\n| 1 | Hull and mast | #4 | v1 |\n| 2 | Sails | #7 | v2 |\n\n## Later\n\n| # | Étape | Objectif |\n|--|--|--|\n| 3 | Rames du port | Plus vite |\n\n| # | Sprint | Goal |\n|--|--|--|\n| 4 | Sprint 4 | Ring a bell |\n',
    ['x 1: Hull and mast', 'x 2: Sails', '3: Rames du port', 'objective 4: Ring a bell'],
  ],
  [
    'what is to be done, and how, in other words',
    '# Plan\n\n| # | What to do | Details |\n|--|--|--|\n| 1 | Oak | Cut it |\n\n## Later\n\n| # | Що зробити | Деталі |\n|--|--|--|\n| 2 | Щогла | Висока |\n\n## Zuletzt\n\n| # | Was zu tun ist | Einzelheiten |\n|--|--|--|\n| 3 | Glocke | Läuten |\n',
    ['1: Oak', '2: Щогла', '3: Glocke'],
  ],
  [
    'what waits for others and has an id is work, whatever it is called; risks are none',
    '| ID | Target (short) | Depends on |\n|--|--|--|\n| A-1 | Draw maps | — |\n| A-2 | Ring bells | A-1 |\n\n| ID | Area | Abhängigkeiten |\n|--|--|--|\n| B-1 | Türen und Tore | A-2 |\n\n| ID | Risk | Depends on |\n|--|--|--|\n| R-1 | Much rain | A-1 |\n',
    ['A-1: Draw maps', 'A-2: Ring bells', 'B-1: Türen und Tore'],
  ],
  [
    'phases with what is in them, in other languages',
    '| Этап | Содержание | Статус |\n|--|--|--|\n| 1 | Колокол | готово |\n\n## B\n\n| Fase | Innhold | Avhenger av |\n|--|--|--|\n| 0 | Klokken | — |\n| 1 | Lampen | 0 |\n\n## C\n\n| 단계 | 내용 | 상태 |\n|--|--|--|\n| 1 | 종 | 완료 |\n',
    ['x Колокол', 'Klokken', 'Lampen', 'x 종'],
  ],
  [
    'what has to be there before, with whose it is and how far; tests with both say when something is done',
    '## Prerequisites\n\n| Item | Owner | Status |\n|--|--|--|\n| Buy oak | Ana | Done |\n\n## Test plan\n\n| Test | Owner | Status |\n|--|--|--|\n| It floats | Bo | Open |\n',
    ['x Buy oak {cell Owner=Ana}'],
  ],
  [
    'who is most likely to do it, and who was asked to',
    '| Épica | Objetivo | Responsable típico |\n|--|--|--|\n| Casco | Flota | Ana |\n\n## 已分配\n\n| 编号 | 标题 | 分配人 |\n|--|--|--|\n| #5 | 船帆 | 小明 |\n',
    ['epic Casco {cell Responsable típico=Ana}', '#5: 船帆 {cell 分配人~小明}'],
  ],
  [
    'gaps, debts and blockers with what is done about them; milestones and what they are about',
    '| Area | Gap | Plan | Impact |\n|--|--|--|--|\n| Hull | It leaks | Tar it | High |\n\n## B\n\n| Blocker | Resolution | Status |\n|--|--|--|\n| No oak | Buy some | Done |\n\n## C\n\n| Milestone | Description |\n|--|--|\n| Hull | It floats |\n\n| Milestone | Date |\n|--|--|\n| Freeze | May |\n',
    ['It leaks', 'x No oak', 'milestone Hull'],
  ],
  [
    'what is to be reached, beside a summary; milestones and what is in versions, with how far they are',
    '| Step | Goal | Status | Summary |\n|--|--|--|--|\n| 1 | Cut oak | Done | It takes a saw |\n\n## B\n\n| Version | Milestone | Status |\n|--|--|--|\n| v1 | Hull | ✅ Shipped |\n| v2 | Mast | Planned |\n\n## C\n\n| Release | Focus | Status |\n|--|--|--|\n| v3 | Lamps | Planned |\n\n| Version | Milestone | Date |\n|--|--|--|\n| v4 | Freeze | May |\n\n| Key | Summary | Status |\n|--|--|--|\n| B-1 | Ring a bell | Open |\n',
    ['x objective Cut oak', 'x milestone Hull', 'milestone Mast', 'Lamps', 'B-1: Ring a bell'],
  ],
];

for (const [name, text, expected] of readings) test(name, () => assert.deepEqual(say(text), expected));

test('a team table says who holds which role', () => {
  const { roster } = read(
    '| Role | Name |\n|---|---|\n| Product Owner | Ana |\n| Product Manager | Bo |\n| Developer | Cy |\n',
  );
  assert.deepEqual(
    roster.map(({ person, role }) => [role, person.value]),
    [
      ['po', 'Ana'],
      ['pm', 'Bo'],
    ],
  );
});
