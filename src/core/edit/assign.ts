import type { Assignment } from '../change';
import type { Claim, Item, Role, Slot } from '../model';
import { nameKey } from '../ownership/names';
import type { Owner, Party } from '../ownership/owner';
import { twinsOf } from '../ownership/same';
import type { Span, TextEdit } from '../text';
import { ticked } from './matrix';
import { keyNamesRole, renameKey } from './rename-key';
import type { Scene } from './scene';
import { says, spellings } from './spelling';
import { write } from './write';

/** A thing that can have an owner: an item, a section, the file. */
export interface Place {
  readonly claims: readonly Claim[];
  readonly add: Slot | undefined;
  readonly title: string;
  readonly span?: Span;
  /** Whether a claim of an assignee key would decide here, for want of an inherited role. */
  readonly assigneeDecides: boolean;
}

/** The edits of one place, or why it cannot be done, as a sentence. */
export type Plan = readonly TextEdit[] | string;

/** Gives an item an owner, wherever in the file its owner is written. */
export function assignItem(item: Item, to: Assignment, scene: Scene): Plan {
  const naming = twinsOf(scene.document.items, item).filter((twin) => isNamed(twin, scene));
  const places = naming.length > 0 && !isNamed(item, scene) ? naming : [item, ...naming];
  const edits: TextEdit[] = [];
  for (const each of places) {
    const owner = scene.analysis.owners.get(each);
    const place = { ...each, title: each.title.value, assigneeDecides: owner?.source === 'own' };
    const plan = assign(place, to, scene);
    if (typeof plan === 'string') return plan;
    edits.push(...plan);
  }
  return edits;
}

function isNamed(item: Item, { judge }: Scene): boolean {
  const verdict = judge.judge(item.claims, item.title.value);
  return verdict?.accountable === true && verdict.status !== 'placeholder';
}

/** Gives one place an owner: in the claim that decides, else in one that is added. */
export function assign(place: Place, to: Assignment, scene: Scene): Plan {
  if (to.kind === 'shared' && scene.config.shared === 'never') return 'The config does not allow shared ownership';
  if (to.kind === 'person' && !names(to.name, scene)) return `“${to.name.trim()}” names nobody`;
  if (holds(place, to, scene)) return [];
  const accountable = place.claims.filter((claim) => claim.key.kind === 'accountable');
  for (const claim of inOrder(accountable, to, scene)) {
    const written = rewrite(claim, accountable, to, scene);
    if (!written) continue;
    const rest = removeRivals(accountable, claim, to, scene);
    if (typeof rest === 'string') return rest;
    return [...written, ...rest];
  }
  const assignee = accountable.length === 0 && place.assigneeDecides ? fillAssignee(place, to, scene) : undefined;
  return assignee ?? addOwner(place, accountable, to, scene);
}

/** Whether the place's own claims say already what is asked for. */
function holds({ claims, title }: Place, to: Assignment, scene: Scene): boolean {
  const verdict = scene.judge.judge(claims, title);
  if (!verdict?.accountable || (to.kind === 'waive' && to.reason.trim() !== '')) return false;
  return fits(verdict, to, scene) && (to.kind !== 'person' || verdict.parties.length === 1);
}

/** Whether an owner is the one that is asked for; a person may have others beside them, in fields of other meanings. */
export function fits(owner: Pick<Owner, 'status' | 'role' | 'parties'>, to: Assignment, { judge }: Scene): boolean {
  if (to.kind === 'waive') return owner.status === 'waived';
  if (to.kind === 'shared') return owner.status === 'shared';
  if (to.kind === 'role') return owner.status === 'owned' && owner.role === to.role;
  const value = judge.reader.readText(to.name.trim());
  if (value.kind !== 'named') return false;
  const key = (party: Party) => nameKey(party.name);
  const found = owner.parties.map(key);
  const isRole = value.role === undefined || value.role === owner.role;
  return isRole && value.parties.map(key).every((each) => found.includes(each));
}

function names(name: string, { judge }: Scene): boolean {
  return judge.reader.readText(name.trim()).kind === 'named';
}

/** The claims in whose place the value may be written: what already says it, then neutral keys, then the role's own. */
function inOrder(claims: readonly Claim[], to: Assignment, scene: Scene): readonly Claim[] {
  const rank = (claim: Claim) => {
    if (says(scene.judge.reader.read(claim), to, scene)) return 0;
    if (!keyNamesRole(claim)) return 1;
    if (to.kind === 'role' && claim.key.role === to.role) return 2;
    return claim.form === 'cell' ? 4 : 3;
  };
  return claims
    .filter((claim) => claim.form !== 'matrix' || (to.kind === 'role' && claim.key.role === to.role))
    .map((claim) => ({ claim, rank: rank(claim) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ claim }) => claim);
}

