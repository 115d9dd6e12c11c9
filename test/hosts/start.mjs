// npm start: the extension and its sample in VS Code for the Web, on this machine, until Ctrl-C.
//   --no-open   leaves the browser alone
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { runMain, UserError } from './cleanup.mjs';
import { ROOT } from './paths.mjs';
import { freePort, run } from './processes.mjs';
import { withProgress } from './progress.mjs';
import { stageExtension, stageWorkspace } from './stage.mjs';
import { serveWeb } from './web.mjs';

const PROBLEMS_VIEW = 'workbench.panel.markers.view';
const PORT = 3000;

await runMain(async () => {
  const sample = join(ROOT, 'media', 'sample');
  if (!existsSync(sample)) throw new UserError(`The sample workspace, ${sample}, is missing from this checkout.`);
  const { extension, cli } = await withProgress('Building the extension', () => stageExtension('cli'));
  const workspace = await stageWorkspace(sample);
  const { url, ended } = await serveWeb({
    extension,
    workspace,
    port: await freePort(PORT),
    open: await columns(workspace),
    views: [PROBLEMS_VIEW],
  });
  console.log('\nWhat `backlog-roles check` says of the sample; the Problems panel shows the same:\n');
  // It exits with 1: the sample has problems to show.
  await run(process.execPath, [cli, 'check'], { cwd: workspace });
  const { name, version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  console.log(`\nBacklog Roles runs in VS Code at ${url}`);
  console.log('The sample is a copy, edit it as you like. Ctrl-C ends everything.');
  console.log(`For your own VS Code: npm run package, then code --install-extension ${name}-${version}.vsix\n`);
  if (!process.argv.includes('--no-open')) openInBrowser(url.href);
  await ended;
  throw new Error('The server ended.');
});

/**
 * The sample's files, what is in YAML beside what is in Markdown.
 * @param {string} folder
 */
async function columns(folder) {
  const files = (await readdir(folder)).filter((file) => !file.startsWith('.')).sort();
  return [/\.ya?ml$/, /\.md$/].map((pattern) => files.filter((file) => pattern.test(file))).filter((row) => row.length);
}

/**
 * Opens the address where somebody is there to see it. That it cannot be opened is no reason to fail: it is printed.
 * @param {string} url
 */
function openInBrowser(url) {
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasDisplay || process.env.CI) return;
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .once('error', () => undefined)
    .unref();
}
