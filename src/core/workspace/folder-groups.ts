import { isTracked } from '../ownership';
import type { Folder } from '../surroundings';
import type { FileEntry } from './entry';

interface Group {
  readonly files: Map<string, FileEntry>;
  state: Folder | undefined;
  /** The file that speaks for all. */
  speaker: string | undefined;
}

/** The folders of one-item files: `backlog/task-1.md`, `backlog/task-2.md` … */
export class FolderGroups {
  readonly #groups = new Map<string, Group>();
  readonly #dirty = new Set<Group>();
  readonly #keys = new Map<string, string>();

  set(file: string, entry: FileEntry | undefined): void {
    const key = entry && groupKey(entry);
    const before = this.#groups.get(this.#keys.get(file) ?? '');
    if (before?.files.delete(file)) this.#dirty.add(before);
    this.#keys.delete(file);
    if (!entry || key === undefined) return;
    const group = this.#groups.get(key) ?? { files: new Map(), state: undefined, speaker: undefined };
    group.files.set(file, entry);
    this.#groups.set(key, group);
    this.#keys.set(file, key);
    this.#dirty.add(group);
  }

  /** Judges the folders in which files have changed. Yields the files of those for which it is another judgement. */
  *changed(): Iterable<string> {
    for (const group of this.#dirty) {
      this.#dirty.delete(group);
      const { state, speaker } = group;
      judge(group);
      if (speaker !== group.speaker || JSON.stringify(state) !== JSON.stringify(group.state)) yield* group.files.keys();
    }
  }

  /** The folder that a file is one of many in; undefined for a file that stands for itself. */
  folderOf(file: string): Folder | undefined {
    const group = this.#groups.get(this.#keys.get(file) ?? '');
    return group?.state && { ...group.state, speaks: group.speaker === file };
  }
}

function groupKey({ scope, path, single }: FileEntry): string | undefined {
  const folder = folderOf(path);
  return single && folder !== '' ? `${scope}\n${folder}` : undefined;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function judge(group: Group): void {
  const total = { convention: false, handles: 0, items: 0 };
  let first: FileEntry | undefined;
  group.speaker = undefined;
  for (const [file, entry] of group.files) {
    total.convention ||= entry.signs.convention;
    total.handles += entry.signs.handles;
    total.items += entry.signs.items;
    if (!entry.open || (first && !precedes(entry, first))) continue;
    first = entry;
    group.speaker = file;
  }
  const path = folderOf(first?.path ?? '');
  const isGroup = first !== undefined && group.files.size > 1;
  group.state = isGroup
    ? { path, items: total.items, owned: total.handles, tracked: isTracked(total), speaks: false }
    : undefined;
}

/** A file that is looked at comes first, then the first one by name. */
function precedes(a: FileEntry, b: FileEntry): boolean {
  return a.shown === b.shown ? a.path < b.path : a.shown;
}
