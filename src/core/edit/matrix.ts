import type { Claim, Slot } from '../model';
import { replacing, type TextEdit } from '../text';
import type { Scene } from './scene';
import { width } from './write';

const letters = /^[*_]*(?:[RACIS](?![\p{L}\p{N}]))/u;

/**
 * Ticks a cell of a role matrix with the mark that the file uses, in the middle of an empty cell, which stays as wide as
 * it was. Where the row has RACI letters, the column becomes accountable: `R` → `A/R`.
 *
 * @param row the claims of the row.
 */
export function ticked({ whole }: Claim, { span, before, after }: Slot, row: readonly Claim[], scene: Scene): TextEdit {
  const { text } = scene.document;
  const old = text.slice(whole.start, whole.end).trim();
  const isLettered = row.some((claim) => claim.form === 'matrix' && letters.test(text.slice(claim.whole.start)));
  const mark = isLettered ? (old === 'R' ? 'A/R' : 'A') : usualMark(scene);
  const room = Math.max(0, width(text.slice(span.start, span.end)) - width(before + mark + after));
  const left = old === '' ? Math.floor(room / 2) : 0;
  return replacing(span, before + ' '.repeat(left) + mark + ' '.repeat(room - left) + after);
}

/** The mark that the file's role matrices use. */
function usualMark({ document }: Scene): string {
  for (const { claims } of document.items) {
    const mark = claims.find((claim) => claim.form === 'matrix' && claim.text !== '')?.text;
    if (mark) return letters.test(mark) ? 'A' : mark;
  }
  return '✔';
}