/** Writes the value into a claim; nothing where the claim says it already; undefined where it does not fit. */
function rewrite(claim: Claim, all: readonly Claim[], to: Assignment, scene: Scene): readonly TextEdit[] | undefined {
  const { reader } = scene.judge;
  const { text, format } = scene.document;
  // A person may be named in another way, and a waiver may give another reason.
  const isWhole = to.kind !== 'person' && (to.kind !== 'waive' || to.reason.trim() === '');
  if (isWhole && says(reader.read(claim), to, scene)) return [];
  if (!claim.put) return undefined;
  if (claim.form === 'matrix') return [ticked(claim, claim.put, all, scene)];
  const fitsKey = !keyNamesRole(claim) || to.kind === 'waive' || roleOf(to, scene) === claim.key.role;
  const key = fitsKey ? [] : renameTo(claim, to, text);
  // A column for one role is no place for the other while the row can say it elsewhere.
  if (!key) return undefined;
  const keyRole = keyNamesRole(claim) && fitsKey ? claim.key.role : undefined;
  for (const value of spellings(to, scene, all)) {
    const edit = says(reader.readText(value, keyRole), to, scene)
      ? write(claim.put, value, { text, format, form: claim.form })
      : undefined;
    if (edit) return [...key, edit];
  }
  return undefined;
}

/** The role that is assigned, or that the person holds. */
function roleOf(to: Assignment, { judge }: Scene): Role | undefined {
  if (to.kind === 'role') return to.role;
  const value = to.kind === 'person' ? judge.reader.readText(to.name) : undefined;
  return value?.kind === 'named' && value.role !== 'other' ? value.role : undefined;
}

function renameTo(claim: Claim, to: Assignment, source: string): readonly TextEdit[] | undefined {
  const edit = renameKey(claim, to.kind === 'role' ? to.role : undefined, source);
  return edit && [edit];
}

/** Removes the other claims that would say something else than the one that is kept. */
function removeRivals(claims: readonly Claim[], keep: Claim, to: Assignment, scene: Scene): Plan {
  const edits: TextEdit[] = [];
  for (const claim of claims) {
    if (claim === keep || !isRival(claim, to, scene)) continue;
    const edit = removal(claim);
    if (!edit) return sharedPlace;
    edits.push(edit);
  }
  return edits;
}

function isRival(claim: Claim, to: Assignment, { judge }: Scene): boolean {
  const value = judge.reader.read(claim);
  if (value.kind !== 'named') return value.kind === 'waiver' && to.kind === 'waive';
  if (to.kind === 'waive') return true;
  // Another column's A is one too many beside that of the role.
  if (claim.form === 'matrix' && value.roles.length === 0) return true;
  return to.kind === 'role' ? value.roles.some((role) => role !== to.role) : value.roles.length > 0;
}

/** The edit that takes a claim out; undefined where others may depend on it, as on a YAML anchor. */
export function removal(claim: Claim): TextEdit | undefined {
  const yaml = claim.form === 'yaml-key' || claim.form === 'front-matter';
  return yaml && !claim.put ? undefined : claim.cut;
}

/** Nobody is assigned yet: the owner takes the place of the placeholder. */
function fillAssignee({ claims }: Place, to: Assignment, scene: Scene): Plan | undefined {
  const [claim] = claims;
  if (!claim || claims.some((each) => scene.judge.reader.read(each).kind === 'named')) return undefined;
  return rewrite(claim, [], to, scene);
}

/** The claim is a YAML anchor, a merged key, or a heading's own words. */
export const sharedPlace = 'The owner here stands in a place that other lines share: change it there by hand';

/** Takes out the claims that say otherwise and adds one that says it. */
function addOwner({ add, span }: Place, claims: readonly Claim[], to: Assignment, scene: Scene): Plan {
  const { text, format } = scene.document;
  let slot = add;
  for (let passed = scene.passed; slot?.otherwise && passed > 0; passed -= 1) slot = slot.otherwise;
  if (!slot)
    return claims.length > 0 ? sharedPlace : 'There is no place for an owner here: give the items below theirs';
  const edits: TextEdit[] = [];
  for (const claim of claims) {
    // What a merge key brings from another mapping gives way to a key of the item's own.
    const isFar = span && (claim.whole.start < span.start || claim.whole.start >= span.end);
    // A placeholder may stay, unless the key that is added would be its key once more.
    const stays = scene.judge.reader.read(claim).kind !== 'named' && (claim.put || !claim.cut);
    if (isFar || stays) continue;
    const edit = removal(claim);
    if (!edit) return sharedPlace;
    edits.push(edit);
  }
  for (const value of spellings(to, scene, claims)) {
    const isIt = says(scene.judge.reader.readText(value), to, scene);
    const edit = isIt ? write(slot, value, { text, format }) : undefined;
    if (edit) return [...edits, edit];
  }
  return 'That owner cannot be written here';
}
