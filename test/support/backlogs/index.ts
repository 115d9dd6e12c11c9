import type { Format } from '../../../src/core/model';
import { Chance } from './chance';
import { markdownStructures } from './markdown';
import type { Outline } from './outline';
import { yamlStructures } from './yaml';

/** A way to lay out a backlog: `yaml nested`, `markdown table`. */
export type Structure = keyof typeof yamlStructures | keyof typeof markdownStructures;

const writers: Readonly<Record<string, (outline: Outline, chance: Chance) => readonly string[]>> = {
  ...yamlStructures,
  ...markdownStructures,
};

export const structures = Object.keys(writers) as readonly Structure[];

export function formatOfStructure(structure: Structure): Format {
  return structure.startsWith('yaml') ? 'yaml' : 'markdown';
}

/**
 * A made-up backlog as people write them (the structures are those of real files), the same for the same arguments.
 *
 * `backlogText('markdown table', 10_000)` has 10,000 rows and about 1 MB.
 */
export function backlogText(
  structure: Structure,
  items: number,
  { seed = 1, owned = true, eol = '\n' }: { seed?: number; owned?: boolean; eol?: '\n' | '\r\n' } = {},
): string {
  const lines = writers[structure]?.({ items, owned }, new Chance(seed)) ?? [];
  return `${lines.join('\n')}\n`.replaceAll('\n', eol);
}
