import type { Document, Item, Owner, Span } from '../core/index';
import type { GutterVariant, Mark } from './ids';

/** How one item is marked. */
export interface Chip {
  readonly item: Item;
  readonly mark: Mark;
  readonly variant: GutterVariant;
  readonly label: string;
  /** Offset behind the title and the markup that closes it: after the `**` of `**Sign in**`. */
  readonly after: number;
  /** The owner's table cells, which are tinted in the chip's stead: a chip would push the columns out of line. */
  readonly cells: readonly Span[];
  /** The item is a table row, where nothing may be put between the columns. */
  readonly row: boolean;
}

/** Characters of a name that a chip shows. */
const longest = 24;

/** The mark of an item; undefined where there is nothing to say: a closed item that nobody owns. */
export function chipOf(document: Document, item: Item, owner: Owner): Chip | undefined {
  if (!isMarked(item, owner)) return undefined;
  const mark = markOf(owner);
  const own = owner.source === 'own' || owner.source === undefined;
  const cells = item.claims.filter(({ form }) => form === 'cell' || form === 'matrix');
  const deciding = cells.filter((claim) => owner.claims.includes(claim));
  return {
    item,
    mark,
    variant: own ? 'own' : 'inherited',
    label: labelOf(mark, owner),
    after: closed(document.text, item.title.span.end),
    cells: (deciding.length > 0 ? deciding : cells.slice(0, 1)).map(({ whole }) => widened(document.text, whole)),
    row: cells.length > 0 || item.add?.style === 'cell' || isRow(document, item),
  };
}

export function isMarked(item: Item, owner: Owner): boolean {
  return !item.closed || markOf(owner) !== 'unowned';
}

export function markOf({ status, role }: Owner): Mark {
  if (status === 'duplicate') return 'problem';
  if (status === 'waived') return 'other';
  return role ?? 'unowned';
}

function labelOf(mark: Mark, owner: Owner): string {
  if (mark === 'po') return 'PO';
  if (mark === 'pm') return 'PM';
  if (mark === 'shared') return 'PO+PM';
  if (mark === 'problem') return '!';
  if (mark === 'unowned') return '?';
  if (owner.status === 'waived') return 'nobody';
  return shortened(owner.parties.map((party) => party.text).join(', '));
}

/** One line without control characters and such that turn the direction of the text. */
export function shortened(text: string): string {
  const plain = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...plain];
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : plain;
}

/** The end of what closes a title's markup: `**`, a quote, `](url)`. */
function closed(text: string, end: number): number {
  const rest = text.slice(end, end + 200);
  return end + (rest.match(/^(?:[*_~`"']|\]\([^()\s]*\)|\]\])+/)?.[0].length ?? 0);
}

/** A cell with the space that pads it on either side. */
function widened(text: string, cell: Span): Span {
  return {
    start: cell.start - (text.charAt(cell.start - 1) === ' ' ? 1 : 0),
    end: cell.end + (text.charAt(cell.end) === ' ' ? 1 : 0),
  };
}

function isRow({ format, text }: Document, { title }: Item): boolean {
  if (format !== 'markdown') return false;
  const start = text.lastIndexOf('\n', title.span.start - 1) + 1;
  return /^[ \t>]*\|/.test(text.slice(start, title.span.start));
}
