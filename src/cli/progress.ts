import type { Output } from './io';

const erase = '\r\u001b[K';

/** A counter on a terminal, for work that takes longer than a second. */
export class Progress {
  readonly #output: Output | undefined;
  readonly #total: number;
  readonly #now: () => number;
  #next: number;
  #done = 0;
  #shown = false;

  /** @param output where it is shown, if that is a terminal. @param now milliseconds. */
  constructor(output: Output | undefined, total: number, now: () => number = Date.now) {
    this.#output = output?.isTTY ? output : undefined;
    this.#total = total;
    this.#now = now;
    this.#next = now() + 1000;
  }

  step(): void {
    this.#done += 1;
    if (!this.#output || this.#now() < this.#next) return;
    this.#next = this.#now() + 100;
    this.#shown = true;
    this.#output.write(`${erase}${this.#done} of ${this.#total} files`);
  }

  end(): void {
    if (this.#shown) this.#output?.write(erase);
    this.#shown = false;
  }
}
