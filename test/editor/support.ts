import * as vscode from 'vscode';
import type { Exports } from '../../src/vscode/extension';

/** What the extension tells about what is drawn. */
export async function extensionExports(): Promise<Exports> {
  const extension = vscode.extensions.getExtension<Exports>('backlog-roles.backlog-roles');
  if (!extension) throw new Error('The extension is not there');
  return extension.activate();
}

/** A file of test/editor/workspace. */
export function fileUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('No folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

export function show(path: string): Thenable<vscode.TextEditor> {
  return vscode.window.showTextDocument(fileUri(path), { preview: false });
}

/** Puts open files back as they are on disk and closes them. */
export async function closeAll(): Promise<void> {
  const isDirty = () => vscode.workspace.textDocuments.find((document) => document.isDirty && !document.isClosed);
  for (let document = isDirty(); document; document = isDirty()) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Waits until a condition holds; it is looked at now and at each of the events. */
export function until<T>(event: vscode.Event<unknown>, condition: () => T | undefined | false): Promise<T> {
  return new Promise((resolve) => {
    const now = condition();
    if (now) return resolve(now);
    const listener = event(() => {
      const later = condition();
      if (!later) return;
      listener.dispose();
      resolve(later);
    });
  });
}

/** `2 missing-owner`: the 1-based line and the rule of each problem of a file, in the order of the text. */
export function problemsOf(uri: vscode.Uri): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Backlog Roles')
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ range, code }) => `${range.start.line + 1} ${typeof code === 'object' ? code.value : code}`);
}

/** Waits until a file has exactly these problems; how it differs shows as the test's time runs out. */
export async function untilProblems(uri: vscode.Uri, expected: readonly string[]): Promise<void> {
  const isThere = () => problemsOf(uri).join() === expected.join();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`${uri.path} has ${JSON.stringify(problemsOf(uri))}, not ${JSON.stringify(expected)}`));
    }, 10_000);
  });
  try {
    await Promise.race([until(vscode.languages.onDidChangeDiagnostics, isThere), late]);
  } finally {
    clearTimeout(timer);
  }
}

export function equal(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw Object.assign(new Error(`${what}: ${a}, not ${b}`), { actual, expected });
}

/** The cursor at the first place of a text, one for each. */
export function cursorsAt(editor: vscode.TextEditor, ...texts: readonly string[]): void {
  editor.selections = texts.map((text) => {
    const offset = editor.document.getText().indexOf(text);
    if (offset < 0) throw new Error(`${editor.document.uri.path} has no ${text}`);
    const position = editor.document.positionAt(offset);
    return new vscode.Selection(position, position);
  });
}
