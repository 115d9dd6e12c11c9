import { prepared } from '../preparing';
import { byNumber, listed, lookUps, once, plainWord } from './words';

/** Levels that stand for a piece of work rather than for a group or an aim; the lowest first. */
export const workLevels = '[work-levels]';

/** Levels that are aims: a group of work as often as a piece of it. */
export const aimLevels = '[aim-levels]';

/** The rows of the lists: a level, then the words for it in a container's key, a `type:` value or a column's header. */
const byWord = prepared(
  once(() => {
    const rows = [workLevels, aimLevels].flatMap((list) => listed(list).trim().split('\n'));
    return new Map(
      rows.flatMap((row) => {
        const [level = '', words = ''] = row.split(': ');
        return lookUps(words).map((word) => [word, level] as const);
      }),
    );
  }),
);

/** The level that a container, type or header word stands for: `user_stories` → `story`; undefined for other words. */
export function levelOf(word: string): string | undefined {
  return byNumber(byWord(), plainWord(word));
}
