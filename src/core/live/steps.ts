import { applyEdits, type TextEdit } from '../text';
import type { Step } from './cut';

/** What is replaced in one place is taken in at once up to this size; more than so many places are not followed. UTF-16 units. */
const largest = 4000;
const most = 20;

/** So much text around an edit shows that it is what has become of the text. UTF-16 units. */
const margin = 64;

/** The steps that lead from one text to another, each in one place. */
export function stepsOf(old: string, text: string, edits: readonly TextEdit[]): readonly Step[] {
  const whole = covering(old, text, edits) ?? difference(old, text);
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

/** The one edit that covers all of some; undefined where they cannot be what made the one text of the other. */
function covering(old: string, text: string, edits: readonly TextEdit[]): TextEdit | undefined {
  const [first] = edits;
  if (!first) return undefined;
  let { start, end } = first;
  // Where it ends in the text that the edits up to now have left.
  let now = first.start + first.text.length;
  for (const edit of edits.slice(1)) {
    const beyond = Math.max(0, edit.end - now);
    start = Math.min(start, edit.start);
    end += beyond;
    now += beyond + edit.text.length - (edit.end - edit.start);
  }
  const isAlike = (a: number, b: number) => a >= 0 && b >= 0 && old.slice(a, a + margin) === text.slice(b, b + margin);
  const lead = Math.max(0, start - margin);
  const fits =
    old.length - end === text.length - now && old.slice(lead, start) === text.slice(lead, start) && isAlike(end, now);
  return fits ? { start, end, text: text.slice(start, now) } : undefined;
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
