import { parentPort, Worker } from 'node:worker_threads';

interface Message<T> {
  readonly id: number;
  readonly body: T;
}

interface Waiting<Result> {
  readonly settle: (result: Result) => void;
  readonly fail: (error: unknown) => void;
}

interface Thread<Result> {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting<Result>>;
}

/** Threads that all run one script, which calls `serve`. Jobs and results are sent as copies: plain data only. */
export class Threads<Job, Result> {
  readonly #threads: Set<Thread<Result>>;
  #next = 0;

  constructor(script: URL, count: number) {
    this.#threads = new Set(Array.from({ length: count }, () => this.#start(script)));
  }

  /** Has the thread with the least to do work on a job. @throws when that thread ends before the job is done. */
  run(body: Job): Promise<Result> {
    return new Promise((settle, fail) => {
      const [idlest] = [...this.#threads].sort((a, b) => a.waiting.size - b.waiting.size);
      if (!idlest) throw new Error('All threads have ended');
      const id = this.#next++;
      idlest.waiting.set(id, { settle, fail });
      idlest.worker.postMessage({ id, body });
    });
  }

  async end(): Promise<void> {
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
  }

  #start(script: URL): Thread<Result> {
    const thread: Thread<Result> = { worker: new Worker(script), waiting: new Map() };
    const { worker, waiting } = thread;
    worker.on('message', ({ id, body }: Message<Result>) => {
      waiting.get(id)?.settle(body);
      waiting.delete(id);
    });
    // Whatever it died of, its jobs are handed back.
    worker.on('error', () => {});
    worker.on('exit', () => {
      this.#threads.delete(thread);
      for (const { fail } of waiting.values()) fail(new Error('The thread has ended'));
    });
    return thread;
  }
}

/** Does the jobs that this thread is sent; one that fails ends it. */
export function serve<Job, Result>(work: (job: Job) => Promise<Result>): void {
  parentPort?.on('message', async ({ id, body }: Message<Job>) => {
    parentPort?.postMessage({ id, body: await work(body) });
  });
}
