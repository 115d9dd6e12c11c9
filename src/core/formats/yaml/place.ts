import type { ItemDraft, SectionDraft } from './draft';
import type { KeyClass } from './words';

/** Where in the tree one is: below which key, item and group. */
export interface Place {
  /** The container's key as a plain word: `user stories`. */
  readonly word: string;
  readonly class: KeyClass;
  readonly parent: ItemDraft | undefined;
  readonly section: SectionDraft | undefined;
  /** Below a heading or group of finished work. */
  readonly closed: boolean;
  /** Whether texts of a list that is itself an entry are details of it, as in `[Sign in, {Reports: [CSV, PDF]}]`. */
  readonly details?: boolean;
  /** Whether an entry of the list looks like work; asked of those that tell nothing by themselves. */
  readonly alike?: () => boolean;
}
