import type { Claim, Slot } from '../../model';
import type { DraftItem } from './draft';

/** How the file writes owners; taken from the form most of its items use. */
interface Dialect {
  /** Behind a list entry: ` [owner:: ` and `]`. */
  readonly inline: { readonly before: string; readonly after: string; readonly handle: boolean } | undefined;
  /** On a line below an entry: `- Owner: `. */
  readonly below: string | undefined;
  /** On a line below a heading: `**Owner:** `. */
  readonly heading: string | undefined;
}

/** Gives every item its slot, in the dialect that the whole file turned out to use. */
export function giveSlots(text: string, items: readonly DraftItem[]): void {
  const dialect = dialectOf(text, items);
  const eol = eolOf(text);
  for (const item of items) item.add = slotOf(item, dialect, eol);
}

export function eolOf(text: string): '\n' | '\r\n' {
  const feed = text.indexOf('\n');
  return feed > 0 && text.charAt(feed - 1) === '\r' ? '\r\n' : '\n';
}

function slotOf(item: DraftItem, dialect: Dialect, eol: string): Slot | undefined {
  const { place } = item;
  switch (place.kind) {
    case 'slot':
    case 'cell':
      return place.slot;
    case 'heading':
      return headingSlot(place.at, place.last?.end, dialect.heading ?? '**Owner:** ', eol);
    case 'entry': {
      if (dialect.below !== undefined) {
        return at(place.below, `${eol}${place.indent}${dialect.below}`, '', 'text');
      }
      const plainSlot = at(place.at, ' (owner: ', ')', 'text');
      if (!dialect.inline) return plainSlot;
      const { before, after, handle } = dialect.inline;
      return handle
        ? { ...at(place.at, ' ', '', 'handle'), otherwise: plainSlot }
        : at(place.at, before, after, 'text');
    }
  }
}

/** A field line below a heading: after its last field line, or with a blank line after the heading itself. */
export function headingSlot(heading: number, lastField: number | undefined, prefix: string, eol: string): Slot {
  if (lastField === undefined) return at(heading, `${eol}${eol}${prefix}`, '', 'text');
  return at(lastField, `${prefix.startsWith('-') ? '' : '  '}${eol}${prefix}`, '', 'text');
}

function at(offset: number, before: string, after: string, style: Slot['style']): Slot {
  return { span: { start: offset, end: offset }, before, after, style };
}

function dialectOf(text: string, items: readonly DraftItem[]): Dialect {
  const counts = new Map<string, { count: number; claim: Claim; entry: boolean }>();
  for (const { claims, place } of items) {
    const entry = place.kind === 'entry';
    const [claim] = claims;
    if (claim?.key.kind !== 'accountable' || (!entry && place.kind !== 'heading')) continue;
    const key = `${entry} ${claim.form}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { count: 1, claim, entry });
  }
  const most = (entry: boolean) =>
    [...counts.values()].filter((one) => one.entry === entry).sort((a, b) => b.count - a.count)[0]?.claim;
  const list = most(true);
  const heading = most(false);
  return {
    inline: list && inlineForm(text, list),
    below: list?.form === 'field-line' && ownLine(text, list) ? fieldPrefix(text, list, '- ') : undefined,
    heading: heading?.form === 'field-line' ? fieldPrefix(text, heading, '') : undefined,
  };
}

function inlineForm(text: string, claim: Claim): Dialect['inline'] {
  if (claim.form === 'handle') return { before: ' ', after: '', handle: true };
  if (claim.form !== 'inline-field' && claim.form !== 'parenthesis') return undefined;
  if (claim.key.role || claim.span.start === claim.span.end) return undefined;
  const open = text.slice(claim.whole.start, claim.span.start);
  const close = text.slice(claim.span.end, claim.whole.end);
  return /^[[(][^[\]()]{1,40}::? ?$/.test(open) && /^[\])]$/.test(close)
    ? { before: ` ${open}`, after: close, handle: false }
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
