import type { YamlReading } from '../formats/yaml';
import type { ItemDraft } from '../formats/yaml/draft';
import { isLarge, isSound, sounding } from '../formats/yaml/tree';
import { Keys } from '../formats/yaml/words';
import { yamlReader } from '../formats/yaml-reader';
import type { Document, ReadOptions } from '../model';
import { atOnce, type Slices, withEach } from '../slices';
import type { Span } from '../text';
import { areSame, Counts } from './counts';
import { type Cut, cutYaml, Excerpt, isHarmless, moved, type Step } from './cut';
import { type Divided, divided, type Exchange, exchange, type Parts } from './exchange';
import { findingRuns, type Run, runsOf } from './frame';
import { isAlike } from './spans';

/** Files with more broken places than these are read as a whole. */
const mostIssues = 12;

/** A part of a file, read by itself. */
interface Part extends Divided {
  readonly excerpt: Excerpt;
  readonly drafts: readonly ItemDraft[];
  readonly count: number;
  readonly issues: Document['issues'];
}

/** What the parts of a YAML file cannot tell of all of it, kept up to date, so that a part can be read again. */
export class LiveYaml {
  readonly #yaml = yamlReader();
  readonly #options: ReadOptions;
  readonly #dialect: YamlReading['dialect'];
  readonly #certainty: YamlReading['certainty'];
  readonly #several: boolean;
  readonly #weighed: boolean;
  readonly #isName: (key: string) => boolean;
  /** Whether the file is such that its parts can be read by themselves. */
  #plain: boolean;
  readonly #ids = new Counts();
  readonly #mentions = new Counts();
  readonly #dialects = new Counts();
  #runs: readonly Run[] | undefined;
  /** Whether there is nothing to repair but what the parser complains of; undefined where that is not known. */
  #sound: boolean | undefined;
  /** Where it is broken, as read by themselves, in the order of the text; undefined where that was not looked at. */
  #islands: readonly Cut[] | undefined;
  /** What was cut out and read for the last edit: who types goes on in it. */
  #last: { readonly cut: Cut; readonly part: Part } | undefined;

  private constructor(reading: YamlReading, options: ReadOptions) {
    const { document, dialect, plain } = reading;
    this.#options = options;
    this.#dialect = dialect;
    this.#certainty = reading.certainty;
    this.#several = reading.count > 1;
    this.#weighed = reading.weighed;
    const keys = new Keys(options);
    // Where entries of a mapping have been weighed, it takes all of them to tell what each is.
    this.#isName = (key) => !this.#weighed && key !== '' && this.#yaml.isName({ keys }, key);
    this.#plain = plain && document.issues.length < mostIssues;
    this.#islands = document.issues.length === 0 ? [] : undefined;
  }

