export { buildLexicon, type Lexicon } from './lexicon';
export { nameKey } from './names';
export type { Owner, OwnerStatus, Owners, Party } from './owner';
export { judgeOf, resolveOwners } from './resolve';
export { buildRoster, type Roster } from './roster';
export { isTracked, type Signs, signsOf } from './tracked';
export type { Value } from './value';
