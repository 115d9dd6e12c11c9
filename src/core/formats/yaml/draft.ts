import type { Claim, Item, Section, Topic } from '../../model';
import type { Located, Span } from '../../text';
import type { YamlEntry, YamlMap, YamlScalar, YamlSeq } from './node';

/** What carries an item, for writing an owner to it. */
export type Carrier =
  /** A mapping, and the entry that the owner goes behind. */
  | {
      readonly kind: 'map';
      readonly map: YamlMap;
      readonly after: YamlEntry | undefined;
      readonly below: YamlEntry | undefined;
    }
  | { readonly kind: 'scalar'; readonly scalar: YamlScalar }
  /** `story-1: done`: the owner can only be a comment behind it; in flow not even that. Offset. */
  | { readonly kind: 'comment'; readonly end: number | undefined };

/** A group while the text is read. */
export interface SectionDraft {
  readonly title: Located;
  readonly parent: SectionDraft | undefined;
  readonly claims: readonly Claim[];
  readonly map: YamlMap;
  readonly after: YamlEntry | undefined;
  readonly below: YamlEntry | undefined;
  /** Whether an item stands below; sections without are dropped. */
  used: boolean;
  /** What it became. */
  section: Section | undefined;
}

/** An item while the text is read. */
export interface ItemDraft {
  readonly title: Located;
  readonly span: Span;
  readonly id: Located | undefined;
  readonly level: string | undefined;
  readonly parent: ItemDraft | undefined;
  readonly section: SectionDraft | undefined;
  readonly closed: boolean;
  readonly claims: readonly Claim[];
  readonly topics?: readonly Topic[] | undefined;
  readonly carrier: Carrier;
  /** Only an item where the file has no others: a milestone, a mapping by a name that nothing else speaks for. */
  weak: boolean;
  /** A mere id, which refers to an item described elsewhere in the file if there is one. */
  readonly reference: boolean;
  /** What it became. */
  item: Item | undefined;
}

/**
 * One entry of a list that is surely work speaks for the others; in a list of groups, one that has some.
 *
 * @param drafts what was found in the list, and below its entries.
 */
export function assure(drafts: readonly ItemDraft[], { entries }: YamlSeq, areGroups: boolean): void {
  const spans = new Set(entries.map(({ span }) => span));
  const listed = drafts.filter(({ span }) => spans.has(span));
  if ((areGroups ? drafts : listed).some(({ weak }) => !weak)) for (const draft of listed) draft.weak = false;
}
