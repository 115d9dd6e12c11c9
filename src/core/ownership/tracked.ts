import type { Document } from '../model';
import type { Owners } from './owner';

/** So many trailing handles, and this share of the items, make a convention of what may be a mere mention. */
const leastHandles = 3;
const leastShare = 0.1;

/** Whether a file shows that its team writes owners into it (DESIGN.md, "Which files"). */
export function isTracked(document: Document, owners: Owners): boolean {
  const { items, sections, defaults } = document;
  if (defaults.length > 0 || sections.some((section) => section.claims.length > 0)) return true;
  let handles = 0;
  for (const item of items) {
    if (item.claims.some((claim) => claim.form !== 'handle')) return true;
    if (item.claims.length > 0 && owners.get(item)?.source !== undefined) handles += 1;
  }
  return handles >= leastHandles && handles >= items.length * leastShare;
}
