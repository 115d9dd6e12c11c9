import * as vscode from 'vscode';
import { Debouncer } from './debouncer';
import { Pace } from './pace';

/** Files that may be ours by their extension. `findFiles` minds the case; which of them are ours says the core, which does not. */
const pattern = '**/*.{[mM][dD],[mM][aA][rR][kK][dD][oO][wW][nN],[yY][aA][mM][lL],[yY][mM][lL]}';
const candidate = /\.(?:md|markdown|ya?ml)$/i;
const foreign = /\/(?:node_modules|\.git)\//;

/** Milliseconds in which folders that come and go are taken together. */
const quiet = 500;

/** The files of the workspace folders that may be ours by their extension, kept current. */
export class FileList implements vscode.Disposable {
  readonly #uris = new Map<string, vscode.Uri>();
  readonly #onDidChange = new vscode.EventEmitter<vscode.Uri>();
  readonly #debouncer = new Debouncer();
  readonly #watcher = vscode.workspace.createFileSystemWatcher('**/*');
  readonly #subscription: vscode.Disposable;
  /** A file appeared, changed or went. */
  readonly onDidChange = this.#onDidChange.event;

  constructor() {
    const update = () => void this.update();
    // Where a whole folder comes or goes, its files are not told one by one.
    const changed = (uri: vscode.Uri) => {
      if (foreign.test(`${uri.path}/`)) return;
      if (candidate.test(uri.path)) this.#note(uri);
      else if (!/\.[a-z]\w*$/i.test(uri.path)) this.#debouncer.run('', quiet, update);
    };
    this.#subscription = vscode.Disposable.from(
      this.#onDidChange,
      this.#debouncer,
      this.#watcher,
      this.#watcher.onDidCreate(changed),
      this.#watcher.onDidChange((uri) => candidate.test(uri.path) && changed(uri)),
      this.#watcher.onDidDelete(changed),
      vscode.workspace.onDidChangeWorkspaceFolders(update),
    );
  }

  get uris(): Iterable<vscode.Uri> {
    return this.#uris.values();
  }

  /** Lists the files, and tells which are new and which have gone. */
  async update(): Promise<void> {
    // With any pattern VS Code applies `files.exclude` too, by which people hide files from views, not from us.
    const set = vscode.workspace.getConfiguration('files').inspect('exclude');
    const isSet = set?.globalValue ?? set?.workspaceValue ?? set?.workspaceFolderValue;
    const exclude = isSet ? null : '**/{node_modules,.git}/**';
    const found = await vscode.workspace.findFiles(pattern, exclude);
    const gone = new Map(this.#uris);
    const pace = new Pace();
    for (const uri of found) {
      await pace.next();
      if (!gone.delete(uri.toString()) && !foreign.test(uri.path)) this.#note(uri);
    }
    for (const [key, uri] of gone) {
      this.#uris.delete(key);
      this.#onDidChange.fire(uri);
    }
  }

  #note(uri: vscode.Uri): void {
    this.#uris.set(uri.toString(), uri);
    this.#onDidChange.fire(uri);
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
