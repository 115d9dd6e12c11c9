import { nameKey } from '../ownership/names';
import { type Coverage, coverageOf, type RoleModelRows } from './coverage';
import type { Fact } from './fact';
import { type Tally, tallyOf } from './tally';

/** What open items can be grouped by. */
export const groupings = ['section', 'quarter', 'level', 'file'] as const;
export type Grouping = (typeof groupings)[number];

export interface Group {
  /** Undefined for what stands in no group. */
  readonly label: string | undefined;
  readonly tally: Tally;
}

/** Open items that name one person, by the role they name them in. */
export interface Load {
  readonly name: string;
  readonly po: number;
  readonly pm: number;
  readonly other: number;
}

/** Who owns what, over any number of files. Closed items are counted once and play no part in the rest. */
export interface Report {
  readonly files: number;
  readonly open: number;
  readonly closed: number;
  readonly total: Tally;
  readonly groups: Readonly<Record<Grouping, readonly Group[]>>;
  /** The busiest first. */
  readonly people: readonly Load[];
  readonly responsibilities: readonly Coverage[];
  readonly kpis: readonly Coverage[];
  /** Open items that nobody owns, and those that two claim, in the order of the files. */
  readonly unowned: readonly Fact[];
  readonly duplicate: readonly Fact[];
}

export function reportOf(facts: readonly Fact[], model: RoleModelRows): Report {
  const open = facts.filter(({ closed }) => !closed);
  return {
    files: new Set(facts.map(({ path }) => path)).size,
    open: open.length,
    closed: facts.length - open.length,
    total: tallyOf(open),
    groups: {
      section: grouped(open, ({ section }) => section),
      quarter: grouped(open, ({ quarter }) => quarter).toSorted(byLabel),
      level: grouped(open, ({ level }) => level),
      file: grouped(open, ({ path }) => path),
    },
    people: loads(open),
    responsibilities: coverageOf(open, model.responsibilities, (fact) => fact.responsibilities),
    kpis: coverageOf(open, model.kpis, (fact) => fact.kpis),
    unowned: open.filter(({ share }) => share === 'unowned'),
    duplicate: open.filter(({ share }) => share === 'duplicate'),
  };
}

/** Groups in the order in which the files name them; what is in none comes last. */
function grouped(facts: readonly Fact[], labelOf: (fact: Fact) => string | undefined): readonly Group[] {
  const groups = new Map<string | undefined, Fact[]>();
  for (const fact of facts) {
    const label = labelOf(fact);
    groups.set(label, groups.get(label) ?? []);
    groups.get(label)?.push(fact);
  }
  const rest = groups.get(undefined);
  groups.delete(undefined);
  const all: readonly (readonly [string | undefined, readonly Fact[]])[] = rest
    ? [...groups, [undefined, rest]]
    : [...groups];
  return all.map(([label, members]) => ({ label, tally: tallyOf(members) }));
}

function byLabel(a: Group, b: Group): number {
  if (a.label === undefined || b.label === undefined)
    return Number(a.label === undefined) - Number(b.label === undefined);
  return a.label < b.label ? -1 : Number(a.label > b.label);
}

function loads(facts: readonly Fact[]): readonly Load[] {
  const people = new Map<string, { name: string; po: number; pm: number; other: number }>();
  for (const fact of facts) {
    for (const { name, role } of fact.people) {
      const key = nameKey(name);
      const load = people.get(key) ?? { name, po: 0, pm: 0, other: 0 };
      load[role ?? 'other'] += 1;
      people.set(key, load);
    }
  }
  const total = ({ po, pm, other }: Load) => po + pm + other;
  return [...people.values()].sort((a, b) => total(b) - total(a) || a.name.localeCompare(b.name));
}

/** Whether one person is named in both roles: the moment to ask whether there is work for two. */
export function holdsBoth({ po, pm }: Load): boolean {
  return po > 0 && pm > 0;
}
