import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, say } from './say';

/** Headings that are work by what stands below or before them, and tables told by their headers. */
const readings: readonly Reading[] = [
  [
    'headings with nothing but remarks below headings of their own, among bare orders',
    '# B\n\n## Add a cart\n\n## Add a till\n\n### Notes\n\nIt has to be easy to reach.\n\n## Receipts\n\n### How to test\n\nBuy something and look.\n',
    ['Add a cart', 'Add a till', 'Receipts'],
  ],
  [
    'a tag before a heading is no priority that heads a group',
    '# B\n\n## Active\n\n### [P2] Snapping\n\n- **Status**: pending\n\n### [P3] Vents\n\n- **Status**: done\n',
    ['P2 Snapping', 'x P3 Vents'],
  ],
  [
    'a phase told in prose only',
    '# R\n\n## Phase 2 — Lyrics\n\nA model proposes lines and the singer picks among them.\n',
    ['Phase 2 — Lyrics'],
  ],
  [
    'two columns: what has to wait and why, what it is and how far',
    '# B\n\n| Пункт | Почему отложено |\n|--|--|\n| Музыка | Не сейчас |\n\n| 仕様の項目 | 状態 |\n|--|--|\n| 編曲 | 動作 |\n',
    ['Музыка', 'x 編曲'],
  ],
  [
    'what one has to know, what is hard, and how it is made',
    '# R\n\n## Conhecimentos necessários\n\n- Git\n\n## Possíveis dificuldades e atenção\n\n- Portas\n\n## Arquitectura final\n\n- Torre\n\n## 注意点\n\n- 保存\n\n## Next\n\n- A logo\n- **Приёмка:** он виден\n',
    ['A logo'],
  ],
  [
    'what leads in a use, and what is there already',
    '# R\n\n## Plan\n\nUse it to:\n\n- look around\n\n### Already done on the desktop\n\nThese are no open tasks at all.\n\n### Later\n\n- A phone\n',
    ['A phone'],
  ],
];

for (const [name, text, expected] of readings) test(name, () => assert.deepEqual(say(text), expected));
