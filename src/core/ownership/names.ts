import { prepared } from '../preparing';
import { matchesIn } from '../text';

/** Letters that have no decomposition but a plain neighbour: `Đức` and `Duc`, `Łukasz` and `Lukasz`. */
const plainLetters: Readonly<Record<string, string>> = { đ: 'd', ł: 'l', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

const nameParts = prepared(/[\p{L}\p{M}\p{N}]+/gu);
const anyHandle = prepared(/(?<![\p{L}\p{N}._/+-])@([\p{L}\p{N}_][\p{L}\p{N}_.-]*)/gu);

/** A name for comparison: lower case, without diacritics, handle sign and all that is neither letter nor digit. */
export function nameKey(name: string): string {
  return words(name).join('');
}

/** The words of a name for comparison: `Ana-Lima Souza` → `ana`, `lima`, `souza`. */
export function words(name: string): readonly string[] {
  const folded = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đłøıßæœ]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC');
  return folded.match(nameParts) ?? [];
}

/** Other names by which a text goes: the handle and e-mail inside it, the e-mail's local part. */
export function otherNames(text: string): readonly string[] {
  const found: string[] = [];
  for (const match of matchesIn(text, anyHandle)) {
    if (match[1] && match[0] !== text) found.push(match[1]);
  }
  for (const match of text.matchAll(/([\w.+-]{1,64})@[\w-]{1,255}\.[\w.-]{1,255}/g)) {
    if (match[0] !== text) found.push(match[0]);
    if (match[1]) found.push(match[1]);
  }
  return found;
}

/** A text without its trailing bracket and e-mail: `Ana Lima (@ana)` → `Ana Lima`. */
export function bareName(text: string): string {
  const end = text.search(/[(（[<]/);
  const bare = (end > 0 ? text.slice(0, end) : text).trim();
  return bare === '' ? text.trim() : bare;
}
