/**
 * A word or key as it is compared: NFKC, lower case, without Markdown emphasis and a closing colon, `-`, `_` and runs
 * of space as one space, `owner(s)` as `owners`.
 *
 * `**Owner(s)**:` → `owners`, `product_owner` → `product owner`
 */
export function plainWord(text: string): string {
  // Most words are plain ASCII, and readers ask for thousands of them.
  const lower = text.toLowerCase();
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(lower)) return lower;
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[*`]/g, '')
    .replace(/\(((?:e|i|n|a|r)?s|es|en|in|e|a|i|n)\)/g, '$1')
    .replace(/[\s_-]+/g, ' ')
    .replace(/[\s:：]+$/, '')
    .trimStart();
}

/** The words of a list as it is read best: separated by commas or line breaks. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s*[,\n]\s*/);
}
