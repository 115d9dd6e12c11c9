import type { Slices } from './slices';

const waiting: (RegExp | (() => unknown))[] = [];

/**
 * What takes a millisecond or more when it is first used: a table that is made then, or a pattern that names many
 * letters. V8 compiles it at its first use, again at its second, and once more for text beyond Latin-1, and dozens of
 * them stand in the way of the first heading that is read. Only for what is made once.
 */
export function prepared<T extends RegExp | (() => unknown)>(slow: T): T {
  waiting.push(slow);
  return slow;
}

/** Does in small steps, before many files are read, what the first of them would else do in one. */
export function* preparing(): Slices<void> {
  for (const slow of waiting.splice(0)) {
    const made = typeof slow === 'function' ? slow() : slow;
    if (!(made instanceof RegExp)) yield;
    else {
      for (const text of ['a', 'a', '–']) {
        // `search` leaves alone where a global pattern has got to.
        text.search(made);
        yield;
      }
    }
  }
}
