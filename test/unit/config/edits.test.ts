import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configEdits, readConfig } from '../../../src/core/config-files';
import { configTemplate } from '../../../src/core/on-demand';
import { applyEdits } from '../../../src/core/text';

const people = ['roles', 'po', 'people'];
const exclude = ['files', 'exclude'];
const missingOwner = ['rules', 'missing-owner'];

/** What a config says, what is added to it, and what it says then. */
const cases: readonly (readonly [
  name: string,
  before: string,
  path: readonly string[],
  value: string,
  after: string,
])[] = [
  ['an empty file', '', people, '@ana', 'roles:\n  po:\n    people:\n      - "@ana"\n'],
  ['comments only, no line end', '# ours', exclude, 'drafts', '# ours\nfiles:\n  exclude:\n    - drafts\n'],
  ['a key that is missing', 'version: 1\n', exclude, 'a b.md', 'version: 1\nfiles:\n  exclude:\n    - a b.md\n'],
  ['no line end', 'version: 1', missingOwner, 'off', 'version: 1\nrules:\n  missing-owner: off'],
  [
    'a block list with comments',
    'files:\n  exclude:\n    - a # old\n    # next\nrules:\n  missing-owner: off\n',
    exclude,
    '*.md',
    'files:\n  exclude:\n    - a # old\n    - "*.md"\n    # next\nrules:\n  missing-owner: off\n',
  ],
  [
    'a list at the indentation of its key',
    "roles:\n    po:\n        people:\n        -   '@bo'\n",
    people,
    '@ana',
    "roles:\n    po:\n        people:\n        -   '@bo'\n        -   '@ana'\n",
  ],
  ['a flow list', 'roles: {po: {people: ["@bo"]}}\n', people, '@ana', 'roles: {po: {people: ["@bo", "@ana"]}}\n'],
  [
    'an empty flow list',
    'roles:\n  po:\n    people: [] # none\n',
    people,
    'Ana',
    'roles:\n  po:\n    people: [Ana] # none\n',
  ],
  ['a flow map', 'roles: {pm: {label: Boss}}\n', people, 'Ana', 'roles: {pm: {label: Boss}, po: { people: [Ana] }}\n'],
  ['an empty flow map', 'rules: {}\n', missingOwner, 'off', 'rules: { missing-owner: off }\n'],
  [
    'a key without a value',
    'files: # later\nversion: 1\n',
    exclude,
    'a',
    'files: # later\n  exclude:\n    - a\nversion: 1\n',
  ],
  ['a null', 'files:\n  exclude: ~\n', exclude, 'a', 'files:\n  exclude:\n    - a\n'],
  ['a text where a list belongs', 'keys: Boss\n', ['keys'], 'Chief', 'keys: [Boss, Chief]\n'],
  [
    'a scalar that is there',
    'rules:\n  missing-owner: error # why\n',
    missingOwner,
    'off',
    'rules:\n  missing-owner: off # why\n',
  ],
  ['a quoted scalar', "rules:\n  missing-owner: 'error'\n", missingOwner, 'off', 'rules:\n  missing-owner: off\n'],
  ['a boolean', 'owners:\n  closed: false\n', ['owners', 'closed'], 'true', 'owners:\n  closed: true\n'],
  ['a text that looks like a boolean', '', ['keys'], 'true', 'keys:\n  - "true"\n'],
  ['CRLF', 'files:\r\n  exclude:\r\n    - a\r\n', exclude, 'b', 'files:\r\n  exclude:\r\n    - a\r\n    - b\r\n'],
  [
    'wider steps',
    'roles:\n    po:\n        label: X\n',
    people,
    'A',
    'roles:\n    po:\n        label: X\n        people:\n            - A\n',
  ],
  ['a byte order mark', '\uFEFFversion: 1\n', ['shared'], 'never', '\uFEFFversion: 1\nshared: never\n'],
  ['a block scalar at the end', 'baseline: |\n  a\n', ['shared'], 'never', 'baseline: |\n  a\nshared: never\n'],
  [
    'JSON',
    '{\n  "files": {\n    "exclude": [\n      "a"\n    ]\n  }\n}\n',
    exclude,
    'b',
    '{\n  "files": {\n    "exclude": [\n      "a",\n      "b"\n    ]\n  }\n}\n',
  ],
  [
    'JSON, a missing key',
    '{\n  "version": 1\n}\n',
    missingOwner,
    'off',
    '{\n  "version": 1,\n  "rules": { "missing-owner": "off" }\n}\n',
  ],
];

for (const [name, before, path, value, after] of cases) {
  test(`a value is added to ${name}, and nothing else changes`, () => {
    const result = configEdits(before, path, value);
    assert.ok('edits' in result, 'declined' in result ? result.declined : '');
    assert.equal(applyEdits(before, result.edits), after);
    assert.deepEqual(configEdits(after, path, value), { edits: [] }, 'once is enough');
  });
}

test('what cannot be changed safely is declined with a sentence', () => {
  for (const text of ['- a list\n', 'roles: text\n', 'roles:\n  po: &x\n    people: *y\n', `${'['.repeat(9000)}`]) {
    const result = configEdits(text, people, '@ana');
    assert.ok('declined' in result && /^The config /.test(result.declined), text.slice(0, 20));
  }
});

test('the template is a valid config, says the defaults, and can be added to', () => {
  const template = configTemplate({ po: ['@ana'] });
  const { config, issues } = readConfig(template);
  assert.deepEqual(issues, []);
  assert.deepEqual(config.roles.po.people, ['@ana']);
  const result = configEdits(template, ['roles', 'pm', 'people'], 'Bo "B" Lee');
  assert.ok('edits' in result);
  assert.match(applyEdits(template, result.edits), /pm:\n {4}people: \["Bo \\"B\\" Lee"\]\n/);
});
