import process from 'node:process';

/**
 * Says what is going on, and every few seconds that it still is: a fetch of hundreds of megabytes must not look like a
 * program that hangs.
 * @template T
 * @param {string} what for example `Fetching VS Code for the Web`
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(what, work) {
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  process.stdout.write(`${what} …\n`);
  const timer = setInterval(() => process.stdout.write(`  … ${seconds()} s\n`), 5000);
  try {
    const result = await work();
    process.stdout.write(`  done in ${seconds()} s\n`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
