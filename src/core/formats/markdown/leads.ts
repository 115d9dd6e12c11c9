import { isClosedHeading, isClosedWord, levelOf, patternOf, plainWord, testOf } from '../../vocabulary';
import type { Block } from './blocks';
import { hasBoxes } from './boxes';
import { isStatusKey } from './fields';
import { linesOf, plain } from './inline';
import type { Source } from './source';
import { type HeadingKind, headingKind, headingWord, isFirm, namesRest } from './words';

/** A paragraph such as `**Acceptance criteria:**`, whose list says when something is done. */
export function isCriteriaLead(source: Source, block: Block | undefined): boolean {
  return block !== undefined && leadKind(source, block) === 'criteria';
}

/** What a lead-in (`Notes:`, `**Acceptance criteria**`) makes of the list below it; undefined for other prose. */
export function leadKind(source: Source, block: Block): HeadingKind | undefined {
  const text = leadText(source, block);
  if (text === undefined) return undefined;
  const kind = headingKind(source, text);
  // Of several sentences the last one may lead in.
  return kind === 'plain' ? headingKind(source, text.split(/[.!?]\s+|[。！？]/).at(-1) ?? '') : kind;
}

/** Whether a lead-in such as `Done:` closes what is listed below it. */
export function leadCloses(source: Source, block: Block): boolean {
  const text = leadText(source, block);
  return (
    text !== undefined &&
    (text.replace(aside, '').split(' ').length <= 4 || finished().test(text)) &&
    isClosedHeading(text, source.closed)
  );
}

/** `Shipped in the first round of the year:` */
const finished = patternOf('^[^\\p{L}]{0,4}\\p{L}+ (?:', '[since]', ') (?!(?:order|case|be)(?!\\p{L}))', 'iu');

/** `Done (on the quay, with all bells ringing):` */
const aside = /\s\([^()]*\)/;

/** Whether a lead-in such as `Remaining work:` says that what is listed below it is to be done. */
export function leadsToRest(source: Source, block: Block): boolean {
  const text = leadText(source, block);
  return text !== undefined && namesRest(headingWord(text));
}

/** `Scope:`, `Priority order:`: what is in a phase, or which of it comes first. */
export function leadsToScope({ text }: Source, { span }: Block): boolean {
  return isScope(text.slice(span.start, span.start + 24));
}

const isScope = testOf('^[^\\p{L}]{0,8}(?:', '[scope]', ')(?!\\p{L})');

/** `Outcomes:` above all that is listed below a phase, besides when it is done: that is what is to be done in it. */
export function leadsToOutcome(source: Source, lead: Block, blocks: readonly Block[]): boolean {
  return (
    isOutcome(source.text.slice(lead.span.start, Math.min(lead.span.end, lead.span.start + 32))) &&
    blocks.every((block, at) => block.kind !== 'list' || blocks[at - 1] === lead || isBeside(source, blocks[at - 1]))
  );
}

const isOutcome = testOf('^[^\\p{L}]{0,8}(?:', '[outcome]', ')(?!\\p{L})[^\\n]{0,4}$');

function isBeside(source: Source, lead: Block | undefined): boolean {
  const kind = lead && leadKind(source, lead);
  return kind === 'aside' || kind === 'criteria';
}

/** The words that lead to a list below them, if they do: `**Tasks:**`. */
export function leadText(source: Source, block: Block): string | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const lines = linesOf(source.text, block.text);
  const last = lines.at(-1);
  if (!last || last.end - last.start > 120) return undefined;
  const text = plain(source.text, last, block.text.marks);
  // `Notes:`, `**Acceptance criteria**: ✅ all met`
  const lead = /^(.{1,120}?[:：])(?:\s?[✅✔☑].*)?$/u.exec(text)?.[1];
  if (lead) return lead;
  if (source.text.slice(last.end - 2, last.end) !== '**')
    return lines.length === 1 && isAsideAlone(source, text) ? text : undefined;
  // `**Status: done in May**` is a field, and says nothing of the list below it.
  const [key = '', value] = text.split(/[:：]\s/, 2);
  const word = plainWord(key);
  return value && isStatusKey(word) && !isClosedWord(word) ? undefined : text;
}

/** `Agenda items`, `Guidelines`, on a line of its own. */
function isAsideAlone(source: Source, word: string): boolean {
  if (word.length > 32 || headingKind(source, word) !== 'aside') return false;
  return /^\p{Lu}[\p{L}\p{N} ]+$/u.test(word) || isFirm(headingWord(word));
}

/**
 * `**Subtasks:**` above a list: its entries are work even where plain entries are details.
 *
 * @param inside whether they are: the features and deliverables of a piece of work are what it has.
 */
export function namesLevel(source: Source, block: Block, inside = false): boolean {
  if (block.kind !== 'paragraph') return false;
  const last = linesOf(source.text, block.text).at(-1);
  const word = last ? plain(source.text, last, block.text.marks) : '';
  // No level is called by many words.
  return (
    word.length <= 60 &&
    ((/[/&]/.test(word) ? word.split(/[/&]/).some(isLevel) : isLevel(word)) ||
      (word.endsWith(':') && listsWork(word))) &&
    !isFirm(headingWord(word)) &&
    !(inside && /^(?:feature|deliverable|objective)$/.test(levelIn(headingWord(word)) ?? ''))
  );
}

/** `**Tasks:**` above boxes, somewhere among these blocks. */
export function ticksTasks(source: Source, blocks: readonly Block[]): boolean {
  return blocks.some((block, at) => {
    const lead = blocks[at - 1];
    return block.kind === 'list' && lead !== undefined && hasBoxes(block) && namesLevel(source, lead, true);
  });
}

/** Whether a name stands for a level; most lines are fields, whose colon no name of a level has. */
function isLevel(name: string): boolean {
  return !/\p{L}: \S/u.test(name) && levelOf(headingWord(name)) !== undefined;
}

/** `Tasks`, `User stories`: what it lists is work even below an item. Its deliverables are parts of it. */
export function listsWork(title: string): boolean {
  const level = levelIn(headingWord(title.split('(', 1)[0] ?? '').replace(/ (?:list|backlog)$/, ''));
  // `Workflow for every task`
  return level !== undefined && level !== 'deliverable' && !/ (?:each|every) /.test(title);
}

/** The level that a word or the last of several names: `technical tasks`. */
function levelIn(word: string): string | undefined {
  return levelOf(word) ?? levelOf(word.split(' ').at(-1) ?? '');
}
