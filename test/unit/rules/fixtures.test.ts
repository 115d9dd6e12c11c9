import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { applyEdits, type Config, type Problem } from '../../../src/core';
import { checkConfig, readConfig } from '../../../src/core/config-files';
import { fixerOf, toEdits } from '../../../src/core/on-demand';
import { ruleDocs } from '../../../src/core/rule-docs';
import { ruleIds } from '../../../src/core/rules';
import { analysesOf } from '../workspace/analyses';
import { expected, found } from './markers';

const root = 'test/fixtures/rules';
const configName = '.backlog-roles.yaml';

function configIn(folder: string): Config {
  const path = join(folder, configName);
  return readConfig(existsSync(path) ? readFileSync(path, 'utf8') : '').config;
}

function named(problems: readonly Problem[], text: string): readonly string[] {
  return problems.map(({ rule, message, span }) => `${rule} "${text.slice(span.start, span.end)}" ${message}`);
}

test('every rule has fixtures, in both formats', () => {
  assert.deepEqual(readdirSync(root).sort(), [...ruleIds].sort());
  for (const rule of ruleIds) {
    const formats = new Set(readdirSync(join(root, rule)).map((name) => (name.endsWith('.md') ? 'md' : 'yaml')));
    assert.ok(formats.has('yaml') && (formats.has('md') || rule === 'invalid-config'), rule);
  }
});

for (const rule of ruleIds) {
  const folder = join(root, rule);
  const config = configIn(folder);
  const names = readdirSync(folder).filter((file) => file !== configName);
  const texts = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  /** The fixtures of a rule that compares files are one workspace, the others each their own. */
  const together = ruleDocs.some((docs) => docs.rule.id === rule && docs.example.elsewhere !== undefined);
  const analysed = (path: string, text: string) => {
    const analysis = analysesOf(together ? { ...texts, [path]: text } : { [path]: text }, config).get(path);
    assert.ok(analysis);
    return analysis;
  };
  for (const [name, text] of Object.entries(texts)) {
    const path = together ? name : name.replace(/^.*\./, 'backlog.');

    if (rule === 'invalid-config') {
      test(`${rule}/${name}: exactly what is marked is found`, () => {
        assert.deepEqual(found(text, checkConfig(text)), expected(text));
      });
      continue;
    }

    const analysis = analysed(path, text);
    const fixesOf = fixerOf(analysis, config);
    test(`${rule}/${name}: exactly what is marked is found`, () => {
      assert.deepEqual(found(text, analysis.problems).toSorted(), expected(text).toSorted());
    });

    test(`${rule}/${name}: each fix removes its problem and causes no other`, () => {
      const before = named(analysis.problems, text);
      for (const problem of analysis.problems) {
        for (const { title, change } of fixesOf(problem)) {
          if (change.kind === 'config' || change.kind === 'elsewhere') continue;
          const result = toEdits(change, analysis, config);
          assert.ok('edits' in result, `${title} (${problem.message}): ${'declined' in result ? result.declined : ''}`);
          const after = applyEdits(text, result.edits);
          const left = named(analysed(path, after).problems, after);
          const [own] = named([problem], text);
          const times = (all: readonly string[]) => all.filter((each) => each === own).length;
          assert.ok(times(left) < times(before), `${title} leaves its problem:\n${after}`);
          const fresh = left.filter((each) => !before.includes(each) && !each.startsWith('unused-suppression'));
          assert.deepEqual(fresh, [], `${title} causes a problem:\n${after}`);
        }
      }
    });

    test(`${rule}/${name}: what a machine may fix is fixed at once, and stays so`, () => {
      const fixes = analysis.problems.flatMap(fixesOf).filter(({ preferred }) => preferred);
      const edits = fixes.flatMap(({ change }) => {
        const result = toEdits(change, analysis, config);
        return 'edits' in result ? result.edits : [];
      });
      const after = analysed(path, applyEdits(text, edits));
      assert.deepEqual(
        after.problems.flatMap(fixerOf(after, config)).filter(({ preferred }) => preferred),
        [],
      );
    });
  }
}
