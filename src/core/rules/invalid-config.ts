import type { ConfigIssue } from '../config';
import type { Finding, Fix, RuleDocs, RuleInfo } from '../rule';
import { shortened } from '../wording';

/** Not run on documents: `checkConfig` reports it on the config file. */
export const invalidConfig: RuleInfo = {
  id: 'invalid-config',
  level: 'error',
  everywhere: true,
};

export const docs: RuleDocs = {
  rule: invalidConfig,
  summary: 'The config file holds only settings that exist, with values that they take',
  why: 'A mistyped setting would silently not apply. Everything that is right still does.',
  example: {
    language: 'yaml',
    bad: 'rules:\n  missing-owner: warn\n',
    good: 'rules:\n  missing-owner: warning\n',
  },
};

/** The finding that an issue is shown as. */
export function configFinding({ message, span }: ConfigIssue): Finding {
  return { message: shortened(message, 80), span };
}

/** *Replace with* what most likely was meant. */
export function configFixes({ suggestion }: ConfigIssue): readonly Fix[] {
  if (suggestion === undefined) return [];
  return [{ title: `Replace with ${suggestion.text}`, change: { kind: 'text', edits: [suggestion] } }];
}
