import * as vscode from 'vscode';
import type { Analysis, Config } from '../core/index';
import { type Fact, factsOf } from '../core/on-demand';
import { type Documents, isRead } from './documents';
import type { OtherFiles } from './other-files';
import { Pace } from './pace';

interface FileFacts {
  readonly uri: vscode.Uri;
  readonly facts: readonly Fact[];
}

/** The facts of all files, open or not, kept current. */
export class ReportFacts implements vscode.Disposable {
  readonly #files = new Map<string, FileFacts>();
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  /** The config of the file that was read last: its rows of the role model are shown. */
  config: Config | undefined;

  readonly onDidChange = this.#onDidChange.event;

  constructor(documents: Documents, files: OtherFiles) {
    this.#subscriptions = [
      this.#onDidChange,
      documents.onDidAnalyze((checked) => {
        if (isRead(checked)) this.#put(checked.document.uri, checked.analysis, checked.scope.config);
      }),
      // A file of the workspace is read again when it is closed, any other is gone with its editor.
      documents.onDidForget((uri) => {
        if (!vscode.workspace.getWorkspaceFolder(uri)) this.#put(uri, undefined, undefined);
      }),
    ];
    void this.#load(files);
  }

  get facts(): readonly Fact[] {
    const paths = [...this.#files.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
    return paths.flatMap(({ facts }) => facts);
  }

  /** The file that the facts know by a path. */
  find(path: string): vscode.Uri | undefined {
    return [...this.#files.values()].find(({ facts }) => facts[0]?.path === path)?.uri;
  }

  async #load(others: OtherFiles): Promise<void> {
    const files = await others.load();
    this.#subscriptions.push(files.onDidTake(({ uri, analysis, config }) => this.#put(uri, analysis, config)));
    const pace = new Pace();
    for (const uri of await files.all()) {
      const isKnown = () => this.#files.has(uri.toString());
      const contents = isKnown() ? undefined : await files.read(uri);
      // What an event told meanwhile is newer.
      if (contents && !isKnown()) this.#put(uri, contents, contents.config);
      await pace.next();
    }
    this.#onDidChange.fire();
  }

  #put(uri: vscode.Uri, analysis: Analysis | undefined, config: Config | undefined): void {
    if (analysis && config) {
      this.config = config;
      const path = vscode.workspace.asRelativePath(uri);
      this.#files.set(uri.toString(), { uri, facts: factsOf(path, analysis, config) });
    } else this.#files.delete(uri.toString());
    this.#onDidChange.fire();
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }
}
