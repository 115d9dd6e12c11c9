import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, say } from './say';

/** Sections that tell how the work is kept, and work that looks as if it were one of them. */
const readings: readonly Reading[] = [
  [
    'how ids are given, what an entry has, who does what with it',
    '# Ship\n\n## Item schema (required)\n\n| Field | Values |\n|---|---|\n| **ID** | A number |\n| **Status** | `open` \\| `done` |\n\n## PM workflow (short)\n\n1. **Look** — the captain asks\n2. **Choose** — what comes next\n\n## Assigning IDs\n\n1. Open the file\n2. Take the next number\n\n## Adding new items\n\n- Write it down\n\n## Maintaining this backlog\n\n- Read it on Mondays\n\n## Adding items to the hold\n\n- Barrels\n',
    ['Barrels'],
  ],
  [
    'priorities below guidelines, what labels and kinds of things stand for',
    '# Ship\n\n## Story prioritization guidelines\n\n### High priority (must have)\n\n- Leaks\n- What keeps us afloat\n\n### Low priority\n\n- Paint and other fine things\n\n## Labels guide\n\n- **leak**: water comes in\n- **paint**: somebody sees it\n\n## Complaint taxonomy\n\n- the soup, such as cold soup\n\n## Now\n\n- Hang the bell\n',
    ['Hang the bell'],
  ],
  [
    'notes are orders about how to work; notes that are part of the program are work',
    '# Ship\n\n## Tasks\n\n- [ ] Hang the bell\n\n## Notes\n\n- Test on all decks\n- Keep the ropes dry\n\n# Shop\n\n## Notes editor\n\n- Add a pencil\n- Show the date\n',
    ['Hang the bell', 'Add a pencil', 'Show the date'],
  ],
  [
    'two headings that tell what is to be done before lists of what that has, and its goals',
    '# Ship\n\n## Medium\n\n### Bells for each deck\n\nRing a bell on each deck when the fog comes in from the sea.\n\n**Goals:**\n\n- Everybody hears it\n\n**Candidates:**\n\n- Brass\n\n### Lamps for each deck\n\nLight a lamp on each deck when the night comes in from the sea.\n\n- Red ones\n- Green ones\n',
    ['Bells for each deck', 'Lamps for each deck'],
  ],
  [
    'a heading with a number that goes on below the next group, whatever it is called',
    '# Ship\n\n## Soon\n\n### 1. Bells\n\n- Brass\n\n### 2. Lamps\n\n- Red\n\n## Later\n\n### 3. Statistics\n\n- Miles a day\n\n### 4. Feedback\n\n- A box for letters\n\n### 5. Risks\n\n- Fog\n',
    ['Bells', 'Lamps', 'Statistics', 'Feedback'],
  ],
  [
    'how grave things are, in several languages, above paragraphs in bold',
    '# Schiff\n\n## Mittel\n\n**S-1 — Die Glocke klingt zu leise**\nSie hängt seit Jahren im Nebel und niemand hört sie mehr.\n\n**S-2 — Die Lampe ist zu dunkel**\nSie brennt seit Jahren in der Nacht und niemand sieht sie mehr.\n\n## Priorité moyenne\n\n**S-3 — Une corde**\nElle est trop courte pour le port et tout le monde le sait bien.\n\n**S-4 — Un seau**\nIl est trop petit pour le pont et tout le monde le sait bien.\n',
    ['S-1 — Die Glocke klingt zu leise', 'S-2 — Die Lampe ist zu dunkel', 'S-3 — Une corde', 'S-4 — Un seau'],
  ],
  [
    'paragraphs that begin with an id above their fields, behind a heading that is one of them',
    `# Ship\n\n## Deck\n\n### SHIP-DECK-01 — Oil the bell\n**Status:** done\n\n---\n\nSHIP-DECK-02 — Hang the lamp\nPriority: high\nStatus: open\nOwner: Ana\n\n${'It has to be seen from the pier on the other side of the river. '.repeat(4)}\n\n---\n\n**SHIP-DECK-03** — Sew the sail\n**Status:** done by Bo\n\nSHIP-DECK-01 — as the captain said\n`,
    [
      'x SHIP-DECK-01: Oil the bell',
      'SHIP-DECK-02: Hang the lamp < Oil the bell {field-line Owner=Ana}',
      'x SHIP-DECK-03: Sew the sail < Oil the bell',
    ],
  ],
  [
    'closed by somebody, in a sprint, or under a name',
    '# Ship\n\n## S-1: Bell\n\nStatus: done by the crew\n\n## S-2: Lamp\n\nStatus: delivered as S-9\n\n## S-3: Rope\n\nStatus: closed sprint 4\n\n## S-4: Sail\n\nStatus: done when it is dry\n',
    ['x S-1: Bell', 'x S-2: Lamp', 'x S-3: Rope', 'S-4: Sail'],
  ],
  [
    'rules, identifiers and where it comes from, in several languages; a template is no work though it has a box',
    '# Barco\n\n## Regla\n\n- Nadie salta al agua\n\n## 2. Идентификаторы и статусы\n\n- `T-N` задача\n\n## 4. Как менять бэклог\n\n1. Спросить капитана\n\n数据源：\n\n- `docs` 的旧文件\n\n## 不进入船的东西\n\n- 石头\n\n## 外部对标结论\n\n- 别人的船更快\n\n## Item template\n\n- [ ] Item name\n    - Priority:\n\n## Now\n\n- [ ] Hang the bell\n',
    ['Hang the bell'],
  ],
  [
    'files below the only heading, and what is in each',
    '# Tasks\n\n- `open.md` —— what is to be done\n- [done.md](done.md) — what was\n',
    [],
  ],
  [
    'stories over several lines, below what leads to them',
    '# Ship\n\nUser stories:\nAs a guest\nI want to ring the bell\nso that somebody comes.\n\nAls Kapitän\nmöchte ich schlafen,\num wach zu sein.\nAls Koch\nmöchte ich Salz.\n',
    ['As a guest', 'Als Kapitän', 'Als Koch'],
  ],
  [
    'what a piece of work has and when it is done, each below a line that says so; tasks are work below it',
    '# Ship\n\n## Phase 5: User acceptance\n\n### Bell at the door\n\nParts:\n\n- A rope\n- A clapper\n\nAcceptance criteria:\n\n- It rings\n\n### Lamp at the door\n\nParts:\n\n- A wick\n\nAcceptance criteria:\n\n- It burns\n\n## Deck\n\n### Sail\n\nTasks:\n\n- Sew it\n\nAcceptance criteria:\n\n- It holds\n\n## Phase 6: Acceptance criteria\n\n- The ship floats\n',
    ['Bell at the door', 'Lamp at the door', 'Sew it'],
  ],
  [
    'a table of things with a priority, short for it',
    '# Ship\n\n| Hook | Pri | Purpose |\n|---|---|---|\n| `useBell` | **P0** | Rings |\n| `useLamp` | **P1** | Shines |\n',
    ['useBell', 'useLamp'],
  ],
  [
    'how a file is kept, in several languages; the same words above orders are parts of the program',
    '# Ship\n\n## Operating model\n\n- The captain decides\n\n## Priority scale\n\n- High is today\n\n## Source of truth\n\n- The log on the bridge\n\n## Instructions for agents\n\n- Ask before you sail\n\n## Flujo de trabajo\n\n- El capitán mira el mar\n\n## Avant de commencer\n\n- La mer est calme\n\n## Schweregrade\n\n- Leck: Wasser kommt\n\n## Порядок ведения\n\n- Капитан смотрит\n\n## 任务类型\n\n- 帆\n\n## Roadmap at a glance\n\n- A new sail\n\n## Guardrails\n\n- Add a rail to the bow\n- Show the rail at night\n',
    ['A new sail', 'Add a rail to the bow', 'Show the rail at night'],
  ],
  [
    'what was done of late, below how things stand',
    '# Barco\n\n## Estado actual\n\n### Hecho recientemente\n\n- Campana\n\n## Aktueller Stand\n\n### Zuletzt erledigt\n\n- Glocke\n',
    ['x Campana', 'x Glocke'],
  ],
  [
    'a checklist below no item is a list of what is to be done; below an item it says when that is done',
    '# Ship\n\n## Phase 1\n\n- Owner: Ana\n\n### Checklist\n\n- [x] Hang the bell\n- [ ] Oil the lamp\n\n## S-12: Sail\n\nStatus: open\n\n### Checklist\n\n- [ ] It holds\n',
    ['x Hang the bell', 'Oil the lamp', 'S-12: Sail'],
  ],
  [
    'what states there are says nothing of the file',
    '# Barco\n\nEstados: **HECHO** · **EN CURSO** · **PENDIENTE**\n\n## Ahora\n\n- Campana\n',
    ['Campana'],
  ],
  [
    'nor what each of them means; a remark behind the state of a heading changes nothing',
    '# Ship\n\nStatus: DONE (in this year), PLANNED (not begun), BLOCKED (waits for the yard).\n\n## Now\n\n- Bell\n\n## S-1: Hull\n\nStatus: done (tarred, caulked, painted)\n',
    ['Bell', 'x S-1: Hull'],
  ],
  [
    'where the product stands, what is there and what hinders; the same words in longer names are work',
    '# Ship\n\n## Product position\n\n- The ship is small\n\n## Current blockers\n\n- The yard is closed\n\n## About this roadmap\n\n- It is read on Mondays\n\n## 現在のブロッカー\n\n- 帆がない\n\n**木にした理由**\n\n- 軽い\n\n## Existing features\n\n- A keel\n\n## Nachteile\n\n- Sie ist klein\n\n## 优点\n\n- 很快\n\n## Built\n\n- A mast\n\n## Impact report page\n\n- A bell\n\n## Important\n\n- A lamp\n',
    ['x A mast', 'A bell', 'A lamp'],
  ],
];

for (const [name, text, expected] of readings) test(name, () => assert.deepEqual(say(text), expected));
