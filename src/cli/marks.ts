import { createHash } from 'node:crypto';
import type { CheckedFile, CheckedProblem } from './checking';

/**
 * A mark for each problem by which other tools know it again, wherever in its file it has moved: 64 hexadecimal digits of
 * the file, the rule, what the problem is about, and which of several alike it is.
 */
export function marksOf(files: readonly CheckedFile[]): ReadonlyMap<CheckedProblem, string> {
  const counts = new Map<string, number>();
  return new Map(
    files.flatMap(({ path, problems }) =>
      problems.map((problem): [CheckedProblem, string] => {
        const about = JSON.stringify([path, problem.rule, problem.subject]);
        const count = counts.get(about) ?? 0;
        counts.set(about, count + 1);
        return [problem, createHash('sha256').update(`${about} ${count}`).digest('hex')];
      }),
    ),
  );
}
