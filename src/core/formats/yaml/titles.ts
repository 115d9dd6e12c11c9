import type { Located, Span } from '../../text';
import { isClosedHeading } from '../../vocabulary';
import type { SectionDraft } from './draft';
import type { Features } from './features';
import { locatedScalar, scalarOf, type YamlEntry, type YamlMap, type YamlNode, type YamlScalar } from './node';

/** Whether a text is an id: `US-12`, `FEAT_3`, `T1.2`, but not `epic-4-sign-in`. */
export function isId(text: string): boolean {
  return text.length < 60 && /^(?:[A-Za-z]{1,12}[-_. ]?){0,3}\d+(?:[.\-_]\d+)*[a-z]?$/.test(text.trim());
}

/** Whether a text is said in several words. */
export function isSaid(scalar: YamlScalar | undefined): boolean {
  return /\s|[\u3040-\uffff]/.test(scalar?.value.trim() ?? '');
}

/** Whether half of the entries of a mapping and more are texts under ids: `{F1: Sign in by mail, F2: Sign out}`. */
export function areNumbered(node: YamlNode | undefined): boolean {
  if (node?.kind !== 'map') return false;
  const { entries } = node;
  const texts = entries.filter(({ name, value }) => isId(name) && scalarOf(value));
  return texts.length * 2 >= entries.length && texts.some(({ value }) => isSaid(scalarOf(value)));
}

/** Whether a mapping below a key that lists work of a level is one piece of it, and no group or mapping of several. */
export function isOne(map: YamlMap, { title, work, grouped }: Features, level: string | undefined): boolean {
  if (!title || (map.entries.length > 1 && areNumbered(map))) return false;
  return !(work || grouped) || level !== undefined;
}

/** The id at the start of a title: `US-12: Sign in`, `[US-12] Sign in`. */
export function leadingId({ value, span }: Located): Located | undefined {
  const found = /^\[?([A-Z][A-Za-z]{0,9}[-_]\d+(?:\.\d+)*[a-z]?)\]?(?=$|[\s:：.–—-])/.exec(value);
  if (!found?.[1]) return undefined;
  const start = span.start + (value.startsWith('[') ? 1 : 0);
  return { value: found[1], span: { start, end: start + found[1].length } };
}

/** What a mapping is called: its title, or its id, or the key that it stands under. */
export interface Naming {
  readonly title: Located;
  readonly id: Located | undefined;
  /** The entry that the title is read from; an owner is written behind it. */
  readonly entry: YamlEntry | undefined;
}

/** @param keyed the entry whose value the mapping is: `US-1: {status: open}`. */
export function namingOf(features: Features, keyed: YamlEntry | undefined, span: Span): Naming {
  const named = keyed && !isId(keyed.name);
  const entry = features.title ?? (named ? undefined : (saying(features) ?? (keyed ? undefined : features.id)));
  const scalar = scalarOf(entry?.value);
  const key = keyed && { value: keyed.name.trim(), span: keyed.key };
  const title =
    entry && scalar
      ? entry.value?.kind === 'scalar'
        ? firstLine(scalar)
        : { value: scalar.value.trim(), span: entry.value?.span ?? entry.span }
      : (key ?? { value: '', span });
  const idScalar = scalarOf(features.id?.value);
  const own = [key, entry && { value: entry.name, span: entry.key }].find((name) => name && isId(name.value));
  const id = idScalar ? locatedScalar(idScalar) : (own ?? leadingId(title));
  return { title, id, entry };
}

/** The description, where it says what is to be done better than a mere id does. */
function saying({ described, id }: Features): YamlEntry | undefined {
  const text = scalarOf(described?.value)?.value.trim() ?? '';
  return !id || (text.length <= 1000 && !text.includes('\n') && !/want/i.test(described?.name ?? ''))
    ? described
    : undefined;
}

/** A text of several lines is called by its first, without what makes that a heading or a box; a folded one is a single line. */
function firstLine(scalar: YamlScalar): Located {
  const { value, content: span, style } = scalar;
  if (!value.trimEnd().includes('\n')) return { value: value.replace(/\s+/g, ' ').trim(), span };
  const line = value.trimStart().split('\n', 1)[0]?.trimEnd() ?? '';
  const end = style === 'block' ? Math.min(span.start + line.length, span.end) : span.end;
  return { value: line.replace(/^#+\s+|^[-*] \[.\]\s+/, '').trim(), span: { start: span.start, end } };
}

/** A group, named by its title or id, its key, or its first value: `- quarter: Q1`. */
export function sectionOf(
  map: YamlMap,
  keyed: YamlEntry | undefined,
  features: Features,
  { parent, claims }: Pick<SectionDraft, 'parent' | 'claims'>,
): SectionDraft {
  const named = features.title ?? features.id;
  const scalar = scalarOf(named?.value);
  const first = map.entries[0];
  const key = keyed && { value: keyed.name, span: keyed.key };
  const leading = { value: scalarOf(first?.value)?.value ?? first?.name ?? '', span: first?.span ?? map.span };
  return {
    parent,
    claims,
    title: scalar ? locatedScalar(scalar) : (key ?? leading),
    map,
    after: named ?? (keyed ? undefined : first),
    below: named ? undefined : keyed,
    used: false,
    section: undefined,
  };
}

/** Whether a group is one of finished work by its title or id: `{id: done, label: Erledigt!}`. */
export function isDoneGroup({ title, id }: Features, closing: readonly string[]): boolean {
  return [title, id].some((entry) => isClosedHeading(scalarOf(entry?.value)?.value ?? '', closing));
}
