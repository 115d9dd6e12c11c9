import type { Role } from '../model';
import type { Level } from '../rule';
import type { ConfigInput } from './schema';

/** How a team sees one row of the role model. */
export interface ModelRow {
  /** Undefined: the built-in wording, or the id where the row is the team's own. */
  readonly label: string | undefined;
  /** `none` takes the row out of the model. */
  readonly role: Role | 'shared' | 'none';
}

/** The settings that editor and command line share, from `.backlog-roles.yaml`, defaults filled in. */
export interface Config {
  readonly version: 1;
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
  /** Words that count as owner keys besides the built-in ones. */
  readonly keys: readonly string[];
  readonly shared: 'when-declared' | 'allow' | 'never';
  /** Statuses that close an item besides the built-in ones. */
  readonly closed: readonly string[];
  /** The role that is expected to own a level: `story` → `po`. */
  readonly expect: Readonly<Record<string, Role>>;
  /** Responsibilities that the team adds to the role model, moves or takes out, by id. */
  readonly responsibilities: Readonly<Record<string, ModelRow>>;
  /** The same for KPIs. */
  readonly kpis: Readonly<Record<string, ModelRow>>;
  readonly rules: Readonly<Record<string, Level>>;
  /** The file that lists the problems to keep quiet about, relative to the config. */
  readonly baseline: string | undefined;
}

/** What holds without a config file. */
export const defaultConfig: Config = {
  version: 1,
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
  responsibilities: {},
  kpis: {},
  rules: {},
  baseline: undefined,
};

/** The settings that a valid input stands for. */
export function withDefaults(input: ConfigInput): Config {
  const { files, roles, owners } = input;
  return {
    version: 1,
    files: { backlog: files?.backlog ?? [], roadmap: files?.roadmap ?? [], exclude: files?.exclude ?? [] },
    roles: { po: roleSettings(roles?.po, 'po'), pm: roleSettings(roles?.pm, 'pm') },
    team: { shape: input.team?.shape ?? 'separate' },
    owners: { agents: owners?.agents ?? [], others: owners?.others ?? [], closed: owners?.closed ?? false },
    keys: input.keys ?? [],
    shared: input.shared ?? 'when-declared',
    closed: input.closed ?? [],
    expect: input.expect ?? {},
    responsibilities: modelRows(input.responsibilities),
    kpis: modelRows(input.kpis),
    rules: input.rules ?? {},
    baseline: input.baseline,
  };
}

function roleSettings(input: NonNullable<ConfigInput['roles']>[Role], role: Role): Config['roles'][Role] {
  const label = input?.label?.trim() || defaultConfig.roles[role].label;
  return { label, aliases: input?.aliases ?? [], people: input?.people ?? [] };
}

function modelRows(rows: ConfigInput['kpis']): Readonly<Record<string, ModelRow>> {
  const entries = Object.entries(rows ?? {}).map(([id, row]) => {
    const full = typeof row === 'string' ? { role: row } : row;
    return [id, { label: undefined, ...full }] as const;
  });
  return Object.fromEntries(entries);
}
