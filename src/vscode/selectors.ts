import * as vscode from 'vscode';

/** The documents that may be ours; which of them are, `Documents` knows. */
export const candidates: vscode.DocumentSelector = [
  { language: 'markdown' },
  { language: 'yaml' },
  { pattern: '**/*.{md,markdown,yaml,yml}' },
];

/** The kinds of code actions that we offer. */
export const codeActionKinds = {
  quickFix: vscode.CodeActionKind.QuickFix,
  rewrite: vscode.CodeActionKind.RefactorRewrite,
  fixAll: vscode.CodeActionKind.SourceFixAll.append('backlogRoles'),
} as const;