  static *of(reading: YamlReading, options: ReadOptions): Slices<LiveYaml> {
    const live = new LiveYaml(reading, options);
    if (!live.#plain) return live;
    yield* withEach(reading.drafts, (draft) => {
      live.#ids.add(live.#yaml.describes(draft), 1);
      live.#mentions.add(mentioned(draft), 1);
    });
    yield* withEach(reading.document.items, (item) => live.#dialects.add(live.#yaml.dialectsIn(item), 1));
    return live;
  }

  /** Finds out about a large file what the first edits would have to wait for; an edit in between makes it of no use. */
  *preparing({ text, issues }: Document, isUpToDate: () => boolean): Slices<void> {
    if (!this.#plain || !isLarge(text)) return;
    const runs = yield* findingRuns(text, { start: 0, end: text.length }, this.#isName);
    if (!isUpToDate()) return;
    this.#runs ??= runs;
    const isSound = issues.length === 0 && (yield* sounding(text));
    if (isUpToDate() && isSound) this.#sound = true;
  }

  /** Undefined, and nothing changed, where all has to be read again. */
  edit(document: Document, step: Step): Exchange | undefined {
    if (!this.#plain) return undefined;
    this.#runs ??= runsOf(step.old, { start: 0, end: step.old.length }, this.#isName);
    this.#islands ??= this.#islandsOf(document, this.#runs);
    const readings = this.#islands && this.#readings(document, step, this.#runs, this.#islands);
    this.#plain = this.#islands !== undefined;
    if (!readings) return undefined;
    const { cut, before, after, others } = readings;
    const isFree = this.#recount(before.drafts, after.drafts);
    const done = isFree ? exchange(document, step, cut, before, after) : undefined;
    if (!done || !this.#keepsDialect(done) || !this.#keepsSound(document, step, done, after.excerpt)) {
      this.#recount(after.drafts, before.drafts);
      if (done) this.#countDialects(done.fresh, done.old);
      return undefined;
    }
    this.#last = { cut: moved(cut, step.delta), part: after };
    this.#islands = others.map((each) => moved(each, step.delta, cut.unit));
    if (after.issues.length > 0)
      this.#islands = [...this.#islands, this.#last.cut].sort((a, b) => a.unit.start - b.unit.start);
    for (const run of this.#runs) {
      if (run.start > cut.unit.start) run.start += step.delta;
      if (run.end > cut.unit.start) run.end += step.delta;
    }
    return done;
  }

  /** The broken places of the file; undefined where one of them cannot be told from what stands around it. */
  #islandsOf(document: Document, runs: readonly Run[]): readonly Cut[] | undefined {
    const { text, issues } = document;
    const islands: Cut[] = [];
    for (const { span } of issues) {
      if (islands.some(({ unit }) => isWithin(span, unit))) continue;
      const step = { old: text, text, edit: { start: span.start, end: span.start, text: '' }, delta: 0 };
      const cut = cutYaml(step, runs, this.#isName, true);
      const part = cut && this.#read(new Excerpt(text, cut, 0), text);
      if (!part || !exchange(document, step, cut, part, part)) return undefined;
      islands.push(cut);
    }
    const units = islands.map(({ unit }) => unit);
    const apart = units.slice(1).every((unit, index) => areApart(text, units[index] as Span, unit));
    this.#sound = apart && isSound(text, units);
    return this.#sound ? islands : undefined;
  }

  /** The part of the file that an edit touches, as it reads before and after, and what is broken elsewhere. */
  #readings({ issues }: Document, step: Step, runs: readonly Run[], islands: readonly Cut[]) {
    for (const { cut, guarded } of this.#cuts(step, runs, islands)) {
      if (!cut) continue;
      const others = islands.filter(({ unit }) => !isWithin(unit, cut.unit));
      const areKnown = issues.every(({ span }) => [cut, ...others].some(({ unit }) => isWithin(span, unit)));
      if (!areKnown || others.some(({ segments }) => segments.some((each) => overlap(each, cut.unit)))) continue;
      const isSame = isAlike(this.#last?.cut, cut, true);
      const before = isSame ? this.#last?.part : this.#read(new Excerpt(step.old, cut, 0), step.old);
      const after = before && this.#read(new Excerpt(step.text, cut, step.delta), step.text, before.drafts);
      // Of documents only the number is known.
      if (!before || !after || after.count !== before.count) return undefined;
      // Broken places close to each other are told of as one.
      if (after.issues.length > 0 && others.some(({ unit }) => !areApart(step.old, unit, cut.unit))) return undefined;
      if (guarded || after.issues.length === 0) return { cut, before, after, others };
    }
    return undefined;
  }

  /** Who has broken a line goes on in it; later the parts of the text are harder to tell. */
  *#cuts(step: Step, runs: readonly Run[], islands: readonly Cut[]) {
    const { edit } = step;
    const island = islands.find(({ unit }) => edit.start > unit.start && edit.end < unit.end);
    if (island && isHarmless(step)) yield { cut: island, guarded: true };
    // What is typed before a key breaks its line more often than not.
    const isBefore = step.old.slice(step.old.lastIndexOf('\n', edit.start - 1) + 1, edit.start).trim() === '';
    if (!island && !isBefore) yield { cut: cutYaml(step, runs, this.#isName, false), guarded: false };
    yield { cut: cutYaml(step, runs, this.#isName, true), guarded: true };
  }

  /** @param before what its ids were known by up to now. */
  #read(excerpt: Excerpt, source: string, before: readonly ItemDraft[] = []): Part | undefined {
    const { text, unit } = excerpt;
    const own = before.flatMap(this.#yaml.describes);
    const isKnown = (id: string) => this.#ids.of(id) > own.filter((each) => each === id).length;
    const whole = { dialect: this.#dialect, several: this.#several, large: isLarge(source), ids: { has: isKnown } };
    const { document, drafts, plain, count, certainty, weighed, links } = this.#yaml.readingOf(
      text,
      this.#options,
      whole,
    );
    const isSame = plain && certainty === this.#certainty && (!weighed || this.#weighed);
    // What an anchor or an alias has to do with may be anywhere in the file.
    const isLinked = links.some((at) => at >= unit.start && at < unit.end);
    const isFree = isSame && !isLinked && areWithin(document.issues, unit);
    if (!isFree) return undefined;
    const parts = divided({ excerpt, document });
    return { own: parts.own, outer: parts.outer, excerpt, drafts, count, issues: document.issues };
  }

  /** Keeps count of ids; false where something elsewhere refers to one that comes or goes. */
  #recount(before: readonly ItemDraft[], after: readonly ItemDraft[]): boolean {
    const [gone, come] = [before.flatMap(this.#yaml.describes), after.flatMap(this.#yaml.describes)];
    const changed = [...gone, ...come].filter((id) => gone.includes(id) !== come.includes(id));
    this.#ids.add(gone, -1);
    this.#mentions.add(before.flatMap(mentioned), -1);
    const isFree = changed.every((id) => this.#ids.has(id) || !this.#mentions.has(id));
    this.#mentions.add(after.flatMap(mentioned), 1);
    this.#ids.add(come, 1);
    return isFree;
  }

  /**
   * What is broken makes the reader repair lines all over the file, if there are any that it otherwise takes as they are.
   * Where there is no item, parts read alike wherever they are cut, and show nothing of that.
   */
  #keepsSound({ issues }: Document, { old }: Step, { document, fresh }: Exchange, { text }: Excerpt): boolean {
    const isBroken = document.issues.length > 0;
    if (isBroken && issues.length === 0) this.#sound ??= isSound(old);
    if (document.issues.length >= mostIssues || (isBroken && !(this.#sound && document.items.length))) return false;
    const isSoundNow = fresh.issues.length > 0 || !this.#sound || isSound(text);
    if (!isBroken && !isSoundNow) this.#sound = undefined;
    return !isBroken || isSoundNow;
  }

  #keepsDialect({ old, fresh, document }: Exchange): boolean {
    this.#countDialects(old, fresh);
    const { key, list } = this.#dialect;
    if (areSame(old.items.flatMap(this.#yaml.dialectsIn), fresh.items.flatMap(this.#yaml.dialectsIn))) return true;
    if (this.#dialects.leads(`${list ? 'list' : 'item'} ${key}`)) return true;
    const now = atOnce(this.#yaml.dialectOf(document.items));
    return now.key === key && now.list === list;
  }

  #countDialects(before: Parts, after: Parts): void {
    this.#dialects.add(before.items.flatMap(this.#yaml.dialectsIn), -1);
    this.#dialects.add(after.items.flatMap(this.#yaml.dialectsIn), 1);
  }
}

function areWithin(issues: Document['issues'], unit: Span): boolean {
  return issues.every(({ span }) => isWithin(span, unit));
}

function isWithin(span: Span, { start, end }: Span): boolean {
  return span.start >= start && span.end <= end && span.start < end;
}

/** Whether there are some lines between two spans. */
function areApart(text: string, a: Span, b: Span): boolean {
  const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  return from <= to && text.slice(from, to).split('\n', 4).length > 3;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Which ids a draft may only mention. */
function mentioned(draft: ItemDraft): string[] {
  return draft.reference ? yamlReader().mentions(draft) : [];
}
