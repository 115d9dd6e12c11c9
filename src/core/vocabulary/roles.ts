import type { Role } from '../model';
import { plainWord, words } from './words';

/**
 * The names of the two roles as a value may spell them, by language; words as `plainWord` leaves them. Only a whole
 * value counts: PMM, PMO, TPM, POs and PMs are other things and stand in no list. A word that means one role in one
 * company and the other in the next (`Produktverantwortlicher`, `responsable produit`, `product lead`) stays out: the
 * config's aliases are there for it.
 */
const names: Readonly<Record<Role, Readonly<Record<string, readonly string[]>>>> = {
  po: {
    en: words('po, p.o., product owner, productowner, product ownership'),
    de: words('produkteigner, produkteignerin, produktinhaber, produkteigentümer'),
    fr: ['propriétaire du produit', 'propriétaire de produit'],
    es: words(`
      dueño del producto, dueña del producto, dueño de producto, dueña de producto, propietario del producto
    `),
    pt: words('dono do produto, dona do produto, dono de produto, proprietário do produto'),
    it: ['proprietario del prodotto'],
    ru: words('владелец продукта, продакт оунер, продакт овнер'),
    uk: ['власник продукту', 'власниця продукту'],
    zh: words('产品负责人, 產品負責人, 产品拥有者, 产品所有者'),
    ja: ['プロダクトオーナー'],
    ko: words('프로덕트 오너, 프로덕트오너, 제품 소유자'),
    nl: ['producteigenaar'],
    pl: ['właściciel produktu'],
    cs: ['vlastník produktu'],
    sv: ['produktägare'],
    da: ['produktejer', 'produkteier'],
    fi: ['tuoteomistaja'],
    tr: ['ürün sahibi'],
    vi: ['chủ sản phẩm', 'chủ sở hữu sản phẩm'],
  },
  pm: {
    en: words('pm, p.m., pdm, product manager, productmanager, product management, product mgr'),
    de: words('produktmanager, produktmanagerin, produktmanagement'),
    fr: words('chef de produit, cheffe de produit, gestionnaire de produit'),
    es: words(`
      gerente de producto, jefe de producto, jefa de producto, gestor de producto, gestora de producto
    `),
    pt: words('gerente de produto, gestor de produto, gestora de produto'),
    it: ['responsabile di prodotto', 'responsabile prodotto'],
    ru: words('менеджер продукта, менеджер по продукту, продуктовый менеджер, продакт менеджер, продакт'),
    uk: words('менеджер продукту, продуктовий менеджер, продакт менеджер'),
    zh: ['产品经理', '產品經理'],
    ja: words('プロダクトマネージャー, プロダクトマネジャー, プロダクトマネージャ'),
    ko: words('프로덕트 매니저, 프로덕트매니저, 제품 관리자'),
    nl: ['productmanager'],
    pl: ['menedżer produktu', 'kierownik produktu'],
    cs: ['produktový manažer', 'produktová manažerka'],
    sv: ['produktchef'],
    da: ['produktchef', 'produktsjef'],
    fi: ['tuotepäällikkö'],
    tr: ['ürün yöneticisi', 'ürün müdürü'],
    vi: ['quản lý sản phẩm', 'giám đốc sản phẩm'],
  },
};

/** Words before a role that leave it the same role: `Senior Product Manager`, `the PO`, `Acting PM`. */
const degrees = /^(?:the|our|senior|sr\.?|junior|jr\.?|lead|principal|staff|group|associate|acting|interim|deputy) /;

/** Jobs that share their abbreviation with a product role; said out loud they settle what `PM` means. */
const namesakes = new Set(
  words(`
  project manager, project management, program manager, programme manager, programm manager
  product marketing manager, product design manager, people manager, projektmanager, projektleiter
  chef de projet, gerente de proyecto, gerente de projeto, jefe de proyecto, руководитель проекта
  менеджер проекта, project lead, 项目经理, 專案經理, プロジェクトマネージャー, 프로젝트 매니저
`),
);

const byName: ReadonlyMap<string, Role> = new Map(
  (['po', 'pm'] as const).flatMap((role) =>
    Object.values(names[role]).flatMap((words) => words.map((word) => [plainWord(word), role] as const)),
  ),
);

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
  return byName.get(plain) ?? byName.get(plain.replace(degrees, ''));
}

/** Whether a phrase is a job that is easily taken for a product role: `Project Manager`. */
export function isNamesake(word: string): boolean {
  return namesakes.has(plainWord(word));
}
