import { LATEST, OLDEST, serveNode } from './server.mjs';
import { serveWeb } from './web.mjs';

/**
 * @typedef {object} Host
 * @property {string} title what it is, for people
 * @property {(options: { extension: string, workspace: string, suite: string }) =>
 *   Promise<{ url: URL, stop: () => Promise<void> }>} serve starts it; the page at `url` runs the suite
 */

/**
 * The real editors that the suite runs in.
 * @type {ReadonlyMap<string, Host>}
 */
export const HOSTS = new Map([
  ['web', { title: 'VS Code for the Web 1.137, web worker', serve: serveWeb }],
  ['node-oldest', { title: `VS Code ${OLDEST.vscode}, Node ${OLDEST.node}`, serve: serveNode(OLDEST) }],
  ['node-latest', { title: `VS Code ${LATEST.vscode}, Node ${LATEST.node}`, serve: serveNode(LATEST) }],
]);
