import type { Assignment } from '../change';
import type { Claim, Role } from '../model';
import { bareName } from '../ownership/names';
import type { Value } from '../ownership/value';
import type { Scene } from './scene';

/**
 * How an assignment may be spelled, the best first; the writer takes the first that fits its slot.
 *
 * @param before the claims whose place it takes: people named there for the role stay.
 */
export function spellings(to: Assignment, scene: Scene, before: readonly Claim[]): readonly string[] {
  switch (to.kind) {
    case 'person':
      return [to.name];
    case 'waive':
      return waivers(to.reason);
    case 'shared':
      return [...sharedBy(scene, before), ...bothNames(scene), `${code('po', scene)} + ${code('pm', scene)}`];
    case 'role':
      return [...kept(to.role, scene, before), ...oneName(to.role, scene), code(to.role, scene)];
  }
}

/** The reason stands in brackets and so has none itself. */
function waivers(reason: string): readonly string[] {
  const words = reason
    .replace(/[()[\]{}<>]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? ['unowned'] : [`unowned (${words})`, 'unowned'];
}

/** Whether a value, once written, says what was asked for. */
export function says(value: Value, to: Assignment, scene: Scene): boolean {
  if (to.kind === 'waive') return value.kind === 'waiver';
  if (value.kind !== 'named') return false;
  if (to.kind === 'person') return true;
  if (to.kind === 'role') return value.role === to.role;
  return value.roles.length === 2 && (value.declared || value.onePerson || scene.config.shared === 'allow');
}

/** The role's code, or its name where the config has given the code to somebody else. */
function code(role: Role, { judge, config }: Scene): string {
  const { label, aliases } = config.roles[role];
  const names = [role.toUpperCase(), label, ...aliases];
  return names.find((name) => judge.reader.lexicon.roleOf(name) === role) ?? label;
}

/** The people whom a duplicate already names for the role: `Ana, Bo` becomes `Ana`. */
function kept(role: Role, scene: Scene, before: readonly Claim[]): readonly string[] {
  for (const claim of before) {
    const value = scene.judge.reader.read(claim);
    if (value.kind !== 'named' || value.roles.length < 2 || value.onePerson) continue;
    const parties = value.parties.filter((party) => party.role === role);
    if (parties.length > 0) return [parties.map((party) => party.text).join(', ')];
  }
  return [];
}

/** Both roles' people of a duplicate, as a declared share: `Ana, Bo` becomes `Ana + Bo`. */
function sharedBy({ judge }: Scene, before: readonly Claim[]): readonly string[] {
  const parties = before.flatMap((claim) => {
    const value = judge.reader.read(claim);
    return value.kind === 'named' ? value.parties : [];
  });
  const [po, pm] = (['po', 'pm'] as const).map((role) => parties.filter((party) => party.role === role));
  const [first, second] = [po?.[0], pm?.[0]];
  if (po?.length !== 1 || pm?.length !== 1 || !first || !second) return [];
  const named = (text: string, role: Role) => `${text} (${role.toUpperCase()})`;
  const both = `${first.text} + ${second.text}`;
  if (first.kind === 'role' || second.kind === 'role') return [both];
  return [both, `${named(bareName(first.text), 'po')} + ${named(bareName(second.text), 'pm')}`];
}

/** The one person of a role, in a file that names people. */
function oneName(role: Role, scene: Scene): readonly string[] {
  const people = scene.judge.reader.lexicon.roster.people[role];
  const [only] = people;
  if (people.length !== 1 || only === undefined || !namesPeople(scene)) return [];
  const handle = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_][\p{L}\p{N}_.-]*/u.exec(only)?.[0];
  return [bareName(only), ...(handle === undefined ? [] : [handle])];
}

function bothNames(scene: Scene): readonly string[] {
  const [po] = oneName('po', scene);
  const [pm] = oneName('pm', scene);
  return po === undefined || pm === undefined ? [] : [`${po} + ${pm}`];
}

/** Whether the file's own claims name people rather than roles. */
function namesPeople({ analysis }: Scene): boolean {
  let people = 0;
  for (const owner of analysis.owners.values()) {
    if (owner.source !== 'own') continue;
    for (const party of owner.parties) people += party.kind === 'role' ? -1 : 1;
  }
  return people > 0;
}
