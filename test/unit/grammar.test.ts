import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';
import { assertWithin } from '../support/processor-time';

const files = new Map([
  ['text.html.markdown', 'test/fixtures/grammar/markdown.tmLanguage.json'],
  ['source.yaml', 'test/fixtures/grammar/yaml.tmLanguage.json'],
  ['backlog-roles.injection', 'syntaxes/backlog-roles.injection.tmLanguage.json'],
  ['backlog-roles.injection.yaml', 'syntaxes/backlog-roles-yaml.injection.tmLanguage.json'],
]);

const onigLib = readFile(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')).then(
  async (wasm) => {
    await oniguruma.loadWASM(new Uint8Array(wasm));
    const { createOnigScanner, createOnigString } = oniguruma;
    return { createOnigScanner, createOnigString };
  },
);

const registry = new textmate.Registry({
  onigLib,
  loadGrammar: async (scope) => {
    const file = files.get(scope);
    return file ? textmate.parseRawGrammar(await readFile(file, 'utf8'), file) : null;
  },
  getInjections: (scope) =>
    scope.startsWith('backlog-roles') ? [] : ['backlog-roles.injection', 'backlog-roles.injection.yaml'],
});

async function grammar(scope: string): Promise<IGrammar> {
  const loaded = await registry.loadGrammar(scope);
  assert.ok(loaded, scope);
  return loaded;
}

/** What the injections colour, as `text kind`: `@ana handle`, `PO po`. */
async function coloured(scope: string, text: string): Promise<readonly string[]> {
  const loaded = await grammar(scope);
  const found: string[] = [];
  let state = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = loaded.tokenizeLine(line, state);
    state = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const own = scopes.findLast((name) => /^(?!string).*\.backlog-roles$/.test(name));
      const kind = own?.split('.').at(-2) ?? '';
      if (kinds.has(kind)) found.push(`${line.slice(startIndex, endIndex).trim()} ${kind}`);
    }
  }
  return found;
}

const kinds = new Set(['po', 'pm', 'shared', 'handle', 'placeholder', 'owner']);

type Cases = readonly (readonly [string, ...string[]])[];

const markdown: Cases = [
  ['Owner: PO', 'Owner owner', 'PO po'],
  ['- Owner: Product Manager', 'Owner owner', 'Product Manager pm'],
  ['> **Owner:** @ana', 'Owner owner', '@ana handle'],
  ['**Product Owner**: Ana Lima', 'Product Owner owner', 'Ana Lima owner'],
  ['**Owner:** TBD', 'Owner owner', 'TBD placeholder'],
  ['Status: open · Owner: @org/web · Due: May', 'Owner owner', '@org/web handle'],
  ['- [ ] Sign in [owner:: PM]', 'owner owner', 'PM pm'],
  ['- [ ] Sign in (owner:: @bo)', 'owner owner', '@bo handle'],
  ['- [ ] Sign in (owner: PO)', 'owner owner', 'PO po'],
  ['- [PO] Sign in', 'PO po'],
  ['Owner: PO · Reviewer: Bo', 'Owner owner', 'PO po'],
  ['Owner: see `(PM)`', 'Owner owner'],
  ['- Sign in (PM)', 'PM pm'],
  ['- Sign in (PO+PM)', 'PO+PM shared'],
  ['- Sign in #po', 'po po'],
  ['- Sign in #owner/ana', 'owner owner', 'ana owner'],
  ['- Sign in @ana, @bo', '@ana handle', '@bo handle'],
  ['<!-- owner: PO -->', 'owner owner', 'PO po'],
  ['| Sign in | PO | @ana |', 'PO po', '@ana handle'],
  ['Owner: PO\nand prose of Mr. Po', 'Owner owner', 'PO po'],
  ['---\nowner: PM\n---\nprose', 'owner owner', 'PM pm'],
];

