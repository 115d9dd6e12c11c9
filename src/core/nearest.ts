import { distance } from 'fastest-levenshtein';

const longest = 64;

/**
 * The word of a fixed vocabulary that a mistyped one most likely stands for ("did you mean"), or undefined where none is
 * near. Case does not count, and a beginning is enough: `Backlogs` → `backlog`, `info` → `information`.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const known = [...candidates];
  const most = Math.max(1, Math.floor(word.length / 3));
  const begun = known.find((each) => word.length >= 3 && each.toLowerCase().startsWith(word.toLowerCase()));
  return begun ?? within(most, word, known);
}

/** The candidate with the fewest edits to the word, at most so many. Case does not count. */
export function within(most: number, word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  if (wanted === '' || wanted.length > longest) return undefined;
  let best: string | undefined;
  let limit = most + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= limit) continue;
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits >= limit) continue;
    best = candidate;
    limit = edits;
  }
  return best;
}
