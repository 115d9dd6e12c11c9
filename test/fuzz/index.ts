// npm run fuzz -- [--cases N] [--seed N] [--from N] [--corpus DIR] [--show N]
// Damages files and made-up backlogs at random, and tells what was not treated as it should be.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { decode } from '../../src/core/decode';
import { formatOf } from '../../src/core/formats';
import { type Case, runCase, type Source } from '../support/damage/cases';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    show: { type: 'string', default: '3' },
    corpus: { type: 'string' },
  },
});

function sourcesIn(folder: string): readonly Source[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return names.flatMap((name) => {
    const format = formatOf(name);
    const text = format && decode(readFileSync(join(folder, name)));
    return format && text !== undefined ? [{ name, format, text }] : [];
  });
}

const folders = values.corpus ? [values.corpus] : ['test/fixtures', 'media/sample'];
const sources = folders.flatMap(sourcesIn);
const [cases, seed, from, show] = [values.cases, values.seed, values.from, values.show].map(Number) as [
  ...[number, number, number, number],
];

const failures = new Map<string, Case[]>();
let slowest: Case | undefined;
let size = 0;
for (let number = from; number < from + cases; number += 1) {
  const done = runCase(seed, number, sources);
  size += done.size;
  if (!slowest || done.took > slowest.took) slowest = done;
  if (done.failure) failures.set(done.failure.kind, [...(failures.get(done.failure.kind) ?? []), done]);
  if (number % 2000 === 1999) process.stderr.write(`${number + 1 - from} of ${cases}\n`);
}

for (const [kind, found] of failures) {
  console.log(`\n${kind}: ${found.length} ${found.length === 1 ? 'case' : 'cases'}`);
  for (const { number, source, failure, small } of found.slice(0, show)) {
    console.log(`  --seed ${seed} --from ${number} --cases 1 (${source}): ${failure?.detail}`);
    console.log(`  ${JSON.stringify(small())}`);
  }
}
const failed = [...failures.values()].flat().length;
console.log(
  `\n${cases} cases of ${sources.length} files and of made-up backlogs, ${Math.round(size / 1e6)} MB: ${failed} failed.`,
);
if (slowest) {
  const { took, size, source, number } = slowest;
  console.log(`Slowest: ${Math.round(took)} ms for ${size} characters (${source}, case ${number}).`);
}
process.exitCode = failed > 0 ? 1 : 0;
