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

/**
 * The open items whose owner has a status, by the claim that decides: once however many items inherit it.
 *
 * @param isMeant whether a claim and an owner are looked for at all; those of most items are in order.
 */
export function* affected(
  { items }: Document,
  owners: Owners,
  status: OwnerStatus,
  isMeant?: (claim: Claim, owner: Owner) => boolean,
): Slices<Iterable<Affected>> {
  const byClaim = new Map<Claim, { readonly claim: Claim; readonly owner: Owner; readonly items: [Item, ...Item[]] }>();
  for (let index = 0; index < items.length; index += 1) {
    if (index % many === 0) yield;
    const item = items[index] as Item;
    const owner = owners.get(item);
    const claim = owner?.claims[0];
    if (item.closed || owner?.status !== status || !claim || isMeant?.(claim, owner) === false) continue;
    const known = byClaim.get(claim);
    if (known) known.items.push(item);
    else byClaim.set(claim, { claim, owner, items: [item] });
  }
  return byClaim.values();
}
