import { nameKey, type Owner } from '../ownership';

/**
 * Whether two owners are one: the same roles, and the same people. How they are written does not count (`PO` and `Product
 * Owner`, `@ana` and `Ana`), nor whether they are inherited; a placeholder is nobody.
 */
export function isSameOwner(a: Owner | undefined, b: Owner | undefined): boolean {
  return ownerKey(a) === ownerKey(b);
}

function ownerKey(owner: Owner | undefined): string {
  if (!owner || owner.status === 'unowned' || owner.status === 'placeholder') return '';
  const people = owner.parties.flatMap(({ kind, name }) => (kind === 'role' ? [] : nameKey(name) || name));
  return [owner.status, owner.role ?? '', ...new Set(people.sort())].join('\n');
}
