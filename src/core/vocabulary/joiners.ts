import { oneOf, plainWord, testOf } from './words';

/** Whether a word between two names makes both of them owners together. */
const isTogether = oneOf('[and]');

/** Whether a word between two names leaves open which of them it is. */
const isEither = oneOf('[or]');

/** Words that hold a separator themselves: `R&D`, `UI/UX`. Lower case. */
const compounds =
  /^(?:r&d|q&a|f&a|p&l|m&a|h&s|l&d|a\/b|ci\/cd|ui\/ux|ux\/ui|qa\/qc|r\/d|i\/o|n\/a|tcp\/ip|24\/7|w\/|w\/o|he\/him|she\/her|they\/them)$/;

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

/** Whether a name ends in a noun that makes one party of what stands before it: `QA & Release Squad`. */
export const endsInGroup = testOf('\\b', '[people-group]', '$');

const isShared = oneOf('[shared]');

/** Whether a whole value says that the two roles own the item together: `shared`, `both`. */
export function isBoth(value: string): boolean {
  return value.length <= 24 && isShared(plainWord(value));
}
