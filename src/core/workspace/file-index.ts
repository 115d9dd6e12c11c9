import { compareTitles } from '../identity';
import { isTracked } from '../ownership';
import { atOnce, isBreak, many, type Slices, withEach } from '../slices';
import { alone, type Mention, type Surroundings } from '../surroundings';
import type { FileEntry } from './entry';
import { FolderGroups } from './folder-groups';
import { differ, isSameWork } from './holder';

/** An id that occurs more often than this identifies nothing. */
const mostPlaces = 20;

/**
 * What the files of a workspace tell each other. Knows nothing of reading them: whoever does puts in an entry for each
 * file, and is told which files that concerns.
 */
export class FileIndex {
  readonly #entries = new Map<string, FileEntry>();
  /** By scope, and in it by id. */
  readonly #mentions = new Map<string, Map<string, Mention[]>>();
  readonly #groups = new FolderGroups();
  readonly #known = new Map<string, Surroundings>();
  readonly #dirty = new Set<string>();

  /** The keys of all files. */
  get files(): Iterable<string> {
    return this.#entries.keys();
  }

  /** Puts in what a file holds now; undefined where it is gone. */
  set(file: string, entry: FileEntry | undefined): void {
    atOnce(this.setting(file, entry));
  }

  /** The same in slices. To be gone through before anything else is put in or brought up to date. */
  *setting(file: string, entry: FileEntry | undefined): Slices<void> {
    const before = this.#entries.get(file);
    const says = !before || !entry || !(yield* sayingTheSame(before, entry));
    if (before) yield* withEach(before.mentions, ({ id }) => this.#withdraw(before.scope, id, file, says));
    if (entry) yield* withEach(entry.mentions, (mention) => this.#enter(entry.scope, mention, says));
    // Places move with every line that is put in above them; only who points there has to know.
    if (before) for (const other of this.#pointingAt(file)) this.#dirty.add(other);
    this.#groups.set(file, entry);
    this.#dirty.add(file);
    if (entry) this.#entries.set(file, entry);
    else {
      this.#entries.delete(file);
      this.#known.delete(file);
    }
  }

  /** What was found last of the other files; `changed` brings it up to date. */
  around(file: string): Surroundings {
    return this.#known.get(file) ?? alone;
  }

  /**
   * Brings the surroundings of the files up to date in small steps, and yields each file for which they are other than
   * before; undefined between two steps. May be left at any step: the file that was looked at then comes anew.
   */
  *changed(): Iterable<string | undefined> {
    for (const file of this.#groups.changed()) this.#dirty.add(file);
    for (const file of this.#dirty) {
      this.#dirty.delete(file);
      const entry = this.#entries.get(file);
      let now: Surroundings | undefined;
      try {
        now = entry ? yield* this.#looking(file, entry) : alone;
      } finally {
        if (!now) this.#dirty.add(file);
      }
      const isNew = entry !== undefined && !isSame(this.around(file), now);
      if (isNew) this.#known.set(file, now);
      yield isNew ? file : undefined;
    }
  }

  *#pointingAt(file: string): Iterable<string> {
    for (const [other, { elsewhere }] of this.#known) {
      for (const places of elsewhere.values()) if (places.some((place) => place.file === file)) yield other;
    }
  }

  #enter(scope: string, mention: Mention, tell: boolean): void {
    const all = this.#mentions.get(scope) ?? new Map<string, Mention[]>();
    this.#mentions.set(scope, all);
    const others = all.get(mention.id);
    if (!others) all.set(mention.id, [mention]);
    else {
      if (tell) this.#tell(others);
      others.push(mention);
    }
  }

  #withdraw(scope: string, id: string, file: string, tell: boolean): void {
    const all = this.#mentions.get(scope);
    const others = (all?.get(id) ?? []).filter((other) => other.file !== file);
    if (others.length > 0) all?.set(id, others);
    else if (all?.delete(id) && all.size === 0) this.#mentions.delete(scope);
    if (tell) this.#tell(others);
  }

  #tell(others: readonly Mention[]): void {
    if (others.length <= mostPlaces) for (const { file } of others) this.#dirty.add(file);
  }

