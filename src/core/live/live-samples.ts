import { type Dialect, dialectOf, type Samples, sampleOf, samplesOf } from '../formats/markdown/again';
import type { DraftItem } from '../formats/markdown/draft';
import type { Claim, Item } from '../model';
import { type Slices, withEach } from '../slices';
import type { Span } from '../text';
import { Counts } from './counts';
import { isAlike } from './spans';

/** Some items of a Markdown file are to stand in the place of others. */
interface Replacement {
  readonly text: string;
  /** Where the others stood. */
  readonly unit: Span;
  readonly old: readonly Item[];
  readonly fresh: readonly Item[];
  /** All items of the file, with the fresh ones. */
  readonly all: readonly Item[];
}

/** The claims that show how a Markdown file writes owners, kept up to date. */
export class LiveSamples {
  #samples: Samples;
  readonly #dialect: Dialect;
  readonly #forms = { list: new Counts(), heading: new Counts() };

  private constructor(samples: Samples, dialect: Dialect) {
    this.#samples = samples;
    this.#dialect = dialect;
  }

  static *of(items: readonly Item[], samples: Samples, dialect: Dialect): Slices<LiveSamples> {
    const live = new LiveSamples(samples, dialect);
    yield* withEach(items, (item) => live.#count([item], 1));
    return live;
  }

  /** Whether the file goes on writing owners as it did; else nothing is changed. */
  keep(replacement: Replacement): boolean {
    const { unit, old, fresh } = replacement;
    this.#count(old, -1);
    this.#count(fresh, 1);
    const isKept = (this.#stays('list', unit) && this.#stays('heading', unit)) || this.#renew(replacement);
    if (!isKept) {
      this.#count(fresh, -1);
      this.#count(old, 1);
    }
    return isKept;
  }

  /** Whether a sample that stands before all that is new shows what most items do. */
  #stays(kind: keyof Samples, { start }: Span): boolean {
    const sample = this.#samples[kind];
    const forms = this.#forms[kind];
    return sample ? sample.whole.start < start && forms.leads(sample.form) : forms.isEmpty;
  }

  #renew({ text, fresh, all }: Replacement): boolean {
    const { list, heading } = samplesOf(all as readonly DraftItem[]);
    const [was, dialect] = [this.#samples, this.#dialect];
    // A claim behind the unit is not yet where the text has it.
    const isFresh = (claim: Claim | undefined) => fresh.some(({ claims }) => claim && claims.includes(claim));
    const isAsBefore = (samples: Samples) => {
      const { inline, below, heading } = dialectOf(text, samples);
      return samples.list
        ? isAlike([inline, below], [dialect.inline, dialect.below], true)
        : heading === dialect.heading;
    };
    if (list !== was.list && !(isFresh(list) && isAsBefore({ list, heading: undefined }))) return false;
    if (heading !== was.heading && !(isFresh(heading) && isAsBefore({ list: undefined, heading }))) return false;
    this.#samples = { list, heading };
    return true;
  }

  #count(items: readonly Item[], by: 1 | -1): void {
    for (const item of items) {
      const sample = sampleOf(item as DraftItem);
      if (sample) this.#forms[sample.kind].add([sample.claim.form], by);
    }
  }
}
