import { readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import * as z from 'zod/mini';
import type { CheckedFile } from './checking';
import { codeOf, failure } from './failures';
import { UsageError } from './io';
import { exists, shownPath, slashed } from './paths';
import { safeJson, safeText } from './safe-text';

/** Problems that are known, and not to be reported: of each kind so many as there were. */
const shape = z.object({
  schemaVersion: z.literal(1),
  problems: z.array(z.object({ path: z.string(), rule: z.string(), subject: z.string(), count: z.int() })),
});

type Entry = z.infer<typeof shape>['problems'][number];

/** The problems that a project has decided to live with for now, in a file that goes into its repository. */
export class Baseline {
  readonly #path: string;
  readonly #cwd: string;
  readonly #entries: readonly Entry[];

  private constructor(path: string, cwd: string, entries: readonly Entry[]) {
    this.#path = path;
    this.#cwd = cwd;
    this.#entries = entries;
  }

  /** @param path absolute. @throws UsageError where there is none, or it is not ours. */
  static async read(path: string, cwd: string): Promise<Baseline> {
    const found = await Baseline.#find(path, cwd);
    if (found) return found;
    const shown = shownPath(path, cwd);
    throw new UsageError(`${shown}: no such file; write it with --baseline ${shown} --update-baseline`);
  }

  /**
   * Writes what was found as what is known, and keeps what is known of files that were not looked at and are still there.
   *
   * @param looked the files that were looked at, as they are printed. @throws UsageError where that is not possible.
   */
  static async write(
    files: readonly CheckedFile[],
    looked: readonly string[],
    path: string,
    cwd: string,
  ): Promise<void> {
    const before = (await Baseline.#find(path, cwd)) ?? new Baseline(path, cwd, []);
    const counts = new Map<string, Entry>();
    for (const file of files) {
      for (const problem of file.problems) {
        const entry = before.#entryOf(file.path, problem);
        const key = keyOf(entry);
        counts.set(key, { ...entry, count: (counts.get(key)?.count ?? 0) + 1 });
      }
    }
    const places = new Set(looked.map((shown) => before.#placeOf(shown)));
    const others: Entry[] = [];
    for (const entry of before.#entries)
      if (!places.has(entry.path) && (await exists(resolve(dirname(path), entry.path)))) others.push(entry);
    const problems = [...others, ...counts.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    try {
      await writeFile(path, `${safeJson({ schemaVersion: 1, problems })}\n`);
    } catch (error) {
      throw new UsageError(failure(shownPath(path, cwd), error, 'write'));
    }
  }

  /** What is not known; of several alike, those that come last in their file. */
  without(files: readonly CheckedFile[]): readonly CheckedFile[] {
    const left = new Map(this.#entries.map((entry) => [keyOf(entry), entry.count]));
    return files.map((file) => ({
      ...file,
      problems: file.problems.filter((problem) => {
        const key = keyOf(this.#entryOf(file.path, problem));
        const count = left.get(key) ?? 0;
        left.set(key, count - 1);
        return count <= 0;
      }),
    }));
  }

  static async #find(path: string, cwd: string): Promise<Baseline | undefined> {
    const shown = shownPath(path, cwd);
    try {
      const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
      return new Baseline(path, cwd, shape.parse(JSON.parse(text)).problems);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      const isOther = error instanceof SyntaxError || error instanceof z.core.$ZodError;
      throw new UsageError(isOther ? `${shown}: not a baseline of ours` : failure(shown, error));
    }
  }

  /** Relative to the baseline, so that it does not matter where the command is run. */
  #placeOf(shown: string): string {
    return safeText(slashed(relative(dirname(this.#path), resolve(this.#cwd, shown))));
  }

  #entryOf(shown: string, { rule, subject }: Pick<Entry, 'rule' | 'subject'>): Entry {
    return { path: this.#placeOf(shown), rule, subject: safeText(subject), count: 1 };
  }
}

function keyOf({ path, rule, subject }: Entry): string {
  return JSON.stringify([path, rule, subject]);
}
