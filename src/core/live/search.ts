import type { Item } from '../model';

/** The index of the last of some ascending offsets up to one. */
export function lastUpTo<T>(all: readonly T[], offset: number, at: (each: T) => number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = all[middle];
    if (each !== undefined && at(each) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The index of the first item that starts at an offset or behind it. */
export function firstFrom(items: readonly Item[], offset: number): number {
  return lastUpTo(items, offset - 1, ({ span }) => span.start) + 1;
}
