import { check } from './check';
import type { Config } from './config';
import type { FileMatch } from './files';
import { formatOf, read } from './formats';
import type { Document, DocumentKind } from './model';
import { isTracked, type Owners, resolveOwners } from './ownership';
import type { Problem } from './rule';

/** Everything that is known of one version of one file. */
export interface Analysis {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly document: Document;
  readonly owners: Owners;
  readonly tracked: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Reads a file, resolves its owners and runs all rules.
 *
 * @param path relative to its config's folder; its extension names the format (Markdown where it names none).
 * @param match what `matchFile` says; undefined for a file that somebody named explicitly.
 */
export function analyze(path: string, text: string, config: Config, match: FileMatch | undefined): Analysis {
  const document = read(text, formatOf(path) ?? 'markdown', config);
  const owners = resolveOwners(document, config);
  const tracked = match?.listed === true || isTracked(document, owners);
  const kind = match?.kind ?? (/roadmap/i.test(path) ? 'roadmap' : 'backlog');
  const problems = check(document, { owners, config, tracked, path, kind });
  return { path, kind, document, owners, tracked, problems };
}
