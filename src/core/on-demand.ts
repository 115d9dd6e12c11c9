// What commands and fixes need beside what index exports. The extension loads it when one of them is first wanted.
export { compareFiles, type ItemChange, type Standing } from './compare';
export { configTemplate } from './config/template';
export { assignmentOf, type Edits, passOf, plannedEdits, shifted, toEdits, together } from './edit';
export { fixerOf, preferredChanges } from './fixer';
export { glob } from './glob';
export { idKey } from './identity';
export { itemsAt, sectionAt } from './items-at';
export { twinsOf } from './ownership/same';
export { type Fact, reportOf } from './report';
export { factsOf } from './report/facts-of';
export { roleModelOf } from './report/model';
export { roleGuide } from './role-guide';
export { type ModelWords, type Suggestion, suggestOwners } from './suggest';
export { markdownText, shortened } from './wording';
