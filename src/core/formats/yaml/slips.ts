import { colonEnd, flawOf, isBlockHeader, type LineShape, shapeOf } from './line';
import type { Lines } from './lines';
import type { Open } from './tabs';

/** How far is looked for a line that what stands above cannot hold. Lines. */
const reach = 200;

/**
 * Whether a line goes on with what was open before the line above it, which is in between by mistake: where it could
 * be a part of that line, too, it has to lie deeper than such a part would. A line in the column of others stands among
 * them.
 *
 * @param open the columns of the lines before that, the outermost first.
 * @param indent the column of the line in between.
 * @param isBare whether the last of them is a key without a value yet.
 */
export function goesOn(
  open: readonly Open[],
  indent: number,
  { key, dashes, ...next }: LineShape,
  isBare = false,
): boolean {
  if (open.some(({ column }) => column > 0 && column === indent)) return false;
  if (next.indent === 0 || !(key || dashes > 0)) return false;
  if (isBare && dashes > 0 && next.indent > (open.at(-1)?.column ?? 0)) return true;
  const own = open.findLastIndex(({ column, dashed }) => column <= indent && !dashed);
  return levelOf(open, next.indent, dashes > 0) - own > (dashes > 0 ? 0 : 1);
}

function levelOf(open: readonly Open[], at: number, isDash: boolean): number {
  return open.findIndex(({ column, dashed }) => column === at && dashed === isDash);
}

/**
 * The column that a key has slipped from to the left, or is still to go to while it is typed: what stands below it goes
 * on with what stands above it.
 *
 *     tasks:
 *       - id: US-1
 *     title: Sign in
 *         status: open
 *       - id: US-2
 *
 * @returns undefined where it may well stand where it is.
 */
export function columnOfSlip(open: readonly Open[], lines: Lines, index: number): number | undefined {
  const line = lines.at(index) ?? '';
  const { indent, dashes, key, value } = lines.shapeAt(index);
  const isBlock = isBlockHeader(line.slice(value));
  const below = isBlock ? behindDeeper(lines, index, indent) : nextShape(lines, index + 1);
  if (!key || dashes > 0 || !below?.shape.key || !goesOn(open, indent, below.shape)) return undefined;
  const { shape } = below;
  if (isBlock) return columnBeside(open, shape);
  if (/^(?:#|$)/.test(line.slice(value).trim())) {
    if (shape.dashes > 0) return undefined;
    if (!behindDeeper(lines, index, indent)) return undefined;
    // `F-2:` among such, or a key to be.
    const above = open[levelOf(open, shape.indent, false) - 1];
    return above?.dashed === false && above.column > indent ? above.column : shape.indent;
  }
  return flawOf(line, value, true) === undefined ? columnBeside(open, shape) : undefined;
}

/** The column of a key whose neighbour below is known. */
function columnBeside(open: readonly Open[], { dashes, indent }: LineShape): number | undefined {
  return dashes > 0 ? open.findLast(({ dashed }) => !dashed)?.column : indent;
}

/** The first line that is indented less than what stands below a line, but more than that line. */
export function behindDeeper(lines: Lines, index: number, indent: number): Below | undefined {
  const first = nextShape(lines, index + 1);
  let next = first;
  while (first && next && next.index < index + reach && next.shape.indent >= first.shape.indent)
    next = nextShape(lines, next.index + 1);
  return first && next && next.shape.indent < first.shape.indent && next.shape.indent > indent ? next : undefined;
}

/**
 * Whether a line of text stands above a key, so that it is one to be, or above a list, which it is called by. More such
 * lines may stand in between.
 */
export function isAhead(lines: Lines, index: number, indent: number): boolean {
  let next = nextShape(lines, index + 1);
  while (
    next &&
    next.index < index + reach &&
    !next.shape.key &&
    next.shape.dashes === 0 &&
    next.shape.indent <= indent
  )
    next = nextShape(lines, next.index + 1);
  return next !== undefined && (next.shape.key || next.shape.dashes > 0) && next.shape.indent <= indent;
}

/** Whether what stands behind a key is but a remark, since its value is the list below: `Accounts: (later?)`. */
export function isRemark(lines: Lines, index: number): boolean {
  const line = lines.at(index) ?? '';
  const { indent, dashes, value } = lines.shapeAt(index);
  if (dashes > 0 || !/^[^\s#'"[{&*!|>]/.test(line.slice(value))) return false;
  const below = nextShape(lines, index + 1)?.shape;
  return below !== undefined && below.dashes > 0 && below.indent === indent;
}

/**
 * The column of what stands behind a colon that is too much: where it stands, or did before the colon came, if others of
 * its kind stand there; else that of the colon.
 */
export function columnBehindColon(open: readonly Open[], lines: Lines, index: number, colon: number): number {
  const line = lines.at(index) ?? '';
  const { indent, dashes, value } = lines.shapeAt(index);
  const below = value < line.trimEnd().length ? undefined : nextShape(lines, index + 1)?.shape;
  const fits = (at: number) => levelOf(open, at, dashes > 0) >= 0 && (below === undefined || at < below.indent);
  return [indent, indent - 1].find(fits) ?? (dashes > 0 ? indent : colon);
}

interface Below {
  readonly index: number;
  readonly shape: LineShape;
}

/** The next line with content. */
export function nextShape(lines: Lines, from: number): Below | undefined {
  for (let index = from; ; index += 1) {
    const line = lines.at(index);
    if (line === undefined) return undefined;
    if (/^\s*[^\s#]/.test(line)) return { index, shape: lines.shapeAt(index) };
  }
}

/** How the first line below one is put together, where it is near. */
export function shapeBelow(lines: Lines, index: number): LineShape {
  const below = nextShape(lines, index + 1);
  return below && below.index < index + 4 ? below.shape : shapeOf('');
}

/** Whether a line holds a text alone, or what cannot be anything else. */
export function isProse(line: string, { key, dashes, value }: LineShape): boolean {
  if (key || dashes > 0 || colonEnd(line, value) !== undefined) return false;
  return !/^[[{"'&!*?|>]/.test(line.slice(value)) || flawOf(line, value, false) === 'special';
}
