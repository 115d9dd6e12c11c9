import type { Analysis } from '../analyze';
import { identityOf } from '../identity';
import type { Signs } from '../ownership';
import { atOnce, isBreak, type Slices } from '../slices';
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

/** Where a file stands. */
interface Origin {
  /** The key by which it is known in the index: a URI or an absolute path. */
  readonly file: string;
  readonly scope: string;
  readonly shown: boolean;
}

export function entryOf(analysis: Analysis, from: Origin): FileEntry {
  return atOnce(entering(analysis, from));
}

/** The same in slices. */
export function* entering(
  { path, document, owners, signs }: Analysis,
  { file, scope, shown }: Origin,
): Slices<FileEntry> {
  const { items, text } = document;
  const lines = items.some(({ id }) => id) ? new Lines(text) : undefined;
  const mentions: Mention[] = [];
  for (const [index, item] of items.entries()) {
    if (isBreak(index)) yield;
    const identity = identityOf(item);
    if (!identity || !lines) continue;
    const holder = holderOf(item, owners.get(item));
    const place = holder && { start: lines.positionAt(holder.claim.start), end: lines.positionAt(holder.claim.end) };
    mentions.push({ ...identity, file, path, holder: place && { ...holder, ...place } });
  }
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
