import type { Span } from '../../text';
import { patternOf } from '../../vocabulary';

/** `A backlog is a list of …`, `## What is a roadmap?` at the head of a file. */
const explained = patternOf(
  '(?:^|\\n)[ \\t>*_`#]{0,8}(?:what is an? (?:(?:product|sprint) )?(?:backlog|roadmap)|(?:',
  '[explained]',
  ')\\s["“*_`]{0,3}(?:(?:product|sprint)[ -])?(?:backlog|roadmap)["”*_`]{0,3}(?: \\([^()\\n]{1,40}\\))?\\s(?:is|ist|est|es|é|è|är|er|refers|means|describes|represents|steht|bezeichnet|désigne)\\s)',
  'iu',
);

/** Whether a file tells what a backlog is: what it lists is told of backlogs, and not what is to be done. */
export function explains(text: string, begin: number): boolean {
  return explained().test(text.slice(begin, begin + headLength));
}

/** Whether an edit changes that, where the Markdown begins at an offset. */
export function explainsAnew(
  { old, text, edit }: { readonly old: string; readonly text: string; readonly edit: Pick<Span, 'start'> },
  begin: number,
): boolean {
  return edit.start < begin + headLength && explains(old, begin) !== explains(text, begin);
}

/** In so much of the head of a file it tells that. UTF-16 units. */
const headLength = 600;
