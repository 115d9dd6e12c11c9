/** How often each of some words occurs. */
export class Counts {
  readonly #counts = new Map<string, number>();
  /** How many words occur more than once. */
  repeated = 0;

  add(words: readonly string[], by: 1 | -1): void {
    for (const word of words) {
      const before = this.of(word);
      const now = before + by;
      if (now > 0) this.#counts.set(word, now);
      else this.#counts.delete(word);
      this.repeated += Number(now > 1) - Number(before > 1);
    }
  }

  of(word: string): number {
    return this.#counts.get(word) ?? 0;
  }

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }

  has(word: string): boolean {
    return this.#counts.has(word);
  }

  /** Whether it occurs more often than every other. Takes time for each word that there is. */
  leads(word: string): boolean {
    const own = this.of(word);
    for (const [each, count] of this.#counts) if (each !== word && count >= own) return false;
    return own > 0;
  }
}

/** Whether two lists hold the same words, each as often. */
export function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.toSorted().join('\n') === b.toSorted().join('\n');
}
