import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { idKey, twinsOf } from '../core/on-demand';
import type { Io } from './io';
import { type Miss, type NamedPlace, namedPlace, placeIn, placesOf } from './item-places';
import { type ReadFile, readings } from './readings';
import { report } from './reporting';
import { findTargets } from './targets';
import { Workspaces } from './workspace';

/** Items that a command line names. */
export interface FoundItems {
  /** The indexes of the items that are meant, by their file; ordered by its path. */
  readonly files: ReadonlyMap<ReadFile, ReadonlySet<number>>;
  readonly misses: readonly Miss[];
}

interface Hit {
  readonly file: ReadFile;
  readonly index: number;
}

/** What goes by the names that are looked for; the names as they are compared. */
interface Hits {
  readonly byId: ReadonlyMap<string, Hit[]>;
  readonly byTitle: ReadonlyMap<string, Hit[]>;
}

/** Finds items by what a command line calls them; reads each file once. */
export class ItemSearch {
  readonly #io: Io;
  readonly #config: string | undefined;
  /** By where they lie once links are followed. */
  readonly #known = new Map<string, ReadFile>();

  /** @param config a config that the user named. */
  constructor(io: Io, config: string | undefined) {
    this.#io = io;
    this.#config = config;
  }

  /**
   * Finds items by their place (`ROADMAP.md:12`), by their file where it is all of one item, and by their id: below the
   * working folder, else in the whole repository.
   *
   * @throws UsageError when the named config cannot be read.
   */
  async find(names: readonly string[]): Promise<FoundItems> {
    const files = new Map<ReadFile, Set<number>>();
    const misses: Miss[] = [];
    const take = (found: Hit | Miss) => {
      if ('message' in found) misses.push(found);
      else files.set(found.file, (files.get(found.file) ?? new Set()).add(found.index));
    };
    const ids: string[] = [];
    for (const name of new Set(names)) {
      const place = await this.#placeOf(name);
      if (place) take(await this.#at(place));
      else ids.push(name);
    }
    for (const found of await this.#withIds(ids)) take(found);
    const sorted = [...files].sort(([a], [b]) => (a.target.shown < b.target.shown ? -1 : 1));
    return { files: new Map(sorted), misses };
  }

  /** A name that is or begins with the path of a file; undefined for any other, which is to be an id. */
  async #placeOf(name: string): Promise<NamedPlace | undefined> {
    const place = namedPlace(name);
    if (place && (await this.#kindOf(place.path))) return place;
    const isFile = (await this.#kindOf(name)) === 'file';
    return isFile ? { path: name, line: undefined, column: undefined } : undefined;
  }

  async #kindOf(path: string): Promise<'file' | 'folder' | undefined> {
    if (path === '') return undefined;
    try {
      return (await stat(resolve(this.#io.cwd, path))).isDirectory() ? 'folder' : 'file';
    } catch {
      return undefined;
    }
  }

  async #at(place: NamedPlace): Promise<Hit | Miss> {
    const file = await this.#open(place.path);
    if (typeof file === 'string') return { message: file, places: [] };
    const index = placeIn(file, place);
    return typeof index === 'number' ? { file, index } : index;
  }

  /** Reads a file, or says why that can't be done. */
  async #open(path: string): Promise<ReadFile | string> {
    if ((await this.#kindOf(path)) === 'folder') return folderMeant(path);
    const { files, failures } = await findTargets([path], this.#io.cwd, this.#config);
    for await (const reading of readings(files)) {
      if (reading.kind === 'read') return await this.#remembered(reading);
      return reading.kind === 'failed' ? reading.message : `${reading.target.shown}: ${reading.message}`;
    }
    return failures[0] ?? `${path}: not a file that can be read`;
  }

  async #remembered(file: ReadFile): Promise<ReadFile> {
    const real = await realpath(file.target.path);
    const known = this.#known.get(real) ?? file;
    this.#known.set(real, known);
    return known;
  }

  async #withIds(ids: readonly string[]): Promise<readonly (Hit | Miss)[]> {
    if (ids.length === 0) return [];
    const { cwd } = this.#io;
    const near = await this.#hits(ids, cwd);
    const isMissing = (id: string) => !near.byId.has(idKey(id));
    const root = await new Workspaces(cwd).repositoryOf(cwd);
    const isWider = root !== undefined && root !== cwd && ids.some(isMissing);
    const far = isWider ? await this.#hits(ids.filter(isMissing), root) : near;
    const found = ids.map(async (id) => {
      const one = theOne(id, isMissing(id) ? far : near);
      const isFolder = 'message' in one && one.places.length === 0 && (await this.#kindOf(id)) === 'folder';
      return isFolder ? { message: folderMeant(id), places: [] } : one;
    });
    return await Promise.all(found);
  }

  async #hits(names: readonly string[], folder: string): Promise<Hits> {
    const wanted = new Set(names.map(idKey));
    const byId = new Map<string, Hit[]>();
    const byTitle = new Map<string, Hit[]>();
    const put = (hits: Map<string, Hit[]>, key: string, hit: Hit) => {
      if (wanted.has(key)) hits.set(key, [...(hits.get(key) ?? []), hit]);
    };
    const { files, failures } = await findTargets([folder], this.#io.cwd, this.#config);
    for (const message of failures) report(this.#io, message);
    for await (const reading of readings(files, this.#io)) {
      if (reading.kind !== 'read') continue;
      const { items } = reading.analysis.document;
      if (!items.some(({ id, title }) => wanted.has(idKey(id?.value)) || wanted.has(idKey(title.value)))) continue;
      const file = await this.#remembered(reading);
      for (const [index, { id, title }] of items.entries()) {
        put(byId, idKey(id?.value), { file, index });
        put(byTitle, idKey(title.value), { file, index });
      }
    }
    return { byId, byTitle };
  }
}

function folderMeant(path: string): string {
  return `${path}: a folder; name an item in it by file and line, such as ROADMAP.md:12`;
}

/** The one item of an id, or why there is none. */
function theOne(id: string, { byId, byTitle }: Hits): Hit | Miss {
  const key = idKey(id);
  if (key === '') return { message: 'an item without a name; name it by its place or its id', places: [] };
  const hits = withoutTwins(byId.get(key) ?? []);
  const [only, other] = hits;
  if (only && !other) return only;
  if (only) return { message: `${id} stands in ${hits.length} places; name those that you mean`, places: shown(hits) };
  const titled = byTitle.get(key) ?? [];
  if (titled.length > 0) {
    return { message: `no item has the id ${id}; name what has that title by its place`, places: shown(titled) };
  }
  return { message: unknown(id, namedPlace(id)?.path ?? id), places: [] };
}

/** @param path the file that the name may have been meant to begin with. */
function unknown(id: string, path: string): string {
  if (/[\\/]|\.(?:md|markdown|ya?ml)$/i.test(path)) return `${path}: no such file or folder; check the path`;
  if (path !== id) return `there is no file ${path}, and no item has the id ${id}`;
  return `no item has the id ${id}; name it by its place, such as ROADMAP.md:12: "backlog-roles list" shows the lines`;
}

/** What a file says twice of one piece of work is one item. */
function withoutTwins(hits: readonly Hit[]): readonly Hit[] {
  return hits.filter(({ file, index }, at) => {
    const { items } = file.analysis.document;
    const item = items[index];
    const twins = item ? twinsOf(items, item) : [];
    return !hits.slice(0, at).some((other) => {
      const earlier = other.file === file && items[other.index];
      return earlier && twins.includes(earlier);
    });
  });
}

function shown(hits: readonly Hit[]): readonly string[] {
  return hits.flatMap(({ file, index }) => placesOf(file, [index]));
}
