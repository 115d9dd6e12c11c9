import type { Config } from '../config';
import type { Role, RosterEntry } from '../model';
import { bareName, nameKey, otherNames, words } from './names';

/** The roles that a known person holds; none for somebody whom the config lists as neither. */
export type Roles = readonly Role[];

/** Who holds which role, from the config and from the head of the file. */
export interface Roster {
  /** The roles of a person or team by any of their names; undefined for somebody who is not listed. */
  rolesOf(name: string, others?: readonly string[]): Roles | undefined;
  /** The people of a role as they are listed, the config's before the file's. */
  readonly people: Readonly<Record<Role, readonly string[]>>;
}

interface Person {
  readonly name: string;
  readonly roles: Role[];
}

/** Names are compared loosely: case, diacritics and `@` don't count, and a first name is enough where only one has it. */
export function buildRoster(config: Config, entries: readonly RosterEntry[] = []): Roster {
  const people = {
    po: [...config.roles.po.people, ...entries.filter((entry) => entry.role === 'po').map(text)],
    pm: [...config.roles.pm.people, ...entries.filter((entry) => entry.role === 'pm').map(text)],
  };
  const strong = new Map<string, Person>();
  const firsts = new Map<string, Person | undefined>();
  const add = (name: string, role: Role | undefined) => {
    const keys = [bareName(name), ...otherNames(name)].map(nameKey).filter((key) => key !== '');
    const known = keys.map((key) => strong.get(key)).find((found) => found !== undefined);
    const person = known ?? { name, roles: [] };
    if (role && !person.roles.includes(role)) person.roles.push(role);
    for (const key of keys) strong.set(key, person);
    const first = words(bareName(name))[0];
    if (first === undefined || (firsts.has(first) && firsts.get(first) !== person)) {
      if (first !== undefined) firsts.set(first, undefined);
    } else firsts.set(first, person);
  };
  for (const role of ['po', 'pm'] as const) for (const name of people[role]) add(name, role);
  for (const name of config.owners.others) add(name, undefined);

  const find = (name: string): Person | undefined => {
    const whole = strong.get(nameKey(name));
    if (whole) return whole;
    const parts = words(name);
    const first = parts[0];
    if (first === undefined) return undefined;
    // `Ana` for a listed `Ana Lima`, `Ana Lima` for a listed `@ana`; never `Ana Costa` for a listed `Ana Lima`.
    const listed = parts.length === 1 ? firsts.get(first) : strong.get(first);
    return listed && firsts.get(first) === listed ? listed : undefined;
  };
  return {
    people,
    rolesOf(name, others = []) {
      if (strong.size === 0) return undefined;
      for (const candidate of [name, ...others]) {
        const person = find(candidate);
        if (person) return person.roles;
      }
      return undefined;
    },
  };
}

function text(entry: RosterEntry): string {
  return entry.person.value;
}
