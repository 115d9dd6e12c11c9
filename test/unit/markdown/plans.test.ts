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
];

for (const [name, text, expected] of readings) test(name, () => assert.deepEqual(say(text), expected));
