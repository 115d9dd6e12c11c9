import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { analyze } from '../../../src/core/analyze';
import { type Config, defaultConfig } from '../../../src/core/config';
import { LiveAnalysis } from '../../../src/core/live/live-analysis';
import { applyEdits } from '../../../src/core/text';
import { backlogText, formatOfStructure, type Structure, structures } from '../../support/backlogs';
import { Chance } from '../../support/backlogs/chance';
import { plainText } from './plain';
import { someEdits } from './typing';

/** Documents of each structure; more are tried by hand: `LIVE_ROUNDS=100 npm run test:unit`. */
const rounds = Number(process.env.LIVE_ROUNDS ?? 1);
const editsEach = 12;

const strict: Config = {
  ...defaultConfig,
  roles: {
    po: { label: 'Product Owner', aliases: [], people: ['Ana Lima', '@bo'] },
    pm: { label: 'Product Manager', aliases: [], people: ['Bo Chen'] },
  },
  owners: { agents: ['bot'], others: ['dev-team'], closed: true },
  expect: { story: 'po' },
};

function pathOf(structure: Structure): string {
  return formatOfStructure(structure) === 'yaml' ? 'backlog.yaml' : 'BACKLOG.md';
}

for (const structure of structures) {
  test(`edits of ${structure} lead to what a full analysis finds`, () => {
    for (let round = 0; round < rounds; round += 1) type(structure, round);
  });
}

/** Edits a document and takes each edit back, unless it is of the kind that people go on from. */
function type(structure: Structure, round: number): void {
  const chance = new Chance(round * 1000 + structure.length);
  const eol = round % 5 === 3 ? '\r\n' : '\n';
  const path = pathOf(structure);
  const config = chance.oneIn(3) ? strict : defaultConfig;
  let text = backlogText(structure, 12 + chance.below(15), { seed: round, owned: !chance.oneIn(5), eol });
  if (chance.oneIn(3)) text = text.trimEnd();
  if (chance.oneIn(3)) text = silenced(text, path, chance);
  if (chance.oneIn(3)) text = doubled(text, chance);
  if (chance.oneIn(3)) text = broken(text, chance);
  const live = LiveAnalysis.of(path, text, config, undefined);
  let last: number | undefined;
  for (let count = 0; count < editsEach; count += 1) {
    const edits = someEdits(text, chance, last);
    last = edits[0]?.start;
    const changed = applyEdits(text, edits);
    const what = `${structure}, round ${round}, edit ${count}: ${JSON.stringify(edits)}`;
    const found = live.update(changed, undefined, edits);
    assert.equal(found.document.text, changed);
    const expected = plainText(analyze(path, changed, config, undefined), config);
    const actual = plainText(found, config);
    assert.ok(actual === expected, `${what}\n${difference(actual, expected)}`);
    const isTyping = edits.length === 1 && edits[0]?.start === edits[0]?.end && edits[0]?.text.length === 1;
    if (isTyping && chance.oneIn(2)) text = changed;
    else {
      live.update(text);
      assert.ok(
        plainText(live.analysis, config) === plainText(analyze(path, text, config, undefined), config),
        `undone: ${what}`,
      );
    }
  }
}

/** The first lines in which two texts differ: all of them would be thousands. */
function difference(actual: string, expected: string): string {
  const [found, wanted] = [actual.split('\n'), expected.split('\n')];
  const at = wanted.findIndex((line, index) => line !== found[index]);
  return `found:\n${found.slice(at, at + 3).join('\n')}\nexpected:\n${wanted.slice(at, at + 3).join('\n')}`;
}

/** The text with suppression comments on some lines of their own. */
function silenced(text: string, path: string, chance: Chance): string {
  const [open, close] = path.endsWith('.md') ? ['<!--', ' -->'] : ['#', ''];
  const directive = () => {
    const what = chance.pick(['disable-next-line', 'disable', 'enable', 'disable-line', 'disable-file missing-owner']);
    return `${open} backlog-roles-${what}${close}`;
  };
  const lines = text.split('\n');
  return lines.flatMap((line) => (chance.oneIn(12) ? [directive(), line] : [line])).join('\n');
}

