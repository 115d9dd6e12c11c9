import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { test } from 'node:test';
import { readConfig } from '../../src/core/config-files';
import { ruleDocs } from '../../src/core/rule-docs';
import { ruleInfos } from '../../src/core/rules';
import { configJsonSchema, type JsonSchema } from '../../src/manifest/config-schema';
import { readmeRules, withRules } from '../../src/manifest/readme';
import { rulePage } from '../../src/manifest/rule-page';

/** Holds a file to what the code says. `UPDATE=1` rewrites it, and the test still fails that once. */
function assertGenerated(path: string, expected: string): void {
  const actual = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (actual === expected) return;
  if (process.env.UPDATE !== undefined) writeFileSync(path, expected);
  assert.fail(`${path} does not follow the code${process.env.UPDATE ? '; it was rewritten' : ': run with UPDATE=1'}`);
}

/** Each named setting with its schema, by path. */
function settings(schema: unknown, path = ''): readonly (readonly [string, JsonSchema])[] {
  const properties = Object.entries(Object(Reflect.get(Object(schema), 'properties')));
  return properties.flatMap(([key, value]) => [[`${path}${key}`, Object(value)], ...settings(value, `${path}${key}.`)]);
}

test('the README describes the rules as the code has them', () => {
  const readme = readFileSync('README.md', 'utf8');
  assert.match(readme, /<!-- rules -->[\s\S]*<!-- \/rules -->/, 'the README has no place for the rules');
  assertGenerated('README.md', withRules(readme));
  for (const { id } of ruleInfos) assert.match(readmeRules(), new RegExp(`^### ${id}$`, 'm'));
});

for (const docs of ruleDocs) {
  test(`the page of ${docs.rule.id} tells what the code has`, () => {
    assertGenerated(`media/rules/${docs.rule.id}.md`, rulePage(docs));
  });
}

test('there is no page of a rule that is none', () => {
  assert.deepEqual(readdirSync('media/rules').toSorted(), ruleDocs.map(({ rule }) => `${rule.id}.md`).toSorted());
});

test('the JSON Schema of the config is the one that the code derives', () => {
  assertGenerated('media/config.schema.json', `${JSON.stringify(configJsonSchema(), undefined, 2)}\n`);
});

test('every setting and every rule is described for completion and hover', () => {
  const schema = configJsonSchema();
  const found = settings(schema);
  for (const [path, { description }] of found) {
    assert.match(typeof description === 'string' ? description : '', /^[A-Z`].{10,}\.$/, path);
  }
  for (const { id, level } of ruleInfos) {
    assert.equal(found.find(([path]) => path === `rules.${id}`)?.[1].default, level);
  }
  assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
});

test('the settings of the schema are those that the reader takes', () => {
  const lists = settings(configJsonSchema()).filter(([, { type }]) => type === 'array');
  assert.ok(lists.length >= 10);
  for (const [path] of lists) {
    const keys = path.split('.');
    const text = `${keys.map((key, depth) => `${'  '.repeat(depth)}${key}:`).join('\n')} [one]\n`;
    assert.deepEqual(readConfig(text).issues, [], text);
  }
});

test('the config in the README is right', () => {
  const readme = readFileSync('README.md', 'utf8');
  const section = readme.slice(readme.indexOf('\n## Config'));
  const config = /```yaml\n([\s\S]*?)```/.exec(section)?.[1];
  assert.ok(config, 'the README shows no config');
  assert.deepEqual(readConfig(config).issues, []);
});
