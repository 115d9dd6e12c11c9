import { atOnce, isBreak, type Slices } from '../../slices';
import { type Span, trimmed } from '../../text';
import { boxLines, numbersBelow } from './box-lines';
import { cardLevel, headEnd } from './heads';
import { type Mark, marksOf, type Node, nodesIn, none, parse } from './nodes';
import { gridTable, splitRow, withinWidth } from './row-split';
import { withStories } from './stories';

export type { Mark } from './nodes';

/** Text with its inline nodes, in the order of the text, outer before inner. */
export interface Leaf extends Span {
  readonly marks: readonly Mark[];
}

export interface Heading {
  readonly kind: 'heading';
  readonly level: number;
  readonly span: Span;
  /** The title without its markers. */
  readonly text: Leaf;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly span: Span;
  readonly text: Leaf;
}

export interface Entry {
  readonly span: Span;
  /** The list marker: `-`, `1.` */
  readonly marker: Span;
  /** The box of a task: `[x]`. */
  readonly box: Span | undefined;
  readonly checked: boolean;
  /** The first paragraph, without marker and box; absent for an empty entry. */
  readonly text: Leaf | undefined;
  /** What follows the first paragraph inside the entry. */
  readonly blocks: readonly Block[];
}

export interface List {
  readonly kind: 'list';
  readonly span: Span;
  readonly ordered: boolean;
  readonly entries: readonly Entry[];
}

export interface Row extends Leaf {
  /** Between the pipes, padding included, in the order of the columns. */
  readonly cells: readonly Span[];
}

export interface Table {
  readonly kind: 'table';
  readonly span: Span;
  readonly header: Row;
  readonly rows: readonly Row[];
}

export interface Quote {
  readonly kind: 'quote';
  readonly span: Span;
  readonly blocks: readonly Block[];
}

/** HTML, comments, code: kept for their place. */
export interface Opaque {
  readonly kind: 'html' | 'comment' | 'code';
  readonly span: Span;
}

export type Block = Heading | Paragraph | List | Table | Quote | Opaque;

/** Nesting beyond this is kept as one opaque block: no person writes it, and recursion stays shallow. */
const deepest = 64;

/** Parses the text from an offset (behind the front matter) on; spans are offsets into the whole text. */
export function* blocksOf(text: string, from: number): Slices<readonly Block[]> {
  return yield* children(yield* parse(text, from), text, 0);
}

/** The blocks of some lines of a text. Of lines that are put before them the places mean nothing. */
export function blocksIn(text: string, { start, end }: Span, before = ''): readonly Block[] {
  const from = start - before.length;
  const lines = before + text.slice(start, end);
  return atOnce(children(atOnce(parse(lines, 0, from)), text, 0));
}

function* children(nodes: readonly Node[], text: string, depth: number): Slices<readonly Block[]> {
  const blocks: Block[] = [];
  for (const node of nodes) {
    yield* addBlock(blocks, node, text, depth);
    if (isBreak(blocks.length)) yield;
  }
  if (depth > 0) return blocks;
  yield;
  return yield* withStories(text, blocks);
}

const headings = /^(?:ATX|Setext)Heading/;

function* addBlock(blocks: Block[], node: Node, text: string, depth: number): Slices<void> {
  const { name } = node;
  if (name === 'Paragraph') {
    addParagraph(blocks, node, text, depth === 0);
    return;
  }
  const span = trimmedEnd(node, text);
  if (headings.test(name)) {
    blocks.push({ kind: 'heading', level: Number(name.at(-1)), span, text: headingText(node, text) });
  } else if (name === 'BulletList' || name === 'OrderedList') {
    if (depth > deepest) blocks.push({ kind: 'code', span });
    else yield* addList(blocks, node, text, depth);
  } else if (name === 'Table') {
    blocks.push(table(node, text));
  } else if (name === 'Blockquote') {
    if (depth > deepest) blocks.push({ kind: 'code', span });
    else blocks.push({ kind: 'quote', span, blocks: yield* children(nodesIn(node), text, depth + 1) });
  } else {
    const kind = opaque[name];
    if (kind) blocks.push({ kind, span });
  }
}

const opaque: Readonly<Record<string, Opaque['kind']>> = {
  HTMLBlock: 'html',
  CommentBlock: 'comment',
  FencedCode: 'code',
  CodeBlock: 'code',
};

function headingText(node: Node, text: string): Leaf {
  const marks = marksOf(node);
  let { from: start, to: end } = node;
  for (const mark of marks) {
    if (mark.name !== 'HeaderMark') continue;
    if (mark.start === start) start = mark.end;
    else end = Math.min(end, mark.start);
  }
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end, marks };
}

/** A field that begins a line without indentation: `**Status:** done`. */
const fieldStart = /\r?\n(?=\*\*[^*\n]{1,40}(?::\*\*|\*\*\s?:))/;

/** A list. A field line right below it continues its last entry to CommonMark, and speaks of the heading to everybody. */
function* addList(blocks: Block[], node: Node, text: string, depth: number): Slices<void> {
  const all = yield* entries(node, text, depth);
  const whole: List = {
    kind: 'list',
    span: trimmedEnd(node, text),
    ordered: node.name === 'OrderedList',
    entries: all,
  };
  const last = all.at(-1);
  const leaf = last?.text;
  const lazy = depth === 0 && leaf && leaf.end >= whole.span.end && fieldStart.exec(text.slice(leaf.start, leaf.end));
  if (!lazy) {
    blocks.push(whole);
    return;
  }
  const cut = { end: leaf.start + lazy.index };
  const rest = { start: cut.end + lazy[0].length, end: leaf.end };
  const kept = { ...last, span: { ...last.span, ...cut }, text: { ...leaf, ...cut } };
  blocks.push(
    { ...whole, span: { ...whole.span, ...cut }, entries: [...all.slice(0, -1), kept] },
    { kind: 'paragraph', span: rest, text: leafOf(rest, leaf.marks) },
  );
}

