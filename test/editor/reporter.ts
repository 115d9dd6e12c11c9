/**
 * Mocha's spec-like log, written through the extension host's console, which test/hosts prints. Mocha's own reporters
 * format with `%s` and ANSI escapes, or write HTML.
 */
export class LogReporter {
  constructor(runner: Mocha.Runner) {
    let depth = 0;
    const log = (text: string) => console.log(text.replace(/^/gm, '  '.repeat(depth)));
    runner.on('suite', (suite) => {
      if (suite.title) log(suite.title);
      depth++;
    });
    runner.on('suite end', () => {
      depth--;
    });
    runner.on('pass', (test) => {
      const slow = test.speed === 'slow' ? ` (${test.duration} ms)` : '';
      log(`✔ ${test.title}${slow}`);
    });
    runner.on('pending', (test) => log(`- ${test.title}`));
    runner.on('fail', (test, error) => {
      log(`✖ ${test.title}`);
      depth++;
      log(describeError(error));
      depth--;
    });
  }
}

/** Message, expected and actual value, and where it happened. */
function describeError(error: Error & { expected?: unknown; actual?: unknown }): string {
  const stack = error.stack ?? '';
  const parts = [stack.includes(error.message) ? stack : `${error.message}\n${stack}`];
  if ('expected' in error) parts.push(`expected: ${print(error.expected)}`, `actual:   ${print(error.actual)}`);
  return parts.join('\n');
}

function print(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value, undefined, 2) ?? String(value));
}
