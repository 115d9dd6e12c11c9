import { prepared } from '../../preparing';
import { anyOf, isClosedWord, patternOf, plainWord } from '../../vocabulary';
import type { Entry } from './blocks';
import type { Source } from './source';

/** `- P0: must be done`, `- Should: comes next`: each level of a scale once. */
export function isScale(source: Source, entries: readonly Entry[]): boolean {
  const levels = allOf(entries, (entry) => levelIn(source, entry));
  return levels !== undefined && levels.length > 1 && new Set(levels).size === levels.length;
}

/** `- **Open** — nobody has it`, `- Done - it is merged`: what each state means, and some that are ours alone. */
export function isStates(source: Source, entries: readonly Entry[]): boolean {
  const states = allOf(entries, (entry) => stateIn(source, entry));
  return (
    states !== undefined &&
    new Set(states).size === states.length &&
    states.filter(isKnown).length > Math.max(2, states.length / 2)
  );
}

/** What each entry says; undefined as soon as one says nothing: mostly that is the first of very many. */
function allOf(entries: readonly Entry[], saidBy: (entry: Entry) => string | undefined): readonly string[] | undefined {
  const all: string[] = [];
  for (const entry of entries) {
    const said = saidBy(entry);
    if (said === undefined) return undefined;
    all.push(said);
  }
  return all;
}

/** Whether more than a share of some entries, at least a half, are such; no more are looked at than it takes to tell. */
export function areMost(entries: readonly Entry[], share: number, isSuch: (entry: Entry) => boolean): boolean {
  const most = entries.length - Math.floor(entries.length * share) - 1;
  let others = 0;
  for (const entry of entries) {
    if (!isSuch(entry)) others += 1;
    if (others > most) return false;
  }
  return entries.length > 0;
}

/** What stands before the dash where an entry tells of a state. */
export function stateIn(source: Source, { text, box }: Entry): string | undefined {
  const raw = text && !box ? source.text.slice(text.start, Math.min(text.end, text.start + 40)) : '';
  const named = stateLead.exec(raw);
  return named?.[1] && plainWord(named[1]);
}

const stateLead = /^(?:\*\*|`)?(\p{L}[\p{L} -]{2,23}?)(?:\*\*|`)? [—–-] /u;
const isState = anyOf('[table-state]');
/** What an item can be in, or be when it is done. */
export const isKnown = (word: string) => isState(word) || isClosedWord(word);

/**
 * `- 10 of 15 tasks done (67%)`, `- 5 tasks open (33%)`: nothing but figures, and shares of the whole; or what was
 * measured; or a log: what was done, and at what time.
 */
export function isTally(source: Source, entries: readonly Entry[]): boolean {
  if (areMost(entries, 1 / 2, (entry) => isTimed(source, entry)) || areMeasured(source, entries)) return true;
  let shares = 0;
  for (const entry of entries) {
    const isShare = shareIn(source, entry);
    if (isShare === undefined) return false;
    if (isShare) shares += 1;
  }
  return entries.length > 1 && shares * 2 >= entries.length;
}

/** `- Ballast: 240 kg`, `- Sails torn: < 3`: what was measured, or is to be. */
function areMeasured(source: Source, entries: readonly Entry[]): boolean {
  return (
    entries.length > 1 &&
    areMost(entries, 2 / 3, (entry) => measureIn(source, entry) !== undefined) &&
    entries.some((entry) => measureIn(source, entry))
  );
}

/** The sign or the unit of the figure that is all an entry tells of its key; none where it is a figure alone. */
export function measureIn(source: Source, { text, box }: Entry): string | undefined {
  const raw = text && !box && text.end - text.start < 100 ? source.text.slice(text.start, text.end) : '';
  const found = measure.exec(raw);
  return found ? `${found[1] ?? ''}${found[2] ?? ''}` : undefined;
}

/** A figure behind a colon; days, hours and points may be what a piece of work costs. */
const measure = prepared(
  /^[^:：\n]{2,64}[:：]\**\s?([<>≤≥≈~]?)\s?[+-]?\d[\d.,]{0,9}(?:\s?[–-]\s?\d[\d.,]{0,9})?\s?(%\+?|°C?|[kmµn]?s|fps|[kMGT]?i?B|[kM]?W|k?Pa|[cmk]m|k?g|l(?:\/s)?|[kMG]?Hz|m?V|m?A|[$€£¥])?\.?$/u,
);

/** Whether an entry that begins with a figure says what share of the whole it is; undefined for other entries. */
export function shareIn(source: Source, { text, box }: Entry): boolean | undefined {
  const raw = text && !box ? source.text.slice(text.start, Math.min(text.end, text.start + 120)) : '';
  return /^[*_]{0,3}\d[\d.,]{0,8}(?:\s?\/\s?\d{1,8})?[*_]{0,3}\s/.test(raw) ? /\d\s?%/.test(raw) : undefined;
}

/** `- 2027-04-17 14:45: The roof is on` */
export function isTimed(source: Source, { text, box }: Entry): boolean {
  return text !== undefined && !box && timed.test(source.text.slice(text.start, text.start + 24));
}

const timed = /^[*_`[(]{0,3}20\d\d-\d\d-\d\d[T ]\d\d:\d\d/;

/** The level of a scale that an entry begins with: `**Medium (M)**: two days`. */
export function levelIn(source: Source, { text, box }: Entry): string | undefined {
  const raw = text && !box ? source.text.slice(text.start, text.start + 32) : '';
  return level().exec(raw)?.[1]?.toLowerCase();
}

const level = patternOf(
  '^(?:[^\\w\\s*`[(]{1,6}\\s+)?[*`]{0,3}(P[0-4]|X{0,3}[SL]|M|\\d{1,3} (?:story )?(?:points?|pts?|sp)|',
  '[level-word]',
  ')\\b(?:[*`]{0,3} \\([^()\\n]{1,12}\\))?[*`]{0,3}\\s?[:=–—-]',
  'i',
);
