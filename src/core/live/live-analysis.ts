import { type Analysis, analysisWith, contextOf, judging, tracks, withSigns } from '../analyze';
import type { Config } from '../config';
import type { FileMatch } from '../files';
import { formatOf } from '../formats';
import { reading as readingMarkdown } from '../formats/markdown';
import { yamlReader } from '../formats/yaml-reader';
import type { Document, Item } from '../model';
import { handlesIn, type Owner, type Owners, resolveOwners, resolveSome } from '../ownership';
import type { RuleContext } from '../rule';
import { atOnce, type Slices } from '../slices';
import { alone, type Surroundings } from '../surroundings';
import type { TextEdit } from '../text';
import type { Step } from './cut';
import type { Parts } from './exchange';
import { LiveMarkdown } from './live-markdown';
import { LiveProblems, type Turnover } from './live-problems';
import { LiveTwins } from './live-twins';
import { LiveYaml } from './live-yaml';
import { Places } from './places';
import { stepsOf } from './steps';

/** So much of a file is enough to rehearse with, in UTF-16 units, and so often. */
const enough = 6000;
const trials = 80;

/** What is remembered of all of a file, so that edits need not look at all of it. */
interface Memory {
  readonly places: Places;
  readonly problems: LiveProblems;
  readonly twins: LiveTwins;
}

/** How a file is to be read. */
interface Asked {
  readonly path: string;
  readonly config: Config;
  readonly match: FileMatch | undefined;
}

/** All that is known of one version of a file. */
interface Held {
  readonly analysis: Analysis;
  readonly reader: LiveYaml | LiveMarkdown;
  readonly memory: Memory;
}

/**
 * The analysis of a file while it is edited, always what `analyze` makes of the text. What an edit does not touch is not
 * read again: it keeps its identity, and its places move along with the text. So an analysis is of no use after the next.
 */
export class LiveAnalysis {
  /** How often all had to be read again since the first time. */
  fullReadings = 0;
  #around: Surroundings;
  #held: Held;
  /** An edit has been taken in by halves: all has to be read again. */
  #isTorn = false;
  /** What held before all had to be read again: who takes a slip of the keyboard back finds it as it was. */
  #left: Held | undefined;
  readonly #asked: Asked;

  private constructor(asked: Asked, around: Surroundings, held: Held) {
    this.#asked = asked;
    this.#around = around;
    this.#held = held;
  }

  /** Reads a file in full. Takes what `analyze` does. */
  static of(...file: Parameters<typeof LiveAnalysis.opening>): LiveAnalysis {
    return atOnce(LiveAnalysis.opening(...file));
  }

  /** The same in slices, for large files. */
  static *opening(
    path: string,
    text: string,
    config: Config,
    match: FileMatch | undefined,
    around: Surroundings = alone,
  ): Slices<LiveAnalysis> {
    const asked = { path, config, match };
    return new LiveAnalysis(asked, around, yield* holding(asked, text, around));
  }

  /** Finds out what the first edits of a large file would have to wait for. Edits may come in between. */
  *preparing(): Slices<void> {
    const { reader, analysis } = this.#held;
    const { document } = analysis;
    const isUpToDate = () => this.#held.reader === reader && this.analysis.document.text === document.text;
    if (reader instanceof LiveYaml) yield* reader.preparing(document, isUpToDate);
  }

  /**
   * Edits the beginning of the file on trial, and leaves the file alone: what has run some dozens of times is compiled,
   * and the first strokes in a large file would take twice as long as those that follow.
   */
  *rehearsing(): Slices<void> {
    const { path, config, match } = this.#asked;
    const { text } = this.analysis.document;
    const sample = text.slice(0, text.lastIndexOf('\n', enough) + 1);
    const trial = yield* LiveAnalysis.opening(path, sample, config, match);
    for (let count = 0; count < trials; count += 1) {
      yield;
      // All over the sample, in lines and between them.
      const at = (count * 617) % (sample.length + 1);
      const typed = `${sample.slice(0, at)}x${sample.slice(at)}`;
      trial.update(typed, undefined, [{ start: at, end: at, text: 'x' }]);
      yield;
      trial.update(sample, undefined, [{ start: at, end: at + 1, text: '' }]);
    }
  }

  get analysis(): Analysis {
    return this.#held.analysis;
  }

