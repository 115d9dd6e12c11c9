import type { ClaimKey, ReadOptions, Topic } from '../../model';
import { prepared } from '../../preparing';
import {
  aimLevels,
  anyOf,
  asideWords,
  doneWords,
  idWords,
  isClosed,
  isClosedWord,
  isCriteria,
  levelOf,
  once,
  oneOf,
  ownerKey,
  pieceWords,
  plainWord,
  statusWords,
  strongWords,
  textWords,
  titleWords,
  topicKind,
  weakWords,
  words,
  workLevels,
} from '../../vocabulary';

/**
 * What a key says about what stands below it:
 * - `work`: a list of work; its entries are items, plain strings too;
 * - `group`: a list of quarters, phases, sprints …: groups of work, items only where the file has no other;
 * - `never`: not work, whatever it looks like;
 * - `unknown`: entries are items if they look like it.
 */
export type KeyClass = 'work' | 'group' | 'never' | 'unknown';

const isPiece = anyOf(pieceWords);

/** Those pieces of work of which one, too, has its more below its key. */
const isOne = oneOf('[yaml-one]');

const isWork = anyOf(doneWords, '[yaml-work]');

const isGroup = anyOf(aimLevels, '[yaml-group]');

const isNever = anyOf(asideWords, '[yaml-never]');

/** From this rank on a title is what the item says for want of a name or id. */
export const descriptionRank = 1000;
const titleRanks = prepared(
  once(
    () =>
      new Map([
        ...ranks(`${textWords}, purpose, [yaml-asked]`, descriptionRank),
        ...ranks(
          `${titleWords}, ${workLevels}, item, issue, ticket, ${aimLevels}, what, text, label, work, action, [yaml-title]`,
          0,
        ),
      ]),
  ),
);
const idRanks = prepared(once(() => ranks(idWords, 0)));

const isStatus = anyOf(statusWords, 'stage, column');
const isStrong = anyOf(statusWords, 'stage, column', doneWords, 'is done', strongWords);

/** What an item's list of names says where it belongs, or what it is about. */
export const isAbout = oneOf('[yaml-about]');

/** Whether below a key stands what a task hands over: it says beside it when that is accepted. */
export function isOutput(word: string, beside: readonly { readonly name: string }[]): boolean {
  return word === 'deliverables' && beside.some(({ name }) => /^acceptance/i.test(name));
}

/** Below these a plan has its work by parts of the product, by who does it, or by how it comes about. */
export const isHolder = anyOf('[yaml-holder]');

const isType = oneOf('[yaml-type]');
const isDoneFlag = anyOf('[progress]');

/** Keys that a piece of work has and other things called by a name have not. */
const isWorkish = anyOf(weakWords, textWords, '[yaml-field]', '[table-result]');

/** What an objective is measured by. */
export const isResult = anyOf('[table-result]');

/** The states that a piece of work can be in before it is done. */
export const isOpenState = anyOf('[yaml-state]');

function ranks(list: string, from: number): ReadonlyMap<string, number> {
  return new Map(
    words(list)
      .map((word, rank) => [plainWord(word), from + rank] as const)
      .reverse(),
  );
}

const isBeside = anyOf('[yaml-beside]');

/** Keys of CI steps, containers and the like: a mapping that has one is code, not work. */
const isCode = anyOf('[yaml-code]');

export interface Key {
  /** As `plainWord` gives it. */
  readonly word: string;
  readonly class: KeyClass;
  readonly owner: ClaimKey | undefined;
  readonly workish: boolean;
  readonly strong: boolean;
  /** How good a title the key's value makes, 0 the best; undefined where it makes none. */
  readonly titleRank: number | undefined;
  readonly idRank: number | undefined;
  readonly type: boolean;
  readonly code: boolean;
  readonly status: boolean;
  readonly doneFlag: boolean;
  /** Below it stands more about the same item, its owner say: `ownership:`, `metadata:`. */
  readonly aside: boolean;
  /** What its value says about an item: `kpi: revenue`. */
  readonly topic: Topic['kind'] | undefined;
}

/** Looks keys up, each spelling once: items repeat the same few keys thousands of times. */
/** So many keys are remembered: those of a file of several megabytes in which each is another. */
const mostKeys = 100_000;

