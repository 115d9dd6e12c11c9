import type { Config } from '../config';
import type { Document } from '../model';
import type { Owners } from './owner';

export type { Owner, OwnerStatus, Owners, Party } from './owner';

/** Resolves the claims of a document to one owner per item. */
export function resolveOwners(_document: Document, _config: Config): Owners {
  return new Map();
}

/** Whether a file shows that its team writes owners into it, or its config lists it (DESIGN.md, "Which files"). */
export function isTracked(_document: Document, _owners: Owners): boolean {
  return false;
}
