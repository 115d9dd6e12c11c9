import type { Document } from '../model';
import type { Problem } from '../rule';
import { few, type Slices } from '../slices';
import type { Exchange, Parts } from './exchange';
import { gather, type Movable } from './spans';

/**
 * All spans of what is known of a file. They move along with the text in place, as the decorations of an editor do: tens
 * of thousands of items keep their identity, and a keystroke makes no new objects for them.
 */
export class Places {
  readonly #spans: Movable[];
  /** Spans that problems have beside those of what they are about. */
  readonly #ofProblems = new Map<Problem, Movable[]>();

  private constructor(spans: Movable[]) {
    this.#spans = spans;
  }

  static *of({ items, ...rest }: Document, problems: readonly Problem[]): Slices<Places> {
    const known = new Set<Movable>();
    gather(rest, known);
    for (const [index, item] of items.entries()) {
      if (index % few === 0) yield;
      gather(item, known);
    }
    yield;
    const places = new Places([...known]);
    yield;
    places.#enter(problems, new Set());
    return places;
  }

  /** Problems have come and gone, after what an exchange has brought. */
  replace(old: readonly Problem[], now: readonly Problem[], { items, sections }: Parts): void {
    const known = new Set(old);
    const come = now.filter((problem) => !known.delete(problem));
    const near = new Set<Movable>();
    gather([items, sections, come.map(({ item, owner }) => [item, owner?.claims])], near);
    this.#enter(come, near);
    for (const problem of known) this.#ofProblems.delete(problem);
  }

  /** @param near some of all spans: those that problems are about as a rule. */
  #enter(problems: readonly Problem[], near: ReadonlySet<Movable>): void {
    const own = new Map<Movable, Problem>();
    for (const problem of problems) {
      const spans = new Set<Movable>();
      gather(problem, spans);
      for (const span of spans) if (!near.has(span)) own.set(span, problem);
    }
    if (own.size === 0) return;
    // Looking up numbers is much faster than looking up objects.
    const starts = new Set([...own.keys()].map(({ start }) => start));
    for (const span of this.#spans) if (starts.has(span.start)) own.delete(span);
    for (const [span, problem] of own) this.#ofProblems.set(problem, [...(this.#ofProblems.get(problem) ?? []), span]);
  }

  /** Moves what is kept, and lets what is exchanged go. False where a place is lost: all of it is of no use then. */
  exchange(exchanged: Exchange, leaving: Iterable<Problem>): boolean {
    for (const problem of leaving) this.#ofProblems.delete(problem);
    const [gone, come] = [new Set<Movable>(), new Set<Movable>()];
    gather(exchanged.old, gone);
    for (const own of this.#ofProblems.values()) if (!moveAll(own, exchanged, gone)) return false;
    const isMoved = moveAll(this.#spans, exchanged, gone);
    gather(exchanged.fresh, come);
    for (const span of come) this.#spans.push(span);
    return isMoved;
  }
}

/** Moves all spans but those that are gone, which are left out. They need not keep their order. */
function moveAll(spans: Movable[], { unit, length, delta, ends }: Exchange, gone: ReadonlySet<Movable>): boolean {
  const { start } = unit;
  // What ends where the text does may belong to the unit.
  const end = unit.end < length ? unit.end : length + 1;
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index] as Movable;
    if (span.start >= end) {
      span.start += delta;
      span.end += delta;
    } else if (span.end > start) {
      if (gone.has(span)) {
        const last = spans.pop() as Movable;
        if (last === span) continue;
        spans[index] = last;
        index -= 1;
        continue;
      }
      const from = span.start <= start ? span.start : ends.get(span.start);
      const to = ends.get(span.end) ?? (span.end >= end ? span.end + delta : undefined);
      if (from === undefined || to === undefined) return false;
      span.start = from;
      span.end = to;
    }
  }
  return true;
}