  *#looking(file: string, entry: FileEntry): Slices<Surroundings> {
    const elsewhere = new Map<string, readonly Mention[]>();
    if (this.#isTracked(file, entry)) {
      const own: Own = { entry, byId: undefined, apart: new Map() };
      for (const [index, mention] of entry.mentions.entries()) {
        if (isBreak(index + 1)) yield;
        const others = mention.holder ? yield* this.#rivals(mention, own) : [];
        if (others.length > 0) elsewhere.set(mention.id, [...(elsewhere.get(mention.id) ?? []), ...others]);
      }
    }
    const judged = this.#groups.folderOf(file);
    // What the folder says of a file that says it itself is nothing new.
    const folder = judged?.tracked && isTracked(entry.signs) ? undefined : judged;
    return folder || elsewhere.size > 0 ? { folder, elsewhere } : alone;
  }

  #isTracked(file: string, entry: FileEntry): boolean {
    return this.#groups.folderOf(file)?.tracked ?? isTracked(entry.signs);
  }

  *#rivals(mention: Mention, own: Own): Slices<readonly Mention[]> {
    const places = this.#mentions.get(own.entry.scope)?.get(mention.id) ?? [];
    const rivals: Mention[] = [];
    if (places.length < 2 || places.length > mostPlaces) return rivals;
    for (const other of places) {
      if (other.file === mention.file || !other.holder || !mention.holder) continue;
      if (!differ(mention.holder, other.holder) || !isSameWork(mention, other)) continue;
      const theirs = this.#entries.get(other.file);
      if (!theirs || !this.#isTracked(other.file, theirs)) continue;
      const known = own.apart.get(other.file) ?? (yield* countingApart(own, theirs));
      own.apart.set(other.file, known);
      if (!known) rivals.push(other);
    }
    return rivals;
  }
}

/** A file while it is compared with others. */
interface Own {
  readonly entry: FileEntry;
  /** Made when another file is compared: most have nothing in common with any. */
  byId: ReadonlyMap<string, readonly Mention[]> | undefined;
  /** By file, what `countingApart` has found. */
  readonly apart: Map<string, boolean>;
}

function* groupingById({ mentions }: FileEntry): Slices<ReadonlyMap<string, readonly Mention[]>> {
  const groups = new Map<string, Mention[]>();
  yield* withEach(mentions, (mention) => {
    const group = groups.get(mention.id);
    if (group) group.push(mention);
    else groups.set(mention.id, [mention]);
  });
  return groups;
}

/** Whether two files count their items each for itself: most ids that both have stand for different work. */
function* countingApart(own: Own, { mentions }: FileEntry): Slices<boolean> {
  own.byId ??= yield* groupingById(own.entry);
  const { byId } = own;
  let balance = 0;
  for (const [index, other] of mentions.entries()) {
    if (isBreak(index + 1)) yield;
    for (const mention of byId.get(other.id) ?? []) {
      const found = compareTitles(mention, other);
      if (found !== 'unknown') balance += found === 'same' ? 1 : -1;
    }
  }
  return balance <= 0;
}

/** Whether a file says of its items what it said before, wherever in it they stand now. */
function* sayingTheSame(a: FileEntry, b: FileEntry): Slices<boolean> {
  if (a.scope !== b.scope || isTracked(a.signs) !== isTracked(b.signs)) return false;
  return yield* sayingAlike(a.mentions, b.mentions, false);
}

function* sayingAlike(a: readonly Mention[], b: readonly Mention[], inPlace: boolean): Slices<boolean> {
  if (a.length !== b.length) return false;
  for (const [index, mention] of a.entries()) {
    if (isBreak(index + 1, many)) yield;
    if (wordsOf(mention, inPlace) !== wordsOf(b[index] ?? mention, inPlace)) return false;
  }
  return true;
}

/** All that a mention says, as text. */
function wordsOf({ id, title, path, holder }: Mention, inPlace: boolean): string {
  const where = inPlace && holder ? JSON.stringify([holder.start, holder.end]) : '';
  return `${path}\n${id}\n${title}\n${holder?.role}\n${holder?.text}\n${where}`;
}

function isSame(a: Surroundings, b: Surroundings): boolean {
  if (a === b) return true;
  if (a.elsewhere.size !== b.elsewhere.size || JSON.stringify(a.folder) !== JSON.stringify(b.folder)) return false;
  return [...a.elsewhere].every(([id, mentions]) => {
    const others = b.elsewhere.get(id) ?? [];
    return (
      mentions.length === others.length &&
      mentions.every((mention, index) => wordsOf(mention, true) === wordsOf(others[index] ?? mention, true))
    );
  });
}
