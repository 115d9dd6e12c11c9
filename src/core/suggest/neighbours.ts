import type { Document, Item, Role, Section } from '../model';
import type { Owners } from '../ownership';
import { quoted, shortened } from '../wording';
import type { Evidence } from './evidence';

/** So many owned items, and this share of them, make a majority. */
const least = 3;
const leastShare = 0.8;

/** The item or section that an item stands directly under. */
type Above = Item | Section;

/** What the owned items under the same parent, or in the same section, say about one that nobody owns. */
export function majorities({ items }: Document, owners: Owners): (item: Item) => readonly Evidence[] {
  const counts = new Map<Above | undefined, Record<Role, number>>();
  for (const item of items) {
    const role = owners.get(item)?.role;
    if (role !== 'po' && role !== 'pm') continue;
    const above = aboveOf(item);
    const count = counts.get(above) ?? { po: 0, pm: 0 };
    count[role] += 1;
    counts.set(above, count);
  }
  return (item) => {
    const above = aboveOf(item);
    const { po, pm } = counts.get(above) ?? { po: 0, pm: 0 };
    const most = Math.max(po, pm);
    if (most < least || most < (po + pm) * leastShare) return [];
    const role = po > pm ? 'po' : 'pm';
    const where = above ? `under ${quoted(above.title.value)}` : 'of this file';
    const reason = `${most} of the ${po + pm} owned items ${where} are ${role.toUpperCase()}`;
    return [{ role, weight: most >= 2 * least ? 2 : 1.5, reason: shortened(reason, 120) }];
  };
}

function aboveOf({ parent, section }: Item): Above | undefined {
  return parent ?? section;
}
