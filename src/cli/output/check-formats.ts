import type { CheckedFile, Summary } from '../checking';
import type { Paint } from '../style';
import type { Limits } from '../verdict';
import { checkGithub } from './check-github';
import { checkGitlab } from './check-gitlab';
import { checkJson } from './check-json';
import { checkJunit } from './check-junit';
import { checkMarkdown } from './check-markdown';
import { checkSarif } from './check-sarif';
import { checkText } from './check-text';

/** What a run of `check` has found, and how it is to be told. */
export interface Told {
  readonly files: readonly CheckedFile[];
  readonly summary: Summary;
  /** The same files by their paths in the repository, as what shows them there needs them. */
  readonly rooted: readonly CheckedFile[];
  /** What could not be read. */
  readonly failures: readonly string[];
  /** Without what is not about a problem. */
  readonly quiet: boolean;
  readonly limits: Limits;
  readonly paint: Paint;
}

/** All that `check --format` takes. */
export const checkFormats = {
  text: ({ files, summary, quiet, paint }) => checkText(files, quiet ? undefined : summary, paint),
  json: ({ files, summary }) => checkJson(files, summary),
  sarif: ({ rooted, failures }) => checkSarif(rooted, failures),
  github: ({ rooted, summary, quiet }) => checkGithub(rooted, quiet ? undefined : summary),
  gitlab: ({ rooted }) => checkGitlab(rooted),
  junit: ({ files, limits, failures }) => checkJunit(files, limits, failures),
  markdown: ({ files, summary, quiet }) => checkMarkdown(files, quiet ? undefined : summary),
} as const satisfies Readonly<Record<string, (told: Told) => string>>;

export type CheckFormat = keyof typeof checkFormats;
