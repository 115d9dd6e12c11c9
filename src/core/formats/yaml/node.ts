import type { Located, Span } from '../../text';

/** How a scalar is quoted. `block` is a literal (`|`) or folded (`>`) one. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

interface NodeBase {
  /** The node's own text in UTF-16 offsets, quotes and brackets included, anchor, tag and comments not. */
  readonly span: Span;
  /** The name of an anchor (`&po`) on the node. */
  readonly anchor: string | undefined;
}

export interface YamlScalar extends NodeBase {
  readonly kind: 'scalar';
  /** Decoded: escapes resolved, lines folded. */
  readonly value: string;
  readonly style: ScalarStyle;
  /** The content: within the quotes; for a block scalar from its first to the end of its last line of text. */
  readonly content: Span;
}

export interface YamlMap extends NodeBase {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly entries: readonly YamlEntry[];
}

/** One `key: value` of a mapping. */
export interface YamlEntry {
  /** The decoded key; empty for a missing or composite one. */
  readonly name: string;
  /** The key as written, quotes included. */
  readonly key: Span;
  readonly value: YamlNode | undefined;
  /** The offset at which a value is inserted where there is none: behind the colon and any anchor or tag. */
  readonly valueAt: number;
  /** Whether a `:` is there; `{ title }` has none. */
  readonly colon: boolean;
  /** From the key to the end of the value, or of the colon. */
  readonly span: Span;
}

export interface YamlSeq extends NodeBase {
  readonly kind: 'seq';
  readonly flow: boolean;
  readonly entries: readonly YamlSeqEntry[];
}

export interface YamlSeqEntry {
  readonly value: YamlNode | undefined;
  /** From the dash, or in flow from the value, to the end of the value. */
  readonly span: Span;
}

export interface YamlAlias extends NodeBase {
  readonly kind: 'alias';
  /** What the alias stands for: always a node that ends before it, so that following aliases terminates. */
  readonly target: Exclude<YamlNode, YamlAlias> | undefined;
}

export type YamlNode = YamlMap | YamlSeq | YamlScalar | YamlAlias;

/** The node itself, or what it is an alias of. */
export function resolved(node: YamlNode | undefined): Exclude<YamlNode, YamlAlias> | undefined {
  return node?.kind === 'alias' ? node.target : node;
}

/** The node's scalar value, aliases followed; undefined for collections and nothing. */
export function scalarOf(node: YamlNode | undefined): YamlScalar | undefined {
  const target = resolved(node);
  return target?.kind === 'scalar' ? target : undefined;
}

/** A scalar's decoded value with the place of its content. */
export function locatedScalar(scalar: YamlScalar): Located {
  return { value: scalar.value.trim(), span: scalar.content };
}

/** Whether a scalar is a null: plain `~`, `null` or nothing. */
export function isNull(scalar: YamlScalar): boolean {
  return scalar.style === 'plain' && /^(?:~|null|Null|NULL)?$/.test(scalar.value);
}

/** A plain scalar that YAML forbids to stay without quotes: it starts with `@` or a backtick. */
export function isUnquoted(scalar: YamlScalar): boolean {
  return scalar.style === 'plain' && /^[@`]/.test(scalar.value);
}

/** Whether an entry is another, or has it within. */
export function holds({ span: { start, end } }: YamlEntry, { span }: YamlEntry): boolean {
  return start <= span.start && span.end <= end;
}
