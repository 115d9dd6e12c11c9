import * as vscode from 'vscode';
import { isUnowned } from './context-keys';
import { toRange } from './convert';
import type { Documents } from './documents';
import { commands } from './ids';

/** Milliseconds that the status bar shows a message. */
const shortly = 4000;

export function registerNavigation(documents: Documents): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.nextUnowned, () => goTo(documents, 'next')),
    vscode.commands.registerCommand(commands.previousUnowned, () => goTo(documents, 'previous')),
  );
}

/** Moves the cursor to the title of an unowned item, round the end of the file. */
async function goTo(documents: Documents, direction: 'next' | 'previous'): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const read = editor && (await documents.current(editor.document));
  if (!editor || !read) return;
  const titles = [...read.analysis.owners]
    .filter(([item, owner]) => isUnowned(item, owner))
    .map(([item]) => item.title.span)
    .sort((a, b) => a.start - b.start);
  const cursor = editor.document.offsetAt(editor.selection.active);
  const ahead = titles.find(({ start }) => start > cursor);
  const behind = titles.findLast(({ start }) => start < cursor);
  const found = direction === 'next' ? (ahead ?? titles[0]) : (behind ?? titles.at(-1));
  if (!found) {
    vscode.window.setStatusBarMessage('Every open item has an owner', shortly);
    return;
  }
  const { start } = toRange(editor.document, found);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  if (!(direction === 'next' ? ahead : behind)) {
    vscode.window.setStatusBarMessage(`Went round: ${titles.length} unowned in this file`, shortly);
  }
}
