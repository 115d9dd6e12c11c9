import type { Entry, List, Row } from './blocks';
import { hasDoneMark } from './done-mark';
import { isFieldEntry, isKeyed, nameIn } from './facts';
import { wordOf } from './fields';
import { nameAtEnd } from './inline-claims';
import { hasBoxes, referenceSigns } from './list-kinds';
import type { Source } from './source';
import { cellText, holdsId, isRaciLetters, matrixMark, type TableKind } from './tables';
import { imperative } from './words';

/**
 * All that an entry has to do with what is made of its list and of the heading above: entries that show the same signs
 * can take each other's place. Undefined for a field of the heading.
 *
 * @param boxed whether the list has boxes.
 */
export function entrySigns(source: Source, entry: Entry, boxed: boolean): string | undefined {
  const { text: leaf, box, blocks } = entry;
  if (isFieldEntry(source, entry)) return undefined;
  const alone: List = { kind: 'list', span: entry.span, ordered: false, entries: [entry] };
  const raw = leaf ? source.text.slice(leaf.start, leaf.end) : '';
  return JSON.stringify([
    leaf !== undefined,
    box !== undefined,
    hasBoxes(alone),
    blocks.some(({ kind }) => kind === 'list'),
    isKeyed(source, entry),
    leaf && nameAtEnd(source.text, leaf) !== undefined,
    hasDoneMark(raw),
    imperative.test(raw.slice(0, 20)),
    boxed || [nameIn(source, entry) !== undefined, ...referenceSigns(source, entry)],
  ]);
}

/** The same of a row and its table. */
export function rowSigns(source: Source, row: Row, width: number, kind: TableKind): string {
  const cells = row.cells.map((_, column) => cellText(source.text, row, column));
  const ids = kind.kind === 'items' ? [cells[kind.columns.id ?? -1] ?? ''] : cells;
  return JSON.stringify([
    ids.map(holdsId),
    width !== 2 || wordOf(source, cells[0] ?? '').kind,
    cells.slice(1).filter(({ length }) => length > 4).length > 1,
    cells.map((cell) => {
      const mark = matrixMark(cell);
      const letters = isRaciLetters(cell);
      return [cell === '', typeof mark === 'string' ? mark : typeof mark, letters, letters && cell.includes('A')];
    }),
  ]);
}
