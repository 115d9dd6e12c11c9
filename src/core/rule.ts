import type { Change } from './change';
import type { Config } from './config';
import type { Document, DocumentKind, Item } from './model';
import type { Owner, Owners, Party } from './ownership/owner';
import type { Mention, Surroundings } from './surroundings';
import type { Span } from './text';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type Level = Severity | 'off';

export interface Fix {
  readonly title: string;
  readonly change: Change;
  /** A machine may choose it: fix-all and on-save apply only these. Never set where a person has to decide. */
  readonly preferred?: boolean;
}

export interface Finding {
  readonly message: string;
  readonly span: Span;
  /** The item it is about: a suppression comment at the item covers it wherever it stands. */
  readonly item?: Item | undefined;
  /** The owner that it is about, and whom of those that it names. */
  readonly owner?: Owner | undefined;
  readonly party?: Party | undefined;
  readonly related?: readonly Related[] | undefined;
  /** The rule itself has failed: it says nothing of the file. */
  readonly failed?: true;
}

/** Another place that belongs to a finding, with what it says there. */
export type Related = { readonly message: string } & ({ readonly span: Span } | { readonly mention: Mention });

/** One finding of one rule at the level that the config gives it. */
export interface Problem extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

/** What a rule may look at besides the document. */
export interface RuleContext {
  readonly owners: Owners;
  readonly config: Config;
  /** Whether ownership is expected in this file (DESIGN.md, "Which files"). */
  readonly tracked: boolean;
  /** Relative to the config's folder: `docs/ROADMAP.md`. */
  readonly path: string;
  readonly kind: DocumentKind;
  readonly around: Surroundings;
}

/** Makes the fixes of one finding. What they need besides it is found in the file again, and not kept with it. */
export type Fixer = (finding: Finding) => readonly Fix[];

/** What is said about a rule without running it. */
export interface RuleInfo {
  readonly id: string;
  readonly level: Level;
  /** A rule that is off by default speaks, as information, where the config has entries here. */
  readonly needs?: 'expect';
  /** Whether it also speaks in files that do not track ownership. */
  readonly everywhere?: boolean;
}

/**
 * What can be done about the findings of a rule besides disabling it, made when somebody asks: most findings of a large
 * file are never asked about.
 */
export type Fixes = (document: Document, context: RuleContext) => Fixer;

/** What people are told about a rule. The editor reads it from the rule's page, so that it is not in what it loads. */
export interface RuleDocs {
  readonly rule: RuleInfo;
  /** One line: what holds when the rule is content. */
  readonly summary: string;
  /** Why a team wants it: one or two sentences. */
  readonly why: string;
  /** Documented and tested: `bad` is reported by this rule and no other, `good` by none; `config` is YAML. */
  readonly example: {
    readonly language: 'yaml' | 'markdown';
    readonly bad: string;
    readonly good: string;
    readonly config?: string;
    /** Another file, in the same language, that the bad one stands beside. */
    readonly elsewhere?: string;
  };
}

/** A rule that looks at one document. */
export interface Rule extends RuleInfo {
  /**
   * How far one looks to tell what the rule says of an item: at the item and its owner, also at what else the claim
   * decides that gives it its owner, at the items above and below. Undefined: at the whole file.
   */
  readonly reach?: 'item' | 'claim' | 'family';
  /** What it also looks at: what other files say of the same items, or their folder. */
  readonly beyond?: 'items' | 'folder';
  /** What it finds, and undefined wherever others may interrupt. */
  check(document: Document, context: RuleContext): Iterable<Finding | undefined>;
}
