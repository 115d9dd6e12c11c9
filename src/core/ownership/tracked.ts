import type { Document, Item } from '../model';
import type { Owners } from './owner';

/** So many trailing handles, and this share of the items, make a convention of what may be a mere mention. */
const leastHandles = 3;
const leastShare = 0.1;

/** What a file, or a folder of one-item files, shows of its team's way to write owners. */
export interface Signs {
  /** A key, column, field line, default or role tag that can mean nothing else. */
  readonly convention: boolean;
  /** Items with a trailing handle, which may be a mere mention. */
  readonly handles: number;
  readonly items: number;
}

/** @param handles as `handlesIn` counts them, where they are known. */
export function signsOf(
  { items, sections, defaults }: Document,
  owners: Owners,
  handles = handlesIn(items, owners),
): Signs {
  const convention =
    defaults.length > 0 ||
    sections.some((section) => section.claims.length > 0) ||
    items.some((item) => item.claims.some((claim) => claim.form !== 'handle'));
  return { convention, handles, items: items.length };
}

/** How many of some items say who owns them. */
export function handlesIn(items: readonly Item[], owners: Owners): number {
  let handles = 0;
  for (const item of items) if (item.claims.length > 0 && owners.get(item)?.source !== undefined) handles += 1;
  return handles;
}

/** Whether a team writes owners into its file (DESIGN.md, "Which files"). */
export function isTracked({ convention, handles, items }: Signs): boolean {
  return convention || (handles >= leastHandles && handles >= items * leastShare);
}
