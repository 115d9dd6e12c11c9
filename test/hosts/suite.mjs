// Runs the editor suite in a host's page and reads what it reports.
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { CACHE } from './paths.mjs';
import { stackReader } from './stack.mjs';

/** How the suite marks its messages: test/editor/reporter.ts. */
const LOG = 'suite| ';
const RESULT = 'suite-result| ';

/** What a stack trace through the extension or the suite holds. */
const OURS = /\/dist\/(extension|test\/editor)\.js\b/;

/** The longest that a host may take, from opening the page to the suite's end. */
const TIME_LIMIT = 180_000;

/**
 * @typedef {{ passed: number, failed: number, problem?: string }} Result problem: why the run does not count, whatever
 * its tests said
 */

/**
 * @param {string} host for the screenshot's name
 * @param {URL} url
 * @param {string} bundle the suite's, to make its stack traces readable
 * @returns {Promise<Result>}
 */
export async function runSuite(host, url, bundle) {
  const logFile = join(CACHE, 'logs', `${host}.log`);
  await mkdir(join(CACHE, 'logs'), { recursive: true });
  const log = createWriteStream(logFile);
  const readStack = await stackReader(bundle);
  const { page, close } = await openBrowser({ width: 1280, height: 800 });
  /** @type {Result} */
  const result = { passed: 0, failed: 0, problem: 'The suite reported no result' };
  try {
    const code = await new Promise((resolve) => {
      const limit = setTimeout(() => {
        result.problem = `Not finished after ${TIME_LIMIT / 1000} s`;
        resolve(1);
      }, TIME_LIMIT);
      const end = (/** @type {number} */ code) => {
        clearTimeout(limit);
        resolve(code);
      };
      open(page, url, { result, log, readStack, end }).catch((error) => {
        result.problem = String(error);
        end(1);
      });
    });
    if (code !== 0 && result.failed === 0) result.problem ??= `The editor ended the run with code ${code}`;
    if (code !== 0) {
      console.log(`  What the editor said:   ${logFile}`);
      console.log(`  What it looked like:    ${await screenshot(page, host)}`);
    }
  } finally {
    await close();
    log.end();
  }
  return result;
}

/**
 * @param {import('playwright-core').Page} page
 * @param {URL} url
 * @param {(code: number) => void} end
 * @param {Result} result filled in as it is reported
 */
async function open(page, url, { result, log, readStack, end }) {
  // The two functions that VS Code calls in a page that runs an extension's tests.
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    const text = args.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');
    if (text.startsWith(RESULT)) Object.assign(result, JSON.parse(text.slice(RESULT.length)), { problem: undefined });
    else if (text.startsWith(LOG)) print(readStack(text.slice(LOG.length)));
    else {
      log.write(`${type}: ${text}\n`);
      // An error of the extension, or of the suite before its first test, which no test reports.
      if (result.problem && type === 'error' && OURS.test(text)) print(readStack(text));
    }
  });
  await page.exposeFunction('codeAutomationExit', end);
  page.once('crash', () => {
    result.problem = 'The page crashed';
    end(1);
  });
  await page.goto(url.href);
}

/** @param {string} text */
function print(text) {
  console.log(text.replace(/^/gm, '  '));
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} host
 */
async function screenshot(page, host) {
  const path = join(CACHE, 'screenshots', `${host}-failure.png`);
  await mkdir(join(CACHE, 'screenshots'), { recursive: true });
  await page.screenshot({ path }).catch(() => undefined);
  return path;
}
