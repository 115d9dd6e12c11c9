// Runs the editor suite in real VS Codes: node test/hosts/run-editor-tests.mjs [web] [node-oldest] [node-latest]
import { join } from 'node:path';
import process from 'node:process';
import { runMain, UserError } from './cleanup.mjs';
import { HOSTS } from './hosts.mjs';
import { ROOT } from './paths.mjs';
import { stageExtension, stageWorkspace } from './stage.mjs';
import { runSuite } from './suite.mjs';

const DEFAULT = ['web', 'node-oldest'];

await runMain(async () => {
  const names = process.argv.length > 2 ? process.argv.slice(2) : DEFAULT;
  const unknown = names.find((name) => !HOSTS.has(name));
  if (unknown) throw new UserError(`There is no host ${unknown}; there are ${[...HOSTS.keys()].join(', ')}.`);
  const staged = await stageExtension('editor', '--production');
  const total = { passed: 0, failed: 0 };
  for (const name of names) {
    const result = await runIn(name, staged);
    total.passed += result.passed;
    // A run that broke off is a failure even when every test that it reached passed.
    total.failed += result.problem ? Math.max(1, result.failed) : result.failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
});

/**
 * @param {string} name
 * @param {{ extension: string, suite: string }} staged
 */
async function runIn(name, staged) {
  const { title, serve } = /** @type {import('./hosts.mjs').Host} */ (HOSTS.get(name));
  console.log(`\n${name}: ${title}`);
  const workspace = await stageWorkspace(join(ROOT, 'test', 'editor', 'workspace'));
  const started = performance.now();
  const { url, stop } = await serve({ ...staged, workspace });
  try {
    const result = await runSuite(name, url, staged.suite);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (result.problem) console.log(`  ${result.problem}`);
    console.log(`${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
    return result;
  } finally {
    await stop();
  }
}
