import type { Span } from '../text';

export type Movable = { -readonly [Key in keyof Span]: Span[Key] };

/** Keys that lead to what a thing belongs to or speaks of, not to its parts. */
const outward = new Set(['parent', 'section', 'item', 'owner', 'claim', 'mention', 'mentions']);

/** Adds all spans that a thing is made of; not those of what it belongs to. */
export function gather(thing: unknown, into: Set<Movable>): void {
  if (typeof thing !== 'object' || thing === null) return;
  if (Array.isArray(thing)) {
    for (const each of thing) gather(each, into);
    return;
  }
  if (isMovable(thing)) into.add(thing);
  // Much faster than listing the keys, and this is done for each item of a file.
  for (const key in thing) {
    const value: unknown = thing[key as keyof typeof thing];
    if (typeof value === 'object' && value !== null && !outward.has(key)) gather(value, into);
  }
}

function isMovable(thing: object): thing is Movable {
  return 'start' in thing && typeof thing.start === 'number';
}

/** Whether two things say the same, wherever they stand; what they belong to aside. */
export function isAlike(a: unknown, b: unknown, inPlace: boolean): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    left.length === right.size &&
    left.every(([key, value]) => {
      if (outward.has(key) || (!inPlace && (key === 'start' || key === 'end'))) return true;
      return isAlike(value, right.get(key), inPlace);
    })
  );
}
