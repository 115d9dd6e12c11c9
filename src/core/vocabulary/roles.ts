import type { Role } from '../model';
import { prepared } from '../preparing';
import { anyOf, joined, lookUps, once, oneOf, patternOf, plainWord } from './words';

/** Words before a role that leave it the same role: `Senior Product Manager`, `the PO`, `Acting PM`. */
const degrees = patternOf('^', '[degree]', ' ');

/** Jobs that share their abbreviation with a product role; said out loud they settle what `PM` means. */
const isOtherJob = oneOf('[other-job]');

/**
 * The names of the two roles, without spaces. Only a whole value counts: PMM, PMO, TPM, POs and PMs are other things and
 * stand in no list. A word that means one role in one company and the other in the next (`Produktverantwortlicher`,
 * `responsable produit`, `product lead`) stays out: the config's aliases are there for it.
 */
const byName: () => ReadonlyMap<string, Role> = prepared(
  once(() => new Map([...named('po', '[product-owner]'), ...named('pm', '[product-manager]')])),
);

function named(role: Role, list: string) {
  return lookUps(list).map((word) => [word, role] as const);
}

/**
 * The role that a whole word or phrase names: `PO`, `product-owner`, `Product owner`, `Senior PM`, `产品经理`; undefined
 * for everything else, `PMO` and `PO team` included.
 *
 * @param word without handle sign or markup.
 */
export function roleOf(word: string): Role | undefined {
  return roleOfPlain(plainWord(word));
}

/** The same for a word that is compared already: `senior product manager`. */
export function roleOfPlain(plain: string): Role | undefined {
  return byName().get(joined(plain)) ?? byName().get(joined(plain.replace(degrees(), '')));
}

/** Other parties that the head of a file may name: beside them a `PO:` line is part of a roster, not the file's default owner. */
export const isTeamKey = anyOf('[team]');

/** Whether a phrase is a job that is easily taken for a product role: `Project Manager`. */
export function isNamesake(word: string): boolean {
  return isOtherJob(plainWord(word));
}
