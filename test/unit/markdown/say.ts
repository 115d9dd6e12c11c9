import { readMarkdown } from '../../../src/core/formats/markdown';
import type { Claim, Document, Item } from '../../../src/core/model';

export function read(text: string): Document {
  return readMarkdown(text, { keys: [], closed: [] });
}

/** `handle @ana`, `cell Owner=PO`, `field-line Assignee~Bo` (an assignee key), `field-line PM!pm=Bo` (a key with a role). */
export function sayClaim({ form, key, text }: Claim): string {
  const sign = key.kind === 'assignee' ? '~' : '=';
  return `${form} ${key.name}${key.role ? `!${key.role}` : ''}${key.name === '' ? '' : sign}${text}`;
}

/** `x story US-1: Sign in < Accounts {handle @ana}`: closed, level, id, title, parent, claims. */
export function sayItem(item: Item): string {
  const words = [
    item.closed ? 'x' : '',
    item.level ?? '',
    item.id ? `${item.id.value}:` : '',
    item.title.value,
    item.parent ? `< ${item.parent.title.value}` : '',
    ...item.claims.map((claim) => `{${sayClaim(claim)}}`),
  ];
  return words.filter((word) => word !== '').join(' ');
}

export function say(text: string): readonly string[] {
  return read(text).items.map(sayItem);
}

/** A case of a table of readings: its name, the text, and what its items come to. */
export type Reading = readonly [name: string, text: string, expected: readonly string[]];
