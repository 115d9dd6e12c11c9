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
  /** Without what is not about a problem. */
  readonly quiet: boolean;
  readonly limits: Limits;
  readonly paint: Paint;
}

/** All that `check --format` takes. */
export const checkFormats = {
  text: ({ files, summary, quiet, paint }) => checkText(files, quiet ? undefined : summary, paint),
  json: ({ files, summary }) => checkJson(files, summary),
  sarif: ({ files }) => checkSarif(files),
  github: ({ files, summary, quiet }) => checkGithub(files, quiet ? undefined : summary),
  gitlab: ({ files }) => checkGitlab(files),
  junit: ({ files, limits }) => checkJunit(files, limits),
  markdown: ({ files, summary }) => checkMarkdown(files, summary),
} as const satisfies Readonly<Record<string, (told: Told) => string>>;

export type CheckFormat = keyof typeof checkFormats;
