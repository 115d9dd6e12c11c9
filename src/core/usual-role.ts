import type { Role } from './model';
import type { RuleContext } from './rule';

/** The role that owns most of the file; where none does, the one that owns such files as a rule. */
export function usualRole({ owners, kind }: RuleContext): Role {
  let lead = kind === 'roadmap' ? -0.5 : 0.5;
  for (const { role } of owners.values()) {
    if (role === 'po') lead += 1;
    else if (role === 'pm') lead -= 1;
  }
  return lead > 0 ? 'po' : 'pm';
}
