// npm run bench -- [cold] [keystrokes] [growth] [memory] [folder] [server]
// Prints how fast we are beside the tools that do the nearest thing, in the same run, and whether that is enough.
import { availableParallelism, cpus } from 'node:os';
import process from 'node:process';
import { cold, growth, keystrokes, memory } from './engine';
import { type Row, table } from './figures';
import { folder } from './folder';
import { languageServer } from './language-server';

const parts: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
  cold,
  keystrokes,
  growth,
  memory,
  folder,
  server: languageServer,
};

const named = process.argv.slice(2);
const unknown = named.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) throw new Error(`There is no part ${unknown}; there are ${Object.keys(parts).join(', ')}`);

const rows: Row[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  rows.push(...(await measure()));
}
console.log(`\nNode ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model}). Medians (min–max).\n`);
console.log(table(rows));
