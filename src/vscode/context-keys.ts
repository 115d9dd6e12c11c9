import * as vscode from 'vscode';
import { type Documents, isRead } from './documents';
import { contexts } from './ids';
import { isUnowned } from './navigation';

/** Keeps the context keys that say where the commands apply. */
export function registerContextKeys(documents: Documents): vscode.Disposable {
  const shown = new Map<string, boolean>();
  const set = (key: string, value: boolean) => {
    if (shown.get(key) === value) return;
    shown.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  };
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const checked = document && documents.latest(document);
    const owners = checked && isRead(checked) ? [...checked.analysis.owners] : [];
    set(contexts.active, owners.length > 0);
    set(
      contexts.hasUnowned,
      owners.some(([item, owner]) => isUnowned(item, owner)),
    );
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    documents.onDidAnalyze(update),
    documents.onDidForget(update),
  );
}
