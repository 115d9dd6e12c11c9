import type { Entry, List, Row } from './blocks';
import { hasBoxes, ticksIn } from './boxes';
import { cellText, holdsId, isLed, isMark, isName, isNumber } from './cells';
import { cardKey } from './content';
import { hasStateMark } from './done-mark';
import { isFieldEntry, isKeyed, nameIn } from './facts';
import { wordOf } from './fields';
import { firstLine, isRanked } from './inline';
import { referenceSigns } from './list-kinds';
import { isRaciLetters, matrixMark, plainRows } from './matrix';
import { seatsIn } from './people';
import type { Source } from './source';
import type { TableKind } from './tables';
import { aboutSigns } from './wishes';
import { imperative } from './words';

/** What else than the entry decides which of its signs count. */
export interface ListSigns {
  /** Whether other entries have boxes, so that the list lists work in any case. */
  readonly boxed: boolean;
  /** Whether its ticks count. */
  readonly shut: boolean;
  /** Whether a paragraph stands above that the list may go on with. */
  readonly led: boolean;
  /** Whether the list tells what the heading above it is. */
  readonly orders: boolean;
  /** Whether the entry is the first, whose key headings are compared by. */
  readonly head: boolean;
}

/**
 * All that an entry has to do with what is made of its list and of the heading above: entries that show the same signs
 * can take each other's place. Undefined for a field of the heading.
 */
export function entrySigns(
  source: Source,
  entry: Entry,
  { boxed, shut, led, orders, head }: ListSigns,
): string | undefined {
  const { text: leaf, box, blocks } = entry;
  if (isFieldEntry(source, entry)) return undefined;
  const alone: List = { kind: 'list', span: entry.span, ordered: false, entries: [entry] };
  const raw = leaf ? source.text.slice(leaf.start, leaf.end) : '';
  const card = cardKey(source, entry);
  const own = [
    box !== undefined,
    hasBoxes(alone),
    card && { ...card, key: head && card.key },
    ...referenceSigns(source, entry),
  ];
  return JSON.stringify([
    boxed || [leaf !== undefined, hasStateMark(raw), ...own],
    blocks.some(({ kind }) => kind === 'list'),
    leaf && seatsIn(source, firstLine(source.text, leaf)),
    imperative.test(raw.slice(0, 20)),
    shut && [box && entry.checked, ticksIn(alone)],
    orders && aboutSigns(raw),
    orders && [hasStateMark(raw), isRanked(raw)],
    boxed ? !box && isKeyed(source, entry) : led && nameIn(source, entry) !== undefined,
  ]);
}

/**
 * The same of a row and its table.
 *
 * @param isList whether the other rows and the header tell that the table is no matrix.
 */
export function rowSigns(
  source: Source,
  row: Row,
  width: number,
  { kind, stepped }: { readonly kind: TableKind; readonly stepped: boolean },
  isList: boolean,
): string {
  const cells = row.cells.map((_, column) => cellText(source.text, row, column));
  const ids = kind.kind === 'items' ? [cells[kind.columns.id ?? -1] ?? ''] : cells;
  const marks = cells.map((cell) => {
    const mark = matrixMark(cell);
    const letters = isRaciLetters(cell);
    return [cell === '', typeof mark === 'string' ? mark : typeof mark, letters, letters && cell.includes('A')];
  });
  return JSON.stringify([
    ids.map(holdsId),
    kind.kind === 'items' &&
      kind.columns.counted.map((column) => [isNumber, isName, isMark].map((test) => test(cells[column] ?? ''))),
    cells.slice(0, 2).map(isLed),
    width > 2 || [wordOf(source, cells[0] ?? '').kind, cells[0]?.startsWith('-')],
    isList || [plainRows(source.text, [row]), marks],
    stepped && cells.map(isMark),
  ]);
}
