import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, defaultConfig } from '../../../src/core';

/** Each item with who owns it, and by which words. */
function owners(text: string): readonly string[] {
  const { document, owners } = analyze('backlog.md', text, defaultConfig, undefined);
  return document.items.map((item) => {
    const names = owners.get(item)?.parties.map((party) => party.text) ?? [];
    return `${item.title.value}${names.length > 0 ? ` < ${names.join(', ')}` : ''}`;
  });
}

/** Who has what stands below a heading, one of several by a number or a letter. */
const holders = [
  'Anggota 1',
  'Orang 2',
  'Mahasiswa B',
  'Henkilö 1',
  'Ryhmän jäsen 2',
  'Medlem C',
  'Gruppemedlem 1',
  'Deltaker 2',
  'Člen 3',
  'Csapattag 1',
  'Membru 2',
  'Μέλος Α',
  'חבר צוות 1',
  'عضو 2',
  'สมาชิก 1',
  'Takım üyesi 2',
  'Участник Б',
  '成员一',
  '同学 A',
  'Sinh viên 3',
];

test('owners in sections for one of several people', () => {
  for (const holder of holders)
    assert.deepEqual(
      owners(`# Plan\n\n## ${holder} — 1\n\n- Sweep\n\n## 👤 ${holder}: Bells\n\n- [ ] Ring\n`),
      [`Sweep < ${holder}`, `Ring < ${holder}`],
      holder,
    );
  // A day, a persona and a place are nobody.
  for (const heading of ['Tag 1', 'Persona 1', 'Hall 2'])
    assert.deepEqual(owners(`# Plan\n\n## ${heading}\n\n- Sweep\n`), ['Sweep'], heading);
});

test('people before an arrow, below a heading for the tasks of each', () => {
  assert.deepEqual(
    owners(
      '# Rencana\n\n## Anggota Kelompok\n\n1. Nyx Dorl (12)\n2. Kwe (13)\n\n## Pembagian Kerja\n\n- **Nyx Dorl** → Membuat layar\n- Kwe -> Menjahit layar\n\n## Aturan Umum\n\n- Tidak menyanyi\n\n## Työnjako\n\n- Dox: Ompelee purjeen\n',
    ),
    ['Membuat layar < Nyx Dorl', 'Menjahit layar < Kwe', 'Ompelee purjeen < Dox'],
  );
  // What becomes of something is no task of it.
  assert.deepEqual(owners('# Plan\n\n## Hall\n\n- Wood → the stage\n- Bells => louder\n'), [
    'Wood → the stage',
    'Bells => louder',
  ]);
});

test('when it is due is no part of who owns it', () => {
  assert.deepEqual(
    owners(
      '# Plan\n\n- Mast stellen (zuständig: Ute Kern, bis Freitag)\n- Coser (responsable: Eva Gil – para el 3 de mayo)\n- Sweep (owner: Nyx, Q3)\n- Coudre @kwe – échéance 3 mai\n- Ring bells (owner: Dox – by the door)\n',
    ),
    [
      'Mast stellen < Ute Kern',
      'Coser < Eva Gil',
      'Sweep < Nyx',
      'Coudre – échéance 3 mai < @kwe',
      'Ring bells < Dox – by the door',
    ],
  );
});

test('lists that will be ticked off are not done for the tick in their name', () => {
  const { document } = analyze(
    'backlog.md',
    '# Plan\n\n## ✅ チェックリスト\n\n- [ ] 縫う\n\n## ✅ Lista de verificación\n\n- [ ] Coser\n\n## ✅ Naaien\n\n- Zeil\n',
    defaultConfig,
    undefined,
  );
  assert.deepEqual(
    document.items.map(({ closed }) => closed),
    [false, false, true],
  );
});