const yaml: Cases = [
  ['owner: PO', 'owner owner', 'PO po'],
  ['  - product_owner: "@ana"', 'product_owner owner', '@ana handle'],
  ['owner: @ana # who else', 'owner owner', '@ana handle'],
  ["- {title: x, owner: 'PM', id: 1}", 'owner owner', 'PM pm'],
  ['owners: [PO, PM]', 'owners owner', 'PO po', 'PM pm'],
  ['owners:\n  - PO\n  - PM', 'owners owner', 'PO po', 'PM pm'],
  ['owner: TBD', 'owner owner', 'TBD placeholder'],
  ['owner: &lead PO', 'owner owner'],
];

test('colours each way to write an owner in Markdown', async () => {
  for (const [text, ...expected] of markdown) {
    assert.deepEqual(await coloured('text.html.markdown', text), expected, text);
  }
});

test('colours owners in YAML', async () => {
  for (const [text, ...expected] of yaml) assert.deepEqual(await coloured('source.yaml', text), expected, text);
});

test('leaves other words, code, comments and links alone', async () => {
  const plain = [
    '- Hire a PMM (PMM) [PMO] #pmo (TPM)',
    '- Use `Owner: PO` and `(PM)` and `@ana`',
    '```\nOwner: PO\n- x (PM) @ana\n```',
    '<!-- see (PM) @ana -->',
    '- Add @types/node to @types/x',
    '- Write to ana@example.org',
    '- [PM](https://example.org/@ana) and [PO]: x',
    'The owner: nobody knows',
    'https://example.org/@ana',
    '- 5 #points #pos',
    'Downer: PO',
  ];
  for (const text of plain) assert.deepEqual(await coloured('text.html.markdown', text), [], text);
  const others = [
    '# owner: PO',
    'note: |\n  owner: PO',
    'repo-owner: PO',
    'ownership: PO',
    'description: the PM said so',
  ];
  for (const text of others) assert.deepEqual(await coloured('source.yaml', text), [], text);
});

test('the injections stand as grammars of their own', async () => {
  assert.deepEqual(await coloured('backlog-roles.injection', '- Sign in (owner: PO)'), ['owner owner', 'PO po']);
  assert.deepEqual(await coloured('backlog-roles.injection.yaml', 'owner: PM'), ['owner owner', 'PM pm']);
});

test('what follows an owner keeps the colours of its own grammar', async () => {
  const scopesAt = async (scope: string, line: string, at: string) => {
    const { tokens } = (await grammar(scope)).tokenizeLine(line, textmate.INITIAL);
    const offset = line.indexOf(at);
    return tokens.find(({ startIndex, endIndex }) => startIndex <= offset && offset < endIndex)?.scopes.at(-1);
  };
  assert.equal(await scopesAt('source.yaml', 'owner: PO # why', '#'), 'comment.line.number-sign.yaml');
  assert.equal(await scopesAt('source.yaml', '{owner: PO, title: x}', 'title'), 'entity.name.tag.yaml');
  assert.equal(await scopesAt('source.yaml', 'owner: PO', 'PO'), 'keyword.other.role.po.backlog-roles');
  assert.equal(await scopesAt('text.html.markdown', '**Owner:** PO · **Due:** May', 'Due'), 'markup.bold.markdown');
});

test('colours hostile lines in time in proportion to their length', async () => {
  const parts = [
    'owner',
    'owner ',
    '[owner::',
    '(owner: ',
    '<!-- ',
    '**owner',
    '@a',
    '@a ',
    '#owner/',
    '`',
    '| ',
    'A’',
    "A'",
    'A ',
    '((',
    ' ',
  ];
  for (const scope of ['text.html.markdown', 'source.yaml']) {
    for (const part of parts) {
      for (const before of ['', 'Owner: ', 'owner: "']) {
        const line = before + part.repeat(20_000 / part.length);
        const rules = await grammar(scope);
        assertWithin(1000, () => rules.tokenizeLine(line, textmate.INITIAL), `${scope}: ${before}${part}…`);
      }
    }
  }
});
