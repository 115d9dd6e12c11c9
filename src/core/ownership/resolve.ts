import type { Config } from '../config';
import type { Document, Item, Section } from '../model';
import { atOnce, isBreak, many, type Slices } from '../slices';
import { type Judge, judgeFor, type Verdict } from './decide';
import { buildLexicon } from './lexicon';
import type { Owner, Owners } from './owner';
import { sharingAmongTwins } from './twins';
import { valueReader } from './value';

/** An owner as it is passed down. */
interface Passed {
  readonly verdict: Verdict;
  readonly source: 'own' | 'inherited' | 'default';
  readonly from: Item | Section | undefined;
  /** How deep the section lies that it comes from; 0 for an item and for the file. */
  readonly depth: number;
}

const nobody: Owner = {
  status: 'unowned',
  role: undefined,
  parties: [],
  source: undefined,
  claims: [],
  from: undefined,
};

/** What a document's claims mean, for one config. */
export function judgeOf(document: Document, config: Config): Judge {
  // `PO: Ana` alone at the head says whose all is, and who the Product Owner is all the same.
  const heads = document.defaults.flatMap(({ key, text, span }) =>
    key.role && text !== '' ? [{ role: key.role, person: { value: text, span } }] : [],
  );
  return judgeFor(valueReader(buildLexicon(config, [...document.roster, ...heads]), document.text), config);
}

/**
 * Resolves the claims of a document to one owner per item. An item's own claim decides, else its parent's, else its
 * section's, else the file's; nearest wins. One pass over items, sections and claims.
 */
export function resolveOwners(document: Document, config: Config): Owners {
  return atOnce(resolving(document, config));
}

export function* resolving(document: Document, config: Config): Slices<Owners> {
  const { judge } = judgeOf(document, config);
  const verdicts = new Map<Item, Verdict>();
  for (const [index, item] of document.items.entries()) {
    if (isBreak(index)) yield;
    const own = judge(item.claims, item.title.value, item.topics);
    if (own) verdicts.set(item, own);
  }
  yield* sharingAmongTwins(document.items, verdicts);
  const above = inheritance(document, verdicts, judge);
  // Two maps that grow in one step would both be made anew in it, which takes milliseconds where there are many items.
  for (const [index, item] of document.items.entries()) {
    if (isBreak(index + 1, many)) yield;
    above(item);
  }
  const owners = new Map<Item, Owner>();
  for (const [index, item] of document.items.entries()) {
    if (isBreak(index)) yield;
    owners.set(item, toOwner(above(item)));
  }
  return owners;
}

/**
 * The owners of some items of a document.
 *
 * @param like all items that are called like one, among which are its twins.
 */
export function resolveSome(
  document: Document,
  config: Config,
  items: readonly Item[],
  like: (item: Item) => Iterable<Item>,
): Owners {
  const { judge } = judgeOf(document, config);
  const concerned = new Set<Item>();
  for (const item of items) {
    for (let at: Item | undefined = item; at; at = at.parent) {
      concerned.add(at);
      for (const each of like(at)) concerned.add(each);
    }
  }
  const verdicts = new Map<Item, Verdict>();
  for (const item of concerned) {
    const own = judge(item.claims, item.title.value, item.topics);
    if (own) verdicts.set(item, own);
  }
  const inOrder = [...concerned].sort((a, b) => a.span.start - b.span.start);
  atOnce(sharingAmongTwins(inOrder, verdicts));
  const above = inheritance(document, verdicts, judge);
  return new Map(items.map((item) => [item, toOwner(above(item))]));
}

function inheritance(document: Document, verdicts: ReadonlyMap<Item, Verdict>, judge: Judge['judge']) {
  const ofFile = judge(document.defaults);
  const fallback: Passed | undefined = ofFile && { verdict: ofFile, source: 'default', from: undefined, depth: 0 };
  const depths = new Map<Section, number>();
  const sections = new Map<Section, Passed | undefined>();
  const items = new Map<Item, Passed | undefined>();

  const ofSection = (section: Section): Passed | undefined => {
    for (const each of chain(section, sections)) {
      const depth = (each.parent ? (depths.get(each.parent) ?? 0) : 0) + 1;
      depths.set(each, depth);
      const up = each.parent ? sections.get(each.parent) : fallback;
      const own = judge(each.claims, each.title.value);
      sections.set(each, nearest(own && { verdict: own, source: 'inherited', from: each, depth }, up));
    }
    return sections.get(section);
  };

  const fromAbove = (item: Item): Passed | undefined => {
    const bySection = item.section ? ofSection(item.section) : fallback;
    if (!item.parent) return bySection;
    const byParent = passedOn(items.get(item.parent), item.parent);
    const parentDepth = item.parent.section ? (depths.get(item.parent.section) ?? 0) : 0;
    return bySection && bySection.depth > parentDepth ? nearest(bySection, byParent) : (byParent ?? bySection);
  };

  return (item: Item): Passed | undefined => {
    for (const each of chain(item, items)) {
      const own = verdicts.get(each);
      items.set(each, nearest(own && { verdict: own, source: 'own', from: undefined, depth: 0 }, fromAbove(each)));
    }
    return items.get(item);
  };
}

/** The node and those of its ancestors that are not known yet, outermost first. */
function chain<T extends { readonly parent: T | undefined }>(node: T, known: ReadonlyMap<T, unknown>): readonly T[] {
  const nodes: T[] = [];
  for (let at: T | undefined = node; at && !known.has(at); at = at.parent) nodes.push(at);
  return nodes.reverse();
}

/** The nearer owner, unless it is blank or an assignee and something better comes from above. */
function nearest(near: Passed | undefined, up: Passed | undefined): Passed | undefined {
  if (!near || !up) return near ?? up;
  if (near.verdict.blank) return up.verdict.blank ? near : up;
  const yields = !near.verdict.accountable && up.verdict.accountable && isRole(up.verdict);
  return yields ? up : near;
}

function isRole({ role }: Verdict): boolean {
  return role === 'po' || role === 'pm' || role === 'shared';
}

function passedOn(passed: Passed | undefined, parent: Item): Passed | undefined {
  return passed?.source === 'own' ? { ...passed, source: 'inherited', from: parent } : passed;
}

function toOwner(passed: Passed | undefined): Owner {
  if (!passed) return nobody;
  const { verdict, source, from } = passed;
  const { status, role, parties, claims } = verdict;
  return { status, role, parties, source, claims, from };
}
