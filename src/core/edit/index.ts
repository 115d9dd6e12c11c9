export type { Edits } from './compose';
export { assignmentOf } from './named';
export { type Pass, passOf } from './pass';
export { plannedEdits, toEdits } from './to-edits';
export { shifted, together } from './together';
