import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { TestContext } from 'node:test';
import { folder, run } from './folder';

/** Git without the settings of whoever runs the tests. */
const env = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

/** A git repository in a temporary folder. */
export interface Repository {
  readonly root: string;
  git(...args: readonly string[]): string;
  /** Writes files, or removes those whose content is undefined. */
  change(files: Readonly<Record<string, string | Uint8Array | undefined>>): Promise<void>;
  commit(): string;
  /** Runs `diff` in it, or in a folder of it. */
  diff(argv: readonly string[], options?: { readonly in?: string; readonly PATH?: string }): ReturnType<typeof run>;
}

/** Makes a repository whose first commit has these files. */
export async function repository(
  t: TestContext,
  files: Readonly<Record<string, string | Uint8Array>>,
  initArgs: readonly string[] = [],
): Promise<Repository> {
  const root = await folder(t, files);
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root, env, encoding: 'utf8' }).trim();
  const commit = () => {
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', 'change');
    return git('rev-parse', 'HEAD');
  };
  git('init', '-q', '-b', 'main', ...initArgs);
  commit();
  return {
    root,
    git,
    commit,
    async change(changed) {
      for (const [path, content] of Object.entries(changed)) {
        const absolute = join(root, path);
        await mkdir(dirname(absolute), { recursive: true });
        if (content === undefined) await rm(absolute);
        else await writeFile(absolute, content);
      }
    },
    diff: (argv, { in: inside = '.', PATH = env.PATH } = {}) =>
      run(join(root, inside), ['diff', ...argv], { env: { ...env, PATH } }),
  };
}
