import * as vscode from 'vscode';
import { type Problem, type Related, tooLarge } from '../core/index';
import { toRange, toSeverity } from './convert';
import { type Checked, type Documents, isRead, type Read } from './documents';
import { productName } from './ids';
import { rulePage } from './rule-pages';

/** VS Code keeps 1,000 diagnostics of a file and drops the rest in silence. */
const most = 999;

const ranks = { error: 0, warning: 1, information: 2, hint: 3 } as const;

/** Shows the problems of the open files. */
export function registerDiagnostics(documents: Documents): vscode.Disposable {
  const files = vscode.languages.createDiagnosticCollection('backlog-roles');
  return vscode.Disposable.from(
    files,
    documents.onDidAnalyze((checked) => files.set(checked.document.uri, diagnosticsOf(checked))),
    documents.onDidForget((uri) => files.delete(uri)),
  );
}

function diagnosticsOf(checked: Checked): vscode.Diagnostic[] {
  const { document } = checked;
  if (!isRead(checked)) {
    const message = tooLarge(document.getText().length);
    return [diagnostic(new vscode.Range(0, 0, 0, 0), message, vscode.DiagnosticSeverity.Information)];
  }
  const { problems } = checked.analysis;
  if (problems.length <= most) return problems.map((problem) => toDiagnostic(problem, checked));
  const byWeight = problems.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]);
  const shown = new Set(byWeight.slice(0, most - 1));
  const left = byWeight.slice(most - 1);
  const place = toRange(document, left[0]?.span ?? { start: 0, end: 0 });
  const message = `${left.length} more problems in this file are not listed; the command line lists them all`;
  return [
    ...problems.filter((problem) => shown.has(problem)).map((problem) => toDiagnostic(problem, checked)),
    diagnostic(place, message, vscode.DiagnosticSeverity.Information),
  ];
}

function toDiagnostic(problem: Problem, { document }: Read): vscode.Diagnostic {
  const result = diagnostic(toRange(document, problem.span), problem.message, toSeverity(problem.severity));
  result.code = { value: problem.rule, target: rulePage(problem.rule) };
  if (problem.related) {
    result.relatedInformation = problem.related.map(
      (related) => new vscode.DiagnosticRelatedInformation(locationOf(related, document), related.message),
    );
  }
  return result;
}

function locationOf(related: Related, document: vscode.TextDocument): vscode.Location {
  if ('span' in related) return new vscode.Location(document.uri, toRange(document, related.span));
  const { file, place } = related.mention;
  const { start, end } = place;
  return new vscode.Location(
    vscode.Uri.parse(file),
    new vscode.Range(start.line, start.character, end.line, end.character),
  );
}

function diagnostic(range: vscode.Range, message: string, severity: vscode.DiagnosticSeverity): vscode.Diagnostic {
  const result = new vscode.Diagnostic(range, message, severity);
  result.source = productName;
  return result;
}
