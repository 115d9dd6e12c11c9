import type { Item } from '../model';
import { atOnce, many, type Slices } from '../slices';
import { words } from './names';

/** Items of one file that are the same piece of work written twice, by each of them; only those that have a twin. */
export type Twins = ReadonlyMap<Item, readonly Item[]>;

/** So many titles under one id are compared with each other; more of them are a reference, not an identity. */
const maxClusters = 8;

/** Finds the items that stand twice: the same id and a like title or none, or the same title where neither has an id. */
export function findTwins(items: readonly Item[]): Twins {
  return atOnce(findingTwins(items));
}

/** The same in slices. */
export function* findingTwins(items: readonly Item[]): Slices<Twins> {
  const twins = new Map<Item, readonly Item[]>();
  const byId = new Map<string, Item[]>();
  const byTitle = new Map<string, Item[]>();
  for (let index = 0; index < items.length; index += 1) {
    if (index % many === 0) yield;
    const item = items[index] as Item;
    const key = twinKey(item);
    if (key !== undefined) put(item.id ? byId : byTitle, key, item);
  }
  for (const group of byId.values()) {
    if (group.length < 2) continue;
    yield;
    addClusters(group, (item) => tokens(item.title.value), isLike, twins);
  }
  yield;
  for (const group of byTitle.values()) if (group.length > 1) addClusters(group, parentOf, likeParents, twins);
  return twins;
}

/** What the twins of an item have in common with it; undefined for one that can have none. */
export function twinKey({ id, title: { value } }: Item): string | undefined {
  return id || isTelling(value) ? (id?.value ?? value).trim().toLowerCase() : undefined;
}

function put(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

interface Cluster<T> {
  readonly first: Item;
  readonly compared: T;
  readonly items: Item[];
}

function addClusters<T>(
  group: readonly Item[],
  comparable: (item: Item) => T,
  like: (a: T, b: T) => boolean,
  twins: Map<Item, readonly Item[]>,
): void {
  const clusters: Cluster<T>[] = [];
  // What says nothing but an id means the one piece of work that has it, where there is one.
  for (const item of [...group.filter((one) => !isBare(one)), ...group.filter(isBare)]) {
    const compared = comparable(item);
    const isMeant = isBare(item) && clusters.length === 1;
    const cluster = clusters.find(
      ({ first, compared: other }) =>
        first !== item.parent && (isMeant || (sameLevel(first, item) && like(other, compared))),
    );
    if (cluster) cluster.items.push(item);
    else if (clusters.length < maxClusters) clusters.push({ first: item, compared, items: [item] });
  }
  for (const { items } of clusters) if (items.length > 1) for (const item of items) twins.set(item, items);
}

/** `| US-1 | Ana |`: nothing but the id of what is told elsewhere. */
function isBare({ id, title }: Item): boolean {
  return id !== undefined && id.value === title.value;
}

function sameLevel(a: Item, b: Item): boolean {
  return a.level === undefined || b.level === undefined || a.level === b.level;
}

/** Two items of one title under different parents (`Write tests`) are two pieces of work. */
function likeParents(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function parentOf({ parent }: Item): string | undefined {
  return parent?.title.value.trim().toLowerCase();
}

/** Whether a title says enough to identify its item: `Test it` and `Peer review` don't. */
export function isTelling(title: string): boolean {
  return (
    /\S\s+\S+\s+\S/.test(title) || (title.length >= 14 && /\S\s+\S/.test(title)) || /[\u0370-\uffff]{6}/.test(title)
  );
}

/**
 * Whether two titles are likely one: equal but for case, diacritics and punctuation, one a shortening of the other, or
 * most words in common. `Record – the manual` and `Publish – the manual` begin differently and are two.
 */
export function likeTitles(a: string, b: string): boolean {
  return a === b || isLike(tokens(a), tokens(b));
}

function isLike(left: Tokens, right: Tokens): boolean {
  const [few, many] = left.all.size <= right.all.size ? [left.all, right.all] : [right.all, left.all];
  if (few.size === 0 || left.first === undefined || right.first === undefined) return false;
  let common = 0;
  for (const word of few) if (many.has(word) || [...many].some((other) => isCut(word, other))) common += 1;
  if (common === few.size && (few.size >= 2 || many.size === few.size)) return true;
  const beginAlike = few.has(left.first) && few.has(right.first);
  return beginAlike && common / (few.size + many.size - common) >= 0.6;
}

/** `auto` and `automatic`: a word that is cut short, or in the plural. */
function isCut(a: string, b: string): boolean {
  return Math.min(a.length, b.length) > 3 && (a.startsWith(b) || b.startsWith(a));
}

interface Tokens {
  readonly first: string | undefined;
  readonly all: ReadonlySet<string>;
}

/** The first 40 words of a title; in scripts without spaces each character is one. */
function tokens(title: string): Tokens {
  const found = words(title.slice(0, 300)).flatMap((word) =>
    /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(word) ? [...word] : [word],
  );
  return { first: found[0], all: new Set(found.slice(0, 40)) };
}

/** The other places of one item in its file. */
export function twinsOf(items: readonly Item[], item: Item): readonly Item[] {
  const id = item.id?.value.trim().toLowerCase();
  const title = item.title.value.trim().toLowerCase();
  const candidates = items.filter((other) => {
    if (id !== undefined) return other.id?.value.trim().toLowerCase() === id;
    return other.id === undefined && other.title.value.trim().toLowerCase() === title;
  });
  if (candidates.length < 2) return [];
  return (findTwins(candidates).get(item) ?? []).filter((twin) => twin !== item);
}
