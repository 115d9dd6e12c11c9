import { type Analysis, analyze } from '../../../src/core/analyze';
import type { Assignment } from '../../../src/core/change';
import type { Config } from '../../../src/core/config';
import { toEdits } from '../../../src/core/edit';
import { fixerOf } from '../../../src/core/fixer';
import { formatOf, read } from '../../../src/core/formats';
import type { Claim, Document, Item, Section, Slot } from '../../../src/core/model';
import { judgeOf, type Owner, type Owners, resolveOwners } from '../../../src/core/ownership';
import { twinsOf } from '../../../src/core/ownership/same';
import { applyEdits, type Span } from '../../../src/core/text';
import { difference, type Intent, outside, signature, type Target } from './reread';

/** What became of one edit of one document. */
export interface Tried {
  readonly edit: string;
  readonly outcome: 'right' | 'declined' | 'wrong';
  /** Why it was declined, or what is wrong. */
  readonly reason: string;
  /** What the edit is about: the item's title, the claim's text. */
  readonly at: string;
  readonly line: number;
  readonly after: string;
}

/** What an edit is expected to do. */
interface Wish extends Intent {
  readonly name: string;
  readonly at: Span;
  /** What is wrong with the document that came out; undefined when all is well. */
  readonly verify: (after: Reread) => string | undefined;
}

interface Reread {
  readonly document: Document;
  readonly owners: Owners;
  readonly text: string;
}

const assignments: readonly (readonly [string, Assignment])[] = [
  ['po', { kind: 'role', role: 'po' }],
  ['pm', { kind: 'role', role: 'pm' }],
  ['shared', { kind: 'shared' }],
  ['handle', { kind: 'person', name: '@zoe' }],
  ['name', { kind: 'person', name: 'Zoe Blum' }],
  ['waive', { kind: 'waive', reason: '' }],
  ['reason', { kind: 'waive', reason: 'kept: for history' }],
];

/** Makes every edit of a document, or every so-many-th, each for itself, and reads the result again. */
export function* everyEdit(path: string, text: string, config: Config, step = 1): Iterable<Tried> {
  const analysis = analyze(path, text, config, { kind: 'backlog', listed: true });
  let index = 0;
  for (const wish of wishes(analysis, config)) {
    index += 1;
    // Spread, for the edits of an item come in a fixed order.
    if ((Math.imul(index, 2_654_435_761) >>> 8) % step !== 0) continue;
    const { start, end } = wish.at;
    const at = text.slice(start, Math.min(end, start + 60)).replace(/\s+/g, ' ');
    const line = text.slice(0, start).split('\n').length;
    yield { edit: wish.name, at, line, ...tried(wish, analysis, config) };
  }
}

function tried(wish: Wish, before: Analysis, config: Config): Pick<Tried, 'outcome' | 'reason' | 'after'> {
  const { text } = before.document;
  const result = toEdits(wish.change, before, config);
  if ('declined' in result) return { outcome: 'declined', reason: result.declined, after: '' };
  const after = applyEdits(text, result.edits);
  const document = read(after, formatOf(before.path) ?? 'markdown', config);
  const wrong =
    outside(before.document, wish, result.edits) ??
    difference(before.document, document, wish) ??
    wish.verify({ document, owners: resolveOwners(document, config), text: after });
  return { outcome: wrong === undefined ? 'right' : 'wrong', reason: wrong ?? '', after };
}

function* wishes(analysis: Analysis, config: Config): Iterable<Wish> {
  const { document } = analysis;
  for (const item of document.items) yield* itemWishes(item, analysis, config);
  for (const section of [undefined, ...document.sections]) {
    for (const [name, to] of assignments.slice(0, 4)) yield defaultWish(name, section, to, analysis, config);
  }
  for (const claim of claimsOf(document)) yield* claimWishes(claim, analysis, config);
  yield* suppressions(analysis, config);
}

function* itemWishes(item: Item, before: Analysis, config: Config): Iterable<Wish> {
  const { document } = before;
  const same = [item, ...twinsOf(document.items, item)];
  const index = document.items.indexOf(item);
  const common = { at: item.title.span, targets: new Set<Item>(same) };
  for (const [name, to] of assignments) {
    const verify = (after: Reread) => {
      return (
        unlike(ownerAt(after, index), to) ??
        othersChanged(before, after, common.targets) ??
        lostAssignee(item, after.document.items[index], before, config)
      );
    };
    yield { ...common, name: `assign ${name}`, change: { kind: 'assign', item, to }, verify };
  }
  const verify = (after: Reread) =>
    stillOwned(after.document.items[index], after, config) ?? othersChanged(before, after, common.targets);
  yield { ...common, name: 'clear', change: { kind: 'clear', item }, verify };
}

