import { lstat, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findCompared } from '../compared-files';
import { compared } from '../comparing';
import { Configs } from '../configs';
import { Git } from '../git';
import { type Io, UsageError } from '../io';
import { diffJson } from '../output/diff-json';
import { diffMarkdown } from '../output/diff-markdown';
import { diffText } from '../output/diff-text';
import { finish, report } from '../reporting';
import { Revision } from '../revision';
import { painter } from '../style';
import { Workspaces } from '../workspace';

export const diffFormats = ['text', 'json', 'markdown'] as const;

export interface DiffOptions {
  readonly format: (typeof diffFormats)[number];
  readonly mergeBase?: true;
  readonly exitCode?: true;
  readonly config?: string;
}

/**
 * Tells what has changed about owners since a git revision. 0, with `--exit-code` 1 where something has, 2 when something
 * could not be found or read.
 *
 * @throws UsageError where there is no such revision, no repository or no git.
 */
export async function diff(name: string, paths: readonly string[], options: DiffOptions, io: Io): Promise<number> {
  const cwd = await realpath(io.cwd);
  const git = await Git.open(cwd, io);
  const commit = await commitOf(name, git, cwd, options.mergeBase);
  const configs = await Configs.open(cwd, new Workspaces(cwd), options.config);
  const revision = new Revision(git, await git.tree(commit), configs, cwd);
  const found = await findCompared(paths, { revision, top: git.top, cwd, config: options.config });
  const { files, failures, notes } = await compared(found.differing, revision, name, io);
  const since = { name, commit, isBase: options.mergeBase === true };
  const texts = {
    text: () => diffText(files, since, painter(io.stdout, io.env)),
    json: () => diffJson(files, since),
    markdown: () => diffMarkdown(files, since),
  };
  io.stdout.write(texts[options.format]());
  for (const note of notes) report(io, note);
  return finish(io, found, [...found.failures, ...failures], options.exitCode && files.length > 0 ? 1 : 0);
}

/** The commit to compare with. @throws UsageError where the revision names none. */
async function commitOf(name: string, git: Git, cwd: string, mergeBase: true | undefined): Promise<string> {
  const named = await git.commit(name);
  if (named === undefined) throw new UsageError(await noRevision(name, git, cwd));
  if (!mergeBase) return named;
  const head = await git.commit('HEAD');
  const base = head && (await git.mergeBase(named, head));
  if (base) return base;
  throw new UsageError(`${name} and HEAD have no commit in common; a shallow clone may lack it: fetch more`);
}

/** Why a name is no revision. */
async function noRevision(name: string, git: Git, cwd: string): Promise<string> {
  const [begin] = name.split('..');
  if (name.includes('...')) return `${name} is a range; say --merge-base ${begin || 'main'}`;
  if (name.includes('..')) return `${name} is a range; name one revision: the files are compared as they are now`;
  const isPath = name !== '' && (await isThere(resolve(cwd, name)));
  if (isPath) return `${name} is a path; the revision comes first: backlog-roles diff HEAD ${name}`;
  const isEmpty = (await git.commit('HEAD')) === undefined;
  if (isEmpty) return 'the repository has no commit yet that the files could be compared with';
  return `git knows no revision ${name || '""'}; check the name, or fetch it: a shallow clone has but the last`;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false; // Then the name is no path, whatever the reason.
  }
}
