// Builds into dist/ (or --out=DIR) the extension, one bundle for desktop and the web, and the command line; with --tests
// the test bundles too; or only what is named: extension, report, cli, unit, fuzz, bench, editor, benchEditor. --watch
// rebuilds on change, --production minifies.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { minify } from '@swc/core';
import * as esbuild from 'esbuild';

const flag = (name) => process.argv.includes(`--${name}`);
const production = flag('production');
const out = process.argv.find((argument) => argument.startsWith('--out='))?.slice('--out='.length) ?? 'dist';

/** @type {esbuild.BuildOptions} */
const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'info',
  target: 'es2022',
  charset: 'utf8',
  loader: { '.txt': 'text', '.css': 'text' },
  // The files say why.
  alias: {
    '@lezer/common': './src/core/formats/markdown/syntax-tree.ts',
    '@lezer/highlight': './src/bundle/highlight.mjs',
  },
  metafile: true,
};

/**
 * Takes in of the package yaml only what is imported: its parser. The package does not say that its modules do nothing
 * but export, and gives Node a build of which no part can be left out; all of it would be 70 KB more.
 *
 * @type {esbuild.Plugin}
 */
const yamlInParts = {
  name: 'yaml-in-parts',
  setup(build) {
    const folder = resolve('node_modules/yaml/browser');
    build.onResolve({ filter: /^yaml$/ }, () => ({ path: join(folder, 'index.js'), sideEffects: false }));
    build.onResolve({ filter: /^\.\.?\// }, ({ path, importer, resolveDir }) => {
      return importer.startsWith(folder) ? { path: join(resolveDir, path), sideEffects: false } : undefined;
    });
  },
};

/**
 * Leaves the lists of words out of the extension and writes them to a file beside it, without the names of languages:
 * VS Code for the Web loads one script, and a tenth of it would be words.
 *
 * @type {esbuild.Plugin}
 */
const wordsBeside = {
  name: 'words-beside',
  setup(build) {
    const folder = resolve('src/core/vocabulary/languages');
    build.onLoad({ filter: /vocabulary[\\/]lists\.ts$/ }, () => {
      return { contents: 'export const lists = {};', watchDirs: [folder] };
    });
    build.onEnd(async () => {
      const names = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
      const lists = names.map(async (name) => {
        const text = await readFile(join(folder, name), 'utf8');
        return [name.slice(0, -'.txt'.length), text.trim().replace(/^[a-z]{2}: /gm, '')];
      });
      await mkdir(out, { recursive: true });
      await writeFile(join(out, 'words.json'), JSON.stringify(Object.fromEntries(await Promise.all(lists))));
    });
  },
};

/**
 * Has the extension load what reads YAML with the first such file; all else that is built has it at once.
 *
 * @type {esbuild.Plugin}
 */
const yamlBeside = {
  name: 'yaml-beside',
  setup(build) {
    const path = resolve('src/bundle/yaml-reader.ts');
    build.onResolve({ filter: /[\\/]yaml-reader$/ }, () => ({ path }));
  },
};

/** @type {esbuild.BuildOptions} */
const shipped = { ...shared, outdir: out, plugins: [yamlInParts] };

/** What the extension loads when it is first wanted; without --production all is in the extension's own file. */
const parts = ['actions', 'config-files', 'live', 'workspace', 'yaml'];

/** The browser platform makes a Node import in the extension a build error, so one bundle serves both hosts. */
/** @type {esbuild.BuildOptions} */
const extension = {
  ...shipped,
  entryPoints: { extension: 'src/vscode/extension.ts' },
  platform: 'browser',
  format: 'cjs',
  mainFields: ['browser', 'module', 'main'],
  external: ['vscode'],
  plugins: [yamlInParts, wordsBeside, yamlBeside],
};

/**
 * Builds the extension in several files: the others hold what `import()` names, and what only that needs. esbuild splits
 * ES modules only, and VS Code for the Web takes none, so all are made from those.
 */
async function buildInParts() {
  const modules = { ...extension, format: 'esm', splitting: true, write: false, logLevel: 'warning' };
  const { outputFiles } = await esbuild.build(modules);
  const code = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const names = [...code.keys()];
  const common = names.filter((name) => name.startsWith('chunk-'));
  const others = parts.map((part) => names.find((name) => name.startsWith(`${part}-`)) ?? part);
  const foreign = names.filter((name) => name !== 'extension.js' && !common.includes(name) && !others.includes(name));
  if (foreign.length > 0) throw new Error(`Unexpected parts: ${foreign}`);
  for (const [index, name] of others.entries()) {
    const imported = `import("./${name}")`;
    const importers = ['extension.js', ...common].filter((each) => code.get(each).includes(imported));
    if (importers.length === 0) throw new Error(`Nothing of extension.js has ${imported}`);
    for (const importer of importers)
      code.set(
        importer,
        `import { loadPart as load${index} } from './src/bundle/load-part.ts';
        import { common as common${index} } from './common.js';
        ${code.get(importer).replaceAll(imported, `load${index}("${parts[index]}.js", common${index})`)}`,
      );
  }
  code.set(
    'common.js',
    `${common.map((name, index) => `import * as chunk${index} from './${name}';`).join('\n')}
    export const common = { ${common.map((name, index) => `'./${name}': chunk${index}`).join(', ')} };`,
  );
  const fromMemory = (isLoaded) => ({
    name: 'from-memory',
    setup(build) {
      build.onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path }) => {
        return isLoaded(basename(path)) ? { path, external: true } : { path, namespace: 'memory' };
      });
      build.onLoad({ filter: /./, namespace: 'memory' }, ({ path }) => {
        return { contents: code.get(basename(path)), resolveDir: '.' };
      });
    },
  });
  const build = (from, to, isLoaded) =>
    esbuild.build({ ...extension, entryPoints: { [to]: `./${from}` }, plugins: [fromMemory(isLoaded)] });
  const built = [await build('extension.js', 'extension', () => false)];
  for (const [index, name] of others.entries())
    built.push(await build(name, parts[index], (each) => common.includes(each)));
  for (const each of built) await minifyAgain(each);
}

