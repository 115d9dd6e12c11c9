import type { Claim } from '../../model';
import { type Span, trimmed } from '../../text';
import { roleOf } from '../../vocabulary';

const lettered = /^(.{1,60}?)\s{0,4}\(([RACIS](?:\s?[,/·&+-]?\s?[RACIS]){0,4})\)$/u;

/**
 * The owner that a line of parties with RACI letters names: who is accountable, else who is responsible.
 *
 * `Order the backlog | PdM (A) | Devs (C)` → `PdM`, and where the parties begin
 */
export function raciLine(text: string, line: Span): { readonly claim: Claim; readonly from: number } | undefined {
  const raw = text.slice(line.start, Math.min(line.end, line.start + 1000));
  if (!raw.includes('|') || !raw.includes('(')) return undefined;
  let at = line.start;
  const parties: { readonly letters: string; readonly value: Span; readonly whole: Span }[] = [];
  for (const part of raw.split('|')) {
    const whole = trimmed(text, { start: at, end: at + part.length });
    const found = lettered.exec(text.slice(whole.start, whole.end));
    at += part.length + 1;
    if (!found?.[1] || !found[2]) continue;
    parties.push({ letters: found[2], value: { start: whole.start, end: whole.start + found[1].length }, whole });
  }
  const owner =
    parties.find(({ letters }) => letters.includes('A')) ?? parties.find(({ letters }) => letters.includes('R'));
  const [first] = parties;
  if (!owner || !first || parties.length < 2 || first.whole.start === line.start) return undefined;
  const name = text.slice(owner.value.start, owner.value.end);
  // Beside a PdM the PM is the project manager.
  const project = /^pm$/i.test(name) && /\bpdm\b/i.test(raw);
  const claim: Claim = {
    key: { name, kind: 'accountable', role: project ? undefined : roleOf(name) },
    form: 'matrix',
    text: name,
    span: owner.value,
    values: undefined,
    whole: owner.whole,
    put: { span: owner.value, before: '', after: '', style: 'text' },
    cut: undefined,
    unquoted: [],
  };
  return { claim, from: first.whole.start };
}
