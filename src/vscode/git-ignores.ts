import * as vscode from 'vscode';
import { GitIgnore } from '../core/index';

/** What git ignores in one folder. */
interface Rules {
  readonly files: GitIgnore;
  /** The folder itself is ignored, and with it whatever it holds. */
  readonly all: boolean;
}

const nothing: Rules = { files: GitIgnore.none, all: false };

/** Knows which files git ignores, from the `.gitignore` files of the workspace folder. */
export class GitIgnores implements vscode.Disposable {
  /** By folder. */
  readonly #rules = new Map<string, Promise<Rules>>();
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly #watcher = vscode.workspace.createFileSystemWatcher('**/.gitignore');
  readonly #subscription: vscode.Disposable;
  readonly onDidChange = this.#onDidChange.event;

  constructor() {
    const changed = () => {
      this.#rules.clear();
      this.#onDidChange.fire();
    };
    this.#subscription = vscode.Disposable.from(
      this.#onDidChange,
      this.#watcher,
      this.#watcher.onDidCreate(changed),
      this.#watcher.onDidChange(changed),
      this.#watcher.onDidDelete(changed),
    );
  }

  async ignores(uri: vscode.Uri): Promise<boolean> {
    const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    if (!root) return false;
    const { files, all } = await this.#in(vscode.Uri.joinPath(uri, '..'), root);
    return all || files.ignores(uri.path);
  }

  #in(folder: vscode.Uri, root: vscode.Uri): Promise<Rules> {
    const key = folder.toString();
    const known = this.#rules.get(key);
    if (known) return known;
    const reading = this.#read(folder, root);
    this.#rules.set(key, reading);
    return reading;
  }

  async #read(folder: vscode.Uri, root: vscode.Uri): Promise<Rules> {
    const isRoot = folder.path.length <= root.path.length;
    const above = isRoot ? nothing : await this.#in(vscode.Uri.joinPath(folder, '..'), root);
    const path = folder.path.replace(/\/?$/, '/');
    if (above.all || above.files.ignores(path)) return { ...above, all: true };
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, '.gitignore'));
      return { files: above.files.with(path, new TextDecoder().decode(bytes)), all: false };
    } catch {
      return above; // Most folders have no .gitignore.
    }
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
