import { Composer, type CST, Document, isMap, isNode, isScalar, isSeq, type Pair, Parser, type YAMLError } from 'yaml';
import { type Located, type Span, trimmed } from '../text';

/** Keys and list indices that lead from the root to a value. */
export type Path = readonly PropertyKey[];

/** A config text, parsed. */
export interface Parsed {
  readonly text: string;
  /** Plain data; undefined for an empty file. A key without a value is left out, as if it were not written. */
  readonly value: unknown;
  readonly errors: readonly { readonly message: string; readonly span: Span }[];
  readonly document: Document;
}

/** Deeper nesting is refused before it can exhaust the stack. */
const maxDepth = 50;

/** Parses YAML or JSON and goes on behind errors. @throws where the text cannot become data: an alias without anchor. */
export function parse(text: string, json = false): Parsed {
  const tokens = [...new Parser().parse(text)];
  if (isTooDeep(tokens)) throw new RangeError('it nests too deeply');
  const composer = new Composer({ prettyErrors: false, logLevel: 'silent', schema: json ? 'json' : 'core' });
  const [document = new Document(undefined), second] = composer.compose(tokens, true, text.length);
  const errors = document.errors.map((error) => toIssue(error, text));
  if (second) errors.push({ message: 'Remove this document: a config is one document', span: startOf(second) });
  return { text, value: withoutNulls(document.toJS() ?? undefined), errors, document };
}

function isTooDeep(tokens: readonly CST.Token[]): boolean {
  let level: readonly CST.Token[] = tokens;
  for (let depth = 0; depth < maxDepth && level.length > 0; depth += 1) level = level.flatMap(children);
  return level.length > 0;
}

function children(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value]).filter((inner) => !!inner);
}

function startOf({ range: [start] }: Document.Parsed): Span {
  return { start, end: start };
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNulls(inner)]));
}

function toIssue(error: YAMLError, text: string): { readonly message: string; readonly span: Span } {
  const [start, end] = error.pos;
  if (error.code === 'BAD_SCALAR_START') {
    const scalar = /^[^\s,\]}]+/.exec(text.slice(start))?.[0] ?? text.charAt(start);
    return { message: `Put ${scalar} in quotes`, span: { start, end: start + scalar.length } };
  }
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]+/.exec(text.slice(start))?.[0] ?? '';
    return { message: `Keep one "${key}": the last one counts`, span: { start, end: start + key.length } };
  }
  const span = { start: Math.min(start, text.length), end: Math.min(Math.max(end, start), text.length) };
  return { message: sentences[error.code] ?? `This is no valid YAML: ${error.message}`, span };
}

const sentences: { readonly [code in YAMLError['code']]?: string } = {
  TAB_AS_INDENT: 'Indent with spaces: YAML forbids tabs here',
  BAD_INDENT: 'Check the indentation and the brackets here',
  MISSING_CHAR: 'Close the bracket or quote that is open here',
  BLOCK_AS_IMPLICIT_KEY: 'Put the value in quotes: it holds a second ": "',
};

/** The key at a path, or the nearest one above it. */
export function keySpan({ document }: Parsed, path: Path): Span {
  return locate(document, path).key ?? { start: 0, end: 0 };
}

/** What is marked for the value at a path: a scalar itself, the key of anything larger. */
export function valueSpan({ document, text }: Parsed, path: Path): Span {
  const { key, value } = locate(document, path);
  return firstLine(text, value ?? key ?? { start: 0, end: 0 });
}

function locate(document: Document, path: Path): { readonly key: Span | undefined; readonly value: Span | undefined } {
  let node: unknown = document.contents;
  let key: Span | undefined;
  for (const step of path) {
    const pair = pairAt(node, step);
    const next = pair ? pair.value : entryAt(node, step);
    if (next === undefined) return { key, value: undefined };
    key = spanOf(pair?.key) ?? spanOf(next) ?? key;
    node = next;
  }
  return { key, value: isScalar(node) ? spanOf(node) : undefined };
}

/** The pair of a mapping that counts for a key: the last, where there are two. */
export function pairAt(node: unknown, key: PropertyKey): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.findLast((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

function entryAt(node: unknown, step: PropertyKey): unknown {
  return isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
}

function spanOf(node: unknown): Span | undefined {
  if (!isNode(node) || !node.range) return undefined;
  return { start: node.range[0], end: node.range[1] };
}

/** The text's entries of a list, as written. */
export function listAt({ document }: Parsed, path: Path): readonly Located[] {
  let node: unknown = document.contents;
  for (const key of path) node = pairAt(node, key)?.value;
  if (!isSeq(node)) return [];
  return node.items.flatMap((entry) => {
    const span = spanOf(entry);
    return isScalar(entry) && typeof entry.value === 'string' && span ? [{ value: entry.value, span }] : [];
  });
}

function firstLine(text: string, span: Span): Span {
  const end = /[\r\n]/.exec(text.slice(span.start, span.end))?.index;
  return end === undefined ? span : trimmed(text, { start: span.start, end: span.start + end });
}
