import { type Fix, Lines, type Problem, type Severity, type Span } from '../core';
import { fixerOf, shortened } from '../core/on-demand';
import type { Reading } from './readings';
import type { FoundConfig } from './targets';

/** What was found in one file. */
export interface CheckedFile {
  readonly path: string;
  readonly problems: readonly CheckedProblem[];
}

/** Lines and columns are 1-based; the end is exclusive. */
export interface CheckedProblem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** What it is about, by which it is known again: the id or the title of an item, or the text where it stands. */
  readonly subject: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fixes: readonly string[];
}

/** `files`: the backlogs and roadmaps that were looked at. */
export interface Summary {
  readonly files: number;
  readonly items: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
}

/** The problems of one file; of a file that could not be read, that one. */
export function checkedFile(reading: Reading): CheckedFile {
  const path = reading.target.shown;
  if (reading.kind === 'read') {
    const { analysis, lines, target } = reading;
    const fixesOf = fixerOf(analysis, target.config.config);
    return {
      path,
      problems: analysis.problems.map((problem) => placed(problem, analysis.document.text, lines, fixesOf(problem))),
    };
  }
  if (reading.kind === 'failed') return { path, problems: [] };
  const level = reading.target.config.config.rules['invalid-syntax'];
  if (level === 'off') return { path, problems: [] };
  return { path, problems: [atStart('invalid-syntax', reading.severity, reading.message)] };
}

/** The problems of a config file. */
export function checkedConfig(path: string, { file, unmatched }: FoundConfig): CheckedFile {
  const lines = new Lines(file.text);
  const level = file.config.rules['invalid-config'];
  if (level === 'off') return { path, problems: [] };
  const issues = [
    ...file.issues.map((issue) => ({ ...issue, severity: level ?? 'error' })),
    ...unmatched.map((issue) => ({ ...issue, severity: level ?? 'warning' })),
  ];
  const problems = issues.map((issue) => placed({ rule: 'invalid-config', ...issue }, file.text, lines, []));
  return { path, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}

export function summarize(files: readonly CheckedFile[], read: number, items: number): Summary {
  const count = (severity: Severity) =>
    files.reduce((sum, { problems }) => sum + problems.filter((problem) => problem.severity === severity).length, 0);
  return {
    files: read,
    items,
    errors: count('error'),
    warnings: count('warning'),
    information: count('information'),
  };
}

function placed(problem: Problem, text: string, lines: Lines, fixes: readonly Fix[]): CheckedProblem {
  const { rule, severity, message, span, item } = problem;
  const subject = item?.id?.value || item?.title.value || shortened(text.slice(span.start, span.end), 80);
  return { rule, severity, message, subject, ...place(span, lines), fixes: fixes.map((fix) => fix.title) };
}

function place({ start, end }: Span, lines: Lines) {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return { line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 };
}

function atStart(rule: string, severity: Severity, message: string): CheckedProblem {
  return { rule, severity, message, subject: '', line: 1, column: 1, endLine: 1, endColumn: 1, fixes: [] };
}
