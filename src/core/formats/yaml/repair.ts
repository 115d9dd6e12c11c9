import { type Slices, Steps } from '../../slices';
import type { Broken, Repair } from './broken';
import { gluedIn } from './glued';
import type { Lead } from './leads';
import {
  bare,
  brackets,
  closingQuote,
  colonEnd,
  type Flaw,
  flawOf,
  isAboveKey,
  isBlockHeader,
  isTail,
  type LineShape,
  shapeOf,
  skipSpace,
  withoutColons,
} from './line';
import { commented, hasExplicitKeys, type Line, Lines, linesOf } from './lines';
import { behindDeeper, columnBehindColon, columnOfSlip, goesOn, isAhead, isProse, isRemark, shapeBelow } from './slips';
import { columnBehindTabs, gapBehindDash, leadsOf, type Open } from './tabs';

/** So many lines are looked at between two breaks. */
const some = 50;

/** How far a quote or bracket that is not closed on its line is followed. Lines. */
const maxOpenLines = 60;

/** Repairs all lines that cannot be YAML, whatever stands around them, in one pass. */
export function* repairLines(text: string): Slices<Repair> {
  const lines = yield* linesOf(text);
  return yield* new Repairer(lines, yield* hasExplicitKeys(text)).run(text);
}

/** Goes through the lines once, knowing in which block scalar, quote or bracket it is. */
class Repairer {
  readonly #lines: Lines;
  readonly #broken: Broken[] = [];
  #tabs = false;
  /** The columns of lines that tabs still indent, by their number. */
  readonly #columns = new Map<number, number>();
  readonly #gaps: Lead[] = [];
  /** Where another key or dash could stand, the outermost first, and whether the last has no value yet. */
  readonly #open: Open[] = [];
  #below = false;
  readonly #explicit: boolean;

  /** @param explicit whether keys are written behind question marks. */
  constructor(lines: readonly Line[], explicit: boolean) {
    this.#lines = new Lines(lines);
    this.#explicit = explicit;
  }

