import { prepared } from '../../preparing';
import {
  anyOf,
  asideWords,
  firmWords,
  isCriteria,
  once,
  patternOf,
  plainWord,
  remembering,
  testOf,
  withoutSigns,
  words,
} from '../../vocabulary';
import type { Source } from './source';

/** Words that such a heading may begin with: `Product vision`, `Key risks`, `Sprint 3 goal`. */
const leads = patternOf('^', '[aside-lead]', '(?: \\d+)? ');

/** What may follow the noun in other languages. */
const adjective = patternOf(' ', '[aside-adjective]', '$');

const isAsideWord = anyOf(asideWords);
const isFirmWord = anyOf(firmWords);

/** `Goal: Enable adoption` heads what is done for it. */
const isAim = anyOf('[aim]');

/** Behind the words that say what a heading is about: `Risks & mitigation`, `Goals for 2025`. */
const aboutEnd = patternOf('(?:(?<!\\s)\\s+)?(?:[&/(:,–—与與和及-]|\\s', '[about]', '\\s)');

/** What such a heading may begin with: `How we work`, `Risk register`. */
const asideStart = testOf('^', '[aside-start], [aside-sentence]', '(?![\\p{L}\\p{N}])');

/** What a heading of several words may end in: `Migration principles`, `API standards`. */
const asideEnd = testOf('^(?:\\S+ ){1,4}', '[aside-end]', '$');

/** A short text that starts like an order is a task, not the name of a group or a topic. */
export const imperative = { test: testOf('^', '[imperative]', '(?![\\p{L}\\p{N}])') };

/** What a heading that usually is an aside may also be: a part of the product. Its list tells; not so its principles. */
export const isDoubtful = (word: string): boolean => doubtful(word) && !endsAside(word) && !word.endsWith(' direction');

/** `Order summary`: also a page of the program, of which its list tells what to do. */
export const isPage = testOf(
  '^(?!status |progress |project |sprint |executive )\\S+ ',
  'summary, report, description',
  '$',
);

const doubtful = testOf('^', '[doubtful]', '(?: |$)');

/** How such a heading ends in writings without spaces: `产品原则`, `当前能力`. */
const asideTail = testOf('', '[aside-tail]', '$');

