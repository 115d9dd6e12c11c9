import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, say } from './say';

const readings: readonly Reading[] = [
  [
    'front matter of a task is the whole file',
    "---\nid: T-9\ntitle: Sign in\nstatus: Done\nassignee: ['@ana']\n---\n\n- [ ] a step\n",
    ['x T-9: Sign in {front-matter assignee~@ana}'],
  ],
  [
    'an unquoted handle in front matter',
    '---\nid: T-9\ntitle: Sign in\nassignee: @ana\n---\n',
    ['T-9: Sign in {front-matter assignee~@ana}'],
  ],
  [
    'front matter with an id that says of what level a task is and what it waits for, but nothing of its state',
    '---\nid: ring-bell\nlevel: task\ntitle: Ring the bell\nblocked_by: []\n---\n\n# Ring the bell\n\n- [ ] {What is to be heard}\n',
    ['task ring-bell: Ring the bell'],
  ],
  ['front matter of a page is no task', '---\ntitle: Our roadmap\ntags: [a]\n---\n\n- [ ] Sign in\n', ['Sign in']],
  [
    'front matter with an id above a table that says whose each row is: a plan, and whose the plan is',
    '---\nid: harbour\ntitle: Harbour plan\nowner: Ana\n---\n\n| Task | Owner |\n|--|--|\n| Cut oak | Bo |\n| Cook tar | Cy |\n| Lay rope | |\n\n## 完了定義\n\n- It floats\n\n## 重要ファイル\n\n- The hull\n',
    ['task Cut oak {cell Owner=Bo}', 'task Cook tar {cell Owner=Cy}', 'task Lay rope {cell Owner=}'],
  ],
  [
    'front matter with an id above a table of steps without owners',
    '---\nid: T-9\ntitle: Sign in\nstatus: open\n---\n\n| Task | Status |\n|--|--|\n| Cut oak | open |\n| Cook tar | open |\n| Lay rope | open |\n',
    ['T-9: Sign in'],
  ],
  [
    'field lines above the title',
    'uid: FEAT-9\nstatus: BACKLOG\nowner_role: TOOLS\n\n# Sign in\n\nText.\n',
    ['FEAT-9: Sign in {field-line owner_role=TOOLS}'],
  ],
  ['nothing in an empty file', '', []],
  ['nothing in a pointer file', '# Roadmap\n\nOur roadmap lives on [the board](https://example.org/board).\n', []],
];

for (const [name, text, expected] of readings) test(name, () => assert.deepEqual(say(text), expected));
