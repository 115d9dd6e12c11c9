import type { Role } from '../model';
import type { Fact } from './fact';
import { type Tally, tallyOf } from './tally';

/** One row of the role model: a responsibility or KPI, and whose it is. */
export interface ModelRow {
  readonly id: string;
  readonly label: string;
  readonly role: Role | 'shared';
}

/** The role model that a report is held against, with the team's own rows. */
export interface RoleModelRows {
  readonly responsibilities: readonly ModelRow[];
  readonly kpis: readonly ModelRow[];
}

/**
 * How open items cover a row of the role model:
 * - `none`: no item is about it;
 * - `gap`: an item about it has no owner;
 * - `overlap`: both roles claim it, though it is one role's;
 * - `elsewhere`: the role that it belongs to owns none of the items about it;
 * - `covered`: all else.
 */
export type CoverageState = 'none' | 'gap' | 'overlap' | 'elsewhere' | 'covered';

export interface Coverage extends ModelRow {
  readonly tally: Tally;
  readonly state: CoverageState;
}

/** Each row of the role model with the open items about it. */
export function coverageOf(
  open: readonly Fact[],
  rows: readonly ModelRow[],
  idsOf: (fact: Fact) => readonly string[],
): readonly Coverage[] {
  return rows.map((row) => {
    const about = open.filter((fact) => idsOf(fact).includes(row.id));
    const tally = tallyOf(about);
    return { ...row, tally, state: about.length === 0 ? 'none' : stateOf(row, tally) };
  });
}

function stateOf({ role }: ModelRow, { po, pm, shared, duplicate, unowned }: Tally): CoverageState {
  if (unowned > 0) return 'gap';
  if (duplicate > 0 || (role !== 'shared' && (shared > 0 || (po > 0 && pm > 0)))) return 'overlap';
  const own = role === 'po' ? po : role === 'pm' ? pm : po + pm + shared;
  return own > 0 ? 'covered' : 'elsewhere';
}
