import { anyOf, asideWords, isCriteria, once, plainWord, withoutSigns, words } from '../../vocabulary';
import type { Source } from './source';

/** Words of a list at the start of a heading, with what stands behind them. */
function lead(list: string, behind: string): () => RegExp {
  return once(() => new RegExp(`^(?:${words(list).join('|')})${behind}`));
}

/** Words that such a heading may begin with: `Product vision`, `Key risks`, `Sprint 3 goal`. */
const leads = lead('[aside-lead]', '(?: \\d+)? ');

const isAsideWord = anyOf(asideWords);

/** `Goal: Enable adoption` heads what is done for it. */
const isAim = anyOf('goal, objective, outcome, ziel, objetivo, objectif, obiettivo, meta, цель, мета, 目标, 目標');

/** Behind the words that say what a heading is about: `Risks & mitigation`, `Goals for 2025`. */
const aboutEnd =
  /(?:(?<!\s)\s+)?[&/(:,–—-]|\s(?:and|of|for|to|in|after|since|that|which|y|e|und|et|de|d[aoe]s?|del|du|di|von|with)\s/;

const otherAside =
  /^(?:[\p{L}\p{N}&.'-]{1,24} (?:mission statement|table of contents|glossary|core values|vision|overview)$|(?:current (?:\S+ )?stat(?:e|us)|contribut|(?:\S+ ){0,3}\(?won[’']?t(?: do| fix|$|[^ ]| [—–-])|not now$|(?:each|every|all) .{1,40} (?:should|must|has|have|includes?|contains?|follows?)(?: the following)?:?$|(?:each|every|chaque|cada|jede[rs]?) (?:version|release|phase|milestone|module|feature|change|task|item|story|step|pr|étape|versión|versão|fase) (?:must|should|doit|debe|deve|muss)\b.{0,80}$|.{1,60} (?:done|complete|finished) (?:only )?when:?$|(?:当前|目前|暂|明确)?不(?:计划|打算|会)(?:做|实现|支持)?$|(?:\S+ ){0,2}not (?:on|in|part of|for) (?:this|the|our)|(?:assessed|considered|evaluated|tried) (?:and|but) (?:declined|rejected)|(?:explicitly|deliberately|intentionally) not \p{L}+ing)(?!\p{L}))/u;

/** What such a heading may begin with: `How we work`, `Risk register`. */
const asideStart = lead('[aside-start]', '\\b');

/** What a heading of several words may end in: `Migration principles`, `API standards`. */
const asideEnd = once(() => new RegExp(`^(?:\\S+ ){1,4}(?:${words('[aside-end]').join('|')})$`));

const orders = once(() => new RegExp(`^(?:${words('[imperative]').join('|')})\\b`, 'i'));

/** A short text that starts like an order is a task, not the name of a group or a topic. */
export const imperative = { test: (text: string): boolean => orders().test(text) };

/** What a heading that usually is an aside may also be: a part of the product. Its list tells. */
export const isDoubtful = (word: string): boolean => doubtful().test(word);

const doubtful = lead('[doubtful]', '(?: |$)');

/** How such a heading ends in writings without spaces: `产品原则`, `当前能力`. */
const asideTail =
  /(?:规则|規則|約定|規範|使用方式|使用方法|使用说明|维护说明|ルール|原则|定位|非目标|边界|概述|概况|背景|现状|说明|风险|规范|约束|约定|愿景|基线|术语|附录|(?:已有|当前|现有|已具备)的?(?:能力|功能)|原則|方針|概要|前提|用語|凡例|원칙|배경|개요|현황|지표|규칙|용어|위험)$/;

/** Headings under which lists and tables speak about the work instead of listing it. Boxes still are tasks. */
function isAside(word: string): boolean {
  const about = (word.split(aboutEnd, 1)[0] ?? '').replace(/(?<=\p{L}) sprint(?: \S+)?$/u, '');
  const bare = about.replace(leads(), '').replace(/(?: (?:is|are)|是)$/, '');
  return (
    [about, bare, bare.replace(leads(), '')].some(isAsideWord) ||
    otherAside.test(word) ||
    (word.length <= 24 && asideTail.test(about)) ||
    asideStart().test(word) ||
    (endsAside(about) && !/\s\/\s/.test(word))
  );
}

/** `Payment rules`: a topic, unless its section says that it is a piece of work. */
export function endsAside(word: string): boolean {
  return asideEnd().test(word) && !imperative.test(word);
}

/** Headings of groups by time, state or size: never items, whatever stands under them. */
const group =
  /^(?:(?:q[1-4]|h[12]|cy|fy|20\d\d|v\d|v?\d+(?:\.\d+)*$)|(?:phases?|fase|sprint|iteration|semaine|woche|milestone|now|later|soon|someday|icebox|backlog|product backlog|product roadmap|to ?do|doing|in progress|done|planned|upcoming|completed|shipped|released|(?:short|mid|medium|long|near) term|p[0-4](?!:)|priority [0-9]|epics?$|stories$|user stories$|features?$|tasks?$|bugs?$|roadmap|ideas?$|misc|others?)(?!\p{L})|(?:week|month|day|wave|stage|release|version|next|current|future|present|past|high|medium|low|critical|must|should|could|tier|track|pillar|theme|area|general)(?:$|[^\p{L} ]| (?:\d|\p{L}$|v\d|(?:priority|term|have|release|version|sprint|step|up|work|item|task|feature|idea|quarter|year|plan|of|and|to|one|two)s?(?!\p{L}))))/u;

const roleHeading =
  /^(?:po|pm|pdm|product owners?|product managers?)(?:\s?\([^()]{1,60}\)|\s?[-–—:][^:]{1,60})?(?:\s?(?:tasks?|items?|backlog))?$/;

/** What the same heading is called in another language: `角色 (Personas)`. */
function inBrackets(word: string): string {
  return /[^ -~]/.test(word) ? (/\(([^()]{3,40})\)$/.exec(word)?.[1] ?? '') : '';
}

/** A heading's or lead-in's words, for comparing: no emoji, numbering, emphasis or closing colon. */
export function headingWord(title: string): string {
  return plainWord(
    withoutSigns(title)
      .replace(
        /^(?:\d{1,3}(?:\.\d{1,3})*[.):]?\uFE0F?\u20E3?|[ivx]{1,4}[.)]|[一二三四五六七八九十]{1,3}、)\s*(?:[-–—:]\s*)?(?=\p{L})/iu,
        '',
      )
      .replace(/^[^\p{L}\p{N}]+/u, ''),
  );
}

export type HeadingKind = 'criteria' | 'aside' | 'group' | 'role' | 'plain';

/** What kind of heading a title makes. */
export function headingKind({ kinds }: Source, title: string): HeadingKind {
  const known = kinds.get(title);
  if (known) return known;
  const kind = kindOf(title, headingWord(title));
  kinds.set(title, kind);
  return kind;
}

function kindOf(title: string, word: string): HeadingKind {
  if (roleHeading.test(word)) return 'role';
  if (isCriteria(word)) return 'criteria';
  const aim = /^[^:：]{1,30}(?=[:：]\s*(\S.*)$)/u.exec(word);
  if (aim && isAim(aim[0]) && imperative.test(aim[1] ?? '')) return 'group';
  if (/[?？]\s*$/.test(title) || isAside(word) || isAsideWord(inBrackets(word))) return 'aside';
  return group.test(word) ? 'group' : 'plain';
}
