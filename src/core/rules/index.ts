import type { Rule, RuleInfo } from '../rule';
import { agentOnlyOwner } from './agent-only-owner';
import { ambiguousRole } from './ambiguous-role';
import { combinedRole } from './combined-role';
import { conflictingOwner } from './conflicting-owner';
import { duplicateId } from './duplicate-id';
import { duplicateOwner } from './duplicate-owner';
import { invalidConfig } from './invalid-config';
import { invalidSyntax } from './invalid-syntax';
import { missingOwner } from './missing-owner';
import { placeholderOwner } from './placeholder-owner';
import { roleMismatch } from './role-mismatch';
import { uncoveredResponsibility } from './uncovered-responsibility';
import { unexpectedRole } from './unexpected-role';
import { unknownKpi } from './unknown-kpi';
import { unknownOwner } from './unknown-owner';
import { unknownResponsibility } from './unknown-responsibility';
import { unquotedHandle } from './unquoted-handle';
import { untrackedFile } from './untracked-file';
import { unusedSuppression } from './unused-suppression';

/** The rules that look at one document. */
export const rules: readonly Rule[] = [
  missingOwner,
  placeholderOwner,
  duplicateOwner,
  conflictingOwner,
  duplicateId,
  unknownOwner,
  agentOnlyOwner,
  ambiguousRole,
  combinedRole,
  roleMismatch,
  unknownResponsibility,
  unknownKpi,
  uncoveredResponsibility,
  unexpectedRole,
  unquotedHandle,
  untrackedFile,
  invalidSyntax,
];

/** All rules, with those that are about the config file or about the other rules. */
export const ruleInfos: readonly RuleInfo[] = [...rules, invalidConfig, unusedSuppression];

export const ruleIds: readonly string[] = ruleInfos.map(({ id }) => id);
