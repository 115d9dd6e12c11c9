import type { Span } from '../../text';
import { decode, decodeBlock, hasBadEscape } from './decode';
import type { Lead } from './leads';
import type { YamlAlias, YamlEntry, YamlMap, YamlNode, YamlScalar, YamlSeq, YamlSeqEntry } from './node';
import { Tokens } from './tokens';

/** How deep collections may nest before the rest is left unread; deeper files are hostile. */
export const maxDepth = 200;

type Target = Exclude<YamlNode, YamlAlias>;

/** An anchor in front of a node. */
export type Anchor = string | undefined;

/** Reads what can stand on one line: scalars, aliases and flow collections. */
export class ContentReader {
  readonly tokens: Tokens;
  /** The absolute offset at which the text starts in the file. */
  readonly base: number;
  /** Where collections nest deeper than `maxDepth`: that part is not read. Offset. */
  tooDeep: number | undefined;
  /** The anchors of the document. */
  anchors = new Map<string, Target>();
  /** Where the anchor or tag in front of the node that was read last ends; 0 where it has none. */
  propsEnd = 0;
  readonly #original: string;
  readonly #copy: string;
  /** Whether the two differ; comparing them for each scalar would take quadratic time. */
  readonly #repaired: boolean;

  /**
   * @param original the text that values are taken from.
   * @param copy what is parsed: of the same length, with broken lines repaired.
   * @param leads of the lines of the copy that tabs still indent.
   */
  constructor(original: string, copy: string, base: number, leads: readonly Lead[] = []) {
    this.#original = original;
    this.#copy = copy;
    this.#repaired = original !== copy;
    this.base = base;
    this.tokens = new Tokens(copy, leads);
  }

  keep(node: YamlNode, anchor: Anchor): YamlNode {
    if (anchor === undefined || node.kind === 'alias') return node;
    const named: Target = { ...node, anchor };
    this.anchors.set(anchor, named);
    return named;
  }

  /** A scalar, an alias or a flow collection. What is none of them is passed over. */
  content(least: number, depth: number): YamlNode | undefined {
    const tokens = this.tokens;
    const { kind, start, end, source } = tokens;
    switch (kind) {
      case 'text':
        return this.#plain();
      case '"':
      case "'":
        return this.#quoted(kind);
      case '|':
        return this.#block(Math.max(0, least - 1));
      case '*':
        tokens.advance();
        if (source === '*') tokens.error(start);
        return {
          kind: 'alias',
          span: this.#span(start, end),
          anchor: undefined,
          target: this.anchors.get(source.slice(1)),
        };
      case '[':
      case '{': {
        const node = this.#flow(depth);
        if (tokens.kind === 'cancel') tokens.advance();
        return node;
      }
      default:
        tokens.error(start);
        tokens.advance();
        return undefined;
    }
  }

  entry(
    key: YamlNode | undefined,
    colonAt: number,
    colon: boolean,
    value: YamlNode | undefined,
    valueAt: number,
  ): YamlEntry {
    const keySpan = key?.span ?? this.#span(colonAt, colonAt);
    const at = Math.max(keySpan.end, this.base + valueAt);
    return {
      name: key?.kind === 'scalar' ? key.value : '',
      key: keySpan,
      value,
      valueAt: at,
      colon,
      span: { start: keySpan.start, end: Math.max(value?.span.end ?? at, at) },
    };
  }

