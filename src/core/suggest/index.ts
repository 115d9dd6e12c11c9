export { type Suggestion, suggestOwners } from './suggest';
export type { ModelWords } from './words';
