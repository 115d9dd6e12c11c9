// Builds everything into dist/: the extension (one bundle for desktop and the web), the command line and, with
// --tests, the test bundles. --watch rebuilds on change, --production minifies.
import { rm } from 'node:fs/promises';
import process from 'node:process';
import * as esbuild from 'esbuild';

const flag = (name) => process.argv.includes(`--${name}`);
const production = flag('production');

/** @type {esbuild.BuildOptions} */
const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'info',
  target: 'es2022',
};

/** The browser platform makes a Node import in the extension a build error, so one bundle serves both hosts. */
/** @type {esbuild.BuildOptions} */
const extension = {
  ...shared,
  entryPoints: { extension: 'src/vscode/extension.ts' },
  outdir: 'dist',
  platform: 'browser',
  format: 'cjs',
  mainFields: ['browser', 'module', 'main'],
  external: ['vscode'],
  metafile: true,
};

/** @type {esbuild.BuildOptions} */
const commandLine = {
  ...shared,
  entryPoints: { 'backlog-roles': 'src/cli/bin.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  platform: 'node',
  format: 'esm',
  // Bundled CommonJS packages may still call require() for Node's own modules.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
};

/** @type {esbuild.BuildOptions} */
const unitTests = {
  ...shared,
  minify: false,
  sourcemap: 'inline',
  entryPoints: ['test/unit/**/*.test.ts'],
  outbase: 'test/unit',
  outdir: 'dist/test/unit',
  outExtension: { '.js': '.mjs' },
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
};

/** Mocha's browser build runs in the web worker and in the Node extension host alike. */
/** @type {esbuild.BuildOptions} */
const editorTests = {
  ...shared,
  minify: false,
  sourcemap: 'inline',
  entryPoints: { 'test/editor': 'test/editor/index.ts' },
  outdir: 'dist',
  platform: 'browser',
  format: 'cjs',
  external: ['vscode'],
  logLevel: 'warning',
};

const builds = [extension, commandLine, ...(flag('tests') ? [unitTests, editorTests] : [])];

if (flag('watch')) {
  for (const options of builds) await (await esbuild.context(options)).watch();
} else {
  await rm('dist', { recursive: true, force: true });
  await Promise.all(builds.map((options) => esbuild.build(options)));
}
