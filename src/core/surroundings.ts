import type { Assignment } from './change';
import type { Identity } from './identity';
import type { Role } from './model';
import type { Position, Span } from './text';

/** Who owns an item by its own claim. */
export interface Holder {
  readonly role: Role | 'shared' | 'other';
  /** The people, by the keys that names are compared by. */
  readonly names: readonly string[];
  /** As written: `PO`, `@ana`. */
  readonly text: string;
  /** Gives another item the same owner; undefined where that cannot be said in one word. */
  readonly to: Assignment | undefined;
  readonly claim: Span;
}

/** An item of one file as the others see it. */
export interface Mention extends Identity {
  /** Key of the file: a URI or an absolute path. */
  readonly file: string;
  /** Relative to the config's folder, as messages show it: `docs/ROADMAP.md`. */
  readonly path: string;
  /** Undefined for an item that is closed, or whose owner is not its own. */
  readonly holder: (Holder & { readonly start: Position; readonly end: Position }) | undefined;
}

/** A folder of one-item files, which is judged as one. */
export interface Folder {
  /** Relative to the config's folder: `backlog/tasks`. */
  readonly path: string;
  readonly items: number;
  /** Of these, how many seem to name an owner. */
  readonly owned: number;
  /** Whether ownership is expected in its files. */
  readonly tracked: boolean;
  /** Whether this file is the one in which what concerns all of them is reported. */
  readonly speaks: boolean;
}

/** What the rules know of the other files. */
export interface Surroundings {
  /** Undefined for a file that stands for itself. */
  readonly folder: Folder | undefined;
  /** By the id of an item of this file: the items elsewhere that seem to be it and are owned by others. */
  readonly elsewhere: ReadonlyMap<string, readonly Mention[]>;
}

/** Of a file without others. */
export const alone: Surroundings = { folder: undefined, elsewhere: new Map() };
