import { severityOf, toProblem } from './check';
import { readConfig } from './config/read';
import type { Fix, Problem } from './rule';
import { configFinding, configFixes, invalidConfig } from './rules/invalid-config';

/** A problem of a config file, of which there are few, and what can be done about it. */
export interface ConfigProblem extends Problem {
  readonly fixes: readonly Fix[];
}

/** The problems of a config file itself. */
export function checkConfig(text: string, fileName = ''): readonly ConfigProblem[] {
  const { config, issues } = readConfig(text, fileName);
  const severity = severityOf(invalidConfig, config);
  if (severity === undefined) return [];
  return issues.map((issue) => {
    return { ...toProblem(invalidConfig, severity, configFinding(issue)), fixes: configFixes(issue) };
  });
}
