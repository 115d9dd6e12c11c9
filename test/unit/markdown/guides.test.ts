import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, say } from './say';

/** Files that teach, forms to be filled in, and work that looks as if it were either. */
const readings: readonly Reading[] = [
  [
    'a guide: what its lists hold is no work, boxes aside',
    '# Sailing\n\n## What is a knot?\n\n- A rope around itself\n\n## Knots for all\n\n- Bowline\n- Reef knot\n\n## Common mistakes\n\n- Too loose\n\n## Mooring techniques\n\n- Stern to\n\n## Before you go\n\n- [ ] Look at the sky\n',
    ['Look at the sky'],
  ],
  [
    'a guide in another language',
    '# Segeln\n\n## Was ist ein Knoten?\n\n- Ein Seil um sich selbst\n\n## Knoten für alle\n\n- Palstek\n\n## Vorteile von Knoten\n\n- Sie halten\n\n## Häufige Fehler\n\n- Zu lose\n',
    [],
  ],
  [
    'two such headings among others make no guide of a backlog',
    '# Ship\n\n## What is this file?\n\n- Ours\n\n## What is a knot?\n\n- A rope\n\n## Tips\n\n- Pull\n\n## Next\n\n- A bell\n- A lamp\n',
    ['A bell', 'A lamp'],
  ],
  [
    'the title of a file that tells how work is done; a group in it is one nevertheless',
    '# Mooring process\n\n## Who helps\n\n- The mate\n\n## Now\n\n- Buy a rope\n',
    ['Buy a rope'],
  ],
  [
    'a form whose entries are left to be filled in',
    '# Ship\n\n## Risks of the trip\n\n- [Risk] — [impact]\n- [Risk] — [impact]\n\n## Ports\n\n- [Port] → [Pier] : [why]\n- [ ] Task 1: [what]\n- Where the ship is to sail\n',
    [],
  ],
  [
    'what is in brackets may be a tag, or a link',
    '# Ship\n\n## Now\n\n- [T] Hang a bell\n- [T] Hang a lamp\n- [T] Oil the rope\n- [Sail](https://ship.example/issues/1)\n',
    ['T Hang a bell', 'T Hang a lamp', 'T Oil the rope', 'Sail'],
  ],
  [
    'orders to an agent',
    '---\ndescription: How to sail\nalwaysApply: true\n---\n\n# Sailing\n\n## Needed\n\n1. **Wind**\n   - When it blows\n   - Set the sail\n2. **Sea**\n   - Look at it\n',
    [],
  ],
  [
    'nothing so far',
    '# Schiff\n\n## Offene Lecks\n\n_Keine offenen Lecks_\n\n## Offene Aufgaben\n\nNoch keine Aufgaben.\n\n## Neue Segel\n\n_Derzeit keine neuen Segel_\n',
    [],
  ],
  [
    'features beside those that are planned are there already',
    '# Ship\n\n## Features\n\n- Sails\n- Oars\n\n### Upcoming features\n\n- An engine\n\n# Boat\n\n## Features\n\n- A rudder\n',
    ['An engine', 'A rudder'],
  ],
  [
    'step by step, when we meet, and what a meeting is for',
    '# Ship\n\n## Schritt für Schritt\n\n- Leinen los\n\n## Friday grooming\n\nThe grooming is where the team:\n\n- Talks about leaks\n\n## 確認事項\n\n- 帆は乾いているか\n\n## 出港の手順\n\n1. 綱を解く\n\n## Metadane\n\n- Port\n\n## Now\n\n- A bell\n',
    ['A bell'],
  ],
  [
    'a name before the word for a list at the head of the file is no id of work',
    '# SHIP9 ROADMAP - the plan\n\n**Owner**: ana\n**System**: sails\n\n## Archive\n\n- \\SHIP\\old\\2024\\\n- \\SHIP\\old\\2025\\\n\n## Next steps\n\n1. Hang the bell\n2. Oil the lamp\n',
    ['Hang the bell', 'Oil the lamp'],
  ],
];

for (const [name, text, expected] of readings) test(name, () => assert.deepEqual(say(text), expected));
