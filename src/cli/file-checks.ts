import type { Surroundings } from '../core';
import type { FileIndex } from '../core/workspace';
import { type FileCheck, fileCheckOf } from './file-check';
import { inOrder } from './in-order';
import type { Io } from './io';
import { Progress } from './progress';
import { readings } from './readings';
import type { Target } from './targets';
import { Threads } from './threads';

/** Files that are checked at one go, with what is known of the others. */
interface Batch {
  readonly targets: readonly Target[];
  readonly around: ReadonlyMap<string, Surroundings>;
}

/** Few enough that no thread is left with much to do when the others have done; each costs a copy of its config. */
const batchSize = 16;

/** Threads have to start, and to warm up each for itself. */
const worthThreads = 300;

/** Checks files: many on several threads, few in this one, which comes to the same. */
export class FileChecks {
  readonly #io: Io;
  readonly #quiet: boolean;
  readonly #threads: Threads<Batch, readonly FileCheck[]> | undefined;

  /** @param total how many files there will be. */
  constructor(io: Io, total: number, quiet = false) {
    this.#io = io;
    this.#quiet = quiet;
    const { threads } = io;
    const isWorth = threads && threads.cores > 1 && total >= worthThreads;
    this.#threads = isWorth ? new Threads(threads.script, Math.min(threads.cores, 4)) : undefined;
  }

  /** Yields what is found in each file, in their order. @param index knows what the files say of each other. */
  async *of(
    targets: readonly Target[],
    index?: FileIndex,
  ): AsyncGenerator<{ readonly target: Target; readonly found: FileCheck }> {
    const progress = new Progress(this.#quiet ? undefined : this.#io.stderr, targets.length);
    try {
      const limit = this.#threads ? 16 : 1;
      for await (const found of inOrder(batches(targets, index), limit, (batch) => this.#run(batch))) {
        for (const each of found) {
          yield each;
          progress.step();
        }
      }
    } finally {
      progress.end();
    }
  }

  async end(): Promise<void> {
    await this.#threads?.end();
  }

  async #run(batch: Batch): Promise<readonly { readonly target: Target; readonly found: FileCheck }[]> {
    // A thread may lack memory, or not be allowed to start; what is wrong with a file shows here just as well.
    const found = await (this.#threads?.run(batch).catch(() => checkBatch(batch)) ?? checkBatch(batch));
    return batch.targets.flatMap((target, index) => {
      const each = found[index];
      return each ? [{ target, found: each }] : [];
    });
  }
}

/** Checks files in this thread. */
export async function checkBatch({ targets, around }: Batch): Promise<readonly FileCheck[]> {
  const checks: FileCheck[] = [];
  for await (const reading of readings(targets, undefined, around)) checks.push(fileCheckOf(reading));
  return checks;
}

function batches(targets: readonly Target[], index: FileIndex | undefined): readonly Batch[] {
  return Array.from({ length: Math.ceil(targets.length / batchSize) }, (_, number) => {
    const some = targets.slice(number * batchSize, (number + 1) * batchSize);
    return { targets: some, around: new Map(index && some.map(({ path }) => [path, index.around(path)])) };
  });
}
