export type { ConfigIssue } from './issues';
export { configNames } from './names';
export { type ConfigReading, filePatterns, readConfig } from './read';
export { type Config, defaultConfig, type ModelRow } from './settings';
