import { shapeOf } from './line';

/** How far a neighbour is looked for. Lines. */
const reach = 100;

/**
 * Whether a line that is indented by spaces and then a tab is aligned with its neighbours by the spaces alone, so that
 * the tab is a slip and no step inwards:
 *
 *     features:
 *       →F-1:
 *         title: Sign in
 *       F-2:
 *
 * @param lineAt the line with a number, or undefined where there is none.
 */
export function isAlignedBeforeTab(lineAt: (index: number) => string | undefined, index: number): boolean {
  const line = lineAt(index) ?? '';
  const column = spacesOf(line);
  if (column === 0 || line.charAt(column) !== '\t') return false;
  const dashed = shapeOf(line).dashes > 0;
  const above = nearest(lineAt, index, -1, column);
  if (!above) return false;
  if (above.column < column) return isLike(nearest(lineAt, index, 1, column), column, dashed);
  return isLike(above, column, dashed) && !(above.open && above.adjacent);
}

interface Neighbour {
  /** Column of its dash or key; of the key behind its dash where that is the one looked for. */
  readonly column: number;
  readonly dashed: boolean;
  /** Whether its key has no value on its line. */
  readonly open: boolean;
  readonly adjacent: boolean;
}

function isLike(neighbour: Neighbour | undefined, column: number, dashed: boolean): boolean {
  return neighbour?.column === column && neighbour.dashed === dashed;
}

/** The next line, up or down, that is indented no further than a column. */
function nearest(
  lineAt: (index: number) => string | undefined,
  index: number,
  step: 1 | -1,
  column: number,
): Neighbour | undefined {
  let adjacent = true;
  for (let at = index + step; Math.abs(at - index) <= reach; at += step) {
    const line = lineAt(at);
    if (line === undefined) return undefined;
    const indent = spacesOf(line);
    if (indent === line.length || '#\t'.includes(line.charAt(indent))) continue;
    if (indent <= column) {
      const shape = shapeOf(line);
      const inner = shape.dashes > 0 && shape.key && shape.column === column;
      const open = shape.key && /^\s*(?:#|$)/.test(line.slice(shape.value));
      return { column: inner ? column : indent, dashed: shape.dashes > 0 && !inner, open, adjacent };
    }
    adjacent = false;
  }
  return undefined;
}

function spacesOf(line: string): number {
  let at = 0;
  while (line.charAt(at) === ' ') at += 1;
  return at;
}
