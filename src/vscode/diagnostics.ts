import * as vscode from 'vscode';
import { Lines, type Mention, type Problem, type Span, tooLarge } from '../core/index';
import { ruleOf, toRange, toRangeIn, toSeverity } from './convert';
import { type Checked, type Documents, isRead } from './documents';
import { productName } from './ids';
import type { OtherFiles } from './other-files';
import { rulePage } from './rule-pages';
import type { ReadFile } from './workspace-files';

/** VS Code keeps 1,000 diagnostics of a file and drops the rest in silence. */
const most = 999;

const ranks = { error: 0, warning: 1, information: 2, hint: 3 } as const;

/** Shows the problems of the open files and, where that is asked for, of the others. */
export function registerDiagnostics(documents: Documents, files: OtherFiles): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('backlog-roles');
  // Most strokes change no problem, and whatever shows them would else be drawn again.
  const show = (uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[]) => {
    if (!areSame(collection.get(uri) ?? [], diagnostics)) collection.set(uri, diagnostics);
  };
  return vscode.Disposable.from(
    collection,
    documents.onDidAnalyze((checked) => show(checked.document.uri, ofOpen(checked))),
    documents.onDidForget((uri) => collection.delete(uri)),
    files.onDidRead((file) => show(file.uri, ofClosed(file))),
  );
}

function areSame(a: readonly vscode.Diagnostic[], b: readonly vscode.Diagnostic[]): boolean {
  return a.length === b.length && a.every((each, index) => isSame(each, b[index] ?? each));
}

function isSame(a: vscode.Diagnostic, b: vscode.Diagnostic): boolean {
  return (
    a.range.isEqual(b.range) &&
    a.message === b.message &&
    a.severity === b.severity &&
    ruleOf(a) === ruleOf(b) &&
    relatedOf(a) === relatedOf(b)
  );
}

function relatedOf({ relatedInformation }: vscode.Diagnostic): string | undefined {
  return relatedInformation && JSON.stringify(relatedInformation.map(({ location, message }) => [location, message]));
}

function ofOpen(checked: Checked): vscode.Diagnostic[] {
  const { document } = checked;
  if (!isRead(checked)) {
    const message = tooLarge(document.getText().length);
    return [diagnostic(new vscode.Range(0, 0, 0, 0), message, vscode.DiagnosticSeverity.Information)];
  }
  return diagnosticsOf(checked.analysis.problems, { uri: document.uri, rangeOf: (span) => toRange(document, span) });
}

function ofClosed({ uri, analysis }: ReadFile): vscode.Diagnostic[] {
  if (!analysis) return [];
  const lines = new Lines(analysis.document.text);
  return diagnosticsOf(analysis.problems, { uri, rangeOf: (span) => toRangeIn(lines, span) });
}

/** The file that problems are of. */
interface Place {
  readonly uri: vscode.Uri;
  readonly rangeOf: (span: Span) => vscode.Range;
}

function diagnosticsOf(problems: readonly Problem[], place: Place): vscode.Diagnostic[] {
  if (problems.length <= most) return problems.map((problem) => toDiagnostic(problem, place));
  const byWeight = problems.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]);
  const shown = new Set(byWeight.slice(0, most - 1));
  const left = byWeight.slice(most - 1);
  const range = place.rangeOf(left[0]?.span ?? { start: 0, end: 0 });
  const message = `${left.length} more problems in this file are not listed; the command line lists them all`;
  return [
    ...problems.filter((problem) => shown.has(problem)).map((problem) => toDiagnostic(problem, place)),
    diagnostic(range, message, vscode.DiagnosticSeverity.Information),
  ];
}

function toDiagnostic(problem: Problem, { uri, rangeOf }: Place): vscode.Diagnostic {
  const result = diagnostic(rangeOf(problem.span), problem.message, toSeverity(problem.severity));
  result.code = { value: problem.rule, target: rulePage(problem.rule) };
  if (problem.related) {
    result.relatedInformation = problem.related.map((related) => {
      const location =
        'span' in related
          ? new vscode.Location(uri, rangeOf(related.span))
          : new vscode.Location(vscode.Uri.parse(related.mention.file), rangeAt(related.mention.holder));
      return new vscode.DiagnosticRelatedInformation(location, related.message);
    });
  }
  return result;
}

function rangeAt(holder: Mention['holder']): vscode.Range {
  if (!holder) return new vscode.Range(0, 0, 0, 0);
  const { start, end } = holder;
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

function diagnostic(range: vscode.Range, message: string, severity: vscode.DiagnosticSeverity): vscode.Diagnostic {
  const result = new vscode.Diagnostic(range, message, severity);
  result.source = productName;
  return result;
}
