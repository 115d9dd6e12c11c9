import type { Role } from '../model';

/** One row of the role model: a responsibility or a KPI, and whose it is. */
export interface RoleModelRow {
  readonly id: string;
  readonly label: string;
  readonly role: Role | 'shared';
}

/** The built-in role model's 11 responsibilities; a team's config can override every row. */
export const responsibilities: readonly RoleModelRow[] = [
  { id: 'vision-and-roadmap', label: 'Define the product vision and roadmap', role: 'shared' },
  { id: 'feature-prioritization', label: 'Prioritize features and functionality', role: 'po' },
  { id: 'user-stories', label: 'Define user stories', role: 'po' },
  { id: 'development-team', label: 'Work closely with the development team', role: 'shared' },
  { id: 'quality', label: 'Ensure quality', role: 'po' },
  { id: 'product-metrics', label: 'Monitor and analyze product metrics', role: 'pm' },
  { id: 'product-strategy', label: 'Define the overall product strategy', role: 'pm' },
  { id: 'market-research', label: 'Conduct market research', role: 'pm' },
  { id: 'roadmap-management', label: 'Manage the product roadmap', role: 'pm' },
  { id: 'cross-functional-teams', label: 'Work with cross-functional teams', role: 'pm' },
  { id: 'communicate-vision', label: 'Communicate product vision and strategy', role: 'pm' },
];

/** What each role is measured by; a team's config can override every row. */
export const kpis: readonly RoleModelRow[] = [
  { id: 'sprint-velocity', label: 'Sprint velocity', role: 'po' },
  { id: 'release-frequency', label: 'Release frequency', role: 'po' },
  { id: 'user-story-completion', label: 'User story completion', role: 'po' },
  { id: 'time-to-market', label: 'Time-to-market', role: 'po' },
  { id: 'revenue', label: 'Revenue', role: 'pm' },
  { id: 'market-share', label: 'Market share', role: 'pm' },
  { id: 'customer-satisfaction', label: 'Customer satisfaction', role: 'pm' },
  { id: 'roi', label: 'Return on investment', role: 'pm' },
];

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
