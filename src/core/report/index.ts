export type { Coverage, CoverageState, ModelRow, RoleModelRows } from './coverage';
export { type Fact, type Share, shares } from './fact';
export { type Group, type Grouping, groupings, holdsBoth, type Load, type Report, reportOf } from './report';
export { sumOf, type Tally } from './tally';
