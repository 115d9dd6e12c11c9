import { cellsOf, joint, namesIn, peopleIn } from '../formats/markdown/people';
import type { Span } from '../text';
import type { Step } from './cut';

/** The line between the header of a table and its rows. */
const rule = /^(?=[ \t>:-]*\|)[ \t>|:]*-[-:| \t]*$/m;

/** The lines that an edit touches, as they are, where that is, and as they were. */
interface Touched {
  readonly now: string;
  readonly lines: Span;
  readonly were: string;
}

export function linesOf({ old, text, edit, delta }: Step): Touched {
  const start = old.lastIndexOf('\n', edit.start - 1) + 1;
  // With the line behind them, which an edit may make a row of a table.
  const feed = old.indexOf('\n', edit.end);
  const next = feed < 0 ? -1 : old.indexOf('\n', feed + 1);
  const to = next < 0 ? old.length : next;
  const lines = { start, end: to + delta };
  return { now: text.slice(start, lines.end), lines, were: old.slice(start, to) };
}

/** Whom a file names as an owner only since an edit, or no longer. */
export function renamedIn(
  { old, text }: Step,
  { now, were, lines }: Touched,
  keys: readonly string[],
): readonly string[] {
  const inFile = (all: string) => [...peopleIn(all, keys)];
  const inLines = (some: string) => [...inFile(some), ...namesInRows(some)];
  const isAll = changesTables(now, were);
  const [come, gone] = isAll ? [inFile(text), inFile(old)] : [inLines(now), inLines(were)];
  const differ = [...come, ...gone].filter((person) => come.includes(person) !== gone.includes(person));
  const people = differ.map((person) => person.replace(/^\d+ /, ''));
  return isAll ? people : people.filter((person) => !isNamed(text, person, keys, lines));
}

/** Whom rows of tables may name, each behind the number of its column, whatever that holds. */
function namesInRows(lines: string): readonly string[] {
  const rows = lines.split('\n').filter((line) => line.includes('|'));
  return rows.flatMap((row) => cellsOf(row).flatMap((cell, at) => namesIn(cell).map((one) => `${at} ${one}`)));
}

/** Whether lines, of which the last goes on as it was, begin or end a table or say what its columns hold. */
function changesTables(now: string, were: string): boolean {
  const [shape, was] = [now, were].map((lines) => lines.split('\n').map((line) => (line.includes('|') ? '|' : '-')));
  return (
    rule.test(now) ||
    rule.test(were) ||
    (shape?.at(-1) === '|' && `${shape}` !== `${was}` && `${shape}${was}`.includes('-'))
  );
}

/** How many places of a name are looked at. */
const mostPlaces = 200;

/** Whether a line of its own names somebody as an owner, some lines left out. */
function isNamed(text: string, person: string, keys: readonly string[], { start, end }: Span): boolean {
  let at = text.indexOf(person);
  for (let places = 0; at >= 0 && places < mostPlaces; places += 1) {
    const isOut = at >= start && at < end;
    const feed = isOut ? end : text.indexOf('\n', at);
    const next = feed < 0 ? text.length : feed;
    if (!isOut && peopleIn(text.slice(text.lastIndexOf('\n', at) + 1, next), keys).has(person)) return true;
    at = text.indexOf(person, Math.max(next, at + 1));
  }
  return false;
}

/** Whether something names somebody where that would make them its owner, if they were one of others. */
export function endsIn(text: string, person: string): boolean {
  const escaped = person.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // Not as in `Owner: Ana, Bo` or a cell: those tell who is an owner.
  const before = '(?:^|[^\\s\\p{L}:：|,&+/、，*_]|[*_](?!\\s))\\s{0,4}';
  const behind = `(?:${joint}|\\s?[)\\]*:：(（—–-]|\\s*$)`;
  return new RegExp(before + escaped + behind, 'mu').test(text);
}
