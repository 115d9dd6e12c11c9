import type { Document, Item } from '../model';
import { findTwins, twinKey } from '../ownership';
import { many, type Slices } from '../slices';
import type { Exchange } from './exchange';
import { firstFrom } from './search';

/** If an edit has to do with more items than this, all of the file is looked at again. */
const most = 200;

/** The items of a file that may be written twice, kept up to date. */
export class LiveTwins {
  readonly #groups = new Map<string, Set<Item>>();

  static *of(items: readonly Item[]): Slices<LiveTwins> {
    const twins = new LiveTwins();
    for (let at = 0; at < items.length; at += many) {
      yield;
      twins.exchange([], items.slice(at, at + many));
    }
    return twins;
  }

  exchange(old: readonly Item[], fresh: readonly Item[]): void {
    for (const item of old) for (const word of wordsOf(item)) this.#groups.get(word)?.delete(item);
    for (const item of fresh) {
      for (const word of wordsOf(item)) {
        const group = this.#groups.get(word);
        if (group) group.add(item);
        else this.#groups.set(word, new Set([item]));
      }
    }
  }

  /** All items that are called like one, itself as well. */
  like(item: Item): Iterable<Item> {
    return wordsOf(item).flatMap((word) => [...(this.#groups.get(word) ?? [])]);
  }

  /**
   * The items that keep their place in an exchange and may have another owner: twins of those that go or come, or of one
   * that these stand below, and all below them. Undefined where they are many.
   *
   * @param document as it was.
   */
  besides({ old, fresh, unit }: Exchange, { items }: Document): ReadonlySet<Item> | undefined {
    const gone = new Set(old.items);
    const come = new Set(fresh.items);
    const besides = new Set<Item>();
    for (const word of wordsAround([...old.items, ...fresh.items])) {
      const before = [...(this.#groups.get(word) ?? [])].sort((a, b) => a.span.start - b.span.start);
      const kept = before.filter((item) => !gone.has(item));
      const own = fresh.items.filter((item) => wordsOf(item).includes(word));
      const place = kept.findIndex(({ span }) => span.start >= unit.start);
      const after = kept.toSpliced(place < 0 ? kept.length : place, 0, ...own);
      for (const twin of [before, after].flatMap((group) => (group.length > 1 ? [...findTwins(group).keys()] : []))) {
        if (gone.has(twin) || come.has(twin) || besides.has(twin)) continue;
        for (const item of withBelow(items, twin)) if (!gone.has(item)) besides.add(item);
        if (besides.size > most) return undefined;
      }
    }
    return besides;
  }
}

/** What items and those that they stand below are called. */
function wordsAround(items: readonly Item[]): Iterable<string> {
  const seen = new Set<Item>();
  for (const item of items) for (let at: Item | undefined = item; at && !seen.has(at); at = at.parent) seen.add(at);
  return new Set([...seen].flatMap(wordsOf));
}

/** An item and those below it; no more than are looked at. */
function withBelow(items: readonly Item[], top: Item): readonly Item[] {
  const from = items.indexOf(top, firstFrom(items, top.span.start));
  let to = from + 1;
  while (to < items.length && to - from <= most && isBelow(items[to] as Item, top)) to += 1;
  return items.slice(from, to);
}

function isBelow(item: Item, above: Item): boolean {
  let at = item.parent;
  while (at && at !== above) at = at.parent;
  return at === above;
}

function wordsOf(item: Item): string[] {
  const key = twinKey(item);
  return key === undefined ? [] : [`${item.id ? 'id' : 'title'} ${key}`];
}
