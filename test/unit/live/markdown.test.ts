import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { analyze } from '../../../src/core/analyze';
import { defaultConfig } from '../../../src/core/config';
import { LiveAnalysis } from '../../../src/core/live/live-analysis';
import { applyEdits } from '../../../src/core/text';
import { backlogText } from '../../support/backlogs';
import { Chance } from '../../support/backlogs/chance';
import { plainText } from './plain';
import { someEdits } from './typing';

/** As in live.test.ts. */
const rounds = Number(process.env.LIVE_ROUNDS ?? 1);

test('edits of owner lines and of names at the end lead to what a full analysis finds', () => {
  const parts = [
    '- [ ] Pay\n  - Owner: Nyx\n',
    '- [ ] Pay — Nyx\n',
    '\n**Attendees:** Nyx Vell, Bo\n\n',
    '\n## Attendees\n\n- Nyx Vell (hall)\n- Bo\n\n',
    '\n**Team members:**\n1. Cleo – bells\n2. Nyx\n\n',
    '- [ ] Pay (Bo)\n',
    '## Sell\n\nOwner: Bo + Cleo\n\n',
    '- [ ] Nyx: Pay\n',
    '- [ ] Pay (by Nyx) ✅\n- Nyx to pay it\n- Pay: Nyx\n- Pay | Nyx\n- Pay (3h, Nyx)\n- Pay - Nyx | May\n',
    '- **[Bo]** Pay\n- Cleo: Pay\n',
    '\n### Nyx — Pay\n\n- Sell\n\n',
    '\n### Cleo\n\n- Sell\n\n',
    '\n## Task distribution\n\n- Bo: Pay for what is bought\n- Di: Nyx\n\n',
    '\n## Work split\n\n- The pay = `Nyx`\n- The sale = `Oru` and `Vel`\n- To ask = Ada\n\n- `src/a.ts`\n- `src/b.ts`\n\n',
    '\n## Ana\n\n- Pay\n\n',
    '\n| Task | R | A | C |\n|---|---|---|---|\n| Pay | Nyx | Bo | Di |\n| Sell | Nyx | | |\n\n',
    '\n## Yov:\n\n- Sell\n\n',
    '\nAgenda items\n- Pay\n- Sell\n\n| Task | Team member |\n|---|---|\n| Pay | Nyx |\n| Sell | |\n\n',
    '\n| Task | Owner |\n|---|---|\n| Pay | Nyx |\n| Sell | Cleo, Bo |\n\n',
    '\n| Risk | Who | Cost |\n|---|---|---|\n| Fire | Bo | 1 |\n\n',
    '\n| Task | Emma | David |\n|---|---|---|\n| Pay | x | |\n| Sell | | ✓ |\n| Ask | A | C (Bo) |\n\n',
    '\n| | Emma | David |\n|---|---|---|\n| Pay | | |\n| Sell | | |\n\n',
    '\n| Objective | Key result | Owner |\n|---|---|---|\n| Pay | Half | Nyx |\n| | All | Bo |\n| O1 | None | ✅ On track |\n\n',
    '\n**Emma:**\n\n- Pay\n\n',
    '\nMember 3 (Nyx)\n- Sell\n\n',
    '\n## 👤 Member 4 - Doors\n\n> **Responsible:** Nyx\n\n- Saw\n\n',
    '\n## Member 5\n\nOwner: all of it\n\n',
    '\n## Sails team\n\n**Lead:** Bo\n\n- Saw\n\n| Name | Task |\n|---|---|\n| Nyx | Pay |\n\n',
    '\n**Goals:**\n\n- Pay (owner: Nyx)\n- Ask (owner: Bo)\n- Sell\n\n',
    '\n### Task 4: Saw\n\n#### 👤 Nyx (Member 1)\n\n- Pay\n\n',
  ];
  for (let round = 0; round < 4 * rounds; round += 1) {
    const chance = new Chance(round);
    let text = `# Plan\n\n${Array.from({ length: 14 }, () => chance.pick(parts)).join('')}`;
    const live = LiveAnalysis.of('BACKLOG.md', text, defaultConfig, undefined);
    for (let count = 0; count < 30; count += 1) {
      const at = chance.below(text.length);
      const isName = chance.oneIn(2);
      const from = isName ? text.search(/Nyx|Bo|Cleo/) : at;
      const edits =
        isName && from >= 0
          ? [{ start: from, end: from + 2, text: chance.pick(['Bo', 'Ny', 'Cl']) }]
          : someEdits(text, chance);
      text = applyEdits(text, edits);
      const found = plainText(live.update(text, undefined, edits), defaultConfig);
      assert.ok(found === fully(text), `round ${round}, edit ${count}: ${JSON.stringify(edits)}\n${text}`);
    }
  }
});

