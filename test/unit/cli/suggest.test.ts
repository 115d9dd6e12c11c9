import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folder, run } from './folder';

const yaml = `stories:
  - title: Market research among dentists
  - title: Write acceptance criteria for sign-in
    owner: TBD
  - title: Rename the repository
  - title: Pricing
    owner: PM
  - title: Fix the crash
    status: done
`;

test('suggests an owner for each open item that nobody owns, as JSON, version 1', async (t) => {
  const root = await folder(t, { 'backlog.yaml': yaml });
  const { code, out, err } = await run(root, ['suggest', '--format', 'json', 'backlog.yaml']);
  assert.deepEqual([code, err], [0, '']);
  const { schemaVersion, files } = JSON.parse(out);
  assert.equal(schemaVersion, 1);
  assert.deepEqual(Object.keys(files[0].suggestions[0]), ['line', 'title', 'role', 'confidence', 'reasons']);
  assert.deepEqual(
    files.map(({ path, suggestions }: { path: string; suggestions: { line: number; role: string }[] }) => [
      path,
      ...suggestions.map(({ line, role }) => [line, role]),
    ]),
    [['backlog.yaml', [2, 'pm'], [3, 'po'], [5, null]]],
  );
  for (const { confidence, reasons } of files[0].suggestions) {
    assert.ok(confidence >= 0 && confidence <= 1);
    assert.ok(reasons.length > 0);
  }
});

test('prints a readable table with the reasons', async (t) => {
  const root = await folder(t, {
    'backlog.yaml': yaml,
    'owned.backlog.yaml': 'stories:\n  - title: A\n    owner: PO\n',
  });
  const { code, out } = await run(root, ['suggest']);
  assert.equal(code, 0);
  assert.match(
    out,
    /^backlog\.yaml\n {2}2 {2}PM \d\d % {2}Market research among dentists\n {14}"market research" belongs/,
  );
  assert.match(out, /\n {2}5 {2}\? {8}Rename the repository\n/);
  assert.match(out, /2 of 3 items with a suggestion\n$/);
  const owned = await run(root, ['suggest', 'owned.backlog.yaml']);
  assert.equal(owned.out, 'Every open item has an owner.\n');
});
