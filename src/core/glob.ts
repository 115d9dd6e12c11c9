/** Whether a path, with `/`, is one that a pattern means. */
export type PathTest = (path: string) => boolean;

export type SegmentsTest = (segments: readonly string[]) => boolean;

/** Stands for any number of characters in a segment, and of segments in a path. */
const many = Symbol('many');

type Pattern<T> = readonly (typeof many | ((part: T) => boolean))[];

const longestPattern = 1024;
const mostAlternatives = 256;

/**
 * Compiles a glob pattern: `*` and `?` within a segment, `**` across segments, `{a,b}`, `[a-z]`, `[!a]`, `\` before what
 * is special. Case does not count. Undefined for a pattern that is too long or has too many alternatives.
 *
 * Written here because matching must stay fast under the patterns and file names of a hostile repository: the time is
 * bounded by the product of the two lengths, where a regular expression backtracks without bound.
 */
export function glob(pattern: string): PathTest | undefined {
  const plain = pattern.length > longestPattern ? undefined : expand(pattern.toLowerCase());
  const tests = plain?.map(segmentsTest);
  if (!tests) return undefined;
  return (path) => {
    const segments = path.toLowerCase().split('/');
    return tests.some((test) => test(segments));
  };
}

/** The same without `{a,b}`, for a path in segments; case counts. Undefined for a pattern that is too long. */
export function pathTest(pattern: string): SegmentsTest | undefined {
  return pattern.length > longestPattern ? undefined : segmentsTest(pattern);
}

function segmentsTest(pattern: string): SegmentsTest {
  const segments = pattern.split('/').map(segment);
  return (path) => fits(segments, path);
}

/** The pattern that matches one path and no other. */
export function literally(path: string): string {
  return path.replace(/[\\*?[\]{},!]/g, '\\$&');
}

/** `a.{md,yaml}` → `a.md`, `a.yaml`; undefined where that multiplies too far. */
function expand(pattern: string): readonly string[] | undefined {
  const done: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const alternatives = firstGroup(next);
    if (alternatives) open.push(...alternatives);
    else done.push(next);
    if (open.length + done.length > mostAlternatives) return undefined;
  }
  return done;
}

/** The pattern once per alternative of its first `{a,b}`; undefined where it has none. */
function firstGroup(pattern: string): readonly string[] | undefined {
  const starts: { readonly at: number; readonly commas: number[] }[] = [];
  for (let i = 0; i < pattern.length; i += 1) {
    const char = pattern.charAt(i);
    if (char === '\\') i += 1;
    else if (char === '{') starts.push({ at: i, commas: [] });
    else if (char === ',') starts.at(-1)?.commas.push(i);
    else if (char === '}') {
      const group = starts.pop();
      if (group && group.commas.length > 0) return alternatives(pattern, group.at, group.commas, i);
    }
  }
  return undefined;
}

function alternatives(pattern: string, start: number, commas: readonly number[], end: number): readonly string[] {
  const bounds = [start, ...commas, end];
  const inner = commas.concat(end).map((bound, index) => pattern.slice((bounds[index] ?? start) + 1, bound));
  return inner.map((text) => pattern.slice(0, start) + text + pattern.slice(end + 1));
}

function segment(text: string): typeof many | ((part: string) => boolean) {
  if (text === '**') return many;
  const characters = [...tokens(text)];
  return (part) => fits(characters, part);
}

function* tokens(text: string): Iterable<typeof many | ((char: string) => boolean)> {
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    const close = char === '[' ? text.indexOf(']', i + 2) : -1;
    if (char === '*') yield many;
    else if (char === '?') yield () => true;
    else if (close > 0) {
      yield oneOf(text.slice(i + 1, close));
      i = close;
    } else {
      if (char === '\\') i += 1;
      const literal = text.charAt(i);
      yield (found) => found === literal;
    }
  }
}

/** The inside of `[…]`: characters, ranges, `!` or `^` before them for all others. */
function oneOf(set: string): (char: string) => boolean {
  const negated = /^[!^]/.test(set);
  const ranges = Array.from(set.slice(negated ? 1 : 0).matchAll(/(.)-(.)|(.)/gs), ([, low, high, single]) => {
    return { low: low ?? single ?? '', high: high ?? single ?? '' };
  });
  return (char) => ranges.some(({ low, high }) => low <= char && char <= high) !== negated;
}

/** Goes back only to the last `many`: an earlier one could not match more than that one does. */
function fits<T>(pattern: Pattern<T>, parts: ArrayLike<T>): boolean {
  let at = 0;
  let lastMany = -1;
  let taken = 0;
  for (let i = 0; i < parts.length; ) {
    const token = pattern[at];
    const part = parts[i];
    if (token === many) {
      lastMany = at;
      taken = i;
      at += 1;
    } else if (token && part !== undefined && token(part)) {
      at += 1;
      i += 1;
    } else if (lastMany >= 0) {
      at = lastMany + 1;
      taken += 1;
      i = taken;
    } else return false;
  }
  while (pattern[at] === many) at += 1;
  return at === pattern.length;
}