/** What a heading is about, with and without the words that lead to it: `Key risks & mitigation` → `key risks`, `risks`. */
function namesOf(word: string): readonly string[] {
  const about = (word.split(aboutEnd(), 1)[0] ?? '').replace(/(?<=\p{L}) sprint(?: \S+)?$/u, '');
  const bare = about.replace(leads(), '').replace(/(?: (?:is|are)|是)$/, '');
  // `Divisão de papéis` is about its roles and has a name of its own; `Riesgos principales` is about risks.
  const noun = about.replace(adjective(), '');
  // `Acordo de trabalho (working agreement)`
  const [called = word] = word.split(/ ?[(（]/, 1);
  return [about, bare, bare.replace(leads(), ''), word, called, ...(noun === about ? [] : [noun])];
}

/** Headings under which lists and tables speak about the work instead of listing it. Boxes still are tasks. */
function isAside(word: string): boolean {
  const names = namesOf(word);
  const [about = ''] = names;
  return (
    names.some(isAsideWord) ||
    (word.length <= 32 && (asideTail(about) || asideTail(word))) ||
    asideStart(word) ||
    ((endsAside(about) || (word.includes(' & ') && endsAside(word))) && !/\s\/\s/.test(word))
  );
}

/** Asides below which no heading lists work, be it a phase or a version: risks, figures, logs, what is not planned. */
export function isFirm(word: string): boolean {
  const names = namesOf(word);
  return (
    names.some(isFirmWord) ||
    /^(?:not |rejected|declined|dismissed)|\s(?:risks?|metrics|kpis?|decisions|assumptions|dependencies|guidelines|conventions)$/.test(
      names[0] ?? '',
    )
  );
}

/** `Payment rules`: a topic, unless its section says that it is a piece of work. */
export function endsAside(word: string): boolean {
  return asideEnd(word) && !imperative.test(word);
}

/** Headings of groups by time, state or size: never items, whatever stands under them. */
const group = prepared(
  once(
    () =>
      new RegExp(
        `^(?:(?:q[1-4]|h[12]|cy|fy|20\\d\\d|v\\d|v?\\d+(?:\\.\\d+)*(?:$|\\]| 20))|(?:${words('[group-name]').join('|')}|p[0-4](?!:)|priority [0-9]|(?:epics?|stories|user stories|features?|tasks?|bugs?|ideas?)$)(?!\\p{L})|(?:${words('[group-number]').join('|')})(?:$| ?[^\\p{L} ]| (?:\\p{L}$|v\\d|(?:${words('[group-more]').join('|')})s?(?!\\p{L}))))`,
        'u',
      ),
  ),
);

/** `Blocked`, `Nice to have (if time allows)`, `March 2026`: the same words may begin the name of a piece of work. */
const isWholeGroup = anyOf('[group-whole], [rest], [month]');

/** Whether a title is the name of a group and no more, or with what it is about: `Sprint 3`, `Phase B – the shop`, `Later`. */
export function isWholeName(title: string): boolean {
  return /^\p{L}+(?:$| (?:\d|\p{L}(?:$|\s?[:–—-])))/u.test(headingWord(title));
}

/** A stage or a version that is called by what is done in it, not by its date. */
export const stage = prepared(
  /^(?:(?:M\d{1,2}|(?:(?:ph|f)as[ae]|wave|stage|sprint|iteration|milestone|release|étape|etapa) (?:\d{1,2}(?:\.\d{1,2})?(?: (?=\p{L}))?|[a-h]|i{1,3})|next (?:release|version))(?:\s?[.:–—-]\s|(?=\s?(?:[([]|\p{Extended_Pictographic}|$))|(?<=\d ))|v(?:ersion )?\d{1,2}(?:\.(?:\d{1,3}|x)){0,2}\s?[:–—-]\s+(?!\p{L}{3,9}\.? \d)(?=\p{L}))/iu,
);

/** `Next`, `In progress`, `Early October 2026`: when something is done or how far it is, and not what. */
export function namesWhen(word: string): boolean {
  return isWhen(word) || inMonth(word);
}

const isWhen = anyOf('[group-name], [group-number], [term]');
const inMonth = testOf('^', '[month]', '(?!\\p{L})\\D{0,16} 20\\d\\d$');

const roleHeading = prepared(
  /^(?:po|pm|pdm|product owners?|product managers?)(?:\s?\([^()]{1,60}\)|\s?[-–—:][^:]{1,60})?(?:\s?(?:tasks?|items?|backlog))?$/,
);

/** What the same heading is called in another language: `角色 (Personas)`. */
function inBrackets(word: string): string {
  return /[^ -~]/.test(word) ? (/\(([^()]{3,40})\)$/.exec(word)?.[1] ?? '') : '';
}

const left = (list: string) => testOf('^(?:(?:additional|our|the) )?', list, '(?: ?[(（][^()（）]{1,60}[)）])?$');

/** `Remaining work`, `Additional open tasks (in order)`: what is to be done, whatever it is said among. */
export const namesRest = left('[rest]');

/** `Next steps (in this order)`: the same, as a heading. */
export const namesNext = left('[rest], [next]');

/** `Selected tasks`, `Historias de usuario seleccionadas`: work out of a backlog, whatever it is said among. */
export function namesChosen(word: string): boolean {
  const parts = word.split(' ');
  return parts.length > 1 && parts.length < 6 && parts.some(isChosen) && parts.some(isPieceOfWork);
}

const isChosen = anyOf('[chosen]');
const isPieceOfWork = anyOf('[piece]');

/** `Tasks by owner`, `Récapitulatif par membre`: each heading below is somebody. */
export function namesPeople(word: string): boolean {
  const third = word.lastIndexOf(' ', word.lastIndexOf(' ') - 1);
  return isByPerson(word.slice(third + 1)) || isByPerson(word.slice(word.lastIndexOf(' ', third - 1) + 1));
}

/** `Task distribution: the shop`: the title of a file in which a heading with a job behind it is somebody. */
export const startsByPerson = testOf('^(?:\\S+ )?(?:', '[by-person]', ')(?!\\p{L})');

/** `Team tasks`, `Bells — crew task assignments`: the headings below may say who has each of them. */
export const namesTeam = testOf('(?:^|\\s[—–-]\\s|:\\s)(?:\\S+ )?', '[team-tasks], [by-person]', '(?!\\p{L})');

const isByPerson = anyOf('[by-person]');

/** `Session handoff`, `Handover: the shop`: the title of a file about how far the work is. */
export const namesHandover = testOf('(?:^| )', '[handover]', '(?:$| ?[:：(（–—])');

/** `The shop — technical specification`: the title of a file about how something is made. */
export const namesSpec = testOf('(?:^|\\s)(?:', '[spec]', ')(?:$| ?[:：(（–—-])');

/**
 * `LD 33 to-do list`: a list, and not a piece of work with an id.
 *
 * @param isVersion whether the id may be a product with its version: `TZ2.0 migration to-do list`.
 */
export function namesList(title: string, isVersion: boolean): boolean {
  return isListName(title) || (isVersion && endsInListName(title) && !imperative.test(title));
}

const isListName = testOf('^', '[list-name]', '(?:$|\\s?[–—:(-])');
const endsInListName = testOf('^(?:\\S+ ){1,3}(?:', '[list-name]', ')$');

/** `MVP scope`: the title of a file about what is in it. */
export function namesScope(word: string): boolean {
  return /(?<!\p{L})(?:scope|umfang|alcance|escopo|perimetre)(?!\p{L})/u.test(word) && !isFirm(word);
}

/** A heading's or lead-in's words, for comparing: no emoji, numbering, emphasis or closing colon. */
export const headingWord = remembering((title) =>
  plainWord(
    withoutSigns(title)
      .replace(number, '')
      .replace(/^[^\p{L}\p{N}]+/u, ''),
  ),
);

/** `2.1) `, `iv. `, `三、` before a heading's words. */
const number = prepared(
  /^(?:\d{1,3}(?:\.\d{1,3})*[.):]?\uFE0F?\u20E3?|(?:[ivx]{1,4}|[a-z])[.)]|[一二三四五六七八九十]{1,3}、)\s*(?:[-–—:]\s*)?(?=\p{L})/iu,
);

/** `Part 2 — How we write these`: what a part of a document is about. */
const part = prepared(
  /^(?:part|section|chapter|parte|partie|teil|kapitel|часть|раздел) (?:\d{1,2}|[a-z]|[ivx]{1,4})\s?[:.–—-]\s(?=\p{L})/u,
);

/** `Phase 5: User acceptance`: a phase, where `Phase 5: Acceptance criteria` is none. */
const isNumberedStep = /^\p{L}{4,10} [a-z]?\d{1,2}\s?[:：–—-](?!.*(?:crit|defin|标准|標準|条件|條件))/u;

export type HeadingKind = 'criteria' | 'aside' | 'group' | 'role' | 'plain';

/** What kind of heading a title makes. */
export function headingKind({ kinds }: Source, title: string): HeadingKind {
  const known = kinds.get(title);
  if (known) return known;
  const kind = kindOf(title, headingWord(title));
  kinds.set(title, kind);
  return kind;
}

/** `Validation — what shipped this session` */
const shipped = patternOf(
  "(?:^|\\s[–—:-]\\s)what(?:['’]s| is| was| has| have| we)? (?:been )?(?:already )?",
  '[shipped]',
  '(?=$|\\s?[(:–—]|\\s(?:so far|this|last|in|to date|since)(?!\\p{L}))',
);

/** Whether a heading's words head what is done: `what shipped so far`. */
export function namesShipped(word: string): boolean {
  return shipped().test(word);
}

/** `What's next?`, `What we are working on`: the answer is what is to be done. */
const asksWhat = testOf('^(?:', '[group-what]', ')(?:$| ?[(?？])');

/** `To sign in:` above what takes to do so. */
const toDo = prepared(/^to (?!do )\p{L}+ [^:]{1,60}:\s*$/iu);

function kindOf(title: string, whole: string): HeadingKind {
  const word = whole.replace(part, '');
  if (roleHeading.test(word)) return 'role';
  if (namesShipped(word) || asksWhat(word)) return 'group';
  // `3. Users and teams (P0)`: what has a priority is work.
  if (/[([]P[0-4][)\]]\s*$/.test(title)) return 'plain';
  // `User stories and acceptance criteria`
  if (isCriteria(word) && !isNumberedStep.test(word))
    return isPieceOfWork(word.split(aboutEnd(), 1)[0] ?? '') ? 'group' : 'criteria';
  // `To report a leak:`, and how that is done.
  if (toDo.test(title)) return 'aside';
  const aim = /^[^:：]{1,30}(?=[:：]\s*(\S.*)$)/u.exec(word);
  if (aim && isAim(aim[0]) && imperative.test(aim[1] ?? '')) return 'group';
  if (/[?？]\s*$/.test(title) || isAside(word) || isAsideWord(inBrackets(word))) return 'aside';
  // `Features (@ana)`, `1.2 (March)`
  const bare = word.replace(/ ?\(.*/, '');
  return group().test(bare) || inMonth(bare) || (isWholeGroup(bare) && !title.endsWith(':')) ? 'group' : 'plain';
}
