import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Io } from '../../../src/cli/io';
import { main } from '../../../src/cli/main';

/** A temporary folder with files in it; a path with a closing `/` is a folder. Removed after the test. */
export async function folder(t: TestContext, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'backlog-roles-')));
  t.after(() => rm(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const absolute = join(root, path);
    await mkdir(path.endsWith('/') ? absolute : dirname(absolute), { recursive: true });
    if (!path.endsWith('/')) await writeFile(absolute, content);
  }
  return root;
}

/** What one command line printed, and its exit code. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in process. */
export async function run(cwd: string, argv: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { isTTY = false, columns, env = {}, threads, stdin } = options;
  const written = { out: '', err: '' };
  const output = (key: 'out' | 'err') => ({
    write: (text: string) => {
      written[key] += text;
    },
    isTTY,
    columns,
  });
  const code = await main(argv, {
    stdout: output('out'),
    stderr: output('err'),
    cwd,
    env,
    ...(threads && { threads }),
    ...(stdin !== undefined && { stdin: async () => Buffer.from(stdin) }),
  });
  return { code, ...written };
}

export interface RunOptions {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly threads?: Io['threads'];
  readonly stdin?: string;
}
