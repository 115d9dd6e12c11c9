import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultConfig } from '../../../src/core/config';
import { toEdits } from '../../../src/core/edit';
import type { Format } from '../../../src/core/model';
import { analyzed, applied, assigned, changed, toPm, toPo } from './editing';

const clear = (text: string, format: Format = 'yaml') => changed(text, format, (item) => ({ kind: 'clear', item }));
const silence = (text: string, format: Format = 'yaml', title = 'Sign in') =>
  changed(text, format, (item) => ({ kind: 'suppress', rule: 'missing-owner', item }), title);

test('clears what an item says itself, and only that', () => {
  assert.equal(
    clear('items:\n  - title: Sign in\n    owner: PO\n    points: 3\n'),
    'items:\n  - title: Sign in\n    points: 3\n',
  );
  assert.equal(clear('items:\n  - {title: Sign in, owner: PO}\n'), 'items:\n  - {title: Sign in}\n');
  assert.equal(clear('- [ ] Sign in (owner: PO)\n- [ ] Out\n', 'markdown'), '- [ ] Sign in\n- [ ] Out\n');
  assert.equal(
    clear('| Task | Owner |\n|---|---|\n| Sign in | PO |\n', 'markdown'),
    '| Task | Owner |\n|---|---|\n| Sign in |    |\n',
  );
  assert.match(clear('owner: PO\nitems:\n  - title: Sign in\n'), /^declined: .*inherits/);
  assert.match(clear('items:\n  - title: Sign in\n'), /^declined: /);
});

test('sets the owner of a section and of a file', () => {
  const text = '# Roadmap\n\n## Q1\n\n- [ ] Sign in\n\n## Q2\n\n- [ ] Sign out\n';
  const analysis = analyzed(text, 'markdown');
  const section = analysis.document.sections.find((each) => each.title.value === 'Q1');
  assert.ok(section);
  const forSection = toEdits({ kind: 'default', section, to: toPm }, analysis, defaultConfig);
  assert.equal(applied(text, forSection), text.replace('## Q1\n', '## Q1\n\n**Owner:** PM\n'));
  const forFile = toEdits({ kind: 'default', section: undefined, to: toPo }, analysis, defaultConfig);
  assert.equal(applied(text, forFile), text.replace('# Roadmap\n', '# Roadmap\n\n**Owner:** PO\n'));
  const yaml = 'owner: PM\nitems:\n  - title: Sign in\n';
  const change = { kind: 'default', section: undefined, to: toPo } as const;
  assert.equal(applied(yaml, toEdits(change, analyzed(yaml, 'yaml'), defaultConfig)), yaml.replace('PM', 'PO'));
});

test('quotes handles with the quotes of the file', () => {
  const quote = (text: string) => {
    const analysis = analyzed(text, 'yaml');
    const claim = analysis.document.items[0]?.claims[0];
    assert.ok(claim);
    return applied(text, toEdits({ kind: 'quote', claim }, analysis, defaultConfig));
  };
  assert.equal(
    quote('items:\n  - title: Sign in\n    owner: @ana\n'),
    'items:\n  - title: Sign in\n    owner: "@ana"\n',
  );
  assert.equal(
    quote("items:\n  - title: 'Sign in'\n    owner: @ana\n"),
    "items:\n  - title: 'Sign in'\n    owner: '@ana'\n",
  );
});

