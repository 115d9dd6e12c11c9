import { prepared } from '../preparing';
import { once, words } from './words';

/** Coding agents by the names and handles they go by, lower case, with spaces for `-` and `_`. */
const agents = prepared(once(() => new Set(words('[agents]'))));

/** Whether a name or handle is a known agent's: `@codex`, `Claude Code`, `dependabot[bot]`. Exact, case ignored. */
export function isAgent(name: string): boolean {
  const bare = name
    .trim()
    .replace(/^@/, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  return bare.endsWith('[bot]') || agents().has(bare) || agents().has(bare.replace(/^(?:ai )?agent /, ''));
}
