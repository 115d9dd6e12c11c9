// Stands in for @lezer/common wherever @lezer/markdown is bundled; esbuild.mjs says so. The library's tree is made for
// editors, which keep it, balance it and walk it with cursors. We go through it once, which takes less of all.

/** What a node is, by the parser's name for it: `Paragraph`, `ListItem`, `EmphasisMark` … */
export interface NodeType {
  readonly id: number;
  readonly name: string;
}

export const NodeType = { none: { id: 0, name: '' }, define: (type: NodeType) => type };

/** The kinds of nodes that a parser knows, by their numbers. */
export class NodeSet {
  readonly types: readonly NodeType[];

  constructor(types: readonly NodeType[]) {
    this.types = types;
  }

  /** Adds properties for highlighters, of which there are none here. */
  extend(): this {
    return this;
  }
}

/** What is inside a block of text, flat: a node after the nodes in it. */
export interface Inline {
  /** Four numbers a node: type, start, end, and how many numbers it and the nodes in it take. */
  readonly buffer: readonly number[];
  readonly types: readonly NodeType[];
}

/** A block. */
export class Tree {
  readonly type: NodeType;
  /** The blocks in it or, where it holds text, what is inside that. */
  readonly children: readonly Tree[] | Inline;
  /** Where each of its blocks begins, in UTF-16 units from its own beginning; so do the numbers of `Inline` count. */
  readonly positions: readonly number[];
  /** UTF-16 units. */
  readonly length: number;

  constructor(type: NodeType, children: readonly Tree[] | Inline, positions: readonly number[], length: number) {
    this.type = type;
    this.children = children;
    this.positions = positions;
    this.length = length;
  }

  static build({ buffer, nodeSet, topID, length }: Leaf): Tree {
    const { types } = nodeSet;
    return new Tree(types[topID] ?? NodeType.none, { buffer, types }, none, length);
  }

  /** Would group the children of long nodes. */
  balance(): this {
    return this;
  }

  /** Would tell of a node whether it can be used again in the tree of a changed text. */
  prop(): undefined {
    return undefined;
  }
}

const none: readonly number[] = [];

interface Leaf {
  readonly buffer: readonly number[];
  readonly nodeSet: NodeSet;
  readonly topID: number;
  readonly length: number;
}

export const NodeProp = {};

interface Parse {
  /** Goes on by one block; the tree when that was the last. */
  advance(): Tree | null;
}

/** The text as the parser asks for it: line by line. */
class Lines {
  readonly lineChunks = true;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The rest of the line from an offset on; a line feed where that is empty. */
  chunk(from: number): string {
    const end = this.#text.indexOf('\n', from);
    return end === from ? '\n' : this.#text.slice(from, end < 0 ? undefined : end);
  }
}

export abstract class Parser {
  abstract createParse(
    input: Lines,
    fragments: readonly never[],
    ranges: readonly { from: number; to: number }[],
  ): Parse;

  startParse(text: string): Parse {
    return this.createParse(new Lines(text), [], [{ from: 0, to: text.length }]);
  }
}

/** Only named by what reads a text that has changed, and texts in several languages. */
export const IterMode = {};
export const parseMixed = undefined;