/** The text with some lines in two places: items that are written twice, each with an owner of its own or without. */
function doubled(text: string, chance: Chance): string {
  const lines = text.split('\n');
  for (let count = 3 + chance.below(4); count > 0; count -= 1) {
    const from = chance.below(lines.length);
    const some = lines.slice(from, from + 1 + chance.below(9));
    if (chance.oneIn(2)) some.push(...some.splice(0, 1).map((line) => line.replace(/P[OM]/, 'shared')));
    lines.splice(chance.below(lines.length), 0, ...some);
  }
  return lines.join('\n');
}

/** The text with one or two places in which YAML may not be read as it stands. */
function broken(text: string, chance: Chance): string {
  const at = chance.below(text.length);
  const harmed = text.slice(0, at) + chance.pick(['"', ': ', 'x', '\n', '[', '\t', '\n  y: z: [']) + text.slice(at);
  return chance.oneIn(2) ? broken(harmed, chance) : harmed;
}

/** What is typed behind the first place in the second half of a document where something stands. */
const unread: readonly (readonly [Structure, string, string])[] = [
  ['yaml flat', 'title: ', 'aaaa'],
  ['yaml flat', ' for ', '\naaaa'],
  ['yaml nested', ' for ', '\naaaa'],
  ['yaml flat', '\n   ', 'aaaa'],
  ['yaml flat', '\n ', 'aaaa'],
  ['yaml nested', '\n', 'aaaa'],
  ['yaml nested', ': R', '&D *a*'],
  ['yaml by id', 'title: ', 'aaaa'],
  ['yaml strings', '    - ', 'aaaa'],
  ['yaml documents', 'title: ', 'aaaa'],
  ['yaml a document each', '\ntitle: ', 'aaaa'],
  ['markdown tasks', '] ', 'aaaa'],
  ['markdown tasks', '\n## ', 'aaaa'],
  ['markdown tasks', '\n##', ' A\n\n- [ ] b @ana\n\n- '],
  ['markdown tasks', '\n\n', '## A\n\n'],
  ['markdown tables', ' |\n', '\n---\n'],
  ['markdown bullets', '\n* ', 'aaaa'],
  ['markdown ordered', '. ', 'Then '],
  ['markdown table', '| US-', 'aaaa'],
  ['markdown tables', '\n|:--', 'aaaa'],
  ['markdown tables', '\n| ID', ' | Who | What'],
  ['markdown headings', 'It should take less', 'aaaa'],
  ['markdown headings', '\n### ', 'aaaa'],
  ['markdown headings', '\n###', '#'],
  ['markdown setext', '\n---', 'aaaa'],
];

for (const [structure, before, typed] of unread) {
  test(`typing ${JSON.stringify(typed)} behind ${JSON.stringify(before)} in ${structure} reads a small part again`, () => {
    const text = backlogText(structure, 120, {});
    const path = pathOf(structure);
    const live = LiveAnalysis.of(path, text, defaultConfig, undefined);
    const at = text.indexOf(before, text.length / 2) + before.length;
    assert.ok(at > text.length / 2);
    for (let count = 1; count <= typed.length; count += 1) {
      const changed = `${text.slice(0, at)}${typed.slice(0, count)}${text.slice(at)}`;
      assert.ok(plainText(live.update(changed), defaultConfig) === fully(changed, path), changed);
    }
    assert.equal(live.fullReadings, 0);
  });
}