test('names out of a list of those who were there, and of a team', () => {
  assert.deepEqual(
    owners(
      '# Minutes\n\n## 👥 Attendees:\n\n- Nyx Dorl (hall)\n- Kwe\n\n## Next steps\n\n- Sweep (Nyx)\n- Ring bells — Kwe\n- Kwe to mop the hall\n- Sew (Tent)\n- Fold (Hall)\n',
    ),
    ['Sweep < Nyx', 'Ring bells < Kwe', 'mop the hall < Kwe', 'Sew (Tent)', 'Fold (Hall)'],
  );
  assert.deepEqual(
    owners(
      '# Kế hoạch\n\n**Thành viên:**\n1. Ngô Thu Hạ – nhóm trưởng\n2. Lý Vỹ\n\n## Việc\n\n- Quét nhà (Hạ)\n- Rung chuông – Vỹ\n',
    ),
    ['Quét nhà < Hạ', 'Rung chuông < Vỹ'],
  );
  // Without such a list, or far below it, they are words.
  assert.deepEqual(owners('# Plan\n\n## Shops\n\n- Nyx Dorl\n\n## Next steps\n\n- Sweep (Nyx)\n- Mop\n'), [
    'Nyx Dorl',
    'Sweep (Nyx)',
    'Mop',
  ]);
});

test('who has which job is no work, and a job with something to do is', () => {
  assert.deepEqual(
    owners(
      '# Plan\n\n## Sprint 1\n\n- Team lead: Nyx\n- **Hall developers** – Kwe, Dox Dorl\n\n## Sprint 2\n\n- QA lead: write down how to sweep\n- Designer: Nyx\n',
    ),
    ['QA lead: write down how to sweep', 'Designer: Nyx'],
  );
});

test('names that are still to be filled in, and times of the day, are nobody', () => {
  const { document, owners: found } = analyze(
    'backlog.md',
    '# Plan\n\n## Task assignments\n\n### Morning sprint (9 to 12)\n\n- [ ] _____: Ring bells\n- [ ] Mop – ______\n- [ ] Sweep (____)\n\n### Buổi chiều\n\n- Quét nhà\n\n### Travail en groupe\n\n- Chanter\n\n### Nyx Dorl\n\n- Sew\n- _Dig_: with a spade\n',
    defaultConfig,
    undefined,
  );
  assert.deepEqual(
    document.items.map((item) => `${item.title.value}: ${found.get(item)?.status}`),
    [
      'Ring bells: placeholder',
      'Mop: placeholder',
      'Sweep: placeholder',
      'Quét nhà: unowned',
      'Chanter: unowned',
      'Sew: owned',
      'Dig: with a spade: owned',
    ],
  );
});

test('what was hard, what helps and how parts wait for each other is no work', () => {
  assert.deepEqual(
    owners(
      '# Plano\n\n## Tarefas\n\n- Varrer\n\n## Dependências entre partes\n\n- Sinos antes da sala\n\n## Dicas técnicas\n\n- Usar corda\n\n## Dificultades encontradas\n\n1. La cuerda era corta\n\n## Code review process\n\n- Read it twice\n',
    ),
    ['Varrer'],
  );
});

test('somebody by their job, below the title of a file about who does what', () => {
  assert.deepEqual(
    owners(
      '# Распределение задач: лодка\n\n## ЮГА (Первый разработчик)\n\n### Задача 1: Парус\n**Файлы:** `a.js`\n- Шить ровно\n\n## 🔵 КЕЙ ОРТ - СЛОЖНЫЕ ЗАДАЧИ\n\n1. Рубить дуб\n\n## Палуба\n\n- Мыть палубу\n\n## Файлы, которые изменятся\n\n- `a.js` — парус\n',
    ),
    ['Задача 1: Парус < ЮГА', 'Рубить дуб < КЕЙ ОРТ', 'Мыть палубу'],
  );
  // What is made for a job is a part of the product.
  assert.deepEqual(owners('# Plan\n\n## Shop (for a developer)\n\n- Sell\n\n## Hall (Designer)\n\n- Sweep\n'), [
    'Sell',
    'Sweep',
  ]);
});

test('pairs by number at the end of what they do', () => {
  assert.deepEqual(
    owners(
      '# Reunião\n\nO que foi abordado:\n1. Vela\n2. Sino\n\n## Sprint 1\n\n- Vela - Pareamento 2\n- Sino - Todos\n- Mapa - Pareamento 1\n\n## Pareamentos\n\n1. Nyx e Kwe;\n',
    ),
    ['Vela < Pareamento 2', 'Sino < Todos', 'Mapa < Pareamento 1'],
  );
});

