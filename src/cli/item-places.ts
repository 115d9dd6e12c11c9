import type { Item } from '../core';
import { itemsAt } from '../core/on-demand';
import { listedItem } from './listing';
import { titleText } from './output/item-text';
import type { ReadFile } from './readings';

/** A place as a command line names it: `docs/ROADMAP.md:12:3`, `docs/ROADMAP.md:12`, `backlog/task-1.md`. */
export interface NamedPlace {
  readonly path: string;
  /** 1-based, as is the column. */
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** Why no item, or more than one, is meant. */
export interface Miss {
  readonly message: string;
  /** Items that may be meant: `ROADMAP.md:12:3  Single sign-on`. */
  readonly places: readonly string[];
}

/** Reads a place with a line; a colon behind it does not count. Undefined for a text that is none. */
export function namedPlace(text: string): NamedPlace | undefined {
  const [, path, line, column] = /^(.+?):(\d+)(?::(\d+))?:?$/s.exec(text.trim()) ?? [];
  if (path === undefined || line === undefined) return undefined;
  return { path, line: Number(line), column: column === undefined ? undefined : Number(column) };
}

/** The index of the item at a place: that whose title stands there, else the innermost one around it. */
export function placeIn(file: ReadFile, { line, column }: NamedPlace): number | Miss {
  const { items } = file.analysis.document;
  const { shown } = file.target;
  if (items.length === 0) return { message: `${shown}: no item was found in it`, places: [] };
  if (line === undefined) {
    return items.length === 1
      ? 0
      : {
          message: `${shown}: it has ${items.length} items; name one by its line`,
          places: placesOf(file, items.keys()),
        };
  }
  const last = file.lines.lineAt(file.analysis.document.text.trimEnd().length) + 1;
  if (line < 1 || line > last) {
    return { message: `${shown}:${line}: its lines are 1 to ${last}; check the number`, places: [] };
  }
  const here = [...items.keys()].filter((index) => lineOf(items[index], file) === line);
  if (column === undefined && here.length > 1) {
    return {
      message: `${shown}:${line}: several items stand on that line; name the column, too`,
      places: placesOf(file, here),
    };
  }
  const [found] = itemsAt(file.analysis.document, [cursor(file, line, column)]);
  if (found) return items.indexOf(found);
  const distance = (index: number) => Math.abs(lineOf(items[index], file) - line);
  const nearest = [...items.keys()].reduce((a, b) => (distance(b) < distance(a) ? b : a));
  return { message: `${shown}:${line}: no item stands there; the nearest is`, places: placesOf(file, [nearest]) };
}

/** Items as they are listed for a choice, with the place to name them by. */
export function placesOf({ analysis, lines, target }: ReadFile, indexes: Iterable<number>): readonly string[] {
  return [...indexes].flatMap((index) => {
    const item = analysis.document.items[index];
    if (!item) return [];
    const { line, column, ...named } = listedItem(item, undefined, lines);
    return `${target.shown}:${line}:${column}  ${titleText(named)}`;
  });
}

function lineOf(item: Item | undefined, { lines }: ReadFile): number {
  return lines.lineAt(item?.title.span.start ?? 0) + 1;
}

/** A column, or where the text of the line begins. */
function cursor({ analysis, lines }: ReadFile, line: number, column: number | undefined) {
  const from = lines.startOf(line - 1);
  const text = analysis.document.text.slice(from, lines.startOf(line)).replace(/\r?\n$|\r$/, '');
  const start = from + Math.min(column === undefined ? text.search(/\S|$/) : Math.max(0, column - 1), text.length);
  return { start, end: start };
}
