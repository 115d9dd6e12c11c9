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
];

for (const [name, text, expected] of readings) {
  test(name, () => {
    assert.deepEqual(say(text), expected);
  });
}
