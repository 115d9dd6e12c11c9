import { lastUpTo } from '../ascending';
import { LineReader } from '../lines';
import type { Finding } from '../rule';
import type { Span } from '../text';
import type { Directive } from './directives';

/** Tells which suppression comment, if any, silences a finding. */
export class Coverage {
  readonly #file: readonly Directive[];
  readonly #rest: readonly Directive[];
  readonly #restByRule = new Map<string, readonly Segment[]>();
  readonly #lines: readonly Covered[];

  constructor(text: string, directives: readonly Directive[]) {
    this.#file = directives.filter(({ scope }) => scope === 'file');
    this.#rest = directives.filter(({ scope }) => scope === 'rest');
    this.#lines = coveredLines(text, directives);
  }

  /** The comment that silences a finding of a rule: at its place, or at the item that it is about. */
  of(rule: string, { span, item }: Finding): Directive | undefined {
    const places = item ? [span.start, item.span.start, item.title.span.start] : [span.start];
    const file = this.#file.find((directive) => names(directive, rule));
    return file ?? first(places, (at) => this.#restAt(rule, at)) ?? first(places, (at) => this.#lineAt(rule, at));
  }

  #lineAt(rule: string, offset: number): Directive | undefined {
    const line = this.#lines[lastUpTo(this.#lines, offset, startOf)];
    return line && offset < line.end ? line.directives.find((directive) => names(directive, rule)) : undefined;
  }

  #restAt(rule: string, offset: number): Directive | undefined {
    if (this.#rest.length === 0) return undefined;
    const segments = this.#restByRule.get(rule) ?? segmentsFor(rule, this.#rest);
    this.#restByRule.set(rule, segments);
    return segments[lastUpTo(segments, offset, startOf)]?.directive;
  }
}

/** From an offset to the next segment, one comment silences a rule, or none does. */
interface Segment {
  readonly start: number;
  readonly directive: Directive | undefined;
}

function segmentsFor(rule: string, directives: readonly Directive[]): readonly Segment[] {
  const segments: Segment[] = [];
  let active: Directive | undefined;
  for (const directive of directives) {
    if (!names(directive, rule) || (directive.action === 'enable') === (active === undefined)) continue;
    active = directive.action === 'enable' ? undefined : directive;
    segments.push({ start: directive.span.start, directive: active });
  }
  return segments;
}

/** A line, with its line end, and the comments that speak of it. */
interface Covered extends Span {
  readonly directives: Directive[];
}

/** The lines that comments name, in the order of the text. */
function coveredLines(text: string, directives: readonly Directive[]): readonly Covered[] {
  const found = new Map<number, Covered>();
  const lines = new LineReader(text);
  for (const directive of directives) {
    const line = lineOf(text, lines, directive);
    if (!line) continue;
    const known = found.get(line.start);
    if (known) known.directives.push(directive);
    else found.set(line.start, { ...line, directives: [directive] });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The line of a comment, or the first one below that is neither blank nor a comment alone; else undefined. */
function lineOf(text: string, lines: LineReader, { scope, span }: Directive): Span | undefined {
  if (scope !== 'line' && scope !== 'next-line') return undefined;
  let line = lines.at(lineStart(text, span.start));
  if (scope === 'next-line') {
    const isBelow = () => line.start <= text.length;
    do line = lines.at(line.next);
    while (isBelow() && isComment(text.slice(line.start, line.end).trim()));
    if (!isBelow()) return undefined;
  }
  // Nothing stands behind the last line but the end of the text, which is its own.
  return { start: line.start, end: line.next > text.length ? Number.POSITIVE_INFINITY : line.next };
}

function startOf({ start }: { readonly start: number }): number {
  return start;
}

function isComment(line: string): boolean {
  return line === '' || line.startsWith('# backlog-roles-') || /^<!--[^>]*-->$/.test(line);
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function names({ rules }: Directive, rule: string): boolean {
  return rules.length === 0 || rules.some(({ value }) => value === rule);
}

function first<T>(places: readonly number[], find: (offset: number) => T | undefined): T | undefined {
  for (const place of places) {
    const found = find(place);
    if (found) return found;
  }
  return undefined;
}
