// What the shipped bundles have of the package yaml: its parser and the decoding of scalars. The package itself exports
// these as part of one large namespace and without a word on side effects, so that a bundler takes in all of it, composer
// and stringifier included: 40 KB that nothing of ours calls. These files are the package's own build for browsers.
import { resolveAsScalar } from '../node_modules/yaml/browser/dist/parse/cst-scalar.js';

export { Parser } from '../node_modules/yaml/browser/dist/parse/parser.js';

export const CST = { resolveAsScalar };
