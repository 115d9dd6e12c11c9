import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, defaultConfig } from '../../../src/core';
import { factsOf, reportOf, roleModelOf } from '../../../src/core/on-demand';
import { quarterOf } from '../../../src/core/report/quarter';
import { reportCsv, reportHtml, reportJson, reportMarkdown } from '../../../src/report';

const text = `# Roadmap

## Q1 2026

| Task | Owner |
| --- | --- |
| Sign in | PO (@ana) |
| Price list | PM (@ana) |
| Sign out | TBD |

## Q2 2026

- [ ] Launch (owner: @bo)
- [ ] Both (owner: PO, PM)
- [x] Done (owner: PO)
- [ ] Nobody needs to (owner: unowned)
`;

const factsIn = (markdown: string, path = 'ROADMAP.md') =>
  factsOf(path, analyze(path, markdown, defaultConfig, undefined));
const facts = factsIn(text);
const report = reportOf(facts, roleModelOf());

test('a report counts open items by who owns them', () => {
  assert.deepEqual([report.files, report.open, report.closed], [1, 6, 1]);
  assert.deepEqual(report.total, { po: 1, pm: 1, shared: 0, other: 1, duplicate: 1, unowned: 1, waived: 1 });
  assert.deepEqual(
    report.groups.quarter.map(({ label, tally }) => [label, tally.po, tally.pm]),
    [
      ['2026 Q1', 1, 1],
      ['2026 Q2', 0, 0],
    ],
  );
});

test('a report names who is busy, and who decides in both roles', () => {
  assert.deepEqual(report.people, [
    { name: 'ana', po: 1, pm: 1, other: 0 },
    { name: 'bo', po: 0, pm: 0, other: 1 },
  ]);
  assert.match(reportHtml(report), /ana decides in both roles: 1 as Product Owner, 1 as Product Manager/);
});

test('what nobody decides is listed with its place', () => {
  assert.deepEqual(
    report.unowned.map(({ title, line, column }) => [title, line, column]),
    [['Sign out', 9, 3]],
  );
  assert.deepEqual(
    report.duplicate.map(({ title }) => title),
    ['Both'],
  );
});

test('items of a tree without headings are grouped by its top', () => {
  const yaml = 'epics:\n  - title: Garden\n    stories:\n      - title: Bed\n        owner: PO\n  - title: Alone\n';
  const sections = factsOf('b.yaml', analyze('b.yaml', yaml, defaultConfig, undefined)).map((fact) => fact.section);
  assert.deepEqual(sections, ['Garden', 'Garden', undefined]);
});

test('items count for the rows of the role model that they name', () => {
  const yaml =
    'stories:\n  - title: Ensure quality\n  - title: Sell\n    kpi: [MRR, NPS]\n    responsibility: pricing\n';
  const facts = factsOf('b.yaml', analyze('b.yaml', yaml, defaultConfig, undefined));
  assert.deepEqual(
    facts.map(({ responsibilities, kpis }) => [responsibilities, kpis]),
    [
      [['quality'], []],
      [['product-strategy'], ['revenue', 'customer-satisfaction']],
    ],
  );
});

test('quarters are read from headings', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['Q3 2026', '2026 Q3'],
    ['2026-Q3: Growth', '2026 Q3'],
    ["Q4 '26", '2026 Q4'],
    ['FY27 H1', '2027 H1'],
    ['q2', 'Q2'],
    ['H3', undefined],
    ['FAQ 2026', undefined],
    ['Q12', undefined],
  ];
  assert.deepEqual(
    cases.map(([title]) => quarterOf(title)),
    cases.map(([, quarter]) => quarter),
  );
});

test('a team moves, renames, adds and takes out rows of the role model', () => {
  const row = (role: 'po' | 'pm' | 'none', label?: string) => ({ role, label });
  const { responsibilities, kpis } = roleModelOf({
    ...defaultConfig,
    responsibilities: { quality: row('pm'), 'market-research': row('none'), support: row('po', 'Answer support') },
  });
  assert.equal(responsibilities.length, 11);
  assert.deepEqual(
    responsibilities.find(({ id }) => id === 'quality'),
    { part: 'responsibility', id: 'quality', label: 'Ensure quality', role: 'pm' },
  );
  assert.deepEqual(responsibilities.at(-1), {
    part: 'responsibility',
    id: 'support',
    label: 'Answer support',
    role: 'po',
  });
  assert.ok(!responsibilities.some(({ id }) => id === 'market-research'));
  assert.ok(Array.isArray(kpis));
});

const hostile =
  '- [ ] <img src=x onerror=alert(1)> | *x* (owner: PO)\n- [ ] =cmd|calc (owner: @ana)\n- [ ] No \u202eone\n';

test('texts of files stay texts in every export', () => {
  const hostileFacts = factsIn(hostile);
  const hostileReport = reportOf(hostileFacts, roleModelOf());
  const html = reportHtml(hostileReport);
  assert.ok(!html.includes('<img'), 'no markup of a file in the page');
  assert.ok(!html.includes('\u202e') && html.includes('No  one'));
  assert.ok(!html.includes('<script'));
  const csv = reportCsv(hostileFacts);
  assert.match(csv, /,"'=cmd\|calc",/);
  assert.equal(csv.split('\r\n').length, hostileFacts.length + 2);
  const markdown = reportMarkdown(reportOf(factsIn('- [ ] a * b | ~c\n- [ ] z (owner: PO)\n'), roleModelOf()));
  assert.ok(markdown.includes('- a \\* b \\| \\~c (ROADMAP.md:1)'), markdown);
});

test('the JSON of a report says its version', () => {
  const { schemaVersion, total } = JSON.parse(reportJson(report));
  assert.deepEqual([schemaVersion, total], [1, report.total]);
});

test('a report without open items says so', () => {
  assert.match(reportHtml(reportOf([], roleModelOf())), /There are no items to report on/);
  const closed = factsIn('- [x] Done (owner: PO)\n');
  assert.match(reportHtml(reportOf(closed, roleModelOf())), /Every item is closed/);
});

test('the rows of the role model show who covers them, where there are gaps and overlaps', () => {
  const matrix = `| Responsibility | Product Owner | Product Manager |
| --- | --- | --- |
| Define the product vision and roadmap | x | x |
| Ensure quality | x | x |
| Define user stories |  |  |
| Conduct market research | x | |
| Manage the product roadmap | | x |
`;
  const { responsibilities } = reportOf(factsIn(matrix), roleModelOf());
  const states = Object.fromEntries(responsibilities.map(({ id, state }) => [id, state]));
  assert.equal(states['vision-and-roadmap'], 'covered');
  assert.equal(states.quality, 'overlap');
  assert.equal(states['user-stories'], 'gap');
  assert.equal(states['market-research'], 'elsewhere');
  assert.equal(states['roadmap-management'], 'covered');
  assert.equal(states['product-strategy'], 'none');
});

test('items count for the KPIs that they declare', () => {
  const yaml =
    'stories:\n  - title: Upsell\n    kpi: MRR\n    owner: PM\n  - title: Ship weekly\n    kpi: [velocity, revenue]\n';
  const { kpis } = reportOf(factsOf('b.yaml', analyze('b.yaml', yaml, defaultConfig, undefined)), roleModelOf());
  const named = kpis.filter(({ state }) => state !== 'none').map(({ id, state, tally }) => [id, state, tally.pm]);
  assert.deepEqual(named, [
    ['sprint-velocity', 'gap', 0],
    ['revenue', 'gap', 1],
  ]);
});
