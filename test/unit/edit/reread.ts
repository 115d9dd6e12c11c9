import type { Change } from '../../../src/core/change';
import type { Claim, Document, Item, Section } from '../../../src/core/model';
import type { Span, TextEdit } from '../../../src/core/text';

export type Target = Item | Section | 'file';

/** A change, and the items, sections and (`file`) the default whose claims it may change. */
export interface Intent {
  readonly change: Change;
  readonly targets: ReadonlySet<Target>;
}

/** What differs between two documents that should be equal but for the claims of the targets. */
export function difference(before: Document, after: Document, { targets, change }: Intent): string | undefined {
  if (after.items.length !== before.items.length)
    return `${after.items.length} items instead of ${before.items.length}`;
  if (after.sections.length !== before.sections.length)
    return `${after.sections.length} sections instead of ${before.sections.length}`;
  const known = before.issues.map(({ message }) => message);
  const issue = after.issues.find(({ message }) => !known.includes(message));
  if (issue) return `a syntax issue: ${issue.message}`;
  // What is said below the title counts for the title's section and for the file.
  const own = startsOf([...targets], before);
  const written = startsOf(
    [...targets].map((target) => sameIn(target, before, after)),
    after,
  );
  const differ = (was: Claiming | undefined, is: Claiming | undefined) => {
    return claims(was, none) !== claims(is, none) && claims(was, own) !== claims(is, written);
  };
  for (const [index, item] of before.items.entries()) {
    const [was, is] = [shape(item, before), shape(after.items[index], after)];
    if (was !== is) return `the item ${was} becomes ${is}`;
    if (!targets.has(item) && differ(item, after.items[index]))
      return `claims of another item, ${item.title.value.slice(0, 40)}: ${claims(item, own)} → ${claims(after.items[index], written)}`;
  }
  for (const [index, section] of before.sections.entries()) {
    const now = after.sections[index];
    if (now?.title.value !== section.title.value)
      return `the section ${section.title.value} becomes ${now?.title.value}`;
    if (!targets.has(section) && differ(section, now))
      return `claims of another section, ${section.title.value}: ${claims(section, own)} → ${claims(now, written)}`;
  }
  if (!targets.has('file') && differ({ claims: before.defaults }, { claims: after.defaults }))
    return `the file's default: ${claims({ claims: before.defaults }, none)} → ${claims({ claims: after.defaults }, none)}`;
  const roster = (document: Document) => document.roster.map(({ person, role }) => `${person.value} ${role}`).join();
  // Another name in a line of the roster is another name in the roster.
  return change.kind === 'replace' || roster(before) === roster(after)
    ? undefined
    : `the file's roster: ${roster(before)} → ${roster(after)}`;
}

function shape(item: Item | undefined, { items, sections }: Document): string {
  if (!item) return '';
  const parent = item.parent ? items.indexOf(item.parent) : -1;
  const section = item.section ? sections.indexOf(item.section) : -1;
  return `${item.title.value.trim()} #${item.id?.value} ${item.level} ${item.closed} in item ${parent}, section ${section}`;
}

interface Claiming {
  readonly claims: readonly Claim[];
}

const none: ReadonlySet<number> = new Set();

function sameIn(target: Target, before: Document, after: Document): Target | undefined {
  if (target === 'file') return target;
  return 'closed' in target
    ? after.items[before.items.indexOf(target)]
    : after.sections[before.sections.indexOf(target)];
}

function startsOf(targets: readonly (Target | undefined)[], { defaults }: Document): ReadonlySet<number> {
  const all = targets.flatMap((target) => (target === 'file' ? defaults : (target?.claims ?? [])));
  return new Set(all.map(({ whole }) => whole.start));
}

function claims(place: Claiming | undefined, but: ReadonlySet<number>): string {
  return (
    place?.claims
      .filter(({ whole }) => !but.has(whole.start))
      .map(signature)
      .join('; ') ?? ''
  );
}

export function signature({ key, text, values, form }: Claim): string {
  return `${form} ${key.kind} ${key.role ?? ''} ${values ? values.map(({ value }) => value).join(',') : text}`;
}

/** What an edit deletes that is neither a claim of a target nor white space round one. */
export function outside(before: Document, { targets, change }: Intent, edits: readonly TextEdit[]): string | undefined {
  const own: Span[] = [...targets].flatMap((target) =>
    (target === 'file' ? before.defaults : target.claims).map(({ whole, cut, put }) => ({
      start: Math.min(whole.start, cut?.start ?? whole.start, put?.span.start ?? whole.start),
      end: Math.max(whole.end, cut?.end ?? whole.end, put?.span.end ?? whole.end),
    })),
  );
  for (const edit of edits) {
    const span = minimal(before.text, edit);
    const deleted = before.text.slice(span.start, span.end);
    if (deleted.trim() === '') continue;
    if (change.kind === 'suppress' || !own.some(({ start, end }) => start <= span.start && span.end <= end))
      return `deletes ${JSON.stringify(deleted.slice(0, 60))}`;
  }
  return undefined;
}

/** The span that an edit really changes. */
function minimal(text: string, { start, end, text: value }: TextEdit): Span {
  const old = text.slice(start, end);
  let lead = 0;
  while (lead < old.length && lead < value.length && old[lead] === value[lead]) lead += 1;
  let tail = 0;
  while (tail < old.length - lead && tail < value.length - lead && old.at(-1 - tail) === value.at(-1 - tail)) tail += 1;
  return { start: start + lead, end: end - tail };
}
