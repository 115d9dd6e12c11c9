import { type Analysis, analysisOf, recheck, tracks, withSigns } from '../analyze';
import type { Config } from '../config';
import type { FileMatch } from '../files';
import { formatOf } from '../formats';
import { readingOf as readMarkdown } from '../formats/markdown';
import { readingOf as readYaml } from '../formats/yaml';
import type { Document, Item } from '../model';
import { handlesIn, type Owner, resolveOwners, resolveSome, twinKey } from '../ownership';
import { alone, type Surroundings } from '../surroundings';
import type { TextEdit } from '../text';
import { Counts } from './counts';
import type { Step } from './cut';
import { LiveMarkdown } from './live-markdown';
import { LiveProblems } from './live-problems';
import { LiveYaml } from './live-yaml';
import { Places } from './places';
import { stepsOf } from './steps';

/** What is remembered of all of a file from the first edit on. */
interface Memory {
  readonly places: Places;
  readonly problems: LiveProblems;
  readonly twins: Counts;
}

/** All that is known of one version of a file. */
interface Held {
  readonly analysis: Analysis;
  readonly reader: LiveYaml | LiveMarkdown | undefined;
  readonly memory: Memory | undefined;
}

/**
 * The analysis of a file while it is edited, always what `analyze` makes of the text. What an edit does not touch is not
 * read again: it keeps its identity, and its places move along with the text. So an analysis is of no use after the next.
 */
export class LiveAnalysis {
  /** How often all had to be read again since the first time. */
  fullReadings = 0;
  #analysis: Analysis;
  #around: Surroundings;
  #reader: LiveYaml | LiveMarkdown | undefined;
  #memory: Memory | undefined;
  /** An edit has been taken in by halves. */
  #isTorn = false;
  /** What held before all had to be read again: who takes a slip of the keyboard back finds it as it was. */
  #left: Held | undefined;
  readonly #path: string;
  readonly #config: Config;
  readonly #match: FileMatch | undefined;

  /** Takes what `analyze` does. */
  constructor(path: string, text: string, config: Config, match: FileMatch | undefined, around = alone) {
    this.#path = path;
    this.#config = config;
    this.#match = match;
    this.#around = around;
    this.#analysis = this.#read(text);
    this.#memory = this.#remember();
  }

  get analysis(): Analysis {
    return this.#analysis;
  }

  /**
   * Takes in what has become of the text.
   *
   * @param around as for `analyze`.
   * @param edits that made it so, each of the text that those before have left; found by comparison where not given.
   */
  update(text: string, around: Surroundings = this.#around, edits: readonly TextEdit[] = []): Analysis {
    if (around !== this.#around) this.recheck(around);
    const old = this.#analysis.document.text;
    if (text === old) return this.#analysis;
    if (this.#left?.analysis.document.text === text) {
      const left = this.#left;
      this.#left = this.#held;
      this.#analysis = left.analysis;
      this.#reader = left.reader;
      this.#memory = left.memory;
    } else if (stepsOf(old, text, edits).every((step) => this.#take(step))) this.#left = undefined;
    else {
      this.#left = !this.#isTorn && this.#analysis.document.text === old ? this.#held : undefined;
      this.#analysis = this.#read(text);
      // Who types goes on typing, and will not wait for what is remembered as well.
      this.#memory = this.#remember();
      this.fullReadings += 1;
    }
    return this.#analysis;
  }

  get #held(): Held {
    return { analysis: this.#analysis, reader: this.#reader, memory: this.#memory };
  }

  /** Runs the rules again where other files say something else. */
  recheck(around: Surroundings): Analysis {
    this.#around = around;
    this.#memory = undefined;
    this.#left = undefined;
    this.#analysis = recheck(this.#analysis, this.#config, around);
    return this.#analysis;
  }

  #read(text: string): Analysis {
    this.#memory = undefined;
    this.#isTorn = false;
    const [document, reader] = formatOf(this.#path) === 'yaml' ? this.#yaml(text) : this.#markdown(text);
    this.#reader = reader;
    return analysisOf(this.#path, document, this.#config, this.#match, this.#around);
  }

  #remember(): Memory {
    const { document, problems } = this.#analysis;
    return {
      places: new Places(document, problems),
      problems: new LiveProblems(document),
      twins: countsOf(document.items.flatMap(twinWord)),
    };
  }

  #yaml(text: string): [Document, LiveYaml] {
    const reading = readYaml(text, this.#config);
    return [reading.document, new LiveYaml(reading, this.#config)];
  }

  #markdown(text: string): [Document, LiveMarkdown] {
    const reading = readMarkdown(text, this.#config);
    return [reading.document, new LiveMarkdown(reading, this.#config)];
  }

  /** False where all has to be read again. */
  #take(step: Step): boolean {
    const before = this.#analysis;
    const exchange = this.#reader?.edit(before.document, step);
    if (!exchange) return false;
    this.#isTorn = true;
    this.#memory ??= this.#remember();
    const context = { ...before, config: this.#config, around: this.#around };
    const { places, problems, twins } = this.#memory;
    const leaving = problems.leaving(exchange, before.document, context, before.problems);
    const hadTwins = hasTwins(exchange.old.items, twins);
    twins.add(exchange.old.items.flatMap(twinWord), -1);
    twins.add(exchange.fresh.items.flatMap(twinWord), 1);
    if (!places.exchange(exchange, leaving.problems)) return false;
    this.#isTorn = false;
    const { document, old, fresh } = exchange;
    if (hadTwins || hasTwins(fresh.items, twins)) {
      const owners = resolveOwners(document, this.#config);
      problems.follow(exchange);
      this.#analysis = recheck(withSigns(this.#path, document, owners, this.#match), this.#config, this.#around);
      places.replace(before.problems, this.#analysis.problems, fresh);
      return true;
    }
    const owners = before.owners as Map<Item, Owner>;
    const gone = handlesIn(old.items, owners);
    for (const item of old.items) owners.delete(item);
    for (const [item, owner] of resolveSome(document, this.#config, fresh.items)) owners.set(item, owner);
    const handles = before.signs.handles - gone + handlesIn(fresh.items, owners);
    const unchecked = withSigns(this.#path, document, owners, this.#match, handles);
    const tracked = tracks(unchecked, this.#around);
    const found = problems.next(exchange, { ...context, ...unchecked, tracked }, leaving, before.problems);
    places.replace(before.problems, found, fresh);
    this.#analysis = { ...unchecked, tracked, around: this.#around, problems: found };
    return true;
  }
}

function countsOf(words: readonly string[]): Counts {
  const counts = new Counts();
  counts.add(words, 1);
  return counts;
}

/** Whether an item, or one that it stands below, is written twice. */
function hasTwins(items: readonly Item[], twins: Counts): boolean {
  return items.some((item) => {
    for (let at: Item | undefined = item; at; at = at.parent)
      if (twinWord(at).some((word) => twins.of(word) > 1)) return true;
    return false;
  });
}

function twinWord(item: Item): string[] {
  const key = twinKey(item);
  return key === undefined ? [] : [`${item.id ? 'id' : 'title'} ${key}`];
}
