import type { Claim, ClaimForm, ClaimKey } from '../../model';
import { prepared } from '../../preparing';
import type { Located, Span } from '../../text';
import { once, oneOf, roleOf, words } from '../../vocabulary';
import type { ReadContext } from './context';
import type { Features } from './features';
import { mergedKeys } from './merges';
import {
  isNull,
  isUnquoted,
  locatedScalar,
  resolved,
  scalarOf,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
  type YamlScalar,
  type YamlSeq,
} from './node';
import { commentClaim } from './scalars';
import { cutEdit, putSlot } from './slots';

/** Under these keys an owner that is a mapping says who it is. */
const naming = prepared(once(() => words('[yaml-person]')));

/** The handles of a claim whose value is quoted, or none: one list for all, since there are many. */
const none: readonly never[] = [];

/**
 * The owner keys of one mapping as claims, in the order of the text; those that merge keys (`<<: *defaults`) bring in
 * last, where the mapping has none of that name itself.
 */
export function ownerClaims(context: ReadContext, map: YamlMap, form: ClaimForm): Claim[] {
  const claims: Claim[] = [];
  let merges = false;
  for (const entry of map.entries) {
    if (entry.name === '<<') merges = true;
    const key = context.keys.of(entry.name).owner;
    if (key) claims.push(...readings(context, map, entry, key, form));
  }
  if (!merges) return answered(claims);
  for (const { from, entry } of mergedKeys(context, map).values()) {
    const key = from === map ? undefined : context.keys.of(entry.name).owner;
    if (key) claims.push(...elsewhere(readings(context, from, entry, key, form)));
  }
  return answered(claims);
}

/** Beside who is accountable, those who are responsible work on it. */
function answered(claims: Claim[]): Claim[] {
  const isAccountable = ({ key, text }: Claim) => /^accountable\b/i.test(key.name) && text !== '';
  if (claims.length < 2 || !claims.some(isAccountable)) return claims;
  return claims.map((claim) => (/^responsible\b/i.test(claim.key.name) ? helping(claim) : claim));
}

function helping(claim: Claim): Claim {
  return { ...claim, key: { ...claim.key, kind: 'assignee' } };
}

/** `{A: Ana, R: [Bo], C: Cy}`: whoever is accountable, and those who are responsible, by the letters of RACI as keys. */
function letterClaims(context: ReadContext, map: YamlMap, least: number): readonly Claim[] {
  const keys = map.entries.filter(({ name }) => name.length === 1 && /[RACSI]/i.test(name));
  if (keys.length < least) return none;
  return keys.flatMap((entry) => {
    const { name } = entry;
    const kind = /a/i.test(name) ? 'accountable' : 'assignee';
    return /[ar]/i.test(name) ? readings(context, map, entry, { name, kind, role: undefined }, 'yaml-key') : [];
  });
}

const letters = /^[RACSI](?:[\s,/·&+-]{0,3}[RACSI]){0,4}$/;

/** `raci: {PO: A, Devs: R}`: the party with an A, or if none has one, those with an R. */
function markedClaims(context: ReadContext, map: YamlMap): readonly Claim[] {
  const marks = map.entries.map((entry) => ({ entry, mark: scalarOf(entry.value)?.value.trim() ?? '' }));
  if (!marks.every(({ mark }) => letters.test(mark))) return none;
  const [accountable, responsible] = ['A', 'R'].map((letter) => marks.filter(({ mark }) => mark.includes(letter)));
  const owning = accountable?.length ? accountable : (responsible ?? []);
  const keyOf = (name: string): ClaimKey => ({ name, kind: 'accountable', role: context.keys.of(name).owner?.role });
  return elsewhere(owning.flatMap(({ entry }) => readings(context, map, entry, keyOf(entry.name), 'matrix')));
}

/** Those of a mapping that says more of an item, by the word it stands under: `raci`, `metadata`. */
function partClaims(context: ReadContext, map: YamlMap, word: string): readonly Claim[] {
  const isRaci = /^(?:ras?ci|roles|responsibilities)$/.test(word);
  const lettered = isRaci ? [...letterClaims(context, map, 1), ...markedClaims(context, map)] : none;
  return lettered.length > 0 ? lettered : ownerClaims(context, map, 'yaml-key');
}

/** Claims that cannot be written anew where they stand: what stands there says more, or belongs to others, too. */
function elsewhere(claims: readonly Claim[]): readonly Claim[] {
  return claims.map((claim) => ({ ...claim, put: undefined, cut: undefined }));
}

