import type { Config } from './config';
import type { DocumentKind } from './model';

export interface FileMatch {
  readonly kind: DocumentKind;
  /** The config's `files` lists it: ownership is expected there. */
  readonly listed: boolean;
}

/**
 * Whether a file is one of ours, by its name.
 *
 * @param path relative to the folder of the config file, with `/`: `docs/ROADMAP.md`
 */
export function matchFile(_path: string, _config: Config): FileMatch | undefined {
  return undefined;
}
