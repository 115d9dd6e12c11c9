import type { Span } from '../../text';
import { anyOf } from '../../vocabulary';
import type { Block, Entry, Mark } from './blocks';
import { hasBoxes } from './boxes';
import { hasStateMark } from './done-mark';
import type { Scope } from './draft';
import { isFieldEntry } from './facts';
import { bare } from './fields';
import { firstLine, plain } from './inline';
import { inlineClaims } from './inline-claims';
import { isRemark, tellsOf } from './list-kinds';
import { isTaskByName } from './named-tasks';
import type { Source } from './source';
import { tableKindOf } from './tables';
import { titleOf } from './title';
import { headingKind, headingWord, imperative } from './words';

/** `- Authentication` above nothing but a table of work: no id, no order, and not many words. */
export function isTableLabel(source: Source, { blocks }: Entry, line: Span, marks: readonly Mark[]): boolean {
  const isWork = (block: Block) => block.kind === 'table' && tableKindOf(source, block).kind === 'items';
  if (!blocks.some(isWork) || blocks.some(({ kind }) => kind === 'list')) return false;
  const claims = inlineClaims(source.text, line, marks, source.keyOf);
  const label = plain(source.text, line, marks);
  return (
    label.split(/\s+/).length <= 6 &&
    !(label.includes(' ') && imperative.test(label)) &&
    claims.length === 0 &&
    titleOf(source.text, line, marks, claims).id === undefined
  );
}

/** `Tools` in a to-do list or among other labels: what the program has, not what it is made with. */
export function namesArea({ section, labelled = 0 }: Scope, title: string): boolean {
  let top = section;
  while (top?.parent) top = top.parent;
  const isListed = labelled > 0 || /(?<!\p{L})to-?\s?do(?!\p{L})/iu.test(top?.title.value ?? '');
  return isListed && isArea(headingWord(title.replace(/\s\(.*/, '')));
}

const isArea = anyOf('[area]');

/** A plain entry above plain entries that only names their group: bold, or closed by a colon, or one or two words. What is ticked is work. */
export function isGroupLabel(source: Source, entry: Entry, { labelled, ordered, boxed }: Scope): boolean {
  if (!entry.text || entry.marker.start === entry.marker.end) return false;
  const nested = entry.blocks.filter((block) => block.kind === 'list');
  const children = nested.flatMap((list) => list.entries);
  if (children.length === 0 || children.every((child) => isRemark(source, child))) return false;
  const line = firstLine(source.text, entry.text);
  const raw = source.text.slice(line.start, line.end);
  // `**[Hull]** Keep it dry:` is a piece of work with a tag.
  if (tagged.test(raw) || isTaskByName(source, entry)) return false;
  const text = plain(source.text, line, entry.text.marks);
  // `3. **Offline mode:**` above one entry: that tells of it. A group has several.
  if (children.length === 1 && isNumbered(source, entry) && !nested.some(hasBoxes)) return false;
  // `Sort every ticket by:` is work, and what stands below it says how.
  // `3. **Lamp** — any of these:` among entries with nothing below them is one more of them.
  const isOne = !labelled && (isNumbered(source, entry) || /^\*\*[^*]+\*\*.{12}/.test(raw));
  if (/[:：]\**$/.test(raw)) return !(isOne || (imperative.test(text) && (ordered || isLongOrder(text))));
  if (nested.some(hasBoxes) && !imperative.test(text) && !hasStateMark(raw)) {
    // Among plain entries with nothing below them it is one more of them.
    if (!labelled && !boxed && !text.endsWith(':')) return false;
    const claims = inlineClaims(source.text, line, entry.text.marks, source.keyOf);
    return claims.length === 0 && titleOf(source.text, line, entry.text.marks, claims).id === undefined;
  }
  const value = bare(source.text, line);
  const wholeBold = value.start > line.start && raw.startsWith('**') && !raw.slice(2, -2).includes('**');
  const tasks = children.some((child) => isTask(source, child));
  // `2. Sails` above what they have: numbers stand before pieces of work.
  const limit = isNumbered(source, entry) && !tasks ? 0 : labelled || (tasks ? 3 : 0);
  // What goes on below its name is told of: that is a piece of work.
  const short =
    line.end === entry.text.end &&
    text.split(/\s+/).length <= (/^\p{L}/u.test(text) ? limit : Math.min(limit, 3)) &&
    !imperative.test(text);
  const isTold = children.some((child) => isFieldEntry(source, child)) || tellsOf(source, children);
  return (
    !isTold &&
    !entry.text.marks.some((mark) => mark.name === 'Link') &&
    ((wholeBold && !isOrder(text, isNumbered(source, entry))) || short) &&
    !hasStateMark(raw) &&
    !/[.!?]$/.test(text) &&
    !marked.test(raw.slice(-48))
  );
}

const tagged = /^\*\*\[[\p{L}\d][^\]*\n]{0,24}\]\*\* \S/u;

/** `The hull. *urgent*`: a piece of work with a mark, whatever stands below it. */
const marked = /\p{L}[.!] [*_]{1,2}[\p{L}\d -]{2,24}[*_]{1,2}$/u;

function isNumbered({ text }: Source, { marker }: Entry): boolean {
  return /\d/.test(text.charAt(marker.start));
}

/** `1. **Mend the sails**`: a piece of work; without its number it takes a few words more to be none of the ship's parts. */
function isOrder(text: string, isNumbered: boolean): boolean {
  return text.split(' ').length >= (isNumbered ? 2 : 3) && imperative.test(text);
}

function isLongOrder(text: string): boolean {
  return text.split(' ').length >= 4 && !/\b(?:following|these|below)\b/i.test(text);
}

/** A link to what tracks it, or an order: a piece of work rather than a detail of one. */
function isTask(source: Source, { text: leaf }: Entry): boolean {
  if (!leaf) return false;
  return (
    leaf.marks.some((mark) => mark.name === 'Link' && mark.start === leaf.start) ||
    imperative.test(source.text.slice(leaf.start, leaf.start + 20))
  );
}

/** What the entries below a label are: criteria, asides, or what they are around it. */
export function labelMode(source: Source, label: string, scope: Scope): Scope['mode'] {
  const kind = headingKind(source, label);
  return kind === 'criteria' || (kind === 'aside' && !namesArea(scope, label)) ? kind : scope.mode;
}
