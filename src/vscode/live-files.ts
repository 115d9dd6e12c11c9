import type * as vscode from 'vscode';
import { type Analysis, analyze, formatOf, type Surroundings, type TextEdit } from '../core/index';
import type { LiveAnalysis } from './live';
import type { Member } from './membership';
import { isIncremental } from './settings';

/** A file while it is edited, and what its analysis was asked for. */
interface LiveFile {
  readonly live: LiveAnalysis;
  readonly member: Member;
  readonly path: string;
  /** What was done to its text since it was read, each edit to what those before have left. */
  edits: TextEdit[];
}

/** Files with more lines take so long to read in full that nobody who edits one is to wait for it. */
const many = 2000;

/** Analyzes open files: each in full until it is edited, and then what its edits touch. Large ones need not be edited. */
export class LiveFiles {
  readonly #files = new Map<string, LiveFile>();
  readonly #edited = new Set<string>();
  readonly #log: vscode.LogOutputChannel;
  #loading: Promise<void> | undefined;
  #part: typeof import('./live') | undefined;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  /** Takes note of changes, of which all offsets are those before any of them. */
  edited(key: string, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const edits = changes.map(({ rangeOffset: start, rangeLength, text }) => {
      return { start, end: start + rangeLength, text };
    });
    this.#edited.add(key);
    this.#files.get(key)?.edits.push(...edits.sort((a, b) => b.start - a.start));
    this.#loading ??= this.#load();
  }

  /** To be awaited before a file is analyzed. */
  async prepare(document: vscode.TextDocument): Promise<void> {
    if (document.lineCount <= many || this.#part) return;
    this.#loading ??= this.#load();
    await this.#loading;
  }

  async #load(): Promise<void> {
    try {
      this.#part = await import('./live');
    } catch (error) {
      this.#log.warn('Without dist/live.js files are read in full at each edit; please install again.', error);
    }
  }

  /** Whether only what edits touch is read again from now on. */
  follows(key: string): boolean {
    return this.#files.has(key);
  }

  analyze(document: vscode.TextDocument, text: string, member: Member, around: Surroundings): Analysis {
    const key = document.uri.toString();
    const path = withExtension(member.path, document);
    const { scope, match } = member;
    const isAwaited = this.#edited.has(key) || document.lineCount > many;
    if (!this.#part || !isAwaited || !isIncremental(document)) {
      this.#files.delete(key);
      return analyze(path, text, scope.config, match, around);
    }
    const file = this.#files.get(key);
    if (file && file.path === path && isSame(file.member, member)) {
      const { edits } = file;
      file.edits = [];
      return file.live.update(text, around, edits);
    }
    const live = new this.#part.LiveAnalysis(path, text, scope.config, match, around);
    this.#files.set(key, { live, member, path, edits: [] });
    return live.analysis;
  }

  /** What holds of a file of which others now say something else; undefined where its edits are not followed. */
  recheck(key: string, around: Surroundings): Analysis | undefined {
    return this.#files.get(key)?.live.recheck(around);
  }

  drop(key: string): void {
    this.#files.delete(key);
    this.#edited.delete(key);
  }
}

/** Whether two say the same of how a file is to be read. */
function isSame(a: Member, b: Member): boolean {
  return a.scope.config === b.scope.config && a.match?.kind === b.match?.kind && a.match?.listed === b.match?.listed;
}

/** A path whose extension names the format also where the language mode alone says it, as in an untitled file. */
function withExtension(path: string, { languageId }: vscode.TextDocument): string {
  return formatOf(path) ? path : `${path}.${languageId === 'yaml' ? 'yaml' : 'md'}`;
}
