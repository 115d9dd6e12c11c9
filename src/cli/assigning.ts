import { type Analysis, type Assignment, analyze, applyEdits, type Change, type Item, Lines } from '../core';
import { passOf } from '../core/on-demand';
import { type ListedItem, listedItem } from './listing';
import type { ReadFile } from './readings';

/** Whom items are given to; undefined: they are to have no owner of their own. */
export type Wish = Assignment | undefined;

/** What becomes of items of one file. */
export interface Assigned {
  /** The file's text with all that can be done. */
  readonly text: string;
  /** The items before and after, in the order of the text, without those that were declined. */
  readonly items: readonly { readonly before: ListedItem; readonly after: ListedItem }[];
  readonly declined: readonly { readonly item: ListedItem; readonly reason: string }[];
}

/**
 * Gives items of a file an owner: at once, or one after the other where they are written in one place.
 *
 * @param wanted indexes of the file's items.
 */
export function assigned(file: ReadFile, wanted: ReadonlySet<number>, wish: Wish): Assigned {
  const { name, config, match } = file.target;
  const reasons = new Map<number, string>();
  let { analysis } = file;
  let waiting = [...wanted].filter((index) => wish || !isUnowned(index, analysis));
  while (waiting.length > 0) {
    const { items } = analysis.document;
    const now = waiting.flatMap((index) => {
      const item = items[index];
      return item ? [{ index, change: changeOf(item, wish) }] : [];
    });
    const changes = now.map(({ change }) => change);
    const { edits, made, left, declined } = passOf(changes, analysis, config.config);
    const refused = now.filter((_, at) => !made.includes(at) && !left.includes(at));
    for (const [at, { index }] of refused.entries()) reasons.set(index, declined[at] ?? '');
    if (edits.length > 0) analysis = analyze(name, applyEdits(analysis.document.text, edits), config.config, match);
    waiting = left.flatMap((at) => now[at]?.index ?? []);
  }
  const lines = new Lines(analysis.document.text);
  const all = [...wanted]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const before = shown(index, file.analysis, file.lines);
      const after = shown(index, analysis, lines);
      return before && after ? [{ before, after, reason: reasons.get(index) }] : [];
    });
  return {
    text: analysis.document.text,
    items: all.filter(({ reason }) => reason === undefined),
    declined: all.flatMap(({ before, reason }) => (reason === undefined ? [] : [{ item: before, reason }])),
  };
}

function changeOf(item: Item, to: Wish): Change {
  return to ? { kind: 'assign', item, to } : { kind: 'clear', item };
}

function isUnowned(index: number, { document, owners }: Analysis): boolean {
  const item = document.items[index];
  return item !== undefined && owners.get(item)?.status === 'unowned';
}

function shown(index: number, { document, owners }: Analysis, lines: Lines): ListedItem | undefined {
  const item = document.items[index];
  return item && listedItem(item, owners.get(item), lines);
}
