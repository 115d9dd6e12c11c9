import type { Edits } from '../edit';
import { isNull, type YamlEntry, type YamlMap, type YamlNode, type YamlSeq } from '../formats/yaml/tree';
import { applyEdits, type TextEdit } from '../text';
import { entryAt, type Parsed, type Path, parse } from './parsed';
import { type Layout, renderFlow, renderPair, renderValue, type Setting } from './render';
import { defaultConfig } from './settings';

/**
 * The edits of a config's text that add a value to the list at a path, such as `['roles', 'po', 'people']`, or set the
 * scalar there, such as `['rules', 'missing-owner']`. Missing keys are created; every other byte stays as it is. No
 * edits where the config says it already.
 */
export function configEdits(text: string | undefined, path: readonly string[], value: string): Edits {
  const parsed = parse(text ?? '');
  const setting = settingAt(path, value);
  if (holds(parsed, path, setting)) return { edits: [] };
  const edits = new Writing(parsed, setting).at(parsed.root, path);
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
  readonly #block: Layout;
  readonly #flow: Layout;

  constructor({ text, root }: Parsed, setting: Setting) {
    this.#text = text;
    this.#setting = setting;
    const unit = ' '.repeat(indentation(root, text) || 2);
    this.#block = { flow: false, json: false, eol: text.includes('\r\n') ? '\r\n' : '\n', unit };
    this.#flow = { ...this.#block, flow: true, json: /^\uFEFF?\s*\{/.test(text) };
  }

  /** The edits that write the setting beneath a node; undefined where it does not fit there. */
  at(node: YamlNode | undefined, path: readonly string[]): readonly TextEdit[] | undefined {
    const [key, ...rest] = path;
    if (!node) return this.#document(path);
    if (key === undefined) return this.#value(node);
    if (node.kind !== 'map') return undefined;
    const entry = entryAt(node, key);
    if (!entry) return this.#newEntry(node, path);
    const isEmpty = !entry.value || (entry.value.kind === 'scalar' && isNull(entry.value));
    return isEmpty ? this.#fill(node, entry, rest) : this.at(entry.value, rest);
  }

  #document(path: readonly string[]): readonly TextEdit[] {
    const { eol } = this.#block;
    const gap = this.#text === '' || /[\r\n\uFEFF]$/.test(this.#text) ? '' : eol;
    return [insert(this.#text.length, gap + renderPair(path, this.#setting, this.#block, '') + eol)];
  }

  #value(node: YamlNode): readonly TextEdit[] | undefined {
    if (this.#setting.kind === 'list' && node.kind === 'seq') return this.#element(node);
    if (node.kind !== 'scalar') return undefined;
    const { start, end } = node.span;
    const quote = this.#text.charAt(start);
    const value = renderValue(this.#setting, { ...this.#flow, json: quote === '"' }, quote);
    if (this.#setting.kind !== 'list') return [{ start, end, text: value }];
    return [insert(start, '['), insert(end, `, ${value}]`)];
  }

  /** One more element behind the last one of a list. */
  #element({ entries, flow, span }: YamlSeq): readonly TextEdit[] | undefined {
    const last = entries.at(-1)?.value;
    if (!last) return flow && entries.length === 0 ? [insert(span.start + 1, this.#rendered())] : undefined;
    const lead = leadOf(this.#text, last.span.start);
    const value = this.#rendered(this.#text.charAt(last.span.start));
    if (flow) return [insert(last.span.end, this.#separator(lead) + value)];
    return /^\s*-\s+$/.test(lead) ? [insert(this.#lineEnd(last.span.end), this.#block.eol + lead + value)] : undefined;
  }

  /** One more key behind the last one of a mapping. */
  #newEntry({ entries, flow, span }: YamlMap, path: readonly string[]): readonly TextEdit[] | undefined {
    const last = entries.at(-1);
    const lead = last ? leadOf(this.#text, last.key.start).replace('\uFEFF', '') : '';
    if (flow) {
      const pair = renderPair(path, this.#setting, this.#flow, '');
      return [last ? insert(last.span.end, this.#separator(lead) + pair) : insert(span.start + 1, ` ${pair} `)];
    }
    if (!last || lead.trim() !== '') return undefined;
    const pair = renderPair(path, this.#setting, this.#block, lead);
    return [insert(this.#lineEnd(last.span.end), this.#block.eol + lead + pair)];
  }

  /** The value of a key that has none yet: `files:` or `files: ~`. */
  #fill({ flow }: YamlMap, entry: YamlEntry, rest: readonly string[]): readonly TextEdit[] | undefined {
    const start = entry.valueAt;
    const end = Math.max(start, entry.value?.span.end ?? start);
    if (!entry.colon) return undefined;
    if (flow || (rest.length === 0 && this.#setting.kind !== 'list')) {
      return [{ start, end, text: ` ${renderFlow(rest, this.#setting, this.#flow)}` }];
    }
    const indent = leadOf(this.#text, entry.key.start).replace('\uFEFF', '') + this.#block.unit;
    const list = `- ${renderValue(this.#setting, this.#block)}`;
    const beneath = rest.length > 0 ? renderPair(rest, this.#setting, this.#block, indent) : list;
    const line = insert(this.#lineEnd(end), this.#block.eol + indent + beneath);
    return end > start ? [{ start, end, text: '' }, line] : [line];
  }

  #rendered(quote?: string): string {
    return renderValue(this.#setting, this.#flow, quote);
  }

  /** What stands between two entries in brackets: each is on a line of its own if the last one is. */
  #separator(lead: string): string {
    return lead.trim() === '' ? `,${this.#block.eol}${lead}` : ', ';
  }

  #lineEnd(offset: number): number {
    const rest = this.#text.slice(offset).search(/[\r\n]/);
    return rest < 0 ? this.#text.length : offset + rest;
  }
}

/** What stands before an offset on its line. */
function leadOf(text: string, offset: number): string {
  const before = text.slice(0, offset);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
}

/** The column of the first key on the second level; 0 where there is none. */
function indentation(root: YamlNode | undefined, text: string): number {
  const groups = root?.kind === 'map' && !root.flow ? root.entries.map(({ value }) => value) : [];
  const keys = groups.flatMap((group) => (group?.kind === 'map' && !group.flow ? group.entries.slice(0, 1) : []));
  return keys[0] ? leadOf(text, keys[0].key.start).length : 0;
}

function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
