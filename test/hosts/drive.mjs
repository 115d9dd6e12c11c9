// Works the editor in a page as a person would.
import { UserError } from './cleanup.mjs';

/** Waits until the editor shows its files and has come to rest. @param {import('playwright-core').Page} page */
export async function untilStarted(page) {
  await page.locator('.monaco-workbench .part.editor').waitFor({ timeout: 60_000 });
  await untilSettled(page, 1500);
}

/**
 * Waits until nothing has changed on the page for a while: decorations and problems have arrived.
 * @param {import('playwright-core').Page} page
 * @param {number} [quiet] milliseconds
 */
export async function untilSettled(page, quiet = 700) {
  await page.evaluate(
    ([quiet, limit]) =>
      new Promise((/** @type {(value: void) => void} */ resolve) => {
        const end = () => {
          observer.disconnect();
          clearTimeout(timer);
          resolve();
        };
        let timer = setTimeout(end, quiet);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(end, quiet);
        });
        // Not attributes: a blinking cursor never comes to rest.
        observer.observe(document.body, { childList: true, characterData: true, subtree: true });
        setTimeout(end, limit);
      }),
    [quiet, 15_000],
  );
}

/**
 * Runs a command as the palette lists it, for example `View: Split Editor`.
 * @param {import('playwright-core').Page} page
 * @param {string} title
 */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input');
  await input.waitFor();
  await input.fill(`>${title}`);
  const rows = page.locator('.quick-input-list .monaco-list-row');
  const row = rows.filter({ hasText: title }).first();
  await row.waitFor({ timeout: 10_000 }).catch(async () => {
    const offered = (await rows.allTextContents()).slice(0, 3).join(' | ');
    throw new UserError(`The command palette does not offer "${title}", but: ${offered}`);
  });
  await row.click();
  await untilSettled(page);
}

/**
 * Puts the cursor of the active editor somewhere.
 * @param {import('playwright-core').Page} page
 * @param {string} position `LINE:COLUMN`, 1-based
 */
export async function goTo(page, position) {
  await page.keyboard.press('Control+g');
  const input = page.locator('.quick-input-widget input');
  await input.waitFor();
  await input.fill(`:${position}`);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
  await untilSettled(page, 300);
}

/**
 * Opens a file by name.
 * @param {import('playwright-core').Page} page
 * @param {string} path
 */
export async function openFile(page, path) {
  await page.keyboard.press('Control+p');
  const input = page.locator('.quick-input-widget input');
  await input.waitFor();
  await input.fill(path);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor({ timeout: 10_000 });
  await untilSettled(page, 300);
  await page.keyboard.press('Enter');
  await untilSettled(page);
}