test('who inherits an owner that the roster does not know is told of once', () => {
  const task = (title: string) => ['        tasks:', `          - title: ${title}`, '            status: open'];
  const lines = [
    ...[
      'epics:',
      ...Array.from({ length: 60 }, (_, index) => `  - title: Epic ${index}`),
      '    owner: Bob',
      '    stories:',
    ],
    ...['      - title: First', '        status: done', '        owner: Eve', `        notes: ${'more '.repeat(400)}`],
    ...[
      ...task('Add a form'),
      '      - title: Second',
      `        notes: ${'more '.repeat(100)}`,
      ...task('Fill a form'),
    ],
  ];
  const text = lines.join('\n');
  const live = LiveAnalysis.of('backlog.yaml', text, strict, undefined);
  const at = text.indexOf('Fill');
  const changed = `${text.slice(0, at)}x${text.slice(at)}`;
  assert.equal(
    plainText(live.update(changed), strict),
    plainText(analyze('backlog.yaml', changed, strict, undefined), strict),
  );
  assert.equal(live.analysis.problems.filter(({ rule }) => rule === 'unknown-owner').length, 2);
  assert.equal(live.fullReadings, 0);
});

test('a text that slips out of one of many milestones is read as in all of the file', () => {
  const said = (index: number) =>
    [
      `  - id: M-${index}`,
      `    title: Map ${index}`,
      '    status: open',
      '    notes: "Guests ask."',
      '    acceptance_criteria:',
      '      - "Support can do it."',
      '      - "It takes a second."',
      '    goals:',
      '      - "All use it."',
      '      - "Nobody calls."',
    ].join('\n');
  const text = `milestones:\n${[0, 1, 2, 3, 4, 5, 6].map(said).join('\n')}\n`;
  const live = LiveAnalysis.of('backlog.yaml', text, defaultConfig, undefined);
  const gone = '    acceptance_criteria:\n';
  const at = text.indexOf(gone, text.indexOf('M-3'));
  const changed = text.slice(0, at) + text.slice(at + gone.length);
  assert.equal(plainText(live.update(changed), defaultConfig), fully(changed));
});

test('typing in a file with suppression comments reads a small part again', () => {
  const text = `# backlog-roles-disable-next-line missing-owner\n${backlogText('yaml flat', 120, {})}`;
  const live = LiveAnalysis.of('backlog.yaml', text, defaultConfig, undefined);
  const at = text.indexOf('title: ', text.length / 2) + 7;
  const known = new Set(live.update(`${text.slice(0, at)}a${text.slice(at)}`).problems);
  const changed = `${text.slice(0, at)}aa${text.slice(at)}`;
  const { problems } = live.update(changed);
  assert.equal(plainText(live.analysis, defaultConfig), fully(changed));
  assert.equal(live.fullReadings, 0);
  assert.ok(problems.length > 20 && problems.filter((problem) => !known.has(problem)).length < 3);
});

test('typing in one of several tasks of one title does not look at all of the file again', () => {
  const stories = Array.from(
    { length: 40 },
    (_, index) => `- [ ] Story ${index} @ana\n  - [ ] Write the tests\n- [ ] Bug ${index}\n`,
  );
  const text = `# Backlog\n\n${stories.join('')}`;
  const live = LiveAnalysis.of('BACKLOG.md', text, defaultConfig, undefined);
  const known = new Set(live.analysis.problems);
  const at = text.indexOf('the tests', text.length / 2);
  const changed = `${text.slice(0, at)}a${text.slice(at)}`;
  const { problems } = live.update(changed);
  assert.equal(plainText(live.analysis, defaultConfig), fully(changed, 'BACKLOG.md'));
  assert.ok(problems.length >= 40 && problems.every((problem) => known.has(problem)));
});

test('a heading that comes, with nothing under it yet, and goes reads a small part again', () => {
  const text = backlogText('markdown headings', 120, {});
  const at = text.indexOf('\n### ', text.length / 2) + 1;
  const live = LiveAnalysis.of('BACKLOG.md', text, defaultConfig, undefined);
  for (const changed of [`${text.slice(0, at)}### Sign in\n\n${text.slice(at)}`, text])
    assert.equal(plainText(live.update(changed), defaultConfig), fully(changed, 'BACKLOG.md'));
  assert.equal(live.fullReadings, 0);
});