/** People write `##Heading` without the space: no heading to CommonMark, one to every reader. */
function addParagraph(blocks: Block[], node: Node, text: string, isTop: boolean): void {
  const marks = marksOf(node);
  const all = trimmedEnd(node, text);
  const end = isTop ? headEnd(text, all) : undefined;
  if (end !== undefined) {
    const head = { start: all.start, end };
    blocks.push({ kind: 'heading', level: cardLevel, span: head, text: leafOf(head, marks) });
    const rest = trimmed(text, { start: end, end: all.end });
    if (rest.start < rest.end) blocks.push({ kind: 'paragraph', span: rest, text: leafOf(rest, marks) });
    return;
  }
  const boxes = isTop ? boxLines(text, all, (lines) => blocksIn(text, lines, '- ')) : undefined;
  if (boxes) {
    blocks.push(boxes);
    return;
  }
  const list = isTop ? numbersBelow(text, all) : undefined;
  if (list !== undefined) {
    const lead = trimmed(text, { start: all.start, end: list });
    blocks.push({ kind: 'paragraph', span: lead, text: leafOf(lead, marks) });
    blocks.push(...blocksIn(text, { start: list, end: all.end }));
    return;
  }
  const grid = text.startsWith('+-', node.from) && gridTable(text, all, marks);
  if (grid) {
    blocks.push(grid);
    return;
  }
  const line = text.startsWith('##', node.from) ? text.slice(node.from, Math.min(node.to, node.from + 400)) : '';
  const found = /^(#{2,6})(?=[^\s#!])[^\n]*/.exec(line);
  if (!found?.[1]) {
    blocks.push({ kind: 'paragraph', span: all, text: leafOf(all, marks) });
    return;
  }
  const lineEnd = node.from + found[0].trimEnd().length;
  const title = { start: node.from + found[1].length, end: lineEnd, marks };
  blocks.push({ kind: 'heading', level: found[1].length, span: { start: node.from, end: lineEnd }, text: title });
  const rest = { start: node.from + found[0].length + 1, end: all.end };
  if (rest.start < rest.end) blocks.push({ kind: 'paragraph', span: rest, text: leafOf(rest, marks) });
}

/** Written out: a hidden class for each would be what a spread leaves. */
function leafOf({ start, end }: Span, marks: readonly Mark[]): Leaf {
  return { start, end, marks };
}

function* entries(list: Node, text: string, depth: number): Slices<readonly Entry[]> {
  const found: Entry[] = [];
  for (const item of nodesIn(list)) {
    if (item.name !== 'ListItem') continue;
    const [marker, ...rest] = nodesIn(item);
    const [first] = rest;
    if (isBreak(found.length)) yield;
    const isTask = first?.name === 'Task';
    const lead = isTask || first?.name === 'Paragraph' ? first : undefined;
    const marks = lead ? marksOf(lead) : none;
    const box = isTask ? marks[0] : lead && otherBox(text, lead);
    const below = lead ? rest.slice(1) : rest;
    found.push({
      span: trimmedEnd(item, text),
      marker: { start: marker?.from ?? item.from, end: marker?.to ?? item.from },
      box: box && { start: box.start, end: box.end },
      checked: box !== undefined && /x/i.test(text.slice(box.start, box.end)),
      text: lead && leadText(lead, box?.end ?? lead.from, text, marks),
      blocks: below.length > 0 ? yield* children(below, text, depth + 1) : [],
    });
  }
  return found;
}

/** Boxes that are drawn, and those of other tools, which say that something is begun or put off: `⬜`, `[~]`, `[/]`, `[-]`. */
function otherBox(text: string, { from, to }: Node): Span | undefined {
  const box = /^(?:\[[~/<>!?-]?\]|[⬜☐◻▢🔲🔳]\uFE0F?)(?=\s)/u.exec(text.slice(from, Math.min(to, from + 4)))?.[0];
  return box ? { start: from, end: from + box.length } : undefined;
}

function leadText(lead: Node, from: number, text: string, marks: readonly Mark[]): Leaf | undefined {
  let start = from;
  while (start < lead.to && isSpace(text, start)) start += 1;
  const end = endOf(lead, text);
  return start < end ? { start, end, marks } : undefined;
}

function table(node: Node, text: string): Table {
  const rows: Row[] = [];
  const all = marksOf(node);
  for (let at = 0; at < all.length; ) {
    const whole = all[at];
    let end = at + 1;
    while (whole && (all[end]?.start ?? node.to) < whole.end) end += 1;
    if (whole?.name === 'TableHeader' || whole?.name === 'TableRow') {
      rows.push(splitRow(text, whole.start, whole.end, all.slice(at + 1, end)));
    }
    at = end;
  }
  const [header, ...body] = rows;
  const span = trimmedEnd(node, text);
  if (!header) return { kind: 'table', span, header: { ...span, marks: [], cells: [] }, rows: body };
  return { kind: 'table', span, header, rows: body.map((each) => withinWidth(text, each, header.cells.length)) };
}

function trimmedEnd(node: Node, text: string): Span {
  return { start: node.from, end: endOf(node, text) };
}

/** Where a node's text ends, trailing space and line end aside. */
function endOf(node: Node, text: string): number {
  let end = Math.min(node.to, text.length);
  while (end > node.from && isSpace(text, end - 1)) end -= 1;
  return end;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13);
}
