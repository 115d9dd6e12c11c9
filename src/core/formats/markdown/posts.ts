import { prepared } from '../../preparing';
import { patternOf } from '../../vocabulary';
import type { Entry } from './blocks';
import { areNames } from './people';
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
