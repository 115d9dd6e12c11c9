import * as vscode from 'vscode';
import { type Analysis, analyzing, type Config, preparing, type Slices, type Surroundings } from '../core/index';
import { entering, type FileEntry, FileIndex } from '../core/workspace/index';
import type { ConfigScope, Configs } from './configs';
import { Debouncer } from './debouncer';
import { Disk } from './disk';
import type { Checked, Documents } from './documents';
import { FileList } from './file-list';
import { section } from './ids';
import type { Member, Membership } from './membership';
import { Pace } from './pace';
import { checksWorkspace } from './settings';

/** Files that are fetched at once, for the time that a file system far away takes. */
const batch = 16;

/** Milliseconds of quiet after a change in an editor before other files hear of it. */
const quiet = 300;

/** A file that is not open, read. Undefined analysis: its problems are no longer to be shown. */
export interface ReadFile {
  readonly uri: vscode.Uri;
  readonly analysis: Analysis | undefined;
}

/** A file that is not open was read. Undefined: it is none of ours, or has gone. */
export interface TakenFile extends ReadFile {
  readonly config: Config | undefined;
}

/** What a file holds, and the config that holds for it. */
export type Contents = Analysis & { readonly config: Config };

/**
 * Reads the files of ours that are not open, and keeps the index of all files current, in slices. What is open is read by
 * `Documents`, unsaved text and all.
 */
export class WorkspaceFiles implements vscode.Disposable {
  readonly #documents: Documents;
  readonly #membership: Membership;
  readonly #index = new FileIndex();
  readonly #disk = new Disk();
  /** Files to be read, by key. */
  readonly #queue = new Map<string, vscode.Uri>();
  /** The config that each file was read with. */
  readonly #configs = new Map<string, Config>();
  /** Open files of which the index is still to be told, by key. */
  readonly #told = new Map<string, Checked>();
  /** What was put into the index of each open file. */
  readonly #entered = new Map<string, Analysis['document']>();
  /** The files that are not open whose problems are shown. */
  readonly #shown = new Set<string>();
  readonly #debouncer = new Debouncer();
  readonly #onDidRead = new vscode.EventEmitter<ReadFile>();
  readonly #onDidTake = new vscode.EventEmitter<TakenFile>();
  readonly #onDidBegin = new vscode.EventEmitter<Promise<void>>();
  readonly #subscriptions: vscode.Disposable[] = [this.#debouncer, this.#onDidRead, this.#onDidTake, this.#onDidBegin];
  #list: FileList | undefined;
  #running: Promise<void> | undefined;
  #listed: Promise<void> | undefined;
  /** The command was given: problems are shown wherever they are. */
  #asked = false;

  /** A file that is not open was read and its problems are to be shown, or no longer. */
  readonly onDidRead = this.#onDidRead.event;
  /** A file that is not open was read, whether or not its problems are shown. */
  readonly onDidTake = this.#onDidTake.event;
  /** Files are about to be read, until the promise is kept. */
  readonly onDidBegin = this.#onDidBegin.event;

