import type { Assignment } from '../change';
import type { Config } from '../config';
import type { Document } from '../model';
import { judgeOf } from '../ownership';

/**
 * The assignment that an owner's name means in a file: `Value Owner` the role that goes by it, `both` the two of them,
 * `@ana` herself. Undefined for a text that names nobody (`TBD`) or leaves open which role decides (`PO, PM`).
 */
export function assignmentOf(name: string, document: Document, config: Config): Assignment | undefined {
  const value = judgeOf(document, config).reader.readText(name.trim());
  if (value.kind === 'waiver') return { kind: 'waive', reason: value.reason };
  if (value.kind !== 'named') return undefined;
  const [role, other] = value.roles;
  if (other && !value.onePerson) return value.declared ? { kind: 'shared' } : undefined;
  const isRole = value.parties.every(({ kind }) => kind === 'role');
  return role && isRole ? { kind: 'role', role } : { kind: 'person', name: name.trim() };
}
