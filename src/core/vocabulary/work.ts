import { prepared } from '../preparing';
import { once, plainWord, words } from './words';

/** What a piece of work is called, in a container's key and in a column's header. */
export const pieceWords = '[piece]';

/** Keys and headers of what a piece of work is called by; best first. */
export const titleWords = '[title]';

/** Keys and headers of what it is about, in sentences. */
export const textWords = '[text]';

/** Keys and headers of its id; best first. */
export const idWords = '[id]';

/** Keys and headers of its status. */
export const statusWords = '[status]';

/** Keys and headers that nothing but work has. */
export const strongWords = '[strong]';

/** Keys and headers that work has and other things called by a name have not. */
export const weakWords = '[weak]';

/** Keys, headings and headers of what is said about work instead of listing it. */
export const asideWords = '[aside], [aside-firm]';

/** Those of them below which phases and versions are no groups of work either: risks, figures, logs. */
export const firmWords = '[aside-firm]';

const criteria = prepared(
  once(() => new RegExp(`^(?:${words('[criteria]').map(plainWord).join('|')})(?!\\p{L})`, 'u')),
);

/** What makes a heading one of criteria wherever it stands: `Go-Kriterien`, `Ortak Çıkış Kriteri`, `Exit criteria`. */
const anywhere = prepared(
  once(
    () =>
      new RegExp(
        `(?:legende?|leyenda|legenda| acceptance|validation checklist| definition of (?:done|ready))$|${words('[criteria-within]').join('|')}`,
      ),
  ),
);

/** Whether a key says by its name that its value is a criterion, in any language. */
export function isCriterion(plain: string): boolean {
  return anywhere().test(plain);
}

/** `Approval queue`, `Handoff of sessions`: what may be built, rather than when it is done. */
const feature =
  /^(?:approval|handoff|validation|checklist)s? (?!criteria|checklist|list|steps?|plan|gates?|notes?|for\b|and\b|before\b|[^\p{L}])/u;

/**
 * Whether under a heading, lead-in or key nothing is an item, boxes included: it says when an item is done.
 *
 * @param plain as `plainWord` leaves it.
 */
export function isCriteria(plain: string): boolean {
  return (criteria().test(plain) && !feature.test(plain)) || (plain.length <= 80 && anywhere().test(plain));
}
