import type { Block, Heading } from './blocks';

/** A heading with the blocks that stand directly under it and the headings below it; the root has no heading. */
export interface Part {
  readonly heading: Heading | undefined;
  /** 1 to 6; 0 for the root. */
  readonly level: number;
  readonly parent: Part | undefined;
  readonly blocks: Block[];
  readonly parts: Part[];
}

/** One that has no heading and nothing in it. */
export function partWithout(level: number): Part {
  return { heading: undefined, level, parent: undefined, blocks: [], parts: [] };
}

/** Arranges the blocks of a document, or those below a heading, under its headings. */
export function partsOf(blocks: readonly Block[], root = partWithout(0)): Part {
  let current = root;
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      current.blocks.push(block);
      continue;
    }
    while (current.parent && current.level >= block.level) current = current.parent;
    const part: Part = { heading: block, level: block.level, parent: current, blocks: [], parts: [] };
    current.parts.push(part);
    current = part;
  }
  return root;
}

/** The one first heading that heads all the others names the document. */
export function isTitle(part: Part): boolean {
  return part.level === 1 && part.parent?.level === 0 && part.parent.parts.length === 1 && part.parts.length > 0;
}
