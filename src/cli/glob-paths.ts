import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { slashed } from './paths';

/**
 * Paths with those among them that are patterns replaced by the files they match, for shells that leave that to us.
 * A path that exists is no pattern; one that matches nothing stays, and will be reported as missing.
 */
export async function globPaths(paths: readonly string[], cwd: string): Promise<readonly string[]> {
  const expanded = await Promise.all(paths.map((path) => expand(path, cwd)));
  return expanded.flat();
}

/** Whether a path that leads nowhere may be a pattern. */
export function isPattern(path: string): boolean {
  return /[*?[{]/.test(path);
}

async function expand(path: string, cwd: string): Promise<readonly string[]> {
  if (!isPattern(path) || (await exists(resolve(cwd, path)))) return [path];
  const ignore = ['**/node_modules/**', '**/.git/**'];
  const options = { cwd, ignore, dot: true, expandDirectories: false, followSymbolicLinks: false };
  const found = await glob(slashed(path), options);
  return found.length > 0 ? found.sort() : [path];
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false; // Whatever the reason, as a path it leads nowhere.
  }
}
