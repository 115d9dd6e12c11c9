import { distance } from 'fastest-levenshtein';

const longest = 64;

/**
 * The candidate that a mistyped word most likely stands for ("did you mean"), or undefined where none is near. Case
 * does not count: `Backlogs` → `backlog`, `info` → `information`.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  if (wanted === '' || wanted.length > longest) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    const isPrefix = wanted.length >= 3 && known.startsWith(wanted);
    const away = isPrefix ? Math.min(1, known.length - wanted.length) : apart(wanted, known, bestDistance);
    if (away < bestDistance) {
      best = candidate;
      bestDistance = away;
    }
  }
  return best;
}

/** The edit distance, or the limit where the lengths alone are that far apart. */
function apart(a: string, b: string, limit: number): number {
  return Math.abs(a.length - b.length) >= limit ? limit : distance(a, b);
}
