import { flawOf, isBlockHeader, type LineShape, shapeOf } from './line';
import type { Open } from './tabs';

/** How far is looked for a line that what stands above cannot hold. Lines. */
const reach = 200;

/**
 * Whether a line goes on with what was open before the line above it, which is in between by mistake: where it could
 * be a part of that line, too, it has to lie deeper than such a part would. Only a line without indentation is told from
 * one that is indented unlike its neighbours.
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
  if (indent > 0 || next.indent === 0 || !(key || dashes > 0)) return false;
  if (isBare && dashes > 0 && next.indent > (open.at(-1)?.column ?? 0)) return true;
  const own = open.findLastIndex(({ column, dashed }) => column === 0 && !dashed);
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
 * @param lineAt the line of an index; undefined behind the last.
 * @returns undefined where it may well stand where it is.
 */
export function columnOfSlip(
  open: readonly Open[],
  lineAt: (index: number) => string | undefined,
  index: number,
): number | undefined {
  const line = lineAt(index) ?? '';
  const { indent, dashes, key, value } = shapeOf(line);
  const below = nextShape(lineAt, index + 1);
  if (!key || dashes > 0 || !below?.shape.key || !goesOn(open, indent, below.shape)) return undefined;
  const { shape } = below;
  if (/^(?:#|$)/.test(line.slice(value).trim())) {
    if (shape.dashes > 0) return undefined;
    let next = nextShape(lineAt, below.index + 1);
    while (next && next.index < index + reach && next.shape.indent >= shape.indent)
      next = nextShape(lineAt, next.index + 1);
    if (!next || next.shape.indent >= shape.indent || next.shape.indent <= indent) return undefined;
    // `F-2:` among such, or a key to be.
    const above = open[levelOf(open, shape.indent, false) - 1];
    return above?.dashed === false && above.column > indent ? above.column : shape.indent;
  }
  if (flawOf(line, value, true) !== undefined || isBlockHeader(line.slice(value))) return undefined;
  return shape.dashes > 0 ? open.findLast(({ dashed }) => !dashed)?.column : shape.indent;
}

/** Whether a line of text stands above a key, so that it is one to be. */
export function isAhead(lineAt: (index: number) => string | undefined, index: number, indent: number): boolean {
  const next = nextShape(lineAt, index + 1)?.shape;
  return next?.key === true && next.indent <= indent;
}

/** The next line with content. */
export function nextShape(
  lineAt: (index: number) => string | undefined,
  from: number,
): { readonly index: number; readonly shape: LineShape } | undefined {
  for (let index = from; ; index += 1) {
    const line = lineAt(index);
    if (line === undefined) return undefined;
    if (/^\s*[^\s#]/.test(line)) return { index, shape: shapeOf(line) };
  }
}
