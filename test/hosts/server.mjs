// VS Code's server with its page: the extension runs in a Node extension host, the workspace folder is on the disk. The
// oldest VS Code that package.json claims, and the latest.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { cached, installPackage, npmInstall } from './cache.mjs';
import { UserError } from './cleanup.mjs';
import { ensureNode } from './node.mjs';
import { freePort, start } from './processes.mjs';
import { temporaryFolder } from './stage.mjs';

/**
 * @typedef {object} Server
 * @property {string} version of the package code-server
 * @property {string} vscode the version of VS Code in it
 * @property {20 | 24} node the line of Node that it runs on
 * @property {string} size on disk
 * @property {string} [ripgrep] version to add: it fetches its own by an install script, which is not run here, and
 *   without it no file is found by name
 */

/** @type {Server} */
export const OLDEST = { version: '4.100.3', vscode: '1.100.3', node: 20, size: '200 MB', ripgrep: '1.18.0' };

/** @type {Server} */
export const LATEST = { version: '4.139.1', vscode: '1.139.1', node: 24, size: '590 MB' };

/** How long a server may take to answer. */
const START_LIMIT = 60_000;

/**
 * @param {Server} server
 * @returns {(options: { extension: string, workspace: string, suite: string }) =>
 *   Promise<{ url: URL, stop: () => Promise<void> }>}
 */
export function serveNode(server) {
  return async ({ extension, workspace, suite }) => {
    const node = await ensureNode(server.node);
    const program = await fetchServer(server);
    const port = await freePort();
    const authority = `127.0.0.1:${port}`;
    const { child, stop } = start(node, [program, ...flags(port, await temporaryFolder())], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // No marketplace, so nothing reaches for the network.
      env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
    });
    await untilAnswers(`http://${authority}/`, child);
    const url = new URL(`http://${authority}/`);
    const remote = (/** @type {string} */ path) => `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
    url.searchParams.set('folder', pathToFileURL(workspace).pathname);
    url.searchParams.set(
      'payload',
      JSON.stringify([
        ['extensionDevelopmentPath', remote(extension)],
        ['extensionTestsPath', remote(suite)],
      ]),
    );
    return { url, stop };
  };
}

/**
 * @param {number} port
 * @param {string} dataDir
 */
function flags(port, dataDir) {
  return [
    ...['--host', '127.0.0.1', '--port', String(port), '--server-data-dir', dataDir],
    ...['--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'],
    '--disable-workspace-trust',
    // Without it a built VS Code takes no extension and no suite from the address.
    '--enable-smoke-test-driver',
  ];
}

/**
 * @param {string} url
 * @param {import('node:child_process').ChildProcess} child
 */
async function untilAnswers(url, child) {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  }
  const limit = performance.now() + START_LIMIT;
  while (performance.now() < limit && child.exitCode === null) {
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await delay(100);
  }
  throw new UserError(`VS Code's server did not start:\n${output.trim()}`);
}

/**
 * @param {Server} server
 * @returns {Promise<string>} path of the server's program
 */
async function fetchServer({ version, vscode, size, ripgrep }) {
  const what = `Fetching VS Code ${vscode} (${size}, once)`;
  const folder = await cached(`code-server-${version}`, what, async (staging) => {
    const vscodeFolder = join(await installPackage(staging, 'code-server', version), 'lib', 'vscode');
    await npmInstall(vscodeFolder, ['--omit=dev']);
    if (ripgrep) await addRipgrep(vscodeFolder, ripgrep);
    return staging;
  });
  return join(folder, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js');
}

/**
 * @param {string} vscodeFolder
 * @param {string} version
 */
async function addRipgrep(vscodeFolder, version) {
  const program = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const platform = `${process.platform}-${process.arch}`;
  const universal = await installPackage(await temporaryFolder(), '@vscode/ripgrep-universal', version);
  const target = join(vscodeFolder, 'node_modules', '@vscode', 'ripgrep', 'bin', program);
  await cp(join(universal, 'bin', platform, program), target);
}
