import type { Claim, ClaimForm, ClaimKey } from '../../model';
import type { Located, Span } from '../../text';
import { once, oneOf, words } from '../../vocabulary';
import type { ReadContext } from './context';
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
} from './node';
import { cutEdit, putSlot } from './slots';

/** Under these keys an owner that is a mapping says who it is. */
const naming = once(() => words('[yaml-person]'));

/** The handles of a claim whose value is quoted, or none: one list for all, since there are many. */
const none: readonly Span[] = [];

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
  if (!merges) return claims;
  for (const { from, entry } of mergedKeys(context, map).values()) {
    const key = from === map ? undefined : context.keys.of(entry.name).owner;
    if (key) claims.push(...elsewhere(readings(context, from, entry, key, form)));
  }
  return claims;
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
  const base = { key, form, values, whole, put, cut, unquoted: none };
  if (!value) return [{ ...base, text: '', span: emptySpan(entry) }];
  if (isTemplate(context, value)) return [{ ...base, text: textAt(context, value.span), span: value.span }];
  if (value.kind === 'map') {
    const byRole = aliased ? [] : roleReadings(context, value, base);
    if (byRole.length > 0) return byRole;
    const named = nameIn(value);
    if (named) {
      const role = roleIn(context, value);
      const put = role || aliased ? base.put : putSlot(named.entry, value.flow);
      return [
        {
          ...base,
          key: role ? { ...key, role } : key,
          text: named.scalar.value.trim(),
          span: named.scalar.content,
          put,
        },
      ];
    }
  }
  const parts = value.entries.map((part) => part.value);
  return [{ ...base, ...listReading(context, parts), span: value.span }];
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

/** What a mapping that stands for somebody calls them: `{name: Ana, role: PO}`. */
export function nameIn(map: YamlMap): { readonly entry: YamlEntry; readonly scalar: YamlScalar } | undefined {
  for (const word of naming()) {
    const entry = map.entries.find((candidate) => candidate.name.toLowerCase() === word);
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

/** Those of a mapping, and of the mappings in it that only group its fields. */
export function ownClaims(context: ReadContext, map: YamlMap): Claim[] {
  const claims = ownerClaims(context, map, 'yaml-key');
  for (const { name, value } of map.entries)
    if (value?.kind === 'map' && context.keys.of(name).aside) claims.push(...ownerClaims(context, value, 'yaml-key'));
  return claims;
}
