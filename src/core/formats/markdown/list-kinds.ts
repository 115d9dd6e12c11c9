import { prepared } from '../../preparing';
import { atOnce, isBreak, type Slices } from '../../slices';
import { isClosedWord, plainWord, testOf } from '../../vocabulary';
import type { Entry, List } from './blocks';
import { hasBoxes } from './boxes';
import { hasStateMark } from './done-mark';
import { factsOf, isEndpoint, isFieldEntry, isOfScope, lineFacts, trailingFields } from './facts';
import { wordOf } from './fields';
import { linesOf, plain } from './inline';
import { inlineClaims } from './inline-claims';
import { isStory, isTaskByName } from './named-tasks';
import { isCeremony, namesPost, tellOfPeople, tellsDuty } from './posts';
import { areMost, isScale, isStates, isTally, isTimed, levelIn, measureIn, shareIn, stateIn } from './scales';
import type { Source } from './source';
import { headingKind, imperative } from './words';

/** Lists that speak about the work: tables of contents, pointers to other pages, legends, the fields of a heading. */
export function isReference(source: Source, list: List): boolean {
  return source.references.get(list) ?? atOnce(judging(source, list));
}

/** The same in slices. */
export function* judging(source: Source, list: List): Slices<boolean> {
  const judged = yield* speaksOfWork(source, list);
  // The names below a lead-in may have been found to be such meanwhile.
  const known = source.references.get(list) ?? judged;
  source.references.set(list, known);
  return known;
}

function* speaksOfWork(source: Source, list: List): Slices<boolean> {
  const texts = list.entries.filter((entry) => entry.text);
  // `- * Sign in`: one list in the other.
  if (texts.length === 0) return !list.entries.some(({ blocks }) => blocks.some(({ kind }) => kind === 'list'));
  const fields = texts.filter((entry) => isFieldEntry(source, entry)).length;
  if (fields * 2 > list.entries.length || isIndex(source, texts)) return true;
  yield;
  if (isLegend(source, list)) return true;
  yield;
  if (areMost(texts, 2 / 3, (entry) => isCeremony(source, entry))) return true;
  yield;
  return (
    isScale(source, texts) ||
    isTally(source, texts) ||
    isStates(source, texts) ||
    (texts.length > 1 && texts.every((entry) => isTerm(source, entry) || isEndpoint(source, entry))) ||
    tellOfPeople(source, texts) ||
    (!hasBoxes(list) && texts.every((entry) => startsWithHandle(source, entry))) ||
    (texts.length > 1 && texts.every((entry) => isQuestion(source, entry) || isAlternative(source, entry)))
  );
}

/** What is said of the entry above rather than one of several: a field, code alone, or where to read on. */
export function isRemark(source: Source, entry: Entry): boolean {
  const { text } = entry;
  if (isFieldEntry(source, entry)) return true;
  if (!text) return false;
  const isCode = text.marks.some(
    ({ name, start, end }) => name === 'InlineCode' && start === text.start && end === text.end,
  );
  return isCode || address.test(source.text.slice(text.start, text.end));
}

const address = /^<?https?:\/\/\S+$/;

/** Nothing but links, and at least half of them to other pages rather than to what tracks work. */
export function isIndex(source: Source, entries: readonly Entry[]): boolean {
  if (!entries.every((entry) => linkOf(source, entry))) return false;
  return entries.filter((entry) => isPointer(source, entry)).length * 2 >= entries.length;
}

/** `@ana reviews the plan`: said of a person, not of work. */
function startsWithHandle(source: Source, entry: Entry): boolean {
  return (
    entry.text !== undefined && /^\**@[\p{L}\p{N}]/u.test(source.text.slice(entry.text.start, entry.text.start + 8))
  );
}

function isQuestion({ text }: Source, { text: leaf }: Entry): boolean {
  return (
    leaf !== undefined &&
    (/[?？]\s*$/.test(text.slice(leaf.end - 3, leaf.end)) ||
      /^(?:Whether|Ob) /.test(text.slice(leaf.start, leaf.start + 8)))
  );
}

const alternative = testOf(
  '^[*_]{0,3}(?:',
  '[alternative]',
  '\\s(?:[a-z]|\\d)(?![\\p{L}\\d])|(?:方案|选项|選項)\\s?[一二三四a-z\\d])',
);

/** `- **Option A** — a pipe`: one of several ways to do what stands above. */
function isAlternative(source: Source, { text, box }: Entry): boolean {
  const raw = text && !box ? source.text.slice(text.start, text.start + 24) : '';
  return alternative(raw);
}

/** Links to what tracks a piece of work. */
const tracker =
  /\/(?:issues|pull|pulls|merge_requests|milestones?|projects?|discussions|browse|stor(?:y|ies)|tickets?|epics|work_items)\b|(?<![A-Z])[A-Z]{2,}-\d+$/;

