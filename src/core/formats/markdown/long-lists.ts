import { isBreak, type Slices } from '../../slices';
import type { Block } from './blocks';
import { isFieldEntry } from './facts';
import { judging } from './list-kinds';
import type { Source } from './source';

/** What is asked of all entries of shorter lists takes no time that anybody could notice. */
const long = 100;

/** So many blocks are passed over between two breaks. */
const some = 50;

/** Finds out in slices what is asked of all entries of long lists at once: which are fields, and whether they list work. */
export function* readingLongLists(source: Source, blocks: readonly Block[]): Slices<void> {
  for (const [at, block] of blocks.entries()) {
    if (isBreak(at + 1, some)) yield;
    if (block.kind !== 'list') continue;
    const isLong = block.entries.length > long;
    for (const [index, entry] of block.entries.entries()) {
      if (isLong && isBreak(index)) yield;
      if (isLong) isFieldEntry(source, entry);
      if (entry.blocks.length > 0) yield* readingLongLists(source, entry.blocks);
    }
    if (isLong) yield* judging(source, block);
  }
}
