import { many, type Slices, Steps } from '../../slices';
import { trimmed } from '../../text';
import type { Broken, Repair } from './broken';
import type { Lead } from './leads';
import { type LineShape, shapeOf } from './line';
import { commented, joined, type Line, linesOf } from './lines';

/** How far neighbours are looked for. Lines. */
const reach = 200;

/**
 * Repairs what the parser still complains of: keys and entries are read in the column of their neighbours, other lines
 * become comments. One flaw makes what stands below it look wrong: only a line that is indented less, or is flawed alike, begins anew.
 *
 * @param leads those of the repairs up to now.
 * @param errors offsets, ascending.
 */
export function* repairErrors(
  original: string,
  text: string,
  leads: readonly Lead[],
  errors: readonly number[],
): Slices<Repair> {
  const lines = yield* linesOf(text);
  const steps = new Steps(many);
  const all = new Map(leads.map((lead) => [lead.start, lead]));
  const broken: Broken[] = [];
  const edits = new Map<number, string>();
  let index = 0;
  /** What was repaired last, while the lines are such as it may have made wrong. */
  let flawed: LineShape | undefined;
  for (const error of errors) {
    while (index + 1 < lines.length && (lines[index + 1]?.start ?? 0) <= error) {
      index += 1;
      if (steps.isDue()) yield;
      const { text: next = '' } = lines[index] ?? {};
      if (flawed && !isBlank(next) && isApart(flawed, shapeOf(next))) flawed = undefined;
    }
    if (flawed) continue;
    const at = contentLine(lines, index);
    const line = lines[at];
    if (!line) continue;
    flawed = shapeOf(line.text);
    const { indent, key } = flawed;
    const column = all.has(line.start) ? undefined : columnOf(original, lines, all, at);
    const aligned = column === undefined ? align(lines, at) : undefined;
    if (column !== undefined) all.set(line.start, { start: line.start, length: indent, column });
    else edits.set(at, aligned ?? commented(line.text));
    const { start, end } = trimmed(original, { start: line.start, end: line.start + line.text.length });
    const reason = column === undefined && aligned === undefined && !key ? 'text' : 'indent';
    broken.push({ start, end: Math.max(start + 1, end), reason });
  }
  return { copy: joined(text, lines, edits), leads: [...all.values()].sort((a, b) => a.start - b.start), broken };
}

/** Whether a line is not below a flawed one: indented less, or flawed in the same way. */
function isApart(flawed: LineShape, next: LineShape): boolean {
  return next.indent < flawed.indent || (next.indent === flawed.indent && next.dashes > 0 === flawed.dashes > 0);
}

/**
 * The column of a line's siblings, where it is indented less than they are, or more than what it cannot be a part of;
 * undefined where it is neither, or they cannot be told.
 *
 *     - id: US-1          - title: Sign in
 *      - id: US-2             status: open
 *     - id: US-3            owner: PO
 */
function columnOf(
  original: string,
  lines: readonly Line[],
  leads: ReadonlyMap<number, Lead>,
  index: number,
): number | undefined {
  const own = shapeOf(lines[index]?.text ?? '');
  const dashed = own.dashes > 0;
  if (!own.key && !dashed) return undefined;
  const next = lines.slice(index + 1, index + reach).find(({ text }) => !isBlank(text));
  const under = next ? shapeOf(next.text) : undefined;
  const isOpen = isBlank((lines[index]?.text ?? '').slice(own.value));
  // Below a text in a list nothing of its own can stand.
  const isText = dashed && !own.key && !isOpen;
  const fits = (column: number) =>
    isText ||
    (isOpen || dashed
      ? under === undefined || column < under.indent || under.indent <= own.indent
      : under === undefined || dashed !== under.dashes > 0 || under.indent === column);
  // What has a value of its own stands beside the key below it, even if no other stands there.
  const isBeside = !isOpen && !dashed && under?.key === true && under.dashes === 0;
  const besides = (column: number | undefined) =>
    isBeside && column !== undefined ? Math.max(column, under.indent) : column;
  let nearest: number | undefined;
  let fitting: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    const line = lines[at];
    if (!line || isBlank(line.text)) continue;
    const shape = shapeOf(line.text);
    const lead = leads.get(line.start);
    const indent = shape.indent + (lead ? lead.column - lead.length : 0);
    const inner = shape.column + (lead ? lead.column - lead.length : 0);
    const columns = [...(shape.key && !dashed ? [inner] : []), ...(shape.dashes > 0 === dashed ? [indent] : [])];
    for (const column of columns) {
      if (column <= own.indent || column >= least) continue;
      if (fits(column)) fitting ??= column;
      nearest ??= column;
      least = column;
    }
    if (indent > own.indent) continue;
    if (dashed ? shape.dashes > 0 && indent === own.indent : shape.key && inner === own.indent) return undefined;
    if (fitting !== undefined) return fitting;
    // `F-2:` with keys below it, among such.
    if (isOpen && !dashed && shape.key && inner < own.indent && fits(inner)) return inner;
    if (nearest !== undefined || dashed) return besides(nearest);
    // `F: EAT-2:` was a key with keys below it.
    const hasValue =
      !isBlank(line.text.slice(shape.value)) &&
      !/:\s*$/.test(original.slice(line.start, line.start + line.text.length));
    return shape.key && inner < own.indent && hasValue ? inner : undefined;
  }
  return index > reach ? (fitting ?? besides(nearest)) : undefined;
}

function isBlank(line: string): boolean {
  return /^\s*(?:#.*)?$/.test(line);
}

/** The line at or before an index that is not blank. */
function contentLine(lines: readonly Line[], index: number): number {
  let at = index;
  while (at > 0 && isBlank(lines[at]?.text ?? '')) at -= 1;
  return at;
}

/** A list entry indented deeper than the one before it: its dash is moved left, the rest stays in its columns. */
function align(lines: readonly Line[], index: number): string | undefined {
  const line = lines[index]?.text ?? '';
  const shape = shapeOf(line);
  if (shape.dashes !== 1) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    const before = shapeOf(lines[at]?.text ?? '');
    if (before.dashes === 0 || before.indent >= shape.indent) continue;
    const gap = ' '.repeat(shape.indent - before.indent);
    return `${' '.repeat(before.indent)}-${gap}${line.slice(shape.indent + 1)}`;
  }
  return undefined;
}
