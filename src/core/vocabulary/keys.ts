import type { ClaimKey, Role } from '../model';
import { plainWord, words } from './words';

type Kind = ClaimKey['kind'];

/**
 * The keys, columns and field names that say who owns, by language. A native speaker can correct a line without
 * reading code: words are lower case, with spaces for `-` and `_`.
 */
const accountable: Readonly<Record<string, readonly string[]>> = {
  en: words(`
      owner, owners, owner or team, owners or teams, owners or team, owned by, owner role, owner team,
      owning team, owning sig, owner (po), owner (pm), item owner, task owner, story owner, feature owner,
      epic owner, backlog owner, business owner, responsible, responsible person, responsible party,
      responsibility of, accountable, dri, lead, leads, team lead, tech lead, project lead, feature lead,
      dev lead, lead contributor, csc lead, champion, champions, tc39 champion, tc39 champions,
      point of contact, poc, contact person, person in charge, pic, in charge, driver
    `),
  de: words('verantwortlich, verantwortliche, verantwortlicher, zuständig, eigentümer, besitzer, inhaber'),
  fr: words('responsable, responsables, propriétaire, porteur, pilote, référent'),
  es: words('responsable, responsables, propietario, propietaria, encargado, encargada, dueño, dueña'),
  pt: words('responsável, responsaveis, responsáveis, responsavel, proprietário, dono, dona, encarregado'),
  it: words('responsabile, responsabili, proprietario, titolare, referente'),
  ru: words('ответственный, ответственная, ответственные, владелец'),
  uk: words('відповідальний, відповідальна, відповідальні, власник'),
  zh: words('负责人, 負責人, 责任人, 責任人, 所有者, 拥有者, 主责人'),
  ja: words('担当, 担当者, 責任者, 所有者, オーナー'),
  ko: words('담당자, 담당, 책임자, 소유자'),
  vi: words('người phụ trách, người, phụ trách, người chịu trách nhiệm'),
  nl: ['verantwoordelijke', 'eigenaar'],
  pl: ['odpowiedzialny', 'właściciel'],
  tr: ['sorumlu', 'sahibi'],
};

const assignee: Readonly<Record<string, readonly string[]>> = {
  en: words(`
      assignee, assignees, assigned, assigned to, assign to, assigned team, assigned teams, assigned agent,
      claimed by, team, teams, squad, product team, delivery team, developer, implementer, person, people,
      who, resource, member
    `),
  de: words('zugewiesen, zugewiesen an, bearbeiter, bearbeiterin'),
  fr: words('assigné, assigné à, attribué à, affecté à, équipe'),
  es: words('asignado, asignado a, asignada a, responsable sugerido, equipo'),
  pt: words('atribuído, atribuído a, atribuido a, designado, equipe, equipa'),
  it: words('assegnato, assegnato a, assegnatario'),
  ru: words('исполнитель, исполнители, назначен, назначено'),
  uk: words('виконавець, виконавці, призначено'),
  zh: words('执行人, 執行人, 经办人, 指派给, 分配给'),
  ja: words('担当チーム, アサイン, 割り当て'),
  nl: ['toegewezen', 'toegewezen aan'],
  pl: ['przypisany', 'wykonawca'],
};

/** Keys that name a role themselves. PMM, PMO and TPM are other jobs and stand in no list. */
const roleKeys: Readonly<Record<Role, readonly string[]>> = {
  po: words(`
      po, product owner, product owners, productowner, owner (po), dueño del producto, dono do produto
    `),
  pm: words(`
      pm, pdm, product manager, product managers, productmanager, product management, product lead,
      owner (pm), produktmanager, chef de produit, gerente de producto, gerente de produto,
      менеджер продукта, 产品经理, 產品經理
    `),
};

const table: ReadonlyMap<string, { readonly kind: Kind; readonly role: Role | undefined }> = new Map([
  ...Object.values(assignee).flatMap((words) => words.map((word) => entry(word, 'assignee', undefined))),
  ...Object.values(accountable).flatMap((words) => words.map((word) => entry(word, 'accountable', undefined))),
  ...(['po', 'pm'] as const).flatMap((role) => roleKeys[role].map((word) => entry(word, 'accountable', role))),
]);

function entry(word: string, kind: Kind, role: Role | undefined) {
  return [word, { kind, role }] as const;
}

/**
 * What an owner key means, or undefined where the word is no owner key.
 *
 * @param name as written, with or without emphasis, brackets and colon: `**Owner(s)**:`, `product_owner`.
 * @param extra owner keys of the config, in any spelling; they count as accountable.
 */
export function ownerKey(name: string, extra: readonly string[] = []): ClaimKey | undefined {
  const word = plainWord(name);
  const known = table.get(word);
  if (known) return { name, ...known };
  if (word !== '' && extra.some((key) => plainWord(key) === word))
    return { name, kind: 'accountable', role: undefined };
  return undefined;
}
