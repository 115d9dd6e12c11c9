import type { Analysis } from '../analyze';
import { compareTitles, identityOf, idKey } from '../identity';
import type { Item, Section } from '../model';
import { findTwins } from '../ownership';
import { words } from '../ownership/names';
import { isTelling, likeTitles } from '../ownership/same';
import { isSameOwner } from './owners';
import { Pairing } from './pairing';

/** One file on one side of a comparison. */
export interface ComparedFile {
  /** The same on both sides. */
  readonly path: string;
  readonly analysis: Pick<Analysis, 'document' | 'owners'>;
}

/** An item, and the file that it stands in. */
export interface Standing<F> {
  readonly file: F;
  readonly item: Item;
}

/** An item that has another owner, or that stands on one side only. */
export type ItemChange<F> =
  | { readonly kind: 'changed'; readonly before: Standing<F>; readonly after: Standing<F> }
  | { readonly kind: 'added'; readonly before: undefined; readonly after: Standing<F> }
  | { readonly kind: 'removed'; readonly before: Standing<F>; readonly after: undefined };

/**
 * Tells which items have changed their owner, which are new and which are gone. Items are known again by their id, else
 * by their title and place; one that moves, in its file or to another, is neither new nor gone.
 */
export function compareFiles<F extends ComparedFile>(
  before: readonly F[],
  after: readonly F[],
): readonly ItemChange<F>[] {
  const homes = new Map<Item, F>();
  const itemsOf = (file: F | undefined): readonly Item[] => {
    const items = file ? withoutTwins(file.analysis.document.items) : [];
    if (file) for (const item of items) homes.set(item, file);
    return items;
  };
  const pairs: (readonly [Item, Item])[] = [];
  const gone: Item[] = [];
  const fresh: Item[] = [];
  for (const [old, now] of filePairs(before, after)) {
    const pairing = pairedInFile(itemsOf(old), itemsOf(now));
    pairs.push(...pairing.pairs);
    gone.push(...pairing.gone);
    fresh.push(...pairing.fresh);
  }
  const across = pairedAcross(gone, fresh);
  const standing = (item: Item): readonly Standing<F>[] => {
    const file = homes.get(item);
    return file ? [{ file, item }] : [];
  };
  const changed = [...pairs, ...across.pairs].flatMap(([a, b]) => {
    const [old] = standing(a);
    const [now] = standing(b);
    if (!old || !now || isSameOwner(ownerOf(old), ownerOf(now))) return [];
    return [{ kind: 'changed', before: old, after: now } as const];
  });
  const added = across.fresh
    .flatMap(standing)
    .map((now) => ({ kind: 'added', before: undefined, after: now }) as const);
  const removed = across.gone
    .flatMap(standing)
    .map((old) => ({ kind: 'removed', before: old, after: undefined }) as const);
  return [...changed, ...added, ...removed];
}

function ownerOf<F extends ComparedFile>({ file, item }: Standing<F>) {
  return file.analysis.owners.get(item);
}

/** What a file says twice of one piece of work is one item: the first. */
function withoutTwins(items: readonly Item[]): readonly Item[] {
  const twins = findTwins(items);
  const known = new Set<Item>();
  return items.filter((item) => {
    if (known.has(item)) return false;
    for (const twin of twins.get(item) ?? []) known.add(twin);
    return true;
  });
}

function pairedInFile(before: readonly Item[], after: readonly Item[]): Pairing {
  const pairing = new Pairing(before, after);
  const placeOf = ({ parent, section }: Item): string =>
    parent ? `${pairing.numberOf(parent) ?? titleKey(parent)}` : sectionKey(section);
  pairing.pair(id, isLike);
  pairing.pairSingles(id);
  pairing.pair((item) => `${placeOf(item)}\n${titleKey(item)}`);
  pairing.pair(titleKey, lacksId);
  pairing.pair(placeOf, (a, b) => lacksId(a, b) && likeTitles(titleOf(a), titleOf(b)));
  return pairing;
}

/** Pairs what files have lost with what others have gained. A short title alone (`Write tests`) is no sign of that. */
function pairedAcross(before: readonly Item[], after: readonly Item[]): Pairing {
  const pairing = new Pairing(before, after);
  pairing.pair(id, isLike);
  pairing.pairSingles((item) => (id(item) === undefined && isTelling(titleOf(item)) ? titleKey(item) : undefined));
  return pairing;
}

/** The two sides of each file; a file that goes and one that comes are one where most of their titles are the same. */
function filePairs<F extends ComparedFile>(
  before: readonly F[],
  after: readonly F[],
): readonly (readonly [F | undefined, F | undefined])[] {
  const olds = new Map(before.map((file) => [file.path, file]));
  const news = new Map(after.map((file) => [file.path, file]));
  const pairs: (readonly [F | undefined, F | undefined])[] = [];
  const byTitle = new Map<string, F[]>();
  for (const file of after) {
    const old = olds.get(file.path);
    if (old) pairs.push([old, file]);
    else for (const title of titlesOf(file)) byTitle.set(title, [...(byTitle.get(title) ?? []), file]);
  }
  const taken = new Set<F>();
  for (const file of before) {
    if (news.has(file.path)) continue;
    const found = renamed(file, byTitle, taken);
    if (found) taken.add(found);
    pairs.push([file, found]);
  }
  return [
    ...pairs,
    ...after.filter((file) => !olds.has(file.path) && !taken.has(file)).map((file) => [undefined, file] as const),
  ];
}

/** A title that more files share than this says nothing of any. */
const mostSharing = 20;

function renamed<F extends ComparedFile>(
  file: F,
  byTitle: ReadonlyMap<string, readonly F[]>,
  taken: ReadonlySet<F>,
): F | undefined {
  const titles = titlesOf(file);
  const counts = new Map<F, number>();
  for (const title of titles) {
    const sharing = byTitle.get(title) ?? [];
    if (sharing.length <= mostSharing) for (const other of sharing) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const isMost = (other: F, count: number) => count * 2 >= Math.max(titles.size, titlesOf(other).size);
  const [best] = [...counts]
    .filter(([other, count]) => !taken.has(other) && isMost(other, count))
    .sort((a, b) => b[1] - a[1]);
  return best?.[0];
}

function titlesOf({ analysis }: ComparedFile): ReadonlySet<string> {
  return new Set(analysis.document.items.map(titleKey));
}

function id(item: Item): string | undefined {
  return idKey(item.id?.value) || undefined;
}

/** Whether two items of one id are one piece of work, as far as their titles tell. */
function isLike(a: Item, b: Item): boolean {
  const [one, other] = [identityOf(a), identityOf(b)];
  return one !== undefined && other !== undefined && compareTitles(one, other) !== 'other';
}

/** Of two that have ids, which then are not the same, the title alone makes no pair. */
function lacksId(a: Item, b: Item): boolean {
  return id(a) === undefined || id(b) === undefined;
}

function titleOf(item: Item): string {
  return identityOf(item)?.title ?? item.title.value;
}

/** A title for comparison, without its id: `US-1: Sign-in` → `sign in`. */
function titleKey(item: Item): string {
  const title = titleOf(item);
  return words(title).join(' ') || title.trim();
}

function sectionKey(section: Section | undefined): string {
  return section ? `${sectionKey(section.parent)}\n${section.title.value.trim().toLowerCase()}` : '';
}
