// npm run bench -- [scan] [cold] [keystrokes] [growth] [memory] [folder] [server]; or, inside VS Code: npm run bench -- --editor
// Prints how fast we are beside the tools that do the nearest thing, in the same run, and whether that is enough.
import { spawnSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg } from 'node:os';
import process from 'node:process';
import { cold, growth, keystrokes, memory } from './engine';
import { type Row, table } from './figures';
import { folder } from './folder';
import { languageServer } from './language-server';
import { scan } from './scan';

const parts: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
  // First: it is about code that has not run yet.
  scan,
  cold,
  keystrokes,
  growth,
  memory,
  folder,
  server: languageServer,
};

const named = process.argv.slice(2);
if (named[0] === '--editor') {
  process.exit(spawnSync(process.execPath, ['test/hosts/bench-editor.mjs'], { stdio: 'inherit' }).status ?? 1);
}
const unknown = named.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) throw new Error(`There is no part ${unknown}; there are ${Object.keys(parts).join(', ')}`);

const rows: Row[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  const start = performance.now();
  rows.push(...(await measure()));
  process.stderr.write(`  ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
}
const load = loadavg().map((value) => value.toFixed(1));
console.log(
  `\nNode ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model}), load ${load.join(' ')}.`,
);
console.log('Medians (min–max) of processor time, where nothing else is said.\n');
console.log(table(rows));
