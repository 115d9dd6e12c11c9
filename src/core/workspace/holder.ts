import { compareTitles, type Identity } from '../identity';
import type { Item } from '../model';
import { nameKey } from '../ownership/names';
import type { Owner, Party } from '../ownership/owner';
import type { Holder } from '../surroundings';

/** Who owns an open item by a claim of its own that makes somebody accountable; undefined where nobody does. */
export function holderOf(item: Item, owner: Owner | undefined): Holder | undefined {
  const [claim] = owner?.claims ?? [];
  if (!owner?.role || !claim || item.closed || owner.source !== 'own') return undefined;
  if (!item.claims.includes(claim) || claim.key.kind !== 'accountable') return undefined;
  const { role, parties } = owner;
  const text = claim.form === 'matrix' ? role.toUpperCase() : claim.text.trim();
  return { role, names: parties.map(({ name }) => nameKey(name)), text, to: wishFor(role, parties), claim: claim.span };
}

function wishFor(role: Holder['role'], parties: readonly Party[]): Holder['to'] {
  const [only] = parties;
  if (role === 'shared') return { kind: 'shared' };
  if (parties.length === 1 && only && only.kind !== 'role') return { kind: 'person', name: only.text };
  return role === 'other' ? undefined : { kind: 'role', role };
}

/** Whether two claims cannot both hold: other roles, or other people where neither tells a role. */
export function differ(a: Holder, b: Holder): boolean {
  if (a.role !== b.role) return a.role !== 'other' && b.role !== 'other';
  return a.role === 'other' && !a.names.some((name) => b.names.some((other) => overlap(name, other)));
}

/** `ana` and `analima` may well be one person. */
function overlap(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Whether two items of two files are one piece of work: a roadmap's feature may be a story in the backlog. */
export function isSameWork(a: Identity, b: Identity): boolean {
  return a.id === b.id && compareTitles(a, b) === 'same';
}
