import type { Analysis } from '../analyze';
import { problemsOf, reporting, unsilenced } from '../check';
import { identityOf, idKey } from '../identity';
import type { Document, Item } from '../model';
import type { Owner, Owners } from '../ownership';
import type { Problem, Rule, RuleContext } from '../rule';
import { rules } from '../rules';
import { ambiguousRole, tellsOfRoles } from '../rules/ambiguous-role';
import { duplicateId } from '../rules/duplicate-id';
import { uncoveredResponsibility } from '../rules/uncovered-responsibility';
import { atOnce, many, type Slices, withEach } from '../slices';
import { hasDirectives } from '../suppress';
import { areSame, Counts } from './counts';
import type { Exchange, Parts } from './exchange';
import { firstFrom } from './search';

/** Of larger families than this the whole file is checked again. */
const largestFamily = 200;

/** So far around an edit a few words may reach into it. UTF-16 units. */
const near = 300;

const order = new Map(rules.map(({ id }, index) => [id, index]));

/** What goes with the old parts of a file, found while their places are still their own. */
export interface Leaving {
  readonly owners: Owners;
  readonly problems: ReadonlySet<Problem>;
  /** The items that an old one stands above, below or beside; undefined where they are many. */
  readonly family: ReadonlySet<Item> | undefined;
  readonly tracked: boolean;
}

/** The problems that an edit has taken away, and those that it has brought. */
export interface Turnover {
  readonly gone: readonly Problem[];
  readonly come: readonly Problem[];
}

/** The problems of a file while it is edited: each rule looks again as far as it reaches. */
export class LiveProblems {
  readonly #ids = new Counts();
  readonly #hasMatrix: boolean;
  /** Whether the text tells of roles that PM may stand for; undefined where it has to be looked through. */
  #tells: boolean | undefined;
  /** Whether there may be suppression comments. */
  #suppresses: boolean;
  #reported: readonly Problem[];

  private constructor(isSuppressing: boolean, hasMatrix: boolean, reported: readonly Problem[]) {
    this.#suppresses = isSuppressing;
    this.#hasMatrix = hasMatrix;
    this.#reported = reported;
  }

  /** @param problems of the document. */
  static *of(document: Document, context: RuleContext, problems: readonly Problem[]): Slices<LiveProblems> {
    const { items, text } = document;
    const isSuppressing = hasDirectives(text);
    yield;
    const reported = isSuppressing ? yield* reporting(document, context) : problems;
    const live = new LiveProblems(isSuppressing, items.some(isMatrixRow), reported);
    yield* withEach(items, (item) => live.#ids.add(idsOf([item]), 1));
    return live;
  }

  /** What the rules say of the file, suppressed or not, in the order of the text. */
  get reported(): readonly Problem[] {
    return this.#reported;
  }

  /** The problems of the file as it is. */
  unsilenced(document: Document, context: RuleContext): readonly Problem[] {
    this.#suppresses &&= hasDirectives(document.text);
    return this.#suppresses ? unsilenced(document, context, this.#reported) : this.#reported;
  }

  /** To be called while the file is as it was. */
  leaving({ unit, old }: Exchange, document: Document, context: RuleContext): Leaving {
    this.#look(document.text, unit.start, unit.end);
    const items = new Set(old.items);
    const isOld = ({ item, span }: Problem) =>
      item ? items.has(item) : span.start >= unit.start && span.start < unit.end;
    const family = familyOf(document, old.items);
    return {
      owners: new Map(old.items.flatMap((item) => pairOf(item, context.owners))),
      problems: new Set(this.#reported.filter(isOld)),
      family: family && new Set(family),
      tracked: context.tracked,
    };
  }

  /** Runs all rules again. */
  renew(exchange: Exchange, context: RuleContext): Turnover {
    this.#follow(exchange);
    return this.#exchange(() => false, atOnce(reporting(exchange.document, context)));
  }

  /** Runs the rules again that look at other files, where these say something else than they did of a file. */
  beside({ document, tracked }: Analysis, context: RuleContext): Turnover {
    const again = rules.filter(({ beyond }) => beyond || context.tracked !== tracked);
    const names = new Set(again.map(({ id }) => id));
    const found = again.flatMap((rule) => problemsOf(rule, document, context));
    return this.#exchange(({ rule }) => !names.has(rule), found);
  }

  /** Takes note of what a part of the file says now. */
  #follow({ document, unit, delta, old, fresh }: Exchange): void {
    this.#look(document.text, unit.start, unit.end + delta);
    this.#ids.add(idsOf(old.items), -1);
    this.#ids.add(idsOf(fresh.items), 1);
  }

  /** Runs the rules again on what they may say something else of. */
  next(exchange: Exchange, context: RuleContext, leaving: Leaving): Turnover {
    const { document, old, fresh } = exchange;
    const [gone, come] = [idsOf(old.items), idsOf(fresh.items)];
    const repeated = () =>
      this.#ids.repeated > 0 && !(areSame(gone, come) && come.every((id) => this.#ids.of(id) === 1));
    const repeatedBefore = repeated();
    if (leaving.tracked !== context.tracked) return this.renew(exchange, context);

    this.#follow(exchange);
    const part: Document = { ...document, ...fresh, defaults: [] };
    // Who has lost the only item beneath is still there, and who has got one was none of the family before.
    const parted = new Set(old.items);
    const left = [...(leaving.family ?? [])].filter((item) => !parted.has(item));
    const family = leaving.family && familyOf(document, [...left, ...fresh.items]);
    const relatives = new Set<unknown>([...(leaving.family ?? []), ...(family ?? [])]);
    const before = { get: (item: Item) => leaving.owners.get(item) ?? context.owners.get(item) };
    const inherits = reachesOut(old, before) || reachesOut(fresh, context.owners);
    // What is inherited from an item is told by those that it stands above.
    const isFamily =
      family &&
      !reachesOut({ items: [...(leaving.family ?? [])], sections: [] }, before) &&
      !reachesOut({ items: family, sections: [] }, context.owners);
    const told = this.#tells !== false;
    const keeps = (rule: Rule): boolean => {
      if (rule === duplicateId) return !repeatedBefore && !repeated();
      if (rule === ambiguousRole) return !this.#tellsOfRoles(document.text) && !told;
      return rule === uncoveredResponsibility && !this.#hasMatrix && !fresh.items.some(isMatrixRow);
    };
    const stays = new Map<string, (problem: Problem) => boolean>();
    const found: Problem[] = [];
    for (const rule of rules) {
      const { id, reach } = rule;
      if (reach === 'item' || (reach === 'claim' && !inherits)) {
        stays.set(id, (problem) => !leaving.problems.has(problem));
        found.push(...problemsOf(rule, part, context));
      } else if (family && (reach === 'family' || (reach === 'claim' && isFamily))) {
        stays.set(id, ({ item, owner }) => !relatives.has(item) && !relatives.has(owner?.from));
        found.push(...problemsOf(rule, { ...document, items: family }, context));
      } else if (!keeps(rule)) {
        stays.set(id, () => false);
        found.push(...problemsOf(rule, document, context));
      }
    }
    return this.#exchange((problem) => stays.get(problem.rule)?.(problem) ?? true, found);
  }

  /** Puts what was found now in the place of what does not stay. */
  #exchange(stays: (problem: Problem) => boolean, come: readonly Problem[]): Turnover {
    const gone: Problem[] = [];
    const kept = this.#reported.filter((problem) => {
      const isKept = stays(problem);
      if (!isKept) gone.push(problem);
      return isKept;
    });
    this.#reported = withFound(kept, come);
    return { gone, come };
  }

  #tellsOfRoles(text: string): boolean {
    this.#tells ??= tellsOfRoles(text);
    return this.#tells;
  }

  #look(text: string, start: number, end: number): void {
    const part = text.slice(Math.max(0, start - near), end + near);
    if (tellsOfRoles(part)) this.#tells = undefined;
    if (hasDirectives(part)) this.#suppresses = true;
  }
}

