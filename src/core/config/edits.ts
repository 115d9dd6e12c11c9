import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Edits } from '../edit';
import { applyEdits, type TextEdit } from '../text';
import { type Parsed, type Path, pairAt, parse } from './parsed';
import { type Layout, renderFlow, renderPair, renderValue, type Setting } from './render';
import { defaultConfig } from './settings';

/**
 * The edits of a config's text that add a value to the list at a path, such as `['roles', 'po', 'people']`, or set the
 * scalar there, such as `['rules', 'missing-owner']`. Missing keys are created; every other byte stays as it is. No
 * edits where the config says it already.
 */
export function configEdits(text: string | undefined, path: readonly string[], value: string): Edits {
  try {
    return editsIn(parse(text ?? ''), path, settingAt(path, value));
  } catch (error) {
    return { declined: `The config cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function editsIn(parsed: Parsed, path: readonly string[], setting: Setting): Edits {
  if (holds(parsed, path, setting)) return { edits: [] };
  const edits = new Writing(parsed, setting).at(parsed.document.contents, path);
  const broken = { declined: 'The config cannot be changed there: correct it first' };
  if (!edits) return broken;
  const after = parse(applyEdits(parsed.text, edits));
  return holds(after, path, setting) && after.errors.length <= parsed.errors.length ? { edits } : broken;
}

function settingAt(path: readonly string[], value: string): Setting {
  let known: unknown = defaultConfig;
  for (const key of path) known = propertyOf(known, key);
  if (Array.isArray(known)) return { kind: 'list', value };
  const isWord = (typeof known === 'boolean' || typeof known === 'number') && /^(?:true|false|\d+)$/.test(value);
  return { kind: isWord ? 'word' : 'text', value };
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}

function holds({ value }: Parsed, path: Path, setting: Setting): boolean {
  let found = value;
  for (const key of path) found = propertyOf(found, String(key));
  if (setting.kind === 'list') return Array.isArray(found) && found.includes(setting.value);
  return found !== undefined && String(found) === setting.value;
}

/** Writes one setting into one text. */
class Writing {
  readonly #text: string;
  readonly #setting: Setting;
  readonly #eol: string;
  /** The step by which this file indents. */
  readonly #unit: string;

  constructor({ text, document }: Parsed, setting: Setting) {
    this.#text = text;
    this.#setting = setting;
    this.#eol = text.includes('\r\n') ? '\r\n' : '\n';
    this.#unit = ' '.repeat(indentation(document.contents, text) || 2);
  }

  /** The edits that write the setting beneath a node; undefined where it does not fit there. */
  at(node: unknown, path: readonly string[]): readonly TextEdit[] | undefined {
    const [key, ...rest] = path;
    if (key === undefined) return this.#value(node);
    if (!isNode(node)) return this.#document(path);
    if (!isMap(node)) return undefined;
    const pair = pairAt(node, key);
    if (!pair) return this.#newPair(node, path);
    return isEmpty(pair) ? this.#fill(node, pair, rest) : this.at(pair.value, rest);
  }

  #document(path: readonly string[]): readonly TextEdit[] {
    const gap = this.#text === '' || /[\r\n]$/.test(this.#text) ? '' : this.#eol;
    const pair = renderPair(path, this.#setting, this.#layout(false, this.#unit), '');
    return [insert(this.#text.length, gap + pair + this.#eol)];
  }

  #value(node: unknown): readonly TextEdit[] | undefined {
    if (this.#setting.kind === 'list' && isSeq(node)) return this.#entry(node);
    if (!isScalar(node) || !node.range) return undefined;
    const [start, end] = node.range;
    const quote = this.#text.charAt(start);
    const json = quote === '"' && this.#setting.kind !== 'word';
    const value = renderValue(this.#setting, this.#layout(true, '', json), quote);
    if (this.#setting.kind !== 'list') return [{ start, end, text: value }];
    return [insert(start, '['), insert(end, `, ${value}]`)];
  }

  /** One more entry behind the last one of a list. */
  #entry(list: YAMLSeq): readonly TextEdit[] | undefined {
    const last = list.items.at(-1);
    if (!isNode(last) || !last.range) {
      const start = list.range?.[0];
      const inside = renderValue(this.#setting, this.#layout(true, '', this.#isJson()));
      return start === undefined || !list.flow ? undefined : [insert(start + 1, inside)];
    }
    const [start, end] = last.range;
    const quote = this.#text.charAt(start);
    const value = renderValue(this.#setting, this.#layout(true, '', this.#isJson()), quote);
    const lead = this.#leadOf(start);
    if (list.flow) return [insert(end, (isBlank(lead) ? `,${this.#eol}${lead}` : ', ') + value)];
    if (!/^\s*-\s+$/.test(lead)) return undefined;
    return [insert(this.#lineEnd(last), this.#eol + lead + value)];
  }

  /** One more key behind the last one of a mapping. */
  #newPair(map: YAMLMap, path: readonly string[]): readonly TextEdit[] | undefined {
    const last = map.items.at(-1);
    const [start] = isNode(last?.key) && last.key.range ? last.key.range : [];
    if (map.flow) {
      const pair = renderPair(path, this.#setting, this.#layout(true, '', this.#isJson()), '');
      if (!last || start === undefined) return map.range ? [insert(map.range[0] + 1, ` ${pair} `)] : undefined;
      const lead = this.#leadOf(start);
      return [insert(this.#contentEnd(last), (isBlank(lead) ? `,${this.#eol}${lead}` : ', ') + pair)];
    }
    if (!last || start === undefined) return undefined;
    const indent = this.#leadOf(start).replace('\uFEFF', '');
    if (!isBlank(indent)) return undefined;
    const pair = renderPair(path, this.#setting, this.#layout(false, this.#unit), indent);
    return [insert(this.#lineEnd(last), this.#eol + indent + pair)];
  }

  /** The value of a key that has none yet: `files:` or `files: ~`. */
  #fill(map: YAMLMap, pair: Pair, rest: readonly string[]): readonly TextEdit[] | undefined {
    if (!isNode(pair.key) || !pair.key.range) return undefined;
    const colon = this.#text.indexOf(':', pair.key.range[1]) + 1;
    const [start, end] = isNode(pair.value) && pair.value.range ? pair.value.range : [colon, colon];
    const layout = this.#layout(true, '', this.#isJson());
    const inLine = map.flow === true || (rest.length === 0 && this.#setting.kind !== 'list');
    if (inLine)
      return [{ start: colon, end: Math.max(end, colon), text: ` ${renderFlow(rest, this.#setting, layout)}` }];
    const indent = this.#leadOf(pair.key.range[0]).replace('\uFEFF', '') + this.#unit;
    const beneath =
      rest.length > 0
        ? renderPair(rest, this.#setting, this.#layout(false, this.#unit), indent)
        : `- ${renderValue(this.#setting, this.#layout(false, this.#unit))}`;
    const line = insert(this.#endOfLine(Math.max(end, colon)), this.#eol + indent + beneath);
    return end > start ? [{ start: colon, end, text: '' }, line] : [line];
  }

  #layout(flow: boolean, unit: string, json = false): Layout {
    return { flow, json, eol: this.#eol, unit };
  }

  #isJson(): boolean {
    return /^\uFEFF?\s*\{/.test(this.#text);
  }

  #leadOf(offset: number): string {
    return leadOf(this.#text, offset);
  }

  #lineEnd(node: unknown): number {
    return this.#endOfLine(this.#contentEnd(node));
  }

  #endOfLine(offset: number): number {
    const rest = this.#text.slice(offset).search(/\r?\n|\r/);
    return rest < 0 ? this.#text.length : offset + rest;
  }

  /** Where the last word of a node, pair or block ends; the line break of a block scalar does not count. */
  #contentEnd(node: unknown): number {
    let inner: unknown = node;
    for (let next = lastWithin(inner); next !== undefined; next = lastWithin(inner)) inner = next;
    let end = isNode(inner) && inner.range ? inner.range[1] : this.#text.length;
    while (/[\r\n]/.test(this.#text.charAt(end - 1))) end -= 1;
    return end;
  }
}

/** What stands before an offset on its line. */
function leadOf(text: string, offset: number): string {
  const before = text.slice(0, offset);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
}

/** The column of the first key on the second level; 0 where there is none. */
function indentation(root: unknown, text: string): number {
  const groups = isMap(root) && !root.flow ? root.items.map(({ value }) => value) : [];
  const keys = groups.flatMap((group) => (isMap(group) && !group.flow ? group.items.slice(0, 1) : []));
  const [first] = keys.map(({ key }) => key);
  return isNode(first) && first.range ? leadOf(text, first.range[0]).length : 0;
}

function lastWithin(node: unknown): unknown {
  if (isMap(node) && !node.flow) return node.items.at(-1);
  if (isSeq(node) && !node.flow) return node.items.at(-1);
  if (typeof node === 'object' && node !== null && 'key' in node && 'value' in node) {
    return isNode(node.value) ? node.value : node.key;
  }
  return undefined;
}

function isEmpty({ value }: Pair): boolean {
  return !isNode(value) || (isScalar(value) && value.value === null);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
