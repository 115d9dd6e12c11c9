import type { Document } from '../model';
import type { Problem } from '../rule';
import type { Exchange } from './exchange';
import { gather, type Movable } from './spans';

/**
 * All spans of what is known of a file. They move along with the text in place, as the decorations of an editor do: tens
 * of thousands of items keep their identity, and a keystroke makes no new objects for them.
 */
export class Places {
  readonly #known = new Set<Movable>();
  readonly #spans: Movable[];
  /** Spans that problems have beside those of what they are about. */
  readonly #ofProblems = new Map<Problem, readonly Movable[]>();

  constructor(document: Document, problems: readonly Problem[]) {
    gather(document, this.#known);
    this.#spans = [...this.#known];
    this.#enter(problems);
  }

  /** Problems have come and gone. */
  replace(old: readonly Problem[], now: readonly Problem[]): void {
    const known = new Set(old);
    this.#enter(now.filter((problem) => !known.delete(problem)));
    for (const problem of known) this.#ofProblems.delete(problem);
  }

  #enter(problems: readonly Problem[]): void {
    for (const problem of problems) {
      const spans = new Set<Movable>();
      gather(problem, spans);
      const own = [...spans].filter((span) => !this.#known.has(span));
      if (own.length > 0) this.#ofProblems.set(problem, own);
    }
  }

  /** Moves what is kept, and lets what is exchanged go. False where a place is lost: all of it is of no use then. */
  exchange(exchanged: Exchange, leaving: Iterable<Problem>): boolean {
    for (const problem of leaving) this.#ofProblems.delete(problem);
    const [gone, come] = [new Set<Movable>(), new Set<Movable>()];
    gather(exchanged.old, gone);
    for (const own of this.#ofProblems.values()) if (!moveAll(own as Movable[], exchanged, gone)) return false;
    const isMoved = moveAll(this.#spans, exchanged, gone);
    for (const span of gone) this.#known.delete(span);
    gather(exchanged.fresh, come);
    for (const span of come) {
      this.#known.add(span);
      this.#spans.push(span);
    }
    return isMoved;
  }
}

/** Moves all spans but those that are gone, which are left out. */
function moveAll(spans: Movable[], { unit, length, delta, ends }: Exchange, gone: ReadonlySet<Movable>): boolean {
  const { start } = unit;
  // What ends where the text does may belong to the unit.
  const end = unit.end < length ? unit.end : length + 1;
  let kept = 0;
  for (const span of spans) {
    if (span.start >= end) {
      span.start += delta;
      span.end += delta;
    } else if (span.end > start) {
      if (gone.has(span)) continue;
      const from = span.start <= start ? span.start : ends.get(span.start);
      const to = span.end >= end ? span.end + delta : ends.get(span.end);
      if (from === undefined || to === undefined) return false;
      span.start = from;
      span.end = to;
    }
    spans[kept] = span;
    kept += 1;
  }
  spans.length = kept;
  return true;
}
