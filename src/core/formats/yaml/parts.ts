import type { ReadContext } from './context';
import { saidIn } from './leaves';
import type { YamlMap, YamlNode, YamlSeq } from './node';
import { isHolder, isTime, type Key, type KeyClass } from './words';

/** Steps of a story map, people with their tasks: a list whose entries are no work but list it. */
function holdsWork({ keys }: Pick<ReadContext, 'keys'>, node: YamlNode | undefined, depth = 3): boolean {
  if (node?.kind !== 'seq' || depth === 0) return false;
  const below = node.entries.flatMap(({ value }) => (value?.kind === 'map' ? value.entries : []));
  return below.some(
    ({ name, value }) =>
      value?.kind === 'seq' &&
      (/(?:stories|tasks|features)$/.test(keys.of(name).word) || holdsWork({ keys }, value, depth - 1)),
  );
}

/** Whether a key that lists no work holds some: as a list, `steps: [{name: Find, stories: […]}]`, or in its parts. */
export function mayHold(context: Pick<ReadContext, 'keys'>, { word }: Key, node: YamlNode): boolean {
  if (node.kind !== 'map' || !isHolder(word)) return holdsWork(context, node);
  return node.entries.some(
    ({ value }) => holdsWork(context, value) || (value?.kind === 'map' && tells(context, value)),
  );
}

/** `specs: {sign-in: {tasks: [Draw the form, …]}}`, but not names of what a program does, `{tasks: [build, test]}`. */
function tells({ keys }: Pick<ReadContext, 'keys'>, { entries }: YamlMap): boolean {
  const isTold = (node: YamlNode | undefined) =>
    node?.kind === 'map' &&
    node.entries.some(({ name }) => keys.of(name).titleRank !== undefined) &&
    node.entries.some(({ name }) => keys.of(name).status);
  return entries.some(
    ({ name, value }) =>
      value?.kind === 'seq' &&
      /(?:stories|tasks|features)$/.test(keys.of(name).word) &&
      (saidIn(value).areSaid || value.entries.some((entry) => isTold(entry.value))),
  );
}

/**
 * Whether the lists that entries of a list are keys of tell more of these: where others stand for themselves, so do they.
 * `[{Sign in: [OAuth, SAML]}, Search]` has two pieces of work, `[{Accounts: […]}, {Reports: […]}]` two groups.
 */
export function haveDetails({ entries }: YamlSeq): boolean {
  const told = entries.filter(({ value }) => value);
  const lists = told.filter(({ value }) => value?.kind === 'map' && listOf(value));
  return lists.length > 0 && lists.length < told.length;
}

function listOf({ entries: [only, more] }: YamlMap): YamlSeq | undefined {
  return !more && only?.value?.kind === 'seq' ? only.value : undefined;
}

/**
 * Whether what stands under a key is work for where it stands: as a part of a list of it, `tasks: {web: […], week_1: [Sign
 * in]}`, or as what is planned for a time, `March 2026: [{title: Sign in}]`.
 *
 * @param within what the key stands in.
 */
export function isPlaced({ class: kind, word }: Key, { kind: form }: YamlNode, within: KeyClass): boolean {
  if (form === 'seq' && isTime(word)) return true;
  return within === 'work' && (kind === 'unknown' || (kind === 'group' && form === 'seq' && /\d/.test(word)));
}