test('where all headings of sections have nothing under them, one more that has is looked at with them', () => {
  const text = Array.from({ length: 8 }, (_, at) => `# Area ${at}\n\n### Sign in ${at}\n\n### Pay ${at}\n`).join('\n');
  const live = LiveAnalysis.of('BACKLOG.md', text, defaultConfig, undefined);
  const at = text.indexOf('### Pay 5');
  for (const typed of ['### Sign out\n\n', 'It takes too long today, guests say.\n\n', '']) {
    const changed = `${text.slice(0, at)}${typed}${text.slice(at)}`;
    assert.equal(plainText(live.update(changed), defaultConfig), fully(changed, 'BACKLOG.md'), typed);
  }
});

test('where an item is doubled, and its owner changed, all others stay as they are', () => {
  const tasks = Array.from({ length: 60 }, (_, index) => `- [ ] Task number ${index}${index % 3 ? '' : ' (PO)'}\n`);
  const sprints = Array.from({ length: 15 }, (_, index) => tasks.slice(4 * index, 4 * index + 4).join(''));
  let text = `# Backlog\n${sprints.map((sprint, index) => `\n## Sprint ${index}\n\n${sprint}`).join('')}`;
  const live = LiveAnalysis.of('BACKLOG.md', text, defaultConfig, undefined);
  const [doubled = '', at] = [tasks[31], text.indexOf(tasks[40] ?? '')];
  for (const part of [doubled.slice(0, -1), '\n', ' (PM)']) {
    const known = new Set(live.analysis.problems);
    const place = part === doubled.slice(0, -1) ? at : at + doubled.length - 1;
    text = `${text.slice(0, place)}${part}${text.slice(place)}`;
    const { problems } = live.update(text);
    assert.equal(plainText(live.analysis, defaultConfig), fully(text, 'BACKLOG.md'));
    assert.ok(problems.length > 30 && problems.filter((problem) => !known.has(problem)).length < 8);
  }
  assert.equal(live.fullReadings, 0);
  assert.equal(live.analysis.document.items.filter((item) => live.analysis.owners.get(item)?.role === 'pm').length, 2);
});

/** Texts of which each part has to do with what stands around it: a head, the parts, and what may stand below each. */
const woven: readonly (readonly [name: string, head: string, parts: readonly string[], below: readonly string[]])[] = [
  [
    'stories without dashes',
    '# Stories\n\n## Door\n\n',
    ['As a guest, I want to pay.', 'T-1: As a cook, I want heat.', 'It is hot in here, and nobody says why it is.'],
    ['', '- [ ] With a card\n\n', '## Till\n\n', '    as code\n\n', 'As a guest, I want a key.\n'],
  ],
  [
    'phases told in a word',
    '# Roadmap\n\n',
    ['## Phase 1', '## Phase 2', '## Fixed in v1.2', '## Till', '### Gate', '**What we sell** — Planned\nPies.'],
    [
      '',
      'Hull\n\n',
      'Scope:\n\n- Oak\n\nIt holds for years, if it is dry.\n\n',
      '**Status: done for now**\n\n- Oak\n\n',
    ],
  ],
];

for (const [name, head, parts, below] of woven)
  test(`edits of ${name} lead to what a full analysis finds`, () => {
    for (let round = 0; round < 4 * rounds; round += 1) {
      const chance = new Chance(round);
      const lines = Array.from({ length: 12 }, () => `${chance.pick(parts)}\n\n${chance.pick(below)}`);
      let text = `${head}${lines.join('')}`;
      const live = LiveAnalysis.of('BACKLOG.md', text, defaultConfig, undefined);
      for (let count = 0; count < 30; count += 1) {
        const edits = someEdits(text, chance);
        text = applyEdits(text, edits);
        const found = plainText(live.update(text, undefined, edits), defaultConfig);
        assert.ok(
          found === fully(text, 'BACKLOG.md'),
          `round ${round}, edit ${count}: ${JSON.stringify(edits)}\n${text}`,
        );
      }
    }
  });

