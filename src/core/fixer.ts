import type { Analysis } from './analyze';
import type { Change } from './change';
import type { Config } from './config';
import { disableFixes } from './fixes';
import type { Fix, Fixer, Fixes, Problem } from './rule';
import { rules } from './rules';
import { fixes as agentOnlyOwner } from './rules/agent-only-owner';
import { fixes as ambiguousRole } from './rules/ambiguous-role';
import { fixes as combinedRole } from './rules/combined-role';
import { fixes as conflictingOwner } from './rules/conflicting-owner';
import { fixes as duplicateId } from './rules/duplicate-id';
import { fixes as duplicateOwner } from './rules/duplicate-owner';
import { fixes as missingOwner } from './rules/missing-owner';
import { fixes as placeholderOwner } from './rules/placeholder-owner';
import { fixes as roleMismatch } from './rules/role-mismatch';
import { fixes as unexpectedRole } from './rules/unexpected-role';
import { fixes as unknownKpi } from './rules/unknown-kpi';
import { fixes as unknownOwner } from './rules/unknown-owner';
import { fixes as unknownResponsibility } from './rules/unknown-responsibility';
import { fixes as unquotedHandle } from './rules/unquoted-handle';
import { fixes as untrackedFile } from './rules/untracked-file';
import { fixes as unusedSuppression } from './rules/unused-suppression';

const all: Readonly<Record<string, Fixes>> = {
  'agent-only-owner': agentOnlyOwner,
  'ambiguous-role': ambiguousRole,
  'combined-role': combinedRole,
  'conflicting-owner': conflictingOwner,
  'duplicate-id': duplicateId,
  'duplicate-owner': duplicateOwner,
  'missing-owner': missingOwner,
  'placeholder-owner': placeholderOwner,
  'role-mismatch': roleMismatch,
  'unexpected-role': unexpectedRole,
  'unknown-kpi': unknownKpi,
  'unknown-owner': unknownOwner,
  'unknown-responsibility': unknownResponsibility,
  'unquoted-handle': unquotedHandle,
  'untracked-file': untrackedFile,
  'unused-suppression': unusedSuppression,
};

/** Makes the fixes of the problems of a file, in the order in which they are offered. */
export function fixerOf(analysis: Analysis, config: Config): (problem: Problem) => readonly Fix[] {
  const context = { ...analysis, config };
  const fixers = new Map<string, Fixer | undefined>();
  return (problem) => {
    const { rule, item, failed } = problem;
    if (failed) return [];
    if (!fixers.has(rule)) fixers.set(rule, all[rule]?.(analysis.document, context));
    const own = fixers.get(rule)?.(problem) ?? [];
    return rules.some(({ id }) => id === rule) ? [...own, ...disableFixes(rule, item)] : own;
  };
}

/** What a machine may change of a file to make problems of it go, without a decision of anybody's. */
export function preferredChanges(analysis: Analysis, config: Config): readonly Change[] {
  const fixesOf = fixerOf(analysis, config);
  return analysis.problems.flatMap((problem) => {
    const fix = fixesOf(problem).find(({ preferred, change }) => preferred && change.kind !== 'config');
    return fix ? [fix.change] : [];
  });
}
