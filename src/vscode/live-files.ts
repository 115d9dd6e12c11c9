import type * as vscode from 'vscode';
import {
  type Analysis,
  analyze,
  analyzing,
  formatOf,
  maxFileSize,
  preparing,
  type Slices,
  type Surroundings,
  type TextEdit,
} from '../core/index';
import type { LiveAnalysis } from './live';
import type { Member } from './membership';
import { Pace } from './pace';
import { isIncremental } from './settings';

/** How a file is to be read. */
interface Asked {
  readonly path: string;
  readonly member: Member;
}

/** A file while it is edited, and what its analysis was asked for. */
interface LiveFile extends Asked {
  readonly live: LiveAnalysis;
  /** What was done to its text since it was read, each edit to what those before have left. */
  readonly edits: TextEdit[];
  /** Ends once all of it, which has to be read again, is. */
  rereading: Promise<void> | undefined;
}

/** A file that is read in slices. */
interface Opening extends Asked {
  readonly version: number;
  readonly around: Surroundings;
  readonly done: Promise<Opened>;
  opened: Opened | undefined;
}

/** What came of it. */
type Opened = { readonly live: LiveAnalysis } | { readonly analysis: Analysis };

/** Files with more lines take so long to read in full that nobody who edits one is to wait for it. */
const many = 2000;

/** Analyzes open files: each in full until it is edited, and then what its edits touch. Large ones need not be edited. */
export class LiveFiles {
  readonly #files = new Map<string, LiveFile>();
  readonly #openings = new Map<string, Opening>();
  readonly #edited = new Set<string>();
  /** The languages of which edits have been rehearsed. */
  readonly #rehearsed = new Set<string>();
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

  /** To be awaited before a file is analyzed: reads in slices what would else be read in full there. */
  async prepare(document: vscode.TextDocument, member: Member, around: Surroundings): Promise<void> {
    const key = document.uri.toString();
    const asked = { path: withExtension(member.path, document), member };
    if (!isIncremental(document)) return;
    const file = this.#files.get(key);
    if (!file || !isSame(file, asked)) await this.#open(document, asked, around);
    await this.#follow(document, asked);
  }

  async #open(document: vscode.TextDocument, asked: Asked, around: Surroundings): Promise<void> {
    const key = document.uri.toString();
    if (document.lineCount > many) {
      this.#loading ??= this.#load();
      await this.#loading;
    }
    let opening = this.#openings.get(key);
    if (!opening || !isSame(opening, asked)) {
      const { version } = document;
      const text = document.getText();
      // It may have been closed while something was loaded.
      if (document.isClosed || text.length > maxFileSize) return;
      const done = new Pace().through(this.#opening(document, text, asked, around));
      const fresh: Opening = { ...asked, version, around, done, opened: undefined };
      opening = fresh;
      this.#openings.set(key, fresh);
      // Who asks again gets another try.
      done.catch(() => this.#openings.get(key) === fresh && this.#openings.delete(key));
    }
    const opened = await opening.done;
    opening.opened = opened;
    if (this.#openings.get(key) !== opening || !('live' in opened)) return;
    this.#openings.delete(key);
    // Edits are kept from now on; those before are found by comparison.
    if (document.lineCount <= many) opened.live.update(document.getText());
    this.#files.set(key, { ...asked, live: opened.live, edits: [], rereading: undefined });
    this.#ready(opened.live, document);
  }

  /** Goes along with a large file; where all of it has to be read again, in slices, and on from there. */
  async #follow(document: vscode.TextDocument, asked: Asked): Promise<void> {
    for (;;) {
      const file = this.#files.get(document.uri.toString());
      if (!file || !isSame(file, asked)) return;
      if (!file.rereading) {
        const text = document.getText();
        if (document.lineCount <= many || text.length > maxFileSize) return;
        if (file.live.follow(text, file.edits.splice(0))) return;
        file.rereading = this.#reread(document, file, text);
      }
      await file.rereading;
    }
  }

  async #reread(document: vscode.TextDocument, file: LiveFile, text: string): Promise<void> {
    try {
      await new Pace().through(file.live.rereading(text));
    } finally {
      file.rereading = undefined;
    }
    this.#ready(file.live, document);
  }

  *#opening(
    document: vscode.TextDocument,
    text: string,
    { path, member }: Asked,
    around: Surroundings,
  ): Slices<Opened> {
    const { scope, match } = member;
    // The first file that is read would else make in one go what all of them need.
    yield* preparing();
    return this.#part && this.#isAwaited(document)
      ? { live: yield* this.#part.LiveAnalysis.opening(path, text, scope.config, match, around) }
      : { analysis: yield* analyzing(path, text, scope.config, match, around) };
  }

  /** Nobody waits for it. */
  #ready(live: LiveAnalysis, document: vscode.TextDocument): void {
    new Pace().through(this.#readying(live, document)).catch(() => undefined);
  }

  /** What the first edits of a large file would have to wait for; of each language once what they need of the program. */
  *#readying(live: LiveAnalysis, { languageId, lineCount }: vscode.TextDocument): Slices<void> {
    yield* live.preparing();
    if (lineCount <= many || this.#rehearsed.has(languageId)) return;
    this.#rehearsed.add(languageId);
    yield* live.rehearsing();
  }

  /** Whether somebody edits a file, or could not wait for it once it is edited. */
  #isAwaited({ uri, lineCount }: vscode.TextDocument): boolean {
    return this.#edited.has(uri.toString()) || lineCount > many;
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
    const asked = { path: withExtension(member.path, document), member };
    const opening = this.#openings.get(key);
    const file = this.#files.get(key);
    this.#openings.delete(key);
    if (isIncremental(document) && file && isSame(file, asked))
      return file.live.update(text, around, file.edits.splice(0));
    this.#files.delete(key);
    const opened = opening && isSame(opening, asked) ? opening.opened : undefined;
    const isNow = opening?.version === document.version && opening.around === around;
    if (opened && 'analysis' in opened && isNow) return opened.analysis;
    return analyze(asked.path, text, member.scope.config, member.match, around);
  }

  /** What holds of a file of which others now say something else; undefined where its edits are not followed. */
  recheck(key: string, around: Surroundings): Analysis | undefined {
    return this.#files.get(key)?.live.recheck(around);
  }

  drop(key: string): void {
    this.#files.delete(key);
    this.#openings.delete(key);
    this.#edited.delete(key);
  }
}

/** Whether two say the same of how a file is to be read. */
function isSame(a: Asked, b: Asked): boolean {
  const [one, other] = [a.member, b.member];
  return (
    a.path === b.path &&
    one.scope.config === other.scope.config &&
    one.match?.kind === other.match?.kind &&
    one.match?.listed === other.match?.listed
  );
}

/** A path whose extension names the format also where the language mode alone says it, as in an untitled file. */
function withExtension(path: string, { languageId }: vscode.TextDocument): string {
  return formatOf(path) ? path : `${path}.${languageId === 'yaml' ? 'yaml' : 'md'}`;
}
