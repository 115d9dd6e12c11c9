import type { Document, Item, ReadOptions, Section, Slot } from '../../model';
import { contextOf, type ReadContext } from './context';
import type { ItemDraft, SectionDraft } from './draft';
import { headOf } from './head';
import { ItemFinder } from './items';
import { addBelowKey, addDefaultSlot, addToMap, addToScalar, type OwnerDialect } from './slots';
import { parseYaml, type YamlNode } from './tree';

export { parseYaml } from './tree';

/** Reads a YAML backlog. Never throws; what cannot be read becomes `issues`. */
export function readYaml(text: string, options: ReadOptions): Document {
  const context = contextOf(text, options);
  const { documents, issues } = parseYaml(text);
  const { items, sections } = find(context, documents);
  const kept = withoutReferences(items);
  const dialect = dialectOf(kept);
  const built = build(context, kept, sections, dialect);
  const rootItems = new Set<YamlNode>(
    kept.map(({ carrier }) => (carrier.kind === 'map' ? carrier.map : undefined)).filter((map) => map !== undefined),
  );
  const roots = documents.filter((root) => !rootItems.has(root));
  const head = headOf(context, roots);
  const root = documents[0];
  return {
    format: 'yaml',
    text,
    ...built,
    ...head,
    issues,
    addDefault: root && !rootItems.has(root) ? addDefaultSlot(context, root) : undefined,
    head: text.startsWith('\uFEFF') ? 1 : 0,
  };
}

function find(context: ReadContext, documents: readonly YamlNode[]) {
  for (const loose of [false, true]) {
    const finder = new ItemFinder(context, loose);
    for (const root of documents) finder.document(root, documents.length === 1);
    const firm = finder.items.filter((item) => !item.weak);
    const items = firm.length > 0 ? firm : loose ? finder.items : [];
    if (items.length > 0 || loose) return { items, sections: finder.sections };
  }
  return { items: [], sections: [] };
}

/** Leaves out entries that only name the id of an item that the file describes elsewhere: a sprint's `stories: [US-1]`. */
function withoutReferences(items: readonly ItemDraft[]): readonly ItemDraft[] {
  const described = new Set(items.filter((item) => !item.reference && item.id).map((item) => item.id?.value));
  const refers = ({ id, title }: ItemDraft) =>
    described.has(id?.value) || described.has(title.value) || described.has(/^[\w.-]*\w/.exec(title.value)?.[0]);
  return items.filter((item) => !item.reference || !refers(item));
}

/** The accountable key that most claims of the file use; `owner` where there is none. */
function dialectOf(items: readonly ItemDraft[]): OwnerDialect {
  const counts = new Map<string, { readonly key: string; readonly list: boolean; count: number }>();
  for (const { claims } of items)
    for (const { key, form, values } of claims) {
      if (form !== 'yaml-key' || key.kind !== 'accountable' || key.role !== undefined) continue;
      const list = values !== undefined;
      const known = counts.get(`${key.name} ${list}`);
      if (known) known.count += 1;
      else counts.set(`${key.name} ${list}`, { key: key.name, list, count: 1 });
    }
  const best = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  return best ? { key: best.key, list: best.list } : { key: 'owner', list: false };
}

function build(
  context: ReadContext,
  drafts: readonly ItemDraft[],
  sectionDrafts: readonly SectionDraft[],
  dialect: OwnerDialect,
) {
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
      claims,
      topics,
      add: addSlot(context, draft, dialect),
    };
    items.push(draft.item);
  }
  items.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { items, sections: built };
}

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
