// The editor suite: runs inside a real VS Code, in a web worker or in Node. test/hosts starts it and reads the console.
import './setup';
import './smoke.test';

/** What the editor calls; it reports a rejection as a failed run. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    let passed = 0;
    const runner = mocha.run((failed) => {
      // test/hosts takes its counts from this line, and takes a run without it for a failed one.
      console.log('editor-suite-result', JSON.stringify({ passed, failed }));
      if (failed > 0) reject(new Error(`${failed} failed`));
      else if (passed === 0) reject(new Error('No test ran'));
      else resolve();
    });
    runner.on('pass', () => {
      passed++;
    });
  });
}
