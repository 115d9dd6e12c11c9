import type { Span } from '../../text';
import type { Mark, Row, Table } from './blocks';

/** Splits a row at its unescaped pipes. The parser names no empty cells, and those are what we are looking for. */
export function splitRow(text: string, from: number, to: number, marks: readonly Mark[]): Row {
  let start = from;
  let end = to;
  while (end > start && isGap(text.charAt(end - 1))) end -= 1;
  if (text[start] === '|') start += 1;
  const cells: Span[] = [];
  for (let i = start; i < end; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '|') {
      cells.push({ start, end: i });
      start = i + 1;
    }
  }
  if (start < end) cells.push({ start, end });
  return { start: from, end, marks, cells };
}

/**
 * A row with more cells than its table has columns, where pipes that nobody has escaped tell why: they stand in code, or
 * between two letters. Such a row has its cells again; others stay as they are.
 */
export function withinWidth(text: string, row: Row, width: number): Row {
  const { cells } = row;
  const excess = cells.length - width;
  if (excess <= 0) return row;
  const inCode = pipesInCode(text, cells);
  const inText = cells.slice(1).map((_, index) => isInText(text, cells[index]?.end ?? 0));
  const either = inText.map((is, index) => is || inCode[index] === true);
  const inner = [inCode, inText, either].find((pipes) => pipes.filter(Boolean).length === excess);
  if (!inner) return row;
  const whole: Span[] = [];
  let start: number | undefined;
  for (const [index, cell] of cells.entries()) {
    start ??= cell.start;
    if (inner[index]) continue;
    whole.push({ start, end: cell.end });
    start = undefined;
  }
  return { ...row, cells: whole };
}

/** For each pipe between two cells whether a backtick is open there. */
function pipesInCode(text: string, cells: readonly Span[]): boolean[] {
  let isOpen = false;
  return cells.slice(0, -1).map(({ start, end }) => {
    if ((text.slice(start, end).split('`').length - 1) % 2 === 1) isOpen = !isOpen;
    return isOpen;
  });
}

/** Whether neither side of the pipes at an offset is a gap: `read|write`, `a||b`. */
function isInText(text: string, at: number): boolean {
  const start = text[at - 1] === '|' ? at - 1 : at;
  const end = text[at + 1] === '|' ? at + 2 : at + 1;
  return !isGap(text.charAt(start - 1)) && !isGap(text.charAt(end));
}

function isGap(char: string): boolean {
  return char === '' || /\s/.test(char);
}

/**
 * A Pandoc grid table, whose rows stand between lines such as `+----+----+`. Of a cell that wraps over several lines, the
 * first one counts.
 */
export function gridTable(text: string, span: Span, marks: readonly Mark[]): Table | undefined {
  const rows: Row[] = [];
  let fresh = false;
  for (const { index, 0: line } of text.slice(span.start, span.end).matchAll(/[^\s].*/g)) {
    const start = span.start + index;
    if (fresh && line.startsWith('|')) rows.push(splitRow(text, start, start + line.length, marks));
    fresh = /^\+[-=:+]+$/.test(line.trimEnd());
  }
  const [header, ...body] = rows;
  return header && body.length > 0 ? { kind: 'table', span, header, rows: body } : undefined;
}
