import type { Item } from '../model';
import type { Slices } from '../slices';
import type { Verdict } from './decide';
import { nameKey } from './names';
import { findingTwins } from './same';

/**
 * Lets every place of an item that stands twice in the file show the owner that either place names; where two places
 * really disagree, all of them become a duplicate.
 *
 * @param verdicts of the items' own claims; changed in place.
 */
export function* sharingAmongTwins(items: readonly Item[], verdicts: Map<Item, Verdict>): Slices<void> {
  if (verdicts.size === 0) return;
  const done = new Set<readonly Item[]>();
  for (const group of (yield* findingTwins(items)).values()) {
    if (done.has(group)) continue;
    done.add(group);
    yield;
    const said = group.map((item) => verdicts.get(item)).filter((verdict) => verdict !== undefined);
    const naming = said.filter((verdict) => verdict.status !== 'placeholder');
    const first = naming.find((verdict) => verdict.accountable) ?? naming[0];
    if (!first) continue;
    const against = naming.find((verdict) => disagree(first, verdict));
    if (against) {
      // The same title three times with different owners: pieces of work that happen to be called the same.
      if (group[0]?.id === undefined && group.length > 2) continue;
      const claims = naming.flatMap((verdict) => verdict.claims);
      const parties = [...first.parties, ...against.parties];
      for (const item of group) {
        verdicts.set(item, { ...first, status: 'duplicate', role: undefined, parties, claims });
      }
      continue;
    }
    for (const item of group) {
      const own = verdicts.get(item);
      if (!own || own.status === 'placeholder') verdicts.set(item, first);
    }
  }
}

/** Whether two places name different owners: the two roles, or different people where neither tells a role. */
function disagree(a: Verdict, b: Verdict): boolean {
  if (a === b || !a.accountable || !b.accountable) return false;
  if (a.role === 'other' && b.role === 'other') {
    const names = a.parties.map((party) => nameKey(party.name));
    return !b.parties.some((party) => names.some((name) => overlaps(name, nameKey(party.name))));
  }
  return (a.role === 'po' && b.role === 'pm') || (a.role === 'pm' && b.role === 'po');
}

/** `ana` and `analima` may well be one person. */
function overlaps(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
