// Runs the editor suite in desktop VS Code, which @vscode/test-electron downloads: the oldest version that package.json
// claims, and the latest stable one.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { runMain, UserError } from './cleanup.mjs';
import { CACHE, ROOT } from './paths.mjs';
import { stageExtension, stageWorkspace, temporaryFolder } from './stage.mjs';

await runMain(async () => {
  const { engines } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const staged = await stageExtension('editor', '--production');
  for (const version of [engines.vscode.replace(/^\D+/, ''), 'stable']) {
    console.log(`\nDesktop VS Code, ${version}`);
    await runIn(await download(version), staged);
  }
  return 0;
});

/** @param {string} version */
async function download(version) {
  try {
    return await downloadAndUnzipVSCode({ version, cachePath: join(CACHE, 'desktop') });
  } catch (error) {
    throw new UserError(
      `Desktop VS Code ${version} could not be downloaded: ${/** @type {Error} */ (error).message}\n` +
        'It comes from the servers of VS Code, which this machine may not reach. `npm run test:hosts` runs the same ' +
        'suite in VS Codes that come from the npm registry.',
    );
  }
}

/**
 * @param {string} executable
 * @param {{ extension: string, suite: string }} staged
 */
async function runIn(executable, { extension, suite }) {
  const workspace = await stageWorkspace(join(ROOT, 'test', 'editor', 'workspace'));
  const profile = await temporaryFolder();
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new UserError('Desktop VS Code needs a display. Without one: xvfb-run -a npm run test:desktop');
  }
  // Chromium's sandbox refuses to run as root, which is what containers are.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', `--user-data-dir=${profile}`, ...root],
  });
}
