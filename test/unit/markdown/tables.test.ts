import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, read, say } from './say';

const readings: readonly Reading[] = [
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
