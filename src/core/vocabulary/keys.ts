import type { ClaimKey, Role } from '../model';
import { prepared } from '../preparing';
import { roleOfPlain } from './roles';
import { oneOf, plainWord, testOf } from './words';

const isAccountable = oneOf('[owner]');
const isAssignee = oneOf('[assigned]', '[assignee]');

/** `Gate owner`, `Key result owner`: whose the thing is that is told of; not whose a part of it is, or whose it was. */
const owns = /^[\p{L}&]{2,16}(?: [\p{L}&]{2,16})? owners?$/u;
const ofElse = testOf('^', '[owner-else]', ' owners?$');

const abbreviated = prepared(/^(\p{L}{3,8})\.$/u);

/**
 * What an owner key means, or undefined where the word is no owner key. A role's name is a key too: PMM, PMO and TPM are
 * other jobs and in no list.
 *
 * @param name as written, with or without emphasis, brackets and colon: `**Owner(s)**:`, `product_owner`, `Owner (PO)`,
 * `Responsible (R)`.
 * @param extra owner keys of the config, in any spelling; they count as accountable.
 */
export function ownerKey(name: string, extra: readonly string[] = [], plain = plainWord(name)): ClaimKey | undefined {
  const word = plain.replace(abbreviated, '$1');
  if (word === '') return undefined;
  const role = roleOfKey(word);
  const bare = word.replace(/ ?\([^()]*\)$/, '');
  if (role || isAccountable(bare) || (owns.test(bare) && !ofElse(bare))) return { name, kind: 'accountable', role };
  if (isAssignee(word)) return { name, kind: 'assignee', role: undefined };
  // `Owner / Team`
  const [first = '', ...others] = word.includes('/') ? word.split(/ ?\/ ?/) : [];
  if (others.length > 0 && [first, ...others].every((each) => isAccountable(each) || isAssignee(each)))
    return { name, kind: isAccountable(first) ? 'accountable' : 'assignee', role: undefined };
  return extra.some((key) => plainWord(key) === word) ? { name, kind: 'accountable', role: undefined } : undefined;
}

function roleOfKey(word: string): Role | undefined {
  if (word.length > 48) return undefined;
  const bare = word
    .replace(/(?<=p[om]|product (?:owner|manager)) (?:name|id|e?mail)$/, '')
    .replace(/^owner \(?(p[om])\)?$|^(p[om]) owner$/, '$1$2')
    .replace(/^(product (?:owner|manager))s$/, '$1');
  return bare === 'product lead' ? 'pm' : roleOfPlain(bare);
}