function ownerAt({ document, owners }: Reread, index: number): Owner | undefined {
  const item = document.items[index];
  return item && owners.get(item);
}

/** What an owner is instead of what was assigned. */
function unlike(owner: Pick<Owner, 'status' | 'role' | 'parties'> | undefined, to: Assignment): string | undefined {
  const found = `${owner?.status} ${owner?.role} ${owner?.parties.map((party) => party.text).join('|')}`;
  const told = `reads as ${found}`;
  switch (to.kind) {
    case 'role':
      return owner?.status === 'owned' && owner.role === to.role ? undefined : told;
    case 'shared':
      return owner?.status === 'shared' ? undefined : told;
    case 'waive':
      return owner?.status === 'waived' ? undefined : told;
    case 'person': {
      const names = owner?.parties.map((party) => party.text.replace(/^@/, ''));
      return owner?.status === 'owned' && owner.role === 'other' && names?.join() === to.name.replace(/^@/, '')
        ? undefined
        : told;
    }
  }
}

/** An owner of an item that neither is the one that was changed nor inherits from it. */
function othersChanged(before: Reread | Analysis, after: Reread, targets: ReadonlySet<unknown>): string | undefined {
  const { items } = before.document;
  const places = new Set<unknown>(after.document.items.filter((_, index) => targets.has(items[index])));
  for (const [index, item] of items.entries()) {
    const [was, is] = [before.owners.get(item), ownerAt(after, index)];
    if (targets.has(item) || targets.has(was?.from) || places.has(is?.from) || told(was) === told(is)) continue;
    return `changes the owner of another: ${item.title.value.slice(0, 40)}: ${told(was)} → ${told(is)}`;
  }
  return undefined;
}

function told(owner: Owner | undefined): string {
  return `${owner?.status} ${owner?.role} ${owner?.source} ${owner?.parties.map((party) => party.text).join('|')}`;
}

/** Who works on an item goes on doing so when it is given an owner. */
function lostAssignee(
  before: Item,
  after: Item | undefined,
  { document }: Analysis,
  config: Config,
): string | undefined {
  const { reader } = judgeOf(document, config);
  const kept = new Set(after?.claims.map(signature));
  const lost = before.claims.find((claim) => {
    return claim.key.kind === 'assignee' && reader.read(claim).kind === 'named' && !kept.has(signature(claim));
  });
  return lost && `loses the assignee ${lost.text}`;
}

function stillOwned(item: Item | undefined, { document }: Reread, config: Config): string | undefined {
  const { reader } = judgeOf(document, config);
  const accountable = item?.claims.filter(({ key }) => key.kind === 'accountable') ?? [];
  const left = accountable.find((claim) => reader.read(claim).kind !== 'blank');
  return left && `still says ${left.text}`;
}

function defaultWish(
  name: string,
  section: Section | undefined,
  to: Assignment,
  before: Analysis,
  config: Config,
): Wish {
  const { document } = before;
  const index = section ? document.sections.indexOf(section) : -1;
  // What stands below the title is the file's, not its section's.
  const ofFile = startsOf(document.addDefault).includes(section?.add?.span.start);
  return {
    name: section ? `section ${name}` : `file ${name}`,
    change: { kind: 'default', section, to },
    at: section?.title.span ?? { start: 0, end: 0 },
    targets: new Set<Target>(ofFile && section ? ['file', section] : [section ?? 'file']),
    verify(after) {
      const own = section ? (after.document.sections[index]?.claims ?? []) : [];
      const claims = own.length > 0 ? own : after.document.defaults;
      const wrong = unlike(judgeOf(after.document, config).judge(claims, section?.title.value), to);
      return wrong ?? notPassedOn(section, before, after, to);
    },
  };
}

/** Where a slot and what may be taken in its place start. */
function startsOf(slot: Slot | undefined): readonly (number | undefined)[] {
  return slot ? [slot.span.start, ...startsOf(slot.otherwise)] : [];
}

/** An item that had no owner and lies in the section, but does not get the section's. */
function notPassedOn(
  section: Section | undefined,
  before: Analysis,
  after: Reread,
  to: Assignment,
): string | undefined {
  for (const [index, item] of before.document.items.entries()) {
    if (before.owners.get(item)?.source !== undefined || (section && item.section !== section)) continue;
    const wrong = unlike(ownerAt(after, index), to);
    if (wrong !== undefined) return `the item ${item.title.value.slice(0, 40)} does not inherit it: ${wrong}`;
  }
  return undefined;
}

