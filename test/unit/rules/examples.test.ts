import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Analysis, applyEdits, type Problem } from '../../../src/core';
import { checkConfig, readConfig } from '../../../src/core/config-files';
import { fixerOf, toEdits } from '../../../src/core/on-demand';
import type { RuleDocs } from '../../../src/core/rule';
import { ruleDocs } from '../../../src/core/rule-docs';
import { ruleInfos } from '../../../src/core/rules';
import { analysesOf } from '../workspace/analyses';

function analysed({ example }: RuleDocs, text: string): Analysis {
  const { config, issues } = readConfig(example.config ?? '');
  assert.deepEqual(issues, [], 'the config of the example is itself wrong');
  const extension = example.language === 'yaml' ? 'yaml' : 'md';
  const beside = example.elsewhere;
  const other = beside === undefined ? {} : { [`roadmap.${extension}`]: beside };
  const path = `backlog.${extension}`;
  const analysis = analysesOf({ ...other, [path]: text }, config).get(path);
  assert.ok(analysis);
  return analysis;
}

function problemsIn(docs: RuleDocs, text: string): readonly Problem[] {
  return docs.rule.id === 'invalid-config' ? checkConfig(text) : analysed(docs, text).problems;
}

test('every rule is documented, in the order of the rules', () => {
  assert.deepEqual(
    ruleDocs.map(({ rule }) => rule),
    ruleInfos,
  );
});

for (const docs of ruleDocs) {
  const { rule, summary, why, example } = docs;
  test(`${rule.id} reports its bad example, no other rule does, and none its good one`, () => {
    const bad = problemsIn(docs, example.bad);
    assert.deepEqual(
      bad.map((problem) => problem.rule),
      [rule.id],
    );
    assert.equal(bad[0]?.severity, rule.needs ? 'information' : rule.level);
    assert.deepEqual(problemsIn(docs, example.good), []);
  });

  test(`${rule.id} is documented in one sentence and a reason`, () => {
    assert.match(summary, /^[A-Z].*[^.]$/);
    assert.match(why, /^[A-Z].*\.$/);
    assert.ok(summary.length <= 80, summary);
  });

  test(`${rule.id} says what is wrong on one line of at most 80 characters`, () => {
    for (const { message, span } of problemsIn(docs, example.bad)) {
      assert.match(message, /^.{5,80}$/);
      assert.ok(span.start < span.end, 'nothing is marked');
    }
  });

  test(`each fix of ${rule.id} can be carried out, and leaves no such problem behind`, () => {
    if (rule.id === 'invalid-config') return;
    const analysis = analysed(docs, example.bad);
    const { config } = readConfig(example.config ?? '');
    for (const { title, change } of analysis.problems.flatMap(fixerOf(analysis, config))) {
      if (change.kind === 'config' || change.kind === 'elsewhere') continue;
      const result = toEdits(change, analysis, config);
      assert.ok('edits' in result, `${title}: ${'declined' in result ? result.declined : ''}`);
      const after = analysed(docs, applyEdits(analysis.document.text, result.edits));
      assert.deepEqual(
        after.problems.map((problem) => `${problem.rule}: ${problem.message}`),
        [],
        `${title} gives\n${after.document.text}`,
      );
    }
  });
}