  constructor(documents: Documents, configs: Configs, membership: Membership) {
    this.#documents = documents;
    this.#membership = membership;
    this.#subscriptions.push(
      configs.onDidChange((uri) => this.#again(vscode.Uri.joinPath(uri, '..').path.replace(/\/?$/, '/'))),
      membership.onDidChange(() => this.#again('')),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration(section) && this.#reset()),
    );
  }

  /** Files that wait to be read. */
  get waiting(): number {
    return this.#queue.size;
  }

  /** Files of ours that are known, open or not. */
  get known(): number {
    return [...this.#index.files].length;
  }

  /** What was found last of the files beside one, by its key. */
  around(file: string): Surroundings {
    return this.#index.around(file);
  }

  /** Reads whatever is not known yet and shows all problems from now on. Ends when that is done, or stopped. */
  async checkAll(): Promise<void> {
    const isNew = !this.#asked;
    this.#asked = true;
    await this.#start();
    if (isNew) this.#reset();
    else this.#again('');
    while (this.#running) await this.#running;
  }

  /** All files of ours. Reads whatever is not known yet. */
  async all(): Promise<readonly vscode.Uri[]> {
    await this.#start();
    while (this.#running) await this.#running;
    return [...this.#index.files].map((file) => vscode.Uri.parse(file));
  }

  /** Leaves unread what waits. */
  stop(): void {
    this.#queue.clear();
  }

  /** What a file holds now, open or not. */
  async read(uri: vscode.Uri): Promise<Contents | undefined> {
    const key = uri.toString();
    const open = vscode.workspace.textDocuments.find((each) => each.uri.toString() === key);
    const current = open && (await this.#documents.current(open));
    if (current) return { ...current.analysis, config: current.scope.config };
    const member = await this.#membership.of(uri);
    const text = member && (await this.#disk.textOf(uri));
    if (!member || text === undefined) return undefined;
    const analysis = await new Pace().through(this.#analyzing(key, member, text));
    return { ...analysis, config: member.scope.config };
  }

  async #start(): Promise<void> {
    if (!this.#list) {
      const list = new FileList();
      this.#list = list;
      this.#subscriptions.push(
        list,
        list.onDidChange((uri) => this.#enqueue(uri, true)),
      );
      this.#listed = list.update();
    }
    await this.#listed;
  }

  /** Has to be told what is read of each file of the workspace that is open. */
  opened(checked: Checked): void {
    const { uri } = checked.document;
    void this.#start();
    const key = uri.toString();
    this.#shown.delete(key);
    this.#debouncer.run(key, quiet, () => {
      this.#told.set(key, checked);
      this.#run();
    });
  }

  /** Has to be told which of them is open no longer. */
  closed(uri: vscode.Uri): void {
    const key = uri.toString();
    this.#debouncer.cancel(key);
    this.#entered.delete(key);
    if (this.#list) this.#enqueue(uri, true);
  }

  /** Looks again at the files below a folder: whether they are ours, and by which config. */
  #again(folder: string): void {
    for (const uri of this.#list?.uris ?? []) if (uri.path.startsWith(folder)) this.#enqueue(uri, false);
  }

  #reset(): void {
    this.#configs.clear();
    this.#again('');
  }

  #enqueue(uri: vscode.Uri, isChanged: boolean): void {
    const key = uri.toString();
    if (isChanged) this.#configs.delete(key);
    this.#queue.set(key, uri);
    this.#run();
  }

  #run(): void {
    if (this.#running) return;
    this.#running = this.#work().finally(() => {
      this.#running = undefined;
      if (this.#isBehind) this.#run();
    });
    this.#onDidBegin.fire(this.#running);
  }

  async #work(): Promise<void> {
    const pace = new Pace();
    await pace.through(preparing());
    do {
      for (const checked of this.#told.values()) await this.#enter(checked, pace);
      const some = this.#some();
      const fetched = await Promise.all(some.map((uri) => this.#fetch(uri)));
      // What is run for the first time is slow: it had better be so on little.
      const size = (each: Fetched | undefined) => each?.text?.length ?? 0;
      for (const each of fetched.sort((a, b) => size(a) - size(b))) {
        await pace.next();
        if (each) await this.#take(each, pace);
      }
      if (this.#isBehind) continue;
      for (const file of this.#index.changed()) {
        await pace.next();
        if (file === undefined || this.#documents.recheck(file)) continue;
        const uri = vscode.Uri.parse(file);
        if (this.#shows(uri)) this.#enqueue(uri, true);
      }
    } while (this.#isBehind);
  }

  get #isBehind(): boolean {
    return this.#queue.size + this.#told.size > 0;
  }

  /** Takes an open file into the index; one that is edited meanwhile, and moves along with that, is told of again. */
  async #enter({ document, scope, analysis }: Checked, pace: Pace): Promise<void> {
    const { uri } = document;
    const key = uri.toString();
    this.#told.delete(key);
    if (this.#entered.get(key) === analysis?.document) return;
    const entry = analysis && (await pace.through(this.#entering(key, scope, analysis, !this.#shows(uri))));
    if (document.isClosed || this.#documents.latest(document)?.analysis?.document !== analysis?.document) return;
    if (analysis) this.#entered.set(key, analysis.document);
    else this.#entered.delete(key);
    await pace.through(this.#index.setting(key, entry));
  }

  /** Takes the next few files out of the queue. */
  #some(): readonly vscode.Uri[] {
    const some: vscode.Uri[] = [];
    for (const [key, uri] of this.#queue) {
      this.#queue.delete(key);
      if (some.push(uri) === batch) break;
    }
    return some;
  }

  /** Undefined where nothing has to be done: what is open is not read from the disk, what was read need not be again. */
  async #fetch(uri: vscode.Uri): Promise<Fetched | undefined> {
    const key = uri.toString();
    const member = await this.#membership.of(uri);
    if (this.#documents.has(key) || (member && this.#configs.get(key) === member.scope.config)) return undefined;
    return { uri, member, text: member && (await this.#disk.textOf(uri)) };
  }

  async #take({ uri, member, text }: Fetched, pace: Pace): Promise<void> {
    const key = uri.toString();
    if (this.#documents.has(key)) return;
    const read = member && text !== undefined ? this.#analyzing(key, member, text) : undefined;
    const analysis = read && (await pace.through(read));
    const entry = analysis && (await pace.through(this.#entering(key, member?.scope, analysis, false)));
    // It may have been opened meanwhile, or have changed: it is read again then.
    const isOver = () => this.#documents.has(key) || this.#queue.has(key);
    if (isOver()) return;
    await pace.through(this.#index.setting(key, entry));
    if (isOver()) return;
    if (member) this.#configs.set(key, member.scope.config);
    this.#onDidTake.fire({ uri, analysis, config: member?.scope.config });
    if (analysis && this.#shows(uri)) {
      this.#shown.add(key);
      this.#onDidRead.fire({ uri, analysis });
    } else if (this.#shown.delete(key)) this.#onDidRead.fire({ uri, analysis: undefined });
  }

  #analyzing(key: string, { path, match, scope }: Member, text: string): Slices<Analysis> {
    return analyzing(path, text, scope.config, match, this.#index.around(key));
  }

  #entering(key: string, scope: ConfigScope | undefined, analysis: Analysis, shown: boolean): Slices<FileEntry> {
    const where = scope?.file?.uri ?? scope?.folder;
    return entering(analysis, { file: key, scope: String(where), shown });
  }

  /** Whether the problems of a file are shown that is not open. */
  #shows(uri: vscode.Uri): boolean {
    return this.#asked || checksWorkspace(uri);
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }
}

/** A file with its text; undefined where it is none of ours, or cannot be read. */
interface Fetched {
  readonly uri: vscode.Uri;
  readonly member: Member | undefined;
  readonly text: string | undefined;
}
