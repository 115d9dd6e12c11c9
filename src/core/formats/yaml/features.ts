import { anyOf, isYes, plainWord, testOf } from '../../vocabulary';
import { nameIn } from './claims';
import type { ReadContext } from './context';
import { mergedKeys } from './merges';
import { isNull, resolved, scalarOf, type YamlEntry, type YamlMap, type YamlNode } from './node';
import { areNumbered, isId, isSaid } from './titles';
import { descriptionRank, isOpenState, isOutput, type Key } from './words';

/** What a mapping's keys say about it, gathered in one pass. */
export interface Features {
  /** The entry that says what the item is; a description only where nothing better is there. */
  readonly title: YamlEntry | undefined;
  readonly described: YamlEntry | undefined;
  readonly id: YamlEntry | undefined;
  readonly level: string | undefined;
  /** How many keys a piece of work would have; `strong` ones nothing else has. */
  readonly workish: number;
  readonly strong: number;
  readonly code: boolean;
  /** Whether it is turned on and off, and nothing speaks for work. */
  readonly isSwitch: boolean;
  /** Undefined where the mapping says nothing of its state. */
  readonly closed: boolean | undefined;
  /** Whether a list or mapping of work stands directly below. */
  readonly work: boolean;
  /** Whether a list or mapping of quarters, phases or the like stands directly below. */
  readonly grouped: boolean;
}

