import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';

interface Stretch {
  /** Both as `performance.now()` tells them, in milliseconds. */
  readonly start: number;
  readonly end: number;
}

/** When garbage is collected in this process, from now to `end`. */
export class Collections {
  readonly #found: Stretch[] = [];
  readonly #observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      this.#found.push({ start: startTime, end: startTime + duration });
    }
  });

  constructor() {
    this.#observer.observe({ entryTypes: ['gc'] });
  }

  /** How many milliseconds of a stretch went into collecting. */
  async end(): Promise<(stretch: Stretch) => number> {
    // Node tells of them when it has nothing else to do.
    await setTimeout(100);
    this.#observer.disconnect();
    const found = this.#found;
    return ({ start, end }) =>
      found.reduce((sum, each) => sum + Math.max(0, Math.min(end, each.end) - Math.max(start, each.start)), 0);
  }
}