test('ticks and numbers that come and go lead to what a full analysis finds', () => {
  const parts = [
    '\n### US-1: Sell\n\n- [x] Pay\n- [ ] Ask\n  - [x] Bow\n\n',
    '\n### US-2: Buy\n\n**Tasks:**\n\n- [x] Pay\n\n',
    '\n## Sold ✅\n\n- [x] Pay\n- [ ] Ask\n- Bow\n\n',
    '\n## Done\n\n- [ ] Pay\n- [ ] Ask\n\n',
    '- ~~Sell the old lamp~~\n  - [x] Pay\n  - [ ] Ask\n',
    '- Sell the lamp\n  - [x] Pay\n',
    '\n## Sold\n\n### 1. Pay\n\n- Ask\n\n### 2. Bow\n\n- Ask\n\n',
    '\n## Later\n\n### 3. Pay\n\n- Ask\n\n',
  ];
  for (let round = 0; round < 4 * rounds; round += 1) {
    const chance = new Chance(round);
    let text = `# Plan\n\n${Array.from({ length: 14 }, () => chance.pick(parts)).join('')}`;
    const live = LiveAnalysis.of('BACKLOG.md', text, defaultConfig, undefined);
    for (let count = 0; count < 30; count += 1) {
      const at = text.indexOf('[', chance.below(text.length));
      const isTick = at >= 0 && !chance.oneIn(4);
      const edits = isTick ? [{ start: at + 1, end: at + 2, text: chance.pick([' ', 'x']) }] : someEdits(text, chance);
      text = applyEdits(text, edits);
      const found = plainText(live.update(text, undefined, edits), defaultConfig);
      assert.ok(found === fully(text), `round ${round}, edit ${count}: ${JSON.stringify(edits)}\n${text}`);
    }
  }
});

