import { many, type Slices, Steps } from '../../slices';
import { piecesOf } from '../../text';
import { type LineShape, shapeOf } from './line';

/** A line of a text, without its break. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

export function* linesOf(text: string): Slices<Line[]> {
  const lines: Line[] = [];
  const steps = new Steps(many);
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    lines.push({ start, text: text.slice(start, end > start && text.charAt(end - 1) === '\r' ? end - 1 : end) });
    if (feed < 0) break;
    if (steps.isDue()) yield;
    start = feed + 1;
  }
  return lines;
}

/** Whether keys of a text are written behind question marks. */
export function* hasExplicitKeys(text: string): Slices<boolean> {
  for (const { start, end } of piecesOf(text)) {
    if (/^[ -]*\?\s/m.test(text.slice(start, end))) return true;
    yield;
  }
  return false;
}

/** The lines of a text while some of them are repaired. Lines are told by their number. */
export class Lines {
  readonly all: readonly Line[];
  readonly #repaired = new Map<number, string>();
  readonly #shapes: (LineShape | undefined)[] = [];

  constructor(all: readonly Line[]) {
    this.all = all;
  }

  /** A line as it is now; undefined behind the last. */
  at(index: number): string | undefined {
    return this.#repaired.get(index) ?? this.all[index]?.text;
  }

  /** How it is put together. */
  shapeAt(index: number): LineShape {
    const known = this.#shapes[index];
    if (known) return known;
    const shape = shapeOf(this.at(index) ?? '');
    this.#shapes[index] = shape;
    return shape;
  }

  repair(index: number, line: string): void {
    this.#repaired.set(index, line);
    this.#shapes[index] = undefined;
  }

  /** The text, repaired. */
  joined(text: string): string {
    return joined(text, this.all, this.#repaired);
  }
}

/** The text with some of its lines, by their number, replaced. */
export function joined(text: string, lines: readonly Line[], edits: ReadonlyMap<number, string>): string {
  if (edits.size === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const [index, replaced] of [...edits].sort((a, b) => a[0] - b[0])) {
    const line = lines[index];
    if (!line) continue;
    parts.push(text.slice(at, line.start), replaced);
    at = line.start + line.text.length;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** The line with its first character made a `#`. A lone `\r` is one: YAML knows no line end of that kind. */
export function commented(line: string): string {
  const at = /\S/.test(line) ? /[^ \t]/.exec(line)?.index : undefined;
  return at === undefined ? line : `${line.slice(0, at)}#${line.slice(at + 1)}`;
}
