import { entryOf, FileIndex } from '../../core';
import { type CheckedFile, checkedConfig, checkedFile, summarize } from '../checking';
import type { Io } from '../io';
import { checkJson } from '../output/check-json';
import { checkText } from '../output/check-text';
import { shownPath } from '../paths';
import { readings } from '../readings';
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
  let read = 0;
  let items = 0;
  const index = new FileIndex();
  const places = new Map<string, number>();
  const { quiet } = options;
  for await (const reading of readings(targets.files, io, { quiet })) {
    if (reading.kind === 'failed') {
      failures.push(reading.message);
      continue;
    }
    const { path, config } = reading.target;
    places.set(path, files.push(checkedFile(reading)) - 1);
    read += 1;
    if (reading.kind !== 'read') continue;
    items += reading.analysis.document.items.length;
    index.set(path, entryOf(reading.analysis, { file: path, scope: config.path ?? config.base, shown: false }));
  }
  // The files of which others say something are read once more: holding all of them would take the memory of all.
  const again = new Set(index.changed());
  const concerned = targets.files.filter(({ path }) => again.has(path));
  for await (const reading of readings(concerned, io, { quiet, index })) {
    const place = places.get(reading.target.path);
    if (place !== undefined) files[place] = checkedFile(reading);
  }

  const summary = summarize(files, read, items);
  io.stdout.write(
    options.format === 'json'
      ? checkJson(files, summary)
      : checkText(files, options.quiet ? undefined : summary, painter(io.stdout, io.env)),
  );
  return finish(io, targets, failures, fails(files, options) ? 1 : 0);
}
