import type { Io } from '../io';
import { type ListedFile, listedFile, type OwnerFilter } from '../listing';
import { listCsv } from '../output/list-csv';
import { listJson } from '../output/list-json';
import { listMarkdown } from '../output/list-markdown';
import { listTable } from '../output/list-table';
import { readings } from '../readings';
import { finish, report } from '../reporting';
import { painter } from '../style';
import { findTargets } from '../targets';

export const listFormats = ['table', 'json', 'csv', 'markdown'] as const;
type ListFormat = (typeof listFormats)[number];

export interface ListOptions {
  readonly format: ListFormat;
  readonly owner?: OwnerFilter;
  readonly config?: string;
}

/** Lists the items of files with their owners. 0, or 2 when something could not be read. */
export async function list(paths: readonly string[], options: ListOptions, io: Io): Promise<number> {
  const targets = await findTargets(paths, io.cwd, options.config);
  const files: ListedFile[] = [];
  const failures = [...targets.failures];
  for await (const reading of readings(targets.files, io)) {
    if (reading.kind === 'read') {
      files.push(listedFile(reading.target.shown, reading.analysis, reading.lines, options.owner));
    } else if (reading.kind === 'failed') failures.push(reading.message);
    else report(io, `${reading.target.shown}: ${reading.message}`);
  }
  const kept = options.owner ? files.filter((file) => file.items.length > 0) : files;
  const print = {
    table: () => listTable(kept, painter(io.stdout, io.env), io.stdout.columns ?? Number.POSITIVE_INFINITY),
    json: () => listJson(kept),
    csv: () => listCsv(kept),
    markdown: () => listMarkdown(kept),
  };
  io.stdout.write(print[options.format]());
  return finish(io, targets, failures, 0);
}
