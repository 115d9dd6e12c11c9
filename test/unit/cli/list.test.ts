import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folder, run } from './folder';

const yaml = `epics:
  - id: E-1
    title: Sign in
    owner: PO
    stories:
      - id: US-1
        title: Single sign-on
        status: done
      - id: US-2
        title: Passkeys
        owner: "@ana"
  - title: Billing
    owner: TBD
`;

const markdown = `# Roadmap

## Now

- [ ] Invoices (owner: PM)
- [x] Receipts
- [ ] Refunds (owner: PO + PM)
`;

const none = { status: 'unowned', role: null, parties: [], source: null, line: null, text: null };

test('lists YAML and Markdown as JSON, version 1', async (t) => {
  const root = await folder(t, { 'backlog.yaml': yaml, 'docs/ROADMAP.md': markdown, 'README.md': markdown });
  const { code, out, err } = await run(root, ['list', '--format', 'json']);
  assert.deepEqual([code, err], [0, '']);
  const po = { status: 'owned', role: 'po', parties: ['PO'], source: 'own', line: 4, text: 'PO' };
  const pm = { status: 'owned', role: 'pm', parties: ['PM'], source: 'own', line: 5, text: 'PM' };
  assert.deepEqual(JSON.parse(out), {
    schemaVersion: 1,
    files: [
      {
        path: 'backlog.yaml',
        kind: 'backlog',
        format: 'yaml',
        items: [
          item(3, 12, 'Sign in', po, { id: 'E-1', level: 'epic' }),
          item(
            7,
            16,
            'Single sign-on',
            { ...po, source: 'inherited' },
            { id: 'US-1', parent: 3, closed: true, ...story },
          ),
          item(
            10,
            16,
            'Passkeys',
            { ...po, role: 'other', parties: ['@ana'], line: 11, text: '@ana' },
            {
              id: 'US-2',
              parent: 3,
              ...story,
            },
          ),
          item(
            12,
            12,
            'Billing',
            { ...none, status: 'placeholder', source: 'own', line: 13, text: 'TBD' },
            { level: 'epic' },
          ),
        ],
      },
      {
        path: 'docs/ROADMAP.md',
        kind: 'roadmap',
        format: 'markdown',
        items: [
          item(5, 7, 'Invoices', pm),
          item(6, 7, 'Receipts', none, { closed: true }),
          item(7, 7, 'Refunds', {
            status: 'shared',
            role: 'shared',
            parties: ['PO', 'PM'],
            source: 'own',
            line: 7,
            text: 'PO + PM',
          }),
        ],
      },
    ],
  });
});

const story = { level: 'story' };

function item(line: number, column: number, title: string, owner: object, more: object = {}) {
  return { line, column, title, id: null, level: null, parent: null, closed: false, owner, ...more };
}

test('keeps the items of one owner, by role or by status', async (t) => {
  const root = await folder(t, { 'backlog.yaml': yaml, 'ROADMAP.md': markdown });
  const titles = async (owner: string) => {
    const { code, out } = await run(root, ['list', '--format', 'json', '--owner', owner]);
    assert.equal(code, 0);
    const { files }: { files: { path: string; items: { title: string }[] }[] } = JSON.parse(out);
    return files.flatMap(({ items }) => items.map(({ title }) => title));
  };
  assert.deepEqual(await titles('po'), ['Sign in', 'Single sign-on']);
  assert.deepEqual(await titles('pm'), ['Invoices']);
  assert.deepEqual(await titles('shared'), ['Refunds']);
  assert.deepEqual(await titles('other'), ['Passkeys']);
  assert.deepEqual(await titles('placeholder'), ['Billing']);
  assert.deepEqual(await titles('unowned'), ['Receipts']);
  assert.deepEqual(await titles('waived'), []);
});

test('prints a table by default', async (t) => {
  const root = await folder(t, { 'ROADMAP.md': markdown });
  assert.deepEqual(await run(root, ['list']), {
    code: 0,
    out: `ROADMAP.md
  Line  Item      Level  Owner
     5  Invoices         PM
     6  Receipts         nobody  closed
     7  Refunds          PO+PM
`,
    err: '',
  });
});

test('prints no control character that stands in a file or its name', async (t) => {
  const red = '\u001b[31m';
  const root = await folder(t, { [`${red}ROADMAP.md`]: `- [ ] Red${red}\u202e (owner: @a${red}na\u0007)\n` });
  for (const format of ['json', 'table']) {
    const { out, err } = await run(root, ['list', '--format', format, `${red}ROADMAP.md`, `${red}gone.md`]);
    assert.doesNotMatch(out.replaceAll('\n', '') + err.replaceAll('\n', ''), /[\p{Cc}\u202e]/u);
    assert.match(out, /ROADMAP\.md/);
    assert.match(out, /Red/);
  }
});
