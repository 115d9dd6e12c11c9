import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, defaultConfig } from '../../../src/core';
import and from '../../../src/core/vocabulary/languages/and.txt';
import assigned from '../../../src/core/vocabulary/languages/assigned.txt';
import assignee from '../../../src/core/vocabulary/languages/assignee.txt';
import noOne from '../../../src/core/vocabulary/languages/no-one.txt';
import or from '../../../src/core/vocabulary/languages/or.txt';
import owner from '../../../src/core/vocabulary/languages/owner.txt';
import ownerless from '../../../src/core/vocabulary/languages/ownerless.txt';
import productManager from '../../../src/core/vocabulary/languages/product-manager.txt';
import productOwner from '../../../src/core/vocabulary/languages/product-owner.txt';
import shared from '../../../src/core/vocabulary/languages/shared.txt';
import undecided from '../../../src/core/vocabulary/languages/undecided.txt';

/** The words of a table with their languages: `de: zuständig`. */
function wordsOf(table: string): readonly (readonly [label: string, word: string])[] {
  return table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [, language = '', list = ''] = /^([a-z]{2}): (\S.*\S|\S)$/.exec(row) ?? [];
      assert.notEqual(language, '', `"${row}" is no row such as "de: zuständig, verantwortlich"`);
      return list.split(', ').map((word) => [`${language}: ${word}`, word] as const);
    });
}

/** The owner of the one item: `owned other own Ana`. */
function ownerOf(path: string, text: string): string {
  const { owners, document } = analyze(path, text, defaultConfig, undefined);
  const [item] = document.items;
  assert.equal(document.items.length, 1, text);
  const found = item && owners.get(item);
  return [found?.status, found?.role, found?.source, found?.parties.map((party) => party.text).join(' | ')]
    .filter((word) => word)
    .join(' ');
}

/** The same key and value in YAML, as a line below an entry, and in a table. */
function everywhere(key: string, value: string): readonly string[] {
  const upper = key.charAt(0).toUpperCase() + key.slice(1);
  return [
    ownerOf(
      'backlog.yaml',
      `items:\n  - title: Sign in\n    priority: high\n    ${JSON.stringify(key)}: ${JSON.stringify(value)}\n`,
    ),
    ownerOf(
      'backlog.yaml',
      `items:\n  - title: Sign in\n    priority: high\n    ${key.replaceAll(' ', '_')}: ${JSON.stringify(value)}\n`,
    ),
    ownerOf('backlog.md', `- [ ] Sign in\n  - ${upper}: ${value}\n`),
    ownerOf('backlog.md', `- [ ] Sign in\n  **${upper}:** ${value}\n`),
    ownerOf('backlog.md', `| ID | Task | ${upper} |\n|---|---|---|\n| T-1 | Sign in | ${value} |\n`),
  ];
}

function readsAs(name: string, table: string, read: (word: string) => readonly string[], expected: string): void {
  test(name, () => {
    const wrong = wordsOf(table).flatMap(([label, word]) =>
      read(word).flatMap((found, index) =>
        found === expected.replace('…', word) ? [] : [`${label} (${index}): ${found}`],
      ),
    );
    assert.deepEqual(wrong, []);
  });
}

readsAs('each word for an owner is a key', owner, (word) => everywhere(word, 'Ana'), 'owned other own Ana');
readsAs(
  'each word for an assignee is a key',
  `${assigned}${assignee}`,
  (word) => everywhere(word, 'Ana'),
  'owned other own Ana',
);
readsAs('each name of the Product Owner is a key', productOwner, (word) => everywhere(word, 'Ana'), 'owned po own Ana');
readsAs(
  'each name of the Product Manager is a key',
  productManager,
  (word) => everywhere(word, 'Ana'),
  'owned pm own Ana',
);
readsAs(
  'each name of the Product Owner is a value',
  productOwner,
  (word) => everywhere('owner', word),
  'owned po own …',
);
readsAs(
  'each name of the Product Manager is a value',
  productManager,
  (word) => everywhere('owner', word),
  'owned pm own …',
);
readsAs('each word for nobody is a placeholder', noOne, (word) => everywhere('owner', word), 'placeholder own');
readsAs(
  'each word for what is open is a placeholder',
  `${undecided}${ownerless}`,
  (word) => everywhere('owner', word),
  'placeholder own',
);
readsAs(
  'each word for what nobody has yet says so by itself',
  ownerless,
  (word) => [ownerOf('backlog.md', `- [ ] Sign in (${word})\n`)],
  'placeholder own',
);
readsAs(
  'each word for nobody waives with a reason',
  noOne,
  (word) => everywhere('owner', `${word} (kept as it was)`),
  'waived own',
);
readsAs('each word for both shares', shared, (word) => everywhere('owner', word), 'shared shared own …');
readsAs('each word for and shares', and, (word) => everywhere('owner', `PO ${word} PM`), 'shared shared own PO | PM');
readsAs('each word for or leaves open', or, (word) => everywhere('owner', `PO ${word} PM`), 'duplicate own PO | PM');

test('an assignee yields to an owner, whatever the languages', () => {
  for (const [, lead] of wordsOf(owner)) {
    const text = `items:\n  - title: Sign in\n    ${JSON.stringify(lead)}: PO\n    bearbeiter: Bo\n`;
    assert.equal(ownerOf('backlog.yaml', text), 'owned po own PO', lead);
  }
});

test('a word is read with and without its accents, and in the forms for women and men', () => {
  const forms = [
    'Responsavel',
    'PROPRIÉTAIRE',
    'proprietaire',
    'Verantwortliche(r)',
    'Verantwortliche/r',
    'Eigentümer:in',
    'Eigentümer*in',
    'Encargado/a',
    'Dueño(a)',
  ];
  for (const form of forms) {
    const text = `items:\n  - title: Sign in\n    ${JSON.stringify(form)}: Ana\n`;
    assert.equal(ownerOf('backlog.yaml', text), 'owned other own Ana', form);
  }
});
