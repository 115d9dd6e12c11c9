import type { Claim, Document, Item } from './model';
import type { Owner, OwnerStatus, Owners } from './ownership/owner';
import { many, type Slices } from './slices';

/** A claim with the open items that it decides for. */
export interface Affected {
  readonly claim: Claim;
  readonly owner: Owner;
  /** In the order of the text; never empty. */
  readonly items: readonly [Item, ...Item[]];
}

/** The open items whose owner has a status, by the claim that decides: once however many items inherit it. */
export function* affected({ items }: Document, owners: Owners, status: OwnerStatus): Slices<Iterable<Affected>> {
  const byClaim = new Map<Claim, { readonly claim: Claim; readonly owner: Owner; readonly items: [Item, ...Item[]] }>();
  for (let index = 0; index < items.length; index += 1) {
    if (index % many === 0) yield;
    const item = items[index] as Item;
    const owner = owners.get(item);
    const claim = owner?.claims[0];
    if (item.closed || owner?.status !== status || !claim) continue;
    const known = byClaim.get(claim);
    if (known) known.items.push(item);
    else byClaim.set(claim, { claim, owner, items: [item] });
  }
  return byClaim.values();
}
