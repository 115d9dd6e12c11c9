import { lastUpTo } from '../ascending';
import type { Item } from '../model';

/** The index of the first item that starts at an offset or behind it. */
export function firstFrom(items: readonly Item[], offset: number): number {
  return lastUpTo(items, offset - 1, ({ span }) => span.start) + 1;
}
