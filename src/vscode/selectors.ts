import type * as vscode from 'vscode';

/** The documents that may be ours; which of them are, `Documents` knows. */
export const candidates: vscode.DocumentSelector = [
  { language: 'markdown' },
  { language: 'yaml' },
  { pattern: '**/*.{md,markdown,yaml,yml}' },
];
