import { type Config, defaultConfig } from '../config';
import { roleModel } from '../role-model';
import type { RoleModelRows } from './coverage';

/** The rows that a report is held against: the role model with what a team's config changes of it. */
export function roleModelOf(config: Config = defaultConfig): RoleModelRows {
  const rows = [...roleModel(config).rows.values()];
  return {
    responsibilities: rows.filter(({ part }) => part === 'responsibility'),
    kpis: rows.filter(({ part }) => part === 'kpi'),
  };
}
