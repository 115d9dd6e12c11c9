// @lezer/markdown rather than markdown-it: it reads as fast, gives an offset for every delimiter, and goes block by block.
import { parser, Strikethrough, Table as TableSyntax, TaskList } from '@lezer/markdown';
import { isBreak, type Slices } from '../../slices';
import type { Span } from '../../text';
import { parsable, withFastLeaves } from './limits';
import type { Tree } from './syntax-tree';

/** An inline node that matters to reading: what is hidden from a title, what is code, what is struck through. */
export interface Mark extends Span {
  /** The parser's node name: `InlineCode`, `Link`, `EmphasisMark`, `Comment` …; `BareURL` for one outside a link. */
  readonly name: string;
}

const gfm = withFastLeaves(parser.configure([TableSyntax, TaskList, Strikethrough]));

/** A block of the parser's tree at its place: the tree itself knows only how long it is. */
export interface Node {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly tree: Tree;
}

/** The blocks of the text from an offset (behind the front matter) on, with offsets into the whole text. */
export function* parse(text: string, from: number, offset = 0): Slices<readonly Node[]> {
  const parsing = gfm.startParse(yield* parsable(text.slice(0, from).replace(/[^\r\n]/g, ' ') + text.slice(from)));
  let parsed = parsing.advance();
  for (let count = 1; !parsed; count += 1) {
    if (isBreak(count)) yield;
    parsed = parsing.advance();
  }
  // The parser's types are those of the library whose place our tree takes.
  return nodesIn({ tree: parsed as unknown as Tree, from: offset });
}

/** The blocks in a block. */
export function nodesIn({ tree: { children, positions }, from: at }: Pick<Node, 'tree' | 'from'>): readonly Node[] {
  if (!Array.isArray(children)) return [];
  return children.map((tree: Tree, index) => {
    const from = at + (positions[index] ?? 0);
    return { name: tree.type.name, from, to: from + tree.length, tree };
  });
}

/** Of a text without anything in it. */
export const none: readonly Mark[] = [];

/** Rows are split by who reads them: the parser names no empty cells. */
const cells = new Set(['TableCell', 'TableDelimiter']);

/** What is inside a block of text, outer before inner. */
export function marksOf({ from, tree }: Node): readonly Mark[] {
  if (!('buffer' in tree.children) || tree.children.buffer.length === 0) return none;
  const { buffer, types } = tree.children;
  const marks: Mark[] = [];
  let linked = from;
  const add = (begin: number, end: number) => {
    // The numbers tell where a node begins only from its end on.
    const ends: number[] = [];
    for (let at = end; at > begin; at -= buffer[at - 1] ?? at) ends.push(at);
    for (const at of ends.reverse()) {
      const kind = types[buffer[at - 4] ?? 0]?.name ?? '';
      const end = from + (buffer[at - 2] ?? 0);
      const size = buffer[at - 1] ?? 4;
      if (kind === 'Link' || kind === 'Image') linked = Math.max(linked, end);
      const name = kind === 'URL' && end > linked ? 'BareURL' : kind;
      if (!cells.has(name)) marks.push({ name, start: from + (buffer[at - 3] ?? 0), end });
      if (size > 4) add(at - size, at - 4);
    }
  };
  add(0, buffer.length);
  return marks;
}
