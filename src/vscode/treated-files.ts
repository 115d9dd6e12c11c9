import * as vscode from 'vscode';

const key = 'treatedFiles';
/** Enough for anybody; keeps the stored list from growing for ever. */
const most = 200;

/** The files that the user declared to be backlogs whatever their names are; remembered with the workspace. */
export class TreatedFiles implements vscode.Disposable {
  readonly #memento: vscode.Memento;
  readonly #uris: Set<string>;
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#onDidChange.event;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
    const stored = memento.get<unknown>(key);
    this.#uris = new Set(Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : []);
  }

  has(uri: vscode.Uri): boolean {
    return this.#uris.has(uri.toString());
  }

  async add(uri: vscode.Uri): Promise<void> {
    this.#uris.add(uri.toString());
    this.#onDidChange.fire();
    const kept = [...this.#uris].filter((each) => !each.startsWith('untitled:')).slice(-most);
    await this.#memento.update(key, kept);
  }

  dispose(): void {
    this.#onDidChange.dispose();
  }
}
