import type { Document, Item, Section } from './model';
import { Lines, type Span, touches } from './text';

/**
 * The items that selections mean, in the order of the text, each once.
 *
 * A selection over several lines means every item whose title it holds. A cursor means the item whose title it touches,
 * else the one whose title stands on its line, else the innermost one around it.
 */
export function itemsAt(document: Document, selections: readonly Span[]): readonly Item[] {
  const lines = new Lines(document.text);
  const found = new Set<Item>();
  for (const selection of selections) {
    const several = lines.lineAt(selection.start) !== lines.lineAt(selection.end);
    const held = several ? document.items.filter((item) => holds(selection, item.title.span)) : [];
    for (const item of held) found.add(item);
    if (held.length > 0) continue;
    const one = itemAt(document, selection, lines);
    if (one) found.add(one);
  }
  return document.items.filter((item) => found.has(item));
}

function itemAt(document: Document, cursor: Span, lines: Lines): Item | undefined {
  const touched = document.items.find((item) => touches(item.title.span, cursor));
  if (touched) return touched;
  const line = lines.lineAt(cursor.start);
  const span = { start: lines.startOf(line), end: lines.startOf(line + 1) };
  const onLine = document.items.filter((item) => holds(span, item.title.span));
  if (onLine.length > 0) return nearest(onLine, cursor.start);
  let innermost: Item | undefined;
  for (const item of document.items) {
    if (item.span.start > cursor.start || item.span.end < cursor.end) continue;
    if (!innermost || length(item.span) <= length(innermost.span)) innermost = item;
  }
  return innermost;
}

/** The section that a place lies in: the last one whose title stands at or before it. */
export function sectionAt(document: Document, offset: number): Section | undefined {
  let last: Section | undefined;
  for (const section of document.sections) {
    const { start } = section.title.span;
    if (start <= offset && start >= (last?.title.span.start ?? 0)) last = section;
  }
  return last;
}

function nearest(items: readonly Item[], offset: number): Item | undefined {
  const distance = ({ title: { span } }: Item) => Math.max(span.start - offset, offset - span.end);
  return items.reduce((a, b) => (distance(b) < distance(a) ? b : a));
}

function holds(outer: Span, inner: Span): boolean {
  return inner.start < outer.end && (inner.end > outer.start || inner.start === outer.start);
}

function length(span: Span): number {
  return span.end - span.start;
}
