import type { Log, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../../package.json';
import { type RuleDocs, ruleDocs, type Severity } from '../../core';
import type { CheckedFile, CheckedProblem } from '../checking';
import { marksOf } from '../marks';
import { safeJson } from '../safe-text';

/** `check --format sarif`: SARIF 2.1.0, as code scanning takes it. */
export function checkSarif(files: readonly CheckedFile[], failures: readonly string[]): string {
  const marks = marksOf(files);
  const driver = { name: 'Backlog Roles', semanticVersion: version, rules: ruleDocs.map(descriptor) };
  const results = files.flatMap(({ path, problems }) =>
    problems.map((problem) => result(path, problem, marks.get(problem) ?? '')),
  );
  const toolExecutionNotifications = failures.map((text) => ({ level: 'error' as const, message: { text } }));
  const invocations = [{ executionSuccessful: failures.length === 0, toolExecutionNotifications }];
  const log: Log = {
    version: '2.1.0',
    runs: [{ tool: { driver }, invocations, columnKind: 'utf16CodeUnits', results }],
  };
  return `${safeJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', ...log })}\n`;
}

function descriptor({ rule, summary, why }: RuleDocs): ReportingDescriptor {
  const level = rule.level === 'off' ? undefined : levels[rule.level];
  return {
    id: rule.id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: `${summary}. ${why}` },
    defaultConfiguration: level ? { level } : { enabled: false },
  };
}

function result(path: string, problem: CheckedProblem, mark: string): Result {
  const { rule, severity, message, line, column, endLine, endColumn } = problem;
  const ruleIndex = ruleDocs.findIndex((docs) => docs.rule.id === rule);
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, region } }],
    partialFingerprints: { 'backlogRoles/v1': mark },
  };
}

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Readonly<
  Record<Severity, Result.level>
>;

/** A path as it is printed, as a reference that is relative to the working folder, or as the address of the file. */
function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${encoded.replace('%3A', ':')}`;
  if (path.startsWith('//')) return `file:${encoded}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
