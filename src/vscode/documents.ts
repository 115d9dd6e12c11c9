import * as vscode from 'vscode';
import { type Analysis, analyze, type FileMatch, formatOf, maxFileSize } from '../core/index';
import { type ConfigScope, Configs } from './configs';
import { Debouncer } from './debouncer';
import type { GitIgnores } from './git-ignores';
import { section } from './ids';
import { isEnabled } from './settings';
import type { TreatedFiles } from './treated-files';

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
const quiet = { least: 150, most: 1500 };

/**
 * The open files of ours and what is known of each. The only module that listens to text changes: every view follows
 * `onDidAnalyze`, so no two of them can disagree.
 */
export class Documents implements vscode.Disposable {
  readonly #configs: Configs;
  readonly #treated: TreatedFiles;
  readonly #ignored: GitIgnores;
  readonly #log: vscode.LogOutputChannel;
  readonly #checked = new Map<string, Checked & { readonly took: number }>();
  /** Counts the refreshes of each file, so that an older one that ends later is dropped. */
  readonly #turns = new Map<string, number>();
  readonly #debouncer = new Debouncer();
  readonly #onDidAnalyze = new vscode.EventEmitter<Checked>();
  readonly #onDidForget = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable[] = [this.#debouncer, this.#onDidAnalyze, this.#onDidForget];

  readonly onDidAnalyze = this.#onDidAnalyze.event;
  /** A file was closed, or is no longer one of ours. */
  readonly onDidForget = this.#onDidForget.event;

  constructor(configs: Configs, treated: TreatedFiles, ignored: GitIgnores, log: vscode.LogOutputChannel) {
    this.#configs = configs;
    this.#treated = treated;
    this.#ignored = ignored;
    this.#log = log;
  }

  /** Begins to listen, and reads what is open. Everything that follows the events is to be registered before. */
  start(): void {
    const refreshAll = () => {
      for (const document of vscode.workspace.textDocuments) void this.#refresh(document);
    };
    this.#subscriptions.push(
      vscode.workspace.onDidOpenTextDocument((document) => void this.#refresh(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration(section) && refreshAll()),
      vscode.workspace.onDidChangeWorkspaceFolders(refreshAll),
      this.#configs.onDidChange(refreshAll),
      this.#treated.onDidChange(refreshAll),
      this.#ignored.onDidChange(refreshAll),
    );
    refreshAll();
  }

  /** What was found last, perhaps of an older version. */
  latest(document: vscode.TextDocument): Checked | undefined {
    return this.#checked.get(document.uri.toString());
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
    const scope = await this.#configs.for(document);
    const path = relativePath(document, scope.folder);
    const match = scope.match(path);
    const isOurs = this.#treated.has(document.uri) || (match && !(await this.#ignored.ignores(document.uri)));
    if (document.isClosed || this.#turns.get(key) !== turn) return;
    this.#debouncer.cancel(key);
    if (isOurs && isEnabled(document)) this.#read(document, path, match, scope);
    else if (this.#checked.delete(key)) this.#onDidForget.fire(document.uri);
  }

  #read(document: vscode.TextDocument, path: string, match: FileMatch | undefined, scope: ConfigScope): void {
    const began = performance.now();
    const text = document.getText();
    const analysis =
      text.length > maxFileSize ? undefined : analyze(withExtension(path, document), text, scope.config, match);
    const took = performance.now() - began;
    const checked = { document, version: document.version, scope, analysis, took };
    this.#checked.set(document.uri.toString(), checked);
    this.#log.trace(`${path}: ${analysis?.document.items.length ?? 0} items, ${Math.round(took)} ms`);
    this.#onDidAnalyze.fire(checked);
  }

  #forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.#debouncer.cancel(key);
    this.#turns.delete(key);
    if (Configs.isConfig(document.uri)) this.#configs.changed(document.uri);
    if (this.#checked.delete(key)) this.#onDidForget.fire(document.uri);
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

/** The path below a folder: `docs/ROADMAP.md`; the bare name where it does not lie there. */
function relativePath({ uri }: vscode.TextDocument, folder: vscode.Uri | undefined): string {
  const root = folder && folder.scheme === uri.scheme ? folder.path.replace(/\/?$/, '/') : undefined;
  return root && uri.path.startsWith(root) ? uri.path.slice(root.length) : (uri.path.split('/').at(-1) ?? uri.path);
}

/** A path whose extension names the format also where the language mode alone says it, as in an untitled file. */
function withExtension(path: string, { languageId }: vscode.TextDocument): string {
  return formatOf(path) ? path : `${path}.${languageId === 'yaml' ? 'yaml' : 'md'}`;
}
