import { atOnce, many, type Slices, Steps } from '../slices';
import type { Span } from '../text';

/** Entries of a block collection that only one of their own can tell from the others. Offsets of whole lines. */
export interface Run {
  start: number;
  end: number;
  /** Column of the dashes or keys; -1 for documents. */
  readonly column: number;
  /** What an entry begins with: a dash, a name of its own (`US-1:`), the mark of a document (`---`). */
  readonly kind: 'dash' | 'name' | 'document';
}

/** Shorter runs are not worth leaving out. UTF-16 units. */
const least = 400;

interface Open {
  readonly column: number;
  readonly kind: Run['kind'];
  /** How many entries there are up to now. */
  count: number;
  start: number | undefined;
}

/**
 * The collections of a stretch of YAML, and its documents, without their first entries, outermost only and in order, as
 * far as indentation tells them. What looks like one in a block scalar makes no difference: whatever is read without them is compared.
 *
 * @param isName whether a key names an entry; a mapping with others is no run.
 */
export function runsOf(text: string, span: Span, isName: (key: string) => boolean): Run[] {
  return atOnce(findingRuns(text, span, isName));
}

/** The same in slices. */
export function* findingRuns(text: string, { start, end }: Span, isName: (key: string) => boolean): Slices<Run[]> {
  const steps = new Steps(many);
  const runs: Run[] = [];
  const open: Open[] = [];
  const close = (at: number) => {
    const last = open.pop();
    if (last?.start === undefined || at - last.start < least) return;
    const { column, kind } = last;
    runs.push({ start: last.start, end: at, column, kind });
  };
  for (let at = start; at < end; at = nextLine(text, at)) {
    const line = indentOf(text, at);
    if (line === undefined) continue;
    if (steps.isDue()) yield;
    if (isMark(text, at)) {
      const isFirst = open.length === 0;
      while (open.at(-1) && open.at(-1)?.kind !== 'document') close(at);
      // What stands above the first mark is a document, too.
      if (open.length === 0) open.push({ column: -1, kind: 'document', count: isFirst ? 0 : 1, start: undefined });
    }
    const column = isMark(text, at) ? -1 : line - at;
    const kind = column < 0 ? 'document' : isDash(text, line) ? 'dash' : 'name';
    for (let top = open.at(-1); top && (column < top.column || isOver(top, column, kind)); ) {
      close(at);
      top = open.at(-1);
    }
    const top = open.at(-1);
    if (top?.column === column && top.kind === kind) {
      top.count += 1;
      // A mapping is told by more than one of its entries.
      if (top.count > (kind === 'name' ? 2 : 1)) top.start ??= at;
    } else if (top?.start === undefined) {
      open.push({ column, kind, count: 1, start: undefined });
    }
    const own = open.at(-1);
    if (kind === 'name' && own?.kind === kind && own.column === column && !isName(keyAt(text, line))) {
      own.count = Number.NEGATIVE_INFINITY;
      own.start = undefined;
    }
  }
  while (open.length > 0) close(end);
  return runs.sort((a, b) => a.start - b.start);
}

/** Dashes at the column of a key are its value; a key there ends them. */
function isOver(top: Open, column: number, kind: Run['kind']): boolean {
  return column === top.column && kind === 'name' && top.kind === 'dash';
}

/** Where the entry of a run starts that an offset lies in. */
export function entryStart(text: string, run: Run, offset: number): number {
  const start = startOf(run);
  let at = text.lastIndexOf(start, offset - 1) + 1;
  while (at > run.start && !isEntry(text, run, at)) at = text.lastIndexOf(start, at - 2) + 1;
  return Math.max(at, run.start);
}

/** Where the first entry of a run starts behind an offset; the end of the run behind its last. */
export function entryEnd(text: string, run: Run, offset: number): number {
  const start = startOf(run);
  let at = nextLine(text, offset);
  while (at < run.end && !isEntry(text, run, at)) {
    const before = text.indexOf(start, at);
    at = before < 0 ? run.end : before + 1;
  }
  return Math.min(at, run.end);
}

/** What the line of an entry begins with, and the line end before it. */
function startOf({ kind }: Run): string {
  return kind === 'document' ? '\n---' : '\n';
}

/** Whether all lines of a stretch belong to entries of a run, the first of which begins with it. */
export function isWithin(
  text: string,
  { column, kind }: Run,
  { start, end }: Span,
  isName: (key: string) => boolean,
): boolean {
  if (kind === 'document') return isMark(text, start);
  for (let at = start; at < end; at = nextLine(text, at)) {
    const line = indentOf(text, at);
    if (line === undefined) {
      if (at === start) return false;
      continue;
    }
    const dash = isDash(text, line);
    const isOwn = line - at === column && (kind === 'name' ? !dash && isName(keyAt(text, line)) : dash);
    if (!isOwn && (at === start || line - at <= column)) return false;
  }
  return true;
}

function isEntry(text: string, { column, kind }: Run, at: number): boolean {
  if (kind === 'document') return isMark(text, at);
  return indentOf(text, at) === at + column && isDash(text, at + column) === (kind === 'dash');
}

/** Whether a document begins with the line at an offset. */
function isMark(text: string, at: number): boolean {
  return text.startsWith('---', at) && isEnd(text.charCodeAt(at + 3));
}

/** The key that begins at an offset; empty where none does. */
function keyAt(text: string, at: number): string {
  const [, quoted = '', plain = quoted] = key.exec(text.slice(at, at + 100)) ?? [];
  return plain;
}

const key = /^(?:["']([^"'\n]{1,80})["']|([^\s"'#:[\]{}][^:\n]{0,80}))\s{0,4}:(?=\s|$)/;

/** Offset of the first character of a line; undefined where there is none but a comment. */
function indentOf(text: string, at: number): number | undefined {
  let offset = at;
  while (text.charCodeAt(offset) === 32) offset += 1;
  const code = text.charCodeAt(offset);
  return code === 10 || code === 13 || code === 35 || Number.isNaN(code) ? undefined : offset;
}

function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === 45 && isEnd(text.charCodeAt(at + 1));
}

/** White space, or nothing. */
function isEnd(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || Number.isNaN(code);
}

/** Where the line behind the one at an offset starts. */
export function nextLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed < 0 ? text.length : feed + 1;
}
