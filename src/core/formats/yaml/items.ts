import { few, type Slices, Steps } from '../../slices';
import type { Located, Span } from '../../text';
import { isClosedHeading, once } from '../../vocabulary';
import { itemClaims, memberClaims, ownClaims } from './claims';
import type { ReadContext } from './context';
import { assure, type Carrier, type ItemDraft, type SectionDraft } from './draft';
import {
  type Features,
  featuresOf,
  hasAim,
  isCalled,
  isChild,
  isColumn,
  isField,
  isKeyedWork,
  isOneItem,
  isOther,
  isState,
  isStated,
  isTold,
  isWhole,
  mayBeWork,
  plannedIn,
} from './features';
import { documentSection } from './head';
import { isMere, listsTexts, parentLeaf, saidIn, scalarLeaves, sentenceLeaf, stateLeaves, textsOf } from './leaves';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar, YamlSeq } from './node';
import {
  haveDetails,
  holderOf,
  isEpicOf,
  isGroup,
  isOfCalls,
  isOfItems,
  isOfKeyed,
  isOwnPart,
  isPlaced,
  isStage,
  isToldGroup,
  isTool,
  levelIn,
  likeWork,
  mayHold,
  namedIn,
  ofResult,
} from './parts';
import type { Place } from './place';
import { areNumbered, isDoneGroup, isId, isOne, namingOf, sectionOf } from './titles';
import { topicsOf } from './topics';
import { isAbout, isHolder, isOutput, isSpan } from './words';

/** Finds the items and groups of a file, document by document. */
export class ItemFinder {
  readonly items: ItemDraft[] = [];
  readonly sections: SectionDraft[] = [];
  /** Whether it has been weighed how many entries of a mapping look like work. */
  weighed = false;
  /** Whether it has been weighed how many texts of a list are none. */
  doubted = false;
  readonly #context: ReadContext;
  /** Whether lists that are only perhaps work count: set where a file has nothing else. */
  readonly #loose: boolean;
  readonly #steps = new Steps(few);

  constructor(context: ReadContext, loose: boolean) {
    this.#context = context;
    this.#loose = loose;
  }

