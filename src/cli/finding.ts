import { FileIndex } from '../core/workspace';
import { type CheckedFile, checkedConfig, checkedFile } from './checking';
import { FileChecks } from './file-checks';
import type { Io } from './io';
import { shownPath } from './paths';
import { readStandardInput, type StandardInput } from './standard-input';
import { findTargets, type Target } from './targets';

/** Where problems are looked for, and how loudly. */
interface Wanted {
  readonly config?: string;
  readonly quiet?: true;
  /** The file in whose place standard input is read. */
  readonly stdin?: string;
}

/** What was found before anything is left out of it. */
export interface Found {
  readonly files: readonly CheckedFile[];
  readonly targets: { readonly files: readonly Target[] };
  readonly failures: readonly string[];
  /** How many backlogs and roadmaps were read, and how many items they have. */
  readonly read: number;
  readonly items: number;
  /** What the files say of each other. */
  readonly index: FileIndex;
  /** The files that were looked at, configs too, as they are printed. */
  readonly looked: readonly string[];
}

/** Looks for the problems of all files that some paths stand for, or of standard input in the place of one. */
export async function findProblems(paths: readonly string[], { stdin, config, quiet }: Wanted, io: Io): Promise<Found> {
  if (stdin !== undefined) return findInText(await readStandardInput(stdin, io, config), io);
  const targets = await findTargets(paths.length > 0 ? paths : ['.'], io.cwd, config);
  const configs = targets.configs.map((each) => checkedConfig(shownPath(each.file.path ?? '', io.cwd), each));
  const files: CheckedFile[] = configs.filter(({ problems }) => problems.length > 0);
  const failures = [...targets.failures];
  let items = 0;
  const index = new FileIndex();
  const places = new Map<string, number>();
  const checks = new FileChecks(io, targets.files.length, quiet);
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
  const looked = [...configs, ...files].map(({ path }) => path);
  return { files, targets, failures, read: places.size, items, index, looked };
}

function findInText({ reading, failures }: StandardInput, io: Io): Found {
  const { target } = reading;
  const { path } = target.config;
  // Whether its patterns name files was not looked at.
  const config =
    path === undefined ? [] : [checkedConfig(shownPath(path, io.cwd), { file: target.config, unmatched: [] })];
  return {
    files: [...config.filter(({ problems }) => problems.length > 0), checkedFile(reading)],
    targets: { files: [target] },
    failures,
    read: 1,
    items: reading.kind === 'read' ? reading.analysis.document.items.length : 0,
    index: new FileIndex(),
    looked: [target.shown],
  };
}
