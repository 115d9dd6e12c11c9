import type { Claim, ClaimForm, Item, RosterEntry, Section, Slot } from '../../model';
import type { Located, Span } from '../../text';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** An item while it is read: its slot is written last, in the dialect that the whole file turned out to use. */
export interface DraftItem extends Mutable<Omit<Item, 'claims' | 'parent' | 'section'>> {
  claims: Claim[];
  parent: DraftItem | undefined;
  section: DraftSection | undefined;
  readonly place: Place;
}

export interface DraftSection extends Mutable<Omit<Section, 'claims' | 'parent'>> {
  claims: Claim[];
  parent: DraftSection | undefined;
}

/** Where the owner of an item without one would be written. Offsets. */
export type Place =
  /** A list entry: at the end of its title, or as a field below it, indented to its text. */
  | { readonly kind: 'entry'; readonly at: number; readonly indent: string }
  /** A heading: a field line below it, after the fields that are there. */
  | { readonly kind: 'heading'; readonly at: number; readonly last: Span | undefined }
  /** A table row: behind the title in its cell, or in the missing owner cell at the row's end. */
  | { readonly kind: 'cell'; readonly slot: Slot | undefined }
  /** The slot is known already: front matter. */
  | { readonly kind: 'slot'; readonly slot: Slot | undefined };

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
}

/** The form in which most items of the file name their owner, or undefined where none does. */
export function dialectOf(items: readonly DraftItem[]): ClaimForm | undefined {
  const counts = new Map<ClaimForm, number>();
  for (const item of items) {
    const [claim] = item.claims;
    if (claim && claim.key.kind === 'accountable') counts.set(claim.form, (counts.get(claim.form) ?? 0) + 1);
  }
  let best: ClaimForm | undefined;
  for (const [form, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = form;
  return best;
}

export function located(value: string, span: Span): Located {
  return { value, span };
}
