import type { Role } from './model';
import type { Level } from './rule';
import type { Span } from './text';

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

export interface ConfigIssue {
  readonly message: string;
  readonly span: Span;
}

/** Reads a config file. Wrong entries become issues at their place; everything right still applies. */
export function readConfig(_text: string): { readonly config: Config; readonly issues: readonly ConfigIssue[] } {
  return { config: defaultConfig, issues: [] };
}

/** What holds without a config file. */
export const defaultConfig: Config = {
  files: { backlog: [], roadmap: [], exclude: [] },
  roles: {
    po: { label: 'Product Owner', aliases: [], people: [] },
    pm: { label: 'Product Manager', aliases: [], people: [] },
  },
  team: { shape: 'separate' },
  owners: { agents: [], others: [], closed: false },
  keys: [],
  shared: 'when-declared',
  closed: [],
  expect: {},
  rules: {},
};
