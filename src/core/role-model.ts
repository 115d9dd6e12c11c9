import type { Config } from './config';
import type { Role, Topic } from './model';
import { kpis, type RoleModelRow, responsibilities, responsibilityKey } from './vocabulary';

/** The two halves of the role model. */
export type ModelPart = 'responsibility' | 'kpi';

/** A row of the role model as one team sees it. */
export interface TeamRow {
  readonly part: ModelPart;
  readonly id: string;
  readonly label: string;
  readonly role: Role | 'shared';
}

/** The built-in role model with the rows that the config adds, moves or takes out. */
export class RoleModel {
  /** By id. */
  readonly rows: ReadonlyMap<string, TeamRow>;
  /** By part and by id, label or any other name, as they are compared. */
  readonly #named = new Map<string, TeamRow>();
  readonly #held = new Map<ModelPart, readonly (readonly [string, TeamRow])[]>();

  constructor(config: Config) {
    this.rows = new Map([
      ...this.#part('responsibility', responsibilities(), config.responsibilities),
      ...this.#part('kpi', kpis(), config.kpis),
    ]);
  }

  #part(part: ModelPart, known: readonly RoleModelRow[], own: Config['kpis']): readonly (readonly [string, TeamRow])[] {
    const ids = new Set([...known.map(({ id }) => id), ...Object.keys(own)]);
    return [...ids].flatMap((id) => {
      const usual = known.find((row) => row.id === id);
      const { label = usual?.label ?? id, role = usual?.role ?? 'none' } = Object.hasOwn(own, id)
        ? (own[id] ?? {})
        : {};
      if (role === 'none') return [];
      const row = { part, id, label, role };
      for (const name of [id, label]) this.#named.set(keyOf(part, name), row);
      return [[id, row] as const];
    });
  }

  /** The row of this id or label. */
  named(part: ModelPart, text: string): TeamRow | undefined {
    return text.length < 120 ? this.#named.get(keyOf(part, text)) : undefined;
  }

  /** The row that a text names or speaks about: `Revenue`, `MRR +10 %`, `backlog refinement`. */
  find(part: ModelPart, text: string): TeamRow | undefined {
    const exact = this.named(part, text);
    if (exact) return exact;
    const key = `${keyOf(part, text.slice(0, 120))} `;
    const held = this.#held.get(part) ?? this.#heldBy(part);
    this.#held.set(part, held);
    return held.find(([name]) => key.includes(name))?.[1];
  }

  /** What a text may hold that speaks about a row, the longest first. */
  #heldBy(part: ModelPart): readonly (readonly [string, TeamRow])[] {
    const known = part === 'kpi' ? kpis() : responsibilities();
    const words = known.flatMap(({ id, words }) => words.split(', ').map((word) => [keyOf(part, word), id] as const));
    const names = [...this.#named].map(([name, { id }]) => [name, id] as const);
    return [...names, ...words]
      .flatMap(([name, id]) => {
        const row = this.rows.get(id);
        return row && name.startsWith(`${part} `) ? [[`${name.slice(part.length)} `, row] as const] : [];
      })
      .sort(([a], [b]) => b.length - a.length);
  }

  /** The rows that an item declares to be about, and the responsibility that its title is, as in a role matrix. */
  about(title: string, topics: readonly Topic[] = []): readonly TeamRow[] {
    const declared = topics.map(({ kind, value }) => (kind === 'label' ? undefined : this.find(kind, value.value)));
    const rows = [...declared, this.named('responsibility', title)];
    return [...new Set(rows)].filter((row) => row !== undefined);
  }

  /** The names of a part, for "did you mean". */
  names(part: ModelPart): readonly string[] {
    return [...this.rows.values()].flatMap((row) => (row.part === part ? [row.id, row.label] : []));
  }
}

function keyOf(part: ModelPart, text: string): string {
  return `${part} ${responsibilityKey(text)
    .replace(/ies(?= |$)/g, 'y')
    .replace(/s(?= |$)/g, '')}`;
}

/** The role model of a team; one for each config, of which nothing changes. */
export function roleModel(config: Config): RoleModel {
  const model = models.get(config) ?? new RoleModel(config);
  models.set(config, model);
  return model;
}

const models = new WeakMap<Config, RoleModel>();
