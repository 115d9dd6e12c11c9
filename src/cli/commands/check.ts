import { resolve } from 'node:path';
import { counted } from '../../core';
import { Baseline } from '../baseline';
import { type CheckedFile, summarize } from '../checking';
import { type Found, findProblems } from '../finding';
import { fixFiles } from '../fixing';
import { type Io, UsageError } from '../io';
import { type CheckFormat, checkFormats, type Told } from '../output/check-formats';
import { isWithin, shownPath } from '../paths';
import { finish, report } from '../reporting';
import { painter } from '../style';
import type { Target } from '../targets';
import { fails, type Limits } from '../verdict';

export interface CheckOptions extends Limits {
  readonly format: CheckFormat;
  readonly config?: string;
  readonly quiet?: true;
  /** The file in whose place standard input is read. */
  readonly stdin?: string;
  /** The file of what is known already. */
  readonly baseline?: string;
  readonly updateBaseline?: true;
  /** Whether to change files where that needs no decision. */
  readonly fix?: true;
}

/** Reports the problems of files. 0 clean, 1 problems from `--fail-on` on, 2 when something could not be read. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const { stdin, updateBaseline, fix, quiet = false } = options;
  if (stdin !== undefined && fix) throw new UsageError('--fix changes files, and with --stdin there is none');
  if (stdin !== undefined && updateBaseline) throw new UsageError('--update-baseline needs files; --stdin is none');
  if (stdin !== undefined && paths.length > 0) throw new UsageError('--stdin reads one file; name no others');
  const find = () => findProblems(paths, options, io);
  const { files: all, targets, failures, read, items, looked } = await (fix ? fixed(find, quiet, io) : find());
  const places = baselinesFor(targets.files, options.baseline, io.cwd);
  if (updateBaseline) {
    const [place, ...others] = places;
    if (place === undefined || others.length > 0)
      throw new UsageError(
        '--update-baseline needs the one file to write: --baseline <file>, or "baseline" in the config',
      );
    const shown = shownPath(place, io.cwd);
    if (failures.length === 0) await Baseline.write(all, looked, place, io.cwd);
    if (failures.length > 0) report(io, `${shown} was not written, since not all could be read`);
    else if (!quiet) report(io, `${counted(countOf(all), 'known problem')} written to ${shown}`);
    return finish(io, targets, failures, 0);
  }
  let files = all;
  for (const place of places) files = (await Baseline.read(place, io.cwd)).without(files);
  const summary = summarize(files, read, items);
  const print: (told: Told) => string = checkFormats[options.format];
  const rooted = inRepository(files, io);
  const paint = painter(io.stdout, io.env);
  io.stdout.write(print({ files, rooted, failures, summary, quiet, limits: options, paint }));
  const left = countOf(all) - countOf(files);
  const shown = places.map((place) => shownPath(place, io.cwd)).join(', ');
  if (left > 0 && !quiet) report(io, `${counted(left, 'known problem')} left out, as ${shown} says`);
  return finish(io, targets, failures, fails(files, options) ? 1 : 0);
}

/** The files of known problems, absolute: the one that was named, else those that the configs in force name. */
function baselinesFor(targets: readonly Target[], named: string | undefined, cwd: string): readonly string[] {
  if (named !== undefined) return [resolve(cwd, named)];
  const places = targets.flatMap(({ config: { base, config } }) => {
    if (config.baseline === undefined) return [];
    const place = resolve(base, config.baseline);
    if (isWithin(place, base)) return [place];
    throw new UsageError(`baseline: ${config.baseline} lies outside the folder of the config`);
  });
  return [...new Set(places)];
}

/** Files by their paths in the repository that a workflow or a pipeline works on, wherever in it the command is run. */
function inRepository(files: readonly CheckedFile[], { cwd, env }: Io): readonly CheckedFile[] {
  const root = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR;
  if (!root || !isWithin(cwd, resolve(root))) return files;
  return files.map((file) => ({ ...file, path: shownPath(resolve(cwd, file.path), resolve(root)) }));
}

/** Finds problems, fixes what needs no decision, and finds those that are left. */
async function fixed(find: () => Promise<Found>, quiet: boolean, io: Io): Promise<Found> {
  const found = await find();
  const { problems, files, failures } = await fixFiles(found.targets.files, found.index, io);
  if (problems > 0 && !quiet) report(io, `${counted(problems, 'problem')} fixed in ${counted(files, 'file')}`);
  const left = problems > 0 ? await find() : found;
  return { ...left, failures: [...left.failures, ...failures] };
}

function countOf(files: readonly CheckedFile[]): number {
  return files.reduce((sum, { problems }) => sum + problems.length, 0);
}
