/** Work that others may interrupt wherever it yields. */
export type Slices<T> = Generator<undefined, T, undefined>;

/** So many small steps are taken between two breaks: a break costs a part of what one of them does. */
export const few = 8;

/** Does all of it without a break. */
export function atOnce<T>(work: Slices<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