function readings(context: ReadContext, map: YamlMap, entry: YamlEntry, key: ClaimKey, form: ClaimForm): Claim[] {
  const value = resolved(entry.value);
  const aliased = entry.value?.kind === 'alias';
  const whole = entry.span;
  const values = undefined;
  const put = value?.anchor !== undefined && !aliased ? undefined : putSlot(entry, map.flow);
  const cut = cutEdit(context, map, entry);
  if (value?.kind === 'scalar') {
    const text = isNull(value) ? '' : value.value.trim();
    const span = value.span.start === value.span.end ? emptySpan(entry) : value.content;
    return [{ key, form, text, span, values, whole, put, cut, unquoted: isUnquoted(value) ? [value.span] : none }];
  }
  const as = (text: string, span: Span): Claim => ({ key, form, text, span, values, whole, put, cut, unquoted: none });
  if (!value) return [as('', emptySpan(entry))];
  if (isTemplate(context, value)) return [as(textAt(context, value.span), value.span)];
  if (value.kind === 'map') {
    const byRole = aliased ? [] : roleReadings(context, value, { key, form, cut });
    if (byRole.length > 0) return byRole;
    const named = nameIn(value);
    // `people: {lead: Ana, devs: [Bo]}`: of several the one who answers for it.
    const leading = aliased || (named && key.kind === 'accountable') ? [] : value.entries.filter(isAnswered(context));
    if (leading.length > 0)
      return leading.flatMap((inner) =>
        readings(context, value, inner, context.keys.of(inner.name).owner ?? key, form),
      );
    if (named) {
      const role = roleIn(context, value);
      const claim = as(named.scalar.value.trim(), named.scalar.content);
      const inside = role || aliased ? put : putSlot(named.entry, value.flow);
      return [{ ...claim, key: role ? { ...key, role } : key, put: inside }];
    }
  }
  const people = value.kind === 'seq' && !aliased ? membersWithRoles(context, value) : [];
  if (people.length > 0)
    return people.flatMap(({ named, role, person }) => [
      ...elsewhere(readings(context, person, named, { ...key, role }, form)),
    ]);
  const parts = value.entries.map((part) => part.value);
  const { text, values: listed, unquoted } = listReading(context, parts);
  return [{ key, form, text, span: value.span, values: listed, whole, put, cut, unquoted }];
}

/** `owners: [{name: Ana, role: PO}, {name: Bo, role: PM}]`: those of a list of nothing but people, some with roles. */
function membersWithRoles(context: ReadContext, { entries }: YamlSeq) {
  const people = entries.flatMap(({ value }) => {
    const map = resolved(value);
    const named = map?.kind === 'map' && nameIn(map);
    return named ? [{ person: map, named: named.entry, role: roleIn(context, map) }] : [];
  });
  return people.length === entries.length && people.some(({ role }) => role) ? people : [];
}

/** `owner: {po: Ana, pm: Bo}`: a claim for each role. */
function roleReadings(context: ReadContext, map: YamlMap, whole: Pick<Claim, 'key' | 'form' | 'cut'>): Claim[] {
  const { key, form } = whole;
  const roles = map.entries.flatMap((entry) => {
    const role = context.keys.of(entry.name).owner?.role;
    return role ? [{ entry, role }] : [];
  });
  return roles.flatMap(({ entry, role }) => {
    const inner: ClaimKey = { name: entry.name, kind: key.kind, role };
    const nested = scalarOf(entry.value) || !entry.value || resolved(entry.value)?.kind === 'seq';
    if (!nested) return [];
    const found = readings(context, map, entry, inner, form);
    return map.entries.length > 1 ? found : found.map((reading) => ({ ...reading, cut: whole.cut }));
  });
}

function isAnswered({ keys }: ReadContext): (entry: YamlEntry) => boolean {
  return ({ name }) => keys.of(name).owner?.kind === 'accountable';
}

/** What a mapping that stands for somebody calls them: `{name: Ana, role: PO}`. */
export function nameIn(map: YamlMap): { readonly entry: YamlEntry; readonly scalar: YamlScalar } | undefined {
  for (const word of naming()) {
    const entry = map.entries.find((candidate) => candidate.name.toLowerCase().replace(/[_ -]/g, '') === word);
    const scalar = scalarOf(entry?.value);
    if (entry && scalar && !isNull(scalar)) return { entry, scalar };
  }
  return undefined;
}

const isPerson = oneOf('[yaml-people]');

/** Whether people stand under a key, each with their role or the work that they do. */
export function isPeople(word: string): boolean {
  return isPerson(word.slice(word.lastIndexOf(' ') + 1));
}

/** `members: [{name: Ana, tasks: […]}]`: whoever is named has the work below. */
export function memberClaims(context: ReadContext, map: YamlMap, word: string): readonly Claim[] {
  const named = isPeople(word) && nameIn(map);
  if (!named) return [];
  const key: ClaimKey = { name: named.entry.name, kind: 'assignee', role: roleIn(context, map) };
  return elsewhere(readings(context, map, named.entry, key, 'yaml-key'));
}

