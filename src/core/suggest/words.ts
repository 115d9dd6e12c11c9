import { words } from '../ownership/names';
import { words as listed } from '../vocabulary';

/**
 * The words by which titles are recognized: by the id of a row of the role model (or `neutral`, for what is neither
 * role's), then by weight, terms in a comma-separated list.
 *
 * `backlog` is a whole word, `estimat*` a beginning, `product backlog` a phrase, `as a & i want` two of them in any
 * order. Terms in scripts that write no spaces are found anywhere.
 */
export type ModelWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A term that a title holds. */
export interface Hit {
  /** Id of the row, or `neutral`. */
  readonly row: string;
  readonly weight: number;
  /** As the title has it, but for case and diacritics: `acceptance criteria`. */
  readonly text: string;
}

interface Term {
  readonly row: string;
  readonly weight: number;
  readonly parts: readonly Phrase[];
}

type Phrase = readonly { readonly text: string; readonly isStem: boolean }[];

interface Match {
  readonly term: Term;
  /** Indexes of words. */
  readonly at: readonly number[];
}

const spaceless = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** So many words of a title are looked at. */
const mostWords = 50;
const keyLength = 2;

/** What follows these words, or a colon, says what the work is about rather than what it is. */
const turns = new Set(
  listed(
    'for, of, in, on, about, after, before, during, with, from, that, who, which, für, über, pour, sur, para, sobre, для',
  ),
);
const besides = 0.4;

/** Finds terms in titles. */
export class TermFinder {
  /** By the beginning of their first word. */
  readonly #terms = new Map<string, Term[]>();
  readonly #inside: (Term & { readonly text: string })[] = [];

  constructor(model: ModelWords) {
    for (const [row, weights] of Object.entries(model)) {
      for (const [weight, terms] of Object.entries(weights)) {
        for (const term of terms.split(',')) this.#add(row, Number(weight), term.trim());
      }
    }
  }

  #add(row: string, weight: number, term: string): void {
    const parts = term.split('&').map((phrase) =>
      phrase
        .trim()
        .split(' ')
        .flatMap((word) => words(word).map((text) => ({ text, isStem: word.endsWith('*') }))),
    );
    const first = parts[0]?.[0]?.text;
    if (first === undefined) return;
    const key = first.slice(0, keyLength);
    const known = this.#terms.get(key);
    const entry = { row, weight, parts };
    if (spaceless.test(term)) this.#inside.push({ ...entry, text: words(term).join(' ') });
    else if (known) known.push(entry);
    else this.#terms.set(key, [entry]);
  }

  /** The terms that a title holds. Where two overlap, the one of more words counts, then the weightier one. */
  in(title: string): readonly Hit[] {
    const found = words(title.slice(0, 400).replace(/[:–—]\s/g, ' for ')).slice(0, mostWords);
    const matches = found.flatMap((word, at) =>
      (this.#terms.get(word.slice(0, keyLength)) ?? []).flatMap((term) => {
        const places = placesOf(term, found, at);
        return places ? [{ term, at: places }] : [];
      }),
    );
    matches.sort((a, b) => b.at.length - a.at.length || b.term.weight - a.term.weight);
    const kept = distinct(matches);
    // `Interview users about bugs` is an interview; `A list of bugs` is about bugs, as a list tells nothing.
    const turn = found.findIndex((word, at) => turns.has(word) && kept.some((match) => (match.at[0] ?? at) < at));
    const hits = kept.map(({ term: { row, weight }, at }) => {
      const share = turn >= 0 && (at[0] ?? 0) > turn ? besides : 1;
      return { row, weight: weight * share, text: at.map((index) => found[index]).join(' ') };
    });
    const whole = found.join(' ');
    return spaceless.test(whole) ? [...hits, ...this.#within(whole)] : hits;
  }

  #within(title: string): readonly Hit[] {
    const held = this.#inside.filter(({ text }) => title.includes(text));
    const largest = held.filter(({ text }) => !held.some((other) => other.text !== text && other.text.includes(text)));
    return largest.map(({ row, weight, text }) => ({ row, weight, text }));
  }
}

/** Where the words of a term stand whose first one stands at an index. */
function placesOf({ parts }: Term, found: readonly string[], at: number): readonly number[] | undefined {
  const [first, ...others] = parts;
  if (!first || !standsAt(first, found, at)) return undefined;
  const places = first.map((_, index) => at + index);
  for (const phrase of others) {
    const start = found.findIndex((_, index) => !places.includes(index) && standsAt(phrase, found, index));
    if (start < 0) return undefined;
    places.push(...phrase.map((_, index) => start + index));
  }
  return places;
}

function standsAt(phrase: Phrase, found: readonly string[], at: number): boolean {
  return phrase.every(({ text, isStem }, index) => {
    const word = found[at + index];
    return word !== undefined && (isStem ? word.startsWith(text) : word === text);
  });
}

/** The matches that share no word with one before them; each term once. */
function distinct(matches: readonly Match[]): readonly Match[] {
  const taken = new Set<number>();
  const seen = new Set<Term>();
  return matches.filter(({ term, at }) => {
    if (seen.has(term) || at.some((index) => taken.has(index))) return false;
    seen.add(term);
    for (const index of at) taken.add(index);
    return true;
  });
}
