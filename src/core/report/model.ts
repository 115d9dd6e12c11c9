import { type Config, defaultConfig } from '../config';
import { responsibilities } from '../vocabulary';
import type { ModelRow, RoleModel } from './coverage';

/** The role model with what a team's config changes of it. */
export function roleModelOf({ responsibilities: changed, kpis }: Config = defaultConfig): RoleModel {
  return { responsibilities: withChanges(responsibilities, changed), kpis: withChanges([], kpis) };
}

function withChanges(rows: readonly ModelRow[], changes: Config['kpis']): readonly ModelRow[] {
  const own = Object.entries(changes).filter(([id]) => !rows.some((row) => row.id === id));
  const all = [...rows, ...own.map(([id]) => ({ id, label: id, role: 'shared' as const }))];
  return all.flatMap((row) => {
    const { label, role } = Object.hasOwn(changes, row.id) ? (changes[row.id] ?? row) : row;
    return role === 'none' ? [] : [{ id: row.id, label: label ?? row.label, role }];
  });
}
