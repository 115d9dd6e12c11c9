// The browser that shows the editor: one that the machine has, or on Debian and Ubuntu one that it gets.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { onCleanUp, UserError } from './cleanup.mjs';
import { run } from './processes.mjs';
import { withProgress } from './progress.mjs';

const isRoot = process.getuid?.() === 0;

/** Where browsers of the Chromium family are, per platform; plain names are looked up in PATH. */
const PLACES = {
  linux: [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
      .filter(() => process.env[variable])
      .map((path) => join(process.env[variable] ?? '', path)),
  ),
};

/** @returns {string | undefined} path of an installed browser */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new UserError(`CHROME_PATH names ${named}, which does not exist.`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = PLACES[/** @type {keyof typeof PLACES} */ (process.platform)] ?? PLACES.linux;
  const candidates = places.flatMap((place) =>
    /[\\/]/.test(place) ? [place] : folders.map((folder) => join(folder, place)),
  );
  return [...candidates, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** @returns {Promise<string>} path of a browser, which is installed first where this machine lets us */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.platform === 'linux' && isRoot && existsSync('/usr/bin/apt-get')) {
    await withProgress('Installing Chromium with apt-get (once)', async () => {
      await aptGet(['update']);
      await aptGet(['install', '-y', '--no-install-recommends', 'chromium']);
    });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new UserError(
    'No browser of the Chromium family was found. Install Chrome, Chromium or Edge (Debian, Ubuntu: `sudo apt-get ' +
      'install chromium`), or set CHROME_PATH to the program of one, then run the same command again.',
  );
}

/** @param {readonly string[]} args */
async function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { code, output } = await run('apt-get', ['-q', ...args], { stdio: ['ignore', 'pipe', 'pipe'], env });
  if (code !== 0) throw new UserError(`apt-get ${args.join(' ')} failed (exit code ${code}):\n${output.trim()}`);
}

/**
 * Opens a browser with a profile of its own, which is gone afterwards.
 * @param {{ width: number, height: number }} viewport
 * @param {{ scale?: number, headless?: boolean }} [options] scale: device pixels per CSS pixel
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>}
 */
export async function openBrowser(viewport, { scale = 1, headless = true } = {}) {
  const executablePath = await ensureBrowser();
  const profile = await mkdtemp(join(tmpdir(), 'backlog-roles-profile-'));
  const removeProfile = onCleanUp(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  await mkdir(join(profile, 'Default'));
  // Webviews need a service worker on another origin, which Chromium refuses while third-party cookies are blocked.
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport,
    deviceScaleFactor: scale,
    // Chromium's sandbox refuses to run as root, which is what containers are.
    chromiumSandbox: !isRoot,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const closeContext = onCleanUp(() => context.close());
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    close: async () => {
      await closeContext();
      await removeProfile();
    },
  };
}
