import type { Slot, ValueStyle } from '../../model';
import type { Span, TextEdit } from '../../text';
import { indentAt, lineEnd, lineStart, type ReadContext } from './context';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar, YamlSeq } from './node';

function slot(start: number, end: number, before: string, after: string, style: ValueStyle): Slot {
  return { span: { start, end }, before, after, style };
}

/** Where another value for an entry goes. A list stays a list, of the one new value. */
export function putSlot(entry: YamlEntry, flow: boolean): Slot {
  const style = flow ? 'yaml-flow' : 'yaml';
  const { value } = entry;
  if (!value || (value.kind === 'scalar' && value.span.start === value.span.end))
    return slot(entry.valueAt, entry.valueAt, entry.colon ? ' ' : ': ', '', style);
  if (value.kind === 'scalar') return scalarPut(value, style);
  if (value.kind === 'seq') return listPut(value);
  if (value.kind === 'map' && !value.flow) return slot(entry.valueAt, value.span.end, ' ', '', style);
  return slot(value.span.start, value.span.end, '', '', style);
}

/** Within the quotes that are there, or over the whole scalar. */
export function scalarPut(scalar: YamlScalar, style: 'yaml' | 'yaml-flow'): Slot {
  const quoted = scalar.style === 'single' || scalar.style === 'double';
  // A quoted text that had to be repaired, or runs over lines, is written anew.
  const whole = quoted && scalar.content.end + 1 === scalar.span.end;
  if (quoted && whole) return slot(scalar.content.start, scalar.content.end, '', '', `yaml-${scalar.style}`);
  return slot(scalar.span.start, scalar.span.end, '', '', style);
}

function listPut(list: YamlSeq): Slot {
  if (list.flow) return slot(list.span.start + 1, list.span.end - 1, '', '', 'yaml-flow');
  const first = list.entries[0];
  const start = first?.value?.span.start ?? (first ? first.span.start + 1 : list.span.start);
  const gap = first?.value ? '' : ' ';
  return slot(start, Math.max(start, list.span.end), gap, '', 'yaml');
}

/** Takes an entry out of its mapping, with its line where it has lines of its own. Undefined where that is unsafe. */
export function cutEdit(context: ReadContext, map: YamlMap, entry: YamlEntry): TextEdit | undefined {
  const index = map.entries.indexOf(entry);
  const next = map.entries[index + 1];
  const previous = map.entries[index - 1];
  if (map.flow) {
    if (next) return { start: entry.span.start, end: next.span.start, text: '' };
    return { start: previous ? previous.span.end : entry.span.start, end: entry.span.end, text: '' };
  }
  const { text } = context;
  const start = lineStart(text, entry.span.start);
  const lead = text.slice(start, entry.span.start).replace(/^\uFEFF/, '');
  const end = lineEnd(text, entry.span.end);
  if (/^[ \t]*$/.test(lead)) {
    const from = entry.span.start - lead.length;
    if (end < text.length) return { start: from, end: text.indexOf('\n', end) + 1, text: '' };
    return { start: previous ? lineBreakBefore(text, from) : from, end, text: '' };
  }
  // On the line of its dash: the next key moves up, unless a comment stands in between.
  if (!/^\s*(?:-\s+)+$/.test(lead)) return undefined;
  if (!next) return { start: entry.span.start, end: entry.span.end, text: '' };
  const between = text.slice(end, next.span.start);
  return { start: entry.span.start, end: /^\s*$/.test(between) ? next.span.start : end, text: '' };
}

function lineBreakBefore(text: string, offset: number): number {
  if (text.charAt(offset - 1) !== '\n') return offset;
  return text.charAt(offset - 2) === '\r' ? offset - 2 : offset - 1;
}

/** The key that the items of a file are given: `owner`, or what most of them use. */
export interface OwnerDialect {
  readonly key: string;
  readonly list: boolean;
}

/**
 * Where a mapping gets an owner key: behind the lines of one of its entries, in the column of its keys.
 *
 * @param after the entry that the owner follows: the title's.
 */
export function addToMap(
  context: ReadContext,
  map: YamlMap,
  after: YamlEntry | undefined,
  dialect: OwnerDialect,
): Slot | undefined {
  const { text } = context;
  const open = `${dialect.key}: ${dialect.list ? '[' : ''}`;
  const close = dialect.list ? ']' : '';
  const entry = after ?? map.entries.at(-1);
  if (map.flow) {
    if (!entry) return slot(map.span.start + 1, map.span.start + 1, open, close, 'yaml-flow');
    return slot(entry.span.end, entry.span.end, `, ${open}`, close, 'yaml-flow');
  }
  const first = map.entries[0];
  return entry && first && onItsLine(context, lineEnd(text, entry.span.end), first, dialect);
}

/** A line of its own behind another, in the column of an entry. */
function onItsLine({ text, eol }: ReadContext, end: number, beside: YamlEntry, { key, list }: OwnerDialect): Slot {
  const open = `${eol}${indentAt(text, beside.span.start)}${key}: ${list ? '[' : ''}`;
  return slot(end, end, open, list ? ']' : '', list ? 'yaml-flow' : 'yaml');
}

/** Where the mapping below a key gets an owner as its first key: right behind the key's line. */
export function addBelowKey(
  context: ReadContext,
  parent: YamlEntry,
  map: YamlMap,
  dialect: OwnerDialect,
): Slot | undefined {
  const first = map.entries[0];
  if (map.flow || !first) return addToMap(context, map, undefined, dialect);
  const end = lineEnd(context.text, parent.key.end);
  if (end > first.span.start) return addToMap(context, map, first, dialect);
  return onItsLine(context, end, first, dialect);
}

/**
 * Where a scalar gets `(owner: PO)`: within its quotes, or behind its text. Plain text cannot hold a colon and a space,
 * so there it is `(owner:PO)`.
 */
export function addToScalar(context: ReadContext, scalar: YamlScalar): Slot | undefined {
  if (scalar.style === 'plain') return slot(scalar.span.end, scalar.span.end, ' (owner:', ')', 'text');
  const end = scalar.content.end;
  if (scalar.style === 'block') return slot(end, end, ' (owner: ', ')', 'text');
  const close = context.text.charAt(end) === (scalar.style === 'single' ? "'" : '"');
  return close ? slot(end, end, ' (owner: ', ')', `yaml-${scalar.style}`) : undefined;
}

/**
 * Where an owner for the whole file goes: a key before the first of the root mapping, or a comment above a root that
 * has no room for a key.
 */
export function addDefaultSlot({ text, eol }: ReadContext, root: YamlNode): Slot | undefined {
  const at = root.span.start;
  if (root.kind === 'map' && root.flow)
    return slot(at + 1, at + 1, 'owner: ', root.entries.length > 0 ? ', ' : '', 'yaml-flow');
  if (root.kind === 'map') return slot(at, at, 'owner: ', `${eol}${indentAt(text, at)}`, 'yaml');
  const line = lineStart(text, at) + (text.charCodeAt(lineStart(text, at)) === 0xfeff ? 1 : 0);
  if (root.kind !== 'seq' || text.slice(line, at).trim() !== '') return undefined;
  return slot(line, line, '# owner: ', eol, 'text');
}

/** The text of a span. */
export function textOf(context: ReadContext, span: Span): string {
  return context.text.slice(span.start, span.end);
}
