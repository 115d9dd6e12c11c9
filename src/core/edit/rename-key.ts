import type { Claim, Role } from '../model';
import type { TextEdit } from '../text';
import { ownerKey, plainWord } from '../vocabulary';

/**
 * Another name for a key that names a role: the other role's, or (no role) a neutral one. In the style of the old name.
 *
 * `product_owner` → `product_manager` or `owner` · `PO` → `PM` or `Owner`
 */
export function renamed(name: string, role: Role | undefined): string {
  const plain = plainWord(name);
  const lower = name.charAt(0) === name.charAt(0).toLowerCase();
  if (!role) return lower ? 'owner' : 'Owner';
  if (/^(?:po|pm|pdm)$/.test(plain)) return name === name.toLowerCase() ? role : role.toUpperCase();
  const word = role === 'po' ? 'owner' : 'manager';
  if (/product[\s_-]?(?:owner|manager)/i.test(name)) {
    return name.replace(/(product[\s_-]?)(owner|manager)/i, (_, lead: string, old: string) => {
      return (
        lead + (old.charAt(0) === old.charAt(0).toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1))
      );
    });
  }
  if (/\((?:po|pm)\)/i.test(name)) return name.replace(/\((?:po|pm)\)/i, `(${role.toUpperCase()})`);
  return lower ? `product ${word}` : `Product ${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** Whether the name of a claim's key, and not something else beside it, says the role. */
export function keyNamesRole({ key }: Claim): boolean {
  return key.role !== undefined && ownerKey(key.name)?.role !== undefined;
}

/** The edit that renames a claim's key; undefined where the key is a column's header or cannot be found. */
export function renameKey(claim: Claim, role: Role | undefined, source: string): TextEdit | undefined {
  if (claim.form === 'cell' || claim.form === 'matrix' || claim.form === 'heading' || !claim.put) return undefined;
  const lead = source.slice(claim.whole.start, claim.put.span.start);
  const at = lead.indexOf(claim.key.name);
  if (at < 0 || claim.key.name === '') return undefined;
  const start = claim.whole.start + at;
  return { start, end: start + claim.key.name.length, text: renamed(claim.key.name, role) };
}