  #flow(depth: number): YamlMap | YamlSeq | undefined {
    const tokens = this.tokens;
    const { kind, start } = tokens;
    if (depth >= maxDepth) return this.#skipFlow();
    const pairs: YamlEntry[] = [];
    const values: YamlSeqEntry[] = [];
    tokens.advance();
    // Whether an entry may follow: behind the bracket and each comma.
    let due = true;
    let end: number | undefined;
    while (end === undefined && tokens.kind !== 'cancel' && !this.tokens.outside) {
      if (tokens.kind === ']' || tokens.kind === '}') {
        end = tokens.end;
        if ((tokens.kind === ']') !== (kind === '[')) tokens.error(start);
        tokens.advance();
      } else if (tokens.kind === ',') {
        if (due) tokens.error(tokens.start);
        due = true;
        tokens.advance();
      } else {
        if (!due) tokens.error(tokens.start);
        due = false;
        this.#flowEntry(depth + 1, kind === '{', pairs, values);
      }
    }
    if (end === undefined) tokens.error(start);
    const last = (kind === '{' ? pairs : values).at(-1)?.span.end ?? 0;
    const from = this.base + start;
    const span = { start: from, end: end === undefined ? Math.max(from + 1, last) : this.base + end };
    return kind === '{'
      ? { kind: 'map', flow: true, entries: pairs, span, anchor: undefined }
      : { kind: 'seq', flow: true, entries: values, span, anchor: undefined };
  }

  /** `a`, `a: b`, `? a : b`; in a list a pair is a mapping of its own. */
  #flowEntry(depth: number, inMap: boolean, pairs: YamlEntry[], values: YamlSeqEntry[]): void {
    const tokens = this.tokens;
    const from = tokens.start;
    const explicit = tokens.kind === '?';
    if (explicit) tokens.advance();
    const key = tokens.kind === ':' ? undefined : this.#flowNode(depth);
    const colon = tokens.kind === ':';
    if (!colon && !explicit && !inMap) {
      if (key) values.push({ value: key, span: key.span });
      return;
    }
    if (!colon && !key) return;
    const colonAt = colon ? tokens.start : from;
    let valueAt = colon ? tokens.end : 0;
    let value: YamlNode | undefined;
    if (colon) {
      tokens.advance();
      value = this.#flowNode(depth);
      valueAt = Math.max(valueAt, this.propsEnd);
    }
    const entry = this.entry(key, colonAt, colon, value, valueAt);
    if (inMap) pairs.push(entry);
    else {
      const map: YamlMap = { kind: 'map', flow: true, entries: [entry], span: entry.span, anchor: undefined };
      values.push({ value: map, span: entry.span });
    }
  }

  #flowNode(depth: number): YamlNode | undefined {
    const tokens = this.tokens;
    let anchor: Anchor;
    let end = 0;
    for (; tokens.kind === '&' || tokens.kind === '!'; tokens.advance()) {
      if (tokens.kind === '&') anchor = tokens.source.slice(1);
      end = tokens.end;
    }
    let node: YamlNode | undefined;
    if (!/^(?:[,\]}:]|cancel)$/.test(tokens.kind) && !this.tokens.outside)
      node = tokens.kind === '[' || tokens.kind === '{' ? this.#flow(depth) : this.content(0, depth);
    this.propsEnd = end;
    return node && this.keep(node, anchor);
  }

  #skipFlow(): undefined {
    const tokens = this.tokens;
    this.tooDeep ??= this.base + tokens.start;
    let open = 0;
    do {
      if (tokens.kind === '[' || tokens.kind === '{') open += 1;
      else if (tokens.kind === ']' || tokens.kind === '}') open -= 1;
      tokens.advance();
    } while (open > 0 && tokens.kind !== 'cancel' && !this.tokens.outside);
  }

  #plain(): YamlScalar {
    const { source, start, end } = this.tokens;
    if (/^[%,|>]/.test(source)) this.tokens.error(start);
    this.tokens.advance();
    const simple = !source.includes('\n') && !source.includes('\r');
    const value = simple ? this.#original.slice(start, end) : (this.#changed(start, end) ?? decode('plain', source));
    const span = this.#span(start, end);
    return { kind: 'scalar', value, style: 'plain', span, content: span, anchor: undefined };
  }

  #quoted(quote: '"' | "'"): YamlScalar {
    const { source, start, end } = this.tokens;
    const closed = source.length > 1 && source.endsWith(quote);
    const inner = source.slice(1, closed ? -1 : undefined);
    if (!closed || (quote === '"' && hasBadEscape(inner))) this.tokens.error(start);
    this.tokens.advance();
    const style = quote === "'" ? 'single' : 'double';
    return {
      kind: 'scalar',
      value: this.#changed(start, end) ?? decode(style, inner),
      style,
      span: this.#span(start, end),
      content: this.#span(start + 1, closed ? end - 1 : end),
      anchor: undefined,
    };
  }

  /** @param indent of what it is the value of; an indent given in the head is relative to it. */
  #block(indent: number): YamlScalar {
    const { source, start, end, body, bodyStart, bodyEnd } = this.tokens;
    if (!/^[|>](?:[1-9][+-]?|[+-][1-9]?)?$/.test(source)) this.tokens.error(start);
    this.tokens.advance();
    const written = this.#copy.slice(bodyStart, bodyEnd);
    const text = bodyStart + written.trimEnd().length;
    const lead = written.length - written.trimStart().length;
    const content = this.#span(Math.min(bodyStart + lead, text), text);
    return {
      kind: 'scalar',
      value: decodeBlock(source, body, indent),
      style: 'block',
      span: this.#span(start, text > bodyStart ? text : end),
      content,
      anchor: undefined,
    };
  }

  /** Where the last line of a key starts: with more than one line, that with the colon is the one that is wrong. Offset of the copy. */
  lastLine({ kind, span }: YamlNode): number {
    const start = span.start - this.base;
    if (kind !== 'scalar') return start;
    return start + this.#copy.slice(start, span.end - this.base).lastIndexOf('\n') + 1;
  }

  #span(start: number, end: number): Span {
    return { start: this.base + start, end: this.base + end };
  }

  /** The text as it really is, where the repair wrote something else into the copy. */
  #changed(start: number, end: number): string | undefined {
    if (!this.#repaired) return undefined;
    const text = this.#original.slice(start, end);
    return text === this.#copy.slice(start, end) ? undefined : text.trim();
  }
}
