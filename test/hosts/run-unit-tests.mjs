// Runs the built unit tests with node --test, whose own way of naming them differs from version to version.
//   node test/hosts/run-unit-tests.mjs [flags of node --test] [part of a file's name]…
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { runMain, UserError } from './cleanup.mjs';
import { ROOT } from './paths.mjs';
import { run } from './processes.mjs';

await runMain(async () => {
  const args = process.argv.slice(2);
  const flags = args.filter((arg) => arg.startsWith('-'));
  const parts = args.filter((arg) => !arg.startsWith('-'));
  const folder = join(ROOT, 'dist', 'test', 'unit');
  const built = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.test.mjs'));
  const files = built.filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)));
  if (files.length === 0) throw new UserError(`No unit test matches, of the ${built.length} in ${folder}.`);
  const paths = files.sort().map((file) => join(folder, file));
  // Left to itself, node would keep one core idle, and print more than anybody reads when not on a terminal.
  const defaults = [`--test-concurrency=${availableParallelism()}`];
  if (!flags.some((flag) => flag.startsWith('--test-reporter'))) defaults.push('--test-reporter=spec');
  const { code } = await run(process.execPath, ['--test', ...defaults, ...flags, ...paths], { cwd: ROOT });
  return code;
});
