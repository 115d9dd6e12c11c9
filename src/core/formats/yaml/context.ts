import type { ClaimKey, ReadOptions } from '../../model';
import { ownerKey } from '../../vocabulary';
import type { MergedKeys } from './merges';
import type { YamlMap } from './node';
import { Keys } from './words';

/** What the parts of the reader share while one text is read. */
export interface ReadContext {
  readonly text: string;
  readonly options: ReadOptions;
  readonly keys: Keys;
  /** What a key means that stands within a text: `Sign in (owner: PO)`. */
  readonly inlineKey: (name: string) => ClaimKey | undefined;
  /** The line break that the file uses. */
  readonly eol: '\n' | '\r\n';
  /** What merge keys bring into mappings, as far as it has been asked for. */
  readonly merged: Map<YamlMap, MergedKeys>;
}

export function contextOf(text: string, options: ReadOptions): ReadContext {
  const feed = text.indexOf('\n');
  const eol = feed > 0 && text.charAt(feed - 1) === '\r' ? '\r\n' : '\n';
  const known = new Map<string, ClaimKey | undefined>();
  const inlineKey = (name: string) => {
    if (!known.has(name)) known.set(name, ownerKey(name, options.keys));
    return known.get(name);
  };
  return { text, options, keys: new Keys(options), inlineKey, eol, merged: new Map() };
}

/** Offset of the first character of the line that an offset lies on. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset of the line break that ends the line, or of the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed < 0) return text.length;
  return feed > offset && text.charAt(feed - 1) === '\r' ? feed - 1 : feed;
}

/**
 * The white space that puts a key under the one at an offset: dashes and what else precedes it become spaces, with the one
 * that may be missing behind a dash.
 */
export function indentAt(text: string, offset: number): string {
  return text
    .slice(lineStart(text, offset), offset)
    .replace(/^\uFEFF/, '')
    .replace(/-$/, '- ')
    .replace(/\S/g, ' ');
}