  /**
   * @param alone whether the file has no other document; else a titled head is an item only if nothing else is.
   */
  *document(root: YamlNode, alone: boolean): Slices<void> {
    const place: Place = { word: '', class: 'work', parent: undefined, section: undefined, closed: false };
    if (root.kind === 'seq') yield* this.#seq(root, place);
    if (root.kind !== 'map' || isOther(root)) return;
    const features = featuresOf(this.#context, root);
    const told = isWhole(root, features);
    if (told && isOneItem(this.#context, root, features)) return yield* this.#item(root, root.span, features, place);
    const before = this.items.length;
    const section = alone ? undefined : documentSection(this.#context, root, features);
    if (section) this.sections.push(section);
    const kind = this.#loose && listsTexts(this.#context, root) ? place.class : 'unknown';
    yield* this.#entries(root, { ...place, class: kind, section });
    if (told && this.items.length === before) yield* this.#item(root, root.span, features, place, undefined, !alone);
  }

  *#entries(map: YamlMap, place: Place): Slices<void> {
    if (yield* this.#mapOfItems(map, place)) return;
    for (const entry of map.entries) yield* this.#entry(entry, place, map.entries);
  }

  /** What stands below one key of a mapping that is no item. */
  *#entry(entry: YamlEntry, place: Place, beside: readonly YamlEntry[]): Slices<void> {
    const { value } = entry;
    if (!value || value.kind === 'alias' || value.kind === 'scalar') return;
    if (this.#steps.isDue()) yield;
    const key = this.#context.keys.of(entry.name);
    const { arePlanned: planned, areDoubtful } = plannedIn(this.#context, entry, place.section ? beside : []);
    this.doubted ||= areDoubtful || isStage(key, value);
    const isWork = planned || isPlaced(this.#context, entry, place, beside, this.#loose);
    const other = !planned && (key.owner !== undefined || (key.class === 'never' && !isWork));
    this.weighed ||= other && isHolder(key.word) && value.kind === 'map';
    if (key.aside || (other && !mayHold(this.#context, key, value))) return;
    const closed = place.closed || isClosedHeading(key.word, this.#context.options.closed);
    const kind = isWork ? 'work' : key.class;
    const word = planned || kind === key.class || this.#context.keys.level(key.word) ? key.word : place.word;
    if (value.kind === 'seq') return yield* this.#seq(value, { ...place, word, class: other ? 'group' : kind, closed });
    this.weighed ||= place.class === 'work' && value.entries.some(({ name }) => isId(name));
    yield* this.#keyed(entry, value, { ...place, word, class: areNumbered(value) ? kind : key.class, closed });
  }

  /** A mapping below a key: one item, a mapping of items, or a group. */
  *#keyed(entry: YamlEntry, map: YamlMap, place: Place): Slices<void> {
    const features = featuresOf(this.#context, map);
    if (features.code && !features.work) return;
    const level = features.strong > 0 ? levelIn(this.#context, entry.name) : undefined;
    if (level) return yield* this.#item(map, entry.span, features, { ...place, word: level }, entry);
    if (place.class === 'work' && isOne(map, features, this.#context.keys.level(place.word)))
      return yield* this.#item(map, entry.span, features, place, entry);
    if (this.#states(entry, map, place)) return;
    const section = this.#section(map, entry, features, place);
    const below = { ...place, section, closed: features.closed ?? place.closed };
    if (place.class === 'work') yield* this.#workMap(map, below);
    else yield* this.#entries(map, below);
  }

  /** `features: { F-1: {title: …}, F-2: Single sign-on, high: […] }`. */
  *#workMap(map: YamlMap, place: Place): Slices<void> {
    const isLike = likeWork(this.#context, map);
    for (const entry of map.entries) {
      const key = this.#context.keys.of(entry.name);
      const value = entry.value;
      const features = value?.kind === 'map' ? featuresOf(this.#context, value) : undefined;
      if (key.owner) continue;
      const isTask = key.class === 'unknown' || isTold(features, entry.name);
      this.weighed ||= !isTask && value?.kind === 'map';
      if (value?.kind === 'map' && features && (isTask || isLike(value))) {
        if (isKeyedWork(features, entry)) yield* this.#item(value, entry.span, features, place, entry);
        else yield* this.#entry(entry, place, map.entries);
      } else if (value?.kind === 'scalar' && isId(entry.name) && value.value.trim() !== '') {
        if (!isState(this.#context, entry))
          this.#scalar(value, entry.span, place, { value: entry.name, span: entry.key });
      } else yield* this.#entry(entry, place, map.entries);
    }
  }

  /** A mapping whose every value is a mapping that looks like an item: `sso: {title: Single sign-on, owner: PO}`. */
  *#mapOfItems(map: YamlMap, place: Place): Slices<boolean> {
    const { found, good } = namedIn(this.#context, map, place.class);
    this.weighed ||= good > 1;
    if (good < 2 || good < map.entries.length * 0.7) return false;
    for (const { entry, map, features } of found)
      yield* this.#item(map, entry.span, features, place, entry, place.class !== 'work' && features.strong === 0);
    return true;
  }

  #states(entry: YamlEntry, map: YamlMap, place: Place): boolean {
    const { word } = this.#context.keys.of(entry.name);
    const isWork = place.class === 'work' || /\b(?:stories|epics|tasks|features|backlog)\b/.test(word);
    if (!isWork && !/\bstatus\b/.test(word)) return false;
    const leaves = stateLeaves(this.#context, map, place, !isWork);
    this.weighed ||= map.entries.some((each) => isState(this.#context, each));
    for (const leaf of leaves ?? []) this.#push(leaf);
    return leaves !== undefined;
  }

  *#seq(seq: YamlSeq, place: Place): Slices<void> {
    // `projects: [Portal]` on an item says where it belongs; on its own it lists work.
    const about = place.parent && (isAbout(place.word) || place.word === 'actions');
    const isAim = isAbout(place.word) && place.section && isStated(this.#context, place.section.map);
    const said = this.#loose && place.class === 'group' && !about && !isAim ? saidIn(seq) : undefined;
    const texts = place.class === 'work' ? !about : said?.areSaid === true;
    const from = this.items.length;
    const { areWork, areDoubtful } = textsOf(seq);
    this.doubted ||= (texts && areDoubtful) || said?.areMixed === true;
    const alike = once(() => {
      this.doubted ||= place.class !== 'unknown';
      return isOfItems(this.#context, seq, place.class);
    });
    const within = { ...place, details: haveDetails(seq), alike };
    const areKeyed = place.class === 'unknown' && isOfKeyed(this.#context, seq);
    const areCalls = texts && place.word === '' && isOfCalls(this.#context, seq);
    this.doubted ||= areKeyed || areCalls;
    if (areKeyed || areCalls) within.class = areKeyed ? 'work' : 'never';
    for (const entry of seq.entries) {
      if (this.#steps.isDue()) yield;
      const { value } = entry;
      if (value?.kind === 'seq') yield* this.#seq(value, place);
      else if (value?.kind === 'scalar') {
        if (texts && areWork && !areCalls) this.#scalar(value, entry.span, place, undefined);
      } else if (value?.kind === 'map') yield* this.#seqMap(value, entry.span, ofResult(this.#context, value, within));
    }
    assure(this.items.slice(from), seq, place.class === 'group');
  }

  *#seqMap(map: YamlMap, span: Span, place: Place): Slices<void> {
    const context = this.#context;
    const only = map.entries.length === 1 ? map.entries[0] : undefined;
    if (only && place.class === 'work' && (yield* this.#single(only, span, place))) return;
    if (isOther(map)) return;
    const features = featuresOf(context, map);
    if (features.code && !features.work && (place.class !== 'work' || place.word === '')) return;
    if (place.class === 'work' && !isColumn(context, features, place.word)) {
      if (isTool(context, map, features, place.word)) return;
      if (isCalled(features, only !== undefined) && (place.word || this.#loose || features.workish || place.alike?.()))
        return yield* this.#item(map, span, features, place);
    } else if (place.class === 'unknown' && mayBeWork(features, place.alike, this.#loose)) {
      if (features.strong > 0 || !place.parent)
        return yield* this.#item(map, span, features, place, undefined, features.strong === 0);
    }
    if (isOwnPart(context, map, features, place)) return yield* this.#item(map, span, features, place);
    const section = this.#section(map, undefined, features, place);
    const before = this.items.length;
    const closed = features.closed ?? (place.closed || isDoneGroup(features, context.options.closed));
    yield* this.#entries(map, { ...place, class: 'unknown', section, closed });
    // A milestone with the ids of what is described elsewhere is one all the same, and one with an aim of its own for sure.
    const isMilestone = context.keys.level(place.word) === 'milestone';
    const bare = isMilestone && this.items.slice(before).every(isMere);
    if (place.parent || (this.items.length > before && !bare)) return;
    const areAims = () => context.keys.level(place.word) !== undefined && place.alike?.() === true;
    if (!isToldGroup(features, isMilestone || this.#loose, areAims)) return;
    this.items.length = before;
    const weak = isMilestone ? !hasAim(map, features) : features.strong < 2 || isSpan(place.word);
    yield* this.#item(map, span, features, place, undefined, weak);
  }

  /** An entry with one key that is no field: `- Sign in: with OAuth`, `- US-1: Sign in`, `- FEAT-1: {status: open}`. */
  *#single(only: YamlEntry, span: Span, place: Place): Slices<boolean> {
    if (only.name === '' || isField(this.#context.keys.of(only.name))) return false;
    const { value } = only;
    if (value?.kind === 'map') {
      yield* this.#item(value, span, featuresOf(this.#context, value), place, only);
      return true;
    }
    if (value?.kind === 'seq') {
      if (!place.details && isGroup(this.#context, only.name, value)) {
        yield* this.#entry(only, place, []);
        return true;
      }
      const parent = this.#push(parentLeaf(this.#context, only, value, span, place));
      yield* this.#seq(value, { ...place, parent, class: place.details ? 'unknown' : place.class });
      return true;
    }
    if (value?.kind === 'alias') return false;
    if (value && isId(only.name)) this.#scalar(value, span, place, { value: only.name, span: only.key });
    else this.#push(sentenceLeaf(this.#context, only, span, place));
    return true;
  }

  #scalar(scalar: YamlScalar, span: Span, place: Place, id: Located | undefined): void {
    for (const draft of scalarLeaves(this.#context, scalar, span, place, id, this.#loose)) this.#push(draft);
  }

  #section(map: YamlMap, keyed: YamlEntry | undefined, features: Features, place: Place): SectionDraft {
    const claims = [...ownClaims(this.#context, map), ...memberClaims(this.#context, map, place.word)];
    const section = sectionOf(map, keyed, features, { parent: place.section, claims });
    this.sections.push(section);
    return section;
  }

  /** A mapping that is an item, with its children. */
  *#item(map: YamlMap, span: Span, features: Features, place: Place, keyed?: YamlEntry, weak = false): Slices<void> {
    if (isOther(map)) return;
    const { title, id, entry: titled } = namingOf(features, keyed, span);
    const claims = itemClaims(this.#context, map, features, titled?.span.end);
    const { holder, after } = holderOf(map, titled);
    const carrier: Carrier = { kind: 'map', map: holder ?? map, after, below: titled ? undefined : keyed };
    const parent = this.#push({
      title,
      span,
      id,
      level: features.level ?? this.#context.keys.level(place.word),
      parent: place.parent,
      section: place.section,
      closed: features.closed ?? place.closed,
      claims,
      topics: topicsOf(this.#context, map),
      carrier,
      weak,
      reference: features.title === undefined && features.described === undefined && claims.length === 0,
      item: undefined,
    });
    for (const entry of holder ? [...map.entries, ...holder.entries] : map.entries) {
      const key = this.#context.keys.of(entry.name);
      if (entry.value?.kind !== 'seq' && entry.value?.kind !== 'map') continue;
      if (key.class === 'never' || key.owner || key.aside || entry.value === holder) continue;
      if (isOutput(key.word, map.entries) || isEpicOf(this.#context, key, entry.value)) continue;
      const below = { ...place, word: key.word, class: key.class, parent, closed: place.closed };
      if (entry.value.kind === 'seq') yield* this.#seq(entry.value, below);
      else if (key.class !== 'unknown') yield* this.#keyed(entry, entry.value, below);
      else if (isChild(this.#context, entry.value)) yield* this.#keyed(entry, entry.value, { ...below, class: 'work' });
    }
  }

  #push(draft: ItemDraft): ItemDraft {
    this.items.push(draft);
    return draft;
  }
}
