import { type Slices, Steps } from '../../slices';
import type { Span } from '../../text';
import { type Anchor, type ContentReader, maxDepth } from './content';
import type { YamlEntry, YamlMap, YamlNode, YamlSeq, YamlSeqEntry } from './node';
import type { TokenKind, Tokens } from './tokens';

/**
 * Reads the tokens of a YAML text into a tree, valid or not: what does not belong where it stands is noted as an error,
 * and read as part of whatever encloses it.
 */
export class TreeParser {
  readonly #reader: ContentReader;
  readonly #tokens: Tokens;
  /** One a key. */
  readonly #steps = new Steps(16);

  /** @param reader of the same text. */
  constructor(reader: ContentReader) {
    this.#reader = reader;
    this.#tokens = reader.tokens;
  }

  /** The root of each document that has content; what stands behind a root that is complete makes another. */
  *roots(): Slices<YamlNode[]> {
    const tokens = this.#tokens;
    const roots: YamlNode[] = [];
    tokens.advance();
    while (tokens.kind !== 'end') {
      if (tokens.kind === 'start' || tokens.kind === 'stop') {
        const stop = tokens.kind === 'stop';
        this.#reader.anchors = new Map();
        tokens.advance();
        if (stop && !tokens.fresh) this.#rest();
        continue;
      }
      const root = yield* this.#node(0, 0, 0, false);
      if (root) roots.push(root);
      this.#rest();
      if (!tokens.outside) tokens.error(tokens.start);
    }
    return roots;
  }

