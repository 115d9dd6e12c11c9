import { type Span, trimmed } from '../../text';
import { anyOf, isClosedWord } from '../../vocabulary';
import type { Table } from './blocks';
import { cellSpan } from './cells';
import type { Gathered, Scope } from './draft';
import { cellItem } from './rows';
import type { Source } from './source';

const isState = anyOf('[table-state]');

/**
 * Which columns of a board hold what is done; undefined where not all columns are called by a state.
 *
 * `To do | Doing | Done` → `[false, false, true]`
 */
export function boardOf(heads: readonly string[]): readonly boolean[] | undefined {
  const isBoard = heads.length > 1 && heads.every((head) => isState(head) || isClosedWord(head));
  return isBoard ? heads.map(isClosedWord) : undefined;
}

/** Reads the cells of a board: one piece of work a cell, or several with line breaks between them. */
export function readBoard(
  source: Source,
  gathered: Gathered,
  { rows }: Table,
  closed: readonly boolean[],
  scope: Scope,
): void {
  const done = { ...scope, closed: true };
  for (const row of rows) {
    for (const [column, isDone] of closed.entries()) {
      const cell = cellSpan(source.text, row, column);
      for (const piece of cell ? piecesOf(source.text, cell) : []) {
        const item = cellItem(source, row, piece, isDone ? done : scope);
        // `3`: how many there are.
        if (item && /\p{L}/u.test(item.title.value)) gathered.items.push({ ...item, span: piece });
      }
    }
  }
}

/** `Draw maps<br>- Ring bells`: the lines of a cell, without the signs that make a list of them. */
function piecesOf(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  const add = (to: number) => {
    const line = trimmed(text, { start: from, end: to });
    const sign = /^[-*•·+]\s{1,4}/.exec(text.slice(line.start, Math.min(line.end, line.start + 8)))?.[0].length ?? 0;
    pieces.push({ start: line.start + sign, end: line.end });
  };
  for (const { index, 0: tag } of text.slice(start, end).matchAll(/<br\s{0,4}\/?>/gi)) {
    add(start + index);
    from = start + index + tag.length;
  }
  add(end);
  return pieces;
}
