import type { Analysis } from '../analyze';
import { identityOf } from '../identity';
import type { Signs } from '../ownership';
import type { Mention } from '../surroundings';
import { Lines } from '../text';
import { holderOf } from './holder';

/** What is kept of a file for the rules that look at several. */
export interface FileEntry {
  /** Files of one scope belong together: those of one config file, or of one workspace where there is none. */
  readonly scope: string;
  /** Relative to the scope's folder. */
  readonly path: string;
  readonly signs: Signs;
  /** It has one item, or one with everything else beneath it. */
  readonly single: boolean;
  /** One of its items is open. */
  readonly open: boolean;
  /** It is open in an editor, so that what is said of all files of a folder is best said here. */
  readonly shown: boolean;
  /** The items that have an id. */
  readonly mentions: readonly Mention[];
}

/** @param file the key by which the file is known in the index: a URI or an absolute path. */
export function entryOf(
  { path, document, owners, signs }: Analysis,
  { file, scope, shown }: { readonly file: string; readonly scope: string; readonly shown: boolean },
): FileEntry {
  const { items, text } = document;
  const lines = items.some(({ id }) => id) ? new Lines(text) : undefined;
  const mentions = items.flatMap((item): Mention[] => {
    const identity = identityOf(item);
    if (!identity || !lines) return [];
    const holder = holderOf(item, owners.get(item));
    const place = holder && { start: lines.positionAt(holder.claim.start), end: lines.positionAt(holder.claim.end) };
    return [{ ...identity, file, path, holder: place && { ...holder, ...place } }];
  });
  return {
    scope,
    path,
    signs,
    single: items.filter(({ parent }) => !parent).length === 1,
    shown,
    open: items.some(({ closed }) => !closed),
    mentions,
  };
}