export class Keys {
  readonly #known = new Map<string, Key>();
  readonly #closed = new Map<string, boolean>();
  readonly #levels = new Map<string, string | undefined>();
  readonly #extra: readonly string[];
  readonly #closing: readonly string[];

  /** @param options the owner keys and statuses of the config. */
  constructor({ keys, closed }: ReadOptions) {
    this.#extra = keys;
    this.#closing = closed;
  }

  /** Whether a status closes its item. */
  isClosed(status: string): boolean {
    return remembered(this.#closed, status, () => isClosed(status, this.#closing));
  }

  /** The level that a word stands for, if any. */
  level(word: string): string | undefined {
    return remembered(this.#levels, word, () => levelOf(word));
  }

  of(name: string): Key {
    const known = this.#known.get(name);
    if (known) return known;
    const word = plainWord(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').slice(0, 200));
    // `productOwner`: where the words apart say more.
    const names = name.length > 60 ? [] : word === name ? [name] : [name, word];
    const owner = names.map((each) => ownerKey(each, this.#extra)).find((found) => found !== undefined);
    const kind = classOf(word);
    const list = /[^s]s$/.test(word) && (kind === 'work' || kind === 'group');
    const strong = owner !== undefined || (list ? /^(?:tasks|stories|deliverables)$/.test(word) : isStrong(word));
    const key: Key = {
      word,
      class: kind,
      owner: owner && { ...owner, name },
      workish: strong || (list ? /^(?:subtasks|features|items|goals)$/.test(word) : isWorkish(word)),
      strong,
      titleRank: titleRanks().get(word),
      idRank: idRanks().get(word),
      type: isType(word),
      code: isCode(word),
      status: isStatus(word),
      doneFlag: isDoneFlag(word) || isClosedWord(word),
      aside: isBeside(word),
      topic: topicKind(word),
    };
    // What is full is emptied. All of a file is gone through several times, and each would find nothing of a file with more keys.
    if (this.#known.size >= mostKeys) this.#known.clear();
    this.#known.set(name, key);
    return key;
  }
}

function remembered<T>(known: Map<string, T>, text: string, find: () => T): T {
  const old = known.get(text);
  if (old !== undefined) return old;
  const found = find();
  if (text.length < 100 && known.size < 5000) known.set(text, found);
  return found;
}

const isNeverLast = anyOf('[yaml-last]');
/** Stretches of time, and what comes at the end of one. */
export const isSpan = anyOf('[yaml-first]');

/** Parts of a product in which there is work to do, and which elsewhere say something of it. */
export const isArea = anyOf('[yaml-area]');
const isWorkLast = oneOf('[yaml-piece]');

/** `phase_1_tasks` is a list of work by its last word, `phase_1` a group by its first. */
function classOf(word: string): KeyClass {
  if (isWork(word) || (isPiece(word) && (isOne(word) || /[s\u0370-\uffff]$/.test(word)))) return 'work';
  if (isGroup(word)) return 'group';
  if (isNever(word) || (isCriteria(word) && !/^(?:checklist|validation .*)$/.test(word))) return 'never';
  const parts = word.split(' ');
  const last = parts.at(-1) ?? '';
  if (parts.length > 1) {
    if (/^exclude[ds]?$/.test(parts[0] ?? '')) return 'never';
    if (isNeverLast(last) || isNever(parts.slice(-2).join(' '))) return 'never';
    if (isWorkLast(last)) return 'work';
    if (isGroup(last) || isSpan(parts[0] ?? '')) return 'group';
  }
  return /^v\d[\d.]*$/.test(word) || isTime(word) ? 'group' : 'unknown';
}

const isMonth = oneOf('[month]');

/** Whether a key is a time for which something is planned: `2026-Q1`, `H2`, `2026-03`, `March 2026`. */
export function isTime(word: string): boolean {
  if (/^(?:(?:20\d\d[ .]?)?(?:q[1-4]|h[12])(?: 20\d\d)?|20\d\d(?:[ .]?\d\d)?)$/.test(word)) return true;
  return / 20\d\d$/.test(word) && isMonth(word.slice(0, -5));
}
