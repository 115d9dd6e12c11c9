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
export const asideWords = '[aside]';

const criteria =
  /^(?:acceptance|(?:completion |release |entry |exit |success )?criteria|definition of|defini[ctz](?:ione?|ao) d[ei] (?:hecho|listo|terminad|complet|pronto|feito|conclu|fini|pret|fatto)|dod\b|dor\b|acs?\b|done when|validation|verification steps|test (?:plan|steps|cases)|steps to reproduce|checklist|sign[ -]?offs?|approvals?|criterios? |criteres|(?:akzeptanz|abnahme)?kriterien|criteri di|критерии|критеріі|验收|受け入れ|tieu chi|how to (?:test|verify|read|use)|review checklist|prerequisites?|legende?|leyenda|legenda|легенда|图例|凡例|[^ ]{0,24} ?(?:legende?|leyenda|legenda)$|demo(?:nstration)? (?:script|scenario|steps)|scenario de demo|roteiro|hand-?offs?(?: to|$))/;

/** What makes a heading one of criteria wherever it stands: `Go-Kriterien`, `Ortak Çıkış Kriteri`, `Exit criteria`. */
const anywhere =
  /kriter|criteri|criter[ei]s|критери|критері|kriitt?eeri|tingimused|κριτήρι|معايير|เกณฑ์|[验驗]收|受け?入れ?条件|完了条件|인수 ?조건/;

/**
 * Whether under a heading, lead-in or key nothing is an item, boxes included: it says when an item is done.
 *
 * @param plain as `plainWord` leaves it.
 */
export function isCriteria(plain: string): boolean {
  return criteria.test(plain) || (plain.length <= 80 && anywhere.test(plain));
}
