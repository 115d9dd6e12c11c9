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
  [
    'what a title calls one piece of work, before an id or in brackets',
    '# Epic E-3: Bells\n\n**Status**: open\n**Owner**: Ana\n\n## Description\n\nThey ring in fog.\n',
    ['Epic E-3: Bells {field-line Owner=Ana}'],
  ],
  [
    'a title with a tag before it, and fields of its own',
    '# [FEATURE] Bells\n\n**Status**: open\n**Owner**: Ana\n\n## Description\n\nThey ring in fog.\n',
    ['FEATURE Bells {field-line Owner=Ana}'],
  ],
  [
    'a card whose fields stand below a heading of their own',
    '# Hang the bell\n\n## Metadata\n\n- **ID**: T-014\n- **Status**: open\n- **Priority**: high\n- **Assignee**: Ana\n\n## Description\n\nNobody hears us.\n',
    ['T-014: Hang the bell {field-line Assignee~Ana}'],
  ],
  [
    'states among the fields of a list, above what is in them; risks to areas are none',
    '# Sprint 3\n\n- **Goal**: Bells\n- **Owner**: Ana\n- **Completed**:\n  - Draw the bell\n- **In progress**:\n  - Cast it\n\n## Risk traps\n\n- The bronze cracks\n',
    ['x Draw the bell', 'Cast it'],
  ],
];

for (const [name, text, expected] of readings) test(name, () => assert.deepEqual(say(text), expected));
