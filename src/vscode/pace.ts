import type { Slices } from '../core/index';

/** Milliseconds after which others get their turn; what is begun within them may take a few more. */
const slice = 2;

/** Cuts long work into slices between which the extension host does what else it has to. */
export class Pace {
  #began = performance.now();

  /** Does work that can be interrupted, in slices. */
  async through<T>(work: Slices<T>): Promise<T> {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      if (this.#isOver) await this.next();
    }
  }

  /** Returns at once while the slice lasts. */
  async next(): Promise<void> {
    if (!this.#isOver) return;
    await new Promise<void>(whenOthersHad);
    this.#began = performance.now();
  }

  get #isOver(): boolean {
    return performance.now() - this.#began >= slice;
  }
}

/** Calls back when others have had their turn. A timer would do, but lets a browser rest for four milliseconds each time. */
const whenOthersHad: (done: () => void) => void = typeof setImmediate === 'function' ? setImmediate : byMessage();

function byMessage(): (done: () => void) => void {
  const waiting: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => waiting.shift()?.();
  return (done) => {
    waiting.push(done);
    port2.postMessage(undefined);
  };
}
