export type { ConfigIssue } from './issues';
export { configNames } from './names';
export { type Config, defaultConfig, type ModelRow } from './settings';
