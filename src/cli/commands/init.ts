import { stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { configNames } from '../../core';
import { configTemplate } from '../../core/on-demand';
import { Configs } from '../configs';
import { failure } from '../failures';
import { type Io, UsageError } from '../io';
import { exists, shownPath } from '../paths';
import { safeText } from '../safe-text';
import { Workspaces } from '../workspace';

export interface InitOptions {
  readonly stdout?: true;
}

/**
 * Writes the config that the editor's *Create Config* writes, and says what to do next. 0.
 *
 * @throws UsageError where the folder has one already, or cannot be given one.
 */
export async function init(folder: string, options: InitOptions, io: Io): Promise<number> {
  if (options.stdout) {
    io.stdout.write(configTemplate());
    return 0;
  }
  const place = resolve(io.cwd, folder);
  const workspaces = new Workspaces(io.cwd);
  const shown = (path: string) => shownPath(path, io.cwd);
  const refused = await refusal(place, shown, workspaces);
  if (refused !== undefined) throw new UsageError(refused);
  const configs = await Configs.open(io.cwd, workspaces, undefined);
  const path = join(place, configNames[0]);
  const above = (await configs.of(path, place)).path;
  try {
    // Fails where something, even a link that leads nowhere, has that name by now.
    await writeFile(path, configTemplate(), { flag: 'wx' });
  } catch (error) {
    throw new UsageError(failure(shown(path), error, 'write'));
  }
  const instead = above === undefined ? '' : ` In this folder it holds instead of ${shown(above)}.`;
  io.stdout.write(`${safeText(`Wrote ${shown(path)}.${instead}`)}\n`);
  io.stdout.write('Next: name the people of each role in it, then run "backlog-roles check".\n');
  return 0;
}

/** Why a folder cannot be given a config; undefined where it can. @param shown how a path is printed. */
async function refusal(
  place: string,
  shown: (path: string) => string,
  workspaces: Workspaces,
): Promise<string | undefined> {
  try {
    if (!(await stat(place)).isDirectory()) return `${shown(place)}: a file; name the folder that the config is for`;
    if (!(await workspaces.keeps(place)))
      return `${shown(place)}: a link that leads out of the workspace is not followed`;
  } catch (error) {
    return failure(shown(place), error);
  }
  for (const name of configNames) {
    const path = join(place, name);
    if (await exists(path)) return `${shown(path)} is there already; change that one, or remove it first`;
  }
  return undefined;
}
