import { prepared } from '../../preparing';
import type { Span } from '../../text';
import { anyOf, levelOf, patternOf, plainWord } from '../../vocabulary';
import type { Scope } from './draft';
import type { Facts } from './facts';
import { isPriorityKey } from './fields';
import type { HeadingFacts } from './headings';
import type { Part } from './parts';

/** `**US-12 — Sign in**`, `**US-12 · Sign in** — 3 points`, no criterion, test or decision: what stands below belongs to it as it would below a heading. */
const card = prepared(
  /^\*\*[^\p{L}\p{N}*\n]{0,6}(?!(?:AC|TC|ADR|RISK)-)(?:\p{Lu}[\p{Lu}\d]{0,11}(?:-[\p{Lu}\d]{1,8}){0,2}-\p{Lu}{0,3}\d{1,5}|\p{Lu}{2,4} \d{1,3}\.\d{1,3})\s?[:·–—-][^*\n]{4,200}\*\*(?:\s\([^()\n]{1,60}\)|\s[·|–—]\s[^.\n]{1,48})?$/u,
);

/** `**Task: Sign in**`, `**User story 2.1 — Sign in**`: the same, called by its level; the lines below may say more. */
const levelled = prepared(
  /^\*\*[^\p{L}\p{N}*\n]{0,6}(\p{L}[\p{L} ]{2,23})(?: #?\d{1,3}(?:\.\d{1,3}){0,2}[a-z]?)?\s?[:·–—-]\s[^*\n]{3,200}[^*\n:]\*\*(?=\s*(?:\n|$))/u,
);

/** `**Task 1:** Sign in`: what is in bold leads to what it is called. */
const led = prepared(
  /^\*\*[^\p{L}\p{N}*\n]{0,6}(\p{L}[\p{L} ]{1,23}) #?\d{1,3}(?:\.\d{1,3}){0,2}\s?(?:[:.–—-]\*\*|\*\*\s?[:–—-])\s[^*\n]{4,160}(?<!:\s{0,2})(?=\n|$)/u,
);

/** Levels whose pieces of work have nothing but details below them: what is below an epic or a feature is work. */
export const lowest: ReadonlySet<string> = new Set(['task', 'story', 'bug', 'spike']);

/** `**Sign in** — Approved`, with what it is in the lines below. */
const stated = patternOf('^\\*\\*([^*\\n]{3,100})\\*\\*\\s[—–-]\\s', '[stated]', '(?!\\p{L})[^\\n]{0,24}\\n', 'iu');

/** The level of a card: below all headings. */
export const cardLevel = 7;

/** Where the line ends that heads a paragraph as a heading would; undefined where none does. UTF-16 offset. */
export function headEnd(text: string, { start, end }: Span): number | undefined {
  if (!text.startsWith('**', start)) return undefined;
  const lead = text.slice(start, Math.min(end, start + 300));
  if (card.test(lead)) return end;
  const found = levelled.exec(lead) ?? led.exec(lead);
  const isWork = found !== null && lowest.has(levelOf(found[1] ?? '') ?? '');
  const head = (isWork ? found : stated().exec(lead))?.[0];
  return head === undefined ? undefined : start + head.trimEnd().length;
}

/** A version and a date beside the status and the team: they are those of the document. */
export function isDocument({ fields }: Facts): boolean {
  return fields.filter(({ key }) => /^(?:(?:document )?version|date|author|last updated)$/i.test(key)).length > 1;
}

/** A status and a priority of its own: not a phase with all that is done in it. */
export function isRanked({ status, fields }: Facts): boolean {
  return status && fields.some(({ key }) => isPriorityKey(plainWord(key)));
}

/** `### 3.1 Mend the sails` above `**Estimated:** 2 weeks`: by its number and what it costs one piece of work. */
export function isCosted(part: Part, { numbered, facts }: HeadingFacts, { mode }: Scope): boolean {
  return (
    mode === 'work' && numbered && part.parts.length === 0 && facts.fields.some(({ key }) => isCost(plainWord(key)))
  );
}

const isCost = anyOf('[cost]');
