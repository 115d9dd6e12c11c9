import type { Claim, RosterEntry } from '../../model';
import { isTeamKey, oneOf, plainWord } from '../../vocabulary';
import { isPeople, nameIn, ownerClaims, roleIn } from './claims';
import type { ReadContext } from './context';
import type { SectionDraft } from './draft';
import type { Features } from './features';
import { locatedScalar, scalarOf, type YamlEntry, type YamlMap, type YamlNode, type YamlSeqEntry } from './node';
import { commentClaim } from './scalars';
import { sectionOf } from './titles';

/** Mappings below which the head of a file says whose it is. */
const isHead = oneOf('[yaml-head]');

/** Keys of those whom work is given to: the head of a file says so of all of it, while `team: Blue` tells who made it. */
const isGiven = oneOf('[assigned]');

/** A default owner, and who holds which role. */
interface Head {
  readonly defaults: readonly Claim[];
  readonly roster: readonly RosterEntry[];
}

/**
 * What the head of a file says of the whole of it.
 *
 * @param roots those of its documents that are no items.
 * @param own of these, the ones whose owners are those of the work in them: `owner: Ana` of one document of several.
 */
export function headOf(context: ReadContext, roots: readonly YamlNode[], own: ReadonlySet<YamlNode>): Head {
  const heads = roots.map((root) => ({ root, head: headOfDocument(context, root) }));
  return {
    defaults: [
      ...headComments(context, roots[0]),
      ...heads.flatMap(({ root, head }) => (own.has(root) ? [] : head.defaults)),
    ],
    roster: heads.flatMap(({ head }) => head.roster),
  };
}

/** One of several documents as a group of the work in it, where its keys say whose that is. */
export function documentSection(context: ReadContext, root: YamlMap, features: Features): SectionDraft | undefined {
  const claims = headOfDocument(context, root).defaults;
  return claims.length > 0 ? sectionOf(root, undefined, features, { parent: undefined, claims }) : undefined;
}

/** What the keys of a document say of the whole of it. */
function headOfDocument(context: ReadContext, root: YamlNode): Head {
  const defaults: Claim[] = [];
  const roster: RosterEntry[] = [];
  if (root.kind !== 'map') return { defaults, roster };
  read(context, root, defaults, roster);
  for (const { name, value } of root.entries) {
    const word = plainWord(name);
    if (value?.kind === 'seq' && isPeople(word)) roster.push(...value.entries.flatMap(memberOf(context)));
    if (value?.kind !== 'map') continue;
    if (word === 'defaults' || word === 'default') defaults.push(...ownerClaims(context, value, 'yaml-key'));
    else if (isHead(word)) read(context, value, defaults, roster);
  }
  return { defaults, roster };
}

/** `{name: Ana, role: Product Owner}` */
function memberOf(context: ReadContext): (entry: YamlSeqEntry) => readonly RosterEntry[] {
  return ({ value }) => {
    const person = value?.kind === 'map' && nameIn(value);
    const role = person && roleIn(context, value);
    return role ? [{ person: locatedScalar(person.scalar), role }] : [];
  };
}

/** Whether a team is that of a sprint or an epic, whose stories are then its own: `{sprint: 7, team: Blue}`. */
function isTeamOfWork({ entries }: YamlMap, key: string): boolean {
  return (
    /^(?:team|squad)$/i.test(key) &&
    entries.some(({ name, value }) => /^(?:sprint|epic)/i.test(name) && scalarOf(value))
  );
}

/** `repo: door`, but not `repo: ana/door`, which says it all. */
function isRepository({ name, value }: YamlEntry): boolean {
  return /^repo(sitory)?$/.test(name) && !/\//.test(scalarOf(value)?.value ?? '/');
}

function read(context: ReadContext, map: YamlMap, defaults: Claim[], roster: RosterEntry[]): void {
  const claims = ownerClaims(context, map, 'yaml-key').filter(
    ({ key, text, values, span }) =>
      (key.kind === 'accountable' || (text !== '' && (isGiven(plainWord(key.name)) || isTeamOfWork(map, key.name)))) &&
      // `owner: ana` beside `repo: door` is where the repository lies.
      !(key.name === 'owner' && map.entries.some(isRepository)) &&
      !values?.some(({ value }) => /^(?:unassigned|nobody|none)$/i.test(value)) &&
      // Names by area, `owners: {web: ana, data: bo}`, are a directory.
      !map.entries.some(({ value }) => values && value?.kind === 'map' && value.span.start === span.start),
  );
  const roles = claims.filter((claim) => claim.key.role !== undefined);
  const others = map.entries.some((entry) => isTeamKey(plainWord(entry.name)) && scalarOf(entry.value));
  if (roles.length > 1 || (roles.length === 1 && others)) {
    for (const { key, text, span } of roles)
      if (key.role && text !== '') roster.push({ person: { value: text, span }, role: key.role });
    defaults.push(
      ...claims.filter((claim) => /owner|dri|accountable|responsible/i.test(claim.key.name) && !claim.key.role),
    );
  } else defaults.push(...claims);
}

/** `# Owner: Ana` among the comments above the first line of content. */
function headComments(context: ReadContext, root: YamlNode | undefined): Claim[] {
  const claims: Claim[] = [];
  const end = root ? root.span.start : 0;
  for (let at = context.text.startsWith('\uFEFF') ? 1 : 0; at < end; ) {
    const feed = context.text.indexOf('\n', at);
    const claim = context.text.charAt(at) === '#' ? commentClaim(context, at) : undefined;
    if (claim?.key.kind === 'accountable') claims.push(claim);
    if (feed < 0) break;
    at = feed + 1;
  }
  return claims;
}
