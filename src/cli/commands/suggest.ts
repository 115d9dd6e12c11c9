import type { Io } from '../io';
import { suggestJson } from '../output/suggest-json';
import { suggestTable } from '../output/suggest-table';
import { readings } from '../readings';
import { finish, report } from '../reporting';
import { painter } from '../style';
import { type SuggestedFile, suggestedFile } from '../suggesting';
import { findTargets } from '../targets';

export interface SuggestOptions {
  readonly format: 'table' | 'json';
  readonly config?: string;
}

/** Suggests an owner for each open item that nobody owns. 0, or 2 when something could not be read. */
export async function suggest(paths: readonly string[], options: SuggestOptions, io: Io): Promise<number> {
  const targets = await findTargets(paths, io.cwd, options.config);
  const files: SuggestedFile[] = [];
  const failures = [...targets.failures];
  for await (const reading of readings(targets.files, io)) {
    const { shown, config } = reading.target;
    if (reading.kind === 'read') files.push(suggestedFile(shown, reading.analysis, config.config, reading.lines));
    else if (reading.kind === 'failed') failures.push(reading.message);
    else report(io, `${shown}: ${reading.message}`);
  }
  io.stdout.write(options.format === 'json' ? suggestJson(files) : suggestTable(files, painter(io.stdout, io.env)));
  return finish(io, targets, failures, 0);
}