test('documents that are to be written, and parts by whose they are', () => {
  assert.deepEqual(
    owners(
      '# Plan\n\n| Document | Owner | Deadline |\n|---|---|---|\n| LOG.md | Nyx | May |\n\n| Component | Owner | Description |\n|---|---|---|\n| Mast | Kwe | Made of oak |\n| Sails | Nyx | Sewn by hand |\n\n## Documents\n\n| Document | Owner |\n|---|---|\n| MAP.md | Nyx |\n',
    ),
    ['LOG.md < Nyx', 'Mast < Kwe', 'Sails < Nyx'],
  );
});

test('articles about backlogs, and how something is made, list no work', () => {
  for (const text of [
    '# Words\n\nA **product backlog** is a list of what is to be done.\n\nIt has\n\n- stories\n- bugs\n',
    'Ein Backlog (Liste) ist geordnet.\n\n- Arbeit\n- Fehler\n',
    '# Notes\n\n## What is a roadmap?\n\n- A plan\n',
    '# The boat — Technical Spec\n\n## Meta\n- DRI: @nyx\n- Status: Draft\n\n## Sails\n\n- Two of them\n',
  ])
    assert.deepEqual(owners(text), [], text);
  assert.deepEqual(owners('# Words\n\nThis backlog is a list of what we do.\n\n- Sew\n'), ['Sew']);
  assert.deepEqual(owners('# Words\n\nA backlog is a list.\n\n## Sprint 1\n\n- Sew\n\n## Words\n\n- [ ] Dig\n'), [
    'Sew',
    'Dig',
  ]);
});

test('a tick before a list of tasks does not close it', () => {
  const { document } = analyze(
    'backlog.md',
    '# 计划\n\n## 成员 A：船\n\n#### ✅ 详细任务清单\n\n- 缝好船帆\n\n## ✅ Task list\n\n- Sew\n',
    defaultConfig,
    undefined,
  );
  assert.deepEqual(
    document.items.map(({ closed }) => closed),
    [false, false],
  );
});

test('whose part it is in a table of members, and of those who have numbers', () => {
  assert.deepEqual(
    owners(
      '# Pembagian\n\n| Anggota | Modul | Tanggung Jawab |\n|---|---|---|\n| Nyx Dorl | Layar | Menjahit, melipat |\n| Kwe Vell | Tiang | Memotong |\n\n| Member | Responsibilities |\n|---|---|\n| Nyx | All of it |\n',
    ),
    ['Layar < Nyx Dorl', 'Tiang < Kwe Vell'],
  );
  assert.deepEqual(
    owners(
      'Pembagian tugas\n1. Nyx Dorl (2022020071) Menjahit layar kapal\n2. Kwe V (2022020060) Memotong kayu\n3. Lonceng (2022) Membunyikan\n',
    ),
    ['Menjahit layar kapal < Nyx Dorl', 'Memotong kayu < Kwe V', 'Lonceng (2022) Membunyikan'],
  );
  // The heading of it all is no task beside the others.
  assert.deepEqual(owners('# Task distribution\n\nWho does what.\n\n# Sails\n\nOwner: Nyx\n\n# Mast\n\nOwner: Kwe\n'), [
    'Sails < Nyx',
    'Mast < Kwe',
  ]);
});

test('whose it is behind an equals sign, below a heading that says who does what', () => {
  assert.deepEqual(
    owners(
      '# Repartition des taches\n\n- Grand mât = `Nyx` et `Kwe`\n- Petit bar/quai = `Oru`\n- Coque et quille = Kwe\n',
    ),
    ['Grand mât < Nyx, Kwe', 'Petit bar/quai < Oru', 'Coque et quille < Kwe'],
  );
  assert.deepEqual(owners('# Plan\n\n- Max = `Depth`\n- Sew `@sail` = two\n'), ['Max = Depth', 'Sew @sail = two']);
  // A heading of that kind is nobody, whatever stands above it.
  assert.deepEqual(owners('# Work split\n\n## Task distribution\n\n- Sew the sails\n'), ['Sew the sails']);
});

test('what a template leaves to be filled in, in other languages', () => {
  for (const gap of ['İsim Yazılacak', 'İsim', 'isi nama', 'Namn', 'jméno', 'Имя', 'à remplir', 'điền tên'])
    assert.deepEqual(owners(`# Plan\n\n- Sew the sails (owner: _[${gap}]_)\n`), ['Sew the sails'], gap);
});

