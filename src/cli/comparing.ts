import { compareFiles, type ItemChange, type Standing } from '../core/on-demand';
import type { Sides } from './compared-files';
import type { Io } from './io';
import { type ListedItem, listedItem } from './listing';
import { Progress } from './progress';
import { type ReadFile, type Reading, readingOf, readings } from './readings';
import type { Revision } from './revision';

/** One file as `diff --format json` shows it, version 1. */
export interface ChangedFile {
  readonly path: string;
  readonly changes: readonly ChangedItem[];
}

/** An item that has another owner, or that was added or removed. */
export interface ChangedItem {
  readonly kind: 'changed' | 'added' | 'removed';
  /** As it was; null for one that was added. */
  readonly before: PlacedItem | null;
  /** As it is; null for one that was removed. */
  readonly after: PlacedItem | null;
}

/** An item as `list` shows it, and the file that it stands in. */
export type PlacedItem = { readonly path: string } & ListedItem;

/** What comes of a comparison. */
export interface Comparison {
  /** Those with changes, ordered by path; the changes by line. */
  readonly files: readonly ChangedFile[];
  /** Sentences on what could not be read. */
  readonly failures: readonly string[];
  /** Sentences on files that hold nothing that can be read. */
  readonly notes: readonly string[];
}

interface Side {
  readonly path: string;
  readonly analysis: ReadFile['analysis'];
  readonly file: ReadFile;
}

/**
 * Tells which items have changed their owner, were added or removed. Of a file that cannot be read on one side nothing is
 * told.
 *
 * @param since what the user calls the revision.
 */
export async function compared(
  differing: readonly Sides[],
  revision: Revision,
  since: string,
  io: Io,
): Promise<Comparison> {
  const failures: string[] = [];
  const notes: string[] = [];
  const unknown = new Set<string>();
  const read = (reading: Reading, path: string, when: string): readonly Side[] => {
    if (reading.kind === 'read') return [{ path, analysis: reading.analysis, file: reading }];
    unknown.add(path);
    if (reading.kind === 'failed') failures.push(reading.message);
    else notes.push(`${reading.target.shown}${when}: ${reading.message}`);
    return [];
  };
  const after: Side[] = [];
  const now = new Map(differing.flatMap((each) => (each.after ? [[each.after, each.path]] : [])));
  for await (const reading of readings([...now.keys()], io)) {
    after.push(...read(reading, now.get(reading.target) ?? '', ''));
  }
  const before: Side[] = [];
  const then = differing.flatMap((each) => (each.before ? [{ path: each.path, ...each.before }] : []));
  const progress = new Progress(io.stderr, then.length);
  const sources = revision.sources(then.map(({ blob }) => blob));
  try {
    for (const { path, target } of then) {
      const { value } = await sources.next();
      if (value) before.push(...read(readingOf(target, value), path, ` at ${since}`));
      progress.step();
    }
  } finally {
    progress.end();
  }
  const known = (sides: readonly Side[]) => sides.filter(({ path }) => !unknown.has(path));
  return { files: changedFiles(compareFiles(known(before), known(after))), failures, notes };
}

function changedFiles(changes: readonly ItemChange<Side>[]): readonly ChangedFile[] {
  const files = new Map<string, ChangedItem[]>();
  for (const { kind, before, after } of changes) {
    const item: ChangedItem = { kind, before: placed(before), after: placed(after) };
    const { path } = standing(item);
    files.set(path, [...(files.get(path) ?? []), item]);
  }
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, items]) => ({ path, changes: items.sort((a, b) => standing(a).line - standing(b).line) }));
}

/** Where an item stands now; where it stood if it is gone. */
function standing({ before, after }: ChangedItem): { readonly path: string; readonly line: number } {
  return after ?? before ?? { path: '', line: 0 };
}

function placed(one: Standing<Side> | undefined): PlacedItem | null {
  if (!one) return null;
  const { item, file: side } = one;
  const { target, lines, analysis } = side.file;
  return { path: target.shown, ...listedItem(item, analysis.owners.get(item), lines) };
}
