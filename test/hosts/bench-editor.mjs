// Measures in VS Code for the Web what npm run bench measures of the engine alone: npm run bench -- --editor
import { loadavg } from 'node:os';
import { openBrowser } from './browser.mjs';
import { runMain, UserError } from './cleanup.mjs';
import { stageExtension, temporaryFolder } from './stage.mjs';
import { serveWeb } from './web.mjs';

/** How test/bench/editor marks its messages. */
const TOLD = 'bench| ';

const TIME_LIMIT = 400_000;

/** @typedef {{ structure: string, where: string, typed: number, told: number }} Typed times as of Date.now() */

await runMain(async () => {
  const { extension, suite } = await stageExtension('benchEditor', '--production');
  const { url } = await serveWeb({
    extension,
    workspace: await temporaryFolder(),
    suite: suite.replace(/editor\.js$/, 'bench-editor.js'),
  });
  const { page } = await openBrowser({ width: 1280, height: 800 });
  await page.addInitScript(watchChips);
  /** @type {Typed[]} */
  const typed = [];
  const code = await new Promise((resolve, reject) => {
    setTimeout(() => reject(new UserError(`Not finished after ${TIME_LIMIT / 1000} s`)), TIME_LIMIT).unref();
    const hear = (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
      const text = args.map(String).join(' ');
      if (text.startsWith(TOLD)) tell(JSON.parse(text.slice(TOLD.length)), typed);
      else if (type === 'error' && /bench-editor\.js|backlog-roles/.test(text)) console.error(text);
    };
    Promise.all([page.exposeFunction('codeAutomationLog', hear), page.exposeFunction('codeAutomationExit', resolve)])
      .then(() => page.goto(url.href))
      .catch(reject);
  });
  const changes = await page.evaluate(() => /** @type {any} */ (window).chipChanges);
  report(typed, changes);
  return code;
});

/**
 * @param {any} message
 * @param {Typed[]} typed
 */
function tell(message, typed) {
  if (message.kind === 'activate') console.log(`load and activate: ${message.took.toFixed(1)} ms wall`);
  else if (message.kind === 'scan') {
    const verdict = message.longest <= 8 ? 'pass' : 'short';
    console.log(
      `scan of ${message.files} files, longest block: ${message.longest.toFixed(1)} ms wall (bar ≤ 8 ms, ${verdict}); ` +
        `${message.noise.toFixed(1)} ms while nothing was done`,
    );
  } else typed.push(message);
}

/**
 * @param {readonly Typed[]} typed
 * @param {readonly number[]} changes when chips on the screen changed
 */
function report(typed, changes) {
  const places = [...new Set(typed.map(placeOf))];
  for (const what of places) {
    const times = typed.filter((each) => placeOf(each) === what);
    const toEvent = times.map(({ typed, told }) => told - typed);
    // One that comes only with the next stroke is not its own.
    const toChip = times.map(({ typed }) => (changes.find((at) => at > typed) ?? Number.NaN) - typed);
    console.log(`${what}: to the diagnostic event ${shown(toEvent)}, to the chip ${shown(toChip)}`);
  }
  console.log(`Wall time, with the pause that is waited for after a stroke; load ${loadavg()[0]?.toFixed(1)}.`);
}

/** @param {readonly number[]} values */
function shown(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ part) =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN;
  return `median ${at(0.5).toFixed(0)} ms, p95 ${at(0.95).toFixed(0)} ms`;
}

/** Runs in the page: notes at each frame whether the chips in the visible lines are other than before. */
function watchChips() {
  /** @type {number[]} */
  const changes = [];
  Object.assign(window, { chipChanges: changes });
  let before = '';
  const look = () => {
    const spans = document.querySelectorAll('.view-lines span[class*="ced-"]');
    const now = [...spans].map((span) => getComputedStyle(span, '::after').content).join();
    if (now !== before) changes.push(performance.timeOrigin + performance.now());
    before = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** @param {Typed} typed */
function placeOf({ structure, where }) {
  return `${structure}, 10,000 items, ${where}`;
}
