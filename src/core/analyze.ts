import { check } from './check';
import type { Config } from './config';
import type { FileMatch } from './files';
import { formatOf, read } from './formats';
import type { Document, DocumentKind } from './model';
import { isTracked, type Owners, resolveOwners, type Signs, signsOf } from './ownership';
import type { Problem } from './rule';
import { alone, type Surroundings } from './surroundings';

/** Everything that is known of one version of one file. */
export interface Analysis {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly document: Document;
  readonly owners: Owners;
  /** What it shows of ownership by itself. */
  readonly signs: Signs;
  /** Whether ownership is expected in it: for its own sake, or for its folder's. */
  readonly tracked: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Reads a file, resolves its owners and runs all rules.
 *
 * @param path relative to its config's folder; its extension names the format (Markdown where it names none).
 * @param match what `matchFile` says; undefined for a file that somebody named explicitly.
 */
export function analyze(
  path: string,
  text: string,
  config: Config,
  match: FileMatch | undefined,
  around: Surroundings = alone,
): Analysis {
  const document = read(text, formatOf(path) ?? 'markdown', config);
  const owners = resolveOwners(document, config);
  const signs = signsOf(document, owners);
  const kind = match?.kind ?? (/roadmap/i.test(path) ? 'roadmap' : 'backlog');
  const listed = match?.listed === true;
  return recheck(
    { path, kind, document, owners, signs: listed ? { ...signs, convention: true } : signs },
    config,
    around,
  );
}

/** Runs the rules again where nothing has changed but what is known of the other files. */
export function recheck(read: Omit<Analysis, 'tracked' | 'problems'>, config: Config, around: Surroundings): Analysis {
  const tracked = around.folder?.tracked ?? isTracked(read.signs);
  return { ...read, tracked, problems: check(read.document, { ...read, config, tracked, around }) };
}
