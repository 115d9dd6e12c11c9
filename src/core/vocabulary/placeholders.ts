import { prepared } from '../preparing';
import { once, oneOf, plainWord, testOf, words } from './words';

/** Marks that stand for an empty value; an owner written so is inherited where there is something to inherit. */
const blankMarks = /^(?:[\s\-–—―_.…~]*|null|\[\s*\]|\{\s*\}|''|""|[☐□◻⬜])$/iu;

/** Words for nobody; followed by a reason they waive an owner on purpose: `none (kept for history)`. */
const isNoOne = oneOf('[no-one]');

/** Words that say that nobody is named yet. */
const isOpen = oneOf('[no-one]', '[undecided]', '[ownerless]');

/** Words that only a template holds: inside brackets or as a handle they name nobody. */
const template = prepared(once(() => new Set(words('[template]'))));

/** Words that name nobody when a bracket holds nothing else: `[Team]`, `[Owner / Lead]`, `[assignee]`. */
const generic = prepared(once(() => new Set(words('[generic]'))));

/** Where the reason for a waiver begins. */
const waiverEnd = /(?<!\s)(?:\s*(?=[:：(（–—#])|\s+(?=-|because\b))/i;

/** Whether a value is empty or only a mark for emptiness: ``, `~`, `null`, `[]`, `-`, `—`, `____`, `☐`. */
export function isBlank(value: string): boolean {
  return blankMarks.test(value) || value === 'NaN' || value === 'nil';
}

/** Whether a whole value says in words that nobody is named: `TBD`, `?`, `to be named`. */
export function isUndecided(value: string): boolean {
  if (value.length > 32) return false;
  return /^[?？!¿\s]*[?？][!\s]*$/.test(value) || isOpen(plainWord(value).replace(/(?<![\s.!?？…])[\s.!?？…]+$/, ''));
}

/** Whether one name of a value is undecided whatever follows: `TBD by Friday`, `N/A for now`, `none needed`. */
export const startsUndecided = testOf('^', '[undecided-lead]', '(?=$|[\\s:(;.?–—-])');

/** Whether the inside of a bracket, or the name of a handle, is what a template leaves to be filled in. */
export function isTemplateWord(inside: string): boolean {
  if (isBlank(inside) || isUndecided(inside)) return true;
  // The capital of the Turkish i falls into two signs in lower case.
  const words =
    inside
      .replaceAll('İ', 'I')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => template().has(word)) || words.every((word) => generic().has(word));
}

/**
 * The reason for which a value says that nobody owns the item, `` for a bare `unowned`; undefined where it says
 * something else. A bare `none` is no waiver, nor is one whose reason is itself a placeholder: `none (TBD)`.
 */
export function waiverReason(value: string): string | undefined {
  const head = value.slice(0, 40).split(waiverEnd, 1)[0] ?? '';
  const explicit = /^unowned$/i.test(head);
  if (!explicit && !isNoOne(plainWord(head))) return undefined;
  const rest = value.slice(head.length).trim();
  if (rest === '') return explicit ? '' : undefined;
  const reason = rest.replace(/^[:：(（–—#\s-]+/, '').replace(/(?<![)）\s])[)）\s]+$/, '');
  if (isBlank(reason) || isUndecided(reason) || /^(?:so far|for now|yet)$/i.test(reason)) {
    return explicit ? '' : undefined;
  }
  return reason;
}
