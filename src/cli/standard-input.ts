import { resolve } from 'node:path';
import { Configs, pathFor } from './configs';
import { type Io, UsageError } from './io';
import { shownPath } from './paths';
import { type Reading, readingOf } from './readings';
import { sourceOf } from './source';
import { Workspaces } from './workspace';

/**
 * Reads standard input in the place of a file, which need not be there: as an editor does with what is not saved.
 *
 * @param file a config that the user named. @throws UsageError where nothing can be read.
 */
export async function readStandardInput(path: string, io: Io, file: string | undefined): Promise<Reading> {
  if (!io.stdin) throw new UsageError('there is no standard input');
  const configs = await Configs.open(io.cwd, new Workspaces(io.cwd), file);
  const absolute = resolve(io.cwd, path);
  const config = await configs.of(absolute, io.cwd);
  const name = pathFor(config, absolute);
  const shown = shownPath(absolute, io.cwd);
  const target = { path: absolute, shown, name, config, match: configs.match(config, name) };
  return readingOf(target, sourceOf(await io.stdin()));
}