  /** Passes over what follows a complete node on its line. */
  #rest(): void {
    const tokens = this.#tokens;
    if (!tokens.fresh) tokens.error(tokens.start);
    while (!tokens.fresh) tokens.advance();
  }

  /**
   * @param least the column from which on the next lines belong to the node, `dash` for an entry of a list.
   * @param keyed whether a key stands before it on its line, so that no block collection can begin there.
   */
  *#node(least: number, dash: number, depth: number, keyed: boolean): Slices<YamlNode | undefined> {
    const tokens = this.#tokens;
    let outer: Anchor;
    let anchor: Anchor;
    let inLine = keyed;
    let outerEnd = 0;
    let end = 0;
    this.#reader.propsEnd = 0;
    for (;;) {
      if (tokens.fresh) {
        if (tokens.outside || tokens.column < (tokens.kind === '-' ? dash : least)) return undefined;
        outer = anchor ?? outer;
        anchor = undefined;
        outerEnd = end;
        inLine = false;
      }
      if (tokens.kind !== '&' && tokens.kind !== '!') break;
      if (tokens.kind === '&') anchor = tokens.source.slice(1);
      end = this.#reader.propsEnd = tokens.end;
      tokens.advance();
    }
    const { kind, start } = tokens;
    const column = inLine ? start - tokens.line : tokens.column;
    let node: YamlNode | undefined;
    if (kind === '-' || kind === '?' || kind === ':') {
      if (inLine) tokens.error(start);
      node = yield* kind === '-' ? this.#seq(column, depth, []) : this.#map(column, depth, []);
    } else {
      node = this.#reader.content(least, depth);
      if (node && this.#isKey(kind)) {
        if (inLine) tokens.error(this.#reader.lastLine(node));
        node = yield* this.#map(column, depth, [], this.#reader.keep(node, anchor));
        anchor = undefined;
        end = outerEnd;
      }
    }
    this.#reader.propsEnd = end;
    return node && this.#reader.keep(node, anchor ?? outer);
  }

  /** Whether what began with a token of a kind is the key of a pair: a colon follows on its line. */
  #isKey(kind: TokenKind): boolean {
    return this.#tokens.kind === ':' && !this.#tokens.fresh && kind !== '|';
  }

  /** @param entries those that were read before; what is indented unlike them goes on with them. */
  *#map(column: number, depth: number, entries: YamlEntry[], first?: YamlNode): Slices<YamlMap | undefined> {
    if (depth >= maxDepth) return this.#skip(column);
    const tokens = this.#tokens;
    const from = first?.span.start ?? this.#reader.base + tokens.start;
    yield* this.#pair(column, depth, entries, first);
    for (;;) {
      this.#rest();
      if (tokens.column < column || tokens.outside) break;
      if (tokens.column > column || tokens.kind === '-') {
        if (tokens.column === column) break;
        tokens.error(tokens.start);
        if (tokens.kind === '-') yield* this.#strayList(depth, entries);
        else yield* this.#pair(tokens.column, depth, entries);
      } else yield* this.#pair(column, depth, entries);
    }
    return { kind: 'map', flow: false, entries, span: spanOf(entries, from), anchor: undefined };
  }

  *#pair(column: number, depth: number, entries: YamlEntry[], first?: YamlNode): Slices<void> {
    const tokens = this.#tokens;
    if (this.#steps.isDue()) yield;
    if (tokens.tab !== undefined) tokens.error(tokens.tab);
    const from = tokens.start;
    let key = first;
    const explicit = !first && tokens.kind === '?';
    if (explicit) {
      tokens.advance();
      key = yield* this.#node(column + 1, column + 1, depth + 1, false);
      if (tokens.kind !== ':') this.#rest();
    } else if (!first && tokens.kind !== ':') {
      let anchor: Anchor;
      for (; tokens.kind === '&' || tokens.kind === '!'; tokens.advance())
        if (tokens.kind === '&') anchor = tokens.source.slice(1);
      if (tokens.fresh && tokens.start > from) tokens.error(from);
      key = this.#reader.content(column + 1, depth + 1);
      if (key) key = this.#reader.keep(key, anchor);
    }
    const colon = tokens.kind === ':' && (explicit ? tokens.column === column : !tokens.fresh || !key);
    const keyAt = key ? key.span.start - this.#reader.base : from;
    const lastLine = key ? this.#reader.lastLine(key) : from;
    if (!explicit && (!colon || lastLine > keyAt)) tokens.error(lastLine);
    const colonAt = colon ? tokens.start : from;
    let valueAt = colon ? tokens.end : 0;
    let value: YamlNode | undefined;
    if (colon) {
      tokens.advance();
      value = yield* this.#node(column + 1, explicit ? column + 1 : column, depth + 1, !explicit && !tokens.fresh);
      valueAt = Math.max(valueAt, this.#reader.propsEnd);
    } else if (!key && !explicit) return;
    entries.push(this.#reader.entry(key, colonAt, colon, value, valueAt));
  }

  /** A list that stands where a key belongs goes on with the list before it. */
  *#strayList(depth: number, entries: YamlEntry[]): Slices<void> {
    const last = entries.at(-1);
    const before = last?.value?.kind === 'seq' && !last.value.flow ? last.value : undefined;
    const at = this.#tokens.start;
    const list = yield* this.#seq(this.#tokens.column, depth + 1, [...(before?.entries ?? [])]);
    if (!list) return;
    if (last && before) {
      const value = { ...list, anchor: before.anchor, span: { start: before.span.start, end: list.span.end } };
      entries[entries.length - 1] = { ...last, value, span: { start: last.span.start, end: list.span.end } };
    } else entries.push(this.#reader.entry(undefined, at, false, list, 0));
  }

  *#seq(column: number, depth: number, entries: YamlSeqEntry[]): Slices<YamlSeq | undefined> {
    if (depth >= maxDepth) return this.#skip(column);
    const tokens = this.#tokens;
    const from = this.#reader.base + tokens.start;
    for (;;) {
      if (tokens.tab !== undefined) tokens.error(tokens.tab);
      const start = this.#reader.base + tokens.start;
      tokens.advance();
      const value = yield* this.#node(column + 1, column + 1, depth + 1, false);
      entries.push({ value, span: { start, end: value?.span.end ?? start + 1 } });
      this.#rest();
      while (tokens.column > column && tokens.kind !== '-' && !tokens.outside) {
        tokens.error(tokens.start);
        yield* this.#strayLine(depth, entries);
        this.#rest();
      }
      if (tokens.kind !== '-' || tokens.column < column) break;
      if (tokens.column > column) tokens.error(tokens.start);
    }
    return { kind: 'seq', flow: false, entries, span: spanOf(entries, from), anchor: undefined };
  }

  /** A line that stands where a dash belongs goes on with the mapping before it. */
  *#strayLine(depth: number, entries: YamlSeqEntry[]): Slices<void> {
    const last = entries.at(-1);
    const before = last?.value?.kind === 'map' && !last.value.flow ? last.value : undefined;
    const value = before
      ? yield* this.#map(this.#tokens.column, depth + 1, [...before.entries])
      : yield* this.#node(0, 0, depth + 1, false);
    if (!value) return;
    if (!last || !before) entries.push({ value, span: value.span });
    else {
      const span = { start: last.span.start, end: value.span.end };
      const whole = { ...value, anchor: before.anchor, span: { start: before.span.start, end: value.span.end } };
      entries[entries.length - 1] = { value: whole, span };
    }
  }

  /** Passes over a block collection that is nested too deep. */
  #skip(column: number): undefined {
    const tokens = this.#tokens;
    this.#reader.tooDeep ??= this.#reader.base + tokens.start;
    do tokens.advance();
    while (!tokens.outside && !(tokens.fresh && tokens.column < column));
  }
}

function spanOf(entries: readonly { readonly span: Span }[], from: number): Span {
  const start = entries[0]?.span.start ?? from;
  return { start, end: entries.at(-1)?.span.end ?? start };
}
