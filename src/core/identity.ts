import type { Item } from './model';
import { likeTitles } from './ownership/same';

/** What identifies an item beyond its place in the text. */
export interface Identity {
  /** For comparison: `us-12`. */
  readonly id: string;
  /** Without the id in front: `Sign in` of `US-12: Sign in`; empty where the id is all there is. */
  readonly title: string;
  readonly level: string | undefined;
}

/** Undefined for an item without an id. */
export function identityOf({ id, title, level }: Item): Identity | undefined {
  const key = idKey(id?.value);
  return key === '' ? undefined : { id: key, title: withoutId(title.value, key), level };
}

/** The item that goes by an identity, as it stands in the text now. */
export function itemOf(items: readonly Item[], { id, title }: Identity): Item | undefined {
  return items.find((item) => {
    const own = identityOf(item);
    return own?.id === id && own.title === title;
  });
}

export function idKey(id: string | undefined): string {
  return id?.trim().toLowerCase() ?? '';
}

function withoutId(title: string, id: string): string {
  const start = title.startsWith('[') ? 1 : 0;
  const leads = title.slice(start, start + id.length).toLowerCase() === id;
  return leads ? title.slice(start + id.length).replace(/^[^\p{L}\p{N}]+/u, '') : title;
}

/** `same`: one piece of work. `other`: two that share an id. `unknown`: one has no title to tell by. */
export function compareTitles(a: Identity, b: Identity): 'same' | 'other' | 'unknown' {
  if (a.title === '' || b.title === '') return 'unknown';
  return likeTitles(a.title, b.title) ? 'same' : 'other';
}
