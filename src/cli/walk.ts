import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GitIgnore } from '../core';
import { slashed } from './paths';
import type { Workspaces } from './workspace';

/** What a folder holds, and what could not be looked into. Absolute paths. */
export interface Tree {
  readonly files: readonly string[];
  /** Links to files. */
  readonly links: readonly string[];
  readonly failures: readonly { readonly path: string; readonly error: unknown }[];
}

const never = new Set(['.git', 'node_modules']);

/**
 * All files of a folder that git does not ignore. Links to folders are not followed; links to files are where they stay
 * in the workspace. A folder that is itself ignored was asked for by name, so the rules above it do not hold.
 */
export async function walk(folder: string, workspaces: Workspaces): Promise<Tree> {
  const files: string[] = [];
  const links: string[] = [];
  const failures: { path: string; error: unknown }[] = [];

  const visit = async (path: string, above: GitIgnore): Promise<void> => {
    try {
      const entries = await readdir(path, { withFileTypes: true });
      workspaces.listed(path, new Set(entries.map(({ name }) => name)));
      const own = entries.some((entry) => entry.name === '.gitignore' && entry.isFile());
      const ignored = own ? await extended(above, path) : above;
      const folders: string[] = [];
      for (const entry of entries) {
        const child = join(path, entry.name);
        if (entry.isDirectory()) {
          if (!never.has(entry.name) && !ignored.ignores(`${slashed(child)}/`)) folders.push(child);
        } else if (!ignored.ignores(slashed(child))) {
          if (entry.isFile()) files.push(child);
          else if (entry.isSymbolicLink() && (await leadsToFile(child, folder, workspaces))) links.push(child);
        }
      }
      for (const child of folders) await visit(child, ignored);
    } catch (error) {
      failures.push({ path, error });
    }
  };

  const above = await rulesAbove(folder, workspaces);
  await visit(folder, above.ignores(`${slashed(folder)}/`) ? GitIgnore.none : above);
  return { files, links, failures };
}

async function extended(above: GitIgnore, folder: string): Promise<GitIgnore> {
  const prefix = slashed(folder);
  return above.with(prefix.endsWith('/') ? prefix : `${prefix}/`, await readFile(join(folder, '.gitignore'), 'utf8'));
}

/** The rules of the folders above one, from its repository's root down. */
async function rulesAbove(folder: string, workspaces: Workspaces): Promise<GitIgnore> {
  const root = await workspaces.repositoryOf(folder);
  if (root === undefined || root === folder) return GitIgnore.none;
  const parent = dirname(folder);
  const above = await rulesAbove(parent, workspaces);
  try {
    return await extended(above, parent);
  } catch {
    return above; // Most folders have no .gitignore.
  }
}

async function leadsToFile(link: string, folder: string, workspaces: Workspaces): Promise<boolean> {
  try {
    return (await stat(link)).isFile() && (await workspaces.keeps(link, folder));
  } catch {
    return false; // A dangling link is no file.
  }
}