interface Placed {
  readonly claim: Claim;
  readonly of: Target;
  readonly find: (document: Document) => Claim | undefined;
}

function* claimsOf({ items, sections, defaults }: Document): Iterable<Placed> {
  for (const [of, item] of items.entries()) {
    for (const [at, claim] of item.claims.entries())
      yield { claim, of: item, find: (now) => now.items[of]?.claims[at] };
  }
  for (const [of, section] of sections.entries()) {
    for (const [at, claim] of section.claims.entries())
      yield { claim, of: section, find: (now) => now.sections[of]?.claims[at] };
  }
  for (const [at, claim] of defaults.entries()) yield { claim, of: 'file', find: (now) => now.defaults[at] };
}

function* claimWishes({ claim, of, find }: Placed, before: Analysis, config: Config): Iterable<Wish> {
  const common = { at: claim.whole, targets: new Set([of]) };
  if (claim.unquoted.length > 0) {
    const verify = ({ document }: Reread) => {
      const now = find(document);
      if (now?.unquoted.length !== 0) return 'is not quoted';
      return signature(now) === signature(claim) ? undefined : `says ${now.text} instead of ${claim.text}`;
    };
    yield { ...common, name: 'quote', change: { kind: 'quote', claim }, verify };
  }
  const value = judgeOf(before.document, config).reader.read(claim);
  if (value.kind !== 'named' || claim.form === 'matrix') return;
  for (const [index, party] of value.parties.entries()) {
    for (const name of ['@zoe', 'Zoe Blum']) {
      const verify = ({ document }: Reread) => {
        const now = find(document);
        const read = now && judgeOf(document, config).reader.read(now);
        const names = read?.kind === 'named' ? read.parties.map(({ text }) => text) : [];
        const expected = value.parties.map(({ text }, at) => (at === index || text === party.text ? name : text));
        const same =
          names.length === expected.length &&
          names.every((each, at) => loose(each).startsWith(loose(expected[at] ?? '')) || at !== index);
        if (!same) return `names ${names.join('|')} instead of ${expected.join('|')}`;
        const link = now && /\]\(([^)]*)\)/.exec(document.text.slice(now.span.start, now.span.end + 80))?.[1];
        const old = /\]\(([^)]*)\)/.exec(before.document.text.slice(claim.span.start, claim.span.end + 80))?.[1];
        return link !== undefined && link === old && loose(link).includes(loose(party.name))
          ? `keeps the address ${link}`
          : undefined;
      };
      yield { ...common, name: 'replace', change: { kind: 'replace', claim, party: party.text, value: name }, verify };
    }
  }
}

function loose(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function* suppressions(before: Analysis, config: Config): Iterable<Wish> {
  const targets = new Set<'file'>();
  const kinds = (all: Analysis['problems']) =>
    all.map((problem) => `${problem.rule} ${problem.item?.title.value.trim() ?? ''} ${problem.message}`);
  const again = (text: string) => analyze(before.path, text, config, { kind: 'backlog', listed: true }).problems;
  const fixesOf = fixerOf(before, config);
  for (const problem of before.problems) {
    const { rule, item, span } = problem;
    const changes = fixesOf(problem).map((fix) => fix.change);
    const change = changes.find((each) => each.kind === 'suppress' && each.item);
    if (!item || !change) continue;
    const verify = ({ text }: Reread) => {
      // All that the rule says about the item goes, at each place where the item is written.
      const title = item.title.value.trim();
      const others = (all: Analysis['problems']) =>
        kinds(all.filter((each) => each.rule !== rule || each.item?.title.value.trim() !== title));
      const [old, all] = [before.problems, again(text)];
      const told = `reports ${all.length} problems instead of fewer than ${old.length}`;
      return others(all).join('\n') === others(old).join('\n') && all.length < old.length ? undefined : told;
    };
    yield { name: 'suppress', change, at: span, targets, verify };
  }
  for (const rule of new Set(before.problems.map((problem) => problem.rule))) {
    const verify = ({ text }: Reread) => {
      const now = again(text);
      const left = now.find((each) => each.rule === rule);
      if (left) return `still reports ${left.message}`;
      const others = before.problems.filter((each) => each.rule !== rule);
      return kinds(now).join('\n') === kinds(others).join('\n') ? undefined : 'changes what other rules report';
    };
    yield {
      name: 'suppress file',
      change: { kind: 'suppress', rule, item: undefined },
      at: { start: 0, end: 0 },
      targets,
      verify,
    };
  }
}
