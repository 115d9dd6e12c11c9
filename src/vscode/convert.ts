import * as vscode from 'vscode';
import type { Lines, Severity, Span, TextEdit } from '../core/index';

export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** The range in a text that need not be open. */
export function toRangeIn(lines: Lines, span: Span): vscode.Range {
  const [start, end] = [lines.positionAt(span.start), lines.positionAt(span.end)];
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

export function toTextEdit(document: vscode.TextDocument, edit: TextEdit): vscode.TextEdit {
  return vscode.TextEdit.replace(toRange(document, edit), edit.text);
}

/** The rule that a diagnostic of ours tells of. */
export function ruleOf({ code }: vscode.Diagnostic): string | number | undefined {
  return typeof code === 'object' ? code.value : code;
}

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export function toSeverity(severity: Severity): vscode.DiagnosticSeverity {
  return severities[severity];
}
