import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Configs, pathFor } from './configs';
import { type Io, UsageError } from './io';
import { shownPath } from './paths';
import { type Reading, readingOf } from './readings';
import { sourceOf } from './source';
import { Workspaces } from './workspace';

/** What came of standard input, and why configs could not be read. */
export interface StandardInput {
  readonly reading: Reading;
  readonly failures: readonly string[];
}

/**
 * Reads standard input in the place of a file, which need not be there: as an editor does with what is not saved.
 *
 * @param file a config that the user named. @throws UsageError where nothing can be read.
 */
export async function readStandardInput(path: string, io: Io, file: string | undefined): Promise<StandardInput> {
  if (!io.stdin) throw new UsageError('there is no standard input');
  const absolute = resolve(io.cwd, path);
  if (await isFolder(absolute)) throw new UsageError(`--stdin needs the name of a file; ${path || 'nothing'} is none`);
  const configs = await Configs.open(io.cwd, new Workspaces(io.cwd), file);
  const config = await configs.of(absolute, io.cwd);
  const name = pathFor(config, absolute);
  const shown = shownPath(absolute, io.cwd);
  const target = { path: absolute, shown, name, config, match: configs.match(config, name) };
  return { reading: readingOf(target, sourceOf(await io.stdin())), failures: configs.failures };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false; // It need not be there.
  }
}
