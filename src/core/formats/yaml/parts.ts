import { once } from '../../vocabulary';
import type { ReadContext } from './context';
import { type Features, featuresOf, fieldsOf, isDescribed, isKeyedWork, isName, mayBeWork } from './features';
import { saidIn } from './leaves';
import { holds, scalarOf, type YamlEntry, type YamlMap, type YamlNode, type YamlSeq } from './node';
import type { Place } from './place';
import { isId } from './titles';
import { isArea, isHolder, isOpenState, isResult, isTime, type Key, type KeyClass } from './words';

/** Whether a list, whatever it is called, has an entry that looks like work: what else has a title in it then does, too. */
export function isOfItems(context: ReadContext, { entries }: YamlSeq, within?: KeyClass): boolean {
  return entries.some(({ value }) => {
    const features = value?.kind === 'map' ? featuresOf(context, value) : undefined;
    return features && mayBeWork(features) && (within !== 'group' || features.strong > 0);
  });
}

/** Whether a list without a name tells a program what to do. */
export function isOfCalls(context: ReadContext, { entries }: YamlSeq): boolean {
  return entries.some(({ value }) => {
    if (value?.kind !== 'map' || !value.entries.some(({ name }) => context.keys.of(name).code)) return false;
    const { code, work } = featuresOf(context, value);
    return code && !work;
  });
}

/** Whether entries of a list are pieces of work under keys of their own: `[{search: {what: Find it, status: open}}, …]`. */
export function isOfKeyed(context: ReadContext, { entries }: YamlSeq): boolean {
  return entries.some(({ value }) => {
    const [only, more] = value?.kind === 'map' ? value.entries : [];
    if (!only || more || only.value?.kind !== 'map' || !isName(context, only.name)) return false;
    const { title, strong, code } = featuresOf(context, only.value);
    return title !== undefined && strong > 0 && !code;
  });
}

/**
 * Whether a mapping is a thing that programs know by its name and nothing that somebody does: `{name: usb_host, help: Is
 * a host}`.
 */
function isThing({ entries }: YamlMap, { title, workish, isSwitch, work, grouped }: Features): boolean {
  if (isSwitch) return true;
  if (workish > 0 || work || grouped || entries.length < 2) return false;
  return title?.name === 'name' && /^[a-z\d]+(?:[_.-][a-z\d]+)+$/i.test(scalarOf(title.value)?.value ?? '');
}

/** Whether a mapping in a list that has no name tells a program what to do: `{name: Copy the site, copy: {src: site}}`. */
function isCall(context: ReadContext, { entries }: YamlMap, features: Features): boolean {
  const { title, strong, work, grouped } = features;
  if (title?.name !== 'name' || strong > 0 || work || grouped) return false;
  return entries.some(({ name, value }) => value?.kind === 'map' && isName(context, name));
}

/** Whether an entry of a list of work is a thing or a call all the same. @param word of the list's key, if it has one. */
export function isTool(context: ReadContext, map: YamlMap, features: Features, word: string): boolean {
  return isThing(map, features) || (word === '' && isCall(context, map, features));
}

