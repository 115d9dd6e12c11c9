import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, say } from './say';

/** What roadmaps list beside their work, and how they name it. */
const readings: readonly Reading[] = [
  [
    'a phase and a number make an id, a phase alone does not',
    '# R\n\n## P0 — Ready to sail\n\n### P0-1 — Mend the boat\n\nIt leaks.\n\n- Find the hole\n\n### P0-2 — Buy a map\n\n- Ask\n',
    ['P0-1: Mend the boat', 'P0-2: Buy a map'],
  ],
  [
    'a version with a status of its own that lists nothing',
    '# R\n\n### v0.4.x - Comfort\n\n| 项 | 内容 |\n|--|--|\n| Theme | Softer seats |\n| Status | Planned |\n\n### v0.5 - Speed\n\n**Status:** planned\n\n- Oars\n',
    ['v0.4.x - Comfort', 'Oars'],
  ],
  [
    'a status that goes on is no choice of words',
    '# R\n\n## 7. M4 - Crew\n\n**Status:** Waits for the boat, the map, and money.\n\n## 8. M5 - Sails\n\n**Status:** todo, doing, done\n',
    ['M4 - Crew'],
  ],
  [
    'cards of which a key has a remark behind it',
    '# R\n\n#### Boat\n\n- **Why**: It leaks\n- **Known holes** (so far):\n  - left\n\n#### Map\n\n- **Why**: We get lost\n- **Cost**: little\n',
    ['Boat', 'Map'],
  ],
  [
    'a struck lead is done',
    '# R\n\n## Next\n\n- **~~Boat:~~** Mend it with tar. *(Done - by Ana)*\n- **Map:** Buy one.\n',
    ['x Boat:', 'Map:'],
  ],
  [
    'a numbered entry in bold above the one that tells of it',
    '# R\n\n## Next\n\n1. **Offline mode:**\n   - The map stays when the line is lost.\n2. **Night mode:**\n   - It is dark out there.\n',
    ['Offline mode:', 'Night mode:'],
  ],
  [
    'drawn boxes are work whatever the heading, one of them explains the sign',
    '# R\n\n## What the crew still needs\n\n- ⬜ Ropes\n- ⬜ Lamps\n\n## How to read this\n\n- ⬜ Open\n- 🚧 Begun\n',
    ['⬜ Ropes', '⬜ Lamps'],
  ],
  [
    'what stands behind a line speaks of the file',
    '# R\n\n## Work\n\n- Boat\n\n### Drawing\n\n```\n~~~\n```\n\n---\n\n**Updated**: in May\n**Status**: Planning\n',
    ['Boat'],
  ],
  [
    'the other pages and the parts of what is there',
    '# R\n\nReference documents:\n- [PLAN.md](PLAN.md) — how it was planned\n- [OPEN.md](OPEN.md) — what is open\n\n## Roadmap purpose\n\n- Tell everybody\n\n## Core architecture\n\n- **Hull**: oak\n\n## Development notes\n\n- Focus on the hull first\n\n## Work\n\n- Boat\n',
    ['Boat'],
  ],
];

for (const [name, text, expected] of readings) {
  test(`roadmaps: ${name}`, () => {
    assert.deepEqual(say(text), expected);
  });
}