/** Puts some problems among others, which are in order. */
function withFound(kept: Problem[], found: readonly Problem[]): readonly Problem[] {
  if (found.length > many) return [...kept, ...found].sort(byPlace);
  for (const problem of found) {
    let [low, high] = [0, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (byPlace(kept[middle] as Problem, problem) <= 0) low = middle + 1;
      else high = middle;
    }
    kept.splice(low, 0, problem);
  }
  return kept;
}

function byPlace(a: Problem, b: Problem): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0);
}

function pairOf(item: Item, owners: Owners): [Item, Owner][] {
  const owner = owners.get(item);
  return owner ? [[item, owner]] : [];
}

function isMatrixRow({ claims }: Item): boolean {
  return claims.some(({ form }) => form === 'matrix');
}

/** The ids that tell items apart; that of the item above refers to it. */
function idsOf(items: readonly Item[]): string[] {
  return items.flatMap((item) => {
    const id = identityOf(item)?.id;
    return id === undefined || id === idKey(item.parent?.id?.value) ? [] : [id];
  });
}

/** Whether an owner from elsewhere, of whom rules say something, is that of one of the items. */
function reachesOut({ items, sections }: Omit<Parts, 'issues'>, owners: Pick<Owners, 'get'>): boolean {
  const inside = new Set<unknown>([...items, ...sections]);
  return items.some((item) => {
    const owner = owners.get(item);
    if (!owner?.source || owner.source === 'own' || inside.has(owner.from)) return false;
    return (
      owner.status === 'placeholder' ||
      owner.status === 'duplicate' ||
      owner.parties.some(({ kind }) => kind !== 'role')
    );
  });
}

/** The items, with all that share the topmost item above one of them; undefined where these are many. */
function familyOf({ items }: Document, part: readonly Item[]): readonly Item[] | undefined {
  const tops = new Set(part.map(topOf));
  if (tops.size === 0) return part;
  const family: Item[] = [];
  for (const top of [...tops].sort((a, b) => a.span.start - b.span.start)) {
    const from = items.indexOf(top, firstFrom(items, top.span.start));
    let to = from;
    while (to < items.length && topOf(items[to] as Item) === top && family.length + to - from <= largestFamily) to += 1;
    if (from < 0 || family.length + to - from > largestFamily) return undefined;
    family.push(...items.slice(from, to));
  }
  return family;
}

function topOf(item: Item): Item {
  let top = item;
  while (top.parent) top = top.parent;
  return top;
}
