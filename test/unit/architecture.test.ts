import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { ruleIds } from '../../src/core/rules';

interface Import {
  /** A package, `node:…`, or the path of a source file: `src/core/text.ts`. */
  readonly target: string;
  readonly typeOnly: boolean;
}

interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

function sourcesIn(folder: string): readonly Source[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  return names.map((name) => {
    const path = join(folder, name).replaceAll('\\', '/');
    const text = readFileSync(path, 'utf8');
    return { path, text, imports: importsOf(path, text) };
  });
}

function importsOf(path: string, text: string): readonly Import[] {
  const bare = text.matchAll(/^import()\s*['"]([^'"]+)['"];/gm);
  const named = text.matchAll(/^(?:import|export)\b([^;'"=]*?)\bfrom\s*['"]([^'"]+)['"];/gm);
  return [...named, ...bare].map(([, clause = '', specifier = '']) => {
    const names =
      /^\s*\{([^}]*)\}\s*$/
        .exec(clause)?.[1]
        ?.split(',')
        .filter((name) => name.trim() !== '') ?? [];
    const onlyTypes = names.length > 0 && names.every((name) => /^\s*type\s/.test(name));
    return { target: resolved(path, specifier), typeOnly: /^\s*type\b/.test(clause) || onlyTypes };
  });
}

function resolved(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const base = join(dirname(path), specifier).replaceAll('\\', '/');
  const found = [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`, base].find(
    (each) => existsSync(each) && each.includes('.'),
  );
  return found ?? base;
}

const sources = sourcesIn('src');
const tests = sourcesIn('test');

/** The imports of one part of the code that lead where they must not, as `from → to`. */
function strays(from: RegExp, isStray: (target: string, typeOnly: boolean) => boolean): readonly string[] {
  const part = sources.filter(({ path }) => from.test(path));
  assert.ok(part.length > 0, `${from} names no file`);
  return part.flatMap(({ path, imports }) => {
    return imports.filter((each) => isStray(each.target, each.typeOnly)).map(({ target }) => `${path} → ${target}`);
  });
}

test('the imports of a file are seen by this test', () => {
  const text = `import { a } from './text';\nimport type { B } from "yaml";\nimport {\n  type C,\n  type D,\n} from '../x';\nimport 'node:fs';\nexport * from './model';\nexport const d = { from: 'e' };\n`;
  assert.deepEqual(
    importsOf('src/core/a.ts', text).map(({ target, typeOnly }) => `${target}${typeOnly ? ' (types)' : ''}`),
    ['src/core/text.ts', 'yaml (types)', 'src/x (types)', 'src/core/model.ts', 'node:fs'],
  );
});

test('core is pure: it imports itself and a few packages that are pure as well', () => {
  const pure = /^(?:src\/core\/|yaml$|zod\/mini$|fastest-levenshtein$|@lezer\/)/;
  assert.deepEqual(
    strays(/^src\/core\//, (target) => !pure.test(target)),
    [],
  );
});

test('core reaches for nothing outside of its arguments', () => {
  const outside = /\b(?:Date\.now|new Date\(\)|Math\.random|process\.|console\.|setTimeout|fetch\(|globalThis)/;
  const reaching = sources.filter(({ path, text }) => path.startsWith('src/core/') && outside.test(text));
  assert.deepEqual(
    reaching.map(({ path }) => path),
    [],
  );
});

test('rules and formats never meet', () => {
  assert.deepEqual(
    strays(/^src\/core\/rules\//, (target) => /^src\/core\/(?:formats|edit)\b/.test(target)),
    [],
  );
  assert.deepEqual(
    strays(/^src\/core\/(?:formats|ownership|edit)\//, (target) => /^src\/core\/(?:rules\/|check)/.test(target)),
    [],
  );
});

test('a rule imports no other rule', () => {
  assert.deepEqual(
    strays(/^src\/core\/rules\/(?!index)/, (target) => target.startsWith('src/core/rules/')),
    [],
  );
});

test('editor and command line use the core through its index, and never each other', () => {
  assert.deepEqual(
    strays(/^src\/vscode\//, (target) => {
      return target.startsWith('src/')
        ? !/^src\/(?:vscode\/|core\/(?:index|on-demand|config-files|(?:live|workspace)\/index)\.ts$|report\/messages\.ts$)/.test(
            target,
          )
        : target !== 'vscode';
    }),
    [],
  );
  assert.deepEqual(
    strays(
      /^src\/cli\//,
      (target) =>
        target === 'vscode' ||
        /^src\/(?!cli\/|(?:core|report)\/index\.ts$|core\/(?:on-demand|config-files|workspace\/index)\.ts$)/.test(
          target,
        ),
    ),
    [],
  );
});

test('the report knows only its own figures: it runs in a page without the rest', () => {
  assert.deepEqual(
    strays(
      /^src\/report\//,
      (target) => target.startsWith('src/') && !/^src\/(?:report\/|core\/report\/|core\/wording)/.test(target),
    ),
    [],
  );
});

test('nothing that is shipped imports the manifest', () => {
  assert.deepEqual(
    strays(/^src\/(?!manifest\/)/, (target) => target.startsWith('src/manifest/')),
    [],
  );
});

test('no module needs itself to be loaded', () => {
  const needs = new Map(
    sources.map(({ path, imports }) => [path, imports.filter((each) => !each.typeOnly).map(({ target }) => target)]),
  );
  const loaded = new Set<string>();
  const cycleFrom = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (loaded.has(path)) return undefined;
    for (const next of needs.get(path) ?? []) {
      const cycle = cycleFrom(next, [...trail, path]);
      if (cycle) return cycle;
    }
    loaded.add(path);
    return undefined;
  };
  for (const { path } of sources) assert.equal(cycleFrom(path, [])?.join(' → '), undefined);
});

test('files stay small; tests, which hold tables of cases, may be a little longer', () => {
  const longer = (files: readonly Source[], most: number) =>
    files.filter(({ text }) => text.split('\n').length > most + 1);
  assert.deepEqual(
    [...longer(sources, 300), ...longer(tests, 400)].map(({ path }) => path),
    [],
  );
});

test('patterns that are kept are not copied, which `matchAll` does', () => {
  assert.deepEqual(
    sources
      .filter(({ path, text }) => path.startsWith('src/core') && /\.matchAll\((?!\/)/.test(text))
      .map(({ path }) => path),
    [],
  );
});

test('the compiler is nowhere told to look away', () => {
  const silenced = sources.filter(({ text }) =>
    /:\s*any\b|\bas any\b|<any>|@ts-(?:ignore|expect-error|nocheck)/.test(text),
  );
  assert.deepEqual(
    silenced.map(({ path }) => path),
    [],
  );
});

test('the list of rules is the folder of rules', () => {
  const files = readdirSync('src/core/rules').filter((name) => name !== 'index.ts');
  assert.deepEqual(files.map((name) => name.replace(/\.ts$/, '')).toSorted(), ruleIds.toSorted());
});
