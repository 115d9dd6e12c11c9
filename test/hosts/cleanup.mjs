// What a run leaves behind unless told otherwise: servers, browsers, folders. Each registers here how it is ended, and
// it is ended however the run ends: by itself, by an error, by Ctrl-C.
import process from 'node:process';

/** @type {Set<() => Promise<void>>} */
const pending = new Set();

/**
 * Registers what must happen before this process ends.
 * @param {() => unknown} action may be async; runs once, however often it is asked for
 * @returns {() => Promise<void>} does it now instead
 */
export function onCleanUp(action) {
  /** @type {Promise<void> | undefined} */
  let done;
  const once = () => {
    done ??= (async () => void (await action()))().finally(() => pending.delete(once));
    return done;
  };
  pending.add(once);
  return once;
}

/** Ends everything registered, newest first. An action that fails does not keep the others from running. */
export async function cleanUp() {
  for (const action of [...pending].reverse()) await action().catch(report);
}

/**
 * Runs a program's main function and cleans up after it.
 * @param {() => Promise<number>} main resolves to the exit code
 */
export async function runMain(main) {
  const signals = /** @type {const} */ ({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 });
  for (const [signal, code] of Object.entries(signals)) process.once(signal, () => end(code));
  const fail = (/** @type {unknown} */ error) => {
    // Of no interest: what goes wrong because servers are taken away, and that nobody reads the output any more.
    const isPipe = error instanceof Error && 'code' in error && error.code === 'EPIPE';
    if (!ending && !isPipe) report(error);
    return end(1);
  };
  process.on('uncaughtException', fail);
  await main().then(end, fail);
}

let ending = false;

/** @param {number} code */
async function end(code) {
  if (ending) return;
  ending = true;
  // A clean-up that hangs must not keep the program from ending.
  setTimeout(() => process.exit(code), 10_000).unref();
  await cleanUp();
  process.exit(code);
}

/** @param {unknown} error */
function report(error) {
  console.error(error instanceof UserError ? `\n${error.message}` : error);
}

/** An error whose message tells the reader what to do: printed without a stack. */
export class UserError extends Error {}
