import type { Document, ReadOptions, Slot } from '../../model';
import { atOnce, type Slices } from '../../slices';
import { plainWord } from '../../vocabulary';
import { explains } from './article';
import { type Block, blocksOf } from './blocks';
import type { DraftItem, Gathered, Scope } from './draft';
import { type Facts, topicsOf } from './facts';
import { type FrontMatter, frontMatterOf } from './front-matter';
import { findingGuidance, type Guidance, modeOfFile } from './guides';
import { headOf, headsFile, readHead } from './head';
import { headingFacts } from './headings';
import { readingLongLists } from './long-lists';
import { type Part, partsOf } from './parts';
import { findingPeople } from './people';
import { judgingTables } from './read-table';
import { readPart } from './reader';
import { type Dialect, dialectOf, eolOf, headingSlot, type Samples, samplesIn, slotsGiven } from './slots';
import { type Source, sourceOf } from './source';

/** Reads a Markdown backlog. Never throws; what cannot be read becomes `issues`. */
export function readMarkdown(text: string, options: ReadOptions): Document {
  return readingOf(text, options).document;
}

/** A text as it was read, with what reading a part of it again needs. */
export interface MarkdownReading {
  readonly document: Document;
  readonly source: Source;
  readonly root: Part;
  readonly samples: Samples;
  readonly dialect: Dialect;
  readonly guidance: Guidance;
  /** Whether it is more than one item. */
  readonly plain: boolean;
}

export function readingOf(text: string, options: ReadOptions): MarkdownReading {
  return atOnce(reading(text, options));
}

export function* reading(text: string, options: ReadOptions): Slices<MarkdownReading> {
  const people = options.people ? undefined : yield* findingPeople(text, options.keys);
  const source = sourceOf(text, people ? { ...options, people: () => people } : options);
  const front = frontMatterOf(text, options);
  const begin = front?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const gathered: Gathered = { items: [], sections: [], defaults: [...(front?.claims ?? [])], roster: [] };
  const blocks = yield* blocksOf(text, begin);
  yield;
  yield* readingLongLists(source, blocks);
  yield* judgingTables(source, blocks);
  const root = partsOf(blocks);
  yield;
  const [first] = root.parts;
  const title = root.parts.length === 1 || (first && headsFile(source, first)) ? first : undefined;
  const facts = readHead(source, gathered, title ? [...root.blocks, ...headOf(source, title)] : root.blocks);
  const guidance = yield* findingGuidance(text);
  const taught = front?.isOrder ? 'aside' : modeOfFile(guidance);
  const scope: Scope = {
    section: undefined,
    item: undefined,
    closed: false,
    level: undefined,
    mode: taught === 'work' && explains(text, begin) ? 'aside' : taught,
    firm: taught !== 'work',
    details: false,
  };
  yield;
  yield* readPart(source, gathered, root, scope);
  yield;
  const only = wholeFile(source, front, root, gathered);
  // Tables in HTML are found after the rest of their part.
  const items = only ? [only] : gathered.items.sort((a, b) => a.span.start - b.span.start);
  yield;
  const samples = yield* samplesIn(items);
  yield;
  const dialect = dialectOf(text, samples);
  yield* slotsGiven(text, items, dialect);
  const document: Document = {
    format: 'markdown',
    text,
    items,
    sections: only ? [] : gathered.sections,
    defaults: only ? [] : gathered.defaults,
    roster: gathered.roster,
    issues: front?.issues ?? [],
    addDefault: only ? undefined : fileSlot(front?.add, defaultSlot(text, begin, title, facts)),
    head: begin,
  };
  return { document, source, root, samples, dialect, guidance, plain: !only && !front?.item };
}

/**
 * The file as one item: its front matter says so and its body lists no work of its own under ids or in tables (with an
 * id in the front matter: in tables that say whose each row is), or it begins with lines such as `uid: X` and
 * `status: open` at its title.
 */
function wholeFile(
  source: Source,
  front: FrontMatter | undefined,
  root: Part,
  gathered: Gathered,
): DraftItem | undefined {
  if (front?.item) {
    const listed = gathered.items.filter(
      (item) => !front.isTask || item.place.kind === 'cell' || (item.place.kind === 'heading' && item.id),
    );
    const own = front.item.id
      ? listed.filter(({ place, claims }) => place.kind === 'cell' && claims.length > 0)
      : listed;
    return own.length >= 3 ? undefined : front.item;
  }
  const [part] = root.parts;
  const above = isFieldBlock(source, root.blocks);
  const blocks = above ? root.blocks : (part?.blocks.slice(0, 1) ?? []);
  if (!part?.heading || !isFieldBlock(source, blocks)) return undefined;
  const head: Gathered = { items: [], sections: [], defaults: [], roster: [] };
  const facts = readHead(source, head, blocks);
  const named = facts.fields.find((field) => /^u?id$/.test(plainWord(field.key)));
  if (!facts.status || (!named && (!above || facts.claims.length === 0))) return undefined;
  const { title, level } = headingFacts(source, part, part.heading);
  const last = facts.fields.at(-1)?.whole;
  return {
    title,
    id: named && { value: source.text.slice(named.value.start, named.value.end), span: named.value },
    span: { start: 0, end: source.text.length },
    level,
    parent: undefined,
    section: undefined,
    closed: facts.closed,
    claims: facts.claims,
    topics: topicsOf(source, facts),
    add: undefined,
    place: {
      kind: 'slot',
      slot: last && {
        span: { start: last.end, end: last.end },
        before: `${eolOf(source.text)}owner: `,
        after: '',
        style: 'text',
      },
    },
  };
}

/** Nothing but `key: value` lines above the first heading. */
function isFieldBlock(source: Source, blocks: readonly Block[]): boolean {
  const [first] = blocks;
  // Of what begins otherwise, which may be very long, no more need be looked at.
  if (!first || !fieldLine.test(source.text.slice(first.span.start, first.span.start + 30))) return false;
  const lines = blocks.flatMap((block) => source.text.slice(block.span.start, block.span.end).split(/\r?\n/));
  return lines.length >= 2 && lines.every((line) => fieldLine.test(line));
}

const fieldLine = /^[\p{L}_-]{2,24}:(?:\s|$)/u;

/** In the front matter first, unless its keys and an owner would make one item of the file. */
function fileSlot(front: Slot | undefined, below: Slot): Slot {
  return front ? { ...front, otherwise: below } : below;
}

/** An owner line for all items: below the title, or at the very head of a file without one. */
function defaultSlot(text: string, begin: number, title: Part | undefined, facts: Facts): Slot {
  const eol = eolOf(text);
  const last = facts.fields.at(-1)?.whole;
  if (title?.heading && (last === undefined || last.end > title.heading.span.end)) {
    return headingSlot(text, title.heading.span.end, last, '**Owner:** ', eol);
  }
  const head = { span: { start: begin, end: begin }, style: 'text' } as const;
  const comment = { ...head, before: '<!-- owner: ', after: ` -->${eol}${eol}` };
  return { ...head, before: '**Owner:** ', after: `${eol}${eol}`, otherwise: comment };
}
