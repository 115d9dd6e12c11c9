import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { glob } from '../core/on-demand';
import type { ConfigFile } from './configs';
import type { Blob } from './git';
import { globPaths, isPattern } from './glob-paths';
import { UsageError } from './io';
import { exists, isWithin, slashed } from './paths';
import type { Revision } from './revision';
import { findTargets, type Target } from './targets';
import { Workspaces } from './workspace';

/** A file on both sides of a comparison, or on one. */
export interface Sides {
  /** Below the repository's top folder, with `/`. */
  readonly path: string;
  readonly before: { readonly target: Target; readonly blob: Blob } | undefined;
  readonly after: Target | undefined;
}

/** The files that a comparison is about. */
export interface ComparedFiles {
  readonly files: readonly Sides[];
  /** Those of them that are not the same on both sides. */
  readonly differing: readonly Sides[];
  /** Sentences on what could not be found or read. */
  readonly failures: readonly string[];
}

/** Where files are compared. */
export interface Ground {
  readonly revision: Revision;
  /** The repository's top folder and the working folder; absolute, without links. */
  readonly top: string;
  readonly cwd: string;
  /** A config that the user named. */
  readonly config: string | undefined;
}

/**
 * Finds the files that paths of a command line stand for now, each with what the revision has in its place, and those that
 * they stood for in the revision and that are gone.
 *
 * @throws UsageError for a path that lies outside of the repository.
 */
export async function findCompared(paths: readonly string[], ground: Ground): Promise<ComparedFiles> {
  const { revision, cwd, top } = ground;
  const asked = await Promise.all(paths.map((path) => askedFor(path, ground)));
  const gone = await goneFiles(asked, ground);
  // What matches nothing now is missing, unless it did in the revision.
  const explained = asked.filter((each) => !each.isThere && gone.some(({ path }) => each.means(path) !== undefined));
  const missing = new Set(explained.map(({ given }) => given));
  const live = (await globPaths(paths, cwd)).filter((path) => !missing.has(path));
  const { files, failures } = await findTargets(live, cwd, ground.config);
  const workspaces = new Workspaces(cwd);
  const sides: Sides[] = [];
  for (const after of files) {
    // What lies in a repository inside this one, such as a submodule, has a history of its own.
    const own = await workspaces.repositoryOf(dirname(after.path));
    if (own !== undefined && own !== top && isWithin(own, top)) continue;
    const path = await placeOf(after.path, top);
    const blob = await revision.blob(path);
    const then = blob && (await revision.target(path));
    sides.push({ path, before: then && { target: { ...then, shown: after.shown }, blob }, after });
  }
  const all = [...sides, ...gone];
  const differing: Sides[] = [];
  for (const each of all) if (!(await isSame(each))) differing.push(each);
  return { files: all, differing, failures };
}

interface Asked {
  readonly given: string;
  readonly isThere: boolean;
  /** Whether a path of the revision is meant by name, or as one of those in a folder. */
  means(path: string): 'named' | 'held' | undefined;
}

async function askedFor(given: string, { cwd, top }: Ground): Promise<Asked> {
  const absolute = resolve(cwd, given);
  const isThere = await exists(absolute);
  const place = isThere ? await placeOf(absolute, top) : slashed(relative(top, absolute));
  if (!isWithin(join(top, place), top)) throw new UsageError(`${given}: it lies outside of the repository ${top}`);
  const isMeant = !isThere && isPattern(given) ? glob(place) : undefined;
  return {
    given,
    isThere,
    means: (path) => {
      if (path === place || isMeant?.(path)) return 'named';
      return place === '' || path.startsWith(`${place}/`) ? 'held' : undefined;
    },
  };
}

/** A path below the repository's top folder as git knows it: no link on the way, but perhaps at its end. */
async function placeOf(path: string, top: string): Promise<string> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true;
  const real = isFolder ? await realpath(path) : join(await realpath(dirname(path)), basename(path));
  return slashed(relative(top, real));
}

/** The files of the revision that are meant and no longer there. */
async function goneFiles(asked: readonly Asked[], { revision, top }: Ground): Promise<readonly Sides[]> {
  const gone: Sides[] = [];
  for (const path of revision.paths) {
    const meanings = asked.map((each) => each.means(path));
    if (meanings.every((meaning) => meaning === undefined)) continue;
    const target = await revision.target(path);
    if ((!target.match && !meanings.includes('named')) || (await exists(join(top, path)))) continue;
    const blob = await revision.blob(path);
    if (blob) gone.push({ path, before: { target, blob }, after: undefined });
  }
  return gone;
}

/** Whether a file's bytes and its config are those that they were. */
async function isSame({ before, after }: Sides): Promise<boolean> {
  if (!before || !after || !isSameConfig(before.target.config, after.config)) return false;
  try {
    const bytes = await readFile(after.path);
    const hash = createHash(before.blob.hash.length > 40 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === before.blob.hash;
  } catch {
    return false; // Why it cannot be read shows when it is.
  }
}

function isSameConfig(a: ConfigFile, b: ConfigFile): boolean {
  return a.path === b.path && a.base === b.base && a.text === b.text;
}
