import { pathTest, type SegmentsTest } from './glob';

/** A line of a `.gitignore` file. */
interface Rule {
  readonly fits: SegmentsTest;
  /** `!kept.md` takes back what a line above it says. */
  readonly negated: boolean;
  /** `drafts/` means folders only. */
  readonly folder: boolean;
}

/** The `.gitignore` files that hold in one folder: its own and those above it, up to the repository's root. */
export class GitIgnore {
  /** None at all. */
  static readonly none = new GitIgnore(undefined, '', []);

  readonly #above: GitIgnore | undefined;
  readonly #folder: string;
  readonly #rules: readonly Rule[];
  /** What was said about folders: each is asked about for whatever it holds. */
  readonly #known = new Map<string, boolean | undefined>();

  private constructor(above: GitIgnore | undefined, folder: string, rules: readonly Rule[]) {
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
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    return new GitIgnore(
      this,
      folder,
      lines.flatMap((line) => ruleOf(line) ?? []),
    );
  }

  /**
   * Whether git ignores a path; the deepest file that says something about it decides. Assumes that the folders above
   * the path are not ignored themselves.
   *
   * @param path with `/`, and with a closing `/` for a folder: `/repo/docs/drafts/`
   */
  ignores(path: string): boolean {
    return this.#says(path) ?? this.#above?.ignores(path) ?? false;
  }

  /** What this file says about a path. */
  #says(path: string): boolean | undefined {
    if (!path.startsWith(this.#folder) || path.length === this.#folder.length) return undefined;
    if (!path.endsWith('/')) return this.#judged(path, false);
    if (!this.#known.has(path)) this.#known.set(path, this.#judged(path.slice(0, -1), true));
    return this.#known.get(path);
  }

  #judged(path: string, folder: boolean): boolean | undefined {
    if (this.#says(path.slice(0, path.lastIndexOf('/') + 1))) return true;
    const segments = path.slice(this.#folder.length).split('/');
    const rule = this.#rules.findLast((each) => (folder || !each.folder) && each.fits(segments));
    return rule && !rule.negated;
  }
}

function ruleOf(line: string): Rule | undefined {
  let end = line.length;
  while (line.charAt(end - 1) === ' ' && line.charAt(end - 2) !== '\\') end -= 1;
  const [, sign, whole = ''] = /^(!?)(.*)$/s.exec(line.slice(0, end)) ?? [];
  const folder = whole.endsWith('/');
  const path = folder ? whole.slice(0, -1) : whole;
  if (path === '' || line.startsWith('#')) return undefined;
  // A slash ties a pattern to the folder of its file; without one it means a name at any depth.
  const tied = path.includes('/') ? path.replace(/^\//, '') : `**/${path}`;
  const fits = pathTest(tied.replace(/\/\*\*$/, '/**/*'));
  return fits && { fits, negated: sign === '!', folder };
}
