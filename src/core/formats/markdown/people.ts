import type { Claim } from '../../model';
import { prepared } from '../../preparing';
import { atOnce, type Slices, withEach } from '../../slices';
import { matchesIn, type Span } from '../../text';
import { isClosed, isUndecided, oneOf, ownerKey, plainWord, testOf } from '../../vocabulary';
import { namedAtEnd } from './inline-claims';
import { calledBy, namesInRolls, namesPresent } from './roll';
import type { Source } from './source';
import { headingKind } from './words';

/**
 * `- **Owner:** Ana Lima, Bo (design)`: a line that says whose something is, or who was there, wherever it stands. To look
 * for a line end is several times as fast as to ask of each place whether it is behind one.
 */
const ownerLine = prepared(
  /(?:^|[\r\n])[ \t>]*(?:[-*+] )?\**(\p{L}[\p{L} /_-]{1,30})\**[ \t]?[:：]\**[ \t]*(\S[^\r\n]{0,300})(?=[\r\n]|$)/gu,
);

const name = prepared(
  /^(?:\p{Lu}[\p{L}.'’-]{1,24}(?: (?:\p{Lu}[\p{L}.'’-]{1,24}|team|squad|owner|lead)){0,2}|[\p{Script=Han}\p{Script=Hangul}]{2,4})$/u,
);

const handle = prepared(/^@[\p{L}\p{N}_.-]{1,39}(?:(?:\s?[,&+/]\s?| and )@[\p{L}\p{N}_.-]{1,39}){0,4}$/u);

/** What stands between two people. */
export const joint = '\\s?[,&+/、，→]\\s?|\\s(?:and|und|et|e|y|и|і|та)\\s';
export const joints = prepared(new RegExp(joint, 'u'));

/**
 * What may name somebody at the end of a line: behind a dash, an arrow, a pipe or a colon, or in brackets. When it is due
 * may follow, and a sign: `Sign in – Ana (Friday) ✅`, `Sign in (lead Ana)`.
 */
const atEnd = prepared(
  /(?:(?:(?<=\s)(?:[—–→|@👤=]|--?>?|=>)|(?<=[\p{L}\p{N})]):) (?:(?:(?:[Oo]wned |[Aa]ssigned |[Ll]ed )?(?:by|to)|(?:[Oo]wner|[Ll]ead|DRI)(?! -)) )?[*_`]{0,2}([^()—–|:*\n]{1,40}?)[*_`]{0,2}|(?<=\s[*_]{0,2})[([](?:(?:by|assigned to|👤|[Oo]wner|[Ll]ead|DRI) )?\*{0,2}([^()[\]*—–\n]{2,60})\*{0,2}[)\]])(?=(?: [|—–-] [^|()\n]{1,16}| \([^()\n]{1,40}\))?[^\p{L}\p{N}|()\n]{0,4}$)/gu,
);

/** `Ana: `, `Ana (sails): `, `**Ana:** `, `**Ana** `, `[Ana] `, `Ana — `, `Ana → `, `@ana: `, `@ana ` (a capital follows), `Ana to ` before what is to be done. */
const atStart = prepared(
  /^[^\p{L}\n@]{0,8}([^[\]*:：()（—–\n]{2,60}?)(?:[\])]\*{0,2}[:：]?|\*{0,2}(?:(?:\s?\([^()\n]{1,30}\)\*{0,2}(?=[:：]))?\s?[:：—–]\*{0,2}|\s(?:-|→|[-=]>)(?=\s))|\*\*(?=\s\p{L})|\s\(\d{5,14}\)(?=\s\p{L})|(?<=^\P{L}{0,8}@\S{1,40})\s(?=\p{Lu})|\s(?:to|will|should|must)\s(?=\p{Ll}))/gu,
);

/** `____: ring`, `Ring — ____`, `Ring (____)`: whose name is still to be filled in. */
const gapAtStart = /^(_{3,40})\s?(?:[:：]|[—–-](?=\s))/;
const gapAtEnd = /(?:\s(?:[—–→@|-]|[-=]>)\s?|\s?[([])(_{3,40})[)\]]?$/;

