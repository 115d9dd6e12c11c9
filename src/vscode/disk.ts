import * as vscode from 'vscode';
import { decode, maxFileSize } from '../core/index';

/** Files as they are saved. What is reached through a link is not read unasked: it may lie outside. */
export class Disk {
  /** Whether a folder is reached through a link, by key. */
  readonly #folders = new Map<string, Promise<boolean>>();

  /** Undefined where there is none, or it is not ours to read. */
  async textOf(uri: vscode.Uri): Promise<string | undefined> {
    try {
      if (await this.#isLinked(uri)) return undefined;
      const bytes = await vscode.workspace.fs.readFile(uri);
      return bytes.length > maxFileSize ? undefined : decode(bytes);
    } catch {
      return undefined; // It has gone, or may not be read: the same to us.
    }
  }

  /** Whether a file, or a folder that it lies in, is a link. @throws where there is no such file. */
  async #isLinked(uri: vscode.Uri): Promise<boolean> {
    const { type } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.SymbolicLink) !== 0 || this.#isBelow(vscode.Uri.joinPath(uri, '..'));
  }

  async #isBelow(folder: vscode.Uri): Promise<boolean> {
    const root = vscode.workspace.getWorkspaceFolder(folder)?.uri;
    if (!root || folder.path.length <= root.path.length) return false;
    const key = folder.toString();
    const known = this.#folders.get(key);
    if (known) return known;
    const fresh = this.#isLinked(folder);
    this.#folders.set(key, fresh);
    // It may be there when somebody asks again.
    fresh.catch(() => this.#folders.delete(key));
    return fresh;
  }
}
