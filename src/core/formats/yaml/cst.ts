import type { CST } from 'yaml';
import type { Span } from '../../text';
import type { Checks } from './checks';
import { decode } from './decode';
import type { YamlAlias, YamlEntry, YamlMap, YamlNode, YamlScalar, YamlSeq, YamlSeqEntry } from './node';

/** How deep collections may nest before the rest is left unread; deeper files are hostile. */
export const maxDepth = 200;

/** A backslash before what it cannot escape, or a code point without its hexadecimal digits. */
const badEscape =
  /^(?:[^\\]|\\(?:[^xuU\\]|\\))*?\\(?:[^0abetnvfr "/\\N_LPxuU\t\r\n]|x(?![\da-f]{2})|u(?![\da-f]{4})|U(?![\da-f]{8}))/i;

type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;
type FlowPair = CST.FlowCollection['items'][number];

/** Turns one document of the concrete syntax tree into our own tree, and has it checked on the way. */
export class TreeBuilder {
  /** Where collections nest deeper than `maxDepth`: that part is not read. Offset. */
  tooDeep: number | undefined;
  readonly #original: string;
  readonly #copy: string;
  /** Whether the two differ; comparing them for each scalar would take quadratic time. */
  readonly #repaired: boolean;
  readonly #base: number;
  readonly #checks: Checks;
  readonly #anchors = new Map<string, Exclude<YamlNode, YamlAlias>>();

  /**
   * @param original the text that values are taken from.
   * @param copy what was parsed: of the same length, with broken lines repaired.
   * @param checks is told what may be invalid.
   * @param base the absolute offset at which both start in the file.
   */
  constructor(original: string, copy: string, base: number, checks: Checks) {
    this.#checks = checks;
    this.#original = original;
    this.#copy = copy;
    this.#repaired = original !== copy;
    this.#base = base;
  }

  document(token: CST.Document): YamlNode | undefined {
    this.#checks.end(token.end);
    return this.#node(token.value, token.start, 0);
  }

  #node(token: CST.Token | null | undefined, props: readonly CST.SourceToken[], depth: number): YamlNode | undefined {
    if (!token) return undefined;
    const anchor = anchorOf(props);
    switch (token.type) {
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        return this.#keep(this.#flowScalar(token, anchor));
      case 'block-scalar':
        return this.#keep(this.#blockScalar(token, anchor));
      case 'alias':
        this.#checks.end(token.end);
        if (token.source === '*') this.#checks.error(token.offset);
        return {
          kind: 'alias',
          span: this.#span(token.offset, token.offset + token.source.length),
          anchor: undefined,
          target: this.#anchors.get(token.source.slice(1)),
        };
      case 'block-map':
      case 'block-seq':
      case 'flow-collection':
        return this.#collection(token, anchor, depth);
      default:
        this.#checks.error(token.offset);
        return undefined;
    }
  }

  #collection(token: Collection, anchor: string | undefined, depth: number): YamlNode | undefined {
    if (depth >= maxDepth) {
      this.tooDeep ??= token.offset + this.#base;
      return undefined;
    }
    if (token.type === 'block-map') return this.#keep(this.#blockMap(token, anchor, depth));
    if (token.type === 'block-seq') return this.#keep(this.#blockSeq(token, anchor, depth));
    return this.#keep(this.#flow(token, anchor, depth));
  }

  #keep<Node extends Exclude<YamlNode, YamlAlias>>(node: Node): Node {
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    return node;
  }

  #flowScalar(token: CST.FlowScalar, anchor: string | undefined): YamlScalar {
    const { source, offset } = token;
    const end = offset + source.length;
    const span = this.#span(offset, end);
    this.#checks.end(token.end);
    if (token.type === 'scalar') {
      if (/^[%,|>]/.test(source)) this.#checks.error(offset);
      const simple = !source.includes('\n') && !source.includes('\r');
      const value = simple ? this.#text(offset, end) : (this.#changed(offset, end) ?? decode(token));
      return { kind: 'scalar', value, style: 'plain', span, content: span, anchor };
    }
    const quote = token.type === 'single-quoted-scalar' ? "'" : '"';
    const closed = source.length > 1 && source.endsWith(quote);
    const inner = source.slice(1, closed ? -1 : undefined);
    if (!closed) this.#checks.error(offset);
    else if (quote === '"' && badEscape.test(inner)) this.#checks.error(offset);
    const content = this.#span(offset + 1, closed ? end - 1 : end);
    const plain = !/[\\\r\n]/.test(inner) && (quote === '"' || !inner.includes("'"));
    const value = this.#changed(offset, end) ?? (plain ? inner : decode(token));
    return { kind: 'scalar', value, style: quote === "'" ? 'single' : 'double', span, content, anchor };
  }

  #blockScalar(token: CST.BlockScalar, anchor: string | undefined): YamlScalar {
    let at = token.offset;
    for (const prop of token.props) {
      if (prop.type === 'error') this.#checks.error(prop.offset);
      if (prop.type === 'block-scalar-header' && !/^[|>](?:[1-9][+-]?|[+-][1-9]?)?$/.test(prop.source))
        this.#checks.error(prop.offset);
      if ('source' in prop) at += prop.source.length;
    }
    const lead = /^(?:[ \t]*\r?\n)*[ \t]*/.exec(token.source)?.[0].length ?? 0;
    const end = at + endOfText(token.source);
    const content = this.#span(Math.min(at + lead, Math.max(end, at)), Math.max(end, at));
    const header = token.props.at(-1);
    const headerEnd = header && 'source' in header ? at - header.source.length : at;
    const span = { start: this.#base + token.offset, end: end > at ? content.end : this.#base + headerEnd };
    return { kind: 'scalar', value: decode(token), style: 'block', span, content, anchor };
  }

  #blockMap(token: CST.BlockMap, anchor: string | undefined, depth: number): YamlMap {
    const entries: YamlEntry[] = [];
    for (const item of token.items) {
      this.#checks.blockEntry(token, item);
      if (item.key === undefined && item.sep === undefined) continue;
      const { key, sep, value } = item;
      entries.push(this.#pair(item.start, key, sep, value, depth));
    }
    const start = entries[0]?.span.start ?? this.#base + token.offset;
    return { kind: 'map', flow: false, entries, span: { start, end: entries.at(-1)?.span.end ?? start }, anchor };
  }

  #pair(
    start: readonly CST.SourceToken[],
    key: CST.Token | null | undefined,
    sep: readonly CST.SourceToken[] | undefined,
    value: CST.Token | undefined,
    depth: number,
  ): YamlEntry {
    const keyNode = this.#node(key, start, depth + 1);
    if (sep) this.#checks.start(sep, 'map-value-ind');
    const valueNode = this.#node(value, sep ?? [], depth + 1);
    const colon = sep?.find((part) => part.type === 'map-value-ind');
    const first = start[0] ?? sep?.[0];
    const keySpan =
      keyNode?.span ?? this.#span(colon?.offset ?? first?.offset ?? 0, colon?.offset ?? first?.offset ?? 0);
    let valueAt = keySpan.end;
    for (const part of sep ?? [])
      if (part.type === 'map-value-ind' || part.type === 'anchor' || part.type === 'tag')
        valueAt = this.#base + part.offset + part.source.length;
    const end = Math.max(valueNode?.span.end ?? valueAt, valueAt);
    return {
      name: keyNode?.kind === 'scalar' ? keyNode.value : '',
      key: keySpan,
      value: valueNode,
      valueAt,
      colon: colon !== undefined,
      span: { start: keySpan.start, end },
    };
  }

  #blockSeq(token: CST.BlockSequence, anchor: string | undefined, depth: number): YamlSeq {
    const entries: YamlSeqEntry[] = [];
    for (const item of token.items) {
      const dash = item.start.find((part) => part.type === 'seq-item-ind');
      this.#checks.seqEntry(item, dash);
      if (!dash && !item.value) continue;
      const value = this.#node(item.value, item.start, depth + 1);
      const start = dash ? this.#base + dash.offset : (value?.span.start ?? this.#base + token.offset);
      entries.push({ value, span: { start, end: value?.span.end ?? start + 1 } });
    }
    const start = entries[0]?.span.start ?? this.#base + token.offset;
    return { kind: 'seq', flow: false, entries, span: { start, end: entries.at(-1)?.span.end ?? start }, anchor };
  }

  #flow(token: CST.FlowCollection, anchor: string | undefined, depth: number): YamlMap | YamlSeq {
    const close = token.end[0];
    const closed = this.#checks.flow(token);
    const from = this.#base + token.offset;
    const end = (offset: number) =>
      closed && close ? this.#base + close.offset + close.source.length : Math.max(from + 1, offset);
    if (token.start.type === 'flow-map-start') {
      const entries = token.items
        .filter((item) => item.key || item.sep || item.value)
        .map((item) => this.#pair(item.start, item.key, item.sep, item.value, depth));
      return {
        kind: 'map',
        flow: true,
        entries,
        span: { start: from, end: end(entries.at(-1)?.span.end ?? 0) },
        anchor,
      };
    }
    const entries = token.items
      .filter((item) => item.key || item.sep || item.value)
      .map((item) => this.#flowEntry(item, depth));
    return { kind: 'seq', flow: true, entries, span: { start: from, end: end(entries.at(-1)?.span.end ?? 0) }, anchor };
  }

  /** `[a, b: c]`: a value, or a mapping of one pair. */
  #flowEntry(item: FlowPair, depth: number): YamlSeqEntry {
    if (!item.sep && !item.key) {
      const value = this.#node(item.value, item.start, depth + 1);
      return { value, span: value?.span ?? this.#span(0, 0) };
    }
    const entry = this.#pair(item.start, item.key, item.sep, item.value, depth + 1);
    const value: YamlMap = { kind: 'map', flow: true, entries: [entry], span: entry.span, anchor: undefined };
    return { value, span: entry.span };
  }

  #span(start: number, end: number): Span {
    return { start: this.#base + start, end: this.#base + end };
  }

  #text(start: number, end: number): string {
    return this.#original.slice(start, end);
  }

  /** The text as it really is, where the repair wrote something else into the copy. */
  #changed(start: number, end: number): string | undefined {
    if (!this.#repaired) return undefined;
    const text = this.#text(start, end);
    return text === this.#copy.slice(start, end) ? undefined : text.trim();
  }
}

function anchorOf(props: readonly CST.SourceToken[]): string | undefined {
  let name: string | undefined;
  for (const part of props) if (part.type === 'anchor') name = part.source.slice(1);
  return name;
}

/** Where the last character that is no white space ends. Linear where a regex would not be. */
function endOfText(source: string): number {
  let end = source.length;
  while (end > 0 && /\s/.test(source.charAt(end - 1))) end -= 1;
  return end;
}
