import 'mocha/mocha';

/** Begins a message that is the suite's own: hosts mix it with much that the editor says. test/hosts looks for it. */
const LOG = 'suite| ';

/** Begins the message with the counts. A run without one is a failed one. */
const RESULT = 'suite-result| ';

export function reportResult(passed: number, failed: number): void {
  console.log(RESULT + JSON.stringify({ passed, failed }));
}

/**
 * Mocha's spec-like log, written through the extension host's console. Mocha's own reporters format with `%s` and ANSI
 * escapes, or write HTML.
 */
export class LogReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    let depth = 0;
    const log = (text: string) => console.log(LOG + text.replace(/^/gm, '  '.repeat(depth)));
    runner.on('suite', (suite) => {
      if (suite.root) return;
      log(suite.title);
      depth++;
    });
    runner.on('suite end', (suite) => {
      if (!suite.root) depth--;
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

/** Message, where it happened, expected and actual value; Mocha has made text of these two. */
function describeError(error: Error & { expected?: unknown; actual?: unknown }): string {
  const stack = error.stack ?? '';
  const parts = [stack.includes(error.message) ? stack : `${error.message}\n${stack}`];
  if ('expected' in error) parts.push(`expected: ${error.expected}`, `actual:   ${error.actual}`);
  return parts.join('\n');
}
