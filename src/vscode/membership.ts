import * as vscode from 'vscode';
import { type FileMatch, formatOf, loadYamlReader } from '../core/index';
import type { ConfigScope, Configs } from './configs';
import type { GitIgnores } from './git-ignores';
import { isEnabled } from './settings';
import type { TreatedFiles } from './treated-files';

/** A file with all that decides how it is read. */
export interface Member {
  /** Relative to the folder of its config: `docs/ROADMAP.md`. */
  readonly path: string;
  readonly match: FileMatch | undefined;
  readonly scope: ConfigScope;
}

/** Tells which files are ours, open or not. */
export class Membership {
  readonly #configs: Configs;
  readonly #treated: TreatedFiles;
  readonly #ignored: GitIgnores;
  readonly #log: vscode.LogOutputChannel;

  constructor(configs: Configs, treated: TreatedFiles, ignored: GitIgnores, log: vscode.LogOutputChannel) {
    this.#configs = configs;
    this.#treated = treated;
    this.#ignored = ignored;
    this.#log = log;
  }

  /** What was told about any file may no longer hold. */
  onDidChange(listener: () => void): vscode.Disposable {
    return vscode.Disposable.from(this.#treated.onDidChange(listener), this.#ignored.onDidChange(listener));
  }

  /** Undefined for a file that is none of ours. */
  async of(uri: vscode.Uri): Promise<Member | undefined> {
    const scope = await this.#configs.for(uri);
    const path = relativePath(uri, scope.folder);
    const match = scope.match(path);
    const isOurs = this.#treated.has(uri) || (match && !(await this.#ignored.ignores(uri)));
    if (!isOurs || !isEnabled(uri)) return undefined;
    // A file without a name may hold either format.
    if (formatOf(path) !== 'markdown') await this.#loadYaml();
    return { path, match, scope };
  }

  async #loadYaml(): Promise<void> {
    try {
      await loadYamlReader();
    } catch (error) {
      this.#log.error('Without dist/yaml.js no YAML is read; please install the extension again.', error);
      throw error;
    }
  }
}

/** The path below a folder: `docs/ROADMAP.md`; the bare name where it does not lie there. */
function relativePath(uri: vscode.Uri, folder: vscode.Uri | undefined): string {
  const root = folder && folder.scheme === uri.scheme ? folder.path.replace(/\/?$/, '/') : undefined;
  return root && uri.path.startsWith(root) ? uri.path.slice(root.length) : (uri.path.split('/').at(-1) ?? uri.path);
}
