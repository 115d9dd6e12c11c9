import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Git-ignored: editors fetched once, screenshots of failures. Safe to delete at any time. */
export const CACHE = join(ROOT, '.vscode-test');

/** Publisher and name, as the editor knows the extension. */
export const EXTENSION_ID = 'backlog-roles.backlog-roles';