test('the files that something is made in', () => {
  assert.deepEqual(
    owners('# Split\n\n## Member 1\n\n**Work:**\n- Sew the sails\n\n**Main files:**\n- `src/sail.ts`, `src/rope.ts`\n'),
    ['Sew the sails < Member 1'],
  );
  assert.deepEqual(owners('# Split\n\n## Member 1\n\n- `sail.ts`\n- `rope.ts`\n'), [
    'sail.ts < Member 1',
    'rope.ts < Member 1',
  ]);
});

test('who does what in a table whose last column names members', () => {
  assert.deepEqual(
    owners(
      '# Plan\n\n| Task | Done? | Team member | Notes |\n|---|---|---|---|\n| Sails | | Nyx Vell | |\n| Mast | | Kwe | |\n',
    ),
    ['Sails < Nyx Vell', 'Mast < Kwe'],
  );
  assert.deepEqual(owners('# 分工\n\n|组员|开发项目|占比|\n|---|---|---|\n|钟健|船帆|50%|\n|赵天|桅杆|50%|\n'), [
    '船帆 < 钟健',
    '桅杆 < 赵天',
  ]);
  // Whom it asks, beside its owner.
  assert.deepEqual(owners('# Plan\n\n| Task | Member | Owner |\n|---|---|---|\n| Sails | Gold | Nyx |\n'), [
    'Sails < Nyx',
  ]);
});

test('what a line without a colon says of the list right below it', () => {
  assert.deepEqual(owners('Meeting 1\n\nAgenda items\n- Find a name\n- Draw maps\n'), []);
  assert.deepEqual(owners('Work\n\nIt has no agenda\n- Find a name\n- Draw maps\n'), ['Find a name', 'Draw maps']);
});

test('headings that are but names, where most of them are known to be', () => {
  assert.deepEqual(owners('## Ana:\n\n- Sew\n\n## Daniel:\n\n- Saw\n\n## Yovka:\n\n- Dig\n'), [
    'Sew < Ana',
    'Saw < Daniel',
    'Dig < Yovka',
  ]);
  assert.deepEqual(
    owners('## Ana\n\n- Sew\n\n## Daniel\n\n- Saw\n\n## Things to buy\n\n- Dig\n\n## Yovka\n\n- Ask\n'),
    ['Sew < Ana', 'Saw < Daniel', 'Dig', 'Ask'],
  );
});

test('a root sign behind what is done', () => {
  const { document } = analyze(
    'backlog.md',
    '## To do\n\n1. 缝好船帆   √\n2. 锯木头√\n3. Root of 2 is √2\n4. √2\n',
    defaultConfig,
    undefined,
  );
  assert.deepEqual(
    document.items.map(({ closed }) => closed),
    [true, true, false, false],
  );
});

test('a legend, and what an offer asks for, list no work', () => {
  for (const text of [
    '# Log\n\n## Legenda\n\n### Priority\n- 🔴 High — urgent, blocks others\n- 🟡 Middling — planned\n\n### State\n- ⏳ To do\n- ⚠️ Late\n',
    '# Offer\n\n## Cosa serve da te\n\n- Two hours\n- A boat\n',
  ])
    assert.deepEqual(owners(text), [], text);
  assert.deepEqual(owners('# P\n\n- Sew (owner: [Verantwortlicher])\n- Saw (owner: [谁])\n'), ['Sew', 'Saw']);
});

test('names below RACI letters', () => {
  const table = '| Task | R | A | C | I |\n|---|---|---|---|---|\n| Sew | Nyx | Kwe | Di | |\n| Saw | Nyx | | Di | |\n';
  assert.deepEqual(owners(`# Plan\n\n${table}`), ['Sew < Kwe', 'Saw']);
  assert.deepEqual(owners(`# Plan\n\n${table.replace('R | A', 'R (does it) | A (answers for it)')}`), [
    'Sew < Kwe',
    'Saw',
  ]);
  assert.deepEqual(owners('# Plan\n\n| Task | A | B |\n|---|---|---|\n| Sew | Nyx | Di |\n'), ['Sew']);
});
