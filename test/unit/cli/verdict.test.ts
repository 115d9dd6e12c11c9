import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckedProblem } from '../../../src/cli/checking';
import { fails, type Limits } from '../../../src/cli/verdict';

type Severity = CheckedProblem['severity'];

function verdict(severities: readonly Severity[], limits: Limits): boolean {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const problems = severities.map((severity) => ({
    rule: 'r',
    severity,
    message: '',
    ...place,
    fixes: [],
    subject: '',
  }));
  return fails([{ path: 'a.md', problems }], limits);
}

test('fails from the level of --fail-on on', () => {
  const levels = ['error', 'warning', 'information', 'hint'] as const;
  for (const [at, failOn] of levels.entries()) {
    assert.equal(verdict([], { failOn }), false);
    for (const [rank, severity] of levels.entries()) {
      assert.equal(verdict([severity], { failOn }), rank <= at, `${severity}, --fail-on ${failOn}`);
      assert.equal(verdict([severity], { failOn: 'off' }), false);
    }
  }
});

test('allows so many warnings, and no error for it', () => {
  assert.equal(verdict(['warning', 'warning'], { failOn: 'warning', maxWarnings: 2 }), false);
  assert.equal(verdict(['warning', 'warning'], { failOn: 'warning', maxWarnings: 1 }), true);
  assert.equal(verdict(['warning', 'error'], { failOn: 'warning', maxWarnings: 2 }), true);
  assert.equal(verdict(['warning'], { failOn: 'error', maxWarnings: 0 }), true, 'as asked for');
  assert.equal(verdict(['warning', 'information'], { failOn: 'information', maxWarnings: 5 }), true);
});
