import { prepared } from '../../preparing';
import { anyOf, isClosedWord, levelOf, patternOf, plainWord, testOf } from '../../vocabulary';
import type { Source } from './source';
import { namesRest, namesShipped } from './words';

/** What the columns of a board are called, besides the last. */
const isOpenState = anyOf('[table-state]');

/** `✅ Checkpoints (by the hour)`, `✅ Release checklist` */
const isCheckList = testOf('^(?:(?:\\S+ ){0,2}|[\u4e00-\u9fff]{1,4})', '[check-list]', '(?!\\p{L})');

/** `✅ Next steps`, `✅ Deliverables`: what is still to be had, and a picture of how it will be ticked off. */
export function isTickList(title: string, word: string): boolean {
  return (
    /^[✅✔☑]/u.test(title) &&
    (isOpenState(word) || namesRest(word) || isCheckList(word) || levelOf(word) === 'deliverable')
  );
}

/** `(mostly)`, `(except the shop)`, `(when it rings)`: not all of it is done. */
const limits = patternOf('(?<!\\p{L})(?:', '[limits]', '(?!\\p{L})|partial)|\\d{1,2}(?: ?%| ?/ ?\\d| of \\d)', 'iu');

const stateAtEnd = prepared(
  /(?:\s[—–·•|-]|:|^(?:\p{L}+\s)?[vV]?\d[\d.]*)\s([\p{L} ]{3,24})(?:(?<=[\p{L}]) [\d(][^\p{L}]{3,20})?$/u,
);

/**
 * `## Iteration 1 (completed)`, `### Sign in — Done`, `- Sign out: done`, `## Phase 1 [shipped]`, `## v0.1 released`
 *
 * @param word the title as `headingWord` leaves it; asked for only where it may decide, as most titles end in nothing like it.
 */
export function endsClosed(source: Source, title: string, word: () => string): boolean {
  const ticked = /[✅✔☑]\uFE0F?\s*([^✅✔☑`]{2,40})$/u.exec(title)?.[1];
  if (ticked !== undefined && source.isClosed(ticked)) return true;
  if (/what/i.test(title) && namesShipped(word())) return true;
  const bracketed = /[([（【]\s*([^()[\]（）【】]{2,80})[)\]）】]$/u.exec(title)?.[1];
  if (bracketed === undefined) return isStateAtEnd(title);
  // `Timeline (finalized)`: it is decided, not done.
  if (/^finali[sz]ed$/i.test(bracketed)) return false;
  // `States (completed, cancelled)`: all that there are.
  if (/[,|]/.test(bracketed) && areStates(bracketed)) return false;
  const bare = title.slice(0, -bracketed.length - 2).trimEnd();
  const isClosed = bracketed.split('/').every(source.isClosed) || (!limits().test(bracketed) && isStateAtEnd(bare));
  // `Ready for review (completed by Bo)`
  return isClosed && !isOpenState(plainWord(word().split('(', 1)[0] ?? ''));
}

/** Several words, each of them a state of its own. */
function areStates(bracketed: string): boolean {
  const all = bracketed.split(/\s?[,|]\s?/).map(plainWord);
  return all.length > 1 && all.every((word) => isOpenState(word) || isClosedWord(word) || isOtherState(word));
}

const isOtherState = anyOf('[other-state]');

function isStateAtEnd(title: string): boolean {
  const ending = stateAtEnd.exec(title)?.[1];
  return ending !== undefined && isClosedWord(plainWord(ending)) && !/^(?:live|archive)$/i.test(ending);
}
