import type { Config } from '../config';
import type { Role, RosterEntry } from '../model';
import { isAgent, plainWord, roleOfPlain } from '../vocabulary';
import { nameKey } from './names';
import { buildRoster, type Roster } from './roster';

/** What the names in a value mean to one team in one file. */
export interface Lexicon {
  readonly roster: Roster;
  /** The role that a word names, by the config's aliases and labels first, then by the built-in table. */
  roleOf(word: string): Role | undefined;
  isAgent(name: string): boolean;
}

export function buildLexicon(config: Config, entries: readonly RosterEntry[] = []): Lexicon {
  const aliases = new Map<string, Role>();
  let longest = 48;
  for (const role of ['po', 'pm'] as const) {
    for (const word of [config.roles[role].label, ...config.roles[role].aliases]) {
      aliases.set(plainWord(word), role);
      longest = Math.max(longest, word.length + 8);
    }
  }
  // `others: [PM]` says that in this team PM is the project manager.
  const others = new Set(config.owners.others.map(plainWord));
  const agents = new Set(config.owners.agents.map(nameKey));
  return {
    roster: buildRoster(config, entries),
    roleOf(word) {
      if (word.length > longest) return undefined;
      const plain = plainWord(word);
      return aliases.get(plain) ?? (others.has(plain) ? undefined : roleOfPlain(plain));
    },
    isAgent: (name) => (agents.size > 0 && agents.has(nameKey(name))) || isAgent(name),
  };
}
