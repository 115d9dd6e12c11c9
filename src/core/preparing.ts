import { atOnce, type Slices } from './slices';

const waiting: (() => Slices<void>)[] = [];

/**
 * What takes a millisecond or more when it is first used: a table that is made then, or a pattern that names many
 * letters. V8 compiles it at its first use, again at its second, and once more for text beyond Latin-1, and dozens of
 * them stand in the way of the first heading that is read. Only for what is made once.
 */
export function prepared<T extends RegExp | (() => unknown)>(slow: T): T {
  waiting.push(function* () {
    const made = typeof slow === 'function' ? slow() : slow;
    const patterns = [made].flat().filter((one) => one instanceof RegExp);
    for (const pattern of patterns) yield* using(pattern);
    if (patterns.length === 0) yield;
  });
  return slow;
}

/** The same for what takes many milliseconds to make: made when it is first asked for, or before that in slices. */
export function preparedInSlices<T>(make: () => Slices<T>): () => T {
  let made: { readonly value: T } | undefined;
  waiting.push(function* () {
    if (made) return;
    const value = yield* make();
    made ??= { value };
    yield;
  });
  return () => {
    made ??= { value: atOnce(make()) };
    return made.value;
  };
}

/** Does in small steps, before many files are read, what the first of them would else do in one. */
export function* preparing(): Slices<void> {
  for (const prepare of waiting.splice(0)) yield* prepare();
}

function* using(pattern: RegExp): Slices<void> {
  for (const text of ['a', 'a', '–']) {
    // `search` leaves alone where a global pattern has got to.
    text.search(pattern);
    yield;
  }
}
