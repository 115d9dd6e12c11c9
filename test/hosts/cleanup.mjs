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
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, () => {
      // A clean-up that hangs must not make Ctrl-C useless.
      setTimeout(() => process.exit(code), 10_000).unref();
      cleanUp().finally(() => process.exit(code));
    });
  }
  let code = 1;
  try {
    code = await main();
  } catch (error) {
    console.error(error instanceof UserError ? `\n${error.message}` : error);
  } finally {
    await cleanUp();
  }
  process.exit(code);
}

/** An error whose message tells the reader what to do: printed without a stack. */
export class UserError extends Error {}
