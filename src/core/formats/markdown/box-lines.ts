import type { Span } from '../../text';
import type { Block, Entry, List } from './blocks';

/** A drawn box, too, and a tick before what is in bold: `✅ **Sign in**`. */
const boxed = /^(?:(?:\[[ xX]?\]|[🔲⬜☐☑])[ \t]+(?=\S)|✅ (?=\*\*))/u;

const numbered = /^(\d{1,4})[.)][ \t]+(\[[ xX]\][ \t]+)?\S/;

/**
 * Where a list of numbers begins right below a line of text: a part of that to CommonMark, where the first number is not
 * 1, and a list to everybody. One number alone is any line, unless a box stands behind it. Undefined where there is none.
 *
 *     Still to do:
 *     4. Sign in
 *     5. Sign out
 */
export function numbersBelow(text: string, { start, end }: Span): number | undefined {
  let first: { readonly at: number; readonly next: number } | undefined;
  for (const { index, 0: line } of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const [, number, box] = (index > 0 && numbered.exec(line)) || [];
    if (number === undefined) continue;
    const goesOn = first?.next === Number(number);
    if (box || goesOn) return first && goesOn ? first.at : start + index;
    first = { at: start + index, next: Number(number) + 1 };
  }
  return undefined;
}

/**
 * Lines that begin with a box, and none of them with a dash: a paragraph to CommonMark, a list of tasks to everybody.
 * Undefined for other paragraphs. What is indented goes on with the task above it.
 *
 * `[x] Sign in`
 *
 * @param behindDash reads lines as if a dash stood before them: emphasis and code end where a task does.
 */
export function boxLines(
  text: string,
  { start, end }: Span,
  behindDash: (lines: Span) => readonly Block[],
): List | undefined {
  if (!boxed.test(text.slice(start, start + 8))) return undefined;
  const starts: number[] = [];
  for (const { index, 0: line } of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    if (boxed.test(line)) starts.push(start + index);
    else if (!/^[ \t]/.test(line)) return undefined;
  }
  // `[x] done [ ] open` is a legend.
  if (starts.length === 1 && /\s\[[ xX]\]\s|^[✅☑]/u.test(text.slice(start, end))) return undefined;
  const entries: Entry[] = [];
  for (const [index, at] of starts.entries()) {
    const span = { start: at, end: at + text.slice(at, starts[index + 1] ?? end).trimEnd().length };
    const [list] = behindDash(span);
    const entry = list?.kind === 'list' ? list.entries[0] : undefined;
    if (!entry) return undefined;
    entries.push({ ...entry, span, marker: { start: at, end: at } });
  }
  return { kind: 'list', span: { start, end }, ordered: false, entries };
}
