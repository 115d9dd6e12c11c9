import type { Claim, Item, Role, Section } from './model';
import type { Mention } from './surroundings';
import type { TextEdit } from './text';

/** Whom an item is given to. */
export type Assignment =
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'shared' }
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'waive'; readonly reason: string };

/** What a fix or a command wants, said in backlog terms. */
export type Change =
  | { readonly kind: 'assign'; readonly item: Item; readonly to: Assignment }
  | { readonly kind: 'clear'; readonly item: Item }
  /** `undefined` scope: the whole file. */
  | { readonly kind: 'default'; readonly section: Section | undefined; readonly to: Assignment }
  /** Puts quotes round the claim's unquoted handles. */
  | { readonly kind: 'quote'; readonly claim: Claim }
  /** Writes another value in the place of a claim's (a "did you mean"), or of one of its parties. */
  | { readonly kind: 'replace'; readonly claim: Claim; readonly party: string; readonly value: string }
  /** Writes a suppression comment: for the line of an item, or for the whole file. */
  | { readonly kind: 'suppress'; readonly rule: string; readonly item: Item | undefined }
  /** Changes the config file: adds a value to the list, or sets it, at a path such as `['roles', 'po', 'people']`. */
  | { readonly kind: 'config'; readonly path: readonly string[]; readonly value: string }
  /** Gives the items elsewhere that are the same work as an item here the owner that it has here. */
  | { readonly kind: 'elsewhere'; readonly mentions: readonly Mention[]; readonly to: Assignment }
  /** Edits of the file in which the problem stands, where nothing is to be decided about an owner. */
  | { readonly kind: 'text'; readonly edits: readonly TextEdit[] };
