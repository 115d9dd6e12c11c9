import type { Claim } from '../../model';
import { isTeamKey, plainWord } from '../../vocabulary';
import type { Block, List } from './blocks';
import { boldList } from './bold-leads';
import { hasBoxes } from './boxes';
import { kindOf } from './content';
import type { Gathered } from './draft';
import { type Facts, factsOf, namesOwners } from './facts';
import { plain } from './inline';
import { isKeyedList, isReference, namesFiles } from './list-kinds';
import { isTitle, type Part } from './parts';
import { shareBelow, verdictOf } from './share';
import type { Source } from './source';

/**
 * What the head of the file says: one owner line is the default of all items; several role lines are the roster of
 * the team and own nothing.
 */
export function readHead(source: Source, gathered: Gathered, blocks: readonly Block[]): Facts {
  const facts = factsOf(source, beforeWork(source, blocks));
  const roles = facts.claims.filter((claim) => claim.key.role !== undefined);
  const team = facts.fields.filter((field) => isTeamKey(plainWord(field.key)));
  const both = new Set(roles.map((claim) => claim.key.role)).size > 1;
  const isRoster = roles.length > 0 && (team.length > 0 || both);
  for (const claim of facts.claims) {
    const { role, kind } = claim.key;
    if (isRoster && role) gathered.roster.push({ person: { value: claim.text, span: claim.span }, role });
    else if (kind === 'accountable') gathered.defaults.push(claim);
  }
  return facts;
}

/**
 * The blocks of the head of a file: those at its title and at a second heading, `## Project information` or a subtitle,
 * above the product owner and other fields that no piece of work has.
 */
export function headOf(source: Source, { blocks, parts: [second] }: Part): readonly Block[] {
  if (!second?.heading || second.parts.length > 0) return blocks;
  const { blocks: below } = second;
  if (blocks.length > 0 && kindOf(source, second) !== 'aside') return blocks;
  const { claims, fields, status, work } = factsOf(source, below);
  const isHead =
    !status &&
    work === 0 &&
    claims.length > 0 &&
    claims.every(({ key }) => key.role) &&
    fields.length > claims.length + 1 &&
    below.every(({ kind }) => kind === 'paragraph' || kind === 'quote');
  return isHead ? [...blocks, ...below] : blocks;
}

/** The title, or the first heading where all others beside it are groups: `# Plan` before `# Sprint 1`, `# Sprint 2`. */
export function headsFile(source: Source, part: Part): boolean {
  const { level, parent } = part;
  return (
    isTitle(part) ||
    (level === 1 &&
      parent?.level === 0 &&
      parent.parts[0] === part &&
      verdictOf(shareBelow(source, parent)).grouped &&
      kindOf(source, part) === 'plain')
  );
}

function beforeWork(source: Source, blocks: readonly Block[]): readonly Block[] {
  const bold = boldList(source, { level: 1, blocks }, false)?.span.start;
  const end = blocks.findIndex(
    (block, at) =>
      block.span.start === bold ||
      (block.kind === 'list' &&
        !namesOwners(source, blocks[at - 1], block) &&
        (hasBoxes(block) || !isReference(source, block))),
  );
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** `**Team:** Ana · Bo · Cleo`, `3 developers`, a list below the title of the file say who they are; who owns what stands elsewhere. */
export function isCrew({ text }: Source, { key, span, text: names }: Claim): boolean {
  return (
    isTeamKey(plainWord(key.name)) &&
    (/^[-*+]\s/.test(text.slice(span.start, span.start + 2)) ||
      /^\s{0,4}[·•|]/.test(text.slice(span.end, span.end + 8)) ||
      /^\d/.test(names) ||
      names.split(',').length > 2)
  );
}

/** `- **A. Next steps** — what is planned` above `## A. Next steps`. */
function isContents(source: Source, { parts }: Part, { entries }: List): boolean {
  const heads = parts.flatMap(({ heading }) => (heading ? [plain(source.text, heading.text)] : []));
  const named = entries.filter(
    ({ text }) => text && heads.some((head) => head !== '' && plain(source.text, text).startsWith(head)),
  );
  return named.length > 1 && named.length * 2 > entries.length;
}

/** What a list below the title says of the file instead of listing work. */
export function describesFile(source: Source, part: Part, list: List): boolean {
  // What is told at length is work, whatever it is called by.
  const isShort = list.span.end - list.span.start < list.entries.length * 160;
  return (
    (part.level === 1 && namesFiles(source, list)) ||
    (isTitle(part) && ((isShort && isKeyedList(source, list)) || isContents(source, part, list)))
  );
}
