// What a run leaves behind unless told otherwise: servers, browsers, folders. Each registers here how it is ended, and
// it is ended however the run ends: by itself, by an error, by Ctrl-C.
import process from 'node:process';

/** @type {Set<() => unknown>} */
const pending = new Set();

/**
 * Registers what must happen before this process ends.
 * @param {() => unknown} action may be async; runs at most once
 * @returns {() => Promise<void>} does it now instead
 */
export function onCleanUp(action) {
  pending.add(action);
  return async () => {
    if (pending.delete(action)) await action();
  };
}

/** Ends everything registered, newest first. An action that fails does not keep the others from running. */
export async function cleanUp() {
  for (const action of [...pending].reverse()) {
    if (!pending.delete(action)) continue;
    try {
      await action();
    } catch (error) {
      console.error(error);
    }
  }
}

/**
 * Runs a program's main function and cleans up after it.
 * @param {() => Promise<number>} main resolves to the exit code
 */
export async function runMain(main) {
  const signals = /** @type {const} */ ({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 });
  for (const [signal, code] of Object.entries(signals)) process.once(signal, () => end(code));
  // Errors that reach no caller, among them that nobody reads the output any more (`| head`).
  process.once('uncaughtException', (error) => {
    report(error);
    end(1);
  });
  await main().then(end, (error) => {
    report(error);
    return end(1);
  });
}

/** @param {number} code */
async function end(code) {
  // A clean-up that hangs must not keep the program from ending.
  setTimeout(() => process.exit(code), 10_000).unref();
  await cleanUp();
  process.exit(code);
}

/** @param {unknown} error */
function report(error) {
  process.stderr.on('error', () => undefined);
  console.error(error instanceof UserError ? `\n${error.message}` : error);
}

/** An error whose message tells the reader what to do: printed without a stack. */
export class UserError extends Error {}
