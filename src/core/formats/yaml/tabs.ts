import type { Lead } from './leads';
import { shapeOf, skipSpace } from './line';
import type { Lines } from './lines';

/** A column in which a key or a dash could follow. */
export interface Open {
  readonly column: number;
  readonly dashed: boolean;
}

/** How far the next line is looked for. Lines. */
const reach = 60;

/**
 * The column in which a line that tabs indent is to be read: the one that its spaces alone lead to, so that the tab is a
 * slip,
 *
 *     features:
 *       F-1:
 *       →F-2:
 *
 * or a tab is as wide as it takes for the line to stand beside another or below an open one.
 *
 *     - id: F-1
 *     →title: Sign in
 *
 * @param open the columns of the lines before it, the outermost first.
 * @param below whether the last of them has no value yet.
 * @returns undefined where nothing tells.
 */
export function columnBehindTabs(line: string, open: readonly Open[], below: boolean): number | undefined {
  const { indent, key, dashes } = shapeOf(line);
  if (!key && dashes === 0) return undefined;
  const last = open.at(-1)?.column ?? 0;
  const widths = [0, 2, 4, 8].map((tab) => widthOf(line.slice(0, indent), tab));
  const beside = widths.filter((width) => open.some((each) => each.column === width && each.dashed === dashes > 0));
  const slip = beside[0] === widths[0] && line.startsWith(' ') ? beside[0] : undefined;
  if (slip !== undefined && (slip < last || !below)) return slip;
  return (below ? widths.find((width) => width > last) : undefined) ?? beside.find((width) => width > 0);
}

/** How many columns white space takes up on a screen. */
function widthOf(lead: string, tab: number): number {
  let column = 0;
  for (const char of lead) column += char === ' ' ? 1 : tab && tab - (column % tab);
  return column;
}

/**
 * Tabs between a dash and the key behind it, and how many spaces they stand for: so many that the key stands over the
 * next one, if that can be.
 *
 *     - →id: F-1
 *       title: Sign in
 *
 * @returns its start from that of the line.
 */
export function gapBehindDash(lines: Lines, index: number): Lead | undefined {
  const [, { length: start } = '', gap = ''] = /^([ \t]*(?:- +)*-)([ \t]+)/.exec(lines.at(index) ?? '') ?? [];
  if (!gap.includes('\t')) return undefined;
  let next = index + 1;
  while (next < index + reach && /^\s*(?:#|$)/.test(lines.at(next) ?? '#')) next += 1;
  const { indent, key, dashes } = lines.shapeAt(next);
  return { start, length: gap.length, column: key && dashes === 0 && indent > start ? indent - start : gap.length };
}

/** The white space at the start of lines, by their number, that are read in another column. */
export function leadsOf(lines: Lines, columns: ReadonlyMap<number, number>): readonly Lead[] {
  return [...columns].map(([index, column]) => {
    return { start: lines.all[index]?.start ?? 0, length: skipSpace(lines.at(index) ?? '', 0), column };
  });
}
