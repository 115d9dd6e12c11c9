import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, read, say, sayClaim, sayItem } from './say';

/** People who are named where the work is, in files that name them nowhere else. */
const readings: readonly Reading[] = [
  [
    'letters that stand for the people whom the head names, but no sizes',
    '# Plan\n\n**Owned by:** **Nyx (N)** and **Dorl (D)**\n\n## Now\n\n- [ ] Ring — **N**\n- [ ] Sing — **N + D**\n- [ ] Dance — **S**\n- [ ] Sleep (N)\n',
    ['Ring {parenthesis N}', 'Sing {parenthesis N + D}', 'Dance — S', 'Sleep (N)'],
  ],
  [
    'names above ticks, but no days of people, nor what they said',
    '# Plan\n\n| | **Emma** | **David** | Ossi |\n|---|:-:|:-:|:-:|\n| _Cut wood_ | ☑️ | | x |\n| Fold maps | | ✓ | |\n| Dig | | | |\n\n## Days\n\n| Day | Emma | David |\n|---|---|---|\n| Monday | x | |\n\n## Daily\n\n| | Emma | David |\n|---|---|---|\n| Yesterday | | |\n',
    ['Cut wood {matrix Emma=☑️} {matrix Ossi=x}', 'Fold maps {matrix David=✓}', 'Dig'],
  ],
  [
    'a column of names before the task',
    '# Plan\n\n| Name | Task | Status |\n|---|---|---|\n| Nyx | Cut wood | Done |\n| Dox Vell | Fold maps | Open |\n\n| Name | Description |\n|---|---|\n| Nyx | A carpenter |\n',
    ['x task Cut wood {cell Name~Nyx}', 'task Fold maps {cell Name~Dox Vell}'],
  ],
  [
    'RACI letters with a remark, and a status that goes on, in spite of its tick',
    '# Plan\n\n| Task | Emma | Nyx |\n|---|---|---|\n| Cut wood | **A, R** | C |\n| Fold maps | R, C (with all) | A (as a whole) |\n\n| Task | Owner | Status |\n|---|---|---|\n| Dig | Emma | ✅ On track |\n| Mop | Nyx | ✅ Done |\n| Sew | Nyx | ✅ In progress |\n',
    [
      'Cut wood {matrix Emma=A, R}',
      'Fold maps {matrix Nyx=A (as a whole)}',
      'task Dig {cell Owner=Emma}',
      'x task Mop {cell Owner=Nyx}',
      'task Sew {cell Owner=Nyx}',
    ],
  ],
  [
    'entries with owners below goals, beside a table, and none without',
    '# Plan\n\n## Strategy\n\n**Goals:**\n\n1. **Sail home** (DRI: Emma) — in May\n2. **Build a boat** (DRI: Nyx) — of wood\n\n**Values:**\n\n- We sing\n- We dig\n\n| Task | Owner |\n|---|---|\n| Mop | Nyx |\n',
    ['Sail home {parenthesis DRI=Emma}', 'Build a boat {parenthesis DRI=Nyx}', 'task Mop {cell Owner=Nyx}'],
  ],
  [
    'names behind a title in bold, before what is told of it, and teams',
    '# Plan\n\n- **Buy wood** (Chris, Q3): for the stage\n- **Cut wood** (@ana) - in two\n- **Ring bells** (with a rope): at noon\n- **Sing** (Emma): a song\n- Mend it. **(Emma)**\n- Draw maps (Stage team)\n- Fold maps — Hall Squad\n- Sales team: lunch\n- Play (as a team)\n',
    [
      'Buy wood {parenthesis Chris}',
      'Cut wood {parenthesis @ana}',
      'Ring bells',
      'Sing {parenthesis Emma}',
      'Mend it. {parenthesis Emma}',
      'Draw maps {parenthesis Stage team}',
      'Fold maps {parenthesis Hall Squad}',
      'Sales team: lunch',
      'Play (as a team)',
    ],
  ],
  [
    'names that many have, at the ends of entries',
    '# Plan\n\n- Buy wood - Chris\n- [ ] Cut wood (Sarah)\n- Ring bells [Marta] — 1.5.\n- [ ] Draw maps | Petra | Friday\n- [ ] Fold maps | Friday | Jonas\n- Sell maps → José Lima\n- Sell bells (Petra, Jonas)\n- Saw oak (Zineb)\n',
    [
      'Buy wood {parenthesis Chris}',
      'Cut wood {parenthesis Sarah}',
      'Ring bells — 1.5. {parenthesis Marta}',
      'Draw maps | Friday {parenthesis Petra}',
      'Fold maps | Friday {parenthesis Jonas}',
      'Sell maps {parenthesis José Lima}',
      'Sell bells {parenthesis Petra, Jonas}',
      'Saw oak {parenthesis Zineb}',
    ],
  ],
  [
    'names with when it is due, with signs, and behind a colon',
    '# Plan\n\n- Buy wood (Chris, due Friday)\n- Cut wood (3h, Sarah)\n- Ring bells – Marta (May) ✅\n- Draw maps: Petra & Jonas\n- Fold maps (by **Petra**)\n- Sell maps 👤 José\n- Sell bells — Petra, until 4 May\n- Sing (Chris, the song of May)\n',
    [
      'Buy wood {parenthesis Chris}',
      'Cut wood {parenthesis Sarah}',
      'x Ring bells (May) ✅ {parenthesis Marta}',
      'Draw maps {parenthesis Petra & Jonas}',
      'Fold maps {parenthesis Petra}',
      'Sell maps {parenthesis José}',
      'Sell bells {parenthesis Petra}',
      'Sing (Chris, the song of May)',
    ],
  ],
  [
    'owners with how long it takes or when it is due, and in braces',
    '# Plan\n\n- Cut oak (owner: Cy Day, 3d)\n- Cook tar (spike, owner: Di, due Friday)\n- Ring bells @cy 2031-05-04\n- Draw maps @di (2031-05-04)\n- Fold maps {owner: Di}\n- Sell maps (told by @cy 2031-05-04)\n- Sing with @cy 2031-05-04\n- [ ] @cy Sell bells\n- [ ] @cy sells oak\n',
    [
      'Cut oak {parenthesis owner=Cy Day}',
      'Cook tar (spike) {parenthesis owner=Di}',
      'Ring bells 2031-05-04 {handle @cy}',
      'Draw maps (2031-05-04) {handle @di}',
      'Fold maps {parenthesis owner=Di}',
      'Sell maps (told by @cy 2031-05-04)',
      'Sing with @cy 2031-05-04',
      'Sell bells {parenthesis @cy}',
      '@cy sells oak',
    ],
  ],
  [
    'names that few have, where most of a list have others there, and everybody',
    '# Plan\n\n- Buy oak - Chris\n- Cut oak - Sarah\n- Saw oak - Xandrel\n- Sell oak - Deferred\n- Burn oak - Semua\n- Sing — Owned by Sarah\n\n## May\n\n- Chris: draws maps\n- Sarah: folds maps\n- Xandrel: sells maps\n- Oak: Xandrel\n\n## June\n\n- Sing (Chris)\n- Ring (Bell)\n',
    [
      'Buy oak {parenthesis Chris}',
      'Cut oak {parenthesis Sarah}',
      'Saw oak {parenthesis Xandrel}',
      'Sell oak - Deferred',
      'Burn oak {parenthesis Semua}',
      'Sing {parenthesis Sarah}',
      'draws maps {parenthesis Chris}',
      'folds maps {parenthesis Sarah}',
      'sells maps {parenthesis Xandrel}',
      'Oak: Xandrel',
      'Sing {parenthesis Chris}',
      'Ring (Bell)',
    ],
  ],
  [
    'headings of a team, by its title or by those beside them, whoever stands there',
    '# Team tasks\n\n## Task 1 — Xandrel: Ring the bells\n\nThey are to be rung at noon each day, and in the evening too.\n\n## Task 2 — Dox: Draw the maps\n\nThey are to be drawn on oak and hung up where all can see them.\n\n## Rules for every task\n\n- Ring at noon\n',
    [
      'task Task 1 — Xandrel: Ring the bells {parenthesis Xandrel}',
      'task Task 2 — Dox: Draw the maps {parenthesis Dox}',
    ],
  ],
  [
    'what stands there and is no name',
    '# Plan\n\n- Buy wood - Oak\n- Cut wood (Saw)\n- Draw maps | May | Friday\n- Ring bells (with Chris and all)\n- Sing → Songs\n- See to it (will be done)\n',
    [
      'Buy wood - Oak',
      'Cut wood (Saw)',
      'Draw maps | May | Friday',
      'Ring bells (with Chris and all)',
      'Sing → Songs',
      'See to it (will be done)',
    ],
  ],
  [
    'names before what is to be done',
    '# Plan\n\n- Chris: buy wood\n- **[Sarah]** Cut wood\n- [ ] **Everyone**: ring bells\n- Oak: buy it\n- Petra to draw maps\n- **Petra** – fold maps\n- **Petra** sells maps\n- Oak to burn\n',
    [
      'buy wood {parenthesis Chris}',
      'Cut wood {parenthesis Sarah}',
      'ring bells {parenthesis Everyone}',
      'Oak: buy it',
      'draw maps {parenthesis Petra}',
      'fold maps {parenthesis Petra}',
      'sells maps {parenthesis Petra}',
      'Oak to burn',
    ],
  ],
  [
    'people who were there, by their first names',
    '# Plan\n\n**Attendees:** Xan Dorl, Kwe (lead)\n\n## Action items\n\n- **Xan:** buy wood\n- Cut wood (Kwe)\n- Ring bells - Dorl\n',
    ['buy wood {parenthesis Xan}', 'Cut wood {parenthesis Kwe}', 'Ring bells - Dorl'],
  ],
  [
    'handles before what is to be done',
    '# Plan\n\n- [ ] @xan: buy wood\n- [x] @dox, @kwe — cut wood\n- [ ] @wood/glue: buy it\n- [ ] @wood is bought\n',
    ['buy wood {parenthesis @xan}', 'x cut wood {parenthesis @dox, @kwe}', '@wood/glue: buy it', '@wood is bought'],
  ],
  [
    'who does what, below a key for owners and among the work of a week',
    '# Kế hoạch\n\n## Tuần 1: Gỗ\n\n- Mua gỗ\n\n**Phân công:**\n- **Minh**: Cưa & bào\n- **Kiên**: Sơn + cửa\n\n## Tuần 2: Cửa\n\n- Mua cửa\n',
    ['Mua gỗ', 'Cưa & bào {parenthesis Minh}', 'Sơn + cửa {parenthesis Kiên}', 'Mua cửa'],
  ],
  [
    'a piece of work called a strategy that has an owner',
    '# Debts\n\n## Now\n\n### 1. No cooling strategy\n\n- **Effort**: small\n- **Owner**: Shop team\n\n### 2. Cooling strategy\n\n- It is cold\n',
    ['No cooling strategy {field-line Owner=Shop team}'],
  ],
];