/** Steps of a story map, people with their tasks: a list whose entries are no work but list it. */
function holdsWork({ keys }: Pick<ReadContext, 'keys'>, node: YamlNode | undefined, depth = 3): boolean {
  if (node?.kind !== 'seq' || depth === 0) return false;
  const below = node.entries.flatMap(({ value }) => (value?.kind === 'map' ? value.entries : []));
  return below.some(
    ({ name, value }) =>
      value?.kind === 'seq' &&
      (/(?:stories|tasks|features|epics|backlog)$/.test(keys.of(name).word) || holdsWork({ keys }, value, depth - 1)),
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

/** Whether an entry of a list of work is a group of it by its key, `{Q1: […]}`, or by what it lists, `{Web: [{now: […]}]}`. */
export function isGroup({ keys }: Pick<ReadContext, 'keys'>, name: string, { entries }: YamlSeq): boolean {
  if (/^(?:work|group)$/.test(keys.of(name).class)) return true;
  return entries.length > 0 && entries.every(({ value }) => value?.kind === 'map' && listOf(value));
}

function listOf({ entries: [only, more] }: YamlMap): YamlSeq | undefined {
  return !more && only?.value?.kind === 'seq' ? only.value : undefined;
}

/**
 * Whether what stands under a key is work for where it stands: as a part of a list of it, `tasks: {web: […], week_1: [Sign
 * in]}`, or as what is planned for a time, `March 2026: [{title: Sign in}]`; with nothing but lists beside it, for a part
 * of the product, too, `phase_1: {web: [Draw the form, …]}`, `areas: {web: [Draw the form, …]}`.
 *
 * @param place what the key stands in.
 * @param beside what else stands there.
 */
export function isPlaced(
  context: ReadContext,
  { name, value: node }: YamlEntry,
  { class: within }: Place,
  beside: readonly YamlEntry[],
  loose: boolean,
): boolean {
  const key = context.keys.of(name);
  const { class: kind, word } = key;
  const list = node?.kind === 'seq' ? node : undefined;
  if (list && isTime(word)) return true;
  if (isStage(key, node) && beside.some((entry) => isWorkStage(context, entry))) return true;
  if (list && within === 'group' && kind === 'unknown')
    return loose && beside.every(({ value }) => !value || value.kind === 'seq') && saidIn(list).areSaid;
  if (within !== 'work') return false;
  if (list && kind === 'never' && isArea(word)) return isOfItems(context, list);
  return kind === 'unknown' || (kind === 'group' && list !== undefined && /\d/.test(word));
}

/** Whether a list is of what is in a state that only others beside it, `blocked: […]` beside `todo: […]`, make one of work. */
export function isStage({ class: kind, word }: Key, node: YamlNode | undefined): boolean {
  return kind === 'unknown' && node?.kind === 'seq' && isOpenState(word);
}

function isWorkStage({ keys }: ReadContext, { name, value }: YamlEntry): boolean {
  const { class: kind, word } = keys.of(name);
  return kind === 'work' && value?.kind === 'seq' && isOpenState(word);
}

/** Whether an entry of a list of groups is one piece: a milestone of an epic, not of a plan; an objective with key results. */
export function isOwnPart(context: ReadContext, map: YamlMap, features: Features, place: Place): boolean {
  if (place.class !== 'group' || !features.title || features.strong === 0) return false;
  return place.parent && features.id ? true : map.entries.some(({ name }) => isResult(context.keys.of(name).word));
}

/** What an entry of a list of key results is: work where it says whose it is or in which state, else a measure. */
export function ofResult({ keys }: ReadContext, { entries }: YamlMap, place: Place): Place {
  if (!isResult(place.word)) return place;
  const isAnswered = entries.some(({ name }) => {
    const { owner, status, doneFlag } = keys.of(name);
    return owner !== undefined || (status && !doneFlag);
  });
  return { ...place, class: isAnswered ? 'work' : 'never' };
}

/** Whether a group in which no work was found is a piece of it. @param alike whether others of its list are. */
export function isToldGroup(features: Features, isLikely: boolean, alike: () => boolean): boolean {
  const { title, code, strong, workish, work } = features;
  if (code || !title) return !code && isLikely && isDescribed(features);
  return strong > 0 || (!work && ((isLikely && workish > 0) || alike()));
}

/**
 * A test whether a mapping says of itself nothing but what those beside it say that are work by their names: `docs` beside
 * `setup`, each with a description and an owner.
 */
export function likeWork(context: ReadContext, { entries }: YamlMap): (map: YamlMap) => boolean {
  const said = once(() => {
    const works = entries.flatMap((entry) => {
      const { name, value } = entry;
      const isWork = value?.kind === 'map' && context.keys.of(name).class === 'unknown';
      return isWork && isKeyedWork(featuresOf(context, value), entry) ? value.entries : [];
    });
    return new Set(works.map(({ name }) => name));
  });
  return ({ entries: own }) => own.length > 1 && own.every(({ name }) => said().has(name));
}

/** The level that a key with a number names, under which stands one piece of work: `epic-1`, `story_2`. */
export function levelIn({ keys }: Pick<ReadContext, 'keys'>, name: string): string | undefined {
  const level = keys.level(/^([a-z]+)[-_ ]?\d/i.exec(name)?.[1] ?? '');
  return level && /^(?:epic|story|feature|task|initiative)$/.test(level) ? level : undefined;
}

/** `Sign in with a mail: {owner: PO, status: open}`: a key of several words is a title where work is told below it. */
const isSaidKey = (name: string, { strong, grouped }: Features) => /\S\s+\S/.test(name) && strong > 1 && !grouped;

/**
 * The entries of a mapping that may be items under names of their own, and how many of them look like it. Of phases and
 * the like those are groups that list work.
 */
export function namedIn(context: ReadContext, map: YamlMap, within: KeyClass) {
  const plain = map.entries.filter((entry) => isName(context, entry.name));
  if (plain.length < 2 || plain.length < map.entries.length * 0.7) return { found: [], good: 0 };
  const found = map.entries.flatMap((entry) => {
    const map = entry.value;
    if (map?.kind !== 'map') return [];
    const features = featuresOf(context, map);
    const { title, described, workish, strong, code, work, grouped } = features;
    const isSaid = () => !grouped && isDescribed({ described, id: entry, strong });
    const isTitled = title !== undefined || (isId(entry.name) ? isSaid() : isSaidKey(entry.name, features));
    const isGood = isTitled && workish > 0 && !code && !(work && (strong === 0 || within === 'group'));
    return isGood || (isTitled && isName(context, entry.name)) ? [{ entry, map, features, isGood }] : [];
  });
  const good = found.filter(({ isGood }) => isGood).length;
  return { found, good };
}

/** The mapping in an item's own in which it keeps its title, if it does, and the entry that an owner is written behind. */
export function holderOf({ entries }: YamlMap, titled: YamlEntry | undefined) {
  const outer = titled && entries.find((entry) => holds(entry, titled));
  const holder = outer && outer !== titled ? fieldsOf(outer) : undefined;
  return { holder, after: holder ? titled : (outer ?? titled) };
}

/** Whether a mapping names the epic that an item is a part of: `epic: {key: E-1, name: Accounts}`, without work below. */
export function isEpicOf(context: ReadContext, { word }: Key, node: YamlNode): boolean {
  return word === 'epic' && node.kind === 'map' && !featuresOf(context, node).work;
}
