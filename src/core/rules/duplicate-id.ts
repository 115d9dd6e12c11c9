import { compareTitles, type Identity, identityOf, idKey } from '../identity';
import type { Document, Item } from '../model';
import { words } from '../ownership/names';
import type { Fix, Fixes, Rule, RuleDocs } from '../rule';
import { many, type Slices } from '../slices';
import { replacing } from '../text';
import { quoted, shortened } from '../wording';

/** An id with more titles than this is a reference to something else, not a mistake. */
const mostTitles = 3;
/** Likewise where more than one id is repeated, and these carry more than this share of the items. */
const mostRepeated = 1 / 3;

export const duplicateId: Rule = {
  id: 'duplicate-id',
  level: 'warning',
  *check(document) {
    for (const [first, item] of yield* repeated(document)) {
      const title = quoted(first.title.value, 36);
      if (!first.id || !item.id) continue;
      yield {
        message: `${shortened(item.id.value, 20)} is also the id of ${title}`,
        span: item.id.span,
        item,
        related: [{ span: first.id.span, message: 'The item that has it too' }],
      };
    }
  },
};

export const fixes: Fixes =
  (document) =>
  ({ item }) =>
    item ? renumberFix(item, document) : [];

export const docs: RuleDocs = {
  rule: duplicateId,
  summary: 'No two items of a file carry one id',
  why: 'Whoever names the id means one of the two, and others read the other: in commits, in other files, in talks.',
  example: {
    language: 'yaml',
    bad: 'stories:\n  - id: US-1\n    title: Sign in\n    owner: PO\n  - id: US-1\n    title: Export as CSV\n    owner: PM\n',
    good: 'stories:\n  - id: US-1\n    title: Sign in\n    owner: PO\n  - id: US-2\n    title: Export as CSV\n    owner: PM\n',
  },
};

interface Named extends Identity {
  readonly item: Item;
}

/** The open items whose id another one carries, each after that one. */
function* repeated({ items }: Document): Slices<readonly (readonly [Item, Item])[]> {
  const byId = new Map<string, Item>();
  const more = new Map<string, Item[]>();
  let named = 0;
  for (let index = 0; index < items.length; index += 1) {
    if (index % many === 0) yield;
    const item = items[index] as Item;
    const id = idKey(item.id?.value);
    // The id of an item above is a reference to that one.
    if (id === '' || idKey(item.parent?.id?.value) === id) continue;
    named += 1;
    const first = byId.get(id);
    if (!first) byId.set(id, item);
    else if (!more.get(id)?.push(item)) more.set(id, [first, item]);
  }
  const groups = [...more.values()].map((group) => group.flatMap(identified)).filter(isRepeated);
  const carrying = groups.reduce((sum, group) => sum + group.length, 0);
  const isReference = groups.length > 1 ? carrying > named * mostRepeated : named > 2 && carrying === named;
  return isReference ? [] : groups.flatMap(pairs);
}

function identified(item: Item): readonly Named[] {
  const identity = identityOf(item);
  return identity ? [{ id: identity.id, title: identity.title, level: identity.level, item }] : [];
}

/** An id on several levels is the item on one of them, and a reference on the others. */
function isRepeated(group: readonly Named[]): boolean {
  const [first] = group;
  if (!first || group.length < 2 || group.some(({ level }) => level !== first.level)) return false;
  const titles: Named[] = [];
  for (const each of group) {
    if (titles.every((known) => areTwo(known, each))) titles.push(each);
    if (titles.length > mostTitles) return false;
  }
  return titles.length > 1;
}

/**
 * Whether two items with one id are two pieces of work. A list does not repeat itself, so unlike titles will do there;
 * elsewhere the item may well be told again in other words: `Collaboration in real time` and `Real-time collab`.
 */
function areTwo(a: Named, b: Named): boolean {
  if (compareTitles(a, b) !== 'other') return false;
  if (a.item.section === b.item.section && a.item.parent === b.item.parent) return true;
  const said = new Set(words(a.title));
  return !words(b.title).some((word) => word.length > 2 && said.has(word));
}

/** What is closed is not to be changed any more. */
function pairs(group: readonly Named[]): readonly (readonly [Item, Item])[] {
  const [first, ...others] = group.toSorted((a, b) => Number(b.item.closed) - Number(a.item.closed));
  if (!first) return [];
  return others.flatMap((each) => {
    return each.item.closed || !areTwo(first, each) ? [] : [[first.item, each.item] as const];
  });
}

/** *Change the id to US-13*, the next free one. */
function renumberFix({ id }: Item, { items, text }: Document): readonly Fix[] {
  const [, prefix = '', number = ''] = /^(.*?)(\d{1,9})$/.exec(id?.value ?? '') ?? [];
  if (!id || number === '' || text.slice(id.span.start, id.span.end) !== id.value) return [];
  let highest = 0;
  for (const { id: other } of items) {
    const key = idKey(other?.value);
    const rest = key.startsWith(prefix.toLowerCase()) ? key.slice(prefix.length) : '';
    if (/^\d{1,9}$/.test(rest)) highest = Math.max(highest, Number(rest));
  }
  const next = prefix + String(highest + 1).padStart(number.length, '0');
  return [{ title: `Change the id to ${next}`, change: { kind: 'text', edits: [replacing(id.span, next)] } }];
}
