// Mocha's browser build needs no module of Node, so one bundle of the suite runs in both kinds of extension host. It must
// be set up before the first suite calls describe(), hence a module of its own that index.ts imports first.
import 'mocha/mocha';
import { LogReporter } from './reporter';

mocha.setup({ ui: 'bdd', reporter: LogReporter, timeout: 20_000, slow: 2_000 });
