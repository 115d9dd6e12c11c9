import { access, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isWithin } from './paths';

/** Finds the workspace that a path belongs to; nothing is read through a link that leads out of it. */
export class Workspaces {
  readonly #cwd: string;
  readonly #roots = new Map<string, Promise<string | undefined>>();
  readonly #listed = new Map<string, ReadonlySet<string>>();

  /** @param cwd the working folder, absolute. */
  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** The repository that holds a folder: the nearest folder upwards with a `.git`; undefined where there is none. */
  repositoryOf(folder: string): Promise<string | undefined> {
    let root = this.#roots.get(folder);
    root ??= this.#search(folder);
    this.#roots.set(folder, root);
    return root;
  }

  async #search(folder: string): Promise<string | undefined> {
    if (await this.holds(folder, '.git')) return folder;
    const above = dirname(folder);
    return above === folder ? undefined : this.repositoryOf(above);
  }

  /** Notes what a folder holds, so that nobody has to ask again. */
  listed(folder: string, names: ReadonlySet<string>): void {
    this.#listed.set(folder, names);
  }

  /** Whether a folder holds something of that name, readable or not. */
  async holds(folder: string, name: string): Promise<boolean> {
    return this.#listed.get(folder)?.has(name) ?? (await exists(join(folder, name)));
  }

  /**
   * The workspace of a path: the one we work in where it lies there, else the repository that holds it, else
   * undefined.
   */
  async of(path: string): Promise<string | undefined> {
    const ours = (await this.repositoryOf(this.#cwd)) ?? this.#cwd;
    return isWithin(path, ours) ? ours : this.repositoryOf(dirname(path));
  }

  /**
   * Whether a link stays in the workspace of the place it is found in.
   *
   * @param fallback the folder it must stay in where there is no workspace; none: anywhere.
   * @throws when it leads nowhere.
   */
  async keeps(path: string, fallback?: string): Promise<boolean> {
    const root = (await this.of(path)) ?? fallback;
    const target = await realpath(path);
    return root === undefined || isWithin(target, await realpath(root));
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code !== 'ENOENT' && error.code !== 'ENOTDIR';
  }
}
