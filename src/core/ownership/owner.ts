import type { Claim, Item, Role, Section } from '../model';

/** Whom a claim names. */
export interface Party {
  /** `role`: the bare role (`PO`); `person`: anybody with a name or handle, also a team; `agent`: `@codex`. */
  readonly kind: 'role' | 'person' | 'agent';
  /** As written: `PO`, `@ana`, `Ana Lima (Acting)`. */
  readonly text: string;
  /** The bare name, by which people are compared: `PO`, `ana`, `Ana Lima`. */
  readonly name: string;
  /** The role this party acts in: its own, its roster entry's, or the one its key names. */
  readonly role: Role | undefined;
}

export type OwnerStatus = 'owned' | 'shared' | 'duplicate' | 'placeholder' | 'waived' | 'unowned';

/** What an item's claims resolve to. */
export interface Owner {
  readonly status: OwnerStatus;
  /** `other`: a party that is neither role. Undefined for duplicate, placeholder, waived and unowned. */
  readonly role: Role | 'shared' | 'other' | undefined;
  readonly parties: readonly Party[];
  readonly source: 'own' | 'inherited' | 'default' | undefined;
  /** The claims that decided: one, or those that disagree. */
  readonly claims: readonly Claim[];
  /** Whom it is inherited from. */
  readonly from: Item | Section | undefined;
}

/** The owner of each item of one document. */
export type Owners = ReadonlyMap<Item, Owner>;
