import { lstat } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';

/** A native path with `/` between its parts. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** Whether a path is a folder or lies in it. Both absolute. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** A path as it is printed: relative to the working folder where it lies in it, absolute elsewhere, always with `/`. */
export function shownPath(path: string, cwd: string): string {
  return slashed(isWithin(path, cwd) ? relative(cwd, path) || '.' : path);
}

/** Whether anything has a path, even a link that leads nowhere; whatever the reason for a no, nothing can be read there. */
export async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
}
