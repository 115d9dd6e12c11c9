import { prepared } from '../../preparing';
import { matchesIn } from '../../text';
import { anyOf, isUndecided } from '../../vocabulary';
import { headingWord } from './words';

/** A line that may head a list of people: a heading, or words before a colon. */
const heads = prepared(
  /(?:^|\n)[ \t>]*(?:#{1,6}[ \t]([^\n]{2,60})|(?:[-*+][ \t])?([^\s#|][^\n]{1,47}[:：]\**))[ \t]*\r?(?=\n|$)/g,
);

/** An entry of a list, and whom it may name before what is told of them: `- Ana Lima (design)`, `2. Bo – shop`. */
const entry = prepared(
  /^[ \t>]*(?:[-*+]|\d{1,2}[.)])[ \t]+(?:\[.\][ \t])?[*_[@]{0,3}((?:\p{Lu}[\p{L}.'’-]{0,24}|\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})(?: \p{Lu}[\p{L}.'’-]{0,24}){0,3})[*_\]]{0,3}(?=\s*$|\s?[(（<,/|\]]|\s+[–—-]\s|\s\d)/u,
);

const isEntry = /^[ \t>]*(?:[-*+]|\d{1,2}[.)])[ \t]/;

/** The lines below the one that heads it in which a list of people is looked for: such a list is short. */
const rollLines = 40;

const isPresent = anyOf('[present]');

/** Whether a key or a heading names those who were there, or the members of a team. */
export function namesPresent(word: string): boolean {
  return isPresent(word);
}

/** Whether a line stands in such a list: an entry or nothing. */
function isInRoll(line: string): boolean {
  return isEntry.test(line) || line.trim() === '';
}

/**
 * The people in the lists below `## Attendees` and `**Team members:**`, each by all their names and by the one they are
 * called by. A list tells by itself: nothing else in the text changes whom it names.
 *
 * @param part the lines that may head such a list, and `from` where in the text they begin.
 */
export function* namesInRolls(text: string, part = text, from = 0): Iterable<string> {
  // Most headings and leads are there again and again.
  const known = new Map<string, boolean>();
  for (const { index, 0: head, 1: heading, 2: lead } of matchesIn(part, heads)) {
    const title = heading ?? lead ?? '';
    const isHead = known.get(title) ?? headsRoll(title);
    known.set(title, isHead);
    if (!isHead) continue;
    let at = from + index + head.length + 1;
    for (let lines = 0; lines < rollLines && at < text.length; lines += 1) {
      const end = endOf(text, at);
      const line = text.slice(at, end);
      if (!isInRoll(line)) break;
      const name = entry.exec(line.slice(0, 160))?.[1];
      if (name && !isUndecided(name)) yield* calledBy(name);
      at = end + 1;
    }
  }
}

/** Where the head of the list of people that a line stands in or heads begins; undefined where there is none. */
export function rollAbove(text: string, line: number): number | undefined {
  for (let at = line, lines = 0; lines <= rollLines; lines += 1) {
    const [head] = matchesIn(text.slice(at, endOf(text, at)), heads);
    if (head && headsRoll(head[1] ?? head[2] ?? '')) return at;
    if (at === 0 || (at < line && !isInRoll(text.slice(at, endOf(text, at))))) return undefined;
    at = text.lastIndexOf('\n', at - 2) + 1;
  }
  return undefined;
}

/** Where the lines end that may be entries of such a list, from the start of one. */
export function rollBelow(text: string, line: number): number {
  let at = line;
  for (let lines = 0; lines <= rollLines && at < text.length; lines += 1) {
    const end = endOf(text, at);
    if (!isInRoll(text.slice(at, end))) break;
    at = Math.min(end + 1, text.length);
  }
  return at;
}

function headsRoll(title: string): boolean {
  return isPresent(headingWord(title.trimEnd().replace(/[:：*_]{1,6}$/, '')));
}

function endOf(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed < 0 ? text.length : feed;
}

/** `Ana Lima` is called Ana, `Nguyễn Thu Hà` is called Hà. */
export function* calledBy(name: string): Iterable<string> {
  yield name;
  const parts = name.split(' ');
  if (parts.length < 2) return;
  yield parts[0] ?? name;
  if (/[ăđơưạ-ỹ]/iu.test(name)) yield parts.at(-1) ?? name;
}
