import type { Claim } from '../../model';
import type { DraftItem, Scope } from './draft';
import type { HeadingFacts } from './headings';
import type { Part } from './parts';

/** The item that a heading is. */
export function headingItem(
  part: Part,
  facts: HeadingFacts,
  person: Claim | undefined,
  scope: Scope,
  closed: boolean,
): DraftItem {
  const heading = part.heading;
  const span = heading?.span ?? facts.title.span;
  const last = facts.facts.fields
    .filter(({ whole, value }) => whole.start > span.end && value.start < value.end)
    .sort((a, b) => a.whole.start - b.whole.start)
    .at(-1)?.whole;
  return {
    title: facts.title,
    id: facts.id,
    span: { start: span.start, end: endOf(part) },
    level: facts.level ?? scope.level,
    parent: scope.item,
    section: scope.section,
    closed,
    claims: person && facts.facts.claims.length === 0 ? [person] : [...facts.claims, ...facts.facts.claims],
    topics: facts.topics,
    add: undefined,
    place: { kind: 'heading', at: span.end, title: heading?.text.end ?? span.end, last },
  };
}

/** Where the last block below a heading ends. */
export function endOf(part: Part): number {
  const last = part.parts.at(-1);
  return last ? endOf(last) : (part.blocks.at(-1)?.span.end ?? part.heading?.span.end ?? 0);
}
