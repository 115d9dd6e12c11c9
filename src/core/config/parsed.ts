import {
  isNull,
  isUnquoted,
  parseYaml,
  resolved,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
  type YamlScalar,
} from '../formats/yaml/tree';
import type { Located, Span } from '../text';
import { firstSentence, quoted, shortened } from '../wording';

/** Keys and list indices that lead from the root to a value. */
export type Path = readonly PropertyKey[];

/** A place where the text itself is wrong, whatever the settings. */
export interface TextError {
  readonly message: string;
  readonly span: Span;
}

/** A config text, parsed. */
export interface Parsed {
  readonly text: string;
  readonly root: YamlNode | undefined;
  /** Plain data; undefined for an empty file. A key without a value is left out, as if it were not written. */
  readonly value: unknown;
  readonly errors: readonly TextError[];
}

/** A config that is larger, by nesting or by aliases of aliases, is hostile. */
const mostNodes = 20_000;
const maxDepth = 50;

/** Parses YAML or JSON and goes on behind errors. Never throws. */
export function parse(text: string, json = false): Parsed {
  const { documents, issues } = parseYaml(text);
  const errors: TextError[] = issues.map(({ message, span }) => ({ message: firstSentence(message), span }));
  const [root, second] = documents;
  if (second && issues.length === 0) {
    const span = { start: second.span.start, end: second.span.start };
    errors.push({ message: 'Remove this document: a config is one document', span });
  }
  const conversion = new Conversion(text, json, errors);
  const value = root && conversion.data(root, 0);
  return { text, root, value: value ?? undefined, errors };
}

/** Turns nodes into plain data and notes what is wrong with them. */
class Conversion {
  readonly #text: string;
  readonly #json: boolean;
  readonly #errors: TextError[];
  #nodes = 0;

  constructor(text: string, json: boolean, errors: TextError[]) {
    this.#text = text;
    this.#json = json;
    this.#errors = errors;
  }

  data(node: YamlNode, depth: number): unknown {
    this.#nodes += 1;
    if (this.#nodes > mostNodes || depth > maxDepth) {
      if (this.#nodes <= mostNodes) this.#error('Simplify this: it nests too deeply to be read', node.span);
      if (this.#nodes === mostNodes + 1)
        this.#error('Shorten this file: it is too large to be read from here', node.span);
      return null;
    }
    const target = resolved(node);
    if (!target) {
      this.#error(`Define ${shortened(this.#source(node.span))} before it is used`, node.span);
      return null;
    }
    if (target.kind === 'scalar') return this.#scalar(target);
    if (target.kind === 'map') return this.#map(target, depth);
    return target.entries.map(({ value }) => (value ? this.data(value, depth + 1) : null));
  }

  #map({ entries }: YamlMap, depth: number): unknown {
    const pairs = new Map<string, unknown>();
    for (const { name, key, value } of entries) {
      if (pairs.has(name)) this.#error(`Keep one ${quoted(name)}: the last one counts`, key);
      pairs.set(name, value ? this.data(value, depth + 1) : null);
    }
    return Object.fromEntries([...pairs].filter(([, value]) => value !== null));
  }

  #scalar(scalar: YamlScalar): unknown {
    const { value, style, span } = scalar;
    if (isUnquoted(scalar)) this.#error(`Put ${shortened(value)} in quotes`, span);
    if (this.#json && style === 'single') this.#error('Use double quotes: this is JSON', span);
    if (style !== 'plain') return value;
    if (isNull(scalar)) return null;
    if (/^(?:true|True|TRUE)$/.test(value)) return true;
    if (/^(?:false|False|FALSE)$/.test(value)) return false;
    if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(value)) return Number(value);
    if (this.#json) this.#error(`Put ${shortened(value)} in double quotes: this is JSON`, span);
    return value;
  }

  #error(message: string, span: Span): void {
    this.#errors.push({ message, span });
  }

  #source({ start, end }: Span): string {
    return this.#text.slice(start, end);
  }
}

/** The key at a path, or the nearest one above it. */
export function keySpan({ root }: Parsed, path: Path): Span {
  return locate(root, path).key ?? { start: 0, end: 0 };
}

/** What is marked for the value at a path: a scalar itself, the key of anything larger; its first line. */
export function valueSpan({ root, text }: Parsed, path: Path): Span {
  const { key, value } = locate(root, path);
  const { start, end } = value ?? key ?? { start: 0, end: 0 };
  const lineEnd = /[\r\n]/.exec(text.slice(start, end))?.index;
  return { start, end: lineEnd === undefined ? end : start + lineEnd };
}

function locate(root: YamlNode | undefined, path: Path): { readonly key?: Span | undefined; readonly value?: Span } {
  let node: YamlNode | undefined = root;
  let key: Span | undefined;
  for (const step of path) {
    const entry = entryAt(node, step);
    const next = entry ? entry.value : elementAt(node, step);
    key = entry?.key ?? next?.span ?? key;
    if (!next) return { key };
    node = next;
  }
  return node?.kind === 'scalar' ? { key, value: node.span } : { key };
}

/** The entry of a mapping that counts for a key: the last, where there are two. */
export function entryAt(node: YamlNode | undefined, key: PropertyKey): YamlEntry | undefined {
  return node?.kind === 'map' ? node.entries.findLast(({ name }) => name === String(key)) : undefined;
}

function elementAt(node: YamlNode | undefined, step: PropertyKey): YamlNode | undefined {
  return node?.kind === 'seq' && typeof step === 'number' ? node.entries[step]?.value : undefined;
}

/** The texts in the list at a path, as written. */
export function listAt({ root }: Parsed, path: Path): readonly Located[] {
  let node: YamlNode | undefined = root;
  for (const key of path) node = entryAt(node, key)?.value;
  if (node?.kind !== 'seq') return [];
  return node.entries.flatMap(({ value }) => {
    return value?.kind === 'scalar' && !isNull(value) ? [{ value: value.value, span: value.span }] : [];
  });
}
