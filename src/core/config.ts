import type { Role } from './model';
import type { Level } from './rule';

/** What a person is called: a name or a handle, and further spellings of it. */
export interface RosterPerson {
  readonly name: string;
  readonly role: Role;
}

/** The settings that editor and command line share, from `.backlog-roles.yaml`, defaults filled in. */
export interface Config {
  readonly files: {
    readonly backlog: readonly string[];
    readonly roadmap: readonly string[];
    readonly exclude: readonly string[];
  };
  readonly roles: Readonly<
    Record<Role, { readonly label: string; readonly aliases: readonly string[]; readonly people: readonly string[] }>
  >;
  readonly team: { readonly shape: 'separate' | 'combined' };
  readonly owners: { readonly agents: readonly string[]; readonly others: readonly string[]; readonly closed: boolean };
  readonly keys: readonly string[];
  readonly shared: 'when-declared' | 'allow' | 'never';
  readonly closed: readonly string[];
  readonly expect: Readonly<Record<string, Role>>;
  readonly rules: Readonly<Record<string, Level>>;
}