test('replaces one name and leaves the others', () => {
  const replace = (text: string, format: Format, party: string, value: string) =>
    changed(text, format, (item) => {
      const [claim] = item.claims;
      assert.ok(claim);
      return { kind: 'replace', claim, party, value };
    });
  const yaml = (owner: string) => `items:\n  - title: Sign in\n    owner: ${owner}\n`;
  assert.equal(replace(yaml('Anna, Bo'), 'yaml', 'Anna', 'Ana'), yaml('Ana, Bo'));
  assert.equal(replace(yaml('"@anna"'), 'yaml', '@anna', '@ana'), yaml('"@ana"'));
  assert.equal(replace(yaml('Anna/Bo'), 'yaml', 'Anna', 'Ana'), yaml('Ana/Bo'));
  assert.match(replace(yaml('Anna/Bo'), 'yaml', 'Anna', '@ana'), /^declined: .*does not fit/, '@ana/Bo is a team');
  assert.equal(replace(yaml('anna'), 'yaml', 'anna', '@ana'), yaml('"@ana"'));
  assert.equal(replace(yaml('["@anna", Bo]'), 'yaml', '@anna', '@ana'), yaml('["@ana", Bo]'));
  assert.equal(replace(yaml('Anastasia, An'), 'yaml', 'An', 'Ann'), yaml('Anastasia, Ann'));
  assert.equal(replace('- [ ] Sign in @anna\n', 'markdown', '@anna', '@ana'), '- [ ] Sign in @ana\n');
  assert.match(replace('- [ ] Sign in @anna\n', 'markdown', '@anna', 'Ana Lima'), /^declined: /);
  const table = (cell: string) => `| Task | Owner |\n|---|---|\n| Sign in |${cell}|\n`;
  assert.equal(replace(table(' **Anna**, Bo   '), 'markdown', 'Anna', 'Ana'), table(' **Ana**, Bo    '));
  assert.equal(replace(table(' Anna, Bo   '), 'markdown', 'Anna', 'Annabel'), table(' Annabel, Bo '));
});

test('replaces no name by which other lines tell whose they are', () => {
  const text = '# Plan\n\n## Nyx\n\n- [ ] Sing\n\n## Rest\n\n- [ ] Pay\n  - Owner: Nyx\n';
  const { items } = analyzed(text, 'markdown').document;
  const claim = items[1]?.claims[0];
  assert.ok(claim);
  const change = { kind: 'replace', claim, party: 'Nyx', value: 'Zoe' } as const;
  const result = toEdits(change, analyzed(text, 'markdown'), defaultConfig);
  assert.match('declined' in result ? result.declined : '', /would change how other lines are read/);
});

test("puts another name in the place of a link, whose address is the old person's", () => {
  const table = (cell: string) => `| Task | Owner |\n|---|---|\n| Sign in | ${cell} |\n`;
  const to = (cell: string, party: string) =>
    changed(table(cell), 'markdown', (item) => {
      const [claim] = item.claims;
      assert.ok(claim);
      return { kind: 'replace', claim, party, value: '@zoe' };
    }).replace(/ +\|\n$/, ' |\n');
  assert.equal(to('[@anna](https://github.com/anna)', '@anna'), table('@zoe'));
  assert.equal(to('[Anna][anna], Bo', 'Anna'), table('@zoe, Bo'));
  assert.equal(to('<a href="/Anil.html">Anil</a>', 'Anil'), table('@zoe'));
  assert.equal(to('https://github.com/anna', '@anna'), table('@zoe'));
});

test('names an alias anew and leaves its anchor to the others', () => {
  const text = 'lead: &lead Ana\nitems:\n  - title: Sign in\n    owner: *lead\n  - title: Sign out\n    owner: *lead\n';
  const after = changed(text, 'yaml', (item) => {
    const [claim] = item.claims;
    assert.ok(claim);
    return { kind: 'replace', claim, party: 'Ana', value: 'Zoe' };
  });
  assert.equal(after, text.replace('owner: *lead', 'owner: Zoe'));
});

test('writes a suppression comment where it works and breaks nothing', () => {
  const note = '# backlog-roles-disable-next-line missing-owner';
  assert.equal(silence('items:\n  - title: Sign in\n'), `items:\n  ${note}\n  - title: Sign in\n`);
  assert.equal(
    silence('items:\n  - id: 1\n    title: Sign in\n'),
    `items:\n  ${note}\n  - id: 1\n    title: Sign in\n`,
  );
  assert.match(silence('items: [{title: Sign in}, {title: Sign out}]\n'), /^declined: /);
  const html = '<!-- backlog-roles-disable-next-line missing-owner -->';
  assert.equal(silence('# B\n\n- [ ] Sign in\n', 'markdown'), `# B\n\n${html}\n- [ ] Sign in\n`);
  assert.equal(
    silence('| Task | Owner |\n|---|---|\n| Sign in | |\n', 'markdown'),
    '| Task | Owner |\n|---|---|\n| Sign in <!-- backlog-roles-disable-line missing-owner --> | |\n',
  );
});

