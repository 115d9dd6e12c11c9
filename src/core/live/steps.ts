import { applyEdits, type TextEdit } from '../text';
import type { Step } from './cut';

/** What is replaced in one place is taken in at once up to this size; more than so many places are not followed. UTF-16 units. */
const largest = 4000;
const most = 20;

/** The steps that lead from one text to another, each in one place. */
export function stepsOf(old: string, text: string, edits: readonly TextEdit[]): readonly Step[] {
  const whole = difference(old, text);
  const isSmall = whole.end - whole.start <= largest;
  if (isSmall || edits.length < 2 || edits.length > most) return [stepOf(old, text, whole)];
  const steps: Step[] = [];
  let at = old;
  for (const edit of edits) {
    if (edit.end > at.length) break;
    const next = applyEdits(at, [edit]);
    steps.push(stepOf(at, next, edit));
    at = next;
  }
  return at === text ? steps : [stepOf(old, text, whole)];
}

function stepOf(old: string, text: string, edit: TextEdit): Step {
  return { old, text, edit, delta: text.length - old.length };
}

/** The one edit that makes another text of one: all between what the two have in common at their ends. */
export function difference(old: string, text: string): TextEdit {
  let rest = Math.min(old.length, text.length);
  const start = common(rest, (from, to) => old.slice(from, to) === text.slice(from, to));
  rest -= start;
  const tail = common(rest, (from, to) => {
    return old.slice(old.length - to, old.length - from) === text.slice(text.length - to, text.length - from);
  });
  return { start, end: old.length - tail, text: text.slice(start, text.length - tail) };
}

/** How far two texts are alike, piece by piece, since comparing pieces is much faster than comparing characters. */
function common(most: number, isAlike: (from: number, to: number) => boolean): number {
  let at = 0;
  for (let size = 65_536; size >= 1; size >>= 1) while (at + size <= most && isAlike(at, at + size)) at += size;
  return at;
}
