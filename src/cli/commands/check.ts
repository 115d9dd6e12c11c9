import { FileIndex } from '../../core/workspace';
import { type CheckedFile, checkedConfig, summarize } from '../checking';
import { FileChecks } from '../file-checks';
import type { Io } from '../io';
import { checkJson } from '../output/check-json';
import { checkText } from '../output/check-text';
import { shownPath } from '../paths';
import { finish } from '../reporting';
import { painter } from '../style';
import { findTargets } from '../targets';
import { fails, type Limits } from '../verdict';

export interface CheckOptions extends Limits {
  readonly format: 'text' | 'json';
  readonly config?: string;
  readonly quiet?: true;
}

/** Reports the problems of files. 0 clean, 1 problems from `--fail-on` on, 2 when something could not be read. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const targets = await findTargets(paths, io.cwd, options.config);
  const files: CheckedFile[] = targets.configs
    .map((config) => checkedConfig(shownPath(config.file.path ?? '', io.cwd), config))
    .filter((config) => config.problems.length > 0);
  const failures = [...targets.failures];
  let items = 0;
  const index = new FileIndex();
  const places = new Map<string, number>();
  const checks = new FileChecks(io, targets.files.length, options.quiet);
  try {
    for await (const { target, found } of checks.of(targets.files)) {
      if (found.kind === 'failed') {
        failures.push(found.message);
        continue;
      }
      places.set(target.path, files.push(found.file) - 1);
      items += found.items;
      index.set(target.path, found.entry);
    }
    // The files of which others say something are read once more: holding all of them would take the memory of all.
    const again = new Set(index.changed());
    const concerned = targets.files.filter(({ path }) => again.has(path));
    for await (const { target, found } of checks.of(concerned, index)) {
      const place = places.get(target.path);
      if (place !== undefined && found.kind === 'checked') files[place] = found.file;
    }
  } finally {
    await checks.end();
  }

  const summary = summarize(files, places.size, items);
  io.stdout.write(
    options.format === 'json'
      ? checkJson(files, summary)
      : checkText(files, options.quiet ? undefined : summary, painter(io.stdout, io.env)),
  );
  return finish(io, targets, failures, fails(files, options) ? 1 : 0);
}
