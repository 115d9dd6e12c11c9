import * as vscode from 'vscode';
import type { Item, Owner, Owners } from '../core/index';
import { type Documents, isRead } from './documents';
import { contexts } from './ids';

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
    const owners = checked && isRead(checked) ? checked.analysis.owners : undefined;
    set(contexts.active, owners !== undefined && owners.size > 0);
    set(contexts.hasUnowned, owners !== undefined && hasUnowned(owners));
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    documents.onDidAnalyze(update),
    documents.onDidForget(update),
  );
}

/** Stops at the first: this runs at each keystroke. */
function hasUnowned(owners: Owners): boolean {
  for (const [item, owner] of owners) if (isUnowned(item, owner)) return true;
  return false;
}

/** Whether somebody still has to be found for an item. */
export function isUnowned(item: Item, { status }: Owner): boolean {
  return !item.closed && (status === 'unowned' || status === 'placeholder');
}
