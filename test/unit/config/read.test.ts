import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultConfig } from '../../../src/core/config';
import { filePatterns, readConfig } from '../../../src/core/config-files';
import { assertWithin } from '../../support/processor-time';

/** What is said about a config, each with the text that is marked: `mark: sentence`. */
function issues(text: string, fileName?: string): readonly string[] {
  return readConfig(text, fileName).issues.map(
    ({ message, span }) => `${text.slice(span.start, span.end)}: ${message}`,
  );
}

test('an empty config is the default one', () => {
  for (const text of ['', '\uFEFF', '# nothing yet\n', '---\n', 'files:\nroles:\n  po:\n', '{}']) {
    assert.deepEqual(readConfig(text), { config: defaultConfig, issues: [] }, text);
  }
});

test('every setting is read', () => {
  const { config, issues: wrong } = readConfig(`
version: 1
files: { backlog: [a.md], roadmap: [b.md], exclude: [c] }
roles:
  po: { label: Value Owner, aliases: [VO], people: ["@ana"] }
  pm: { people: [Bo] }
team: { shape: combined }
owners: { agents: ["@codex"], others: [QA], closed: true }
keys: [boss]
shared: never
closed: [parked]
expect: { story: po }
responsibilities: { quality: none, pricing: { label: Set the price, role: pm } }
kpis: { churn: pm }
rules: { missing-owner: error }
baseline: .baseline.json
`);
  assert.deepEqual(wrong, []);
  assert.deepEqual(config, {
    version: 1,
    files: { backlog: ['a.md'], roadmap: ['b.md'], exclude: ['c'] },
    roles: {
      po: { label: 'Value Owner', aliases: ['VO'], people: ['@ana'] },
      pm: { label: 'Product Manager', aliases: [], people: ['Bo'] },
    },
    team: { shape: 'combined' },
    owners: { agents: ['@codex'], others: ['QA'], closed: true },
    keys: ['boss'],
    shared: 'never',
    closed: ['parked'],
    expect: { story: 'po' },
    responsibilities: {
      quality: { label: undefined, role: 'none' },
      pricing: { label: 'Set the price', role: 'pm' },
    },
    kpis: { churn: { label: undefined, role: 'pm' } },
    rules: { 'missing-owner': 'error' },
    baseline: '.baseline.json',
  });
});

test('a wrong entry is reported where it stands, with what to do', () => {
  assert.deepEqual(issues('file: 1\nfiles:\n  backlogs: [a]\nzebra: 1\n'), [
    'file: Nothing is called "file". Did you mean "files"?',
    'backlogs: Nothing is called "backlogs". Did you mean "backlog"?',
    'zebra: Remove "zebra": there is no such setting',
  ]);
  assert.deepEqual(issues('rules:\n  missing-owner: warn\n  missing-ownr: off\n  duplicate-owner: false\n'), [
    'warn: Write off, hint, information, warning or error here. Did you mean "warning"?',
    'missing-ownr: Nothing is called "missing-ownr". Did you mean "missing-owner"?',
    'false: Write off, hint, information, warning or error here. Did you mean "off"?',
  ]);
  assert.deepEqual(issues('files:\n  exclude: drafts\nowners: { closed: "yes" }\nteam: combined\nbaseline: [a]\n'), [
    'drafts: Write a list here, such as ["drafts"]',
    '"yes": Write true or false here',
    'combined: Write settings here: "shape: …"',
    'baseline: Write a single text here',
  ]);
  assert.deepEqual(issues('keys: [3, ~, ok]\nkpis: { a: { label: A }, b: PO }\n'), [
    '3: Put 3 in quotes',
    '~: Fill in this entry or remove it',
    'a: Write a role here, or { label: …, role: … } with a role',
    'PO: Write po, pm, shared or none here. Did you mean "po"?',
  ]);
  assert.deepEqual(issues('kpis: { a: { role: po, title: A } }\n'), [
    'title: Remove "title": there is no such setting',
  ]);
  assert.deepEqual(issues('- a\n'), [': Write settings here, such as "version: 1"']);
});

