import { nearest } from '../nearest';
import type { Finding, Fixes, RuleDocs, RuleInfo } from '../rule';
import type { Directive } from '../suppress';
import type { Located, Span, TextEdit } from '../text';
import { shortened } from '../wording';

/** Not run on documents: `check` reports it once it knows what the other rules found. */
export const unusedSuppression: RuleInfo = {
  id: 'unused-suppression',
  level: 'information',
  everywhere: true,
};

export const fixes: Fixes =
  ({ text }) =>
  ({ span }) => [
    { title: 'Remove the suppression', change: { kind: 'text', edits: [removal(text, span)] }, preferred: true },
  ];

export const docs: RuleDocs = {
  rule: unusedSuppression,
  summary: 'Every suppression comment suppresses something',
  why: 'A comment that has outlived its reason hides the next problem that turns up in its place.',
  example: {
    language: 'markdown',
    bad: '- [ ] Sign in (owner: PO)\n<!-- backlog-roles-disable-next-line missing-owner -->\n- [ ] Sign out (owner: PM)\n',
    good: '- [ ] Sign in (owner: PO)\n<!-- backlog-roles-disable-next-line missing-owner -->\n- [ ] Sign out\n',
  },
};

/** What a comment's effect is judged by. */
export interface Effect {
  /** The rules that ran; a comment that names another one may well have its reason. */
  readonly ran: ReadonlySet<string>;
  readonly known: readonly string[];
  /** The rules that the comment silenced. */
  readonly silenced: ReadonlySet<string>;
}

/** The findings for one comment: it as a whole, or those of its rules that silence nothing. */
export function unusedIn(directive: Directive, { ran, known, silenced }: Effect): readonly Finding[] {
  const { rules, span } = directive;
  if (directive.action === 'enable') return [];
  const unused = rules.filter(({ value }) => !silenced.has(value) && (ran.has(value) || !known.includes(value)));
  if (unused.length < rules.length) return unused.map((rule) => oneOf(rule, known));
  if (silenced.size > 0) return [];
  const stranger = unused.find(({ value }) => !known.includes(value));
  const what = stranger ? unknown(stranger, known) : 'This comment suppresses nothing';
  return [{ message: what, span }];
}

function oneOf(rule: Located, known: readonly string[]): Finding {
  const message = known.includes(rule.value) ? `${rule.value} is not reported here` : unknown(rule, known);
  return { message, span: rule.span };
}

function unknown({ value }: Located, known: readonly string[]): string {
  const meant = nearest(value, known);
  return `No rule is called ${shortened(value, 24)}${meant === undefined ? '' : `. Did you mean ${meant}?`}`;
}

/** Takes out a comment, or one of the rules that it names with what separates it from the one before. */
function removal(text: string, span: Span): TextEdit {
  if (/^(?:#|<!--)\s*backlog-roles-/.test(text.slice(span.start, span.end))) return wholeComment(text, span);
  let { start } = span;
  while (/[\s,]/.test(text.charAt(start - 1))) start -= 1;
  return { start, end: span.end, text: '' };
}

/** A comment that stands alone goes with its line, another with the space before it. */
function wholeComment(text: string, span: Span): TextEdit {
  let { start, end } = span;
  while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start -= 1;
  const isFirst = start === 0 || /[\r\n]/.test(text.charAt(start - 1));
  const rest = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(text.slice(end, end + 200))?.[0];
  if (isFirst && rest !== undefined) end += rest.length;
  else if (isFirst) start = span.start;
  return { start, end, text: '' };
}
