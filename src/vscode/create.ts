import * as vscode from 'vscode';
import { configNames } from '../core/index';
import { configTemplate } from '../core/on-demand';
import { commands } from './ids';

/** The files of the sample, the one that is shown last. They lie in the extension's `media/sample`. */
const sample = ['ROADMAP.md', 'backlog.yaml'] as const;

/** The commands that create files. None ever overwrites one. */
export function registerCreateCommands(extension: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.createConfig, createConfig),
    vscode.commands.registerCommand(commands.createSample, () => createSample(extension)),
  );
}

async function createConfig(): Promise<void> {
  const folder = await pickFolder();
  if (!folder) {
    void vscode.window.showInformationMessage('Open a folder first: the config file is kept in it.');
    return;
  }
  for (const name of configNames) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (await exists(uri)) {
      await vscode.window.showTextDocument(uri);
      return;
    }
  }
  await create(vscode.Uri.joinPath(folder, configNames[0]), configTemplate());
}

/** Puts a backlog and a roadmap into the folder, or into untitled editors where no folder is open. */
async function createSample(extension: vscode.Uri): Promise<void> {
  const folder = await pickFolder();
  for (const name of sample) {
    const source = vscode.Uri.joinPath(extension, 'media', 'sample', name);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(source));
    const uri = folder
      ? await freeName(folder, name)
      : vscode.Uri.from({ scheme: 'untitled', path: await freeUntitled(name) });
    await create(uri, text);
  }
}

async function create(uri: vscode.Uri, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  if (uri.scheme === 'untitled') {
    await vscode.workspace.openTextDocument(uri);
    edit.insert(uri, new vscode.Position(0, 0), text);
  } else {
    edit.createFile(uri, { contents: new TextEncoder().encode(text) });
  }
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage(`Could not create ${uri.path.split('/').at(-1)}.`);
    return;
  }
  await vscode.window.showTextDocument(uri, { preview: false });
}

/** The folder of the active file, else the only one, else the one that the user picks. */
async function pickFolder(): Promise<vscode.Uri | undefined> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const own = active && vscode.workspace.getWorkspaceFolder(active);
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder = own ?? (folders.length > 1 ? await vscode.window.showWorkspaceFolderPick() : folders[0]);
  return folder?.uri;
}

/** `backlog.yaml`, or `sample-2.backlog.yaml` where that is taken. */
async function freeName(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  for (let count = 1; ; count += 1) {
    const uri = vscode.Uri.joinPath(folder, numbered(name, count));
    if (!(await exists(uri))) return uri;
  }
}

async function freeUntitled(name: string): Promise<string> {
  const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => `${uri.scheme}:${uri.path}`));
  for (let count = 1; ; count += 1) {
    const path = numbered(name, count);
    if (!open.has(`untitled:${path}`)) return path;
  }
}

function numbered(name: string, count: number): string {
  return count === 1 ? name : `sample-${count}.${name.toLowerCase()}`;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    // Anything but a plain no would show when the file is created.
    return false;
  }
}
