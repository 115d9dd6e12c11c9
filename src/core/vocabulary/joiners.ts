/** Words between two names that make both of them owners together, lower case, by language. */
const together = new Set([
  ...['and', 'und', 'et', 'y', 'e', 'ed', 'en', 'i', 'och', 'og', 'ja', 've', 'và', 'plus'],
  ...['и', 'та', 'й', '和', '与', '與', '及', '跟', 'と', '및', '와', '과', 'และ'],
]);

/** Words between two names that leave open which of them it is. */
const either = new Set(['or', 'oder', 'ou', 'или', 'або', 'lub', 'veya', '或', 'または', '또는']);

/** Words that hold a separator themselves: `R&D`, `UI/UX`. Lower case. */
const compounds =
  /^(?:r&d|q&a|f&a|p&l|m&a|h&s|l&d|a\/b|ci\/cd|ui\/ux|ux\/ui|qa\/qc|r\/d|i\/o|n\/a|tcp\/ip|24\/7|w\/|w\/o|he\/him|she\/her|they\/them)$/;

/** Nouns that make one party of what stands before them: `QA & Release Squad`. */
const groups =
  /\b(?:team|teams|squad|squads|guild|tribe|group|department|dept|office|committee|crew|chapter|division|unit|board)$/i;

/** How a word joins the names on its two sides: `and` as one value, `or` as a list; undefined for other words. */
export function joinerOf(word: string): 'together' | 'either' | undefined {
  const plain = word.toLowerCase();
  if (together.has(plain)) return 'together';
  return either.has(plain) ? 'either' : undefined;
}

/** Whether a token with a separator inside is one word. */
export function isCompound(token: string): boolean {
  return token.length <= 9 && compounds.test(token.toLowerCase());
}

/** Whether a name ends in a word for a group of people. */
export function endsInGroup(name: string): boolean {
  return groups.test(name);
}

/** Words for both roles at once, as a whole value. Lower case. */
const both = new Set([
  ...['shared', 'both', 'both roles', 'joint', 'jointly', 'shared ownership', 'co owned', 'joint ownership'],
  ...['gemeinsam', 'beide', 'geteilt', 'partagé', 'partagée', 'les deux', 'commun', 'ambos', 'ambas', 'compartido'],
  ...['compartida', 'compartilhado', 'compartilhada', 'entrambi', 'condiviso', 'оба', 'общий', 'совместно', 'обидва'],
  ...['共同', '共有', '共享', '双方', '両方', '공동', 'gedeeld', 'wspólne', 'ortak', 'cả hai'],
]);

/** Whether a whole value says that the two roles own the item together: `shared`, `both`. */
export function isBoth(value: string): boolean {
  return both.has(
    value
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim(),
  );
}
