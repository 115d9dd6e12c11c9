import assert from 'node:assert/strict';
import { test } from 'node:test';
import Papa from 'papaparse';
import type { Log } from 'sarif';
import { ruleIds } from '../../../src/core/rules';
import { folder, run } from './folder';

const files = {
  'docs/my roadmap.md': '# Roadmap\n\n- [ ] Sign in (owner: PO)\n- [ ] Pay if a<1 & b>2 |now| %0A::error::\n',
  'docs/my roadmap.md.txt': 'no backlog',
  'backlog.yaml': 'stories:\n  - id: US-1\n    title: "=1+1"\n    owner: PO, PM\n  - title: Out\n    owner: PO\n',
};
const paths = ['docs/my roadmap.md', 'backlog.yaml'];

test('reports as SARIF what code scanning takes: rules, places, and marks that stay when lines move', async (t) => {
  const root = await folder(t, files);
  const first: Log = JSON.parse((await run(root, ['check', '--format', 'sarif', ...paths])).out);
  const [{ tool, results = [], columnKind } = { tool: undefined }] = first.runs;
  assert.equal(first.version, '2.1.0');
  assert.equal(columnKind, 'utf16CodeUnits');
  assert.deepEqual(
    results.map(({ ruleId, level, locations }) => [
      ruleId,
      level,
      locations?.[0]?.physicalLocation?.artifactLocation?.uri,
      locations?.[0]?.physicalLocation?.region,
    ]),
    [
      ['duplicate-owner', 'error', 'backlog.yaml', { startLine: 4, startColumn: 12, endLine: 4, endColumn: 18 }],
      ['missing-owner', 'warning', 'docs/my%20roadmap.md', { startLine: 4, startColumn: 7, endLine: 4, endColumn: 42 }],
    ],
  );
  const rules = tool?.driver.rules?.map(({ id }) => id) ?? [];
  for (const { ruleId = '', ruleIndex = -1 } of results) assert.equal(rules[ruleIndex], ruleId);
  for (const id of ruleIds) assert.ok(rules.includes(id), id);

  const marks = (log: Log) => log.runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints);
  const moved = await folder(t, { ...files, 'backlog.yaml': `# ours\n\n${files['backlog.yaml']}` });
  const second: Log = JSON.parse((await run(moved, ['check', '--format', 'sarif', ...paths])).out);
  assert.deepEqual(marks(second), marks(first));
  assert.equal(new Set(marks(first)?.map((each) => JSON.stringify(each))).size, 2);
});

test('problems that say the same of two items alike have marks of their own', async (t) => {
  const root = await folder(t, { 'backlog.md': '- [ ] In (PO)\n- [ ] Out\n- [ ] Over (PM)\n- [ ] Out\n' });
  const found = JSON.parse((await run(root, ['check', '--format', 'gitlab'])).out);
  const marks = found.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
  assert.ok(marks.length >= 2);
  assert.equal(new Set(marks).size, marks.length);
});

test('reports as workflow commands, of which no text of a file can make another', async (t) => {
  const root = await folder(t, files);
  const { out, code } = await run(root, ['check', '--format', 'github', ...paths]);
  assert.equal(code, 1);
  const [first = '', second = '', third] = out.split('\n');
  assert.match(
    first,
    /^::error file=backlog\.yaml,line=4,endLine=4,col=12,endColumn=17,title=Backlog Roles%3A duplicate-owner::\S/,
  );
  assert.match(second, /^::warning file=docs\/my roadmap\.md,line=4,.*::(?:(?!::|%0A).)*$/);
  assert.equal(third, '1 error, 1 warning in 4 items of 2 files');
  const quiet = await run(root, ['check', '--format', 'github', '--quiet', ...paths]);
  assert.equal(quiet.out, `${first}\n${second}\n`);
});

test('reports as Code Quality', async (t) => {
  const root = await folder(t, files);
  const found = JSON.parse((await run(root, ['check', '--format', 'gitlab', ...paths])).out);
  assert.deepEqual(
    found.map(({ check_name, severity, location, fingerprint }: Record<string, unknown>) => [
      check_name,
      severity,
      location,
      /^[0-9a-f]{64}$/.test(String(fingerprint)),
    ]),
    [
      ['duplicate-owner', 'major', { path: 'backlog.yaml', lines: { begin: 4, end: 4 } }, true],
      ['missing-owner', 'minor', { path: 'docs/my roadmap.md', lines: { begin: 4, end: 4 } }, true],
    ],
  );
});

test('reports as JUnit: what fails the run fails its case, what is milder passes', async (t) => {
  const root = await folder(t, { ...files, 'fine.backlog.md': '- [ ] In (PO)\n' });
  const all = [...paths, 'fine.backlog.md'];
  const { out } = await run(root, ['check', '--format', 'junit', '--fail-on', 'error', ...all]);
  assert.match(out, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="Backlog Roles">/);
  assert.match(out, /<testsuite name="backlog\.yaml" tests="1" failures="1" errors="0">.*<failure .*duplicate-owner/);
  assert.match(out, /<testsuite name="docs\/my roadmap\.md" tests="1" failures="0" errors="0">.*<system-out>/);
  assert.match(out, /<testsuite name="fine\.backlog\.md" tests="1" failures="0" errors="0"><testcase [^>]*>/);
  assert.match(out, /missing-owner: Pay if a&lt;1 &amp; b>2 \|now\|/);
});

