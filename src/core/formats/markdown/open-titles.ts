import { prepared } from '../../preparing';
import type { Span } from '../../text';
import { plainWord } from '../../vocabulary';
import type { Source } from './source';
import { namesWhen } from './words';

/** `[Task title]` in the text, unless the file defines a link of that name; `[Risk] — [impact]`, `Task 1: [title]`. */
export function isOpenBracket(source: Source, span: Span): boolean {
  const start = source.text.slice(span.start, Math.min(span.end, span.start + 300));
  if (openBrackets.test(start)) return true;
  const inside = /^\[([^[\]]{1,100})\]$/.exec(source.text.slice(span.start, Math.min(span.end, span.start + 103)))?.[1];
  return inside !== undefined && !source.linkNames().has(inside.toLowerCase());
}

const openBrackets = prepared(
  /^(?:[*_]{0,2}\[[^[\]]{1,100}\]|\p{L}[\p{L} ]{1,30}[\d.]{1,5})[*_]{0,2}(?:\s?(?:[-–—]>?|[:：→|])\s?[*_]{0,2}\[[^[\]]{1,100}\][*_]{0,2})+$/u,
);

/** `[Task title]`, `<name>`, `{{title}}`, `...`: template text left in. */
export function isPlaceholderTitle(text: string): boolean {
  return /^(?:\[[^\]]*\]|<[^>]*>|\{\{?[^}]*\}?\}|\.{2,}|…|tbd|n\/a|none|[-–—]+|_+|(?:utter|action)_\w+)\.?$|^\((?:none|nothing|not yet)\b[^()]{0,80}\)$/i.test(
    // `Later: —`: nothing, so far.
    text.trim().replace(/^([^:]{3,24}): /, (lead, word) => (namesWhen(plainWord(word)) ? '' : lead)),
  );
}
