import type { Change } from '../change';
import { read } from '../formats';
import type { Claim, Document, Item, Section, Slot } from '../model';
import { resolveOwners } from '../ownership';
import { twinsOf } from '../ownership/same';
import { applyEdits, type TextEdit } from '../text';
import { fits } from './assign';
import { type Scene, sceneOf } from './scene';

/**
 * Whether the file, with all these changes made, is read as wished for, and as before in all else: a line that says who
 * owns a heading can make work of what was a group, and details of what was work.
 */
export function comesTrue(changes: readonly Change[], edits: readonly TextEdit[], scene: Scene): boolean {
  const { document, config, analysis } = scene;
  const after = read(applyEdits(document.text, edits), document.format, config);
  const known = document.issues.map(({ message }) => message);
  if (after.issues.some(({ message }) => !known.includes(message))) return false;
  if (after.items.length !== document.items.length) return false;
  const now = sceneOf({ ...analysis, document: after, owners: resolveOwners(after, config) }, config);
  const items = changes.flatMap((change) => ('item' in change && change.item ? placesOf(change.item, scene) : []));
  const changed = new Set(items.map(startOf));
  const named = new Set(changes.flatMap((change) => (change.kind === 'replace' ? change.claim.whole.start : [])));
  // Other lines of YAML may take a name from there, and are to.
  const isFree = named.size > 0 && document.format === 'yaml';
  const keeps = (was: readonly Claim[], is: readonly Claim[]) => isFree || saysTheSame(was, is, named);
  const same = document.items.every((was, index) => {
    const is = after.items[index];
    return is && shape(was) === shape(is) && (changed.has(startOf(was)) || keeps(was.claims, is.claims));
  });
  const isKept = ({ claims }: Section, index: number) => keeps(claims, after.sections[index]?.claims ?? []);
  const areKept = named.size === 0 || (document.sections.every(isKept) && keeps(document.defaults, after.defaults));
  const owns = changes.every(({ kind }) => kind === 'assign' || kind === 'clear' || kind === 'default');
  if (owns && !keepsPlaces(changes, document, after)) return false;
  return same && areKept && changes.every((change) => isDone(change, scene, now));
}

/** Whether sections and the file's default say what they said, but for what is to be changed. */
function keepsPlaces(changes: readonly Change[], before: Document, after: Document): boolean {
  const claimsOf = ({ sections, defaults }: Document) => [...sections.map(({ claims }) => claims), defaults];
  const [was, is] = [claimsOf(before), claimsOf(after)];
  const wanted = changes.flatMap((change) => {
    if (change.kind !== 'default') return [];
    const file = before.sections.length;
    if (!change.section) return file;
    const index = indexOf(change.section, before.sections);
    // What stands below the title is the file's, not its section's.
    const isFile = startsOf(before.addDefault).includes(change.section.add?.span.start);
    return isFile ? [index, file] : index;
  });
  // What is said below the title counts for the title's section and for the file.
  const startsIn = (all: typeof was) =>
    new Set(wanted.flatMap((index) => all[index] ?? []).map(({ whole }) => whole.start));
  const [own, written] = [startsIn(was), startsIn(is)];
  const besides = (claims: readonly Claim[], starts: ReadonlySet<number>) =>
    sayings(claims.filter(({ whole }) => !starts.has(whole.start)));
  return (
    was.length === is.length &&
    was.every((claims, index) => {
      const now = is[index] ?? [];
      return sayings(claims) === sayings(now) || besides(claims, own) === besides(now, written);
    })
  );
}

/** Where a slot and what may be taken in its place start. */
function startsOf(slot: Slot | undefined): readonly (number | undefined)[] {
  return slot ? [slot.span.start, ...startsOf(slot.otherwise)] : [];
}

function placesOf(item: Item, { document }: Scene): readonly Item[] {
  return [item, ...twinsOf(document.items, item)];
}

function startOf({ title }: Item | Section): number {
  return title.span.start;
}

/** By its place: a change may come from an earlier reading of the same text. */
function indexOf(wanted: Item | Section, among: readonly (Item | Section)[]): number {
  return among.findIndex((each) => startOf(each) === startOf(wanted));
}

function shape({ title, parent, level, closed }: Item): string {
  return [title.value.trim(), parent?.title.value.trim(), level, closed].join('\n');
}

/** Whether claims say what they said, but for those that begin where a name is replaced. */
function saysTheSame(was: readonly Claim[], is: readonly Claim[], named: ReadonlySet<number>): boolean {
  const isSame = (claim: Claim, index: number) =>
    named.has(claim.whole.start) || sayings([claim]) === sayings(is.slice(index, index + 1));
  return was.length === is.length && was.every(isSame);
}

function sayings(claims: readonly Claim[]): string {
  return claims.map(({ text, values }) => `${values?.map(({ value }) => value).join('\n') ?? text}\n\n`).join('');
}

function isDone(change: Change, { document }: Scene, now: Scene): boolean {
  if (change.kind === 'assign') {
    const item = now.document.items[indexOf(change.item, document.items)];
    const owner = item && now.analysis.owners.get(item);
    return owner?.source === 'own' && fits(owner, change.to, now);
  }
  if (change.kind !== 'default') return true;
  const { section } = change;
  const place = section && now.document.sections[indexOf(section, document.sections)];
  // What stands below the title is the file's, not its section's.
  const claims = place && place.claims.length > 0 ? place.claims : now.document.defaults;
  const owner = now.judge.judge(claims, place?.title.value);
  if (owner === undefined || (section && place === undefined) || !fits(owner, change.to, now)) return false;
  if (change.to.kind !== 'person') return true;
  // Whoever was named there before must not own it as well.
  const named = now.judge.reader.readText(change.to.name.trim());
  return named.kind === 'named' && named.parties.length === owner.parties.length;
}