test('reports as Markdown in which nothing of a file is markup', async (t) => {
  const root = await folder(t, files);
  const { out } = await run(root, ['check', '--format', 'markdown', ...paths]);
  const lines = out.split('\n');
  assert.equal(lines[0], '### Backlog Roles: 1 error, 1 warning in 4 items of 2 files');
  assert.match(out, /\| ❌ error \| backlog\.yaml:4 \| .* \| duplicate-owner \|/);
  assert.match(out, /\| ⚠️ warning \| docs\/my roadmap\.md:4 \| /);
  const clean = await run(root, ['check', '--format', 'markdown', '--stdin', 'a.backlog.md'], {
    stdin: '- [ ] In (PO)\n',
  });
  assert.equal(clean.out, '### Backlog Roles: No problems in 1 item of 1 file\n');
});

test('lists items as CSV in which nothing is a formula, and as Markdown', async (t) => {
  const root = await folder(t, files);
  const csv = await run(root, ['list', '--format', 'csv', 'backlog.yaml']);
  const { data } = Papa.parse<Record<string, string>>(csv.out.trim(), { header: true });
  assert.deepEqual(data[0], {
    ...{ path: 'backlog.yaml', line: '3', id: 'US-1', title: "'=1+1", level: 'story', closed: 'no' },
    ...{ status: 'duplicate', role: '', owners: 'PO, PM', source: 'own' },
  });
  const { out } = await run(root, ['list', '--format', 'markdown', 'docs/my roadmap.md']);
  assert.match(out, /^### docs\/my roadmap\.md\n\n\| Line \| Id \| Item \|/);
  assert.match(out, /\| 3 \| {2}\| Sign in \| .* \| PO \| {2}\|/);
  assert.match(out, /\| 4 \| {2}\| Pay if a\\<1 \\& b\\>2 \\\|now\\\|/);
});

test('reads standard input in the place of a file, with the config that holds there', async (t) => {
  const root = await folder(t, { 'docs/.backlog-roles.yaml': 'rules: { missing-owner: error }\n' });
  const stdin = 'stories:\n  - title: In\n    owner: PO\n  - title: Out\n';
  const { out, code } = await run(root, ['check', '--stdin', 'docs/backlog.yaml'], { stdin });
  assert.equal(code, 1);
  assert.match(out, /^docs\/backlog\.yaml\n {2}4:12 {2}error {2}.*missing-owner\n/);
  const two = await run(root, ['check', '--stdin', 'docs/backlog.yaml', 'docs'], { stdin });
  assert.deepEqual([two.code, two.err], [2, 'backlog-roles: --stdin reads one file; name no others\n']);
  const binary = await run(root, ['check', '--stdin', 'docs/backlog.yaml'], { stdin: 'a\0b' });
  assert.match(binary.out, /This file is not text/);
});

test('leaves out what a baseline knows, wherever it has moved, and nothing that is new', async (t) => {
  const root = await folder(t, files);
  const known = ['--baseline', 'known.json'];
  const missing = await run(root, ['check', ...known, ...paths]);
  assert.equal(missing.code, 2);
  assert.match(missing.err, /known\.json: no such file; write it with --baseline known\.json --update-baseline/);
  const written = await run(root, ['check', ...known, '--update-baseline', ...paths]);
  assert.deepEqual(
    [written.code, written.out, written.err],
    [0, '', 'backlog-roles: 2 known problems written to known.json\n'],
  );
  const clean = await run(root, ['check', ...known, ...paths]);
  assert.deepEqual(
    [clean.code, clean.out, clean.err],
    [0, 'No problems in 4 items of 2 files\n', 'backlog-roles: 2 known problems left out, as known.json says\n'],
  );
  const grown = '# ours\nstories:\n  - title: New\n  - title: New\n';
  const moved = await folder(t, { ...files, 'backlog.yaml': files['backlog.yaml'].replace('stories:\n', grown) });
  await run(moved, ['check', ...known, '--update-baseline', ...paths]);
  // From another folder, and with one more of a kind that is known.
  const more = `${grown}  - title: New\n`;
  const third = await folder(t, {
    'known.json': JSON.stringify({
      schemaVersion: 1,
      problems: [{ path: 'backlog.yaml', rule: 'missing-owner', subject: 'New', count: 2 }],
    }),
    'docs/': '',
    'backlog.yaml': files['backlog.yaml'].replace('stories:\n', more).replace('PO, PM', 'PO'),
  });
  const again = await run(`${third}/docs`, [
    'check',
    '--baseline',
    '../known.json',
    '--format',
    'json',
    '../backlog.yaml',
  ]);
  assert.deepEqual(
    JSON.parse(again.out).files[0].problems.map(({ line, rule }: { line: number; rule: string }) => `${line} ${rule}`),
    ['5 missing-owner'],
  );
  const other = await folder(t, { ...files, 'known.json': '{"problems": 3}' });
  assert.match((await run(other, ['check', ...known])).err, /known\.json: not a baseline of ours/);
  const outside = { '.backlog-roles.yaml': 'baseline: ../known.json\n', ...files };
  assert.match((await run(await folder(t, outside), ['check'])).err, /outside the folder of the config/);
  const named = { 'docs/.backlog-roles.yaml': 'baseline: known.json\n', 'docs/backlog.yaml': files['backlog.yaml'] };
  const inConfig = await folder(t, named);
  assert.match(
    (await run(inConfig, ['check', '--update-baseline'])).err,
    /1 known problem written to docs\/known\.json/,
  );
  assert.equal((await run(inConfig, ['check', '--quiet'])).code, 0);
  const without = await run(root, ['check', '--update-baseline']);
  assert.deepEqual([without.code, without.err.includes('--baseline <file>')], [2, true]);
});

test('a baseline keeps what it knows of files that were not looked at, and knows odd texts again', async (t) => {
  const odd = 'stories:\n  - id: "A\\t1"\n    title: "Esc\\e[31mred"\n  - title: In\n    owner: PO\n';
  const root = await folder(t, { ...files, 'odd.backlog.yaml': odd });
  const known = ['--baseline', 'known.json'];
  await run(root, ['check', ...known, '--update-baseline', '--quiet', ...paths, 'odd.backlog.yaml']);
  const some = await run(root, ['check', ...known, '--update-baseline', '--quiet', 'backlog.yaml']);
  assert.deepEqual([some.code, some.out, some.err], [0, '', '']);
  assert.equal((await run(root, ['check', ...known, '--quiet', ...paths, 'odd.backlog.yaml'])).code, 0);
  const failed = await run(root, ['check', ...known, '--update-baseline', 'nope.md']);
  assert.equal(failed.code, 2);
  assert.match(failed.err, /known\.json was not written/);
  const draft = await run(root, ['check', ...known, '--update-baseline', '--stdin', 'backlog.yaml'], { stdin: '' });
  assert.deepEqual([draft.code, draft.err.includes('--update-baseline')], [2, true]);
});

test('names files by their place in the repository where a workflow runs elsewhere in it', async (t) => {
  const root = await folder(t, { ...files, 'docs/backlog.yaml': files['backlog.yaml'] });
  const env = { GITHUB_WORKSPACE: root };
  const { out } = await run(`${root}/docs`, ['check', '--format', 'github', '--quiet', 'backlog.yaml'], { env });
  assert.match(out, /^::error file=docs\/backlog\.yaml,/);
  const log: Log = JSON.parse((await run(`${root}/docs`, ['check', '--format', 'sarif', 'backlog.yaml'], { env })).out);
  const place = log.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation;
  assert.equal(place?.artifactLocation?.uri, 'docs/backlog.yaml');
});

test('tells of what could not be read in what a server reads, and fails the cases that fail the run', async (t) => {
  const root = await folder(t, files);
  const junit = await run(root, ['check', '--format', 'junit', 'nope.md']);
  assert.equal(junit.code, 2);
  assert.match(junit.out, /<testsuite name="Files" tests="1" failures="0" errors="1">.*<error message="nope\.md: /);
  const sarif: Log = JSON.parse((await run(root, ['check', '--format', 'sarif', 'nope.md'])).out);
  assert.equal(sarif.runs[0]?.invocations?.[0]?.executionSuccessful, false);
  for (const [argv, failures, code] of [
    [['--max-warnings', '5'], 0, 0],
    [['--fail-on', 'error', '--max-warnings', '0'], 1, 1],
  ] as const) {
    const { out, code: found } = await run(root, ['check', '--format', 'junit', ...argv, 'docs/my roadmap.md']);
    assert.match(out, new RegExp(`failures="${failures}"`));
    assert.equal(found, code);
  }
});

test('in a comment nobody is called, and nothing is mathematics', async (t) => {
  const root = await folder(t, { 'backlog.md': '- [ ] Pay $x$ for it (owner: @ana)\n- [ ] Out\n' });
  const { out } = await run(root, ['list', '--format', 'markdown']);
  assert.match(out, /Pay \\\$x\\\$ for it .*\| @<!-- -->ana \|/);
  const quiet = await run(root, ['check', '--format', 'markdown', '--quiet']);
  assert.match(quiet.out, /^\| \| Where \|/);
});

test('standard input is read with what is wrong with its config, and no folder can be its name', async (t) => {
  const root = await folder(t, { '.backlog-roles.yaml': 'bogus: 1\n', 'docs/': '' });
  const stdin = '- [ ] In (PO)\n';
  assert.match((await run(root, ['check', '--stdin', 'a.backlog.md'], { stdin })).out, /bogus.*invalid-config/s);
  for (const name of ['', '.', 'docs'])
    assert.deepEqual((await run(root, ['check', '--stdin', name], { stdin })).code, 2, name);
});
