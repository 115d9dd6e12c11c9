import { prepared } from '../../preparing';
import { atOnce, isBreak, type Slices } from '../../slices';
import { matchesIn } from '../../text';
import { testOf } from '../../vocabulary';
import type { Scope } from './draft';
import { headingWord } from './words';

/**
 * How many headings a text has, and how many of them are those of a guide: `What is a story?`, `Common mistakes`; how
 * many entries of lists, and how many of those are left to be filled in: `[Risk] — [impact]`; how many dates are.
 */
export type Guidance = readonly [headings: number, guiding: number, entries: number, blanks: number, dates: number];

const telling = prepared(/^(?:#{1,6} +\S|[ \t]{0,12}(?:[-*+]|\d{1,3}[.)]) )[^\n]*/gm);

const blank = prepared(
  /^\s*\S+ +(?:\[ \] +)?[*_]{0,2}(?:\p{L}[\p{L} ]{1,30}\d[\d.]{0,4}[*_]{0,2} ?[-:–—][*_]{0,2} ?)?\[(?![ xX]\])[^[\]]{1,100}\](?:[^[\]\p{L}]{1,6}\[[^[\]]{1,100}\])*[*_.\s]*$/u,
);

const openDate = prepared(
  /(?<!\p{L})(?:YYYY|AAAA|RRRR|JJJJ|ГГГГ)[-./](?:MM|ММ)[-./](?:DD|JJ|TT|ДД|GG)(?!\p{L})|(?<!\p{L})(?:DD|JJ|TT|ДД|GG)[-./](?:MM|ММ|AA)[-./](?:YYYY|AAAA|RRRR|JJJJ|ГГГГ)(?!\p{L})/gu,
);

const guides = testOf('^(?:', '[guide-start]', ')(?!\\p{L})');
const guidesBehind = testOf('(?:^|(?<=.) |(?<=[^ -~]))(?:', '[guide-end]', ')\\??$');

function guidanceIn(text: string): Guidance {
  return atOnce(findingGuidance(text));
}

export function* findingGuidance(text: string): Slices<Guidance> {
  let [headings, guiding, entries, blanks] = [0, 0, 0, 0];
  for (const [line] of matchesIn(text, telling)) {
    if (isBreak(headings + entries)) yield;
    if (!line.startsWith('#')) {
      entries += 1;
      if (blank.test(line)) blanks += 1;
      continue;
    }
    headings += 1;
    if (line.length < 100 && isGuiding(headingWord(line))) guiding += 1;
  }
  return [headings, guiding, entries, blanks, openDatesIn(text)];
}

function openDatesIn(text: string): number {
  // Most texts have none, and what to look for is found soonest by itself.
  return years.some((year) => text.includes(year)) ? (text.match(openDate)?.length ?? 0) : 0;
}

const years = ['YYYY', 'AAAA', 'RRRR', 'JJJJ', 'ГГГГ'];

/** How much of a file teaches some lines of which are others now than they were; undefined where that makes another file of it. */
export function guidanceWith(all: Guidance, now: string, were: string): Guidance | undefined {
  const [come, gone] = [guidanceIn(now), guidanceIn(were)];
  const [headings = 0, guiding = 0, entries = 0, blanks = 0, dates = 0] = all.map(
    (count, at) => count + (come[at] ?? 0) - (gone[at] ?? 0),
  );
  const guidance: Guidance = [headings, guiding, entries, blanks, dates];
  return modeOfFile(guidance) === modeOfFile(all) ? guidance : undefined;
}

function isGuiding(word: string): boolean {
  return guides(word) || guidesBehind(word.replace(/ ?\(.*/, ''));
}

/** Whether a text teaches how something is done, or is a form to be filled in: what its lists hold is no work. */
export function modeOfFile([headings, guiding, entries, blanks, dates]: Guidance): Scope['mode'] {
  const isForm = (blanks >= 4 && blanks * 3 >= entries) || (dates >= 4 && dates * 4 >= entries + headings);
  if (isForm) return 'criteria';
  return guiding >= 3 && guiding * 6 >= headings ? 'aside' : 'work';
}

/** `Release process`, `Refinement playbook`, `Activity: Write a story`: the title of a file that tells how work is done. */
export function namesGuide(word: string): boolean {
  return isGuideTitle(word) || isLesson(word);
}

const isGuideTitle = testOf('\\S ', '[guide-title]', '(?: ?\\(.*)?$');
const isLesson = testOf('^', '[lesson]', '(?: ?\\d{1,2}[a-z]?)? ?(?:[:：]|[–—-] )');