test('what is right still applies beside what is wrong', () => {
  const { config } = readConfig(
    'nonsense: 1\nkeys: [3, boss]\nroles: { po: { people: [@ana, "@bo"], label: 1 }, pm: x }\nrules: { missing-owner: loud, duplicate-owner: off }',
  );
  assert.deepEqual(config.keys, ['boss']);
  assert.deepEqual(config.roles.po, { label: 'Product Owner', aliases: [], people: ['@ana', '@bo'] });
  assert.deepEqual(config.rules, { 'duplicate-owner': 'off' });
});

test('broken text is reported in words for people, and read as far as possible', () => {
  assert.deepEqual(issues('roles:\n  po: { people: [@ana] }\n'), ['@ana: Put @ana in quotes']);
  assert.deepEqual(issues('shared: never\nshared: allow\n'), ['shared: Keep one "shared": the last one counts']);
  assert.deepEqual(issues('rules:\n\tmissing-owner: off\n'), ['\t: YAML cannot be indented with tabs. Use spaces.']);
  assert.deepEqual(issues('version: 1\n---\nversion: 1\n'), [': Remove this document: a config is one document']);
  assert.deepEqual(issues('keys: [boss]\nrules: {missing-owner: off'), [
    '{missing-owner: off: The closing bracket is missing, or text follows it',
  ]);
  assert.deepEqual(readConfig('keys: [boss]\nrules: {missing-owner: off').config.keys, ['boss']);
  assert.deepEqual(issues('keys: *x'), ['*x: Define *x before it is used']);
});

test('JSON is read, and held to its own rules', () => {
  const json = '{\n\t"keys": ["boss"],\n\t"rules": { "missing-owner": "off" }\n}\n';
  assert.deepEqual(readConfig(json, '.backlog-roles.json').issues, []);
  assert.deepEqual(readConfig(json, '.backlog-roles.json').config.keys, ['boss']);
  assert.deepEqual(issues('{ "keys": [boss, 3] }', '.backlog-roles.json'), [
    'boss: Put boss in double quotes: this is JSON',
    '3: Put 3 in quotes',
  ]);
  const nested = '{\n  "roles": {\n    "po": {\n      "people": [\n        "@ana"\n      ]\n    }\n  }\n}\n';
  assert.deepEqual(readConfig(nested, 'x.json').issues, []);
  assert.deepEqual(readConfig(nested, 'x.json').config.roles.po.people, ['@ana']);
});

test('no text makes reading fail, or takes long', () => {
  const bomb = 'a: &a [x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c]\n';
  const texts = [
    '['.repeat(9000),
    '{a: '.repeat(5000),
    '- '.repeat(9000),
    bomb,
    'a: &a { b: *a }',
    '__proto__: 1',
    '\0',
  ];
  const strange = Array.from({ length: 5000 }, (_, index) => `key${index}: 1\n`).join('');
  assertWithin(6000, () => {
    for (const text of [...texts, strange]) assert.ok(readConfig(text).issues.length > 0, text.slice(0, 20));
  });
});

test('every message fits a line', () => {
  const long = 'x'.repeat(200);
  const text = `${long}: 1\nrules: { ${long}: off, missing-owner: ${long} }\nkeys: ${long}\nfiles: { exclude: ["${'{a,b}'.repeat(30)}"] }\n`;
  const { issues: wrong } = readConfig(text);
  assert.equal(wrong.length, 5);
  for (const { message } of wrong) assert.ok(message.length <= 80, message);
});

test('the patterns for files are found where they stand', () => {
  const text = 'files:\n  backlog: [a.md, "b.md"]\n  roadmap:\n    - c.md\n  exclude: [d.md]\n';
  assert.deepEqual(
    filePatterns(text).map(({ value, span }) => [value, text.slice(span.start, span.end)]),
    [
      ['a.md', 'a.md'],
      ['b.md', '"b.md"'],
      ['c.md', 'c.md'],
    ],
  );
  assert.deepEqual(filePatterns('files: ['), []);
});
