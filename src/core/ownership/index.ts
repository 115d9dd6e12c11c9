export { buildLexicon, type Lexicon } from './lexicon';
export { nameKey } from './names';
export type { Owner, OwnerStatus, Owners, Party } from './owner';
export { judgeOf, resolveOwners, resolveSome, resolving } from './resolve';
export { buildRoster, type Roster } from './roster';
export { findTwins, twinKey } from './same';
export { handlesIn, isTracked, type Signs, signsOf } from './tracked';
export type { Value } from './value';
