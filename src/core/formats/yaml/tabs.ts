import type { Lead } from './leads';
import { shapeOf, skipSpace } from './line';

/** How far a neighbour is looked for. Lines. */
const reach = 60;

/** How many columns a tab takes up in people's editors. */
const tabWidths = [2, 4, 8];

/** The lines of a text as far as they are repaired, and the columns of those that tabs indent and that stay so. */
export interface Lines {
  readonly at: (index: number) => string | undefined;
  readonly columns: ReadonlyMap<number, number>;
}

/**
 * The column in which a line that tabs indent is to be read; undefined where each tab is as good as a space.
 *
 * Spaces and a tab behind them that are aligned with the neighbours by the spaces alone: the tab is a slip.
 *
 *     features:
 *       →F-1:
 *         title: Sign in
 *       F-2:
 *
 * A key that a tab puts between a dash and the key behind that belongs beside that key:
 *
 *     - id: F-1
 *     →title: Sign in
 *
 * Else a tab is as wide as it takes for the line to stand beside one above that has none.
 */
export function columnBehindTabs(lines: Lines, index: number): number | undefined {
  const line = lines.at(index) ?? '';
  const { indent, key, dashes } = shapeOf(line);
  if (!key && dashes === 0) return undefined;
  const spaces = spacesOf(line);
  if (isAligned(lines, index, spaces, dashes > 0)) return spaces;
  const seen = spaces === 0 ? nearest(lines, index, -1, Number.POSITIVE_INFINITY, false) : undefined;
  const beside = dashes === 0 ? seen && (seen.inner || seen.indent) : seen?.dashed && seen.indent;
  if (beside && tabWidths.some((width) => widthOf(line.slice(0, indent), width) === beside)) return beside;
  const above = nearest(lines, index, -1, indent, true);
  if (!above) return undefined;
  const column = dashes === 0 && above.inner > indent ? above.inner : indent;
  const read = column + above.shift;
  return read === indent ? undefined : read;
}

/** How many columns white space takes up on a screen. */
function widthOf(lead: string, tab: number): number {
  let column = 0;
  for (const char of lead) column += char === '\t' ? tab - (column % tab) : 1;
  return column;
}

/**
 * Tabs between a dash and the key behind it, and how many spaces they stand for: so many that the key stands over the
 * next one, if that can be.
 *
 *     - →id: F-1
 *       title: Sign in
 */
export function gapBehindDash({ at }: Lines, index: number): Omit<Lead, 'start'> & { readonly at: number } {
  const [, dash = '', gap = ''] = /^([ \t]*(?:- +)*-)([ \t]+)/.exec(at(index) ?? '') ?? [];
  let next = index + 1;
  while (next < index + reach && /^\s*(?:#|$)/.test(at(next) ?? '#')) next += 1;
  const { indent, key, dashes } = shapeOf(at(next) ?? '');
  const under = gap.includes('\t') && key && dashes === 0 && indent > dash.length;
  return { at: dash.length, length: gap.length, column: under ? indent - dash.length : gap.length };
}

function isAligned(lines: Lines, index: number, column: number, dashed: boolean): boolean {
  const above = column > 0 && nearest(lines, index, -1, column, false);
  if (!above) return false;
  if (above.indent < column && above.inner !== column)
    return isLike(nearest(lines, index, 1, column, false), column, dashed);
  return isLike(above, column, dashed) && !(above.open && above.adjacent);
}

interface Neighbour {
  readonly indent: number;
  /** Column of the key behind its dash; 0 where there is none. */
  readonly inner: number;
  readonly dashed: boolean;
  /** Whether its key has no value on its line. */
  readonly open: boolean;
  readonly adjacent: boolean;
  /** By how much the column that it is read in differs from the one that it stands in. */
  readonly shift: number;
}

function isLike(neighbour: Neighbour | undefined, column: number, dashed: boolean): boolean {
  if (!neighbour) return false;
  if (neighbour.inner === column) return !dashed;
  return neighbour.indent === column && neighbour.dashed === dashed;
}

/** The next line, up or down, that is indented no further than a column. */
function nearest(
  { at, columns }: Lines,
  index: number,
  step: 1 | -1,
  column: number,
  tabbed: boolean,
): Neighbour | undefined {
  let adjacent = true;
  for (let next = index + step; Math.abs(next - index) <= reach; next += step) {
    const line = at(next);
    if (line === undefined) return undefined;
    const indent = tabbed ? skipSpace(line, 0) : spacesOf(line);
    if (indent === line.length || '#\t'.includes(line.charAt(indent))) continue;
    if (indent <= column) {
      const shape = shapeOf(line);
      const dashed = shape.dashes > 0;
      const open = shape.key && /^\s*(?:#|$)/.test(line.slice(shape.value));
      const shift = (columns.get(next) ?? indent) - indent;
      return { indent, inner: dashed && shape.key ? shape.column : 0, dashed, open, adjacent, shift };
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