test('what plans say beside their work, and comes and goes, leads to what a full analysis finds', () => {
  const parts = [
    '\n## Phase 1: Pay\n\nOutcomes:\n\n- Sell\n- Ask\n\n',
    '\n## Phase 2: Ask\n\nTasks:\n\n- Sell\n\nOutcomes:\n\n- Pay\n\n',
    '\n## Next\n\nPriority order for May:\n\n1. Pay\n2. Ask\n\n',
    '\n### Epic 3: Sell\n\n- As a guest, I want to pay\n- As a guest, I want to ask\n- **Story 3.1:** Pay\n\n',
    '\n## Trial\n\n- Weight: 3 kg\n- Heat: < 40 %\n- Length: 4\n\n',
    '\n## Later\n\n- Pay\n- *Depends on:* the sale of all that is left over here\n- Whether it pays\n- Depends on: the lamps and all the oil that they burn\n\n',
    '\n### 1.1 Pay\n\n- Way: cash\n- Form: paper\n- Ask\n\n### 1.2 Sell\n\n- Way: at the door\n- Form: a bag\n\n',
    '\n## Levels\n\n- 🔴 **High** — now\n- 🟡 **Low** — later\n\n',
    '\n## Orders\n\n1. **Add a till**\n   - It rings\n   - It is red\n2. **Mend the door**\n   - It shuts\n   - It locks\n\n',
    '\n| Phase | Scope | Done when |\n|---|---|---|\n| A — Pay | all | It rings |\n| B — Ask | some | It is quiet |\n\n',
    '\nDone (on the quay, with all the bells):\n\n- Pay\n\n',
    '\n## 4. Pay\n\nKriterien:\n\n- It rings\n\n## 5. Ask\n\nKriterien:\n\n- It hears\n\n',
    '\n### 3.1 Sell\n\n**Estimated:** 2 weeks\n\n**Kinds:**\n- Red\n- Blue\n\n',
    '\n### 6. Light\n\n**Goal:** Everybody in the shop can read the bill by night.\n\n**Now:**\n- Dark\n\n**Then:**\n- Light\n\n',
    '\n- [ ] **Pay**\n- **Priority:** high\n- **Coins:** two\n\n',
    '\n### Tasks\n\n- [ ] Pay\n\n### Deliverables\n\n- A bill\n\n',
    '\n| Step | Goal | Owner | Output |\n|---|---|---|---|\n| Pay | Half | Nyx | A coin |\n| Sell | All | Bo | A bill |\n\n',
    '\n| ID | Story | Description | Owner |\n|---|---|---|---|\n| tbd | - | Pay | Nyx |\n| T-2 | - | Ask | Bo |\n\n',
    '\n## Scope\n\n### Epic A: Pay\n\n- Coins\n\n### Epic B: Ask\n\n- Words\n\n',
    '\n- [DONE in May] Pay\n- Show the states (done, cancelled)\n\n',
    '\n### Deliverables\n\n- A coin\n\n**Tasks:**\n\n- [ ] Ask\n\n**Deliverables:**\n\n- An answer\n\n',
  ];
  for (let round = 0; round < 4 * rounds; round += 1) {
    const chance = new Chance(round);
    let text = `# Plan\n\n${Array.from({ length: 14 }, () => chance.pick(parts)).join('')}`;
    const live = LiveAnalysis.of('BACKLOG.md', text, defaultConfig, undefined);
    for (let count = 0; count < 30; count += 1) {
      const edits = someEdits(text, chance);
      text = applyEdits(text, edits);
      const found = plainText(live.update(text, undefined, edits), defaultConfig);
      assert.ok(found === fully(text), `round ${round}, edit ${count}: ${JSON.stringify(edits)}\n${text}`);
    }
  }
});

test('headings of a guide and entries of a form that come and go lead to what a full analysis finds', () => {
  const parts = [
    '\n## What is a sale?\n\n- Give and take\n\n',
    '\n## Common mistakes\n\n- Ask\n- [ ] Bow\n\n',
    '\n## Tips\n\n- Ask\n\n',
    '\n## Sold\n\n- [Lamp] — [price]\n- [Bell] — [price]\n\n',
    '\n## Now\n\n- [ ] Task 1: [what]\n- Sell the lamp\n\n',
    '\n## Features\n\n- Pay\n\n### Planned features\n\n- Ask\n\n',
    '\n## Planned features\n\n- Bow\n\n',
    '\n## Later (YYYY-MM-DD)\n\n- Pay by DD.MM.YYYY\n- Ask\n\n',
    '\n## Backlog items\n\n- [Pay](pay.md)\n\n### Later\n\n- [Ask](ask.md)\n\n',
    '\nGuidelines\n\n- Bow\n- Ask\n\n',
  ];
  for (let round = 0; round < 4 * rounds; round += 1) {
    const chance = new Chance(round);
    let text = `# Plan\n\n${Array.from({ length: 8 }, () => chance.pick(parts)).join('')}`;
    const live = LiveAnalysis.of('BACKLOG.md', text, defaultConfig, undefined);
    for (let count = 0; count < 30; count += 1) {
      const at = text.indexOf('\n## ', chance.below(text.length));
      const edits =
        at >= 0 && chance.oneIn(2)
          ? [{ start: at, end: at + (chance.oneIn(3) ? 4 : 0), text: chance.pick(parts) }]
          : someEdits(text, chance);
      text = applyEdits(text, edits);
      const found = plainText(live.update(text, undefined, edits), defaultConfig);
      assert.ok(found === fully(text), `round ${round}, edit ${count}: ${JSON.stringify(edits)}\n${text}`);
    }
  }
});

