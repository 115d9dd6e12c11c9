import ignore, { type Ignore } from 'ignore';

/** The `.gitignore` files that hold in one folder: its own and those above it, up to the repository's root. */
export class GitIgnore {
  /** None at all. */
  static readonly none = new GitIgnore(undefined, '', undefined);

  readonly #above: GitIgnore | undefined;
  readonly #folder: string;
  readonly #rules: Ignore | undefined;

  private constructor(above: GitIgnore | undefined, folder: string, rules: Ignore | undefined) {
    this.#above = above;
    this.#folder = folder;
    this.#rules = rules;
  }

  /**
   * These files and one more, deeper one.
   *
   * @param folder that holds it, with a closing `/`, in the same terms as the paths asked about: `/repo/docs/`
   */
  with(folder: string, text: string): GitIgnore {
    return new GitIgnore(this, folder, ignore({ ignorecase: false }).add(text));
  }

  /**
   * Whether git ignores a path; the deepest file that says something about it decides. Assumes that the folders above
   * the path are not ignored themselves.
   *
   * @param path with `/`, and with a closing `/` for a folder: `/repo/docs/drafts/`
   */
  ignores(path: string): boolean {
    if (this.#rules && path.startsWith(this.#folder) && path.length > this.#folder.length) {
      const verdict = this.#rules.test(path.slice(this.#folder.length));
      if (verdict.ignored || verdict.unignored) return verdict.ignored;
    }
    return this.#above?.ignores(path) ?? false;
  }
}
