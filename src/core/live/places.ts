import type { Document } from '../model';
import type { Problem } from '../rule';
import { isBreak, type Slices } from '../slices';
import type { Span } from '../text';
import type { Exchange } from './exchange';
import type { Turnover } from './live-problems';
import { gather, type Movable, place } from './spans';
import { Spot, Spots } from './spots';

/**
 * All spans of what is known of a file. They move along with the text in place, as the decorations of an editor do: tens
 * of thousands of items keep their identity, and a keystroke makes no new objects for them.
 */
export class Places {
  readonly #spots = new Spots();
  /** Spans that problems have beside those of what they are about. */
  readonly #ofProblems = new Map<Problem, readonly Spot[]>();

  static *of({ items, ...rest }: Document, problems: readonly Problem[]): Slices<Places> {
    const places = new Places();
    /** Problems are about spans of items as a rule. */
    const known = new Map<Span, Spot>();
    const things = [...Object.values(rest).flat(), ...items];
    for (const [index, thing] of things.entries()) {
      if (isBreak(index)) yield;
      places.#place(thing, known);
    }
    for (const [index, problem] of problems.entries()) {
      if (isBreak(index)) yield;
      places.#enter(problem, known);
    }
    return places;
  }

  /** Problems have come and gone, after what an exchange has brought. */
  replace({ gone, come }: Turnover): void {
    for (const problem of gone) this.#leave(problem);
    for (const problem of come) this.#enter(problem);
  }

  /** Moves what is kept, and lets what is exchanged go. False where a place is lost: all of it is of no use then. */
  exchange({ unit, length, delta, ends, old, fresh }: Exchange, leaving: Iterable<Problem>): boolean {
    for (const problem of leaving) this.#leave(problem);
    const gone = new Set<Movable>();
    gather(old, gone);
    for (const span of gone) if (span instanceof Spot) span.release();
    // What ends where the text does may belong to the unit.
    const end = unit.end < length ? unit.end : length + 1;
    const isMoved = this.#spots.move({ start: unit.start, end }, delta, ends);
    for (const thing of Object.values(fresh).flat()) this.#place(thing);
    return isMoved;
  }

  /** @param known is told of what has been made of each span. */
  #place(thing: unknown, known?: Map<Span, Spot>): void {
    place(thing, (span) => {
      const spot = this.#spots.add(span);
      known?.set(span, spot);
      return spot;
    });
  }

  #enter(problem: Problem, known?: ReadonlyMap<Span, Spot>): void {
    const own: Spot[] = [];
    place(problem, (span) => {
      const spot = known?.get(span) ?? this.#spots.add(span);
      if (!known?.has(span)) own.push(spot);
      return spot;
    });
    if (own.length > 0) this.#ofProblems.set(problem, own);
  }

  #leave(problem: Problem): void {
    for (const spot of this.#ofProblems.get(problem) ?? []) spot.release();
    this.#ofProblems.delete(problem);
  }
}
