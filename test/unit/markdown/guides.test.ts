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
  [
    'what a roadmap is, what it may hold, and what goes wrong with one',
    '# Roadmap\n\n## Définition\n\nUn plan.\n\n## Contenu\n\nUne roadmap peut inclure :\n\n- Des ports\n\nCaractéristiques importantes :\n\n- Elle change\n\n## Erreurs fréquentes\n\n- Trop de ports\n',
    [],
  ],
  [
    'an article without headings, and a list in the middle of it',
    `${'The sea is wide and the ship is small, and whoever sails on it has to know a lot of the wind. '.repeat(9)}\n\nWhat one needs:\n\n- a rope\n- a bell\n\nThat is all.\n`,
    [],
  ],
  ['a list without headings', 'For the trip:\n\n- A rope\n- A bell\n\nThat is all.\n', ['A rope', 'A bell']],
  [
    'links to pages with how many entries are on each',
    '# Ship\n\n## Parts\n\n- [Now](./now) (6 items)\n- [Later](./later) (12 items)\n',
    [],
  ],
  [
    'links to files are no work, save where the heading says that they are what is to be done',
    '# Ship\n\n## Read on\n\n- [Bells](bells.md)\n\n## Current backlog items\n\n- [A new bell](bell.md)\n\n## 백로그 항목\n\n### 미정\n\n1. [새 돛](sail.md)\n   - 하얀색\n',
    ['A new bell', '새 돛'],
  ],
  [
    'a form whose dates are left to be filled in',
    '# Ship\n\n**Start**: YYYY-MM-DD\n**End**: YYYY-MM-DD\n\n## Phase 1 (YYYY-MM-DD ~ YYYY-MM-DD)\n\n- [ ] Work A\n- [ ] Work B\n\n## Progress so far\n\n- Phase 1 begun\n',
    [],
  ],
  [
    'the title of a file that says of what something is made',
    '# Bell data schema (short)\n\nNeeded:\n\n- size: small | large\n- priority: high | low\n- status: open\n\nEach bell:\n\n- bell_id\n- tone\n',
    [],
  ],
  [
    'a few words alone on their line, above what they speak of; in a sentence of ours, as well',
    '# Ship\n\nGuidelines\n\n- Keep the ropes dry\n- Ask the captain\n\n## Trip\n\nAt sea we do the following:\n\n- Look at the sky\n\n## Now\n\nRopes\n\n- Tar them\n',
    ['Tar them'],
  ],
  [
    'goals and notes in Arabic, how a list is kept in Finnish, and any guide',
    '# سفينة\n\n## الأهداف\n\n- الوصول إلى الميناء\n\n## ملاحظات مهمة\n\n- الريح قوية\n\n## Ohjeet listan ylläpitoon\n\n1. Lisää tehtävä\n\n## Now\n\n- A bell\n',
    ['A bell'],
  ],
  ['the title of a guide', '# Sailing guide\n\n## The crew by itself:\n\n- Sets the sail\n- Ties the ropes\n', []],
  [
    'what a lesson asks for, what decisions are for, and what a document is for',
    '# Activity 2: Tie a knot\n\n## Things\n\n- A rope\n- A pole\n\n## First part\n\nEach team will:\n\n- Tie it\n',
    [],
  ],
  ['decisions', '# Architecture decision records\n\n## Workflow\n\n1. Create a record\n2. Document it\n', []],
  [
    'the purpose of a document, and kinds of things',
    '# Schiff\n\n## Zweck dieses Dokuments\n\nEs legt fest:\n\n1. Eine Liste der Seile\n2. Eine Liste der Segel\n\n## Jetzt\n\n- Glocke\n',
    ['Glocke'],
  ],
];

for (const [name, text, expected] of readings) test(name, () => assert.deepEqual(say(text), expected));