for (const [name, text, expected] of readings) {
  test(name, () => assert.deepEqual(say(text), expected));
}

test('who is counted above a list has it, and nobody has what all share', () => {
  const { items } = read(
    '# Plan\n\n## Boat team\n\n**Lead:** Dox\n\n### Spring\n\n- Sail\n\n## Tent squad (lead: Dox)\n\n- Sleep\n\n## 👤 Member 1 - Doors\n\n> **Responsible:** all that is made of wood\n\n- Saw\n\n## 👤 Member 2\n\n> **Responsible:** Emma\n\n- Nail\n\n## Hall\n\nMember 3 (Nyx)\n- Sweep\n\nMember 4\n- Mop\n\nThey sing\n- Song\n\n## Taskuri pe echipa\n\n### Nyx Dorl\n\n- Dig\n\n### Taskuri comune\n\n- Sing\n',
  );
  assert.deepEqual(
    items.map(({ title, section }) => [title.value, ...(section?.claims ?? []).map(sayClaim)].join(': ')),
    [
      'Sail',
      'Sleep: parenthesis lead=Dox',
      'Saw: heading Member 1',
      'Nail: heading Member 2: field-line Responsible=Emma',
      'Sweep: heading Member 3',
      'Mop: heading Member 4',
      'Song',
      'Dig: heading Nyx Dorl',
      'Sing',
    ],
  );
});

