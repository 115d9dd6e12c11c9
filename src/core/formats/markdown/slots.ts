import type { Claim, Slot } from '../../model';
import { atOnce, isBreak, type Slices, withEach } from '../../slices';
import type { Span } from '../../text';
import type { DraftItem } from './draft';

/** How the file writes owners; taken from the form most of its items use. */
export interface Dialect {
  /** Behind a list entry: ` [owner:: ` and `]`. */
  readonly inline: { readonly open: string; readonly close: string; readonly handle: boolean } | undefined;
  /** On a line below an entry: `- Owner: `. */
  readonly below: string | undefined;
  /** On a line below a heading: `**Owner:** `. */
  readonly heading: string | undefined;
}

/** Gives every item its slot, in the dialect that the whole file turned out to use. */
export function giveSlots(text: string, items: readonly DraftItem[], dialect: Dialect): void {
  atOnce(slotsGiven(text, items, dialect));
}

export function* slotsGiven(text: string, items: readonly DraftItem[], dialect: Dialect): Slices<void> {
  const eol = eolOf(text);
  for (const [index, item] of items.entries()) {
    if (isBreak(index)) yield;
    item.add = slotOf(text, item, dialect, eol);
    item.place = placed[item.place.kind];
  }
}

/** Places whose slots are given: their offsets are of no more use. */
const placed = {
  entry: { kind: 'placed', was: 'entry' },
  heading: { kind: 'placed', was: 'heading' },
  cell: { kind: 'placed', was: 'cell' },
  slot: { kind: 'placed', was: 'slot' },
  placed: { kind: 'placed', was: 'slot' },
} as const;

export function eolOf(text: string): '\n' | '\r\n' {
  const feed = text.indexOf('\n');
  return feed > 0 && text.charAt(feed - 1) === '\r' ? '\r\n' : '\n';
}

/** The dialect's form first; behind it, for where that would be read in another way, forms that disturb less. */
function slotOf(text: string, { place }: DraftItem, dialect: Dialect, eol: string): Slot | undefined {
  switch (place.kind) {
    case 'placed':
      return undefined;
    case 'slot':
    case 'cell':
      return place.slot;
    case 'heading':
      return headingSlot(text, place.at, place.last, dialect.heading ?? '**Owner:** ', eol, place.title);
    case 'entry': {
      // Mostly all three are one place, and a slot for each would be half of what a document takes in memory.
      const last = at(place.below, ...brackets);
      const atEnd = before(lineEnd(text, place.at), last);
      const plainSlot = before(place.at, atEnd);
      if (dialect.below !== undefined && place.indent !== '') {
        return at(place.below, `${eol}${place.indent}${dialect.below}`, '', 'text', plainSlot);
      }
      if (!dialect.inline) return plainSlot;
      const { open, close, handle } = dialect.inline;
      if (open === brackets[0] && close === brackets[1]) return plainSlot;
      return at(place.at, open, close, handle ? 'handle' : 'text', plainSlot);
    }
  }
}

/**
 * A field below a heading: after its last one, or with a blank line after the heading itself; else a comment there,
 * which makes no item of the heading.
 *
 * @param title where the text of a heading ends that is an item, which may have its owner there.
 */
export function headingSlot(
  text: string,
  heading: number,
  last: Span | undefined,
  prefix: string,
  eol: string,
  title?: number,
): Slot {
  const comment = lineBelow(text, heading, '<!-- owner: ', ' -->', eol);
  const otherwise = title === undefined ? comment : at(title, ...brackets, comment);
  if (!last) return lineBelow(text, heading, prefix, '', eol, otherwise);
  const lead = text.slice(text.lastIndexOf('\n', last.start - 1) + 1, last.start);
  const marked = /[-*+]\s+$/.test(lead);
  const line = /^[\s>]*(?:[-*+]\s+)?$/.test(lead) ? lead + prefix.replace(/^[-*+>]\s+/, '') : prefix;
  const row = /^\|\s*(\*\*)?/.exec(text.slice(last.start, last.end));
  const bold = row?.[1] ?? '';
  if (row) return at(last.end, `${eol}| ${bold}Owner${bold} | `, ' |', 'cell', otherwise);
  return at(last.end, `${marked || prefix.startsWith('-') ? '' : '  '}${eol}${line}`, '', 'text', otherwise);
}

