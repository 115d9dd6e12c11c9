import { prepared } from '../../preparing';
import { patternOf, testOf } from '../../vocabulary';
import type { Entry } from './blocks';
import { areNames } from './people';
import { areMost } from './scales';
import type { Source } from './source';

const post = patternOf(
  '^[*_]{0,3}(?:[\\p{L}/&-]+ ){0,4}(?:',
  '[job]',
  ')[*_]{0,2}\\s?(?:[:：][*_]{0,2}|[–—-](?= ))\\s',
  'iu',
);

/** `- QA lead: Ana`, `- **Developers** – Bo, Di`: who has which job, and nothing that is to be done. */
export function namesPost({ text }: Source, { text: leaf, box, blocks }: Entry): boolean {
  if (!leaf || box || blocks.length > 0 || leaf.end - leaf.start > 120) return false;
  const line = text.slice(leaf.start, leaf.end);
  const job = post().exec(line)?.[0];
  return job !== undefined && areNames(line.slice(job.length));
}

const ceremony = prepared(
  /^[*_`]{0,3}(?:(?:sprint|daily|weekly|backlog)[ -]){0,2}(?:planning|review|retro(?:spective)?|stand-?up|scrum|refinement|grooming)\b/i,
);

/** `- **Daily Scrum:** at nine`: a meeting of the team. */
export function isCeremony(source: Source, { text, box }: Entry): boolean {
  const raw = text && !box ? source.text.slice(text.start, text.start + 40) : '';
  return ceremony.test(raw);
}

/** A name, as it stands before a verb. */
const subject = prepared(
  /^[*_]{0,3}@?\p{Lu}[\p{L}.’-]{1,24}(?: \p{Lu}[\p{L}.’-]{0,24}){0,2}[*_]{0,3}(?: \([^()\n]{1,24}\)[*_]{0,3})?\s(?=\p{Ll})/u,
);
const answersFor = testOf('^', '[answers-for]', '\\s');

/** `- **Ana** owns the bells and all that hangs on them`: who answers for what, and nothing that is to be done. */
export function tellsDuty({ text }: Source, { text: leaf, box }: Entry): boolean {
  const raw = leaf && !box ? text.slice(leaf.start, Math.min(leaf.end, leaf.start + 140)) : '';
  const who = subject.exec(raw)?.[0];
  return who !== undefined && answersFor(raw.slice(who.length, who.length + 32));
}

/** Whether all entries say who has which job, or most of them who answers for what. */
export function tellOfPeople(source: Source, texts: readonly Entry[]): boolean {
  return (
    texts.length > 1 &&
    (texts.every((entry) => namesPost(source, entry)) || areMost(texts, 1 / 2, (entry) => tellsDuty(source, entry)))
  );
}
