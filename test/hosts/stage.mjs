// What a host is given: the extension, freshly built, and a workspace folder, both copies in a temporary folder. So a
// build that runs meanwhile cannot disturb a host, and nothing done in a host can change the checkout.
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { onCleanUp, UserError } from './cleanup.mjs';
import { ROOT } from './paths.mjs';
import { run } from './processes.mjs';

/** Of the checkout's folders, those that the extension does not need at run time. */
const NOT_SHIPPED = new Set(['node_modules', 'dist', 'src', 'test']);

/** @returns {Promise<string>} a folder that is gone after the run */
export async function temporaryFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'backlog-roles-'));
  onCleanUp(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/**
 * Builds the extension into a folder of its own.
 * @param {...('cli' | 'editor' | 'benchEditor' | '--production')} more what to build besides, the command line, the editor suite; or how
 * @returns {Promise<{ extension: string, suite: string, cli: string }>} the extension's folder, and the paths in it of
 *   what else was asked for
 */
export async function stageExtension(...more) {
  const folder = await temporaryFolder();
  for (const entry of await readdir(ROOT)) {
    if (!NOT_SHIPPED.has(entry) && !entry.startsWith('.') && !entry.endsWith('.vsix')) {
      await cp(join(ROOT, entry), join(folder, entry), { recursive: true });
    }
  }
  const out = join(folder, 'dist');
  const { code, output } = await run(
    process.execPath,
    ['esbuild.mjs', `--out=${out}`, 'extension', 'report', ...more],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  if (code !== 0) throw new UserError(`The build failed:\n${output.trim()}`);
  return { extension: folder, suite: join(out, 'test', 'editor.js'), cli: join(out, 'backlog-roles.mjs') };
}

/**
 * @param {string} folder
 * @returns {Promise<string>} its copy
 */
export async function stageWorkspace(folder) {
  const copy = await temporaryFolder();
  await cp(folder, copy, { recursive: true });
  return copy;
}
