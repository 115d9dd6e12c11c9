import { shapeOf } from './line';
import { commented, joined, type Line, linesOf } from './lines';
import type { Broken, Repair } from './repair';

/**
 * Repairs what the parser still complains of: entries are aligned with the ones before, other lines become comments.
 * Only one line in thirty, since one flaw makes its neighbours look wrong.
 *
 * @param errors offsets, ascending.
 */
export function repairErrors(original: string, text: string, errors: readonly number[]): Repair {
  const lines = linesOf(text);
  const broken: Broken[] = [];
  const edits = new Map<number, string>();
  let index = 0;
  let last = -30;
  for (const error of errors) {
    while (index + 1 < lines.length && (lines[index + 1]?.start ?? 0) <= error) index += 1;
    if (index - last < 30) continue;
    const at = contentLine(lines, index);
    const line = lines[at];
    if (!line) continue;
    last = index;
    const aligned = align(lines, at);
    edits.set(at, aligned ?? commented(line.text));
    const trimmed = original.slice(line.start, line.start + line.text.length).trim().length;
    const start = line.start + shapeOf(line.text).indent;
    broken.push({
      start,
      end: start + Math.max(1, trimmed),
      reason: aligned === undefined && !shapeOf(line.text).key ? 'text' : 'indent',
    });
  }
  return { copy: joined(text, lines, edits), broken };
}

/** The line at or before an index that is not blank. */
function contentLine(lines: readonly Line[], index: number): number {
  let at = index;
  while (at > 0 && /^\s*(?:#.*)?$/.test(lines[at]?.text ?? '')) at -= 1;
  return at;
}

/** A list entry indented deeper than the one before it: its dash is moved left, the rest stays in its columns. */
function align(lines: readonly Line[], index: number): string | undefined {
  const line = lines[index]?.text ?? '';
  const shape = shapeOf(line);
  if (shape.dashes !== 1) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - 200); at -= 1) {
    const before = shapeOf(lines[at]?.text ?? '');
    if (before.dashes === 0 || before.indent >= shape.indent) continue;
    const gap = ' '.repeat(shape.indent - before.indent);
    return `${' '.repeat(before.indent)}-${gap}${line.slice(shape.indent + 1)}`;
  }
  return undefined;
}
