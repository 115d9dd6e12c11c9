import * as vscode from 'vscode';

/** Knows which places are reached through a link: nothing is read there unasked, as it may lie outside. */
export class Links {
  readonly #folders = new Map<string, Promise<boolean>>();

  /** Whether a file, or a folder that it lies in, is a link. @throws where there is no such file. */
  async leadTo(uri: vscode.Uri): Promise<boolean> {
    const { type } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.SymbolicLink) !== 0 || this.#isBelow(vscode.Uri.joinPath(uri, '..'));
  }

  async #isBelow(folder: vscode.Uri): Promise<boolean> {
    const root = vscode.workspace.getWorkspaceFolder(folder)?.uri;
    if (!root || folder.path.length <= root.path.length) return false;
    const key = folder.toString();
    const known = this.#folders.get(key) ?? this.leadTo(folder);
    this.#folders.set(key, known);
    return known;
  }
}