/** One of these stands in whatever has somebody at its end, or at its start: most lines need not be looked at further. */
const endSign = /[—–→|@👤:>=-] |[([]/u;
const startSign = /[@)\]:：—–]|\*\*|\s(?:-|→|[-=]>|to|will|should|must)\s/;

/** A line that begins with a letter, up to the first sign of those, as far as a name may go. */
const plainStart = /^\p{L}[^[\]*:：()（—–\n]{1,59}/u;
const order = /\s(?:-|→|[-=]>|to|will|should|must)\s/;
const bracketed = /^\((?:\d{5,14}\)|[^()\n]{1,30}\)[*\s]{0,3}[:：—–])/;

/** Whether what begins a line goes on into a bracket that no colon follows, to its end or too long for a name: most titles do. */
function beginsPlainly(text: string): boolean {
  const start = plainStart.exec(text)?.[0] ?? '';
  const isPlain = start.length === 60 || (start !== '' && '[(（'.includes(text.charAt(start.length)));
  return isPlain && !order.test(text.slice(0, start.length + 8)) && !bracketed.test(text.slice(start.length));
}

/** So much text is looked through between two breaks. UTF-16 units. */
const stretch = 50_000;

/** What stands below the header of a table: a line, and the rows. */
const rows = prepared(/\n(?=[ \t>:-]*\|)[ \t>|:]*-[-:| \t]*\r?\n((?:[^|\n]*\|[^\n]*(?:\n|$))*)/gu);

/**
 * Whom a text names as owners, on lines of their own or in the columns of tables. Each line and each table tells by
 * itself: who knows the lines that an edit touches, and the tables they stand in, knows whether it changes that.
 */
export function peopleIn(text: string, keys: readonly string[]): ReadonlySet<string> {
  return atOnce(findingPeople(text, keys));
}

/** The same in slices. */
export function* findingPeople(text: string, keys: readonly string[]): Slices<ReadonlySet<string>> {
  const people = new Set<string>();
  // Most keys and many lines are there again and again.
  const [known, seen] = [new Map<string, boolean>(), new Set<string>()];
  const isOwner = (key: string) => {
    const is = known.get(key) ?? ownerKey(key.trim(), keys) !== undefined;
    known.set(key, is);
    return is;
  };
  const take = (value: string) => {
    if (seen.has(value)) return;
    seen.add(value);
    for (const one of namesIn(value)) people.add(one);
  };
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from + stretch);
    const lines = end < 0 ? text.slice(from) : text.slice(from, end);
    for (const [, key = '', value = ''] of matchesIn(lines, ownerLine)) {
      if (isOwner(key)) take(value);
      // Who was there is called by their first name below.
      else if (namesPresent(plainWord(key)))
        for (const one of namesIn(value)) for (const called of calledBy(one)) people.add(called);
    }
    for (const person of namesInRolls(text, lines, from)) people.add(person);
    yield;
    from += lines.length + 1;
  }
  for (const { index, 1: body = '' } of matchesIn(text, rows)) {
    const head = cellsOf(text.slice(text.lastIndexOf('\n', index - 1) + 1, index));
    const columns = head.flatMap((cell, at) => (isOwner(cell.replace(/[*?？]/g, '')) ? [at] : []));
    yield* withEach(columns.length > 0 ? body.split('\n') : [], (row) => {
      const cells = cellsOf(row);
      for (const column of columns) take(cells[column] ?? '');
    });
  }
  return people;
}