test('a list below a name in bold is theirs, beside a table too', () => {
  const { items } = read(
    '# Plan\n\n## Tasks\n\n**Emma:**\n\n- Paint the wall\n\n| Task | Owner |\n|---|---|\n| Buy nails | David |\n\n- Nails are cheap\n\n## Notes\n\n**Emma:**\n\n- Nails are dear\n\n## Stage\n\n**Emma (lead) | Day 1–3**\n\n- Buy wood\n\n## Hall\n\n**David | Day 4**\n\n- Ring bells\n',
  );
  assert.deepEqual(
    items.map(({ title, section }) => [title.value, ...(section?.claims ?? []).map(sayClaim)].join(': ')),
    ['Paint the wall: heading Emma', 'Buy nails', 'Buy wood: heading Emma', 'Ring bells: heading David'],
  );
});

test('a heading that begins with a name is the owner of what stands below it', () => {
  const { items } = read(
    '# Plan\n\n## 🎯 MARTA - Chief carpenter\n\n- Cut\n\n## MARTA - Lead\n\n**Skills:** wood, nails\n\n- Saw\n\n## Chris (Shop) - 3 items\n\n- Buy\n\n## Petra’s part\n\n- Draw\n\n## 💬 Sarah Tasks (Sails)\n\n- Sew\n\n## Your tasks (José)\n\n- Sing\n\n## Tasks & responsibilities\n\n### DOX - Tester\n\n- Ring\n\n## petra(wood)\n\n- Wait\n\n## Chris - Mend it\n\n**Status:** open\n',
  );
  assert.deepEqual(
    items.map(({ title, claims, section }) =>
      [title.value, ...[...claims, ...(section?.claims ?? [])].map(sayClaim)].join(': '),
    ),
    [
      'Cut: parenthesis MARTA',
      'Saw: heading MARTA',
      'Buy: heading Chris',
      'Draw: heading Petra',
      'Sew: heading Sarah',
      'Sing: parenthesis José',
      'Ring: heading DOX',
      'Wait',
      'Chris - Mend it: parenthesis Chris',
    ],
  );
});