test('edits that are not what has become of the text are not trusted', () => {
  const text = backlogText('yaml flat', 40, {});
  const live = LiveAnalysis.of('backlog.yaml', text, defaultConfig, undefined);
  const at = text.indexOf('title: ', text.length / 2) + 7;
  const changed = `${text.slice(0, at)}x${text.slice(at)}`;
  for (const start of [at + 200, 0, text.length, text.length + 50])
    assert.equal(
      plainText(live.update(changed, undefined, [{ start, end: start, text: 'y' }]), defaultConfig),
      fully(changed),
    );
  assert.equal(plainText(live.update(text, undefined, [{ start: 3, end: 900, text: '' }]), defaultConfig), fully(text));
});

test('where nothing is work, what is broken is told as of all of the file', () => {
  const tasks = (count: number) =>
    Array.from(
      { length: count },
      (_, at) =>
        `    - name: Install thing ${at}\n      apt:\n        name: thing-${at}\n        state: present\n      become: true\n`,
    ).join('');
  const handlers = '  handlers:\n    - name: restart\n      service: {name: x}\n';
  let text = `- hosts: web\n  environ: x\n  tasks:\n${tasks(40)}${handlers}- hosts: db\n  pre_tasks:\n${tasks(30)}`;
  const live = LiveAnalysis.of('backlog.yaml', text, defaultConfig, undefined);
  const chance = new Chance(3850);
  let last: number | undefined;
  for (let count = 0; count < 7; count += 1) {
    const edits = someEdits(text, chance, last);
    last = edits[0]?.start;
    text = applyEdits(text, edits);
    assert.equal(plainText(live.update(text, undefined, edits), defaultConfig), fully(text));
  }
});

test('what is found out before the first edit, by halves or in full, changes nothing of what edits lead to', () => {
  const text = backlogText('yaml flat', 600, {});
  assert.ok(text.length > 100_000);
  const at = text.indexOf('title: ', text.length / 2) + 7;
  const edited = (typed: string) => `${text.slice(0, at)}${typed}${text.slice(at)}`;
  for (const most of [3, Number.POSITIVE_INFINITY]) {
    const live = LiveAnalysis.of('backlog.yaml', text, defaultConfig, undefined);
    const preparing = live.preparing();
    for (let count = 0; count < most && !preparing.next().done; ) count += 1;
    for (const typed of ['[', '[x', 'x']) {
      const changed = edited(typed);
      assert.ok(plainText(live.update(changed), defaultConfig) === fully(changed), typed);
    }
    for (const _ of preparing);
    const changed = edited('"');
    assert.ok(plainText(live.update(changed), defaultConfig) === fully(changed));
    assert.equal(live.fullReadings, 0);
  }
});

test('edits of the beginning of a file on trial change nothing of the file, and may be left off at any time', () => {
  for (const [path, structure] of [
    ['backlog.yaml', 'yaml nested'],
    ['BACKLOG.md', 'markdown tasks'],
  ] as const) {
    const text = backlogText(structure, 300, {});
    const live = LiveAnalysis.of(path, text, defaultConfig, undefined);
    const { analysis } = live;
    const steps = [...live.rehearsing()].length;
    assert.ok(steps > 100, `${steps} steps`);
    assert.ok(live.analysis === analysis && live.fullReadings === 0);
    for (let count = 0; count < 6; count += 1) {
      const rehearsing = live.rehearsing();
      for (let step = 0; step < count * 60; step += 1) rehearsing.next();
      const changed = `${text.slice(0, text.length - count * 40)}x${text.slice(text.length - count * 40)}`;
      assert.equal(plainText(live.update(changed), defaultConfig), fully(changed, path));
    }
  }
});

function fully(text: string, path = 'backlog.yaml'): string {
  return plainText(analyze(path, text, defaultConfig, undefined), defaultConfig);
}