/** The people that a value names, with the letters that stand for them: `Ana Lima (A), Bo (B)`. */
function namesIn(value: string): readonly string[] {
  const parts = value.replace(/\([^()]*\)|[*_`]/g, ' ').split(joints);
  const names = parts.map((part) => part.trim()).filter((one) => name.test(one) && !isUndecided(one));
  return [...names, ...[...matchesIn(value, initials)].map(([, letter = '']) => letter)];
}

const initials = /(?<=\p{Ll} )\((\p{Lu})\)/gu;

/** `Ana Lima, Bo`: a value that names people, and says nothing else. */
export function areNames(value: string): boolean {
  return value.split(joints).every((part) => name.test(part.trim()));
}

/** The cells of a row, as they are written. */
function cellsOf(row: string): readonly string[] {
  return row.replace(/^[ \t>]*\|?/, '').split('|');
}

/** What stands where somebody may be named. */
export interface Seat {
  readonly claim: Claim;
  /**
   * `:` at the start of the line before a task, `;` before anything else; at its end `(` in brackets, `—` behind a dash;
   * `?` where it says that nobody is.
   */
  readonly form: string;
  readonly known: boolean;
}

/** `Import the plan — Ana`, `Import the plan (Ana + accountant)`, where Ana is a name, or an owner elsewhere in the file. */
export function personAtEnd(source: Source, line: Span, peers?: string): Claim | undefined {
  return whoIn(seatAtEnd(source, line), peers);
}

/** `Ana: import the plan`, `[Ana] import the plan`: the same at the start of a line. */
export function personAtStart(source: Source, line: Span, peers?: string): Claim | undefined {
  return whoIn(seatBy(atStart, startSign, source, line, line.start), peers);
}

/** Who is named there, if it is known, or if others stand there. */
export function whoIn(seat: Seat | undefined, peers?: string): Claim | undefined {
  return seat && (seat.known || peers?.includes(seat.form)) ? seat.claim : undefined;
}

export function seatAtEnd(source: Source, line: Span): Seat | undefined {
  return seatBy(atEnd, endSign, source, line, Math.max(line.start, line.end - 80));
}

/** `Ana: sign in` of `B1 — Ana: sign in`, of `Task 1 — Ana: sign in` and of `Задача №1: Ana: sign in` */
export function behindId(text: string, { start, end }: Span): Span {
  return { start: start + (numbered.exec(text.slice(start, start + 24))?.[0].length ?? 0), end };
}

const numbered = prepared(/^\P{L}{0,3}\p{L}{1,12}(?:[- .]|\s?[№#])?\d[^\p{L}([@]*/u);

/** Where a line may name somebody, and whether it does: `+(`, `-:`. */
export function seatsIn(source: Source, line: Span): readonly string[] {
  const seats = [seatAtEnd(source, line), seatBy(atStart, startSign, source, line, line.start)];
  return seats.flatMap((seat) => (seat ? [`${seat.known ? '+' : '-'}${seat.form}`] : []));
}

/**
 * The forms in which most of those are known that lines name: whoever else stands there is somebody, too.
 *
 * @param team where they are said to be those of a team, how many lines there are: most have the form, or one a name.
 */
export function peersOf(count: (seat: string) => number, team?: number): string {
  return [...'(—:;']
    .filter((form) => {
      const known = count(`+${form}`);
      const all = known + count(`-${form}`);
      if (!team) return form !== ';' && known > 1 && known * 2 >= all;
      // `Hall owner — stage` and `Door owner — all that is made of wood`
      const other = { ':': ';', ';': ':' }[form];
      const alike = all + (other ? count(`+${other}`) + count(`-${other}`) : 0);
      return known > 0 || (alike > 1 && alike * 2 >= team);
    })
    .join('');
}

function seatBy(place: RegExp, sign: RegExp, source: Source, line: Span, from: number): Seat | undefined {
  const text = source.text.slice(from, Math.min(from + 80, line.end));
  const gap = text.includes('___') ? (place === atStart ? gapAtStart : gapAtEnd).exec(text) : null;
  if (gap) {
    const [whole, value = ''] = gap;
    const at = from + gap.index;
    const start = at + whole.indexOf(value);
    const span = { start: at, end: at + whole.length };
    return { claim: namedAtEnd(source.text, line, span, { start, end: start + value.length }), form: '?', known: true };
  }
  let other: Seat | undefined;
  if (!sign.test(text) || (place === atStart && beginsPlainly(text))) return undefined;
  for (const found of matchesIn(text, place)) {
    const listed = found[1] ?? found[2] ?? '';
    const parts = (place === atEnd ? listed.replace(/`/g, '') : listed).split(joints).filter((part) => !isDue(part));
    const [first = '', ...others] = parts;
    // `(owner: Ana)`: nobody is called so.
    if (first.includes(':')) continue;
    const value = listed.slice(
      listed.indexOf(first),
      listed.lastIndexOf(parts.at(-1) ?? '') + (parts.at(-1) ?? '').length,
    );
    const end = found.index + found[0].length;
    const isHandle = handle.test(value);
    const isNobody = isUndecided(value);
    // `Merge: Ana → Bo, run it`: whom it is about.
    const more = /^[:|]/.test(found[0]) ? /^\p{Ll}|\s\S+\s/u : /\s\S+\s|^\p{Ll}\S*\s/u;
    // `Task 2: Member B` is called so.
    const isMember = /(?:\d|[A-F])$/.test(first) && !/^[:|]/.test(found[0]) && isCounted(first);
    // `Ana Lima (20250071) sews`: one of those that have numbers.
    const isListed = /\(\d{5,}\)$/.test(found[0]) && /^\p{Lu}\S* \p{Lu}/u.test(first);
    const isInitial = /^\p{Lu}$/u.test(first) && source.people().has(first);
    const isShaped = name.test(first) || isMember || isListed || isInitial;
    if (!isHandle && !isNobody && (!isShaped || others.some((each) => more.test(each)))) continue;
    // Behind these an edit elsewhere does not make an owner of somebody.
    const isSure = !/^[:|]/.test(found[0]) && listed.startsWith(first);
    const isTeam = place === atEnd && / (?:team|squad)$/i.test(first);
    const known =
      isHandle ||
      isTeam ||
      isMember ||
      isListed ||
      (isSure ? parts.some((part) => isSomebody(source, part)) : isNamed(first));
    if (!known && !isNobody && !parts.every((part) => name.test(part) && !isWord(source, part))) continue;
    const whole = { start: from + found.index, end: from + end };
    const start = whole.start + found[0].lastIndexOf(value);
    const claim = namedAtEnd(source.text, line, whole, { start, end: start + value.length });
    // `Bells: Bo` tells of no task, and `Ring to wake them` names nobody.
    const isTask = /[^\p{L}\s]\s?$/u.test(found[0]) && told.test(text.slice(end));
    const form = isNobody ? '?' : place === atStart ? (isTask ? ':' : ';') : /^[([]/.test(found[0]) ? '(' : '—';
    other = { claim, form, known };
    if (known) break;
  }
  return other;
}

/** `Mobile dev 2`, `Person A`: one of several, by a number. */
const isCounted = testOf('^(?:\\p{L}+ )?', '[holder]', ' #?(?:\\d{1,2}|[a-f])$');

/** `Optional`, `Done`, `Feature`: what says something else of the work. */
function isWord(source: Source, text: string): boolean {
  return isRemark(text) || isClosed(text) || headingKind(source, text) !== 'plain';
}

const isRemark = testOf('^', '[remark]', '(?!\\p{L})');

/** Whether the file names somebody as an owner elsewhere, or they have a name that many have. */
export function isSomebody(source: Source, person: string): boolean {
  return handle.test(person) || source.people().has(person) || isNamed(person);
}

/** `Ana`, `Ana Lima`: a name that many have. */
export function isNamed(person: string): boolean {
  const word = plainWord(person);
  const parts = word.split(' ');
  return (
    /^[\p{Lu}\p{Lo}]/u.test(person) &&
    (isFirstName(word) ||
      isFirstName(parts[0] ?? '') ||
      // `Лимова Анна`: the given name comes last.
      (parts.length === 2 && /^\p{Script=Cyrillic}/u.test(person) && isFirstName(parts[1] ?? '')))
  );
}

const isFirstName = oneOf('[first-name]');

/** The seat of a heading that is but a name, `+=` where many have it: `## Ana:`. */
export function nameSeat(source: Source, heading: string): readonly string[] {
  const who = heading.replace(/[:：]$/, '');
  if (!name.test(who)) return [];
  return isNamed(who) ? ['+='] : isWord(source, who) ? [] : ['-='];
}

/** `Friday`, `due May 4`, `3h`: when, and not who. */
const isDue = testOf('^', '[due]', '(?!\\p{L})');

/** More than names: a word in small letters that is not what stands between two people. */
const told = prepared(/\s\p{Ll}{4}|[\u3040-\ud7af]{4}/u);
