import { prepared } from '../../preparing';
import type { Span } from '../../text';
import { patternOf, testOf } from '../../vocabulary';
import type { Source } from './source';

/** `Sign in ✅`, `✔ Sign in (launched)`, `Done (12 May): sign in`: a tick or the word at either end; `~✅` and `🔁❌` are no ticks. */
export function hasDoneMark(title: string): boolean {
  const text = title.trim();
  if (!doneSign.test(text)) return false;
  const [inside, bold] = doneInside().exec(text) ?? [];
  return (
    doneLead.test(text) ||
    (/^[*_]{0,3}[[(]/.test(text) && startsWithTag(text.slice(0, 60))) ||
    /^DONE | DONE$(?<!(?:NOT|BE|IS) DONE)/.test(text) ||
    doneTail.test(text.slice(-160)) ||
    Boolean(bold ?? /[A-Z]{4}/.exec(inside ?? ''))
  );
}

/** `Sign in 🔁`, `Sign out ❌`: a sign behind it, or a tick, says how far it is. `2 + 2 = 4 ✓` says that it is right. */
export function hasStateMark(text: string): boolean {
  return hasDoneMark(text.replace(/[✓√]$/, '')) || /[✅✔☑❌🔁🔄🚧⏳🟡🟢🔴]\uFE0F?$/u.test(text.slice(-4).trimEnd());
}

/** `⬜ Sign in`: a box that is drawn. */
export function hasOpenSign(title: string): boolean {
  return /^[⬜☐◻▢🔲🔳]/u.test(title);
}

/** `⬜ Sign in`, `Sign in ⚠️`, `Sign out 🚧`: not all of it is done, even among what is. */
export function staysOpen({ text }: Source, { start, end }: Span): boolean {
  return (
    hasOpenSign(text.slice(start, start + 4)) ||
    /(?:⚠|🚧|⏳|🔄|🟡)\uFE0F?$/u.test(text.slice(Math.max(start, end - 4), end).trimEnd())
  );
}

/** One of these stands in whatever is done by its text: most titles need not be looked at further. */
const doneSign = /[✅✔☑✓√:([]|\s[–—-]\s|done/i;
const doneLead =
  /^(?:[✅✔☑✓]|√(?=\s)|:white_check_mark:|(?:done|completed)(?: \([^()]{1,40}\))?:\s|\[ ?[xv✓✔] ?\](?!\())/iu;
/** `[DONE in May] Sign in`, `[fait] Sign in` */
const startsWithTag = testOf('^[*_]{0,3}[[(](?:', '[done-tag]', ')(?:[\\])]|(?!\\p{L})[^\\])]{0,24}\\])');

/** `Sign in — DONE in May`, `Sign in — **shipped early**`; `— DONE when it works` says when it will be. */
const doneInside = patternOf('\\s[–—-]\\s(\\*\\*)?', '[done]', '(?!\\w|\\s(?:when|if|once|by|as soon))', 'i');

const doneTail = prepared(
  /(?=[✅✔☑✓√:([])(?<![~≈\p{Extended_Pictographic}]\uFE0F?)(?:[✅✔☑✓√]|:white_check_mark:|\((?:complete\)|(?:done|completed|implemented|shipped)(?: (?!when|if|by|after|in part)\p{L}[^()/]{0,40})?\))|\[done\])\uFE0F?\s*(?:\((?!(?:just |partly |partially )?(?:started|begun|ongoing|in progress|wip|partial)\b)[^()]{0,100}\)|(?:&nbsp;\s?)?→[^→]{0,100})?$/iu,
);
