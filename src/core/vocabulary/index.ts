export { isAgent } from './agents';
export { endsInGroup, isBoth, isCompound, joinerOf } from './joiners';
export { ownerKey } from './keys';
export { levelOf } from './levels';
export { isBlank, isTemplateWord, isUndecided, startsUndecided, waiverReason } from './placeholders';
export { kpis, type RoleModelRow, responsibilities, responsibilityKey } from './responsibilities';
export { isNamesake, roleOf, roleOfPlain } from './roles';
export { isClosed, isClosedHeading } from './states';
export { plainWord, words } from './words';