/** Between blank lines of its own. */
function lineBelow(text: string, offset: number, before: string, after: string, eol: string, otherwise?: Slot): Slot {
  const isFree = /^[ \t]*(?:\r?\n[ \t]*(?:\r?\n|$)|$)/.test(text.slice(offset, offset + 200));
  return at(offset, eol + eol + before, isFree ? after : after + eol, 'text', otherwise);
}

function lineEnd(text: string, offset: number): number {
  let end = text.indexOf('\n', offset);
  if (end < 0) end = text.length;
  while (end > offset && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

const brackets = [' (owner: ', ')', 'text'] as const;

/** Brackets at an offset, unless those behind it are there already. */
function before(offset: number, otherwise: Slot): Slot {
  return offset === otherwise.span.start ? otherwise : at(offset, ...brackets, otherwise);
}

function at(offset: number, before: string, after: string, style: Slot['style'], otherwise?: Slot): Slot {
  if (!otherwise) return { span: { start: offset, end: offset }, before, after, style };
  const isThere = otherwise.span.start === offset && otherwise.span.end === offset;
  return { span: isThere ? otherwise.span : { start: offset, end: offset }, before, after, style, otherwise };
}

/** The first claims of the forms that most items of a file use. */
export interface Samples {
  readonly list: Claim | undefined;
  readonly heading: Claim | undefined;
}

export function samplesOf(items: readonly DraftItem[]): Samples {
  return atOnce(samplesIn(items));
}

/** The same in slices. */
export function* samplesIn(items: readonly DraftItem[]): Slices<Samples> {
  const counts = { list: new Map<string, Counted>(), heading: new Map<string, Counted>() };
  yield* withEach(items, (item) => {
    const sample = sampleOf(item);
    if (!sample) return;
    const { kind, claim } = sample;
    const known = counts[kind].get(claim.form);
    if (known) known.count += 1;
    else counts[kind].set(claim.form, { count: 1, claim });
  });
  const most = (kind: keyof Samples) => [...counts[kind].values()].sort((a, b) => b.count - a.count)[0]?.claim;
  return { list: most('list'), heading: most('heading') };
}

interface Counted {
  readonly claim: Claim;
  count: number;
}

/** The claim of an item that shows how owners are written in such items. */
export function sampleOf({ claims: [claim], place }: DraftItem) {
  const was = place.kind === 'placed' ? place.was : place.kind;
  const kind = was === 'entry' ? 'list' : was === 'heading' ? 'heading' : undefined;
  return kind && claim?.key.kind === 'accountable' ? ({ kind, claim } as const) : undefined;
}

export function dialectOf(text: string, { list, heading }: Samples): Dialect {
  return {
    inline: list && inlineForm(text, list),
    below: list?.form === 'field-line' && ownLine(text, list) ? fieldPrefix(text, list, '- ') : undefined,
    heading: heading?.form === 'field-line' ? fieldPrefix(text, heading, '') : undefined,
  };
}

function inlineForm(text: string, claim: Claim): Dialect['inline'] {
  if (claim.form === 'handle') return { open: ' ', close: '', handle: true };
  if (claim.form !== 'inline-field' && claim.form !== 'parenthesis') return undefined;
  if (claim.key.role || claim.span.start === claim.span.end) return undefined;
  const open = text.slice(claim.whole.start, claim.span.start);
  const close = text.slice(claim.span.end, claim.whole.end);
  return /^[[(][^[\]()]{1,40}::? ?$/.test(open) && /^[\])]$/.test(close)
    ? { open: ` ${open}`, close, handle: false }
    : undefined;
}

function ownLine(text: string, claim: Claim): boolean {
  const start = text.lastIndexOf('\n', claim.whole.start - 1) + 1;
  return /^[\s>]*(?:[-*+]\s+)?$/.test(text.slice(start, claim.whole.start));
}

/** `- **Owner:** ` as the file writes it; a key that names a role is replaced by `Owner`. */
function fieldPrefix(text: string, claim: Claim, marker: string): string {
  const start = text.lastIndexOf('\n', claim.whole.start - 1) + 1;
  const lead = /^[\s]*((?:[-*+]|>)\s+)?$/.exec(text.slice(start, claim.whole.start))?.[1] ?? marker;
  const open = text.slice(claim.whole.start, claim.span.start);
  if (claim.key.role || claim.span.start === claim.whole.start || open.length > 40 || !/\s$/.test(open)) {
    return `${lead}**Owner:** `;
  }
  return lead + open;
}
