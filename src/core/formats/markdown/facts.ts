import type { Claim, Topic } from '../../model';
import type { Span } from '../../text';
import { isClosed, topicKind, topicsIn } from '../../vocabulary';
import type { Block, Entry, List, Table } from './blocks';
import { bare, type Field, type FieldWord, fieldClaim, fieldsOf, fieldWord } from './fields';
import { firstLine, linesOf } from './inline';
import { commentClaims } from './inline-claims';
import type { Source } from './source';
import { cellText } from './tables';

/** What the field lines under a heading or inside an entry say about it. */
export interface Facts {
  readonly claims: Claim[];
  readonly fields: Field[];
  status: boolean;
  closed: boolean;
  /** How many fields of work there are besides owner and status: priority, effort … */
  work: number;
}

export function noFacts(): Facts {
  return { claims: [], fields: [], status: false, closed: false, work: 0 };
}

/** Reads the field lines of blocks: paragraphs, quotes and lists of fields, not of their nested lists. */
export function factsOf(source: Source, blocks: readonly Block[], facts: Facts = noFacts()): Facts {
  for (const block of blocks) {
    if (block.kind === 'paragraph') lineFacts(source, linesOf(source.text, block.text), facts);
    else if (block.kind === 'comment') facts.claims.push(...commentClaims(source.text, block.span, source.keys));
    else if (block.kind === 'quote') factsOf(source, block.blocks, facts);
    else if (block.kind === 'list') entryFacts(source, block, facts);
  }
  return facts;
}

/** The entries of a list that are fields: `- Owner: x`. */
function entryFacts(source: Source, list: List, facts: Facts): void {
  for (const entry of list.entries) {
    if (entry.text && isFieldEntry(source, entry)) lineFacts(source, [firstLine(source.text, entry.text)], facts);
  }
}

/** Takes the fields of lines into facts. */
export function lineFacts(source: Source, lines: readonly Span[], facts: Facts): void {
  for (const line of lines) {
    for (const field of fieldsOf(source.text, line, source.keys)) takeField(source, field, facts);
  }
}

function wordOf(source: Source, key: string): FieldWord {
  const known = source.words.get(key);
  if (known) return known;
  const word = fieldWord(key, source.keys);
  source.words.set(key, word);
  return word;
}

function takeField(source: Source, field: Field, facts: Facts): void {
  facts.fields.push(field);
  const { kind, owner } = wordOf(source, field.key);
  if (owner) {
    facts.claims.push(fieldClaim(source.text, field, 'field-line', owner));
  } else if (kind === 'status') {
    facts.status = true;
    if (isClosed(source.text.slice(field.value.start, field.value.end), source.closed)) facts.closed = true;
  } else if (kind === 'work') facts.work += 1;
}

/** The rows of a `Field | Value` table as facts. */
export function tableFacts(source: Source, table: Table, facts: Facts): void {
  for (const row of [table.header, ...table.rows]) {
    const [name, value] = row.cells;
    if (!name || !value) continue;
    const key = cellText(source.text, row, 0);
    if (wordOf(source, key).kind === undefined) continue;
    const span = bare(source.text, value);
    const before = facts.claims.length;
    takeField(source, { key, value: span, whole: { start: row.start, end: row.end } }, facts);
    const claim = facts.claims[before];
    if (claim) facts.claims[before] = source.cellClaim(row, 1, claim.key, 'cell');
  }
}

/** An entry that is a field of what it stands under: `- **Status**: open`. */
export function isFieldEntry(source: Source, entry: Entry): boolean {
  if (entry.box || !entry.text) return false;
  const [field] = fieldsOf(source.text, firstLine(source.text, entry.text), source.keys);
  return field !== undefined && wordOf(source, field.key).kind !== undefined;
}

/** What the fields say that an item is about: `KPI: revenue`. */
export function topicsOf(source: Source, { fields }: Facts): readonly Topic[] {
  return fields.flatMap(({ key, value }) => {
    const kind = topicKind(key);
    return kind ? topicsIn(kind, source.text.slice(value.start, value.end), value.start) : [];
  });
}