  *run(text: string): Slices<Repair> {
    const steps = new Steps(some);
    let index = 0;
    /** Lines that may continue a plain scalar are indented deeper than this; -1 at the start of a document. */
    let plain = Number.POSITIVE_INFINITY;
    while (index < this.#lines.all.length) {
      if (steps.isDue()) yield;
      const line = this.#withoutColon(index);
      if (/^---(?:\s|$)/.test(line) || /^\.\.\.\s*$/.test(line)) {
        plain = -1;
        this.#open.length = 0;
        index = line.startsWith('...') ? index + 1 : this.#prose(index + 1);
        continue;
      }
      if (/^\s*(?:#|$)/.test(line) || /^%[A-Z]/.test(line)) {
        index += 1;
        continue;
      }
      const shape = this.#shape(index, line);
      const value = line.slice(shape.value);
      if (/^\s*(?:\{%|<%.*%>\s*$|\{\{.*\}\}\s*$|<{7}|={7}\s*$|>{7}|`{3})/.test(line))
        this.#comment(index, value.startsWith('{') || value.startsWith('<%') ? 'template' : 'text');
      else if (isProse(line, shape)) {
        // No text has a key in it.
        const below = shapeBelow(this.#lines, index);
        const isBeside = shape.indent <= plain && plain !== Number.POSITIVE_INFINITY && plain !== -1;
        if (isBeside || (this.#below && isAboveKey(below, line, shape.indent))) this.#stray(index, shape.indent);
        else if (plain === Number.POSITIVE_INFINITY && isAhead(this.#lines, index, shape.indent))
          this.#comment(index, 'text');
        else if (plain === Number.POSITIVE_INFINITY) plain = -1;
      } else {
        if (shape.dashes > 0) this.#gap(index);
        else this.#slip(index, shape.indent);
        this.#opens(index, shape);
        const shift = shape.dashes > 0 || line.includes('\t') ? 0 : this.#shift(index, shape.indent);
        index = this.#value(index, shape.value, shape.column + shift, shape.key);
        plain = shape.column;
        continue;
      }
      index += 1;
    }
    const leads = [...leadsOf(this.#lines, this.#columns), ...this.#gaps].sort((a, b) => a.start - b.start);
    return { copy: this.#lines.joined(text), broken: this.#broken, leads };
  }

  /** How a line is put together, with the space that may be missing in it. */
  #shape(index: number, line: string): LineShape {
    const shape = this.#lines.shapeAt(index);
    const glued = gluedIn(line, shape, this.#open);
    if (!glued) return shape;
    this.#gaps.push({ start: (this.#lines.all[index]?.start ?? 0) + glued.at, length: 0, column: 1 });
    this.#report(index, shape.indent, line.trimEnd().length, 'gap');
    return glued.shape;
  }

  #opens(index: number, { indent, column, dashes, key: whole, value }: LineShape): void {
    const line = this.#lines.at(index) ?? '';
    // `{title:` is read as a key, too.
    const colon = whole || dashes > 0 || flawOf(line, value, false) === undefined ? undefined : colonEnd(line, value);
    const key = whole || colon !== undefined;
    const shift = this.#shift(index, indent);
    const dashed = dashes > 0;
    while ((this.#open.at(-1)?.column ?? -1) >= indent + shift + Number(dashed && !this.#open.at(-1)?.dashed))
      this.#open.pop();
    if (dashed) this.#open.push({ column: indent + shift, dashed });
    if (key) this.#open.push({ column: column + shift, dashed: false });
    this.#below = key && isTail(line, colon ?? value);
  }

  /** By how much a line is to be read farther right than it stands. */
  #shift(index: number, indent: number): number {
    return (this.#columns.get(index) ?? indent) - indent;
  }

  #slip(index: number, indent: number): void {
    const column = columnOfSlip(this.#open, this.#lines, index);
    if (column === undefined || this.#columns.has(index)) return;
    this.#columns.set(index, column);
    this.#report(index, indent, this.#line(index).trimEnd().length, 'indent');
  }

  /** Tabs behind a dash do no harm but to what stands below. */
  #gap(index: number): void {
    const gap = gapBehindDash(this.#lines, index);
    if (!gap) return;
    this.#gaps.push({ ...gap, start: gap.start + (this.#lines.all[index]?.start ?? 0) });
    this.#tab(index, gap.start + gap.length);
  }

  #tab(index: number, to: number): void {
    if (!this.#tabs) this.#report(index, 0, to, 'tab');
    this.#tabs = true;
  }

  #line(index: number): string {
    const line = this.#lines.at(index) ?? '';
    if (!line.includes('\t')) return line;
    const lead = /^[ \t]*/.exec(line)?.[0] ?? '';
    if (!lead.includes('\t') || lead.length === line.trimEnd().length) return line;
    this.#tab(index, lead.length);
    const column = this.#columns.get(index) ?? columnBehindTabs(line, this.#open, this.#below);
    if (column !== undefined) {
      this.#columns.set(index, column);
      return line;
    }
    const spaced = ' '.repeat(lead.length) + line.slice(lead.length);
    this.#lines.repair(index, spaced);
    return spaced;
  }

  /** The line without a colon before its key, which belongs to a `?` above: there is none. */
  #withoutColon(index: number): string {
    const line = this.#line(index);
    const lead = this.#lines.shapeAt(index).indent;
    if (line.charAt(lead) !== ':' || this.#explicit || !/^[ ]*:\s+[^\s#]/.test(line)) return line;
    const bared = `${line.slice(0, lead)} ${line.slice(lead + 1)}`;
    this.#lines.repair(index, bared);
    this.#columns.set(index, columnBehindColon(this.#open, this.#lines, index, lead));
    this.#report(index, lead, line.trimEnd().length, 'special');
    return this.#line(index);
  }

  /** Looks at the value of a line and answers which line to look at next. */
  #value(index: number, at: number, column: number, hasKey: boolean): number {
    const line = this.#line(index);
    const flaw = flawOf(line, at, hasKey);
    if (flaw === undefined) {
      if (isBlockHeader(bare(line.slice(at)))) return this.#afterBlock(index + 1, column);
      const remark = hasKey && isRemark(this.#lines, index) && `${line.slice(0, at)}#${line.slice(at + 1)}`;
      const fixed = remark || (/[[{]/.test(line.charAt(at)) ? withoutColons(line) : line);
      if (fixed !== line) {
        this.#lines.repair(index, fixed);
        this.#report(index, at, line.trimEnd().length, remark ? 'text' : 'colon');
      }
      return index + 1;
    }
    if (flaw === 'open-quote' || flaw === 'open-bracket') {
      const next = flaw === 'open-quote' ? this.#closeQuote(index, at, column) : this.#closeBracket(index, at, column);
      if (next !== undefined) return next;
    }
    const colon = hasKey || /^\s*-/.test(line) ? undefined : colonEnd(line, at);
    this.#neutralise(index, at, flaw, colon && colon - 1);
    // What stands below a key that is broken must not become its neighbour's.
    return colon === undefined ? index + 1 : this.#value(index, skipSpace(line, colon), column, true);
  }

  /** The first line behind the block scalar whose head stands above and whose key is in a column. */
  #afterBlock(from: number, column: number): number {
    const head = this.#lines.all[from - 1]?.text ?? '';
    const tabs = /^ *\t/.test(head);
    const shift = (this.#columns.get(from - 1) ?? skipSpace(head, 0)) - skipSpace(head, 0);
    let index = from;
    for (; index < this.#lines.all.length; index += 1) {
      const text = this.#lines.all[index]?.text ?? '';
      const indent = /^ */.exec(text)?.[0].length ?? 0;
      const lead = tabs ? skipSpace(text, 0) : indent;
      if (text.trim() !== '' && lead <= column) break;
      if (lead > indent) this.#columns.set(index, lead + shift);
    }
    return index;
  }

  #closeQuote(index: number, at: number, column: number): number | undefined {
    const quote = this.#lines.all[index]?.text.charAt(at) ?? '"';
    for (let next = index + 1; next < Math.min(this.#lines.all.length, index + maxOpenLines); next += 1) {
      const line = this.#lines.all[next]?.text ?? '';
      if (line.trim() === '') continue;
      const shape = shapeOf(line);
      if (shape.indent <= column) return undefined;
      const close = closingQuote(line, -1, quote);
      if (close !== undefined) return isTail(line, close + 1) ? next + 1 : undefined;
    }
    return undefined;
  }

  #closeBracket(index: number, at: number, column: number): number | undefined {
    let depth = brackets(this.#lines.all[index]?.text.slice(at) ?? '');
    for (let next = index + 1; next < Math.min(this.#lines.all.length, index + maxOpenLines * 10); next += 1) {
      const line = this.#lines.all[next]?.text ?? '';
      const shape = shapeOf(line);
      if (line.trim() !== '' && shape.indent <= column && (shape.key || shape.dashes > 0)) return undefined;
      depth += brackets(line);
      if (depth <= 0) return next + 1;
    }
    return undefined;
  }

  /** A document that is prose (a Markdown text below `---`) becomes a comment; answers where to go on. */
  #prose(from: number): number {
    let first = from;
    while (first < this.#lines.all.length && /^\s*(?:#.*)?$/.test(this.#lines.all[first]?.text ?? '')) first += 1;
    const line = this.#lines.all[first]?.text ?? '';
    const shape = shapeOf(line);
    const second = this.#lines.all[first + 1]?.text ?? '';
    if (shape.key || shape.dashes > 0 || line === '' || from < 2 || /^(?:[[{"'&!?|>%]|\*[^*]|---|\.\.\.)/.test(line))
      return from;
    if (second === '' && first + 1 >= this.#lines.all.length) return from;
    let index = first;
    for (; index < this.#lines.all.length && !/^---(?:\s|$)/.test(this.#lines.all[index]?.text ?? ''); index += 1) {
      const text = this.#lines.all[index]?.text ?? '';
      if (text.trim() !== '') this.#lines.repair(index, commented(text));
    }
    this.#report(first, 0, line.length, 'text');
    return index;
  }

  /** Makes the value, or the key that ends there, a plain scalar of the same length; its text is taken from the original. */
  #neutralise(index: number, at: number, flaw: Flaw, to?: number): void {
    const line = this.#line(index);
    const comment = flaw === 'colon' ? line.indexOf(' #', at) : -1;
    const end = to ?? line.slice(0, comment < 0 ? line.length : comment).trimEnd().length;
    this.#lines.repair(index, line.slice(0, at) + 'x'.repeat(end - at) + line.slice(end));
    this.#report(
      index,
      at,
      end,
      to ? 'special' : flaw === 'open-quote' ? 'quote' : flaw === 'open-bracket' ? 'bracket' : flaw,
    );
  }

  /** A line that is no YAML becomes a comment; but with lines below it, which nobody else must get, a key. */
  #stray(index: number, indent: number): void {
    const shape = shapeBelow(this.#lines, index);
    const isMapping =
      shape.indent > indent && (shape.key || shape.dashes > 0) && !behindDeeper(this.#lines, index, indent);
    if (!isMapping || goesOn(this.#open, indent, shape, this.#below)) {
      this.#comment(index, 'text');
      return;
    }
    const line = this.#line(index);
    const end = line.trimEnd().length;
    this.#lines.repair(index, `${line.slice(0, end - 1)}:${line.slice(end)}`);
    this.#report(index, indent, end, 'text');
  }

  #comment(index: number, reason: Broken['reason']): void {
    const line = this.#line(index);
    this.#lines.repair(index, commented(line));
    this.#report(index, shapeOf(line).indent, line.trimEnd().length, reason);
  }

  #report(index: number, from: number, to: number, reason: Broken['reason']): void {
    const start = this.#lines.all[index]?.start ?? 0;
    this.#broken.push({ start: start + from, end: start + Math.max(to, from + 1), reason });
  }
}
