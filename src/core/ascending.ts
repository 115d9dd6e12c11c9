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
