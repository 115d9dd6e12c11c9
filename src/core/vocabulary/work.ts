import { workLevels } from './levels';

/** What a piece of work is called, in a container's key and in a column's header. */
export const pieceWords = `${workLevels}, item, backlog item, product backlog item, pbi, work item, work, issue, ticket, card,
  action item, action, enhancement, improvement, request, feature request, chore`;

/** Keys and headers of what a piece of work is called by; best first. */
export const titleWords = `title, name, summary, subject, headline, heading, título, nombre, nome, titre, nom, titel, bezeichnung, tytuł,
  titolo, название, заголовок, назва, タイトル, 标题, 標題, 名称, 名前, tên`;

/** Keys and headers of what it is about, in sentences. */
export const textWords = `i want, description, desc, details, descripción, descrição, beschreibung, описание, опис, 描述, 说明, 説明, 内容,
  mô tả, content`;

/** Keys and headers of its id; best first. */
export const idWords =
  'id, key, ref, code, number, no, uid, uuid, slug, identifier, ticket id, task id, story id, kep number, código';

/** Keys and headers of its status. */
export const statusWords =
  'status, state, estado, statut, état, статус, 状态, 狀態, 状態, stato, stan, situação, trạng thái, progress status, ステータス';

/** Keys and headers that nothing but work has. */
export const strongWords = `priority, prio, point, story point, sp, pts, effort, estimate, estimated effort, due, due date, deadline, target date, eta,
  acceptance criteria, sprint, epic, as a, i want, depends on, dependency, blocked by, wsjf, moscow, progress,
  prioridad, prioridade, priorität, priorité, приоритет, 优先级, 優先度, ưu tiên, aufwand, schätzung, estimación, esfuerzo,
  estimativa, esforço, puntos, pontos, оценка, срок, 工时, 估算, 期限, điểm`;

/** Keys and headers that work has and other things called by a name have not. */
export const weakWords = `size, estimation, target, type, complexity, value, business value, impact, risk, label, tag, category, area,
  milestone, start, so that, note, acceptance`;

/** Keys, headings and headers of what is said about work instead of listing it. */
export const asideWords = `overview, outline, summary, vision, mission, mission statement, purpose, goal, objective, principle, values, core values, introduction, intro, about,
  background, context, motivation, rationale, scope, out, history, glossary, terms, terminology, definition, convention,
  guideline, process, workflow, ceremony, cadence, schedule, timeline, dates, calendar, metric, kpi, measure, indicator,
  risk, assumption, constraint, dependency, blocker, stakeholder, team, team member, role, member, participant, attendee,
  contact, ansprechpartner, kontakt, credit, acknowledgement, acknowledgment, thanks, contributor, maintainer, reference, resource, link, reading,
  related, appendix, note, remark, comment, question, feedback, contributing, contribution, disclaimer, licence, license,
  changelog, change log, revision, contents, toc, index, files, structure, capacity, velocity, burndown, retrospective, retrospectiva, retrospektive,
  estimation, estimates, story points, levels, legend, matrix, moscow, labels, tags, columns, fields, persona, users,
  target audience, audience, budget, non goal, exclusion, stats, statistic, total, current state, current status,
  evidence, north star, status key, prioritization, prioritisation, not goals, tracking issues, tools, tech stack,
  technology stack, quick links, navigation, issue triage, triage, blocked by, narrative, description, detail, axiom, tenet,
  support needed, escalation, output, method, methodology, recap,
  impediment, impedimento, hindernisse, daily scrum, daily stand up, daily meeting, daily log, sprint review, sprint planning, sprint events,
  método, metodologia, descrição, descripción, beschreibung, índice, visión, visão, resumen, resumo, introducción, introdução,
  objetivo, objetivo general, riesgos, riscos, notas, equipo, equipe, referencias, referências, glosario, glossário, métricas,
  overblik, überblick, einleitung, ziel, ziele, risiken, hinweise, vue d'ensemble, objectif, risque, équipe, référence,
  cảnh báo, cảnh báo rủi ro, rủi ro, mục tiêu, tổng quan, обзор, цели, риски, команда, 相关文档, 相关链接, 参考, 参考资料, 関連,
  цель, limitation, author, information, información, informação, informações,
  récapitulatif, decision, decision log, decisión, decisão, decisões,
  概述, 目录, 目錄, 概要, 目的, 背景, 目次, 目標, 风险, 風險`;

const criteria =
  /^(?:acceptance|(?:completion |release |entry |exit |success )?criteria|definition of|defini[ctz](?:ione?|ao) d[ei] (?:hecho|listo|terminad|complet|pronto|feito|conclu|fini|pret|fatto)|dod\b|dor\b|acs?\b|done when|validation|verification steps|test (?:plan|steps|cases)|steps to reproduce|checklist|sign[ -]?offs?|approvals?|criterios? |criteres|(?:akzeptanz|abnahme)?kriterien|criteri di|критерии|критеріі|验收|受け入れ|tieu chi|how to (?:test|verify|read|use)|review checklist|prerequisites?|legende?|leyenda|legenda|легенда|图例|凡例|demo(?:nstration)? (?:script|scenario|steps)|scenario de demo|roteiro|hand-?offs?(?: to|$))/;

/**
 * Whether under a heading, lead-in or key nothing is an item, boxes included: it says when an item is done.
 *
 * @param plain as `plainWord` leaves it.
 */
export function isCriteria(plain: string): boolean {
  return criteria.test(plain);
}
