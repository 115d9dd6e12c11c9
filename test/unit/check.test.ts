import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, defaultConfig, type Rule } from '../../src/core';
import { check } from '../../src/core/check';
import { checkConfig, readConfig } from '../../src/core/config-files';
import { fixerOf } from '../../src/core/on-demand';
import type { RuleContext } from '../../src/core/rule';
import { alone } from '../../src/core/surroundings';
import { assertWithin } from '../support/processor-time';

const text = 'stories:\n  - title: Sign in\n    owner: PO\n  - title: Sign out\n    owner: TBD\n  - title: Log\n';
const analysis = analyze('backlog.yaml', text, defaultConfig, undefined);
const context: RuleContext = { ...analysis, config: defaultConfig, around: alone };

const rule: Rule = {
  id: 'missing-owner',
  level: 'hint',
  check: () => [],
};

function idsUnder(config: string): readonly string[] {
  return analyze('backlog.yaml', text, readConfig(config).config, undefined).problems.map((problem) => {
    return `${problem.rule} ${problem.severity}`;
  });
}

test('a rule speaks at the level that the config gives it, and is silent when it is off', () => {
  assert.deepEqual(idsUnder(''), ['placeholder-owner warning', 'missing-owner warning']);
  assert.deepEqual(idsUnder('rules: { missing-owner: error, placeholder-owner: off }'), ['missing-owner error']);
});

test('a rule that fails is one problem, after what it had found, and the others still report', () => {
  const failing: Rule = {
    ...rule,
    *check(document) {
      yield { message: 'found', span: document.items[1]?.title.span ?? { start: 0, end: 0 } };
      throw new Error('of a defect');
    },
  };
  const other: Rule = { ...rule, id: 'other', check: () => [{ message: 'other', span: { start: 2, end: 3 } }] };
  assert.deepEqual(
    check(analysis.document, context, [failing, other]).map(({ message, severity }) => `${severity}: ${message}`),
    ['error: The rule missing-owner failed: of a defect', 'hint: other', 'hint: found'],
  );
  const [failed] = check(analysis.document, context, [failing]);
  assert.deepEqual(failed && fixerOf(analysis, defaultConfig)(failed), [], 'nothing is to be done about the file');
});

test('problems come in the order of the text, at one place in the order of the rules', () => {
  const at = (id: string, start: number): Rule => {
    return { ...rule, id, check: () => [{ message: id, span: { start, end: start + 1 } }] };
  };
  const problems = check(analysis.document, context, [at('c', 5), at('a', 1), at('b', 5)]);
  assert.deepEqual(
    problems.map((problem) => problem.rule),
    ['a', 'c', 'b'],
  );
});

test('outside of tracked files only the rules for everywhere speak', () => {
  const loud: Rule = {
    ...rule,
    id: 'loud',
    everywhere: true,
    check: () => [{ message: '', span: { start: 0, end: 1 } }],
  };
  const problems = check(analysis.document, { ...context, tracked: false }, [{ ...loud, everywhere: false }, loud]);
  assert.equal(problems.length, 1);
});

test('the problems of a config have its own level for them', () => {
  assert.equal(checkConfig('nonsense: 1')[0]?.severity, 'error');
  assert.equal(checkConfig('nonsense: 1\nrules: { invalid-config: hint }')[0]?.severity, 'hint');
  assert.deepEqual(checkConfig('nonsense: 1\nrules: { invalid-config: off }'), []);
});

test('a mistyped word in a config is corrected inside its quotes', () => {
  const json = '{ "rules": { "missing-owner": "warn" } }';
  const [change] = checkConfig(json, 'x.json').flatMap((problem) => problem.fixes.map((fix) => fix.change));
  assert.ok(change?.kind === 'text');
  assert.deepEqual(change.edits, [{ start: json.indexOf('warn"'), end: json.indexOf('"', 32), text: 'warning' }]);
});

test('10,000 unowned items are checked in the time of a few keystrokes', () => {
  const many = `stories:\n  - title: A\n    owner: PO\n${'  - title: Sign in\n'.repeat(10_000)}`;
  const big = analyze('backlog.yaml', many, defaultConfig, undefined);
  assertWithin(500, () =>
    assert.equal(check(big.document, { ...big, config: defaultConfig, around: alone }).length, 10_000),
  );
});
