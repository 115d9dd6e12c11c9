import { prepared } from '../preparing';
import { anyOf, patternOf, plainWord, remembering, testOf, withoutSigns } from './words';

/** Words for finished work, as a status, a flag (`done: true`), a column or a heading. */
export const doneWords = '[done]';

/** Status words that close an item, by language. */
export const isClosedWord = anyOf(doneWords, '[closed]');

const isPiece = anyOf('[piece], [table-stage], [run], [version]');

/** Whether the value of a flag such as `done` says that it is so: `true`, `Oui`, `2025-03-01`, `1.3.2025`. */
export function isYes(value: string): boolean {
  return /^(?:true|yes|y|on|x|\d{4}[-/.]\d\d?(?!\d).*|\d\d?[/.]\d\d?[/.]\d{4}|1|100 ?%|oui|sí?|sim|ja|да|是)$/i.test(
    value.trim(),
  );
}

const closedMarks = /^(?:[✅✔☑✓]|√$|✔️|🟢\s*(?:done|complete)|100 ?%|\[x\]|:white_check_mark:|:heavy_check_mark:)/iu;

/** `✅ On track`: all is well, and not all is done. */
const goesOn = testOf('^[^\\p{L}\\d]*', '[going-on]', '(?!\\p{L})');

/**
 * Whether a status closes its item: `Done`, `✅ Completed (2024)`, `terminé`. Only the leading words count, so that
 * `done when the tests pass` does not.
 *
 * @param extra statuses that the config adds.
 */
export function isClosed(status: string, extra: readonly string[] = []): boolean {
  const bare = status.replace(/^[\s`*_]+/, '').trimEnd();
  if (/^[^\p{L}\d]*\d{1,2}\s?%/u.test(bare)) return false;
  if (closedMarks.test(bare)) return !goesOn(bare);
  // `v1 shipped in May`
  const word = plainWord(bare.replace(/^[^\p{L}\p{N}]+(?:v\d[\d.]* )?|^v\d[\d.]* /u, '').replace(' - ', ' — '));
  const lead =
    word
      .split(
        /(?:(?<!\s)\s+)?(?:[(,;:|/.!–—✅✔。；，：]| - | (?:in|on|for|by|as|via|under|spec|pr|sprint|release) | v?\d).*/su,
      )[0]
      ?.trim() ?? '';
  return (
    [word, lead, since().exec(word)?.[1] ?? ''].some(isClosedWord) || extra.some((status) => plainWord(status) === word)
  );
}

/** `Archive DONE — May`, `Work shipped (in April)`; `What is not done` is not. */
const ended = prepared(
  /^(?:[\p{L}\p{N}]+ ){1,3}(?<!(?:of|not|yet|be|is|are|when|until|get|half|almost|part\p{L}{2,4}) )(?:done|completed|finished|shipped|delivered)(?=$|\s?[(:–—])/u,
);

/** How long ago: `Recently shipped`, `Already done`, `最近已交付`. */
const lately = patternOf('^', '[lately]', '(?: |(?<=[一-龥]))');

/** When, or in which version: `Fixed in v1.2`, `Umgesetzt (2024)`, `已完成（v1.1）`. */
const since = patternOf('^(?!live)(\\p{L}+)(?: ?\\(| ', '[since]', ' )(?:v\\.? ?)?(?:\\d|q[1-4])');

const doneStart = testOf('^', '[done-start]', '(?:[\\s(:,–—]|$)');

/**
 * Words that make a heading or group one of finished work: `## Done`, `### Completed in 2024`, `## ✅ Shipped`,
 * `## Tareas completadas`.
 */
export function isClosedHeading(title: string, extra: readonly string[] = []): boolean {
  return extra.length === 0 ? closesAlone(title) : closes(title, extra);
}

const closesAlone = remembering((title) => closes(title, none));
const none: readonly string[] = [];

function closes(title: string, extra: readonly string[]): boolean {
  const word = plainWord(withoutSigns(title)).replace(lately(), '');
  if (isClosedWord(word) || extra.some((status) => plainWord(status) === word)) return true;
  const [first = '', last = '', more] = word.split(' ', 3);
  if (more === undefined && ((isClosedWord(first) && isPiece(last)) || (isPiece(first) && isClosedWord(last))))
    return true;
  // `已完成：存储`
  const [lead = ''] = word.split(/\s?[:：]\s?/, 1);
  if (lead !== word && /[^ -~]/.test(lead) && isClosedWord(lead)) return true;
  return doneStart(word) || isClosedWord(since().exec(word)?.[1] ?? '') || ended.test(word);
}
