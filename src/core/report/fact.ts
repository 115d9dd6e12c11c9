import type { Role } from '../model';

/** Who an item counts for: the role that owns it, `other` people, or why nobody does. */
export const shares = ['po', 'pm', 'shared', 'other', 'duplicate', 'unowned', 'waived'] as const;
export type Share = (typeof shares)[number];

/** What a report needs to know of one item. Plain data: it travels from the extension to the panel. */
export interface Fact {
  readonly path: string;
  /** Where the title starts, both 1-based, the column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly title: string;
  readonly id: string | undefined;
  readonly level: string | undefined;
  /** The heading or group that it stands under; else the topmost item of its tree, where there is a tree. */
  readonly section: string | undefined;
  /** As the headings above it say: `2026 Q1`. */
  readonly quarter: string | undefined;
  readonly closed: boolean;
  readonly share: Share;
  readonly people: readonly FactPerson[];
  /** What of the role model it is about, by id. */
  readonly responsibilities: readonly string[];
  readonly kpis: readonly string[];
}

export interface FactPerson {
  readonly name: string;
  /** The role in which the item names this person. */
  readonly role: Role | undefined;
}
