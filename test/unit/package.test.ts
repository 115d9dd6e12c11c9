import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { listFiles } from '@vscode/vsce';
import { lists } from '../../src/core/vocabulary/lists';
import { type InjectionGrammar, manifest } from '../../src/manifest/contributions';
import { gutterIcons } from '../../src/manifest/gutter';
import { commands, contexts } from '../../src/vscode/ids';

const root = process.cwd();
const packagePath = join(root, 'package.json');

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const grammars: readonly InjectionGrammar[] = readdirSync(join(root, 'syntaxes'))
  .filter((name) => name.endsWith('.tmLanguage.json'))
  .sort()
  .map((name) => ({
    scopeName: String(readJson(join(root, 'syntaxes', name)).scopeName),
    path: `./syntaxes/${name}`,
  }));
const { contributes, icon } = manifest(grammars);

/** Keeps a generated file equal to the code: rewrites it under UPDATE=1, and then still fails once. */
function assertGenerated(path: string, isEqual: boolean, fresh: () => string): void {
  if (isEqual) return;
  if (process.env.UPDATE) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, fresh());
  }
  assert.fail(`${path} does not follow the code${process.env.UPDATE ? '; it was rewritten' : ': run with UPDATE=1'}`);
}

test('package.json says what the code says', () => {
  const actual = readJson(packagePath);
  const expected = { ...actual, ...manifest(grammars) };
  assertGenerated(
    packagePath,
    isDeepStrictEqual(actual, JSON.parse(JSON.stringify(expected))),
    () => `${JSON.stringify(expected, undefined, 2)}\n`,
  );
});

for (const [path, svg] of gutterIcons()) {
  test(`${path} is what the code draws`, () => {
    const file = join(root, path);
    assertGenerated(file, existsSync(file) && readFileSync(file, 'utf8') === svg, () => svg);
  });
}

test('every file that the manifest names exists', () => {
  const text = JSON.stringify([contributes, icon]);
  const named = [...text.matchAll(/"(\.?\/?(?:media|syntaxes)\/[^"]+)"/g)].map((match) => String(match[1]));
  assert.ok(named.length >= 3, 'schemas and the icon are named');
  assert.deepEqual(
    named.filter((path) => !existsSync(join(root, path))),
    [],
  );
});

test('every contributed command is registered, every one only in the table of ids', () => {
  const sources = readdirSync(join(root, 'src/vscode'))
    .filter((name) => name.endsWith('.ts') && name !== 'ids.ts')
    .map((name) => readFileSync(join(root, 'src/vscode', name), 'utf8'));
  for (const [name, id] of Object.entries(commands)) {
    assert.ok(
      sources.some((text) => new RegExp(`(?:registerCommand|assign)\\(\\s*commands\\.${name}\\b`).test(text)),
      `${id} is contributed and not registered`,
    );
  }
  for (const text of sources) {
    assert.doesNotMatch(text, /registerCommand\(\s*['"`]/, 'a command is registered under an id that ids.ts lacks');
    assert.doesNotMatch(text, /['"`]backlogRoles\.(?!owners\b)\w+['"`]/, 'an id is written outside ids.ts');
  }
});

test('what is loaded on demand registers the commands that stand in for it, and no others', () => {
  const source = (name: string) => readFileSync(join(root, 'src/vscode', `${name}.ts`), 'utf8');
  const parts = [...source('actions').matchAll(/^import \{ register.+ from '\.\/([\w-]+)';$/gm)];
  const registered = parts.flatMap(([, part]) => [
    ...source(String(part)).matchAll(/(?:registerCommand|assign)\(\s*commands\.(\w+)/g),
  ]);
  const named = [...source('on-demand').matchAll(/^ {2}commands\.(\w+),$/gm)];
  assert.ok(named.length > 0);
  const names = (matches: readonly RegExpMatchArray[]) => matches.map(([, name]) => name).toSorted();
  assert.deepEqual(names(registered), names(named));
});

test('when clauses use only context keys that the code sets', () => {
  const known: readonly string[] = Object.values(contexts);
  const text = JSON.stringify([contributes.commands, contributes.menus]);
  const clauses = [...text.matchAll(/"(?:when|enablement)":"([^"]+)"/g)].map((match) => String(match[1]));
  assert.ok(clauses.length > 0);
  for (const clause of clauses) {
    for (const [key] of clause.matchAll(/backlogRoles\.\w+/g)) assert.ok(known.includes(key), `${key} in ${clause}`);
  }
});

test('the oldest VS Code claimed is the one whose API we compile against', () => {
  const { engines, devDependencies, main, browser } = readJson(packagePath);
  const minor = (version: unknown) => String(version).match(/\d+\.\d+/)?.[0];
  assert.equal(
    minor(Reflect.get(Object(engines), 'vscode')),
    minor(Reflect.get(Object(devDependencies), '@types/vscode')),
  );
  assert.equal(main, browser, 'one bundle serves desktop and web');
});

test('what is packed besides the code stays small', async () => {
  // A copy: vsce walks through every folder, node_modules too, before it leaves out what is not to be packed.
  const copy = mkdtempSync(join(tmpdir(), 'backlog-roles-pack-'));
  try {
    for (const entry of [
      '.vscodeignore',
      'package.json',
      'README.md',
      'CHANGELOG.md',
      'LICENSE',
      'media',
      'syntaxes',
    ]) {
      cpSync(join(root, entry), join(copy, entry), { recursive: true });
    }
    const packed = await listFiles({ cwd: copy });
    assert.ok(packed.length > 20, `${packed.length} files`);
    // The package may have 400 KB, the bundles included, all compressed.
    const sum = packed.reduce((total, file) => total + deflateRawSync(readFileSync(join(copy, file))).length, 0);
    assert.ok(sum <= 60_000, `${sum} bytes`);
  } finally {
    rmSync(copy, { recursive: true });
  }
});

test('the extension stays small, and all that it loads later is packed with it', () => {
  const out = mkdtempSync(join(tmpdir(), 'backlog-roles-size-'));
  try {
    execFileSync(process.execPath, ['esbuild.mjs', '--production', `--out=${out}`, 'extension'], { cwd: root });
    const { size } = statSync(join(out, 'extension.js'));
    assert.ok(size <= 300_000, `The bundle has ${size} bytes`);
    for (const [name, most] of Object.entries({
      'actions.js': 60_000,
      'config-files.js': 35_000,
      'live.js': 40_000,
      'workspace.js': 20_000,
      'yaml.js': 40_000,
    })) {
      const onDemand = statSync(join(out, name)).size;
      assert.ok(onDemand <= most, `${name}, which is loaded on demand, has ${onDemand} bytes`);
    }
    assert.deepEqual(Object.keys(readJson(join(out, 'words.json'))).sort(), Object.keys(lists).sort());
    const packed = readFileSync(join(root, '.vscodeignore'), 'utf8').split('\n');
    for (const name of readdirSync(out)) assert.ok(packed.includes(`!dist/${name}`), `${name} is not packed`);
  } finally {
    rmSync(out, { recursive: true });
  }
});
