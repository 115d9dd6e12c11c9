import { plainWord, words } from './words';

/** Marks that stand for an empty value; an owner written so is inherited where there is something to inherit. */
const blankMarks = /^(?:[\s\-–—―_.…~]*|null|\[\s*\]|\{\s*\}|''|""|[☐□◻⬜])$/iu;

/** Words that say that nobody is named yet, by language, as `plainWord` leaves them. */
const undecided = new Set(
  words(`
  tbd, tba, tbc, tbn, todo, fixme, n/a, na, n.a., n.a, none, unassigned, not assigned
  unknown, undefined, undecided, not decided, to be named, to be determined, to be defined
  to be decided, to be announced, to be confirmed, to be assigned, to do, not set, not yet assigned
  not yet, open, vacant, pending, no one, nobody, noone, no owner, nil, empty, blank, xxx
  owner needed, needs owner, need owner, help wanted, up for grabs, available, anyone, ghost
  none yet, none assigned, not applicable, not known, missing, placeholder, who, fill in, name
  offen, unbekannt, niemand, keiner, keine, nicht zugewiesen, noch offen, zu klären, k.a.
  aucun, aucune, à définir, a definir, à déterminer, non assigné, non attribué, personne, inconnu
  ninguno, ninguna, nadie, sin asignar, por definir, por asignar, sin definir, desconocido
  nenhum, nenhuma, ninguém, não atribuído, sem dono, sem responsável, definir, não definido
  nessuno, da definire, non assegnato, sconosciuto
  нет, никто, не назначен, не назначено, неизвестно, уточняется, немає, ніхто, не призначено
  无, 無, 待定, 未定, 未分配, 暂无, 暫無, 未指定, 待指派, 未知, 待确认
  なし, 未割り当て, 未割当, 不明, 検討中, 미정, 없음, 미지정
  chưa có, chưa phân công, geen, niet toegewezen, onbekend, brak, nieprzypisany, yok, belirsiz
`),
);

/** A name that starts so is undecided whatever follows: `TBD by Friday`, `N/A for now`, `none needed`. */
const undecidedLead =
  /^(?:tbd|tba|tbc|todo|n\/a|unassigned|none|nobody|no one|no owner|to be (?:named|determined|defined|decided|assigned|confirmed|announced))(?=$|[\s:(;.?–—-])/i;

/** Words that only a template holds: inside brackets or as a handle they name nobody. */
const template = new Set(
  words(`
  name, names, username, handle, insert, your, who, leave, empty, fill, placeholder
  example, role, roles, initials, firstname, lastname, surname, fullname, xxx, optional
  nombre, nome, nom, имя, tên, 姓名, 名字, 名前, 氏名, 이름
`),
);

/** Words that name nobody when a bracket holds nothing else: `[Team]`, `[Owner / Lead]`, `[assignee]`. */
const generic = new Set(
  words(`
  team, teams, squad, owner, owners, person, people, assignee, assignees, responsible, lead
  department, dept, group, company, organization, org, contact, email, developer, member
  github, user, responsable, équipe, equipo, equipe, verantwortlich, ответственный, 负责人, 担当者
  or, and, of, the, a, to, if, none, any, id
`),
);

/** Words for nobody that, followed by a reason, waive an owner on purpose: `none (kept for history)`. */
const nobody =
  /^(unowned|none|nobody|no one|no owner|niemand|keiner|aucun|aucune|ninguno|ninguém|nenhum|nessuno|никто|无|無)(?=$|[\s:：(（–—#])/iu;

/** Whether a value is empty or only a mark for emptiness: ``, `~`, `null`, `[]`, `-`, `—`, `____`, `☐`. */
export function isBlank(value: string): boolean {
  return blankMarks.test(value) || value === 'NaN' || value === 'nil';
}

/** Whether a whole value says in words that nobody is named: `TBD`, `?`, `to be named`. */
export function isUndecided(value: string): boolean {
  if (value.length > 32) return false;
  return /^[?？!¿\s]*[?？][?？!\s]*$/.test(value) || undecided.has(plainWord(value).replace(/[\s.!?？…]+$/, ''));
}

/** Whether one name of a value starts as an undecided one does: `TBD by Friday`. */
export function startsUndecided(name: string): boolean {
  return undecidedLead.test(name);
}

/** Whether the inside of a bracket, or the name of a handle, is what a template leaves to be filled in. */
export function isTemplateWord(inside: string): boolean {
  if (isBlank(inside) || isUndecided(inside)) return true;
  const words = inside.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => template.has(word)) || words.every((word) => generic.has(word));
}

/**
 * The reason for which a value says that nobody owns the item, `` for a bare `unowned`; undefined where it says
 * something else. A bare `none` is no waiver, nor is one whose reason is itself a placeholder: `none (TBD)`.
 */
export function waiverReason(value: string): string | undefined {
  const match = nobody.exec(value);
  if (!match?.[1]) return undefined;
  const rest = value.slice(match[1].length).trim();
  const explicit = match[1].toLowerCase() === 'unowned';
  if (rest === '') return explicit ? '' : undefined;
  if (!/^[:：(（–—#-]|^because\b/i.test(rest)) return undefined;
  const reason = rest.replace(/^[:：(（–—#\s-]+/, '').replace(/[)）\s]+$/, '');
  if (isBlank(reason) || isUndecided(reason) || /^(?:so far|for now|yet)$/i.test(reason)) {
    return explicit ? '' : undefined;
  }
  return reason;
}
