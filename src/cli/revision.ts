import { join, posix } from 'node:path';
import { configNames, defaultConfig, maxFileSize, tooLarge } from '../core';
import { type ConfigFile, type Configs, configOf, pathFor } from './configs';
import type { Blob, Git, Tree } from './git';
import { shownPath } from './paths';
import { type Source, sourceOf } from './source';
import type { Target } from './targets';

/** Links behind links that are followed in a commit. */
const mostLinks = 8;

/** What a commit holds, read as the files on disk are: with its own config files, and with links followed inside it. */
export class Revision {
  readonly #git: Git;
  readonly #tree: Tree;
  readonly #configs: Configs;
  readonly #cwd: string;
  readonly #byFolder = new Map<string, Promise<ConfigFile>>();

  /** @param configs where a config that the user named holds on this side, too. @param cwd what shown paths start from. */
  constructor(git: Git, tree: Tree, configs: Configs, cwd: string) {
    this.#git = git;
    this.#tree = tree;
    this.#configs = configs;
    this.#cwd = cwd;
  }

  /** All paths below the repository's top folder. */
  get paths(): Iterable<string> {
    return this.#tree.keys();
  }

  /** A file as it would be read if it lay on disk. @param path below the repository's top folder. */
  async target(path: string): Promise<Target> {
    const config = this.#configs.named ?? (await this.#nearest(folderOf(path)));
    const absolute = join(this.#git.top, path);
    const name = pathFor(config, absolute);
    const match = this.#configs.match(config, name);
    return { path: absolute, shown: shownPath(absolute, this.#cwd), name, config, match };
  }

  /** What stands at a path, or where a link there leads to; undefined where the commit has no such file. */
  async blob(path: string): Promise<Blob | undefined> {
    let at = path;
    for (let links = 0; links <= mostLinks; links += 1) {
      const found = this.#tree.get(at);
      if (!found?.link) return found;
      const bytes = await this.#link(found);
      at = posix.join(folderOf(at), bytes?.toString('utf8') ?? '');
    }
    return undefined;
  }

  /** The texts of files, in their order; an error for one that the repository lacks. */
  async *sources(blobs: readonly Blob[]): AsyncGenerator<Source | { readonly error: unknown }> {
    const sized = await this.#git.sized(blobs);
    const contents = this.#git.contents(sized.filter(({ size = 0 }) => size <= maxFileSize));
    for (const { size = 0 } of sized) {
      if (size > maxFileSize) yield { refused: tooLarge(size), severity: 'warning' };
      else {
        const { value } = await contents.next();
        yield value ? sourceOf(value) : { error: new Error('git lacks what it was; fetch it') };
      }
    }
  }

  async #link(blob: Blob): Promise<Buffer | undefined> {
    const sized = await this.#git.sized([blob]);
    for await (const bytes of this.#git.contents(sized)) return bytes;
    return undefined;
  }

  #nearest(folder: string): Promise<ConfigFile> {
    let found = this.#byFolder.get(folder);
    found ??= this.#search(folder);
    this.#byFolder.set(folder, found);
    return found;
  }

  async #search(folder: string): Promise<ConfigFile> {
    const base = join(this.#git.top, folder);
    for (const name of configNames) {
      const blob = await this.blob(posix.join(folder, name));
      if (!blob) continue;
      for await (const source of this.sources([blob])) {
        if (!('error' in source)) return configOf(source, join(base, name), base);
      }
    }
    if (folder !== '') return this.#nearest(folderOf(folder));
    return { path: undefined, text: '', config: defaultConfig, issues: [], base };
  }
}

/** The folder of a path below the top folder; empty for the top folder itself. */
function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}
