/** Work that others may interrupt wherever it yields. */
export type Slices<T> = Generator<undefined, T, undefined>;

/** So many small steps are taken between two breaks: a break costs a part of what one of them does. */
export const few = 8;

/** The same for steps that do no more than look something up. */
export const many = 500;

/** Steps that are still to be taken one by one. */
let cold = 20_000;

/**
 * Whether there is to be a break at a small step, by its number. At first one comes at each: what is run for the first
 * time takes a hundred times as long. Later that would cost whoever types in a large file a fifth of the time. Steps that
 * only look something up have no part in that: there are more of them than of all others.
 */
export function isBreak(step: number, every = few): boolean {
  const isCold = cold > 0 && every < many;
  if (isCold) cold -= 1;
  return isCold || step % every === 0;
}

/** Counts small steps. */
export class Steps {
  #count = 0;
  readonly #few: number;

  /** @param few so many are taken between two breaks. */
  constructor(few: number) {
    this.#few = few;
  }

  /** To be called at each step. */
  isDue(): boolean {
    this.#count += 1;
    return isBreak(this.#count, this.#few);
  }
}

/** Does something with each of many things, with a break now and then. */
export function* withEach<T>(all: Iterable<T>, work: (each: T) => void): Slices<void> {
  const steps = new Steps(many);
  for (const each of all) {
    work(each);
    if (steps.isDue()) yield;
  }
}

/** Does all of it without a break. */
export function atOnce<T>(work: Slices<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
