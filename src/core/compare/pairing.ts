import type { Item } from '../model';

/** Groups that could make more comparisons than this are left: what so much alike is cannot be told apart anyway. */
const mostCompared = 250_000;

/** What a key says is the same on both sides; undefined for an item that a pass leaves out. */
type KeyOf = (item: Item) => string | undefined;

/** Finds what became of items: goes over them in passes, of which each looks at what the ones before have left. */
export class Pairing {
  readonly #before: readonly Item[];
  readonly #after: readonly Item[];
  readonly #pairs: (readonly [Item, Item])[] = [];
  /** Of each item that has its other half, the index of the pair. */
  readonly #numbers = new Map<Item, number>();

  constructor(before: readonly Item[], after: readonly Item[]) {
    this.#before = before;
    this.#after = after;
  }

  get pairs(): readonly (readonly [Item, Item])[] {
    return this.#pairs;
  }

  /** The items of before without another half. */
  get gone(): readonly Item[] {
    return this.#before.filter((item) => !this.#numbers.has(item));
  }

  /** The items of after without another half. */
  get fresh(): readonly Item[] {
    return this.#after.filter((item) => !this.#numbers.has(item));
  }

  /** The same for both halves of a pair. */
  numberOf(item: Item): number | undefined {
    return this.#numbers.get(item);
  }

  /** Pairs items of one key, first with first; where `fits` is given, each with the first that fits it. */
  pair(keyOf: KeyOf, fits?: (before: Item, after: Item) => boolean): void {
    for (const [olds, news] of this.#groups(keyOf)) {
      if (fits && olds.length * news.length > mostCompared) continue;
      for (const old of olds) {
        const at = fits ? news.findIndex((item) => fits(old, item)) : 0;
        const [found] = at < 0 ? [] : news.splice(at, 1);
        if (found) this.#join(old, found);
      }
    }
  }

  /** Pairs items whose key nothing else on their side has. */
  pairSingles(keyOf: KeyOf): void {
    for (const [[old, secondOld], [found, second]] of this.#groups(keyOf)) {
      if (old && found && !secondOld && !second) this.#join(old, found);
    }
  }

  #join(before: Item, after: Item): void {
    const number = this.#pairs.push([before, after]) - 1;
    this.#numbers.set(before, number).set(after, number);
  }

  #groups(keyOf: KeyOf): readonly (readonly [readonly Item[], Item[]])[] {
    const news = grouped(this.fresh, keyOf);
    return [...grouped(this.gone, keyOf)].flatMap(([key, olds]) => {
      const same = news.get(key);
      return same ? [[olds, same] as const] : [];
    });
  }
}

function grouped(items: readonly Item[], keyOf: KeyOf): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
