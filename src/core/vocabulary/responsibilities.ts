import type { Role } from '../model';

/** One row of the role model: a responsibility or a KPI, and whose it is. */
export interface RoleModelRow {
  readonly id: string;
  readonly label: string;
  readonly role: Role | 'shared';
  /** Other names for it, without plural s. */
  readonly words: string;
}

/** The built-in role model's 11 responsibilities; a team's config can override every row. */
export const responsibilities: readonly RoleModelRow[] = [
  {
    id: 'vision-and-roadmap',
    label: 'Define the product vision and roadmap',
    role: 'shared',
    words: 'product vision, vision',
  },
  {
    id: 'feature-prioritization',
    label: 'Prioritize features and functionality',
    role: 'po',
    words: 'prioritization, priority, backlog, backlog refinement, backlog management, grooming',
  },
  {
    id: 'user-stories',
    label: 'Define user stories',
    role: 'po',
    words: 'user story, story, acceptance criteria, requirement',
  },
  {
    id: 'development-team',
    label: 'Work closely with the development team',
    role: 'shared',
    words: 'developer, dev team, engineering, sprint planning, delivery',
  },
  {
    id: 'quality',
    label: 'Ensure quality',
    role: 'po',
    words: 'qa, testing, bug, defect, acceptance, definition of done, usability',
  },
  {
    id: 'product-metrics',
    label: 'Monitor and analyze product metrics',
    role: 'pm',
    words: 'metric, analytics, kpi, reporting',
  },
  {
    id: 'product-strategy',
    label: 'Define the overall product strategy',
    role: 'pm',
    words: 'strategy, pricing, positioning, business case, business model',
  },
  {
    id: 'market-research',
    label: 'Conduct market research',
    role: 'pm',
    words: 'market analysis, competitor, competition, user research, customer research, discovery, interview, survey',
  },
  { id: 'roadmap-management', label: 'Manage the product roadmap', role: 'pm', words: 'roadmap' },
  {
    id: 'cross-functional-teams',
    label: 'Work with cross-functional teams',
    role: 'pm',
    words: 'cross functional, go to market, gtm, marketing, sales, launch',
  },
  {
    id: 'communicate-vision',
    label: 'Communicate product vision and strategy',
    role: 'pm',
    words: 'stakeholder, communication, stakeholder management',
  },
];

/** What each role is measured by; a team's config can override every row. */
export const kpis: readonly RoleModelRow[] = [
  { id: 'sprint-velocity', label: 'Sprint velocity', role: 'po', words: 'velocity, throughput, story point' },
  {
    id: 'release-frequency',
    label: 'Release frequency',
    role: 'po',
    words: 'release cadence, deployment frequency, release',
  },
  {
    id: 'user-story-completion',
    label: 'User story completion',
    role: 'po',
    words: 'story completion, completed story, story completed, completion rate, sprint completion',
  },
  { id: 'time-to-market', label: 'Time-to-market', role: 'po', words: 'ttm, lead time, cycle time' },
  {
    id: 'revenue',
    label: 'Revenue',
    role: 'pm',
    words: 'mrr, arr, arpu, gmv, ltv, lifetime value, sales, turnover, booking',
  },
  {
    id: 'market-share',
    label: 'Market share',
    role: 'pm',
    words: 'share of market, market position, market penetration',
  },
  {
    id: 'customer-satisfaction',
    label: 'Customer satisfaction',
    role: 'pm',
    words: 'nps, net promoter score, csat, satisfaction, churn, retention, loyalty',
  },
  {
    id: 'roi',
    label: 'Return on investment',
    role: 'pm',
    words: 'profit, profitability, payback, margin, cost benefit',
  },
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
