import type { Finding } from '../rule';
import { Lines } from '../text';
import type { Directive } from './directives';

/** Tells which suppression comment, if any, silences a finding. */
export class Coverage {
  readonly #lines: Lines;
  readonly #file: readonly Directive[];
  readonly #rest: readonly Directive[];
  readonly #restByRule = new Map<string, readonly Segment[]>();
  readonly #byLine: ReadonlyMap<number, readonly Directive[]>;

  constructor(text: string, directives: readonly Directive[]) {
    this.#lines = new Lines(text);
    this.#file = directives.filter(({ scope }) => scope === 'file');
    this.#rest = directives.filter(({ scope }) => scope === 'rest');
    this.#byLine = byLine(text, this.#lines, directives);
  }

  /** The comment that silences a finding of a rule: at its place, or at the item that it is about. */
  of(rule: string, { span, item }: Finding): Directive | undefined {
    const places = item ? [span.start, item.span.start, item.title.span.start] : [span.start];
    const file = this.#file.find((directive) => names(directive, rule));
    return file ?? first(places, (at) => this.#restAt(rule, at)) ?? first(places, (at) => this.#lineAt(rule, at));
  }

  #lineAt(rule: string, offset: number): Directive | undefined {
    return this.#byLine.get(this.#lines.lineAt(offset))?.find((directive) => names(directive, rule));
  }

  #restAt(rule: string, offset: number): Directive | undefined {
    if (this.#rest.length === 0) return undefined;
    const segments = this.#restByRule.get(rule) ?? segmentsFor(rule, this.#rest);
    this.#restByRule.set(rule, segments);
    let low = 0;
    let high = segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((segments[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return segments[low - 1]?.directive;
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

function byLine(text: string, lines: Lines, directives: readonly Directive[]): ReadonlyMap<number, Directive[]> {
  const found = new Map<number, Directive[]>();
  const next = nextContent(text, lines);
  for (const directive of directives) {
    if (directive.scope !== 'line' && directive.scope !== 'next-line') continue;
    const own = lines.lineAt(directive.span.start);
    const line = directive.scope === 'line' ? own : (next[own + 1] ?? own + 1);
    const others = found.get(line);
    if (others) others.push(directive);
    else found.set(line, [directive]);
  }
  return found;
}

/** For each line the first one from there on that is neither blank nor a comment alone. */
function nextContent(text: string, lines: Lines): readonly number[] {
  const next: number[] = [];
  let content = lines.count;
  for (let line = lines.count - 1; line >= 0; line -= 1) {
    const source = text.slice(lines.startOf(line), lines.startOf(line + 1)).trim();
    const isComment = source === '' || source.startsWith('# backlog-roles-') || /^<!--[^>]*-->$/.test(source);
    if (!isComment) content = line;
    next[line] = content;
  }
  return next;
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
