import { lastUpTo } from '../ascending';
import type { Chapter } from '../formats/markdown/chapters';
import type { Span } from '../text';

/** Chapters beside each other. */
export interface ChapterUnit extends Span {
  readonly first: Chapter;
}

/** The chapters that an edit may have touched, the fewest first. */
export function* chaptersAround(chapters: readonly Chapter[], edit: Span): Iterable<ChapterUnit> {
  let index = lastUpTo(chapters, edit.start - 1, ({ start }) => start);
  for (let first = chapters[index]; first && !first.isFirst; first = chapters[index]) {
    const { start, end, level, place } = first;
    const isBeside = (each: Chapter | undefined): each is Chapter =>
      each?.place === place && each.level === level && !each.isFirst;
    let above = index - 1;
    while ((chapters[above]?.level ?? 0) > level) above -= 1;
    const previous = chapters[above];
    if (edit.end <= end) {
      yield { first, start, end };
      if (isBeside(previous)) yield { first: previous, start: previous.start, end };
    }
    let behind = end;
    while (edit.end >= behind) {
      const next = chapters[lastUpTo(chapters, behind, (each) => each.start)];
      if (!isBeside(next) || next.start !== behind) break;
      behind = next.end;
    }
    if (behind > end && edit.end <= behind) yield { first, start, end: behind };
    while ((chapters[above]?.level ?? 0) >= level) above -= 1;
    index = above;
  }
}

/**
 * Whether all headings below those beside one, or below those beside the heading above it, have nothing under them, as
 * the reader asks of a heading that has nothing under it either: it looks at the first sixty, twenty below each.
 *
 * @param index of the chapter.
 */
export function areBareAround(chapters: readonly Chapter[], index: number): boolean {
  const parent = aboveOf(chapters, index);
  return areBareBelow(chapters, parent) || (parent >= 0 && areBareBelow(chapters, aboveOf(chapters, parent)));
}

/** The chapter that one stands below; -1 for the file. */
function aboveOf(chapters: readonly Chapter[], index: number): number {
  const level = chapters[index]?.level ?? 0;
  let above = index - 1;
  while ((chapters[above]?.level ?? 0) >= level) above -= 1;
  return above;
}

function areBareBelow(chapters: readonly Chapter[], top: number): boolean {
  const open: number[] = [];
  let [looked, own] = [0, 0];
  for (let index = top + 1; index < chapters.length; index += 1) {
    const { level, bare } = chapters[index] as Chapter;
    if (level <= (chapters[top]?.level ?? 0)) break;
    while ((open.at(-1) ?? 0) >= level) open.pop();
    if (open.length === 0) {
      if (looked >= 60) break;
      own = 0;
    } else if (open.length === 1 && own < 20 && looked < 60) {
      if (!bare) return false;
      own += 1;
      looked += 1;
    }
    open.push(level);
  }
  return looked >= 3;
}

/** What headings elsewhere see of a chapter. */
export function sightOf({ level, bare }: Chapter) {
  return [level, bare];
}
