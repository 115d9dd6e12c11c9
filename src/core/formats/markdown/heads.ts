import type { Span } from '../../text';

/** `**US-12 — Sign in**`, no criterion, test or decision: what stands below belongs to it as it would below a heading. */
const card =
  /^\*\*[^\p{L}\p{N}*\n]{0,6}(?!(?:AC|TC|ADR|RISK)-)(?:\p{Lu}[\p{Lu}\d]{0,11}(?:-[\p{Lu}\d]{1,8}){0,2}-\p{Lu}{0,3}\d{1,5}|\p{Lu}{2,4} \d{1,3}\.\d{1,3})\s?[:–—-][^*\n]{4,200}\*\*(?:\s\([^()\n]{1,60}\))?$/u;

/** `**Sign in** — Approved`, with what it is in the lines below. */
const stated =
  /^\*\*([^*\n]{3,100})\*\*\s[—–-]\s(?:approved|proposed|planned|in progress|in review|todo|done|completed?|shipped|dropped|deferred|postponed|rejected|blocked|backlog)\b[^\n]{0,24}\n/i;

/** The level of a card: below all headings. */
export const cardLevel = 7;

/** Where the line ends that heads a paragraph as a heading would; undefined where none does. UTF-16 offset. */
export function headEnd(text: string, { start, end }: Span): number | undefined {
  if (!text.startsWith('**', start)) return undefined;
  const lead = text.slice(start, Math.min(end, start + 300));
  if (card.test(lead)) return end;
  const head = stated.exec(lead)?.[0];
  return head === undefined ? undefined : start + head.trimEnd().length;
}