/** Pages that hold documents, boards and recordings rather than pieces of work. */
const media =
  /^https?:\/\/(?:[\w.-]*\.)?(?:docs\.google|drive\.google|youtube|youtu|figma|miro|notion|medium|slideshare|loom|zoom)\.[a-z]{2,3}\b/i;

const file =
  /^`?([\w./-]{1,120}\.(?:md|markdown|ya?ml|json|pdf|docx?|xlsx?|html?))`?\s*(?:✅\uFE0F?|\([^()]{1,40}\))?$/iu;

/** `` `app/lamp.ts` + `.css` `` */
const paths = /^(?:`(?=[^`]*\/)[\w./@-]+\.\w{1,5}`(?: \+ `[\w.]+`)*|(?:\\?[\w.-]{1,60}[\\]){2,9}[\w.-]{0,60})$/;

interface PureLink {
  readonly target: string;
  readonly words: number;
}

/** The link, or the name of a file, that an entry without a box is all of. */
function linkOf(source: Source, entry: Entry): PureLink | undefined {
  const leaf = entry.text;
  if (!leaf || entry.box) return undefined;
  const start = source.text.slice(leaf.start, Math.min(leaf.end, leaf.start + 200));
  const target =
    file.exec(start)?.[1] ?? paths.exec(start)?.[0] ?? address.exec(source.text.slice(leaf.start, leaf.end))?.[0];
  if (target !== undefined) return { target, words: 1 };
  const link = leaf.marks.find((mark) => mark.name === 'Link');
  const url = leaf.marks.find((mark) => mark.name === 'URL');
  if (!link || !url) return undefined;
  const outside = source.text.slice(leaf.start, link.start) + source.text.slice(link.end, leaf.end);
  // `[Now](./now) (3 items)`
  if (/\p{L}{2}/u.test(outside.replace(/^ \(\d{1,3} \p{L}{2,12}\)$/u, ''))) return undefined;
  return {
    target: source.text.slice(url.start, url.end),
    words: plain(source.text, link, leaf.marks).split(/\s+/).length,
  };
}

/** An entry that is nothing but a link to another page: `[Vision](#vision)`, `[Plan](docs/plan.md)`, `[libp2p](https://…)`. */
function isPointer(source: Source, entry: Entry): boolean {
  const link = linkOf(source, entry);
  if (!link || tracker.test(link.target)) return false;
  const { target, words } = link;
  return (
    /^[#.]|\.(?:md|markdown|html?|pdf)(?:#|$)/i.test(target) ||
    !/^\w+:/.test(target) ||
    words <= 2 ||
    media.test(target)
  );
}

/** ``- `--fast`: skips the checks``, all of them so: below a lead-in, what each name stands for. */
export function explainsCode(source: Source, { entries }: List): boolean {
  return entries.length > 1 && entries.every((entry) => isExplained(source, entry));
}

function isExplained({ text }: Source, { text: leaf, box }: Entry): boolean {
  const said = leaf && !box && code.exec(text.slice(leaf.start, leaf.start + 120))?.[1];
  return said ? !imperative.test(said) : false;
}

const code = prepared(/^\**`[^`\n]{1,60}`\**(?::\s|：\s?| [–—-] )(.{1,20})/);

/** `- ✅ : done`, `- 🔴 = blocked`, `- 3 = two days`: entries that explain signs. */
function isLegend(source: Source, list: List): boolean {
  return list.entries.length > 1 && areMost(list.entries, 1 / 2, (entry) => explainsSign(source, entry));
}

function explainsSign(source: Source, entry: Entry): boolean {
  const text = entry.text ? source.text.slice(entry.text.start, entry.text.start + 40) : '';
  return (
    (/^`?[^\p{L}\p{N}\s[`]{1,6}`?\s*(?:[:=→]|[-–—]\s)/u.test(text) && !/^\*\*|^_|^~|^<|^\(/.test(text)) ||
    /^(?:[*`]{0,3}[\p{L}\p{N}]{1,4}[*`]{0,3}\s*=\s|`\[.?\]`\s?[:=→–—-])/u.test(text)
  );
}

/** `- Todo`, `- **Story points** (1, 2, 3)`: a column of a board or a field, without anything said in it; not `Phase 2: Oil it`. */
function isTerm(source: Source, { text, box, blocks }: Entry): boolean {
  if (!text || box || blocks.length > 0 || text.end - text.start > 80) return false;
  const word = plain(source.text, text).replace(/\s\([^()]*\)$/, '');
  if (word.split(' ').length > 3 || /[:：]\s?\p{L}|^v\d[\d.]* \p{L}/u.test(word)) return false;
  return (
    headingKind(source, word) === 'group' || wordOf(source, word).kind !== undefined || isClosedWord(plainWord(word))
  );
}

/** `- Date: 1 May`, `- Aim: …` above all sections: what the file says of itself. */
export function isKeyedList(source: Source, { entries }: List): boolean {
  return entries.length > 1 && entries.filter((entry) => hasKey(source, entry)).length * 2 > entries.length;
}

function hasKey(source: Source, { text }: Entry): boolean {
  return (
    text !== undefined &&
    /^[*_]{0,2}\p{L}[\p{L} ]{0,24}(?:[（(][^（()）]{1,24}[)）])?[*_]{0,2}\s?[:：]/u.test(
      source.text.slice(text.start, text.start + 64),
    )
  );
}

/** `- [PLAN.md](PLAN.md) — how it was planned`: the other pages. */
export function namesFiles(source: Source, { entries }: List): boolean {
  return entries.every((entry) => namesFile(source, entry));
}

function namesFile({ text }: Source, { text: leaf }: Entry): boolean {
  return (
    leaf !== undefined &&
    /^\**[[`]{1,2}[\w./-]{1,80}\.(?:md|pdf|docx?|txt)[`\]]/.test(text.slice(leaf.start, leaf.start + 100))
  );
}

/** What an entry without a box says for its list to be one that speaks about the work. */
export function referenceSigns(source: Source, entry: Entry): readonly unknown[] {
  return [
    linkOf(source, entry) !== undefined,
    isPointer(source, entry),
    startsWithHandle(source, entry),
    isQuestion(source, entry),
    isAlternative(source, entry),
    explainsSign(source, entry),
    levelIn(source, entry),
    shareIn(source, entry),
    isTimed(source, entry),
    measureIn(source, entry),
    stateIn(source, entry),
    isTerm(source, entry),
    isEndpoint(source, entry),
    isOfScope(source, entry),
    isCeremony(source, entry),
    hasKey(source, entry),
    namesFile(source, entry),
    isTaskByName(source, entry),
    isStory(source, entry),
    isOwned(source, entry),
    isExplained(source, entry),
    namesPost(source, entry),
    tellsDuty(source, entry),
  ];
}

/** Whether most entries of a list begin like orders: `Add a label`, `Invite users`. */
export function givesOrders(source: Source, { entries }: List): boolean {
  return areMost(entries, 1 / 2, ({ text }) =>
    imperative.test(text ? source.text.slice(text.start, text.start + 20) : ''),
  );
}

/** Whether most entries of a list say whose each of them is, or how far: `- Sign in (owner: Ana)`. */
export function* namingOwned(source: Source, { entries }: List): Slices<boolean> {
  let owned = 0;
  for (const [index, entry] of entries.entries()) {
    if (isBreak(index + 1)) yield;
    if (isOwned(source, entry)) owned += 1;
    // Those that are left make no difference.
    else if ((index + 1 - owned) * 2 >= entries.length) return false;
  }
  return owned > 1;
}

function isOwned(source: Source, entry: Entry): boolean {
  const { text: leaf, blocks } = entry;
  const [line, ...below] = leaf && !isFieldEntry(source, entry) ? linesOf(source.text, leaf) : [];
  if (!leaf || !line) return false;
  const facts = factsOf(source, blocks);
  trailingFields(source, line, facts);
  lineFacts(source, below, facts);
  return (
    facts.claims.length > 0 || facts.status || inlineClaims(source.text, line, leaf.marks, source.keyOf).length > 0
  );
}

/** Whether an entry of a list is ticked off with a sign: `Host the meetup ✅`. */
export function hasTicks({ text, ticks }: Source, list: List): boolean {
  const known = ticks.get(list);
  if (known !== undefined) return known;
  const isTicked = list.entries.some(
    (entry) => entry.text && hasStateMark(text.slice(entry.text.start, entry.text.end)),
  );
  ticks.set(list, isTicked);
  return isTicked;
}

/** Nothing but sentences, one of them about somebody: `We go out when the wind is good.` No orders among them. */
export function tellsOf({ text }: Source, entries: readonly Entry[]): boolean {
  const starts = entries.map(({ text: leaf }) => (leaf ? text.slice(leaf.start, leaf.start + 20) : ''));
  return (
    starts.some(subject) &&
    !starts.some((start) => imperative.test(start)) &&
    entries.every(
      ({ box, text: leaf }) =>
        !box && leaf && leaf.end - leaf.start >= 30 && /[.!?][*_)]{0,2}$/.test(text.slice(leaf.start, leaf.end)),
    )
  );
}

const subject = testOf('^', '[subject]', '(?!\\p{L})');
