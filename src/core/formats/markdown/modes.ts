import { levelOf, testOf } from '../../vocabulary';
import type { List } from './blocks';
import { listsScope } from './content';
import type { Scope } from './draft';
import { namesGuide } from './guides';
import type { HeadingFacts } from './headings';
import { isRanked, plain } from './inline';
import { namesArea } from './labels';
import { givesOrders, hasTicks } from './list-kinds';
import { isTitle, type Part } from './parts';
import { shareBelow, verdictOf } from './share';
import type { Source } from './source';
import { listsWishes, speaksOfFile } from './wishes';
import {
  headingWord,
  isDoubtful,
  isFirm,
  isPage,
  namesChosen,
  namesHandover,
  namesNext,
  namesScope,
  namesSpec,
} from './words';

/** How what stands below a heading that is no item is read. */
export function modeOf(source: Source, part: Part, facts: HeadingFacts, scope: Scope): Scope['mode'] {
  // A day in a log is part of it, a quarter in an overview is none, nor are `Parts (implemented)`.
  const isGroup =
    (facts.kind === 'group' || facts.closed) && !scope.firm && !/^\d{4}-\d\d-\d\d/.test(facts.title.value);
  const word = headingWord(facts.title.value);
  const isChosen = scope.mode === 'aside' && !scope.firm && (namesChosen(word) || namesNext(word));
  if ((isTitle(part) && (namesHandover(word) || namesSpec(word))) || (isSole(part) && namesGuide(word))) return 'aside';
  if (levelOf(word) === 'feature' && scope.mode === 'work' && hasUpcoming(source, part)) return 'aside';
  if (levelOf(word) === 'deliverable' && scope.mode === 'work' && isBesideTasks(source, part)) return 'aside';
  if (facts.kind !== 'aside') return isGroup || isChosen || facts.kind === 'role' ? 'work' : scope.mode;
  if ((scope.phase && listsScope(source, part)) || (isTitle(part) && namesScope(word))) return scope.mode;
  // `MVP scope` above `Epic A: Accounts` and `Epic B: Orders`
  if (!isFirm(word) && verdictOf(shareBelow(source, part)).pieces) return scope.mode;
  const doubtful = isDoubtful(word) || isPage(word);
  const isWork = part.blocks.some(
    (block) =>
      block.kind === 'list' &&
      (areRanked(source, block) ||
        (doubtful && ((givesOrders(source, block) && !speaksOfFile(source, block)) || hasTicks(source, block)))),
  );
  return isWork || (!scope.firm && (listsWishes(source, part) || namesArea(scope, word))) ? scope.mode : 'aside';
}

/** The one first heading of a file, whatever stands below it. */
export function isSole({ level, parent }: Part): boolean {
  return level === 1 && parent?.level === 0 && parent.parts.length === 1;
}

/** `## Backlog items`, or a group in them: what is linked there is work, each in a file of its own. */
export function listsFiles({ text }: Source, { heading, parent }: Part): boolean {
  return [heading, parent?.heading].some((one) => one && namesFiles(headingWord(plain(text, one.text))));
}

const namesFiles = testOf('^(?:', '[backlog-items]', ')(?:$| ?[(（])');

/** `## Features` beside or above `Planned features`: what there is. */
function hasUpcoming(source: Source, part: Part): boolean {
  return [part, part.parent].some((around) => around && verdictOf(shareBelow(source, around)).upcoming);
}

/** `### Deliverables` besides `### Tasks` above boxes: what comes of them. */
function isBesideTasks(source: Source, { parent }: Part): boolean {
  return parent !== undefined && verdictOf(shareBelow(source, parent)).ticked;
}

function areRanked({ text }: Source, { entries }: List): boolean {
  return entries.every(({ text: leaf }) => leaf !== undefined && isRanked(text.slice(leaf.start, leaf.end)));
}
