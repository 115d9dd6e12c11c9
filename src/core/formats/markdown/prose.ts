import type { ReadOptions } from '../../model';
import { few, type Slices, Steps } from '../../slices';
import type { Span } from '../../text';
import { blocksIn } from './blocks';
import { hasBoxes } from './boxes';
import { factsOf } from './facts';
import { leadKind, namesLevel } from './leads';
import { isReference } from './list-kinds';
import type { Part } from './parts';
import { type Source, sourceOf } from './source';
import { isPlainProse } from './told';

/** Shorter paragraphs may be values, or too little to tell of a piece of work. UTF-16 units. */
const least = 60;

/** Finds the paragraphs, in order, whose length is not weighed against that of lists. */
export function* findingProse(source: Source, root: Part): Slices<{ start: number; end: number }[]> {
  const prose: { start: number; end: number }[] = [];
  const steps = new Steps(few);
  for (const { blocks } of allFrom(root)) {
    if (steps.isDue()) yield;
    const isWeighed = blocks.some(
      (block) => block.kind === 'html' || (block.kind === 'list' && !hasBoxes(block) && !isReference(source, block)),
    );
    if (isWeighed) continue;
    for (const { kind, span } of blocks)
      if (kind === 'paragraph' && span.end - span.start > least) prose.push({ ...span });
  }
  return prose;
}

/** A part and all below it, in order. */
function* allFrom(part: Part): Iterable<Part> {
  yield part;
  for (const each of part.parts) yield* allFrom(each);
}

/**
 * Where a paragraph ends that says nothing of owners or work, whatever it tells; undefined for any other.
 *
 * @param lines from the start of the paragraph to the blank line behind it.
 */
export function quietEnd(text: string, lines: Span, options: ReadOptions): number | undefined {
  if (/\s/.test(text.charAt(lines.start))) return undefined;
  const [block, ...others] = blocksIn(text, lines);
  if (block?.kind !== 'paragraph' || others.length > 0) return undefined;
  const { start, end } = block.span;
  const told = text.slice(start, end).replace(/[\s>]+/g, '');
  if (start !== lines.start || told.length <= least || /^[\p{L}_-]{2,24}:(?:\s|$)/u.test(text.slice(start, start + 40)))
    return undefined;
  // A bold key in the last line has its value in the paragraph below.
  if (/[*_:：]$/.test(text.slice(start, end))) return undefined;
  const source = sourceOf(text, options);
  const { fields, claims } = factsOf(source, [block]);
  const isQuiet = fields.length === 0 && claims.length === 0 && isPlainProse(source, block.span);
  return isQuiet && leadKind(source, block) === undefined && !namesLevel(source, block) ? end : undefined;
}
