import { type LineShape, shapeOf, skipSpace } from './line';
import type { Open } from './tabs';

/** A line that lacks a space, read with it. */
export interface Glued {
  /** Column at which the space belongs. */
  readonly at: number;
  readonly shape: LineShape;
}

const colon = /^[\p{L}_][\p{L}\d_-]{0,40}:(?=["']?[\p{L}\p{N}@])/u;

/**
 * A line without the space behind its dash, among others that have one, or behind the colon of its key:
 *
 *     - id: US-1
 *       title:Sign in
 *     -id: US-2
 *
 * @param shape as the line is read without it.
 * @param open the columns of the lines before it.
 */
export function gluedIn(line: string, shape: LineShape, open: readonly Open[]): Glued | undefined {
  const { indent, dashes, key } = shape;
  if (dashes > 0) return undefined;
  const isDash = line.charAt(indent) === '-';
  if (!open.some(({ column, dashed }) => column === indent && dashed === isDash)) return undefined;
  if (isDash && /[\p{L}"'[{]/u.test(line.charAt(indent + 1))) {
    const { column, ...behind } = shapeOf(`${' '.repeat(indent + 1)}${line.slice(indent + 1)}`);
    // As wide as it is read.
    return { at: indent + 1, shape: { ...behind, indent, dashes: 1, column: behind.key ? column + 1 : indent } };
  }
  const end = key ? undefined : colon.exec(line.slice(indent))?.[0].length;
  if (isDash || end === undefined) return undefined;
  return { at: indent + end, shape: { ...shape, key: true, value: skipSpace(line, indent + end) } };
}