test('pages that are pasted over several headings, and taken back, read a small part again', () => {
  for (const structure of ['markdown tasks', 'markdown headings', 'markdown tables'] as const) {
    // Owners that come may change how most are written.
    const text = backlogText(structure, 300, { owned: false });
    const live = LiveAnalysis.of('BACKLOG.md', text, defaultConfig, undefined);
    const [from, at] = [text.length / 3, text.length / 2].map((near) => text.indexOf('\n', near) + 1);
    const page = text.slice(from, text.indexOf('\n', (from ?? 0) + 2500) + 1);
    assert.ok((page.match(/^##/gm) ?? []).length > 1);
    for (const now of [text.slice(0, at) + page + text.slice(at), text])
      assert.equal(plainText(live.update(now), defaultConfig), fully(now));
    assert.equal(live.fullReadings, 0, structure);
  }
});

test('a last entry that ends in a blank line now ends where its text does', () => {
  const text = '# Plan\n\n## Sell\n\nOwner: Bo\n\n- [ ] Pay\n- [ ] Sell\n  - Owner: Bo\n  - Owner: Bo\n';
  const live = LiveAnalysis.of('BACKLOG.md', text, defaultConfig, undefined);
  const changed = `${text.slice(0, -3)}<!-- later -->\n\n`;
  assert.equal(plainText(live.update(changed), defaultConfig), fully(changed));
  assert.equal(live.fullReadings, 0);
});

function fully(text: string): string {
  return plainText(analyze('BACKLOG.md', text, defaultConfig, undefined), defaultConfig);
}

test('edits of headings that are but names lead to what a full analysis finds', () => {
  const parts = ['## Ana\n\n- Pay\n\n', '## Daniel:\n\n- Sell √\n\n', '## Yov:\n\n- Ask\n\n', '## Oru\n\nText.\n\n'];
  for (let round = 0; round < 6 * rounds; round += 1) {
    const chance = new Chance(round);
    let text = `${chance.oneIn(2) ? '# Plan\n\n' : ''}${Array.from({ length: 5 }, () => chance.pick(parts)).join('')}`;
    const live = LiveAnalysis.of('BACKLOG.md', text, defaultConfig, undefined);
    for (let count = 0; count < 40; count += 1) {
      const at = text.search(chance.pick([/Ana/, /Daniel/, /Yov/, /Oru/, /Eve/]));
      const edits =
        at >= 0 && !chance.oneIn(4)
          ? [{ start: at, end: at + 3, text: chance.pick(['Ana', 'Eve', 'Yov', 'Oru', 'Sew it', '']) }]
          : someEdits(text, chance);
      text = applyEdits(text, edits);
      const found = plainText(live.update(text, undefined, edits), defaultConfig);
      assert.ok(found === fully(text), `round ${round}, edit ${count}: ${JSON.stringify(edits)}\n${text}`);
    }
  }
});

test('a file that comes to tell what a backlog is, or no longer does, is read anew', () => {
  let text = `# Words\n\nA backlog is a list of what is to be done.\n\n${'It is long.\n\n'.repeat(20)}- Sew\n- Dig\n`;
  const live = LiveAnalysis.of('BACKLOG.md', text, defaultConfig, undefined);
  for (const [from, to] of [
    ['A backlog', 'Our backlog'],
    ['Our backlog', 'A backlog'],
  ] as const) {
    const start = text.indexOf(from);
    const edits = [{ start, end: start + from.length, text: to }];
    text = applyEdits(text, edits);
    assert.equal(plainText(live.update(text, undefined, edits), defaultConfig), fully(text));
  }
});
