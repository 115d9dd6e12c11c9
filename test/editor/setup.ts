// Mocha's browser build needs no module of Node, so one bundle of the suite runs in both kinds of extension host. It must
// be set up before the first suite calls describe(), hence a module of its own that index.ts imports first.
import 'mocha/mocha';
import { LogReporter } from './reporter';

mocha.setup({ ui: 'bdd', reporter: LogReporter, timeout: 20_000, slow: 2_000 });

/**
 * Starts the tests. `mocha.run` of the browser build would first look into the page's address, which a Node host does not
 * have; this is what it calls then.
 * @param done is given the number of failures
 */
export function runMocha(done: (failures: number) => void): Mocha.Runner {
  return Mocha.prototype.run.call(mocha, done);
}
