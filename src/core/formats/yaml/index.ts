import type { Document, Item, ReadOptions, Section, Slot } from '../../model';
import { atOnce, isBreak, type Slices, withEach } from '../../slices';
import { isPlaceholderTitle } from '../markdown/open-titles';
import { contextOf, type ReadContext } from './context';
import type { ItemDraft, SectionDraft } from './draft';
import { headOf } from './head';
import { ItemFinder } from './items';
import { addBelowKey, addDefaultSlot, addToMap, addToScalar, type OwnerDialect } from './slots';
import { parsing, type YamlNode } from './tree';

export { isName } from './features';
export { parseYaml } from './tree';

/** Reads a YAML backlog. Never throws; what cannot be read becomes `issues`. */
export function readYaml(text: string, options: ReadOptions): Document {
  return readingOf(text, options).document;
}

type Certainty = 'firm' | 'mixed' | 'loose';

/** What parts of a file cannot tell of all of it. */
export interface Whole {
  readonly dialect: OwnerDialect;
  /** Whether it has several documents. */
  readonly several: boolean;
  /** As of `isLarge`. */
  readonly large: boolean;
  /** The ids under which items are described elsewhere. */
  readonly ids: { readonly has: (id: string) => boolean };
}

/** A text as it was read, with what reading a part of it again needs. */
export interface YamlReading {
  readonly document: Document;
  readonly dialect: OwnerDialect;
  /** All that was found; entries that turned out to be references are no items. */
  readonly drafts: readonly ItemDraft[];
  /** Whether something stands in it, and no list may be one of something else. */
  readonly plain: boolean;
  /** How many documents with content it has. */
  readonly count: number;
  /** Whether all, some or none of its lists are work for sure: only of the first it is told what is perhaps work. */
  readonly certainty: Certainty;
  /** Whether it has been weighed how many entries of a mapping look like work. */
  readonly weighed: boolean;
  /** Offsets of anchors and aliases. */
  readonly links: readonly number[];
}

/** @param whole of the file that the text is a part of. */
export function readingOf(text: string, options: ReadOptions, whole?: Whole): YamlReading {
  return atOnce(reading(text, options, whole));
}

export function* reading(text: string, options: ReadOptions, whole?: Whole): Slices<YamlReading> {
  const context = contextOf(text, options);
  yield;
  const { documents, issues, links } = yield* parsing(text, undefined, whole?.large);
  yield;
  const alone = documents.length === 1 && !whole?.several;
  const { items, sections, certainty, weighed, doubted } = yield* find(context, documents, alone);
  yield;
  const own = new Set<string>();
  yield* withEach(items, (item) => {
    for (const id of describes(item)) own.add(id);
  });
  const isDescribed = (id: string) => own.has(id) || whole?.ids.has(id) === true;
  const kept: ItemDraft[] = [];
  yield* withEach(items, (item) => {
    const isSaidElsewhere = item.reference && mentions(item).some(isDescribed);
    if (!isSaidElsewhere && !isPlaceholderTitle(item.title.value)) kept.push(item);
  });
  kept.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  yield;
  const dialect = whole?.dialect ?? (yield* dialectOf(kept));
  const built = yield* build(context, kept, sections, dialect);
  const tops = new Set(documents);
  const rootItems = new Set<YamlNode>();
  yield* withEach(kept, ({ carrier }) => {
    if (carrier.kind === 'map' && tops.has(carrier.map)) rootItems.add(carrier.map);
  });
  // A document with an id that could not be read as an item speaks for itself at most.
  const roots = documents.filter((root, at) => !rootItems.has(root) && (at === 0 || !hasId(context, root)));
  const groups = new Set<YamlNode>(sections.filter(({ used }) => used).map(({ map }) => map));
  const head = headOf(context, roots, groups);
  const [root] = documents;
  // What the first of several documents says is said of the work in it, where there is any.
  const isOfAll = root && !rootItems.has(root) && (alone || !kept.some(({ span }) => span.start < root.span.end));
  const document: Document = {
    format: 'yaml',
    text,
    ...built,
    ...head,
    issues,
    addDefault: isOfAll ? addDefaultSlot(context, root) : undefined,
    head: text.startsWith('\uFEFF') ? 1 : 0,
  };
  const count = documents.length;
  return { document, dialect, drafts: items, plain: count > 0 && !doubted, count, certainty, weighed, links };
}

interface Found extends Pick<YamlReading, 'certainty' | 'weighed'> {
  readonly items: readonly ItemDraft[];
  readonly sections: readonly SectionDraft[];
  readonly doubted: boolean;
}

