import type { Claim, RosterEntry } from '../../model';
import { isTeamKey, oneOf, plainWord } from '../../vocabulary';
import { isPeople, nameIn, ownerClaims, roleIn } from './claims';
import type { ReadContext } from './context';
import { locatedScalar, scalarOf, type YamlEntry, type YamlMap, type YamlNode, type YamlSeqEntry } from './node';
import { commentClaim } from './scalars';

/** Mappings below which the head of a file says whose it is. */
const isHead = oneOf('[yaml-head]');

/** What the head of a file says of the whole of it: a default owner, or who holds which role. */
export function headOf(
  context: ReadContext,
  roots: readonly YamlNode[],
): { readonly defaults: readonly Claim[]; readonly roster: readonly RosterEntry[] } {
  const defaults: Claim[] = [...headComments(context, roots[0])];
  const roster: RosterEntry[] = [];
  for (const root of roots) {
    if (root.kind !== 'map') continue;
    read(context, root, defaults, roster);
    for (const { name, value } of root.entries) {
      const word = plainWord(name);
      if (value?.kind === 'seq' && isPeople(word)) roster.push(...value.entries.flatMap(memberOf(context)));
      if (value?.kind !== 'map') continue;
      if (word === 'defaults' || word === 'default') defaults.push(...ownerClaims(context, value, 'yaml-key'));
      else if (isHead(word)) read(context, value, defaults, roster);
    }
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

/** `repo: door`, but not `repo: ana/door`, which says it all. */
function isRepository({ name, value }: YamlEntry): boolean {
  return /^repo(sitory)?$/.test(name) && !/\//.test(scalarOf(value)?.value ?? '/');
}

function read(context: ReadContext, map: YamlMap, defaults: Claim[], roster: RosterEntry[]): void {
  const claims = ownerClaims(context, map, 'yaml-key').filter(
    ({ key, values, span }) =>
      key.kind === 'accountable' &&
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
