import type { Chapter } from '../formats/markdown/chapters';
import type { Span } from '../text';
import { lastUpTo } from './search';

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
    const next = chapters[lastUpTo(chapters, end, (each) => each.start)];
    if (edit.end >= end && isBeside(next) && next.start === end && edit.end <= next.end)
      yield { first, start, end: next.end };
    while ((chapters[above]?.level ?? 0) >= level) above -= 1;
    index = above;
  }
}

/** What headings elsewhere see of a chapter. */
export function sightOf({ level, bare }: Chapter) {
  return [level, bare];
}
