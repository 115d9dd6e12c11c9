import { realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ConfigIssue, FileMatch } from '../core';
import { type ConfigFile, Configs, pathFor } from './configs';
import { failure } from './failures';
import { globPaths } from './glob-paths';
import { ListedFiles } from './listed-files';
import { isWithin, shownPath } from './paths';
import { walk } from './walk';
import { Workspaces } from './workspace';

/** One file to be read. */
export interface Target {
  /** Absolute. */
  readonly path: string;
  /** As it is printed. */
  readonly shown: string;
  /** In the terms of its config's patterns. */
  readonly name: string;
  readonly config: ConfigFile;
  readonly match: FileMatch | undefined;
}

/** A config file in force. */
export interface FoundConfig {
  readonly file: ConfigFile;
  /** Its patterns that name no file; known only where all of its folder was looked at. */
  readonly unmatched: readonly ConfigIssue[];
}

/** What the paths of a command line come to. */
export interface Targets {
  /** Ordered by the path as it is printed, each file once. */
  readonly files: readonly Target[];
  /** The config files in force, ordered likewise. */
  readonly configs: readonly FoundConfig[];
  /** Sentences on what could not be found or read. */
  readonly failures: readonly string[];
}

const leadsOut = 'a link that leads out of the workspace is not followed; name what it points to';

/**
 * Finds the files that a command is about. A named file is always one, whatever its name; a folder stands for the
 * backlogs and roadmaps in it.
 *
 * @param file a config that the user named. @throws UsageError when that one cannot be read.
 */
export async function findTargets(paths: readonly string[], cwd: string, file: string | undefined): Promise<Targets> {
  const workspaces = new Workspaces(cwd);
  const configs = await Configs.open(cwd, workspaces, file);
  const found = new Map<string, Target>();
  const used = new Map<string, { readonly file: ConfigFile; readonly listed: ListedFiles }>();
  const walked: string[] = [];
  const failures: string[] = [];

  /**
   * @param root the walked folder that holds the file; undefined for one that is named.
   * @param real where it lies once links are followed, if that is known.
   */
  const add = async (path: string, root?: string, real?: string) => {
    const config = await configs.of(path, root ?? dirname(path));
    const name = pathFor(config, path);
    if (config.path !== undefined) {
      const known = used.get(config.path) ?? { file: config, listed: new ListedFiles(config) };
      used.set(config.path, known);
      known.listed.saw(name);
    }
    const match = configs.match(config, name);
    if (!match && root !== undefined) return;
    const identity = real ?? (await realpath(path));
    if (!found.has(identity)) found.set(identity, { path, shown: shownPath(path, cwd), name, config, match });
  };

  /** Does its work or says why it can't be done. */
  const attempt = async (shown: string, work: () => Promise<string | undefined>) => {
    try {
      const refused = await work();
      if (refused !== undefined) failures.push(`${shown}: ${refused}`);
    } catch (error) {
      failures.push(failure(shown, error));
    }
  };

  const addFolder = async (folder: string) => {
    walked.push(folder);
    const tree = await walk(folder, workspaces);
    failures.push(...tree.failures.map(({ path, error }) => failure(shownPath(path, cwd), error)));
    const real = await realpath(folder);
    const addFound = (path: string, place?: string) =>
      attempt(shownPath(path, cwd), async () => void (await add(path, folder, place)));
    for (const path of tree.files) await addFound(path, join(real, path.slice(folder.length)));
    // Links last: a file that is found under its own name is known by that name.
    for (const path of tree.links) await addFound(path);
  };

  for (const path of await globPaths(paths, cwd)) {
    await attempt(path, async () => {
      const absolute = resolve(cwd, path);
      const kind = await stat(absolute);
      if (!(await workspaces.keeps(absolute))) return leadsOut;
      if (kind.isDirectory()) await addFolder(absolute);
      else if (kind.isFile()) await add(absolute);
      else return 'neither a file nor a folder';
      return undefined;
    });
  }
  return {
    files: [...found.values()].sort((a, b) => compare(a.shown, b.shown)),
    configs: [...used.values()]
      .sort((a, b) => compare(a.file.path ?? '', b.file.path ?? ''))
      .map(({ file, listed }) => {
        const complete = walked.some((folder) => isWithin(file.base, folder));
        return { file, unmatched: complete ? listed.issues() : [] };
      }),
    failures: [...failures, ...configs.failures],
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
