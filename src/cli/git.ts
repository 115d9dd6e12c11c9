import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { codeOf } from './failures';
import { type Io, UsageError } from './io';

/** A file or link as a commit has it. */
export interface Blob {
  /** The hash by which git knows its bytes. */
  readonly hash: string;
  /** A link's bytes are the path that it leads to. */
  readonly link: boolean;
}

/** One whose size is known, in bytes; undefined where the repository lacks it, as a partial clone may. */
export interface SizedBlob extends Blob {
  readonly size: number | undefined;
}

/** The files of a commit by their path below the repository's top folder, with `/`. */
export type Tree = ReadonlyMap<string, Blob>;

interface Answer {
  readonly code: number;
  readonly out: Buffer;
  readonly err: string;
}

/** Runs no program that the settings name, and fetches nothing that a partial clone lacks. */
const settings = ['-c', 'core.fsmonitor=false', '-c', 'protocol.allow=never'] as const;
/** So many bytes are asked for at once, and so many files at most. */
const batchBytes = 8_000_000;
const batchFiles = 100;

/**
 * Asks git about the repository of a folder. Only what reads objects is run: no command that would run what the
 * repository's own settings name, such as a filter or a hook.
 */
export class Git {
  readonly #io: Io;
  readonly #folder: string;
  /** The folder that holds all of the repository's files; absolute, without links. */
  readonly top: string;

  private constructor(io: Io, folder: string, top: string) {
    this.#io = io;
    this.#folder = folder;
    this.top = top;
  }

  /** @throws UsageError where there is no git, or no repository. */
  static async open(folder: string, io: Io): Promise<Git> {
    const { code, out, err } = await run(io, folder, ['rev-parse', '--show-toplevel']);
    if (code === 0) return new Git(io, folder, await realpath(text(out)));
    if (/not a git repository/.test(err)) {
      throw new UsageError(`${folder}: not in a git repository, whose revisions are compared; run it in one`);
    }
    throw new UsageError(`git: ${reason(err)}`);
  }

  /** The hash of the commit that a revision names (`main`, `v1.2`, `HEAD~3`); undefined where it names none. */
  async commit(revision: string): Promise<string | undefined> {
    // One that begins with a dash would be an option; no revision does.
    if (!/^[^-\s]/.test(revision) || revision.includes('\0')) return undefined;
    // In two steps: behind `:/text` the suffix would be part of the text.
    const named = await this.#run(['rev-parse', '--verify', '--quiet', revision]);
    const found = await this.#run(['rev-parse', '--verify', '--quiet', `${text(named.out)}^{commit}`]);
    return /^[0-9a-f]{40,}$/.test(text(found.out)) ? text(found.out) : undefined;
  }

  /** The last commit that two have in common; undefined where there is none. */
  async mergeBase(commit: string, other: string): Promise<string | undefined> {
    const { code, out } = await this.#run(['merge-base', commit, other]);
    return code === 0 ? text(out).split('\n')[0] : undefined;
  }

  /** What a commit holds, without the files of submodules. */
  async tree(commit: string): Promise<Tree> {
    const { code, out, err } = await this.#run(['ls-tree', '-r', '-z', '--full-tree', commit]);
    if (code !== 0) throw new UsageError(`git: ${reason(err)}`);
    const blobs = new Map<string, Blob>();
    for (const entry of out.toString('utf8').split('\0')) {
      const [, mode, hash, path] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
      if (mode && hash && path) blobs.set(path, { hash, link: mode === '120000' });
    }
    return blobs;
  }

  /** Finds out the sizes of files. */
  async sized(blobs: readonly Blob[]): Promise<readonly SizedBlob[]> {
    if (blobs.length === 0) return [];
    const { out } = await this.#run(['cat-file', '--batch-check'], lines(blobs));
    const answers = text(out).split('\n');
    return blobs.map((blob, index) => ({ ...blob, size: sizeIn(answers[index] ?? '') }));
  }

  /** The bytes of files, in their order; undefined for one that the repository lacks. */
  async *contents(blobs: readonly SizedBlob[]): AsyncGenerator<Buffer | undefined> {
    for (let at = 0; at < blobs.length; ) {
      let end = at;
      for (let bytes = 0; end < blobs.length && end - at < batchFiles && bytes <= batchBytes; end += 1) {
        bytes += blobs[end]?.size ?? 0;
      }
      const { out } = await this.#run(['cat-file', '--batch'], lines(blobs.slice(at, end)));
      yield* objectsIn(out, end - at);
      at = end;
    }
  }

  #run(args: readonly string[], input?: string): Promise<Answer> {
    return run(this.#io, this.#folder, args, input);
  }
}

function lines(blobs: readonly Blob[]): string {
  return blobs.map(({ hash }) => `${hash}\n`).join('');
}

/** The size in `<hash> blob <size>`. */
function sizeIn(line: string): number | undefined {
  const size = / blob (\d+)$/.exec(line)?.[1];
  return size === undefined ? undefined : Number(size);
}

/** Reads `<hash> blob <size>`, a line end, the bytes, a line end; for what is not there one line that says so. */
function* objectsIn(out: Buffer, count: number): Iterable<Buffer | undefined> {
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const end = out.indexOf('\n', at);
    const size = sizeIn(out.toString('latin1', at, Math.max(at, end)));
    const start = end < 0 ? out.length : end + 1;
    yield size === undefined ? undefined : out.subarray(start, start + size);
    at = size === undefined ? start : start + size + 1;
  }
}

/**
 * @throws UsageError where git cannot be run.
 */
function run({ env }: Io, folder: string, args: readonly string[], input?: string): Promise<Answer> {
  const options = {
    // Windows looks for programs in the working folder first, and a repository may hold a git.exe.
    cwd: dirname(process.execPath),
    env: { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
    encoding: 'buffer',
    maxBuffer: Number.POSITIVE_INFINITY,
    windowsHide: true,
  } as const;
  return new Promise((settle, fail) => {
    const child = execFile('git', ['-C', folder, ...settings, ...args], options, (error, out, err) => {
      const code = error?.code ?? 0;
      if (typeof code === 'number' && !error?.signal) settle({ code, out, err: err.toString('utf8') });
      else if (codeOf(error) === 'ENOENT') fail(new UsageError('git was not found; install it, or put it on the PATH'));
      else fail(new UsageError(`git could not be run: ${error?.message}`));
    });
    // Git may end before it has read all, and says why by its code.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

function text(out: Buffer): string {
  return out.toString('utf8').replace(/\r?\n$/, '');
}

/** What git says first, without its own `fatal: `. */
function reason(err: string): string {
  return (
    err
      .trim()
      .split('\n', 1)[0]
      ?.replace(/^(?:fatal|error): /, '') ?? ''
  );
}
