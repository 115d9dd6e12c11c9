import { readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import * as z from 'zod/mini';
import type { CheckedFile } from './checking';
import { codeOf, failure } from './failures';
import { UsageError } from './io';
import { shownPath, slashed } from './paths';
import { safeJson } from './safe-text';

/** Problems that are known, and not to be reported: of each kind so many as there were. */
const shape = z.object({
  schemaVersion: z.literal(1),
  problems: z.array(z.object({ path: z.string(), rule: z.string(), subject: z.string(), count: z.int() })),
});

/** The problems that a project has decided to live with for now, in a file that goes into its repository. */
export class Baseline {
  readonly #path: string;
  readonly #cwd: string;
  readonly #counts = new Map<string, number>();

  private constructor(path: string, cwd: string) {
    this.#path = path;
    this.#cwd = cwd;
  }

  /** @param path absolute. @throws UsageError where there is none, or it is not ours. */
  static async read(path: string, cwd: string): Promise<Baseline> {
    const baseline = new Baseline(path, cwd);
    const shown = shownPath(path, cwd);
    try {
      const { problems } = shape.parse(JSON.parse(await readFile(baseline.#path, 'utf8')));
      for (const { path: file, rule, subject, count } of problems)
        baseline.#counts.set(keyOf(file, rule, subject), count);
      return baseline;
    } catch (error) {
      const isOther = error instanceof SyntaxError || error instanceof z.core.$ZodError;
      const why = isOther ? `${shown}: not a baseline of ours` : failure(shown, error);
      const isMissing = codeOf(error) === 'ENOENT';
      throw new UsageError(`${why}${isOther || isMissing ? '; write one with --update-baseline' : ''}`);
    }
  }

  /** Writes what was found in files as what is known. @throws UsageError where that is not possible. */
  static async write(files: readonly CheckedFile[], path: string, cwd: string): Promise<void> {
    const baseline = new Baseline(path, cwd);
    for (const key of baseline.#keysOf(files)) baseline.#counts.set(key, (baseline.#counts.get(key) ?? 0) + 1);
    const problems = [...baseline.#counts].sort().map(([key, count]) => {
      const [file, rule, subject]: [string, string, string] = JSON.parse(key);
      return { path: file, rule, subject, count };
    });
    try {
      await writeFile(baseline.#path, `${safeJson({ schemaVersion: 1, problems })}\n`);
    } catch (error) {
      throw new UsageError(failure(shownPath(path, cwd), error, 'write'));
    }
  }

  /** What is not known; of several alike, those that come last in their file. */
  without(files: readonly CheckedFile[]): readonly CheckedFile[] {
    const left = new Map(this.#counts);
    return files.map((file) => ({
      ...file,
      problems: file.problems.filter(({ rule, subject }) => {
        const key = keyOf(this.#placeOf(file.path), rule, subject);
        const count = left.get(key) ?? 0;
        left.set(key, count - 1);
        return count <= 0;
      }),
    }));
  }

  #keysOf(files: readonly CheckedFile[]): readonly string[] {
    return files.flatMap(({ path, problems }) =>
      problems.map(({ rule, subject }) => keyOf(this.#placeOf(path), rule, subject)),
    );
  }

  /** Relative to the baseline, so that it does not matter where the command is run. */
  #placeOf(shown: string): string {
    return slashed(relative(dirname(this.#path), resolve(this.#cwd, shown)));
  }
}

function keyOf(path: string, rule: string, subject: string): string {
  return JSON.stringify([path, rule, subject]);
}
