// Shows what the extension looks like: opens a folder in VS Code for the Web with the extension built from the checkout
// as it is, does what it is told, and writes a picture.
//
//   node test/hosts/look.mjs [--workspace DIR] [--open FILE]… [options] [steps] [--out FILE.png]
//
//   --workspace DIR     folder to open, a copy of it (default: media/sample)
//   --open FILE         file to open, relative to the folder; repeated: further tabs, the first is in front
//   --beside FILE       the same, in a second column
//   --theme NAME        light, dark, hc, hc-light, or a theme's full name (default: dark)
//   --setting KEY=JSON  a setting, for example --setting editor.fontSize=16; repeated
//   --size WxH          of the window (default: 1400x900)
//   --scale N           device pixels per pixel, 2 for a sharp picture (default: 1)
//   --out FILE          the picture taken at the end (default: .vscode-test/look.png)
//   --verbose           prints the editor's console, the extension's too
//
// Steps, carried out in the order given, each waits until the editor has come to rest:
//
//   --command TITLE     a command as the palette lists it: "Backlog Roles: Assign to Product Owner"
//   --goto LINE:COLUMN  moves the cursor (1-based)
//   --hover             shows the hover at the cursor
//   --key KEY           presses a key: Control+Period, Enter, ArrowDown (Playwright's names)
//   --type TEXT         types into whatever has the focus
//   --panel NAME        problems, output
//   --file FILE         opens a file through quick open
//   --click TEXT        clicks the first element that shows this text
//   --wait MS           waits; for what changes without a trace in the page
//   --shot FILE         a picture in between
//
// For example:
//
//   node test/hosts/look.mjs --open BACKLOG.yaml --theme light --panel problems --out problems.png
//   node test/hosts/look.mjs --open ROADMAP.md --goto 12:8 --key Control+Period --out fixes.png
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.mjs';
import { runMain, UserError } from './cleanup.mjs';
import { goTo, openFile, runCommand, untilSettled, untilStarted } from './drive.mjs';
import { CACHE, ROOT } from './paths.mjs';
import { stageExtension, stageWorkspace } from './stage.mjs';
import { serveWeb } from './web.mjs';

const THEMES = new Map([
  ['light', 'Default Light Modern'],
  ['dark', 'Default Dark Modern'],
  ['hc', 'Default High Contrast'],
  ['hc-light', 'Default High Contrast Light'],
]);

const PANELS = new Map([
  ['problems', 'Problems: Focus on Problems View'],
  ['output', 'Output: Focus on Output View'],
]);

/** @typedef {import('playwright-core').Page} Page */

/** @type {Record<string, (page: Page, value: string) => Promise<unknown>>} */
const STEPS = {
  command: runCommand,
  goto: goTo,
  hover: (page) => runCommand(page, 'Show or Focus Hover'),
  key: (page, value) => page.keyboard.press(value),
  type: (page, value) => page.keyboard.type(value),
  panel: (page, value) => runCommand(page, PANELS.get(value) ?? value),
  file: openFile,
  click: (page, value) => page.getByText(value).first().click(),
  wait: (page, value) => page.waitForTimeout(Number(value)),
  shot: takePicture,
};

const { values, tokens } = parseArgs({
  tokens: true,
  options: {
    workspace: { type: 'string', default: join(ROOT, 'media', 'sample') },
    open: { type: 'string', multiple: true, default: [] },
    beside: { type: 'string', multiple: true, default: [] },
    theme: { type: 'string', default: 'dark' },
    setting: { type: 'string', multiple: true, default: [] },
    size: { type: 'string', default: '1400x900' },
    scale: { type: 'string', default: '1' },
    out: { type: 'string', default: join(CACHE, 'look.png') },
    verbose: { type: 'boolean', default: false },
    ...Object.fromEntries(Object.keys(STEPS).map((name) => [name, { type: name === 'hover' ? 'boolean' : 'string' }])),
  },
});

await runMain(async () => {
  const [width, height] = values.size.split('x').map(Number);
  if (!width || !height) throw new UserError(`--size ${values.size} is not like 1400x900.`);
  const { extension } = await stageExtension();
  const workspace = await stageWorkspace(resolve(values.workspace));
  const settings = {
    'workbench.colorTheme': THEMES.get(values.theme) ?? values.theme,
    ...Object.fromEntries(values.setting.map(parseSetting)),
  };
  const { url } = await serveWeb({ extension, workspace, settings, open: [values.open, values.beside] });
  const { page } = await openBrowser({ width, height }, { scale: Number(values.scale) });
  if (values.verbose) page.on('console', (message) => console.log(`  ${message.text()}`));
  await page.goto(url.href);
  try {
    await untilStarted(page);
    for (const token of tokens) {
      const step = token.kind === 'option' ? STEPS[token.name] : undefined;
      if (token.kind !== 'option' || !step) continue;
      await step(page, token.value ?? '');
      await untilSettled(page);
    }
  } finally {
    // After an error too: it shows what stood in the way.
    await takePicture(page, values.out);
  }
  return 0;
});

/** @param {string} text `KEY=JSON`; what is no JSON is taken as a string */
function parseSetting(text) {
  const [key = '', ...rest] = text.split('=');
  const value = rest.join('=');
  try {
    return [key, JSON.parse(value)];
  } catch {
    return [key, value];
  }
}

/**
 * @param {Page} page
 * @param {string} path
 */
async function takePicture(page, path) {
  await mkdir(dirname(resolve(path)), { recursive: true });
  await page.screenshot({ path });
  console.log(path);
}
