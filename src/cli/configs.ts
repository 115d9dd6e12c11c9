import { dirname, join, relative, resolve } from 'node:path';
import {
  type Config,
  type ConfigIssue,
  configNames,
  defaultConfig,
  type FileMatch,
  type FileMatcher,
  fileMatcher,
} from '../core';
import { readConfig } from '../core/config-files';
import { failure } from './failures';
import { UsageError } from './io';
import { isWithin, shownPath, slashed } from './paths';
import { readSource, type Source } from './source';
import type { Workspaces } from './workspace';

/** The config that holds for a folder: plain data, which threads can be sent. */
export interface ConfigFile {
  /** Absolute; undefined where no config file holds and the defaults do. */
  readonly path: string | undefined;
  readonly text: string;
  readonly config: Config;
  readonly issues: readonly ConfigIssue[];
  /** The folder that its patterns are relative to. */
  readonly base: string;
}

/** Finds and reads config files, each once: the nearest in a folder or above it, up to the repository's root. */
export class Configs {
  readonly #cwd: string;
  readonly #workspaces: Workspaces;
  readonly #byFolder = new Map<string, Promise<ConfigFile | undefined>>();
  readonly #defaults = new Map<string, ConfigFile>();
  readonly #matchers = new Map<Config, FileMatcher>();
  /** The config that the user named, which holds everywhere. */
  readonly named: ConfigFile | undefined;
  /** Config files that could not be read, and why. */
  readonly failures: string[] = [];

  private constructor(cwd: string, workspaces: Workspaces, named: ConfigFile | undefined) {
    this.#cwd = cwd;
    this.#workspaces = workspaces;
    this.named = named;
  }

  /**
   * @param file a config that holds everywhere, its patterns relative to the working folder.
   * @throws UsageError when that one cannot be read.
   */
  static async open(cwd: string, workspaces: Workspaces, file: string | undefined): Promise<Configs> {
    if (file === undefined) return new Configs(cwd, workspaces, undefined);
    try {
      return new Configs(cwd, workspaces, await read(resolve(cwd, file), cwd));
    } catch (error) {
      throw new UsageError(`--config ${failure(file, error)}`);
    }
  }

  /**
   * The config for a file (absolute).
   *
   * @param root what the default patterns are relative to where there is neither a config file nor a workspace.
   */
  async of(file: string, root: string): Promise<ConfigFile> {
    const found = this.named ?? (await this.#nearest(dirname(file)));
    if (found) return found;
    const base = (await this.#workspaces.of(file)) ?? root;
    const known = this.#defaults.get(base) ?? { path: undefined, text: '', config: defaultConfig, issues: [], base };
    this.#defaults.set(base, known);
    return known;
  }

  /** What a file is. @param name in the terms of the config's patterns. */
  match({ config }: ConfigFile, name: string): FileMatch | undefined {
    const matcher = this.#matchers.get(config) ?? fileMatcher(config);
    this.#matchers.set(config, matcher);
    return matcher(name);
  }

  #nearest(folder: string): Promise<ConfigFile | undefined> {
    let found = this.#byFolder.get(folder);
    found ??= this.#search(folder);
    this.#byFolder.set(folder, found);
    return found;
  }

  async #search(folder: string): Promise<ConfigFile | undefined> {
    for (const name of configNames) {
      const path = join(folder, name);
      if (!(await this.#workspaces.holds(folder, name))) continue;
      try {
        if (await this.#workspaces.keeps(path, folder)) return await read(path, folder);
        this.failures.push(`${shownPath(path, this.#cwd)}: a link that leads out of the workspace is not followed`);
      } catch (error) {
        this.failures.push(failure(shownPath(path, this.#cwd), error));
      }
    }
    const above = dirname(folder);
    const top = above === folder || (await this.#workspaces.repositoryOf(folder)) === folder;
    return top ? undefined : this.#nearest(above);
  }
}

async function read(path: string, base: string): Promise<ConfigFile> {
  return configOf(await readSource(path), path, base);
}

/** What a config file says. @param base the folder that its patterns are relative to. */
export function configOf(source: Source, path: string, base: string): ConfigFile {
  if (!('text' in source)) {
    const issue = { message: source.refused, span: { start: 0, end: 0 } };
    return { path, text: '', config: defaultConfig, issues: [issue], base };
  }
  const { config, issues } = readConfig(source.text, path);
  return { path, text: source.text, config, issues, base };
}

/** A file's path in the terms of a config's patterns: `docs/ROADMAP.md`; its bare way up where it lies elsewhere. */
export function pathFor(config: ConfigFile, path: string): string {
  return slashed(isWithin(path, config.base) ? relative(config.base, path) : path);
}