test('a task that is called by a member is theirs, and briefs for a team are for whom their headings name', () => {
  const briefs =
    '# Bells — team task briefs\n\n## Why now\n\nThe bells are loud and nobody rings them.\n\n## NYXA — you come first\n\n### 1. Draw maps\n\nWe have none, and whoever comes by sea is lost.\n\n### 2. RT60 + the hall\n\nIt is loud there, so hang cloth on each of the walls.\n\n## DOXU — all that is made of wood\n\n### 1. Cut oak\n\nIt stands behind the hall, and nobody needs it there.\n';
  const tasks =
    '# Plan\n\n## Task 3: Member B (hall)\n\n**Status:** open\n\n## Задача №4: Dev 4\n\n**Статус:** в работе\n';
  assert.deepEqual(
    [briefs, tasks].map((text) =>
      read(text).items.map((item) => [sayItem(item), ...(item.section?.claims ?? []).map(sayClaim)].join(': ')),
    ),
    [
      ['Draw maps: parenthesis NYXA', 'RT60 + the hall: parenthesis NYXA', 'Cut oak: parenthesis DOXU'],
      ['task Task 3: Member B (hall): heading Member B', 'task Задача №4: Dev 4: heading Dev 4'],
    ],
  );
});

test('a heading says for whom it is, with what they are behind the name, and phases of a work split name who does what', () => {
  const { items } = read(
    '# Plan\n\n# For Sarah\n\n- Cut wood\n\n# For Team mates\n\n- Saw\n\n# For sailors\n\n- Sing\n\n# Track D — Petra (all that is made of wood)\n\n- Merge the rolls: Petra → Jonas, sing\n\n# Work split\n\n## Phase 1\n\n- Hall/Tower: Ring the bells\n- Kitchen: Bake bread\n- 전원: 함께 노래를 부른다\n\n# Days\n\n- Petra (tower): ring the bells\n- Jonas/Marta (hall): sweep the floor\n- Nyx (kitchen): bake the bread\n\n1. **Issue #7** - Draw maps\n',
  );
  assert.deepEqual(
    items.map((item) => [sayItem(item), ...(item.section?.claims ?? []).map(sayClaim)].join(': ')),
    [
      'Cut wood: heading Sarah',
      'Saw: heading Team mates',
      'Sing',
      'Merge the rolls: Petra → Jonas, sing: parenthesis Petra',
      'Ring the bells {parenthesis Hall/Tower}',
      'Bake bread {parenthesis Kitchen}',
      '함께 노래를 부른다 {parenthesis 전원}',
      'ring the bells {parenthesis Petra}',
      'sweep the floor {parenthesis Jonas/Marta}',
      'bake the bread {parenthesis Nyx}',
      '#7: Draw maps',
    ],
  );
});

