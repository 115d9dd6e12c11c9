import { plainWord } from '../../vocabulary';

/** Headings and lead-ins under which nothing is an item, boxes included: they say when an item is done. */
const criteria =
  /^(?:acceptance|(?:completion |release |entry )?criteria|definition of|dod\b|dor\b|ac\b|done when|exit criteria|success criteria|validation|verification steps|test (?:plan|steps|cases)|steps to reproduce|checklist|sign[ -]?offs?|approvals?|criterios? de|critérios? de|critères|akzeptanzkriterien|kriterien|criteri di|критерии|критерії|验收|受け入れ|tiêu chí|how to (?:test|verify)|review checklist|prerequisites?|legend|legende|légende|leyenda|legenda|легенда|图例|凡例|how to (?:read|use)|demo(?:nstration)? (?:script|scenario|steps)|sc[ée]nario de d[ée]mo|roteiro|hand-?offs?(?: to|$))/;

/** Words that such a heading may begin with: `Product vision`, `Key risks`, `Sprint 3 goal`. */
const leads =
  'product|project|our|the|this|team|key|core|main|overall|executive|strategic|high level|sprint(?: \\d+)?|success|design|technical|implementation|release|open|status|priority|general|additional|useful|external|business|known|version|document|other';

const asideWords =
  'overview|summary|visions?|missions?|mission statement|purpose|goals?|objectives?|principles?|values|introduction|intro|about|background|context|motivation|rationale|scope|history|glossary|terms|terminology|definitions?|conventions?|guidelines?|process|processes|workflow|ceremonies|cadence|schedule|timeline|dates|calendar|metrics?|kpis?|measures?|indicators|risks?|assumptions?|constraints?|dependencies|blockers?|stakeholders?|team|teams|team members|roles?|members?|participants?|attendees|contacts?|credits|acknowledge?ments?|thanks|contributors?|maintainers|references?|resources?|links?|reading|related|appendix|notes?|remarks|comments?|questions?|feedback|contributing|contributions|disclaimer|licen[cs]e|changelog|change log|revision|contents|toc|index|files|structure|capacity|velocity|burndown|retrospective|estimation|estimates|story points|levels|legend|matrix|moscow|labels|tags|columns|fields|personas?|users|target audience|audience|budget|non goals?|out of scope|exclusions|process and tools|stats|statistics|totals?|current state|current status|evidence|north stars?|status key|priorities|prioritization|prioritisation|not goals|tracking issues|tools|tech stack|technology stack|quick links|navigation|issue triage|triage|blocked by|narratives?|descriptions?|details|axioms?|tenets|support needed|escalation|outputs?|daily (?:scrum|stand ?ups?|meetings?|logs?)|sprint (?:review|planning|retrospective|events)|method|methodology|recap';

const asideWorld =
  "métodos?|metodologia|metodología|descrição|descripción|beschreibung|índice|visión|resumen|introducción|objetivos?|objetivo general|riesgos|notas|equipo|referencias|glosario|métricas|visão|resumo|introdução|riscos|equipe|referências|glossário|overblik|überblick|einleitung|ziele?|risiken|hinweise|vue d'ensemble|objectifs?|risques|équipe|références|cảnh báo|cảnh báo rủi ro|rủi ro|mục tiêu|tổng quan|обзор|цели|риски|команда|相关文档|相关链接|参考|参考资料|関連|概述|目录|目錄|概要|目的|背景|目次|目標|风险|風險";

/** Headings under which lists and tables speak about the work instead of listing it. Boxes still are tasks. */
const aside = new RegExp(
  `^(?:(?:[\\p{L}\\p{N}&.'-]{1,24} )?(?:mission statement|table of contents|glossary|core values|vision|overview)$|(?:(?:${leads}) ){0,2}(?:${asideWords}|${asideWorld})(?:$|\\s*[&/(:,–—-]|\\s(?:and|of|for|to|in|y|e|und|et|de|with)\\s)|(?:how|what|who|when|where|why|see also|further reading|table of|getting|get involved|contribut|won't do|frequently asked|faq)(?!\\p{L}))`,
  'u',
);

/** Headings of groups by time, state or size: never items, whatever stands under them. */
const group =
  /^(?:q[1-4]|h[12]|cy|fy|20\d\d|phase|fase|phases|sprint|iteration|week|semaine|woche|month|day|wave|stage|release|version|v?\d+(?:\.\d+)*$|v\d|milestone|now|next|later|soon|someday|icebox|backlog|product backlog|sprint backlog|to ?do|todo|doing|in progress|done|planned|upcoming|current|future|present|past|completed|shipped|released|high|medium|low|critical|must|should|could|short[ -]term|mid[ -]term|medium[ -]term|long[ -]term|near[ -]term|p[0-4]\b|priority [0-9]|tier|track|pillar|theme|area|epics?$|stories$|user stories$|features?$|tasks?$|bugs?$|roadmap|ideas?$|misc|other|others|general|tier)/;

const roleHeading =
  /^(?:po|pm|pdm|product owners?|product managers?)(?:\s*\([^()]{1,60}\)|\s*[-–—:]\s*[^:]{1,60})?(?:\s*(?:tasks?|items?|backlog))?$/;

/** A heading's or lead-in's words, for comparing: no emoji, numbering, emphasis or closing colon. */
export function headingWord(title: string): string {
  return plainWord(
    title
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .replace(/^(?:\d{1,3}(?:\.\d{1,3})*[.):]?\uFE0F?\u20E3?|[ivx]{1,4}[.)])\s*[-–—:]?\s*(?=\p{L})/iu, '')
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .replace(/[^\p{L}\p{N})]+$/u, ''),
  );
}

export type HeadingKind = 'criteria' | 'aside' | 'group' | 'role' | 'plain';

/** What kind of heading a title makes. */
export function headingKind(title: string): HeadingKind {
  const word = headingWord(title);
  if (roleHeading.test(word)) return 'role';
  if (criteria.test(word)) return 'criteria';
  if (/[?？]\s*$/.test(title) || aside.test(word)) return 'aside';
  return group.test(word) ? 'group' : 'plain';
}
