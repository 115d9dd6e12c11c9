import type { Claim, Item, RosterEntry, Section, Slot } from '../../model';
import type { Span } from '../../text';
import type { Entry } from './blocks';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** An item while it is read: its slot is written last, in the dialect that the whole file turned out to use. */
export interface DraftItem extends Mutable<Omit<Item, 'claims' | 'parent' | 'section'>> {
  claims: readonly Claim[];
  parent: DraftItem | undefined;
  section: DraftSection | undefined;
  place: Place;
}

export interface DraftSection extends Mutable<Omit<Section, 'claims' | 'parent'>> {
  claims: Claim[];
  parent: DraftSection | undefined;
}

/** Where the owner of an item without one would be written. Offsets. */
export type Place =
  /** A list entry: at the end of its title, or as a field below it, indented to its text; without an indent none can stand there. */
  | { readonly kind: 'entry'; readonly at: number; readonly below: number; readonly indent: string }
  /** A heading: a field line below it, after the fields that are there, or in brackets at the end of its text. */
  | { readonly kind: 'heading'; readonly at: number; readonly title: number; readonly last: Span | undefined }
  /** A table row: behind the title in its cell, or in the missing owner cell at the row's end. */
  | { readonly kind: 'cell'; readonly slot: Slot | undefined }
  /** The slot is known already: front matter. */
  | { readonly kind: 'slot'; readonly slot: Slot | undefined }
  /** The item has its slot. */
  | { readonly kind: 'placed'; readonly was: 'entry' | 'heading' | 'cell' | 'slot' };

/** What reading has gathered so far. */
export interface Gathered {
  readonly items: DraftItem[];
  readonly sections: DraftSection[];
  readonly defaults: Claim[];
  readonly roster: RosterEntry[];
}

/** Where in the document reading stands. */
export interface Scope {
  readonly section: DraftSection | undefined;
  readonly item: DraftItem | undefined;
  readonly closed: boolean;
  /** The level that the enclosing heading names: entries under *User Stories* are stories. */
  readonly level: string | undefined;
  /** `aside`: only boxes are items; `criteria`: nothing is. */
  readonly mode: 'work' | 'aside' | 'criteria';
  /** Whether the aside is one below which phases and versions list no work either. */
  readonly firm?: boolean | undefined;
  /** Whether the heading above is that of a phase or a version. */
  readonly phase?: boolean;
  /** Whether the headings below are those of people, or the entries of lists begin with them: `Tasks by owner`. */
  readonly people?: boolean | 'told' | undefined;
  /** In which forms the entries of the list, or the headings, name people: whoever stands there is somebody. */
  readonly peers?: string | undefined;
  /** Whether the list is one of fields, of which some have keys of their own. */
  readonly fields?: boolean;
  /** The one entry of the list that looks like a field and is a piece of work. */
  readonly odd?: Entry | undefined;
  /** How many words are the name of a group, where so many entries of the list have a list below; 0 where none are. */
  readonly labelled?: number;
  /** Whether most entries of the list are orders, and not all of them head a list: `Add scripts:` is one more. */
  readonly ordered?: boolean;
  /** Whether an entry of the list has a box. */
  readonly boxed?: boolean;
  /** Below a heading that is an item with fields of its own, plain entries are its details. */
  readonly details: boolean;
}