/** Beside these a role is that of a user who tells what they want. */
const isWish = /^(?:i )?(?:wants?|needs?|so that|as(?: an?)?|benefit|goal|action|capability|reason|value)$/;

/** `role: PO` on a piece of work: whoever holds that role has it. Who has another is written beside it. */
function roleClaims(context: ReadContext, map: YamlMap): readonly Claim[] {
  const entry = map.entries.find(({ name }) => name.toLowerCase() === 'role');
  const value = scalarOf(entry?.value)?.value.trim() ?? '';
  if (!entry || value.length > 60 || !(roleOf(value) || /^@[a-z\d][\w-]*$/i.test(value))) return none;
  const tells = ({ name, value }: YamlEntry) =>
    isWish.test(context.keys.of(name).word) || /^(?:as an? |i want )/i.test(scalarOf(value)?.value ?? '');
  if (map.entries.some(tells)) return none;
  return elsewhere(readings(context, map, entry, { name: entry.name, kind: 'assignee', role: undefined }, 'yaml-key'));
}

/** `agent: painter` on a piece of work: whoever that is works on it. */
function agentClaims(context: ReadContext, map: YamlMap): readonly Claim[] {
  const entry = map.entries.find(({ name }) => name.toLowerCase() === 'agent');
  const value = scalarOf(entry?.value)?.value.trim() ?? '';
  if (!entry || value === '' || value.length > 60) return none;
  return elsewhere(readings(context, map, entry, { name: entry.name, kind: 'assignee', role: undefined }, 'yaml-key'));
}

/** The role that it says they hold. */
export function roleIn(context: ReadContext, map: YamlMap): ClaimKey['role'] {
  const entry = map.entries.find((candidate) => candidate.name.toLowerCase() === 'role');
  const scalar = scalarOf(entry?.value);
  return scalar && nameIn(map)?.scalar !== scalar ? context.keys.of(scalar.value).owner?.role : undefined;
}

function listReading(context: ReadContext, nodes: readonly (YamlNode | undefined)[]) {
  const values: Located[] = [];
  const unquoted: Span[] = [];
  for (const node of nodes) {
    const target = resolved(node);
    if (!target) continue;
    const named = target.kind === 'map' ? nameIn(target)?.scalar : undefined;
    const scalar = target.kind === 'scalar' ? target : named;
    if (scalar && !isNull(scalar)) {
      values.push(locatedScalar(scalar));
      if (isUnquoted(scalar)) unquoted.push(scalar.span);
    } else if (!scalar) values.push({ value: textAt(context, target.span), span: target.span });
  }
  return { values, unquoted, text: values.map((part) => part.value).join(', ') };
}

/** `{{ owner }}`, `{OWNER}`, `[Name]`: YAML reads collections, their author left a placeholder. */
function isTemplate(context: ReadContext, node: YamlNode): boolean {
  if (node.kind === 'map' && node.flow)
    return (
      context.text.startsWith('{{', node.span.start) ||
      (node.entries.length > 0 && node.entries.every((entry) => !entry.colon))
    );
  if (node.kind !== 'seq' || !node.flow || node.entries.length !== 1) return false;
  const only = scalarOf(node.entries[0]?.value)?.value ?? '';
  return /^(?:your |owner |team |full )?(?:name|owner|team|person|assignee|role|who)(?:[ /].{0,20})?$/i.test(only);
}

function emptySpan(entry: YamlEntry): Span {
  return { start: entry.valueAt, end: entry.valueAt };
}

function textAt(context: ReadContext, span: Span): string {
  return context.text.slice(span.start, Math.min(span.end, span.start + 200)).trim();
}

/** Below these, too, stands more about an item or a group: `assignment: {owner: PO}`. */
const isMore = oneOf('[yaml-more]');

/** Those of a mapping, and of the mappings in it that only group its fields. */
export function ownClaims(context: ReadContext, map: YamlMap): Claim[] {
  const claims = ownerClaims(context, map, 'yaml-key');
  for (const { name, value } of map.entries) {
    const key = context.keys.of(name);
    if (value?.kind === 'map' && (key.aside || isMore(key.word))) claims.push(...partClaims(context, value, key.word));
  }
  if (claims.length === 0) claims.push(...letterClaims(context, map, 3));
  return claims;
}

/** Those of a piece of work. */
export function itemClaims(
  context: ReadContext,
  map: YamlMap,
  { strong }: Pick<Features, 'strong'>,
  end: number | undefined,
): Claim[] {
  const claims = ownClaims(context, map);
  if (claims.length === 0 && strong > 0) claims.push(...roleClaims(context, map));
  if (claims.length === 0 && strong > 0) claims.push(...agentClaims(context, map));
  const comment = claims.length > 0 || end === undefined ? undefined : commentClaim(context, end);
  return comment ? [comment] : claims;
}
