export { type Analysis, analyze, analyzing, recheck } from './analyze';
export type { Assignment, Change } from './change';
export {
  type Config,
  type ConfigIssue,
  configNames,
  defaultConfig,
} from './config';
export { decode } from './decode';
export { type FileMatch, type FileMatcher, fileMatcher, matchFile } from './files';
export { formatOf, loadYamlReader } from './formats';
export { GitIgnore } from './gitignore';
export { itemOf } from './identity';
export { maxFileSize, tooLarge } from './limits';
export type { Claim, Document, DocumentKind, Format, Item, Role, Section } from './model';
export type { Owner, OwnerStatus, Owners, Party } from './ownership';
export { preparing } from './preparing';
export type { Finding, Fix, Level, Problem, Related, Rule, RuleDocs, Severity } from './rule';
export { ruleDocs } from './rule-docs';
export { atOnce, type Slices } from './slices';
export { alone, type Mention, type Surroundings } from './surroundings';
export { applyEdits, Lines, type Located, type Position, type Span, type TextEdit, touches } from './text';
export { learn } from './vocabulary';
export { counted } from './wording';
