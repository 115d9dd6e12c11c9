import { prepared, preparedInSlices } from '../preparing';
import { withEach } from '../slices';
import { lists } from './lists';

/** Letters that have no diacritics to take off, and the apostrophe: `MASSNAHME` and `Maßnahme` are one. */
const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', ł: 'l', '’': "'" };

const mostKept = 128;

/**
 * A word or key as it is compared: NFKC, lower case, without diacritics, Markdown emphasis and a closing colon, `-`, `_`
 * and runs of space as one space, `owner(s)` as `owners`, `Encargado/a` without its other ending.
 *
 * `**Owner(s)**:` → `owners`, `product_owner` → `product owner`, `Propriétaire` → `proprietaire`
 */
export const plainWord = remembering((text) => {
  // Most words have nothing that is changed below, and readers ask for thousands of them.
  const lower = text.toLowerCase();
  if (/^[!-'),+.0-9;-^a-~]+(?::? [!-'),+.0-9;-^a-~]+)*$/.test(lower)) return lower;
  const folded = /[^\s -~]/.test(lower)
    ? text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize()
        .toLowerCase()
        .replace(/[ßıł’]/g, (sign) => plainLetters[sign] ?? '')
    : lower;
  // What a character tells is asked before what stands behind it, here and below: that takes a third of the time.
  return folded
    .replace(/[*`]/g, '')
    .replace(/\(([einar]?s|e[ns])\)/g, '$1')
    .replace(/(?=[/:(])(?<=\p{L}{4})(?:[/:](?:in|[aer])|\((?:in|[aeinr])\))(?!\p{L})/gu, '')
    .replace(/ [\s_-]+|(?! )[\s_-]+/g, ' ')
    .replace(/(?=[\s:：])(?<![\s:：])[\s:：]+$/, '')
    .trimStart();
});

/** What is found of a text, kept for the last few: one heading is asked about in many ways, and many are called alike. */
export function remembering<T>(find: (text: string) => T): (text: string) => T {
  const kept: ({ readonly text: string; readonly found: T } | undefined)[] = Array(mostKept).fill(undefined);
  return (text) => {
    const { length } = text;
    const at = (length * 7 + text.charCodeAt(0) * 3 + text.charCodeAt(length >> 1)) % mostKept || 0;
    const known = kept[at];
    if (known?.text === text) return known.found;
    const found = find(text);
    kept[at] = { text, found };
    return found;
  };
}

/** A title without the emoji, emphasis and punctuation at its two ends. */
export function withoutSigns(title: string): string {
  const from = title.replace(signsBefore, '');
  // Most titles end in a word, and to find where the last one ends every character has to be looked at.
  return endsInWord.test(from.slice(-2)) ? from : from.replace(signsBehind, '');
}

const signsBefore = prepared(/^[^\p{L}\p{N}]+/u);
const endsInWord = prepared(/[\p{L}\p{N})]$/u);
const signsBehind = prepared(/(?<=[\p{L}\p{N})]|^)[^\p{L}\p{N})]+$/u);

/** Makes something when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Takes in lists of words, by their names, before any is needed: the extension reads them from a file of its own. */
export function learn(more: Readonly<Record<string, string>>): void {
  Object.assign(lists, more);
}

/** A list with the lists that it names in brackets in their place, each on lines of its own: `[title], item`. */
export function listed(list: string): string {
  return list.replace(/\[([\w-]+)\]/g, (_, name: string) => {
    const text = lists[name];
    if (text === undefined) throw new Error(`There is no list of words named ${name}`);
    return `\n${listed(text)}`;
  });
}

/**
 * The words of a list as it is read best: separated by commas or line breaks; a line may begin with its language or
 * what its words stand for, `de: `.
 */
export function words(list: string): readonly string[] {
  return listed(list)
    .replace(/^[a-z]+: /gm, '')
    .trim()
    .split(/(?<!\s)\s*[,\n]\s*/);
}

/** A word without spaces: `user stories`, `userstories` and `user_stories` are one. */
export function joined(plain: string): string {
  return plain.includes(' ') ? withoutSpaces(plain) : plain;
}

const withoutSpaces = remembering((plain) => plain.replaceAll(' ', ''));

/** The words of a list as they are looked up: `geschätzt` also as `geschaetzt`. */
export function lookUps(list: string): readonly string[] {
  return words(list).flatMap(spellings);
}

function spellings(word: string): readonly string[] {
  const plain = joined(plainWord(word));
  return /[äöü]/.test(word) ? [plain, joined(plainWord(word.replace(/[äöü]/g, '$&e')))] : [plain];
}

/** What a table of words says of a word; one that is listed in the singular also stands for its plural. */
export function byNumber<T>(table: ReadonlyMap<string, T>, plain: string): T | undefined {
  const word = joined(plain);
  const known = table.get(word);
  if (known !== undefined || !word.endsWith('s') || word.length < 4) return known;
  return table.get(word.slice(0, -1)) ?? table.get(word.replace(/ies$/, 'y'));
}

/** A test whether a word, as `plainWord` leaves it, stands in one of the lists, in any of its spellings. */
export function anyOf(...from: readonly string[]): (plain: string) => boolean {
  const known = tableOf(from);
  return (plain) => byNumber(known(), plain) === true;
}

/** The same for words that mean something else in the plural: `Resource` is somebody, `Resources` are links. */
export function oneOf(...from: readonly string[]): (plain: string) => boolean {
  const known = tableOf(from);
  return (plain) => known().has(joined(plain));
}

/** The words of lists as they are looked up. */
function tableOf(from: readonly string[]): () => ReadonlyMap<string, true> {
  return preparedInSlices(function* () {
    const table = new Map<string, true>();
    yield* withEach(from.flatMap(words), (word) => {
      for (const spelling of spellings(word)) table.set(spelling, true);
    });
    return table;
  });
}

/** A pattern with one of the words of a list in it, as they are written there; made when it is first asked for. */
export function patternOf(
  before: string,
  list: string,
  behind: string,
  flags = 'u',
  written = (word: string) => word,
): () => RegExp {
  return prepared(once(() => new RegExp(`${before}(?:${words(list).map(written).join('|')})${behind}`, flags)));
}

/** A word as it is written at the start of a sentence, too. */
export function anyCase(word: string): string {
  return word.replace(/^\p{L}/u, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/**
 * Whether a text has one of the words of a list in it, in any case, with what stands before and behind it: in small
 * letters, which V8 compares in half the time that `iu` takes and compiles in a tenth. The words of a long list are
 * looked for by several patterns, none of which takes long to compile.
 */
export function testOf(before: string, list: string, behind: string): (text: string) => boolean {
  const found = prepared(
    once(() => partsOf(words(list)).map((part) => new RegExp(`${before}(?:${part.join('|')})${behind}`, 'u'))),
  );
  return (text) => {
    const lower = text.toLowerCase();
    return found().some((pattern) => pattern.test(lower));
  };
}

/** How many characters of words one pattern looks for. */
const mostOfPattern = 1500;

function partsOf(all: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let size = mostOfPattern;
  for (const word of all) {
    size += word.length;
    if (size > mostOfPattern) {
      parts.push([]);
      size = word.length;
    }
    parts.at(-1)?.push(word.includes('\\') ? word : word.toLowerCase());
  }
  return parts;
}
