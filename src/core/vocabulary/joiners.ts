import { oneOf, plainWord } from './words';

/** Whether a word between two names makes both of them owners together. */
const isTogether = oneOf('[and]');

/** Whether a word between two names leaves open which of them it is. */
const isEither = oneOf('[or]');

/** Words that hold a separator themselves: `R&D`, `UI/UX`. Lower case. */
const compounds =
  /^(?:r&d|q&a|f&a|p&l|m&a|h&s|l&d|a\/b|ci\/cd|ui\/ux|ux\/ui|qa\/qc|r\/d|i\/o|n\/a|tcp\/ip|24\/7|w\/|w\/o|he\/him|she\/her|they\/them)$/;

/** Nouns that make one party of what stands before them: `QA & Release Squad`. */
const groups =
  /\b(?:team|teams|squad|squads|guild|tribe|group|department|dept|office|committee|crew|chapter|division|unit|board)$/i;

/** How a word joins the names on its two sides: `and` as one value, `or` as a list; undefined for other words. */
export function joinerOf(word: string): 'together' | 'either' | undefined {
  const plain = plainWord(word);
  if (isTogether(plain)) return 'together';
  return isEither(plain) ? 'either' : undefined;
}

/** Whether a token with a separator inside is one word. */
export function isCompound(token: string): boolean {
  return token.length <= 9 && compounds.test(token.toLowerCase());
}

/** Whether a name ends in a word for a group of people. */
export function endsInGroup(name: string): boolean {
  return groups.test(name);
}

const isShared = oneOf('[shared]');

/** Whether a whole value says that the two roles own the item together: `shared`, `both`. */
export function isBoth(value: string): boolean {
  return value.length <= 24 && isShared(plainWord(value));
}
