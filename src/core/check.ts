import { type Config, readConfig } from './config';
import type { Document } from './model';
import type { Fix, Problem, Rule, RuleContext, RuleInfo, Severity } from './rule';
import { ruleIds, rules } from './rules';
import { configFinding, configFixes, invalidConfig } from './rules/invalid-config';
import { unusedIn, unusedSuppression } from './rules/unused-suppression';
import { atOnce, type Slices } from './slices';
import { type Suppressed, suppress, type Told } from './suppress';

interface Reported extends Told {
  readonly severity: Severity;
}

/** Runs every rule at its level; suppressed findings are left out. Ordered by place. */
export function check(document: Document, context: RuleContext, from: readonly Rule[] = rules): readonly Problem[] {
  return atOnce(checking(document, context, from));
}

export function* checking(
  document: Document,
  context: RuleContext,
  from: readonly Rule[] = rules,
): Slices<readonly Problem[]> {
  const ran = from.filter((rule) => applies(rule, context));
  const reported: Reported[] = [];
  for (const rule of ran) {
    yield;
    for (const each of run(rule, document, context)) reported.push(each);
  }
  yield;
  const suppressed = suppress(document, reported);
  const ids = new Set(ran.map(({ id }) => id));
  return inOrder(toProblems([...suppressed.kept, ...unused(context.config, suppressed, ids)]));
}

/** A problem of a config file, of which there are few, and what can be done about it. */
export interface ConfigProblem extends Problem {
  readonly fixes: readonly Fix[];
}

/** The problems of a config file itself. */
export function checkConfig(text: string, fileName = ''): readonly ConfigProblem[] {
  const { config, issues } = readConfig(text, fileName);
  const severity = severityOf(invalidConfig, config);
  if (severity === undefined) return [];
  return issues.map((issue) => {
    const told = { rule: invalidConfig.id, severity, finding: configFinding(issue) };
    return { ...toProblem(told), fixes: configFixes(issue) };
  });
}

/** What one rule alone finds in a document, suppressed or not. */
export function problemsOf(rule: Rule, document: Document, context: RuleContext): readonly Problem[] {
  return applies(rule, context) ? toProblems(run(rule, document, context)) : [];
}

function applies(rule: Rule, { config, tracked }: RuleContext): boolean {
  return severityOf(rule, config) !== undefined && (tracked || rule.everywhere === true);
}

/** How loud a rule is under a config; undefined where it is off. */
function severityOf({ id, level, needs }: RuleInfo, config: Config): Severity | undefined {
  const { rules } = config;
  const usual = needs && Object.keys(config[needs]).length > 0 ? 'information' : level;
  const set = Object.hasOwn(rules, id) ? (rules[id] ?? usual) : usual;
  return set === 'off' ? undefined : set;
}

/** One rule that fails becomes one problem, and the others still report. */
function run(rule: Rule, document: Document, context: RuleContext): readonly Reported[] {
  const severity = severityOf(rule, context.config) ?? 'error';
  const reported: Reported[] = [];
  try {
    for (const finding of rule.check(document, context)) reported.push({ rule: rule.id, severity, finding });
  } catch (error) {
    const message = `The rule ${rule.id} failed: ${error instanceof Error ? error.message : String(error)}`;
    reported.push({ rule: rule.id, severity: 'error', finding: { message, span: { start: 0, end: 0 }, failed: true } });
  }
  return reported;
}

function unused(
  config: Config,
  { directives, used }: Suppressed<Reported>,
  ran: ReadonlySet<string>,
): readonly Reported[] {
  const severity = severityOf(unusedSuppression, config);
  if (severity === undefined) return [];
  const findings = directives.flatMap((directive) => {
    return unusedIn(directive, { ran, known: ruleIds, silenced: used.get(directive) ?? new Set() });
  });
  return findings.map((finding) => ({ rule: unusedSuppression.id, severity, finding }));
}

/** Thousands of items may have one thing said of them: it is kept once. */
function toProblems(reported: readonly Reported[]): Problem[] {
  const messages = new Map<string, string>();
  return reported.map((each) => {
    const { message } = each.finding;
    if (!messages.has(message)) messages.set(message, message);
    return toProblem(each, messages.get(message));
  });
}

function toProblem({ rule, severity, finding }: Reported, message = finding.message): Problem {
  const { span, item, owner, party, related, failed } = finding;
  // The same few fields in nearly all, of which there may be as many as items.
  const problem = { rule, severity, message, span, item };
  if (failed) return { ...problem, failed };
  return owner || related ? { ...problem, owner, party, related } : problem;
}

/** By place; at one place in the order of the rules. */
function inOrder(problems: Problem[]): readonly Problem[] {
  return problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
