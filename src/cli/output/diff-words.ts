import { counted } from '../../core';
import type { ChangedFile, ChangedItem } from '../comparing';

/** What the files were compared with. */
export interface Since {
  /** As the user calls it: `main`. */
  readonly name: string;
  /** The commit's hash. */
  readonly commit: string;
  /** It is not the named revision itself, but where the branch left it. */
  readonly isBase: boolean;
}

/** How many items there are of each kind of change. */
export type Summary = Readonly<Record<ChangedItem['kind'], number>>;

export function summed(files: readonly ChangedFile[]): Summary {
  const changes = files.flatMap((file) => file.changes);
  const count = (kind: ChangedItem['kind']) => changes.filter((change) => change.kind === kind).length;
  return { changed: count('changed'), added: count('added'), removed: count('removed') };
}

/**
 * What has changed, in a sentence without its full stop: `1 item changed owner, 2 were added since main`.
 *
 * @param named the revision's name, as it can be printed.
 */
export function summaryText(files: readonly ChangedFile[], since: Since, named: string): string {
  const { changed, added, removed } = summed(files);
  const parts = [
    changed > 0 && `${counted(changed, 'item')} changed owner`,
    added > 0 && `${counted(added, 'item')} ${added === 1 ? 'was' : 'were'} added`,
    removed > 0 && `${counted(removed, 'item')} ${removed === 1 ? 'was' : 'were'} removed`,
  ].filter((part) => part !== false);
  const told = parts.length > 0 ? parts.join(', ') : 'No item changed owner, was added or removed';
  return `${told} since ${since.isBase ? `the branch left ${named}` : named}`;
}
