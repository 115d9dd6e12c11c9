import * as vscode from 'vscode';
import type { Assignment, Change, Item } from '../core/index';
import { itemsAt, sectionAt } from '../core/on-demand';
import { applyChange, applyToItems, type Outcome } from './apply';
import { toSpan } from './convert';
import type { Documents } from './documents';
import { commands } from './ids';
import { pickAssignment, pickPerson, pickReason } from './pick';

/** The commands that give items an owner or take it away, for every item at the cursors. */
export function registerAssignCommands(documents: Documents): vscode.Disposable {
  const assign = (command: string, choose: (argument: unknown) => Promise<Assignment | undefined>) =>
    vscode.commands.registerCommand(command, async (argument: unknown) => {
      const to = await choose(argument);
      if (to) await change(documents, (item) => ({ kind: 'assign', item, to }));
    });
  return vscode.Disposable.from(
    assign(commands.assignToProductOwner, async () => ({ kind: 'role', role: 'po' })),
    assign(commands.assignToProductManager, async () => ({ kind: 'role', role: 'pm' })),
    assign(commands.makeShared, async () => ({ kind: 'shared' })),
    assign(commands.assignToPerson, async (argument) => {
      const name = textOf(argument, 'name') ?? (await pickPerson(await activeRead(documents)));
      return name ? { kind: 'person', name } : undefined;
    }),
    assign(commands.waiveOwner, async (argument) => {
      const reason = textOf(argument, 'reason') ?? (await pickReason());
      return reason === undefined ? undefined : { kind: 'waive', reason };
    }),
    vscode.commands.registerCommand(commands.clearOwner, () => change(documents, (item) => ({ kind: 'clear', item }))),
    vscode.commands.registerCommand(commands.setFileDefault, () => setDefault(documents, 'file')),
    vscode.commands.registerCommand(commands.setSectionDefault, () => setDefault(documents, 'section')),
  );
}

async function change(documents: Documents, wish: (item: Item) => Change): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  if (!(await documents.current(editor.document))) {
    void vscode.window.showInformationMessage('This file is not a backlog or roadmap that Backlog Roles reads.');
    return;
  }
  const atCursors = () => editor.selections.map((selection) => toSpan(editor.document, selection));
  const outcome = await applyToItems(
    editor,
    documents,
    ({ analysis }) => itemsAt(analysis.document, atCursors()),
    wish,
  );
  tell(outcome, 'There is no backlog item at the cursor.');
}

/** Gives the file, or the section at the cursor, an owner for all items in it that have none of their own. */
async function setDefault(documents: Documents, scope: 'file' | 'section'): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const before = await activeRead(documents);
  if (!editor || !before) return;
  const to = await pickAssignment(before, `Owner of every item in this ${scope} that has none of its own`);
  if (!to) return;
  const outcome = await applyChange(editor, documents, ({ analysis }) => {
    if (scope === 'file') return { kind: 'default', section: undefined, to };
    const line = editor.document.lineAt(editor.selection.active.line);
    const section = sectionAt(analysis.document, editor.document.offsetAt(line.range.end));
    return section && { kind: 'default', section, to };
  });
  tell(outcome, 'The cursor is in no section.');
}

/** Tells what could not be done. What was done is seen. */
export function tell({ changed, declined }: Outcome, nothing: string): void {
  const [reason] = declined;
  if (reason && changed > 0) {
    void vscode.window.showInformationMessage(`${declined.length} of ${changed + declined.length} items: ${reason}`);
  } else if (reason) {
    void vscode.window.showWarningMessage(reason);
  } else if (changed === 0) {
    void vscode.window.showInformationMessage(nothing);
  }
}

async function activeRead(documents: Documents) {
  const document = vscode.window.activeTextEditor?.document;
  return document && (await documents.current(document));
}

/** A text that a caller passes instead of having the user asked: `{ name: '@ana' }`. Menus pass other things. */
function textOf(argument: unknown, key: string): string | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const value: unknown = Reflect.get(argument, key);
  return typeof value === 'string' ? value : undefined;
}
