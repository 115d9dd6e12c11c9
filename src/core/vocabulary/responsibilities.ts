import type { Role } from '../model';
import { prepared } from '../preparing';
import { listed, once } from './words';

/** One row of the role model: a responsibility or a KPI, and whose it is. */
export interface RoleModelRow {
  readonly id: string;
  readonly label: string;
  readonly role: Role | 'shared';
  /** Other names for it, without plural s. */
  readonly words: string;
}

/** The built-in role model's 11 responsibilities; a team's config can override every row. */
export const responsibilities = prepared(once(() => rowsOf('responsibilities')));

/** What each role is measured by; a team's config can override every row. */
export const kpis = prepared(once(() => rowsOf('kpis')));

/** The rows of a list: `id | label | role | words`. */
function rowsOf(list: string): readonly RoleModelRow[] {
  return listed(`[${list}]`)
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', label = '', role = '', words = ''] = line.split(' | ');
      return { id, label, role: role as RoleModelRow['role'], words };
    });
}

const filler = new Set(['the', 'a', 'an', 'and', 'of', 'with', 'closely', 'overall', 'our']);

/**
 * A responsibility as it is compared: `Define the product vision & roadmap` and `define product vision and roadmap` are
 * one.
 */
export function responsibilityKey(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !filler.has(word))
    .map((word) => word.replace(/is(e|ing|ation)$/, 'iz$1').replace(/ys(e|ing)$/, 'yz$1'))
    .join(' ');
}