export function featuresOf(context: ReadContext, map: YamlMap, entries = map.entries): Features {
  let [titleRank, idRank, workish, strong] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  let title: YamlEntry | undefined;
  let described: YamlEntry | undefined;
  let id: YamlEntry | undefined;
  let level: string | undefined;
  let closed: boolean | undefined;
  let flag: boolean | undefined;
  let [code, work, grouped, isSwitch] = [false, false, false, false];
  let merges = false;
  let fields: YamlMap | undefined;
  let manifest = false;
  for (const entry of entries) {
    const key = context.keys.of(entry.name);
    if (key.workish) workish += 1;
    if (key.strong) strong += 1;
    const isPlanned = key.word === 'commands' && plannedIn(context, entry, entries).arePlanned;
    if (key.word === 'api version') manifest = true;
    else if (key.code && !isTint(key.word, entries) && !isPlanned) code = true;
    const target = resolved(entry.value);
    if (entry.name === '<<') merges = true;
    fields ??= fieldsOf(entry);
    const told = target?.kind === 'map' && key.titleRank !== undefined ? inLanguages(target) : undefined;
    // `status: {name: Done}`
    const value = told
      ? scalarOf(told.value)
      : target?.kind === 'map' && (key.status || key.type)
        ? (nameIn(target)?.scalar ?? scalarOf(target.entries[0]?.value) ?? target)
        : target;
    if (key.word === 'enabled' && value?.kind === 'scalar' && /^(?:true|false)$/i.test(value.value)) isSwitch = true;
    if (value?.kind !== 'scalar') {
      if (value && value.entries.length > 0) {
        // `issues: [12, 14]` says that there is work, and of none what it is.
        if (key.class === 'work' && listsNumbers(value)) workish += 1;
        else work ||= key.class === 'work' && !isOutput(key.word, entries);
        grouped ||= key.class === 'group';
      }
      continue;
    }
    if (isNull(value) || value.value.trim() === '') continue;
    if (key.idRank !== undefined && key.idRank < idRank) [id, idRank] = [entry, key.idRank];
    // `issue: 70` is a number by which it is known.
    if (key.titleRank !== undefined && /^#?\d+$/.test(value.value)) id ??= entry;
    // `epic: EP-1` behind other keys says of what it is a part.
    else if (key.titleRank !== undefined && key.titleRank < titleRank && !isPartOf(context, entry, entries)) {
      if (key.titleRank < descriptionRank) [title, titleRank] = [told ?? entry, key.titleRank];
      else described ??= told ?? entry;
    }
    if (key.type) level ??= context.keys.level(value.value);
    if (key.status) closed ??= context.keys.isClosed(value.value);
    // `released: v1.2` says in which release, not whether.
    else if (key.doneFlag && (isYes(value.value) || !/^v?\d+\.\d/.test(value.value)))
      flag ??= isYes(value.value) || /^100 ?%?$/.test(value.value) || context.keys.isClosed(value.value);
  }
  const [first] = entries;
  // `- US-1: Sign in` with more keys below it, of which none is one more id.
  const isLead = first && entries.length > 1 && /[a-z]/i.test(first.name) && isId(first.name);
  if (!title && !id && isLead && scalarOf(first.value)?.value.trim())
    title = entries.every((entry) => entry === first || !isId(entry.name)) ? first : undefined;
  // `- keyword: pancakes` with a status and more of what work has, and nothing that it is called by.
  if (!title && !described && !id && first && workish > 1 && entries.some((entry) => isWorkState(context, entry)))
    title = isName(context, first.name) && /\p{L}/u.test(scalarOf(first.value)?.value ?? '') ? first : undefined;
  // `- phase: Pilot in two cities` with a description, which tells more of it.
  if (!title && described && first && isGroupName(context, first)) title = first;
  if (entries === map.entries && (merges || (fields && !title))) {
    const merged = [...(merges ? mergedKeys(context, map).values() : [])].filter(({ from }) => from !== map);
    const more = title ? [] : (fields?.entries ?? []);
    return featuresOf(context, map, [...entries, ...more, ...merged.map(({ entry }) => entry)]);
  }
  // `{name: Dark mode, enabled: true}` is what a program can do.
  isSwitch &&= strong === 0;
  // `{apiVersion: v1, kind: Story, …}` is what a program keeps of a piece of work.
  code ||= isSwitch || (manifest && !level);
  return { title, described, id, level, workish, strong, code, isSwitch, closed: closed ?? flag, work, grouped };
}

function isPartOf({ keys }: ReadContext, entry: YamlEntry, [first]: readonly YamlEntry[]): boolean {
  return entry !== first && keys.level(entry.name) !== undefined && isId(scalarOf(entry.value)?.value ?? '');
}

const isGroupName = ({ keys }: ReadContext, { name, value }: YamlEntry) =>
  keys.of(name).class === 'group' && isSaid(scalarOf(value));

/** Whether a key says how work is drawn in a plan, which has a start or an end; what has only a colour is a label. */
function isTint(word: string, beside: readonly YamlEntry[]): boolean {
  return /colou?r$/.test(word) && beside.some(({ name }) => /^(?:start|end|due)/i.test(name));
}

/** A text that is said in several languages, in the first of them: `{en: Sign in, fr: Connexion}`. */
function inLanguages({ entries }: YamlMap): YamlEntry | undefined {
  return entries.every(({ name }) => /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(name)) ? entries[0] : undefined;
}

/** The mapping in which a tracker keeps what an item says: `{key: US-1, fields: {summary: Sign in}}`. */
export function fieldsOf({ name, value }: YamlEntry): YamlMap | undefined {
  return value?.kind === 'map' && /^(?:fields|attributes|content|properties|spec)$/i.test(name) ? value : undefined;
}

/** Whether a whole file tells of one piece of work. What a package or an environment depends on makes none of it. */
export function isWhole({ entries }: YamlMap, { title, code, strong }: Features): boolean {
  return title !== undefined && !code && strong > entries.filter(({ name }) => /^depend/i.test(name)).length;
}

/** Whether such a file is one piece of work though it lists others: it says that it is a story, say, or has subtasks. */
export function isOneItem({ keys }: Pick<ReadContext, 'keys'>, { entries }: YamlMap, { level }: Features): boolean {
  return (
    (level !== undefined && level !== 'theme') || entries.some(({ name }) => /^sub ?tasks$/.test(keys.of(name).word))
  );
}

/** Whether what has a name is a column that holds work, `{name: Backlog, tasks: […]}`, under a key of no level. */
export function isColumn({ keys }: Pick<ReadContext, 'keys'>, features: Features, word: string): boolean {
  const { title, id, closed, level, work } = features;
  if (!title || !work || id || closed !== undefined || level !== undefined) return false;
  if (keys.level(word) !== undefined || keys.level(title.name) !== undefined) return false;
  return /^(?:work|group)$/.test(keys.of(scalarOf(title.value)?.value ?? '').class);
}

/**
 * Whether a mapping among such is an item by its name and what it says. `report.score: {label: Scores}` is a place in a
 * program, `Accounts: {owner: PO, F1: Sign in by mail, F2: Sign out}` a topic.
 */
export function isKeyedWork({ title, workish, strong, work, code }: Features, { name, value }: YamlEntry): boolean {
  if (code || (!title && (workish === 0 || areNumbered(value))) || (work && strong === 0 && !isId(name))) return false;
  return workish > 1 || !/^[a-z]\w*(?:\.[a-z]\w*)+$/i.test(name);
}

/** Whether what an item has under a key of its own is an item, too. */
export function isChild(context: ReadContext, map: YamlMap): boolean {
  const { title, strong, code } = featuresOf(context, map);
  return title !== undefined && strong > 1 && !code;
}

function isWorkState(context: ReadContext, entry: YamlEntry): boolean {
  return context.keys.of(entry.name).status && isState(context, entry);
}

/** Whether a value names the state of a piece of work: `in-progress`, `ready-for-dev`, `done`. */
export function isState(context: ReadContext, entry: YamlEntry): boolean {
  const value = scalarOf(entry.value)?.value ?? '';
  const word = value.length < 40 ? plainWord(value.trim()) : '';
  return isOpenState(word) || word.startsWith('ready') || context.keys.isClosed(value);
}

/**
 * `docs: {description: Write them, status: open, owner: PO}` among tasks is one, whatever the key means elsewhere; so is
 * `quoted-values: {description: Keep them, status: done}`.
 */
export function isTold(features: Features | undefined, name = ''): boolean {
  const least = /[a-z][-_ ][a-z]/i.test(name) ? 1 : 2;
  return features?.described !== undefined && features.strong >= least && !features.work && !features.grouped;
}

const isAim = anyOf('[aim]');

const isDataType = testOf('^', '[data-type]', '$');

/**
 * Whether a mapping is of another trade: a workflow, `{on: push, jobs: {…}}`, what is done to machines, `{hosts: web,
 * tasks: […]}`, a column of data, `{name: age, dtype:
 * int}`, a way through a talk with a program, `{story: Greet, steps: [{intent: greet}, …]}`, or the script of a film:
 * `{title: Tea, scenes: [{dialogue: …}, …]}`.
 */
export function isOther({ entries }: YamlMap): boolean {
  const has = (word: RegExp) => entries.some(({ name }) => word.test(name));
  if ((has(/^on$/) && has(/^jobs$/)) || (has(/^hosts$/) && has(/^(?:(?:\w+_)?tasks|roles)$/))) return true;
  if (entries.some(({ name, value }) => /^(?:d|data_?)?type$/i.test(name) && isDataType(scalarOf(value)?.value ?? '')))
    return true;
  const steps = entries.find(({ name }) => /^(?:steps|scenes)$/.test(name))?.value;
  const turns = steps?.kind === 'seq' ? steps.entries.map(({ value }) => value) : [];
  return turns.some(
    (turn) =>
      turn?.kind === 'map' &&
      (/^(?:intent|checkpoint|slot_was_set)$/.test(turn.entries[0]?.name ?? '') ||
        turn.entries.some(({ name }) => /^(?:dialogue|narration|image_prompt)$/.test(name))),
  );
}

/** Of longer lists only so many entries are looked at: a merge key may bring one into each of many mappings. */
const most = 100;

/**
 * Whether what a program is to be told, or what is to be done in turn, is planned in a list, not listed: `commands: [{name:
 * add, description: Adds a task, status: planned}, …]`. One of them has a state, or says what comes of it: `steps: [{title:
 * Draw, deliverables: [A plan]}, …]`.
 *
 * @param beside what else is said of that of which they are a part: its state speaks for them.
 */
export function plannedIn(
  context: ReadContext,
  { name, value: node }: YamlEntry,
  beside: readonly YamlEntry[],
): { readonly arePlanned: boolean; readonly areDoubtful: boolean } {
  const { word } = context.keys.of(name);
  const maps =
    node?.kind === 'seq' && /^(?:commands|steps)$/.test(word)
      ? node.entries.slice(0, most).map(({ value }) => (value?.kind === 'map' ? value.entries : []))
      : [];
  const keyOf = ({ name }: YamlEntry) => context.keys.of(name);
  const isTitle = (entry: YamlEntry) => keyOf(entry).titleRank !== undefined && scalarOf(entry.value) !== undefined;
  const titled = maps.filter((entries) => entries.some(isTitle)).length;
  // One that is broken does not speak for the others.
  const areTold = titled > 0 && titled * 2 >= maps.length && !maps.flat().some((entry) => keyOf(entry).code);
  const hasState = (entry: YamlEntry) => isWorkState(context, entry);
  const isPlanned = (entry: YamlEntry) => hasState(entry) || /^(?:deliverables|acceptance)/i.test(entry.name);
  const arePlanned = areTold && ((word === 'commands' && beside.some(hasState)) || maps.flat().some(isPlanned));
  return { arePlanned, areDoubtful: titled > 0 && titled < maps.length };
}

/** Whether an entry of a list of work says what it is. */
export function isCalled({ title, described, id, strong, workish }: Features, alone: boolean): boolean {
  return (
    title !== undefined ||
    (described !== undefined && (id !== undefined || alone || strong + workish > 1)) ||
    (id !== undefined && workish > 1)
  );
}

/** Whether a group has a title, and a state or the like of its own. */
export function isStated(context: ReadContext, map: YamlMap): boolean {
  const { title, strong } = featuresOf(context, map);
  return title !== undefined && strong > 0;
}

/** Whether a mapping says, beside its title, what it is for. */
export function hasAim({ entries }: YamlMap, { title }: Features): boolean {
  return entries.some((entry) => entry !== title && isAim(plainWord(entry.name)) && scalarOf(entry.value));
}

/**
 * Whether a mapping of no known kind looks like work.
 *
 * @param alike whether others of its list do, which then speak for it.
 * @param loose whether an id, a description and how urgent it is will do: a requirement.
 */
export function mayBeWork(
  { title, described, id, workish, strong, code }: Features,
  alike?: () => boolean,
  loose = false,
): boolean {
  if (code) return false;
  return title ? workish > 0 || alike?.() === true : loose && isDescribed({ described, id, strong });
}

/** Whether a description, with an id or more of what only work has, says what is to be done. */
export function isDescribed({ described, id, strong }: Pick<Features, 'described' | 'id' | 'strong'>): boolean {
  return described !== undefined && strong > (id ? 0 : 1);
}

/** Whether a list has nothing but numbers. */
function listsNumbers(node: YamlNode): boolean {
  return node.kind === 'seq' && node.entries.every(({ value }) => /^#?\d+$/.test(scalarOf(value)?.value ?? ''));
}

/** Whether a key is one that items have. */
export function isField({ titleRank, idRank, workish }: Key): boolean {
  return titleRank !== undefined || idRank !== undefined || workish;
}

/** Whether a key is a name of somebody's own. */
export function isName({ keys }: Pick<ReadContext, 'keys'>, name: string): boolean {
  const key = keys.of(name);
  return key.class === 'unknown' && !isField(key);
}
