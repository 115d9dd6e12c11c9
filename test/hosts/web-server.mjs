// Serves VS Code for the Web; web.mjs runs it as a process of its own, because the server writes a line to the standard
// output with every page, and because it then ends with its parent, whatever becomes of that.
import process from 'node:process';
import { open } from '@vscode/test-web';

process.once('disconnect', () => process.exit());
process.once('message', async (options) => {
  await open(/** @type {import('@vscode/test-web').Options} */ (options));
  process.send?.('ready');
});
