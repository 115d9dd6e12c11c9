import type { Config } from './config';
import type { Role } from './model';
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

/** The built-in role model with the rows that the config adds, moves or takes out, by id. */
export function roleModel(config: Config): ReadonlyMap<string, TeamRow> {
  return new Map([
    ...rowsOf('responsibility', responsibilities, config.responsibilities),
    ...rowsOf('kpi', kpis, config.kpis),
  ]);
}

function rowsOf(part: ModelPart, known: readonly RoleModelRow[], own: Config['kpis']): readonly [string, TeamRow][] {
  const rows = new Map<string, TeamRow>(known.map((row) => [row.id, { part, ...row }]));
  for (const [id, { label, role }] of Object.entries(own)) {
    if (role === 'none') rows.delete(id);
    else rows.set(id, { part, id, label: label ?? rows.get(id)?.label ?? id, role });
  }
  return [...rows];
}

/** The row that a text names: its id, its label, or a word for it. */
export function findRow(text: string, part: ModelPart, rows: ReadonlyMap<string, TeamRow>): TeamRow | undefined {
  const key = responsibilityKey(text);
  for (const row of rows.values()) {
    if (row.part === part && (responsibilityKey(row.id) === key || responsibilityKey(row.label) === key)) return row;
  }
  return undefined;
}
