import { check, checking } from './check';
import type { Config } from './config';
import type { FileMatch } from './files';
import { formatOf, reading } from './formats';
import type { Document, DocumentKind } from './model';
import { isTracked, type Owners, resolving, type Signs, signsOf } from './ownership';
import type { Problem, RuleContext } from './rule';
import { atOnce, type Slices } from './slices';
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
  /** What was known of the other files. */
  readonly around: Surroundings;
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
  return atOnce(analyzing(path, text, config, match, around));
}

/** The same in slices, for files that nobody waits for. */
export function* analyzing(
  path: string,
  text: string,
  config: Config,
  match: FileMatch | undefined,
  around: Surroundings,
): Slices<Analysis> {
  const document = yield* reading(text, formatOf(path) ?? 'markdown', config);
  yield;
  return yield* judging(path, document, config, match, around);
}

/** Resolves the owners of a file that was read and runs all rules, in slices. */
export function* judging(
  path: string,
  document: Document,
  config: Config,
  match: FileMatch | undefined,
  around: Surroundings,
): Slices<Analysis> {
  const owners = yield* resolving(document, config);
  yield;
  const unchecked = withSigns(path, document, owners, match);
  const tracked = tracks(unchecked, around);
  const problems = yield* checking(document, contextOf(unchecked, { config, tracked, around }));
  return analysisWith(unchecked, { tracked, around, problems });
}

/** What is known of a file without its rules. */
export type Unchecked = Omit<Analysis, 'tracked' | 'around' | 'problems'>;

/** @param handles as for `signsOf`. */
export function withSigns(
  path: string,
  document: Document,
  owners: Owners,
  match: FileMatch | undefined,
  handles?: number,
): Unchecked {
  const signs = signsOf(document, owners, handles);
  const kind = match?.kind ?? (/roadmap/i.test(path) ? 'roadmap' : 'backlog');
  return { path, kind, document, owners, signs: match?.listed ? { ...signs, convention: true } : signs };
}

/** Runs the rules again where nothing has changed but what is known of the other files. */
export function recheck(read: Unchecked, config: Config, around: Surroundings): Analysis {
  const tracked = tracks(read, around);
  const problems = check(read.document, contextOf(read, { config, tracked, around }));
  return analysisWith(read, { tracked, around, problems });
}

/** What the rules may look at. Written out, as below: what is spread and added to has a hidden class each time. */
export function contextOf(
  { owners, path, kind }: Unchecked,
  { config, tracked, around }: Pick<RuleContext, 'config' | 'tracked' | 'around'>,
): RuleContext {
  return { owners, config, tracked, path, kind, around };
}

export function analysisWith(
  { path, kind, document, owners, signs }: Unchecked,
  { tracked, around, problems }: Pick<Analysis, 'tracked' | 'around' | 'problems'>,
): Analysis {
  return { path, kind, document, owners, signs, tracked, around, problems };
}

/** Whether ownership is expected in a file. */
export function tracks({ signs }: Unchecked, { folder }: Surroundings): boolean {
  return folder?.tracked ?? isTracked(signs);
}