function* find(context: ReadContext, documents: readonly YamlNode[], alone: boolean): Slices<Found> {
  let [weighed, doubted] = [false, false];
  const findBy = function* (loose: boolean): Slices<{ finder: ItemFinder; firm: readonly ItemDraft[] }> {
    const finder = new ItemFinder(context, loose);
    for (const root of documents) yield* finder.document(root, alone);
    weighed ||= finder.weighed;
    doubted ||= finder.doubted;
    const firm = finder.items.filter((item) => !item.weak);
    return { finder, firm };
  };
  let certainty: Certainty = 'firm';
  let { finder, firm } = yield* findBy(false);
  if (firm.length === 0) {
    ({ finder, firm } = yield* findBy(true));
    certainty = firm.length > 0 ? 'mixed' : 'loose';
  }
  const items = firm.length > 0 ? firm : finder.items;
  return { items, sections: finder.sections, certainty, weighed, doubted };
}

function hasId({ keys }: ReadContext, root: YamlNode): boolean {
  return root.kind === 'map' && root.entries.some(({ name }) => keys.of(name).idRank !== undefined);
}

/** The id under which an item is described. */
export function describes({ id, reference }: ItemDraft): string[] {
  return id && !reference ? [id.value] : [];
}

/**
 * The ids that an entry may merely name: where an item is described under one of them elsewhere in the file, it is no
 * item of its own, as in a sprint's `stories: [US-1]`.
 */
export function mentions({ id, title }: ItemDraft): string[] {
  return [id?.value, title.value, /^[\w.-]*\w/.exec(title.value)?.[0]].filter((each) => each !== undefined);
}

/** The accountable key that most claims of the file use, the first of them; `owner` where there is none. */
export function* dialectOf(items: readonly Pick<Item, 'claims'>[]): Slices<OwnerDialect> {
  const counts = new Map<string, number>();
  yield* withEach(items, (item) => {
    for (const each of dialectsIn(item)) counts.set(each, (counts.get(each) ?? 0) + 1);
  });
  const [best] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['item owner'];
  return { key: best.slice(5), list: best.startsWith('list ') };
}

/** Which dialect each accountable claim of an item is written in: `item owner`, `list owners`. */
export function dialectsIn({ claims }: Pick<Item, 'claims'>): string[] {
  const own = claims.filter(({ form, key }) => form === 'yaml-key' && key.kind === 'accountable' && !key.role);
  return own.map(({ key, values }) => `${values ? 'list' : 'item'} ${key.name}`);
}

function* build(
  context: ReadContext,
  drafts: readonly ItemDraft[],
  sectionDrafts: readonly SectionDraft[],
  dialect: OwnerDialect,
): Slices<Pick<Document, 'items' | 'sections'>> {
  for (const { section } of drafts) for (let at = section; at && !at.used; at = at.parent) at.used = true;
  const built: Section[] = [];
  for (const draft of sectionDrafts) {
    if (!draft.used) continue;
    const { title, claims, map, after, below } = draft;
    const add = below && !after ? addBelowKey(context, below, map, dialect) : addToMap(context, map, after, dialect);
    draft.section = { title, parent: draft.parent?.section, claims, add };
    built.push(draft.section);
  }
  const items: Item[] = [];
  for (const draft of drafts) {
    const { title, span, id, level, closed, claims, topics } = draft;
    const parent = draft.parent?.item;
    const section = draft.section?.section;
    draft.item = {
      title,
      span,
      id,
      level,
      parent,
      section,
      closed,
      claims: exact(claims),
      topics: topics && exact(topics),
      add: addSlot(context, draft, dialect),
    };
    if (isBreak(items.push(draft.item))) yield;
  }
  return { items, sections: built };
}

/** The list without the room to grow that it was given while it was gathered. */
function exact<T>(list: readonly T[]): readonly T[] {
  return list.length > 0 ? list.slice() : none;
}

const none: readonly never[] = [];

function addSlot(context: ReadContext, { carrier }: ItemDraft, dialect: OwnerDialect): Slot | undefined {
  switch (carrier.kind) {
    case 'map':
      if (carrier.below) return addBelowKey(context, carrier.below, carrier.map, dialect);
      return addToMap(context, carrier.map, carrier.after, dialect);
    case 'scalar':
      return addToScalar(context, carrier.scalar);
    case 'comment':
      if (carrier.end === undefined) return undefined;
      return { span: { start: carrier.end, end: carrier.end }, before: '  # owner: ', after: '', style: 'text' };
  }
}
