import type { Claim } from '../../model';
import { prepared } from '../../preparing';
import { type Located, type Span, trimmed } from '../../text';
import { oneOf, patternOf, plainWord, testOf } from '../../vocabulary';
import type { Block } from './blocks';
import type { DraftSection, Scope } from './draft';
import type { HeadingFacts } from './headings';
import { leadText } from './leads';
import type { Part } from './parts';
import { behindId, isNamed, isSomebody, personAtStart, whoIn } from './people';
import type { Source } from './source';
import { headingWord, imperative, namesPeople } from './words';

/** What may be one of several by a number or a letter: `Member 2: the shop`, `Personne A`. */
const counted = prepared(
  /^\P{L}{0,4}((?=\p{L})[\p{L}\p{M} ]{2,24}?) ?(?:#?\p{Nd}{1,2}|[A-FА-ЕΑ-Ζ一二三四五六甲乙丙丁])(?=$|\s?[:：(（–—-])/iu,
);

const isHolder = oneOf('[holder]');

function countedIn(text: string): string | undefined {
  const [whole, word = ''] = counted.exec(text.slice(0, 60)) ?? [];
  return isHolder(plainWord(word)) ? whole : undefined;
}

/** `Ana’s tasks`, `Kitchen lead tasks`, `张三负责` */
const told = patternOf('^[^:：]{1,30}?(?=', '[holder-tail]', '$)', 'iu');

/** Who has what stands below a heading, where its own words say so. */
function holderIn(heading: string): string | undefined {
  return countedIn(heading) ?? told().exec(heading)?.[0];
}

/** What may stand behind who it is: `Ana (PM) - 3 items`, `Ana – Backend developer`, `Ana – hard tasks`, `Ana tasks`. */
const behind = patternOf(
  "(?: ?[(|]|['’]s | (?:tasks?|to-?dos?)(?!\\p{L})| [—–-] (?:\\d|(?=.{0,60}$).{0,40}(?<!\\p{L})(?:",
  '[job], [tasks]',
  ')$)).*',
  'iu',
);

/** `(first developer)`, `– hard tasks`: what makes somebody of whom it stands behind. */
const tellsOf = testOf('(?<!\\p{L})(?:', '[job], [tasks]', ')\\)?$');

/** What may stand before it: `Tasks for Ana`. */
const before = patternOf('^[^\\p{L}@]*(?:(?:', '[holder-lead]', ') )?', 'iu');

/** `Shared work`: nobody's alone. */
const isCommon = testOf('(?:^|\\P{L})', '[common]', '(?!\\p{L})');

/** `Morning sprint`: when, and not who. */
const namesTime = testOf('(?:^|\\P{L})(?:', '[day-part], [run], [group-number]', ')(?!\\p{L})');

/** `### Ana (3 tasks)` below `## Tasks by owner`, or where Ana is somebody. */
export function personClaim(
  source: Source,
  whole: Span | undefined,
  { title, id, kind }: Pick<HeadingFacts, 'title' | 'id' | 'kind'>,
  among: Scope['people'],
): Claim | undefined {
  const value = title.value
    .replace(/[:：]$/, '')
    .replace(behind(), '')
    .replace(before(), '');
  if (among === 'told' && !(title.value.length > value.length && tellsOf(title.value))) return undefined;
  if (id || kind !== 'plain' || !/^[^\d\s:→—–,]+(?: [^\d\s:→—–,]+){0,2}$/.test(value)) return undefined;
  if (among ? isCommon(value) || namesTime(value) || namesPeople(headingWord(value)) : !isSomebody(source, value))
    return undefined;
  const { start } = title.span;
  const at = Math.max(start, source.text.indexOf(value, start));
  return namedIn(source, whole, { start: at, end: at + value.length });
}

const isJob = testOf('^', '[job]', '$');

/** `**Ana:**` above a list: whose all of it is. */
export function heldBy(source: Source, sections: DraftSection[], lead: Block, scope: Scope): Scope {
  const title = { value: leadText(source, lead)?.replace(/[:：]$/, '') ?? '', span: lead.span };
  const claim =
    personClaim(source, lead.span, { title, id: undefined, kind: 'plain' }, false) ?? memberClaim(source, lead.span);
  // `**Frontend:**` heads what is made there, whoever else is called so.
  return claim && !isJob(title.value) ? held(sections, title, claim, scope) : scope;
}

/** A scope in which all is somebody's. */
export function held(sections: DraftSection[], title: Located, claim: Claim, scope: Scope): Scope {
  const section: DraftSection = { title, parent: scope.section, claims: [claim], add: undefined };
  sections.push(section);
  return { ...scope, section };
}

/** `### Pay (Ana)`, and `### Pay (Nyx)` where other headings name somebody there, or are those of a team. */
export function endClaim(source: Source, { heading }: Part, facts: HeadingFacts, peers?: string): Claim | undefined {
  const { text } = heading ?? {};
  if (!facts.open || !text) return undefined;
  return whoIn(facts.seat, peers) ?? personAtStart(source, behindId(source.text, text), peers);
}

/** `### Member 2: the shop` */
export function holderClaim(source: Source, part: Part, { title }: HeadingFacts): Claim | undefined {
  return memberClaim(source, title.span, part.heading?.span);
}

/** `### Sails team` above what they do. */
export const namesCrew = testOf('^', '[crew]', '$');

/** Whose all below `### Sails team` is; `### Our team` is nobody's, and `### Invite a team` is to be done. */
export function crewClaim(source: Source, { heading }: Part, { kind, title }: HeadingFacts): Claim | undefined {
  const word = headingWord(title.value);
  const isNobody = /^(?:\S+ )?(?:the|our|your|my|an?|each|per|of|for|by|as|meet) /.test(word) || imperative.test(word);
  return kind === 'plain' && !isNobody && !isCommon(word) ? namedIn(source, heading?.span, title.span) : undefined;
}

function memberClaim(source: Source, span: Span, whole?: Span): Claim | undefined {
  const { text } = source;
  const value = holderIn(text.slice(span.start, span.end));
  if (value) return namedIn(source, whole, { start: span.start, end: span.start + value.length });
  // `Task 2: Member B (hall)`
  const { start, end } = behindId(text, span);
  const behind = start > span.start ? countedIn(text.slice(start, end)) : undefined;
  return behind ? namedIn(source, whole, { start, end: start + behind.length }) : undefined;
}

/** `#### 👤 Ana (member 1)`, the one heading below a task: whose it is. */
export function nameBelow(source: Source, { parts }: Part): Claim | undefined {
  const [only, ...others] = parts;
  const text = others.length === 0 ? only?.heading?.text : undefined;
  if (!text || text.end - text.start > 80) return undefined;
  const [, lead = '', name = '', more = ''] = nameAlone.exec(source.text.slice(text.start, text.end)) ?? [];
  if (!isNamed(name) && !(name && countedIn(more))) return undefined;
  const start = text.start + lead.length;
  return namedIn(source, only?.heading?.span, { start, end: start + name.length });
}

const nameAlone = prepared(
  /^([^\p{L}\n]{0,12})(\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]+){0,2})(?:\s?\(([^()\n]{2,40})\))?$/u,
);

/** `## 5️⃣ PO (Ana)`: the heading's own words are the claim. */
export function roleClaim(source: Source, { heading }: Part, { title }: HeadingFacts): Claim {
  return namedIn(source, heading?.span, title.span);
}

function namedIn(source: Source, whole: Span | undefined, span: Span): Claim {
  const raw = source.text.slice(span.start, span.end);
  const lead = /^[^\p{L}]*/u.exec(raw)?.[0].length ?? 0;
  const value = trimmed(source.text, { start: span.start + lead, end: span.end });
  return {
    key: { name: '', kind: 'accountable', role: undefined },
    form: 'heading',
    text: source.text.slice(value.start, value.end).replace(/[:：]$/, ''),
    span: value,
    values: undefined,
    whole: whole ?? value,
    put: undefined,
    cut: undefined,
    unquoted: [],
  };
}