  /**
   * Takes in what has become of the text.
   *
   * @param around as for `analyze`.
   * @param edits that made it so, each of the text that those before have left; found by comparison where not given.
   */
  update(text: string, around: Surroundings = this.#around, edits: readonly TextEdit[] = []): Analysis {
    if (around !== this.#around) this.recheck(around);
    if (!this.follow(text, edits)) atOnce(this.rereading(text));
    return this.analysis;
  }

  /** The same, but false where all has to be read again. Nothing can be followed then until that is done. */
  follow(text: string, edits: readonly TextEdit[] = []): boolean {
    if (this.#isTorn) return false;
    const old = this.analysis.document.text;
    if (text === old) return true;
    if (this.#left?.analysis.document.text === text) [this.#held, this.#left] = [this.#left, this.#held];
    else if (stepsOf(old, text, edits).every((step) => this.#take(step))) this.#left = undefined;
    else return false;
    return true;
  }

  /** Reads all of a text again. Nothing is to be followed meanwhile; until it is done, what was known before is. */
  *rereading(text: string): Slices<void> {
    const around = this.#around;
    const held = yield* holding(this.#asked, text, around);
    this.#left = this.#isTorn ? undefined : this.#held;
    this.#held = held;
    this.#isTorn = false;
    this.fullReadings += 1;
    const now = this.#around;
    this.#around = around;
    if (now !== around) this.recheck(now);
  }

  /** Looks again at what other files have to do with, where they say something else. */
  recheck(around: Surroundings): Analysis {
    const { analysis: before, memory } = this.#held;
    this.#around = around;
    this.#left = undefined;
    // What is known by halves is about to be read again.
    if (this.#isTorn) return before;
    const next = { ...before, tracked: tracks(before, around) };
    const turnover = memory.problems.beside(before, this.#context(next));
    this.#analyzed(this.#checked(next, memory.problems));
    memory.places.replace(turnover);
    return this.analysis;
  }

  #analyzed(analysis: Analysis): void {
    this.#held = { ...this.#held, analysis };
  }

  /** False where all has to be read again. */
  #take(step: Step): boolean {
    const { analysis: before, reader, memory } = this.#held;
    const exchange = reader.edit(before.document, step);
    if (!exchange) return false;
    this.#isTorn = true;
    const { places, problems, twins } = memory;
    const besides = twins.besides(exchange, before.document);
    const old = withItems(exchange.old, besides);
    const leaving = problems.leaving({ ...exchange, old }, before.document, this.#context(before));
    const going = [...leaving.problems].filter(({ item }) => !item || !besides?.has(item));
    if (!places.exchange(exchange, going)) return false;
    this.#isTorn = false;
    const { document } = exchange;
    const fresh = withItems(exchange.fresh, besides);
    twins.exchange(exchange.old.items, exchange.fresh.items);
    let turnover: Turnover;
    if (!besides) {
      const next = this.#unchecked(document, resolveOwners(document, this.#asked.config));
      turnover = problems.renew(exchange, this.#context(next));
      this.#analyzed(this.#checked(next, problems));
    } else {
      const owners = before.owners as Map<Item, Owner>;
      const gone = handlesIn(old.items, owners);
      for (const item of old.items) owners.delete(item);
      const like = (item: Item) => twins.like(item);
      for (const [item, owner] of resolveSome(document, this.#asked.config, fresh.items, like)) owners.set(item, owner);
      const handles = before.signs.handles - gone + handlesIn(fresh.items, owners);
      const next = this.#unchecked(document, owners, handles);
      turnover = problems.next({ ...exchange, old, fresh }, this.#context(next), leaving);
      this.#analyzed(this.#checked(next, problems));
    }
    places.replace(turnover);
    return true;
  }

  #unchecked(document: Document, owners: Owners, handles?: number): Tracked {
    const { path: file, match } = this.#asked;
    const unchecked = withSigns(file, document, owners, match, handles);
    const { path, kind, signs } = unchecked;
    return { path, kind, document, owners, signs, tracked: tracks(unchecked, this.#around) };
  }

  #checked(next: Tracked, problems: LiveProblems): Analysis {
    const unsilenced = problems.unsilenced(next.document, this.#context(next));
    return analysisWith(next, { tracked: next.tracked, around: this.#around, problems: unsilenced });
  }

  #context(next: Tracked): RuleContext {
    return contextOf(next, { config: this.#asked.config, tracked: next.tracked, around: this.#around });
  }
}

/** Reads all of a file. */
function* holding({ path, config, match }: Asked, text: string, around: Surroundings): Slices<Held> {
  const [document, reader] = yield* formatOf(path) === 'yaml' ? readYaml(text, config) : readMarkdown(text, config);
  yield;
  const analysis = yield* judging(path, document, config, match, around);
  yield;
  return { analysis, reader, memory: yield* remembering(analysis, config) };
}

function* readYaml(text: string, config: Config): Slices<[Document, LiveYaml]> {
  const reading = yield* yamlReader().reading(text, config);
  yield;
  return [reading.document, yield* LiveYaml.of(reading, config)];
}

function* readMarkdown(text: string, config: Config): Slices<[Document, LiveMarkdown]> {
  const reading = yield* readingMarkdown(text, config);
  yield;
  return [reading.document, yield* LiveMarkdown.of(reading, config)];
}

function* remembering(analysis: Analysis, config: Config): Slices<Memory> {
  const { document, tracked, around } = analysis;
  const problems = yield* LiveProblems.of(
    document,
    contextOf(analysis, { config, tracked, around }),
    analysis.problems,
  );
  yield;
  // Those that are left out where comments suppress some are others.
  const places = yield* Places.of(document, [...new Set([...problems.reported, ...analysis.problems])]);
  return { places, problems, twins: yield* LiveTwins.of(document.items) };
}

/** Parts with items that stay where they are, but of which something else may be said, in the order of the text. */
function withItems(parts: Parts, items: ReadonlySet<Item> = new Set()): Parts {
  if (items.size === 0) return parts;
  const all = [...parts.items, ...items].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { ...parts, items: all };
}

type Tracked = Omit<Analysis, 'around' | 'problems'>;
