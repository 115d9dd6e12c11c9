export { isAgent } from './agents';
export { endsInGroup, isBoth, isCompound, joinerOf } from './joiners';
export { ownerKey } from './keys';
export { aimLevels, levelOf, workLevels } from './levels';
export { isBlank, isTemplateWord, isUndecided, startsUndecided, waiverReason } from './placeholders';
export { kpis, type RoleModelRow, responsibilities, responsibilityKey } from './responsibilities';
export { isNamesake, isTeamKey, roleOf, roleOfPlain } from './roles';
export { doneWords, isClosed, isClosedHeading, isClosedWord, isYes } from './states';
export { topicKind, topicsIn } from './topics';
export {
  anyCase,
  anyOf,
  learn,
  once,
  oneOf,
  patternOf,
  plainWord,
  remembering,
  testOf,
  withoutSigns,
  words,
} from './words';
export {
  asideWords,
  firmWords,
  idWords,
  isCriteria,
  isCriterion,
  pieceWords,
  statusWords,
  strongWords,
  textWords,
  titleWords,
  weakWords,
} from './work';