/** The script of the report panel, which runs in a page of its own. */
/** @type {esbuild.BuildOptions} */
const report = {
  ...shipped,
  entryPoints: { report: 'src/report/panel.tsx' },
  platform: 'browser',
  format: 'esm',
  sourcemap: false,
};

/** @type {esbuild.BuildOptions} */
const commandLine = {
  ...shipped,
  entryPoints: { 'backlog-roles': 'src/cli/bin.ts' },
  outExtension: { '.js': '.mjs' },
  platform: 'node',
  format: 'esm',
  // Bundled CommonJS packages may still call require() for Node's own modules; a bundled one may import createRequire.
  banner: {
    js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
  },
};

/**
 * Bundles the Markdown parser where other packages are not, since it is to build our tree.
 *
 * @type {esbuild.Plugin}
 */
const markdownWithOurTree = {
  name: 'markdown-with-our-tree',
  setup(build) {
    const path = resolve('node_modules/@lezer/markdown/dist/index.js');
    build.onResolve({ filter: /^@lezer\/markdown$/ }, () => ({ path }));
  },
};

/** @type {esbuild.BuildOptions} */
const unitTests = {
  ...shared,
  minify: false,
  sourcemap: 'inline',
  entryPoints: ['test/unit/**/*.test.ts'],
  outbase: 'test/unit',
  outdir: `${out}/test/unit`,
  outExtension: { '.js': '.mjs' },
  platform: 'node',
  format: 'esm',
  packages: 'external',
  plugins: [markdownWithOurTree],
  logLevel: 'warning',
};

/** What is run by hand: npm run fuzz, npm run bench. */
const byHand = { ...unitTests, outbase: undefined, outdir: `${out}/test` };
/** @type {esbuild.BuildOptions} */
const fuzz = { ...byHand, entryPoints: { fuzz: 'test/fuzz/index.ts' } };
/** @type {esbuild.BuildOptions} */
const bench = { ...byHand, entryPoints: { bench: 'test/bench/index.ts' } };

/** Mocha's browser build runs in the web worker and in the Node extension host alike. */
/** @type {esbuild.BuildOptions} */
const editorTests = {
  ...shared,
  minify: false,
  sourcemap: 'inline',
  entryPoints: { 'test/editor': 'test/editor/index.ts' },
  outdir: out,
  platform: 'browser',
  format: 'cjs',
  external: ['vscode'],
  logLevel: 'warning',
};

/** @type {esbuild.BuildOptions} */
const benchEditor = { ...editorTests, entryPoints: { 'test/bench-editor': 'test/bench/editor/index.ts' } };

const all = { extension, report, cli: commandLine, unit: unitTests, fuzz, bench, editor: editorTests, benchEditor };
const named = Object.keys(all).filter((name) => process.argv.includes(name));
const implied = flag('tests') ? Object.keys(all) : ['extension', 'report', 'cli'];
const builds = (named.length > 0 ? named : implied).map((name) => all[name]);

/** Removes what a deleted or renamed test left behind, which node --test would go on running. */
async function removeStale({ metafile }, folder) {
  const fresh = new Set(Object.keys(metafile.outputs).map((path) => relative(folder, path)));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const stale = files.filter((file) => !fresh.has(relative(folder, file)));
  await Promise.all(stale.map((file) => rm(file)));
}

/** Minifies a bundle once more: swc also inlines and drops across functions, which takes 10 KB off the extension. */
async function minifyAgain({ metafile }) {
  for (const path of Object.keys(metafile.outputs)) {
    const { code } = await minify(await readFile(path, 'utf8'), {
      // No code here calls an anonymous function with new, the one thing that an arrow function does not take.
      compress: { toplevel: true, passes: 3, ecma: 2022, unsafe_arrows: true },
      mangle: { topLevel: true },
      module: false,
    });
    await writeFile(path, code);
  }
}

if (flag('watch')) {
  for (const options of builds) await (await esbuild.context(options)).watch();
} else {
  try {
    // Files are overwritten in place: emptying the folder first would pull them from under whoever runs them.
    const results = await Promise.all(
      builds.map((options) => (production && options === extension ? buildInParts() : esbuild.build(options))),
    );
    const unit = results[builds.indexOf(unitTests)];
    if (unit) await removeStale(unit, unitTests.outdir);
  } catch (error) {
    // What is wrong in the sources esbuild has printed already.
    if (!error.errors) throw error;
    process.exitCode = 1;
  }
}
