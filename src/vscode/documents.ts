import * as vscode from 'vscode';
import { type Analysis, formatOf, maxFileSize, recheck, type Surroundings } from '../core/index';
import { type ConfigScope, Configs } from './configs';
import { Debouncer } from './debouncer';
import { section } from './ids';
import { LiveFiles } from './live-files';
import type { Member, Membership } from './membership';
import { isIncremental } from './settings';

/** One version of an open file of ours, analyzed. */
export interface Checked {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly scope: ConfigScope;
  /** Undefined where the file is too large to be read. */
  readonly analysis: Analysis | undefined;
}

/** A file of ours that was read. */
export type Read = Checked & { readonly analysis: Analysis };

/** Milliseconds of quiet after a keystroke; the upper bound holds for files whose analysis takes long. */
const quiet = { least: 50, most: 1500 };

/**
 * The open files of ours and what is known of each. The only module that listens to text changes: every view follows
 * `onDidAnalyze`, so no two of them can disagree.
 */
export class Documents implements vscode.Disposable {
  readonly #configs: Configs;
  readonly #membership: Membership;
  readonly #around: (file: string) => Surroundings;
  readonly #log: vscode.LogOutputChannel;
  readonly #checked = new Map<string, Checked & { readonly took: number }>();
  readonly #live: LiveFiles;
  /** Counts the refreshes of each file, so that an older one that ends later is dropped. */
  readonly #turns = new Map<string, number>();
  readonly #debouncer = new Debouncer();
  readonly #onDidAnalyze = new vscode.EventEmitter<Checked>();
  readonly #onDidForget = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable[] = [this.#debouncer, this.#onDidAnalyze, this.#onDidForget];

  readonly onDidAnalyze = this.#onDidAnalyze.event;
  /** A file was closed, or is no longer one of ours. */
  readonly onDidForget = this.#onDidForget.event;

  /** @param around what is known of the files beside one, by its key. */
  constructor(
    configs: Configs,
    membership: Membership,
    around: (file: string) => Surroundings,
    log: vscode.LogOutputChannel,
  ) {
    this.#configs = configs;
    this.#membership = membership;
    this.#around = around;
    this.#log = log;
    this.#live = new LiveFiles(log);
  }

  /** Begins to listen, and reads what is open. Everything that follows the events is to be registered before. */
  start(): void {
    const refreshBelow = (folder: string) => {
      for (const document of vscode.workspace.textDocuments) {
        if (document.isUntitled || document.uri.path.startsWith(folder)) void this.#refresh(document);
      }
    };
    const refreshAll = () => refreshBelow('');
    this.#subscriptions.push(
      vscode.workspace.onDidOpenTextDocument((document) => void this.#refresh(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration(section) && refreshAll()),
      vscode.workspace.onDidChangeWorkspaceFolders(refreshAll),
      this.#configs.onDidChange(({ path }) => refreshBelow(path.slice(0, path.lastIndexOf('/') + 1))),
      this.#membership.onDidChange(refreshAll),
    );
    refreshAll();
  }

  /** What was found last, perhaps of an older version. */
  latest(document: vscode.TextDocument): Checked | undefined {
    return this.#checked.get(document.uri.toString());
  }

  /** Whether a file is open and ours. */
  has(file: string): boolean {
    return this.#checked.has(file);
  }

  /** Whether only what edits of a file touch is read again. */
  follows(file: string): boolean {
    return this.#live.follows(file);
  }

  /** Runs the rules again on an open file of which others now say something else. False where it is not open. */
  recheck(file: string): boolean {
    const checked = this.#checked.get(file);
    if (!checked) return false;
    const { document, version, analysis, scope } = checked;
    // What is about to be read again takes in then what others say.
    if (!analysis || version !== document.version) return true;
    const around = this.#around(file);
    const now = { ...checked, analysis: this.#live.recheck(file, around) ?? recheck(analysis, scope.config, around) };
    this.#checked.set(file, now);
    this.#onDidAnalyze.fire(now);
    return true;
  }

  /** What holds for the document as it is now; undefined where it is none of ours. */
  async current(document: vscode.TextDocument): Promise<Read | undefined> {
    const latest = this.latest(document);
    if (latest?.version !== document.version) await this.#refresh(document);
    const checked = this.latest(document);
    return checked && isRead(checked) && checked.version === document.version ? checked : undefined;
  }

  #changed({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0) return;
    const key = document.uri.toString();
    if (Configs.isConfig(document.uri)) {
      this.#debouncer.run(key, quiet.least, () => this.#configs.changed(document.uri));
    } else if (isCandidate(document)) {
      if (this.has(key)) this.#live.edited(key, contentChanges);
      const took = this.#checked.get(key)?.took ?? 0;
      const delay = Math.min(Math.max(quiet.least, 2 * took), quiet.most);
      this.#debouncer.run(key, delay, () => void this.#refresh(document));
    }
  }

  async #refresh(document: vscode.TextDocument): Promise<void> {
    if (document.isClosed || !isCandidate(document)) return;
    if (Configs.isConfig(document.uri)) {
      await this.#configs.in(vscode.Uri.joinPath(document.uri, '..'));
      return;
    }
    const key = document.uri.toString();
    const turn = (this.#turns.get(key) ?? 0) + 1;
    this.#turns.set(key, turn);
    const member = await this.#membership.of(document.uri);
    // The first reading does not tell how long it takes to follow an edit.
    const began = isIncremental(document) && !this.#live.follows(key) ? undefined : performance.now();
    if (member) await this.#live.prepare(document, member, this.#around(key));
    if (document.isClosed || this.#turns.get(key) !== turn) return;
    this.#debouncer.cancel(key);
    if (member) this.#read(document, member, began);
    else if (this.#drop(key)) this.#onDidForget.fire(document.uri);
  }

  /** @param before when it was begun to find out what an edit has changed; undefined where that was not the question. */
  #read(document: vscode.TextDocument, member: Member, before: number | undefined): void {
    const { path, scope } = member;
    const key = document.uri.toString();
    const began = performance.now();
    const text = document.getText();
    const around = this.#around(key);
    const analysis = text.length > maxFileSize ? undefined : this.#live.analyze(document, text, member, around);
    const took = before === undefined ? 0 : performance.now() - before;
    const checked = { document, version: document.version, scope, analysis, took };
    this.#checked.set(key, checked);
    this.#log.trace(
      `${path}: ${analysis?.document.items.length ?? 0} items, ${Math.round(performance.now() - began)} ms`,
    );
    this.#onDidAnalyze.fire(checked);
  }

  #drop(key: string): boolean {
    this.#live.drop(key);
    return this.#checked.delete(key);
  }

  #forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.#debouncer.cancel(key);
    this.#turns.delete(key);
    if (Configs.isConfig(document.uri)) this.#configs.changed(document.uri);
    if (this.#drop(key)) this.#onDidForget.fire(document.uri);
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }
}

/** Whether the file could be read, and not only found too large. */
export function isRead(checked: Checked): checked is Read {
  return checked.analysis !== undefined;
}

/** Whether a document is text of a format that we read, in a place where people work: not an old version in a diff. */
export function isCandidate(document: vscode.TextDocument): boolean {
  const { uri, languageId } = document;
  if (languageId !== 'markdown' && languageId !== 'yaml' && !formatOf(uri.path) && !Configs.isConfig(uri)) return false;
  return (
    document.isUntitled ||
    uri.scheme === 'file' ||
    vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true ||
    vscode.workspace.getWorkspaceFolder(uri) !== undefined
  );
}
