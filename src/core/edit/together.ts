import type { TextEdit } from '../text';

/** Edits that can be applied at once, and which of the groups they came from had to stay out. */
export interface Together {
  /** In the order of the text, without overlaps. */
  readonly edits: readonly TextEdit[];
  /** Indexes of the groups that touch a place that an earlier group changes. */
  readonly left: readonly number[];
}

/**
 * Puts groups of edits to one text together, each group whole or not at all. Two insertions at one place also exclude
 * each other, as their order would be a guess; the very same edit in two groups is made once.
 */
export function together(groups: readonly (readonly TextEdit[])[]): Together {
  const edits: TextEdit[] = [];
  const left: number[] = [];
  groups.forEach((group, index) => {
    const fresh = group.filter((edit) => !isSame(edits[placeOf(edit, edits)], edit));
    if (fresh.some((edit) => isTaken(edit, edits))) left.push(index);
    else for (const edit of fresh) edits.splice(placeOf(edit, edits), 0, edit);
  });
  return { edits, left };
}

/** Where an offset of the text before the edits lies after them; one at which something is inserted stays before it. */
export function shifted(offset: number, edits: readonly TextEdit[]): number {
  let result = offset;
  for (const { start, end, text } of edits) {
    if (start >= offset) break;
    result += end <= offset ? text.length - (end - start) : Math.min(text.length, offset - start) - (offset - start);
  }
  return result;
}

/** Index of the first edit that starts where this one starts, or behind it. */
function placeOf({ start }: TextEdit, edits: readonly TextEdit[]): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isTaken(edit: TextEdit, edits: readonly TextEdit[]): boolean {
  const place = placeOf(edit, edits);
  const before = edits[place - 1];
  const after = edits[place];
  return (
    (before?.end ?? 0) > edit.start || (after !== undefined && (after.start === edit.start || after.start < edit.end))
  );
}

function isSame(a: TextEdit | undefined, b: TextEdit): boolean {
  return a?.start === b.start && a.end === b.end && a.text === b.text;
}
