import type { TextEdit } from '../text';

/** The edits that carry out a change in the document's own text, or why it can't be done there, as a sentence. */
export type Edits = { readonly edits: readonly TextEdit[] } | { readonly declined: string };

/**
 * Sorts edits and reconciles an insertion with a deletion round it: a line that is added behind a line that goes takes
 * that line's place.
 */
export function compose(source: string, edits: readonly TextEdit[]): Edits {
  const sorted = edits
    .filter((edit) => source.slice(edit.start, edit.end) !== edit.text)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const result: TextEdit[] = [];
  for (const edit of sorted) {
    const last = result.at(-1);
    if (!last || edit.start >= last.end) {
      result.push(edit);
      continue;
    }
    if (edit.start !== edit.end || last.text !== '') return { declined: 'The places to be changed overlap' };
    result[result.length - 1] = { ...last, text: inPlace(source.slice(last.start, last.end), edit.text) };
  }
  return { edits: result };
}

/** An added text that begins with a line break, as a line of its own in the place of a line that is removed. */
function inPlace(removed: string, added: string): string {
  const lead = /^[ \t]*(?:\r?\n)+/.exec(added)?.[0];
  const end = /\r?\n$/.exec(removed)?.[0];
  return lead === undefined || end === undefined ? added : added.slice(lead.length) + end;
}
