import type { Config } from './config';
import type { Document } from './model';
import type { Finding, Problem, Rule, RuleContext, RuleInfo, Severity } from './rule';
import { ruleIds, rules } from './rules';
import { unusedIn, unusedSuppression } from './rules/unused-suppression';
import { atOnce, isBreak, type Slices } from './slices';
import { type Suppressed, suppress } from './suppress';

/** Runs every rule at its level; suppressed findings are left out. Ordered by place. */
export function check(document: Document, context: RuleContext, from: readonly Rule[] = rules): readonly Problem[] {
  return atOnce(checking(document, context, from));
}

export function* checking(
  document: Document,
  context: RuleContext,
  from: readonly Rule[] = rules,
): Slices<readonly Problem[]> {
  const reported = yield* reporting(document, context, from);
  yield;
  return unsilenced(document, context, reported, from);
}

/** What the rules say, suppressed or not. Ordered by place; at one place in the order of the rules. */
export function* reporting(
  document: Document,
  context: RuleContext,
  from: readonly Rule[] = rules,
): Slices<readonly Problem[]> {
  const reported: Problem[] = [];
  for (const rule of from) {
    for (const each of yield* asking(rule, document, context)) reported.push(each);
  }
  yield;
  return inOrder(reported);
}

/** What suppression comments leave of what the rules say, in order, and which of them silence nothing. */
export function unsilenced(
  document: Document,
  context: RuleContext,
  reported: readonly Problem[],
  from: readonly Rule[] = rules,
): readonly Problem[] {
  const suppressed = suppress(document, reported);
  if (suppressed.directives.length === 0) return reported;
  // Where nothing is known to be said elsewhere, the other files may just not have been read.
  const isTold = ({ beyond }: Rule) => beyond !== 'items' || context.around.elsewhere.size > 0;
  const ran = new Set(from.filter((rule) => applies(rule, context) && isTold(rule)).map(({ id }) => id));
  return inOrder([...suppressed.kept, ...unused(context.config, suppressed, ran)]);
}

/** What one rule alone finds in a document, suppressed or not. */
export function problemsOf(rule: Rule, document: Document, context: RuleContext): readonly Problem[] {
  return atOnce(asking(rule, document, context));
}

/** One rule that fails becomes one problem, and the others still report. */
function* asking(rule: Rule, document: Document, context: RuleContext): Slices<readonly Problem[]> {
  const severity = applies(rule, context) ? severityOf(rule, context.config) : undefined;
  if (severity === undefined) return [];
  const found: Problem[] = [];
  // Thousands of items may have one thing said of them: it is kept once.
  const messages = new Map<string, string>();
  yield;
  try {
    for (const finding of rule.check(document, context)) {
      if (!finding || isBreak(found.length)) yield;
      if (!finding) continue;
      const { message } = finding;
      if (!messages.has(message)) messages.set(message, message);
      found.push(toProblem(rule, severity, finding, messages.get(message)));
    }
  } catch (error) {
    const message = `The rule ${rule.id} failed: ${error instanceof Error ? error.message : String(error)}`;
    found.push(toProblem(rule, 'error', { message, span: { start: 0, end: 0 }, failed: true }));
  }
  return found;
}

function applies(rule: Rule, { config, tracked }: RuleContext): boolean {
  return severityOf(rule, config) !== undefined && (tracked || rule.everywhere === true);
}

/** How loud a rule is under a config; undefined where it is off. */
export function severityOf({ id, level, needs }: RuleInfo, config: Config): Severity | undefined {
  const { rules } = config;
  const usual = needs && Object.keys(config[needs]).length > 0 ? 'information' : level;
  const set = Object.hasOwn(rules, id) ? (rules[id] ?? usual) : usual;
  return set === 'off' ? undefined : set;
}

function unused(
  config: Config,
  { directives, used }: Suppressed<Problem>,
  ran: ReadonlySet<string>,
): readonly Problem[] {
  const severity = severityOf(unusedSuppression, config);
  if (severity === undefined) return [];
  const findings = directives.flatMap((directive) => {
    return unusedIn(directive, { ran, known: ruleIds, silenced: used.get(directive) ?? new Set() });
  });
  return findings.map((finding) => toProblem(unusedSuppression, severity, finding));
}

export function toProblem({ id }: RuleInfo, severity: Severity, finding: Finding, message = finding.message): Problem {
  const { span, item, owner, party, related, failed } = finding;
  // The same few fields in nearly all, of which there may be as many as items.
  const problem = { rule: id, severity, message, span, item };
  if (failed) return { ...problem, failed };
  return owner || related ? { rule: id, severity, message, span, item, owner, party, related } : problem;
}

/** By place; at one place as they come. */
function inOrder(problems: Problem[]): readonly Problem[] {
  return problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