test('silences the rule for exactly that item', () => {
  const texts: readonly (readonly [Format, string])[] = [
    ['yaml', 'items:\n  - title: Sign up\n    owner: PO\n  - title: Sign in\n  - title: Sign out\n'],
    ['markdown', '# B\n\n- [ ] Sign up (owner: PO)\n- [ ] Sign in\n- [ ] Sign out\n'],
    ['markdown', '# B\n\n1. Sign up (owner: PO)\n2. Sign in\n3. Sign out\n'],
    ['markdown', '# B\n\n- [ ] Sign up (owner: PO)\n  - [ ] Sign in\n  - [ ] Mail\n- [ ] Sign out\n'],
    ['markdown', '| Task | Owner |\n|---|---|\n| Sign up | PO |\n| Sign in | |\n| Sign out | |\n'],
    [
      'markdown',
      '# B\n\n## US-1: Sign up\n\n**Owner:** PO\n\n## US-2: Sign in\n\nProse.\n\n## US-3: Sign out\n\nProse.\n',
    ],
    ['markdown', '---\nid: task-1\ntitle: Sign in\nstatus: To Do\n---\n\nProse.\n'],
  ];
  for (const [format, text] of texts) {
    const before = analyzed(text, format);
    const after = analyzed(silence(text, format), format);
    const titles = (analysis: typeof before) => analysis.document.items.map((item) => item.title.value);
    const told = (analysis: typeof before) =>
      analysis.problems
        .filter((problem) => problem.rule === 'missing-owner')
        .map((problem) => problem.item?.title.value);
    assert.deepEqual(titles(after), titles(before), text);
    assert.deepEqual(
      told(after),
      told(before).filter((title) => title !== 'Sign in'),
      text,
    );
  }
});

test('silences a rule for a whole file', () => {
  for (const [format, text] of [
    ['yaml', 'items:\n  - title: Sign in\n    owner: TBD\n'],
    ['markdown', '# B\n\n- [ ] Sign in (owner: TBD)\n'],
    ['markdown', '---\nkind: backlog\n---\n\n- [ ] Sign in (owner: TBD)\n'],
  ] as const) {
    const analysis = analyzed(text, format);
    assert.equal(analysis.problems.length, 1);
    const edits = toEdits({ kind: 'suppress', rule: 'placeholder-owner', item: undefined }, analysis, defaultConfig);
    assert.deepEqual(analyzed(applied(text, edits), format).problems, [], applied(text, edits));
  }
});

test('declines a change of the config file', () => {
  const text = 'items:\n  - title: Sign in\n';
  const edits = toEdits({ kind: 'config', path: ['keys'], value: 'x' }, analyzed(text, 'yaml'), defaultConfig);
  assert.ok('declined' in edits);
  assert.match(assigned(text, 'yaml', toPo), /owner: PO/);
});

test('declines a default that would change who owns more than was asked for', () => {
  const text =
    '# Roadmap\n\n**Team:**\n| Member | Role |\n|---|---|\n| Ana | Product Owner |\n\n## Q1\n\n- [ ] Sign in\n';
  const analysis = analyzed(text, 'markdown');
  const { sections } = analysis.document;
  const found = [undefined, ...sections].map((section) =>
    applied(text, toEdits({ kind: 'default', section, to: toPo }, analysis, defaultConfig)),
  );
  for (const [index, result] of found.entries()) {
    if (result.startsWith('declined: ')) continue;
    const after = analyzed(result, 'markdown').document;
    const saying = [after.defaults, ...after.sections.map(({ claims }) => claims)].filter(({ length }) => length > 0);
    assert.equal(saying.length, 1, `${index}: ${result}`);
  }
  assert.ok(found.some((result) => !result.startsWith('declined: ')));
});
