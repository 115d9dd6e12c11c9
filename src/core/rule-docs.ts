import type { RuleDocs } from './rule';
import { docs as agentOnlyOwner } from './rules/agent-only-owner';
import { docs as ambiguousRole } from './rules/ambiguous-role';
import { docs as combinedRole } from './rules/combined-role';
import { docs as conflictingOwner } from './rules/conflicting-owner';
import { docs as duplicateId } from './rules/duplicate-id';
import { docs as duplicateOwner } from './rules/duplicate-owner';
import { docs as invalidConfig } from './rules/invalid-config';
import { docs as invalidSyntax } from './rules/invalid-syntax';
import { docs as missingOwner } from './rules/missing-owner';
import { docs as placeholderOwner } from './rules/placeholder-owner';
import { docs as roleMismatch } from './rules/role-mismatch';
import { docs as uncoveredResponsibility } from './rules/uncovered-responsibility';
import { docs as unexpectedRole } from './rules/unexpected-role';
import { docs as unknownKpi } from './rules/unknown-kpi';
import { docs as unknownOwner } from './rules/unknown-owner';
import { docs as unknownResponsibility } from './rules/unknown-responsibility';
import { docs as unquotedHandle } from './rules/unquoted-handle';
import { docs as untrackedFile } from './rules/untracked-file';
import { docs as unusedSuppression } from './rules/unused-suppression';

/** The documentation of all rules, in the order in which it is shown. */
export const ruleDocs: readonly RuleDocs[] = [
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
  invalidConfig,
  unusedSuppression,
];
