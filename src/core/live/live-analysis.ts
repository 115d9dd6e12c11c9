import { type Analysis, analysisOf, analysisWith, contextOf, recheck, tracks, withSigns } from '../analyze';
import type { Config } from '../config';
import type { FileMatch } from '../files';
import { formatOf } from '../formats';
import { readingOf as readMarkdown } from '../formats/markdown';
import { readingOf as readYaml } from '../formats/yaml';
import type { Document, Item } from '../model';
import { handlesIn, type Owner, type Owners, resolveOwners, resolveSome } from '../ownership';
import type { RuleContext } from '../rule';
import { alone, type Surroundings } from '../surroundings';
import type { TextEdit } from '../text';
import type { Step } from './cut';
import type { Parts } from './exchange';
import { LiveMarkdown } from './live-markdown';
import { LiveProblems } from './live-problems';
import { LiveTwins } from './live-twins';
import { LiveYaml } from './live-yaml';
import { Places } from './places';
import { stepsOf } from './steps';

/** What is remembered of all of a file from the first edit on. */
interface Memory {
  readonly places: Places;
  readonly problems: LiveProblems;
  readonly twins: LiveTwins;
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
    const { document } = this.#analysis;
    const problems = new LiveProblems(document, this.#context(this.#analysis), this.#analysis.problems);
    return {
      places: new Places(document, problems.reported),
      problems,
      twins: new LiveTwins(document.items),
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
    const { places, problems, twins } = this.#memory;
    const { reported } = problems;
    const besides = twins.besides(exchange, before.document);
    const old = withItems(exchange.old, besides);
    const leaving = problems.leaving({ ...exchange, old }, before.document, this.#context(before));
    const going = [...leaving.problems].filter(({ item }) => !item || !besides?.has(item));
    if (!places.exchange(exchange, going)) return false;
    this.#isTorn = false;
    const { document } = exchange;
    const fresh = withItems(exchange.fresh, besides);
    twins.exchange(exchange.old.items, exchange.fresh.items);
    if (!besides) {
      const next = this.#unchecked(document, resolveOwners(document, this.#config));
      problems.renew(exchange, this.#context(next));
      this.#analysis = this.#checked(next, problems);
    } else {
      const owners = before.owners as Map<Item, Owner>;
      const gone = handlesIn(old.items, owners);
      for (const item of old.items) owners.delete(item);
      const like = (item: Item) => twins.like(item);
      for (const [item, owner] of resolveSome(document, this.#config, fresh.items, like)) owners.set(item, owner);
      const handles = before.signs.handles - gone + handlesIn(fresh.items, owners);
      const next = this.#unchecked(document, owners, handles);
      problems.next({ ...exchange, old, fresh }, this.#context(next), leaving);
      this.#analysis = this.#checked(next, problems);
    }
    places.replace(reported, problems.reported, exchange.fresh);
    return true;
  }

  /** @param handles as for `signsOf`. */
  #unchecked(document: Document, owners: Owners, handles?: number): Tracked {
    const unchecked = withSigns(this.#path, document, owners, this.#match, handles);
    const { path, kind, signs } = unchecked;
    return { path, kind, document, owners, signs, tracked: tracks(unchecked, this.#around) };
  }

  #checked(next: Tracked, problems: LiveProblems): Analysis {
    const unsilenced = problems.unsilenced(next.document, this.#context(next));
    return analysisWith(next, { tracked: next.tracked, around: this.#around, problems: unsilenced });
  }

  #context(next: Tracked): RuleContext {
    return contextOf(next, { config: this.#config, tracked: next.tracked, around: this.#around });
  }
}

/** Parts with items that stay where they are, but of which something else may be said, in the order of the text. */
function withItems(parts: Parts, items: ReadonlySet<Item> = new Set()): Parts {
  if (items.size === 0) return parts;
  const all = [...parts.items, ...items].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { ...parts, items: all };
}

type Tracked = Omit<Analysis, 'around' | 'problems'>;
