import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, say } from './say';

/** What ticks and boxes say of the lists and tables that they stand in, and headings that only look like work. */
const readings: readonly Reading[] = [
  [
    'a box below a ticked one says itself whether it is done',
    '# B\n\n- [x] Hang the bell\n  - [ ] Oil it\n- [x] ~~Paint the door~~\n\n## Done\n\n- [x] Hang the lamp\n  - [ ] Dim it\n',
    ['x Hang the bell', 'Oil it < Hang the bell', 'x Paint the door', 'x Hang the lamp', 'x Dim it < Hang the lamp'],
  ],
  [
    'an entry above boxes among entries that have nothing below them is one of them; where all have boxes it is a label',
    '# B\n\n## Features\n\n- A bell at the door\n- Some way to see who rang\n  - [x] A camera\n- A lamp\n- A mat\n\n## Rooms\n\n- Kitchen of the shop\n  - [ ] A sink\n- Cellar of the shop\n  - [ ] A rack\n',
    [
      'A bell at the door',
      'x Some way to see who rang',
      'x A camera < Some way to see who rang',
      'A lamp',
      'A mat',
      'A sink',
      'A rack',
    ],
  ],
  [
    'criteria that are told to be met, and tasks that are told to be done',
    '# B\n\n## 1. Bell\n\n**Acceptance criteria**: ✅ all met\n\n- [x] It rings\n\n**Tasks**: ✅ done\n\n- [x] Cast it\n',
    ['x Cast it'],
  ],
  [
    'when a batch is done, among what is done in it',
    '# R\n\n## Batch A\n\n- A bell at the door\n- A lamp above it\n- **Definition of Done:** both can be seen from the street.\n',
    ['A bell at the door', 'A lamp above it'],
  ],
  [
    'what is there already, below how things are',
    '# R\n\n## Current status\n\nTwo people work at the shop.\n\n### Core parts (implemented)\n\n- ✅ A till\n- ✅ A door\n\n### What is hard\n\n- The door sticks\n\n## Next\n\n- A bell\n',
    ['x ✅ A till', 'x ✅ A door', 'A bell'],
  ],
  [
    'an area of the program between others, whatever else it may be called',
    '# R\n\n## Done\n\n### Monetization\n\n- ✅ Card payment\n\n## Next\n\n- Workflows\n  - Two people at one till\n  - A second drawer\n- Shop window\n  - A lamp\n- Garden\n  - A bench\n',
    ['x ✅ Card payment', 'Two people at one till', 'A second drawer', 'A lamp', 'A bench'],
  ],
  [
    'a state with a sign in a column that is not called so',
    '# B\n\n| Task | Priority | Work |\n|--|--|--|\n| T-1 | 🟢 Done | Hang the bell |\n| T-2 | 🟢 Low | Oil the bell |\n| T-3 | ✅ **Shipped** | Paint the bell |\n',
    ['x T-1: Hang the bell', 'T-2: Oil the bell', 'x T-3: Paint the bell'],
  ],
  [
    'rules, standards and what is used, be they lettered',
    '# R\n\n## Next\n\n- A bell\n\n## A. Technical stack\n\n- Oak 3\n- Brass 2\n\n## Additional\n\nRules:\n\n- One bell a door\n- No lamp without a switch\n\n## Notas adicionales\n\n- Color: red\n\n## Total story points:\n\n- **One:** 26 points\n- **Two:** 21 points\n',
    ['A bell'],
  ],
  [
    'who was there',
    '# Minutes\n\n## 1. Attendance\n\n| Name | Role | Status |\n|--|--|--|\n| Ana Lee | Lead | Present ✓ |\n| Bo Ray | Member | Absent |\n\n## 2. Tasks\n\n- [ ] Hang the bell\n',
    ['Hang the bell'],
  ],
  [
    'lines that begin with a drawn box, or with a tick before what is in bold; ticks alone only tell',
    '# Ship\n\n### **Week 1: Hull**\n\n✅ **1.1 Oak**  \n✅ **1.2 Tar**  \n🔲 **1.3 Pitch**  \n   - in two coats\n\n🔲 **1.4 Ropes**\n\n## So far\n\n✅ All of it floats\n✅ Nobody fell overboard\n',
    ['x ✅ 1.1 Oak', 'x ✅ 1.2 Tar', 'Pitch', 'Ropes'],
  ],
  [
    'boxes with nothing in them, in lists and without a dash',
    '# B\n\n- [x] Hang the bell\n  - [] Oil it\n- [] Hang the lamp\n- [](https://example.org)\n\n## Deck\n\n[] Sand it\n[x] Paint it\n',
    ['x Hang the bell', 'Oil it < Hang the bell', 'Hang the lamp', 'Sand it', 'x Paint it'],
  ],
  [
    'what is done, in bold or in capitals behind a dash',
    '# B\n\n1. **Bell** — [deck] — **DONE 2026-05-01: hung**\n2. **Lamp** — **Shipped** in May, and it is bright\n3. **Mat** — DELIVERED in May, as it was said\n4. **Rope** — **TODO**\n5. Door — done when it shuts, and not before that\n6. Sink — **done when** it drains, and not before that\n',
    [
      'x Bell',
      'x Lamp',
      'x Mat',
      'Rope',
      'Door — done when it shuts, and not before that',
      'Sink — done when it drains, and not before that',
    ],
  ],
  [
    'phases with a status and a summary of what they are; their scope is what is done in them',
    '# R\n\n## Phase 0: Keel\n\nStatus: done.\n\nSummary:\n\n- oak is there;\n- so is tar;\n\n## Phase 1: Sails\n\nStatus: begun.\n\nSummary:\n\n- cloth is there;\n\n## Phase 2: Ropes\n\nStatus: planned\n\nScope:\n\n- Hemp\n- Tar\n',
    ['x Phase 0: Keel', 'Phase 1: Sails', 'Hemp', 'Tar'],
  ],
  [
    'parts with the effort that each takes, and what parts are made of',
    '# R\n\n## Phase 1 (shipped in 2.2)\n\n| Component | Path | Effort |\n|--|--|--|\n| ✅ Bell | `bell/` | S |\n| **Lamp** | `lamp/` | L |\n\n## Maturity\n\n- **Bell:** stable\n- **Lamp:** young\n\n## Parts\n\n| Component | Path |\n|--|--|\n| Bell | `bell/` |\n\n## JULY-3 review (when all is in)\n\n9. Sails\n10. Ropes\n',
    ['x ✅ Bell', 'x Lamp', 'Sails', 'Ropes'],
  ],
  [
    'what is done in other languages, with a remark in brackets of any shape, and entries that begin like orders',
    '# 船\n\n## 0. 本轮已完成（两个铃铛、一盏灯、一条绳子、一块帆布、一个锚、一张桌子和一把椅子）\n\n- 铃铛\n\n## 1. 甲板\n\n- 桅杆（已修复，待验证）\n- 船帆【已完成】\n- 船舵（进行中）\n\n## Erledigt (im Mai)\n\n- Glocke\n\n## Next\n\n- Add a bell\n- Compare with:\n  - the old one\n  - none\n- Paint it\n- Populate the deck\n',
    [
      'x 铃铛',
      'x 桅杆（已修复，待验证）',
      'x 船帆【已完成】',
      '船舵（进行中）',
      'x Glocke',
      'Add a bell',
      'Compare with:',
      'Paint it',
      'Populate the deck',
    ],
  ],
  [
    'why some is put off, what there is already, and headings that tell of causes',
    '# B\n\n## Deck\n\nSupported targets:\n\n- Rivers\n- Lakes\n\nFuture tasks:\n\n- A bell\n\nReasons to defer:\n\n- It costs much\n- Nobody asked\n\n## 漏水\n\n### 船头进水\n\n- 根因：木头裂了\n- 修复：换木头\n\n### 船尾进水（已修复）\n\n- 根因：钉子松了\n- 修复：换钉子\n',
    ['A bell', '船头进水', 'x 船尾进水（已修复）'],
  ],
  [
    'what leads to its own parts among entries that have none is one of them; a part of the list by its name is none',
    '# B\n\n## Now\n\n1. **Bell** — cast it\n2. **Ropes** — all but these:\n   - Hemp\n   - Tar\n3. **Lamp** — hang it\n4. **Mast**:\n   - Oak\n   - Pine\n5. **Anchor** — sink it\n\n## Later\n\n- A sink\n- A lamp\n- **Table** for the captain, of these woods:\n  - Oak\n  - Pine\n- A chair\n- **Deck:**\n  - A mop\n  - A broom\n\n## Story vs task terminology\n\n- **Stories** tell what is wanted\n- **Tasks** tell how it is done\n',
    [
      'Bell',
      'Ropes',
      'Lamp',
      'Mast',
      'Anchor',
      'A sink',
      'A lamp',
      'Table for the captain, of these woods:',
      'A chair',
      'A mop',
      'A broom',
    ],
  ],
  [
    'a version that goes by its first numbers; several owners of a phase',
    '# R\n\n## v0.1 — Keel — Done\n\n- Oak\n\n## v0.1.x — Bell server — Planned\n\nA bell for each of the boats that come into the harbour.\n\n## Later\n\n### S-1: Sails\n\n**Weeks:** 2 · **Primary owners:** `ANA`, `BO`\n',
    ['x Oak', 'v0.1.x — Bell server — Planned', 'S-1: Sails {field-line Primary owners=`ANA`, `BO`}'],
  ],
  [
    'columns of ticks without a name, how grave things are, why they wait, what there is to make',
    '# R\n\n## Next\n\n| ✅ | Task |\n|--|--|\n| ✅ | Bell |\n| ⬜ | Lamp |\n\n## Audit\n\n| Issue | Severity |\n|--|--|\n| Leak | high |\n\n| Risk | Severity |\n|--|--|\n| Fog | low |\n\n## Put off\n\n| Item | Reason deferred |\n|--|--|\n| Sails | no wind |\n\n## Course\n\n| Chapter | Status |\n|--|--|\n| Knots | done |\n',
    ['x task Bell', 'task Lamp', 'Leak', 'Sails', 'x Knots'],
  ],
  [
    'what was done and what is not yet',
    '# R\n\n## Not yet done\n\n- Bell\n\n## What was done\n\n- Lamp\n\n## What we did in May\n\n- Mat\n\n## What done means\n\n- All see it\n\n## Färdigt\n\n- Rep\n',
    ['Bell', 'x Lamp', 'x Mat', 'x Rep'],
  ],
  [
    'what is said to be done in capitals, in brackets before it, in a box that touches it',
    '# B\n\n## Masts\n\n- DONE: Hang the bell\n- TODO: Oil it\n\n## Deck\n\n- (done) Sand it\n- (closed box) Move it\n- Paint it DONE\n- Say when it is NOT DONE\n- [x]Scrub it\n- [Bell](https://example.org) Mend it\n\n## Hull\n\n☐ Tar\n☑ Oak\n',
    [
      'x DONE: Hang the bell',
      'TODO: Oil it',
      'x (done) Sand it',
      '(closed box) Move it',
      'x Paint it DONE',
      'Say when it is NOT DONE',
      'x xScrub it',
      'Bell Mend it',
      'Tar',
      'x ☑ Oak',
    ],
  ],
];

for (const [name, text, expected] of readings) {
  test(name, () => {
    assert.deepEqual(say(text), expected);
  });
}
