import * as vscode from 'vscode';
import { type Config, configNames, defaultConfig, type FileMatcher, fileMatcher } from '../core/index';

/** A config file, read. */
export interface ConfigFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly config: Config;
  readonly match: FileMatcher;
}

/** The config that holds for a document. */
export interface ConfigScope {
  readonly config: Config;
  /** Tells by a path relative to the folder whether the config means a file. */
  readonly match: FileMatcher;
  /** The folder that the config's patterns are relative to; undefined for an untitled file without a workspace. */
  readonly folder: vscode.Uri | undefined;
  /** Undefined where there is no config file and the defaults hold. */
  readonly file: ConfigFile | undefined;
}

const watched = `**/{${configNames.join(',')}}`;

/** Finds the config file of each document: the nearest one, from its folder up to its workspace folder. */
export class Configs implements vscode.Disposable {
  /** Made when it is first needed: compiling the patterns takes longer than all of the extension's start. */
  #default: FileMatcher | undefined;
  /** By folder. Undefined: nothing there. */
  readonly #files = new Map<string, Promise<ConfigFile | undefined>>();
  readonly #onDidRead = new vscode.EventEmitter<ConfigFile>();
  readonly #onDidChange = new vscode.EventEmitter<vscode.Uri>();
  readonly #watcher = vscode.workspace.createFileSystemWatcher(watched);
  readonly #subscription: vscode.Disposable;
  /** Shows what is wrong in config files, once there is one. */
  #shown: vscode.Disposable | undefined;

  /** A config file was read. */
  readonly onDidRead = this.#onDidRead.event;
  /** A config file appeared, changed or went: whatever was told about its folder may no longer hold. */
  readonly onDidChange = this.#onDidChange.event;

  readonly #words: Promise<void>;
  readonly #log: vscode.LogOutputChannel;

  /** @param words what has to be there before anything is read. */
  constructor(words: Promise<void>, log: vscode.LogOutputChannel) {
    this.#words = words;
    this.#log = log;
    const changed = (uri: vscode.Uri) => this.changed(uri);
    this.#subscription = vscode.Disposable.from(
      this.#onDidRead,
      this.#onDidChange,
      this.#watcher,
      this.#watcher.onDidCreate(changed),
      this.#watcher.onDidChange(changed),
      this.#watcher.onDidDelete(changed),
    );
  }

  /** Whether a file is a config file, by its name. */
  static isConfig(uri: vscode.Uri): boolean {
    return configNames.some((name) => uri.path.endsWith(`/${name}`));
  }

  /** Has to be called when an open config file changes; files on disk are watched. */
  changed(uri: vscode.Uri): void {
    this.#files.delete(vscode.Uri.joinPath(uri, '..').toString());
    this.#onDidChange.fire(uri);
  }

  async for(uri: vscode.Uri): Promise<ConfigScope> {
    await this.#words;
    const folders = foldersOf(uri);
    for (const folder of folders) {
      const file = await this.in(folder);
      if (file) return { config: file.config, match: file.match, folder, file };
    }
    this.#default ??= fileMatcher(defaultConfig);
    return { config: defaultConfig, match: this.#default, folder: folders.at(-1), file: undefined };
  }

  /** The config file of one folder. */
  in(folder: vscode.Uri): Promise<ConfigFile | undefined> {
    const key = folder.toString();
    const known = this.#files.get(key);
    if (known) return known;
    const reading = this.#read(folder);
    this.#files.set(key, reading);
    return reading;
  }

  async #read(folder: vscode.Uri): Promise<ConfigFile | undefined> {
    await this.#words;
    const uris = configNames.map((name) => vscode.Uri.joinPath(folder, name));
    const texts = await Promise.all(uris.map(textOf));
    const index = texts.findIndex((text) => text !== undefined);
    const uri = uris[index];
    const text = texts[index];
    if (!uri || text === undefined) return undefined;
    const { readConfig } = await this.#load();
    const { config } = readConfig(text, uri.path);
    const file = { uri, text, config, match: fileMatcher(config) };
    this.#onDidRead.fire(file);
    return file;
  }

  async #load() {
    try {
      const part = await loadConfigFiles();
      this.#shown ??= part.registerConfigFiles(this);
      return part;
    } catch (error) {
      this.#log.error('Without dist/config-files.js no config is read; please install the extension again.', error);
      throw error;
    }
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#shown?.dispose();
  }
}

/** Loads what reads and changes config files. */
export function loadConfigFiles(): Promise<typeof import('./config-files')> {
  return import('./config-files');
}

/** The folders to look in, nearest first, the workspace folder last; a loose file's own folder alone. */
function foldersOf(uri: vscode.Uri): readonly vscode.Uri[] {
  if (uri.scheme === 'untitled') return vscode.workspace.workspaceFolders?.slice(0, 1).map((each) => each.uri) ?? [];
  const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  const folders = [vscode.Uri.joinPath(uri, '..')];
  for (let folder = folders[0]; root && folder && folder.path.length > root.path.length; ) {
    folder = vscode.Uri.joinPath(folder, '..');
    folders.push(folder);
  }
  return folders;
}

/** What the editor shows of a file, saved or not, else what is on disk; undefined where there is no such file. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const key = uri.toString();
  const open = vscode.workspace.textDocuments.find((each) => each.uri.toString() === key);
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    // Not there, or not ours to read: the same to us.
    return undefined;
  }
}
