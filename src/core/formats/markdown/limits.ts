import type { MarkdownParser } from '@lezer/markdown';
import type { Slices } from '../../slices';
import { piecesOf } from '../../text';

/** Inline parsing is quadratic in the length of one paragraph: longer ones are parsed in pieces. Characters. */
const longest = 3000;

/** List and quote markers on one line beyond this many are text. */
const deepest = 64;

/** One of these begins whatever is inline, or ends the line whose spaces before it break it. */
const special = /[\n&*<[\\\]_`~]/;

/**
 * Parses the inline content of very long paragraphs piece by piece, so that time stays linear in their length, and that
 * of plain ones not at all: trying every character for every kind of node takes longer than all else.
 */
export function withFastLeaves(parser: MarkdownParser): MarkdownParser {
  const whole = parser.parseInline.bind(parser);
  parser.parseInline = (text, offset) => {
    const elements: ReturnType<typeof whole> = [];
    const first = text.search(special);
    if (first < 0) return elements;
    if (text.length <= longest) {
      // What stands before it tells whether it begins anything; before a line end that may be many spaces.
      const from = text.includes('\n') ? 0 : Math.max(first - 1, 0);
      return whole(text.slice(from), offset + from);
    }
    for (let at = 0; at < text.length; ) {
      const end = pieceEnd(text, at);
      for (const element of whole(text.slice(at, end), offset + at)) elements.push(element);
      at = end;
    }
    return elements;
  };
  return parser;
}

/** Where a piece ends: behind its last line end or space, else after the full length. */
function pieceEnd(text: string, from: number): number {
  const most = from + longest;
  if (most >= text.length) return text.length;
  // In a slice, since looking back from there would not stop where the piece begins.
  const piece = text.slice(from, most);
  const last = piece.lastIndexOf('\n');
  const end = last > 0 ? last : piece.lastIndexOf(' ');
  return end > 0 ? from + end + 1 : most;
}

const nested = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t]){128,}/gm;

/**
 * The text, of the same length, as the parser takes it: it knows line feeds only, is quadratic in nesting and in runs of
 * spaces, and takes no space behind a table's delimiter row.
 */
export function* parsable(text: string): Slices<string> {
  const pieces: string[] = [];
  let isSame = true;
  for (const { start, end } of piecesOf(text)) {
    if (start > 0) yield;
    const piece = text.slice(start, end);
    const taken = shallow(spaced(piece).replace(/(?:^|\n)[-:| \t>]+(?=\n|$)/g, delimiter));
    isSame &&= taken === piece;
    pieces.push(taken);
  }
  return isSame ? text : pieces.join('');
}

const widest = 65;
const wide = ' '.repeat(widest);

function spaced(text: string): string {
  const feeds = text.includes('\r') ? text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n') : text;
  if (!feeds.includes(wide)) return feeds;
  return feeds.replace(/\S {65,}/g, (run) => run.slice(0, widest) + '\u00A0'.repeat(run.length - widest));
}

/** `|---|---| ` → `|---|----|` */
function delimiter(line: string): string {
  const bare = line.trimEnd();
  const last = bare.lastIndexOf('-') + 1;
  if (bare === line || last === 0 || !bare.includes('|')) return line;
  return bare.slice(0, last) + '-'.repeat(line.length - bare.length) + bare.slice(last);
}

/**
 * The text, of the same length, with the markers of absurdly deep nesting (`> > > …`, `1. 1. 1. …`) made letters.
 */
function shallow(text: string): string {
  return text.replace(nested, (prefix) => {
    let markers = 0;
    return prefix.replace(/[->*+]|\d{1,9}[.)]/g, (marker) => {
      markers += 1;
      return markers > deepest ? 'x'.repeat(marker.length) : marker;
    });
  });
}
