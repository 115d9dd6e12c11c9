import { type ConfigIssue, type FileMatcher, fileMatcher, type Located } from '../core';
import { filePatterns } from '../core/config-files';
import type { ConfigFile } from './configs';

/** Finds the patterns of one config's `files` that name no file at all. */
export class ListedFiles {
  #unmatched: readonly { readonly pattern: Located; readonly match: FileMatcher }[];

  constructor({ path, text, config }: ConfigFile) {
    const patterns = path === undefined ? [] : filePatterns(text, path);
    this.#unmatched = patterns.map((pattern) => {
      const files = { ...config.files, backlog: [pattern.value], roadmap: [] };
      return { pattern, match: fileMatcher({ ...config, files }) };
    });
  }

  /** Notes a file that the config holds for. @param name in the terms of the config's patterns. */
  saw(name: string): void {
    if (this.#unmatched.length === 0) return;
    this.#unmatched = this.#unmatched.filter(({ match }) => match(name)?.listed !== true);
  }

  /** What to say once all files have been seen. */
  issues(): readonly ConfigIssue[] {
    return this.#unmatched.map(({ pattern }) => {
      return { message: 'Correct or remove this pattern: it names no file', span: pattern.span };
    });
  }
}
