// The editor suite: runs inside a real VS Code, in a web worker or in Node. test/hosts starts it and reads the console.

import { reportResult } from './reporter';
import { runMocha } from './setup';
import './smoke.test';
import './problems.test';
import './hover.test';
import './fixes.test';
import './commands.test';
import './workspace.test';

/** What the editor calls; it reports a rejection as a failed run. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = runMocha((failed) => {
      const passed = runner.stats?.passes ?? 0;
      reportResult(passed, failed);
      if (failed > 0) reject(new Error(`${failed} failed`));
      else if (passed === 0) reject(new Error('No test ran'));
      else resolve();
    });
  });
}
