import type { Block, List } from './blocks';

/** Whether a list, or a list inside it, has boxes. */
export function hasBoxes(list: List): boolean {
  return list.entries.some(
    (entry) => entry.box || entry.blocks.some((block) => block.kind === 'list' && hasBoxes(block)),
  );
}

/** Whether there are boxes in lists, or in lists inside them, and all of them are ticked. */
export function isTickedOff(blocks: readonly Block[]): boolean {
  const ticks = blocks.flatMap(ticksIn);
  return ticks.length > 0 && !ticks.includes(false);
}

/** The boxes of a list and of the lists inside it: whether each is ticked. */
export function ticksIn(block: Block): readonly boolean[] {
  if (block.kind !== 'list') return [];
  return block.entries.flatMap(({ box, checked, blocks }) => [...(box ? [checked] : []), ...blocks.flatMap(ticksIn)]);
}
