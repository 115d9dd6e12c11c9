import * as vscode from 'vscode';
import { alone, type Surroundings } from '../core/index';
import type { Configs } from './configs';
import type { Checked, Documents } from './documents';
import { commands } from './ids';
import type { Membership } from './membership';
import type { Workspace } from './workspace';
import type { ReadFile, WorkspaceFiles } from './workspace-files';

/**
 * The files that are not open, and what they say of those that are. What reads and compares them is loaded once a file of
 * ours is open in a workspace, or somebody asks for it.
 */
export class OtherFiles implements vscode.Disposable {
  readonly #open: () => Promise<Workspace>;
  readonly #onDidRead = new vscode.EventEmitter<ReadFile>();
  readonly #subscriptions: vscode.Disposable[];
  #opening: Promise<Workspace> | undefined;
  #workspace: Workspace | undefined;

  /** A file that is not open was read and its problems are to be shown, or no longer. */
  readonly onDidRead = this.#onDidRead.event;

  constructor(documents: Documents, configs: Configs, membership: Membership, log: vscode.LogOutputChannel) {
    this.#open = async () => {
      try {
        const { openWorkspace } = await import('./workspace');
        const workspace = openWorkspace(documents, configs, membership);
        workspace.files.onDidRead((file) => this.#onDidRead.fire(file));
        this.#subscriptions.push(workspace);
        this.#workspace = workspace;
        return workspace;
      } catch (error) {
        // Who asks again gets another try.
        this.#opening = undefined;
        log.error('Without dist/workspace.js no other file is read; please install the extension again.', error);
        throw error;
      }
    };
    this.#subscriptions = [
      this.#onDidRead,
      documents.onDidAnalyze((checked) => this.#opened(checked)),
      documents.onDidForget((uri) => this.#tell((files) => files.closed(uri))),
      vscode.commands.registerCommand(commands.checkWorkspace, async () => (await this.#load()).check()),
    ];
  }

  /** What was found last of the files beside one, by its key. */
  around(file: string): Surroundings {
    return this.#workspace?.files.around(file) ?? alone;
  }

  /** @throws where a part of the extension is missing. */
  async load(): Promise<WorkspaceFiles> {
    return (await this.#load()).files;
  }

  #load(): Promise<Workspace> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  #opened(checked: Checked): void {
    if (!vscode.workspace.getWorkspaceFolder(checked.document.uri)) return;
    void this.#load();
    this.#tell((files) => files.opened(checked));
  }

  /** In the order of the calls, once it is loaded; what is not being loaded need not know. */
  #tell(what: (files: WorkspaceFiles) => void): void {
    this.#opening?.then(({ files }) => what(files)).catch(() => undefined);
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }
}
