import type { Item, Section } from './model';
import type { Owner } from './ownership/owner';

/** Where an owner is written: on an item, on a section, or (undefined section) for the whole file. */
export type Place = { readonly item: Item } | { readonly section: Section | undefined };

/** Where the owner of an item would be corrected: on the item itself, or where it is inherited from. */
export function placeOf(item: Item, { from, source }: Owner): Place {
  if (source === 'default') return { section: undefined };
  if (source !== 'inherited' || !from) return { item };
  return 'closed' in from ? { item: from } : { section: from };
}
