import { linesOf } from './mutate';

/** The smallest list found, by leaving parts out, for which `fails` still holds; tries at most so often. */
function shrinkList<T>(parts: readonly T[], fails: (parts: readonly T[]) => boolean, budget: { tries: number }) {
  let kept = parts;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < kept.length && budget.tries > 0; ) {
      budget.tries -= 1;
      const fewer = [...kept.slice(0, from), ...kept.slice(from + size)];
      if (fewer.length < kept.length && fails(fewer)) kept = fewer;
      else from += size;
    }
  }
  return kept;
}

/** A small text that fails in the same way: first lines are left out, then characters. */
export function shrink(text: string, fails: (text: string) => boolean): string {
  const lines = shrinkList(linesOf(text), (parts) => fails(parts.join('')), { tries: 400 });
  return shrinkList(lines.join('').split(''), (parts) => fails(parts.join('')), { tries: 400 }).join('');
}

/** The same for the lines round a damaged one, which stays. */
export function shrinkAround(
  lines: readonly string[],
  at: number,
  fails: (lines: readonly string[], at: number) => boolean,
): { readonly lines: readonly string[]; readonly at: number } {
  const budget = { tries: 300 };
  const after = shrinkList(lines.slice(at + 1), (rest) => fails([...lines.slice(0, at + 1), ...rest], at), budget);
  const own = lines[at] ?? '';
  const before = shrinkList(lines.slice(0, at), (rest) => fails([...rest, own, ...after], rest.length), budget);
  return { lines: [...before, own, ...after], at: before.length };
}