test('teams and those who own a part of it have what stands below them, in files that give it to nobody else', () => {
  const texts = [
    '# Plan\n\n## Sails team\n\n- [ ] Sew\n\n## Backend-Team\n\n- [ ] Nähen\n\n## 前端团队\n\n- [ ] 画地图\n\n## Our team\n\n- [ ] Sing\n\n## Invite a team\n\n- [ ] Write to them\n',
    '# Team tasks\n\n## Hall owner — stage/lamps\n\nTasks:\n\n1. Hang lamps\n\n## Door owner — all that is made of wood\n\n1. Cut oak\n\n## Rules\n\nRing the bell.\n',
  ];
  assert.deepEqual(
    texts.map((text) =>
      read(text).items.map((item) => [sayItem(item), ...(item.section?.claims ?? []).map(sayClaim)].join(': ')),
    ),
    [
      ['Sew: heading Sails team', 'Nähen: heading Backend-Team', '画地图: heading 前端团队', 'Sing', 'Write to them'],
      ['Hang lamps: parenthesis Hall owner', 'Cut oak: parenthesis Door owner'],
    ],
  );
});

test('who has another job beside a role has the role', () => {
  const { roster } = read(
    '# Plan\n\n| Üye | Rol |\n|---|---|\n| Emma | Product Owner & Analyst |\n| Nyx | PM, Tester |\n| Dox | Scrum Master & Coach |\n| Kwe | PO & PM |\n',
  );
  assert.deepEqual(
    roster.map(({ person, role }) => `${person.value} ${role}`),
    ['Emma po', 'Nyx pm'],
  );
});

test('members by number, and given names behind the name of the family, in any capitals', () => {
  const { items } = read(
    '# Plan\n\n## May\n\n- [ ] Mobile dev 1: Draw maps of the sea\n- [ ] Hall dev 2: Sweep\n- [ ] Ring bells (Person B)\n- [ ] Step 3: Sing\n\n## ЧЕЛОВЕК 1: БРИГАДИР\n\n### ✅ Чекпоинты (по часам)\n\n- [ ] Рубить дуб\n\n## 2. Người 2 — Cửa\n\n1. Sơn cửa\n\n## Часть 3 — Паруса (**Дорлов Вадим**)\n\n- [ ] Шить\n',
  );
  assert.deepEqual(
    items.map((item) => {
      const claims: string[] = [];
      for (let at = item.section; at; at = at.parent) claims.push(...at.claims.map(sayClaim));
      return [sayItem(item), ...claims].join(': ');
    }),
    [
      'Draw maps of the sea {parenthesis Mobile dev 1}',
      'Sweep {parenthesis Hall dev 2}',
      'Ring bells {parenthesis Person B}',
      'Step 3: Sing',
      'Рубить дуб: heading ЧЕЛОВЕК 1',
      'Sơn cửa: heading Người 2',
      'Шить: parenthesis Дорлов Вадим',
    ],
  );
});
