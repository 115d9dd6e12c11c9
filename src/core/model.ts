import type { Located, Span, TextEdit } from './text';

/** The two product roles: Product Owner and Product Manager. */
export type Role = 'po' | 'pm';

export type Format = 'yaml' | 'markdown';

export type DocumentKind = 'backlog' | 'roadmap';

/**
 * How a value is spelled where it is written:
 * - `yaml`, `yaml-flow`: a whole scalar in block or flow context, quoted when it has to be;
 * - `yaml-single`, `yaml-double`: inside the quotes that are already there;
 * - `text`: prose, as it is;
 * - `cell`: inside a table cell: pipes escaped, padded with spaces to the length that the slot's span had;
 * - `role-code`: only `PO`, `PM` or `PO+PM` fit, as in `[PO]` or `#po` (`role-tag`: lower case);
 * - `handle`: only `@name` fits.
 */
export type ValueStyle =
  | 'yaml'
  | 'yaml-flow'
  | 'yaml-single'
  | 'yaml-double'
  | 'text'
  | 'cell'
  | 'role-code'
  | 'role-tag'
  | 'handle';

/**
 * A place where a value can be written: `before + value + after` replaces the span.
 *
 * To give `- [ ] Sign in` an owner: an empty span behind `in`, before ` (owner: `, after `)`.
 */
export interface Slot {
  readonly span: Span;
  readonly before: string;
  readonly after: string;
  readonly style: ValueStyle;
  /** Where the value goes that does not fit the style: a role where the file writes handles. */
  readonly otherwise?: Slot;
}

/** What a key, a column or a form says about the value it carries. */
export interface ClaimKey {
  /** As written: `Owner(s)`, `product_owner`, `Responsable`; empty for `[PO]`, `#po` and `@ana`. */
  readonly name: string;
  /** Accountable keys (owner, dri, lead …) decide; assignee keys decide only where no accountable one does. */
  readonly kind: 'accountable' | 'assignee';
  /** The role that the key itself names: `product_owner: Ana`, `PM: Bo`. */
  readonly role: Role | undefined;
}

/** The form in which a claim is written; what fixes and the file's dialect are chosen by. */
export type ClaimForm =
  | 'yaml-key'
  | 'front-matter'
  | 'field-line'
  | 'inline-field'
  | 'parenthesis'
  | 'role-prefix'
  | 'hashtag'
  | 'handle'
  | 'cell'
  | 'matrix'
  | 'comment'
  | 'heading';

/** One place in the text that says who owns something. */
export interface Claim {
  readonly key: ClaimKey;
  readonly form: ClaimForm;
  /** The value as decoded from its notation: `@ana`, `PO + PM`, `` for an empty one. */
  readonly text: string;
  /** Where the value stands; for an empty one the empty span (or the key) that stands for it. */
  readonly span: Span;
  /** The entries where the value is a list (a YAML sequence): a list never declares a share by itself. */
  readonly values: readonly Located[] | undefined;
  /** The key with its separator and the value, or the whole notation: `owner: PO`, `[owner:: x]`, `| PO |`'s cell. */
  readonly whole: Span;
  /** Where a new value goes; absent where it cannot be rewritten (an alias, a merged key). */
  readonly put: Slot | undefined;
  /** Removes the claim and leaves the rest well formed; absent where that cannot be done. */
  readonly cut: TextEdit | undefined;
  /** A plain YAML scalar that starts with `@` or a backtick: invalid YAML, read all the same. Spans the scalar. */
  readonly unquoted: readonly Span[];
}

/** What an item says it is about besides its title. */
export interface Topic {
  readonly kind: 'responsibility' | 'kpi' | 'label';
  /** One responsibility, KPI or label, as decoded from its notation. */
  readonly value: Located;
}

/** A group of items: a heading with what stands under it, a YAML group mapping. Passes ownership down. */
export interface Section {
  readonly title: Located;
  readonly parent: Section | undefined;
  readonly claims: readonly Claim[];
  /** Where an owner for the whole section is written. */
  readonly add: Slot | undefined;
}

/** One piece of work that can be owned. */
export interface Item {
  readonly title: Located;
  /** All of the item, from its marker, key or cell to the end of its last line; children included. */
  readonly span: Span;
  readonly id: Located | undefined;
  /** `theme`, `epic`, `feature`, `story`, `task` …, from the container's name, a `type` field or a heading word. */
  readonly level: string | undefined;
  readonly parent: Item | undefined;
  readonly section: Section | undefined;
  readonly closed: boolean;
  readonly claims: readonly Claim[];
  /** Undefined where there are none. */
  readonly topics?: readonly Topic[] | undefined;
  /** Where an owner is written that the item does not have yet, in the dialect of the file. */
  readonly add: Slot | undefined;
}

/** Who holds which role, as the file itself says at its head: `PO: Ana · SM: Bo`, a team table. */
export interface RosterEntry {
  readonly person: Located;
  readonly role: Role;
}

/** A part of the text that could not be read. */
export interface SyntaxIssue {
  readonly message: string;
  readonly span: Span;
}

/** One file, read. Everything after this line is the same for every format. */
export interface Document {
  readonly format: Format;
  readonly text: string;
  /** In the order of the text. */
  readonly items: readonly Item[];
  readonly sections: readonly Section[];
  /** Claims for the whole file: front matter, `defaults:`, an `Owner:` line at its head. */
  readonly defaults: readonly Claim[];
  readonly roster: readonly RosterEntry[];
  readonly issues: readonly SyntaxIssue[];
  /** Where an owner for the whole file is written that has none yet. */
  readonly addDefault: Slot | undefined;
  /** Where a `backlog-roles-disable-file` comment goes. Offset. */
  readonly head: number;
}

/** What reading needs to know beyond the text. */
export interface ReadOptions {
  /** Owner keys that the config adds, as written there. */
  readonly keys: readonly string[];
  /** Statuses that the config adds to those that close an item, as written there. */
  readonly closed: readonly string[];
  /** Whom a Markdown file names as owners, for who reads parts of it; all of its text is looked through otherwise. */
  readonly people?: (text: string) => ReadonlySet<string>;
}
