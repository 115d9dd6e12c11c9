import { joint, peopleIn } from '../formats/markdown/people';
import { rollAbove, rollBelow } from '../formats/markdown/roll';
import type { Span } from '../text';
import type { Step } from './cut';

/** The line between the header of a table and its rows. */
const rule = /^(?=[ \t>:-]*\|)[ \t>|:]*-[-:| \t]*\r?$/m;

/** The lines that an edit touches, as they are and as they were, and where those were. */
interface Touched {
  readonly now: string;
  readonly were: string;
  readonly lines: Span;
}

export function linesOf({ old, text, edit, delta }: Step): Touched {
  const start = old.lastIndexOf('\n', edit.start - 1) + 1;
  // With the line behind them, which an edit may make a row of a table.
  const feed = old.indexOf('\n', edit.end);
  const next = feed < 0 ? -1 : old.indexOf('\n', feed + 1);
  const end = next < 0 ? old.length : next;
  return { now: text.slice(start, end + delta), were: old.slice(start, end), lines: { start, end } };
}

/** Whom a file names as an owner only since an edit, or no longer. */
export function renamedIn(step: Step, touched: Touched, keys: readonly string[]): readonly string[] {
  return [withTables(step, touched), ...withRolls(step, touched)].flatMap(({ now, were, lines }) => {
    const [come, gone] = [peopleIn(now, keys), peopleIn(were, keys)];
    const differ = [...come, ...gone].filter((person) => come.has(person) !== gone.has(person));
    return differ.filter((person) => !isNamed(step.old, person, keys, lines));
  });
}

/** The same lines with the lists of people that they stand in or head, as those were or are. */
function withRolls({ old, text, delta }: Step, { lines }: Touched): readonly Touched[] {
  const each = [old, text].map((some, at) => {
    const last = some.lastIndexOf('\n', lines.end + at * delta - 1) + 1;
    return { tops: [rollAbove(some, lines.start), rollAbove(some, last)], end: rollBelow(some, last) - at * delta };
  });
  const tops = each.flatMap((one) => one.tops).filter((top) => top !== undefined);
  if (tops.length === 0) return [];
  const start = Math.min(lines.start, ...tops);
  const end = Math.max(lines.end, ...each.map((one) => one.end));
  return [{ now: text.slice(start, end + delta), were: old.slice(start, end), lines: { start, end } }];
}

/** The lines that an edit touches with as much of their table as tells what they name, or what it names now. */
function withTables({ old, text, delta }: Step, touched: Touched): Touched {
  const { now, were, lines } = touched;
  const both = [now, were];
  if (!both.some(isRow)) return touched;
  // The last line is the same in both.
  const areRows = both.every((some) => !rule.test(some) && some.split('\n').slice(0, -1).every(isRow));
  const head = areRows ? headAbove(old, lines.start) : '';
  if (head !== '') return { now: head + now, were: head + were, lines };
  const start = topOf(old, lines.start);
  let { end } = lines;
  for (let next = nextLine(old, end); next > end && isRow(old.slice(end, next)); next = nextLine(old, end)) end = next;
  return { now: text.slice(start, end + delta), were: old.slice(start, end), lines: { start, end } };
}

function isRow(line: string): boolean {
  return line.includes('|');
}

function nextLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at + 1);
  return feed < 0 ? text.length : feed;
}

/** Where the line above the rows begins that stand above a line. */
function topOf(text: string, line: number): number {
  let top = line;
  while (top > 0) {
    const above = text.lastIndexOf('\n', top - 2) + 1;
    const isLast = !isRow(text.slice(above, top));
    top = above;
    if (isLast) break;
  }
  return top;
}

/** The header and the rule of the table that a line stands in; empty where it stands in none. */
function headAbove(text: string, line: number): string {
  const above = text.slice(topOf(text, line), line);
  const found = rule.exec(above);
  return found ? above.slice(0, found.index + found[0].length + 1) : '';
}

/** How many places of a name are looked at, and rows of tables among them. */
const mostPlaces = 200;
const mostRows = 20;

/** Whether a line names somebody as an owner, some lines left out. */
function isNamed(text: string, person: string, keys: readonly string[], { start, end }: Span): boolean {
  let rows = 0;
  let at = text.indexOf(person);
  for (let places = 0; at >= 0 && places < mostPlaces && rows < mostRows; places += 1) {
    const isOut = at >= start && at < end;
    const next = isOut ? end : nextLine(text, at);
    const from = text.lastIndexOf('\n', at) + 1;
    const line = isOut ? '' : text.slice(from, next);
    if (isRow(line)) rows += 1;
    const above = isRow(line) ? headAbove(text, from) : text.slice(rollAbove(text, from) ?? from, from);
    if (line !== '' && peopleIn(above + line, keys).has(person)) return true;
    at = text.indexOf(person, Math.max(next, at + 1));
  }
  return false;
}

/** Whether something names somebody where that would make them its owner, if they were one of others. */
export function endsIn(text: string, person: string): boolean {
  const escaped = person.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // Not as in `Owner: Ana, Bo` or a cell: those tell who is an owner.
  const before = '(?:^|[^\\s\\p{L}:：|,&+/、，*_]|[*_](?!\\s)|[([](?:by |assigned to )\\**)\\s{0,4}';
  const behind = `(?:${joint}|\\s?[)\\]*:：(（—–|-]|\\s(?:to|will|should|must)\\s|[^\\p{L}\\p{N}\\n]{0,8}$)`;
  // The name comes first: to look for it takes a hundredth of the time that all takes which may stand before one.
  return new RegExp(`${escaped}(?<=${before}${escaped})${behind}`, 'mu').test(text);
}
