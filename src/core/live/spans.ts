import type { Span } from '../text';
import { Spot } from './spots';

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

/**
 * Puts what is made of a span in the place of each span that a thing is made of, but for those that are spots already.
 *
 * @param made what has been made, by the span: a span in two places of a thing stays one.
 */
export function place(thing: unknown, spotOf: (span: Span) => Spot, made = new Map<Span, Spot>()): void {
  if (typeof thing !== 'object' || thing === null || thing instanceof Spot) return;
  for (const key in thing) {
    const value: unknown = thing[key as keyof typeof thing];
    if (typeof value !== 'object' || value === null || outward.has(key)) continue;
    place(value, spotOf, made);
    if (value instanceof Spot || !isMovable(value)) continue;
    const spot = made.get(value) ?? spotOf(value);
    made.set(value, spot);
    (thing as Record<string, unknown>)[key] = spot;
  }
}

function isMovable(thing: object): thing is Movable {
  return 'start' in thing && typeof thing.start === 'number';
}

/** Whether two things say the same, wherever they stand; what they belong to aside. */
export function isAlike(a: unknown, b: unknown, inPlace: boolean): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, index) => isAlike(each, b[index], inPlace));
  const [isPlace, isOtherPlace] = [isMovable(a), isMovable(b)];
  if (inPlace && isMovable(a) && isMovable(b) && (a.start !== b.start || a.end !== b.end)) return false;
  /** How many parts the one has beyond the other. */
  let more = 0;
  for (const key in b) if (!isOtherPlace || !isEdge(key)) more -= 1;
  for (const key in a) {
    if (isPlace && isEdge(key)) continue;
    more += 1;
    if (!outward.has(key) && !isAlike(a[key as keyof typeof a], b[key as keyof typeof b], inPlace)) return false;
  }
  return more === 0;
}

/** What tells where a thing stands, and nothing of what it says. */
function isEdge(key: string): boolean {
  return key === 'start' || key === 'end';
}
