import type { ReadOptions } from '../../model';
import type { MergedKeys } from './merges';
import type { YamlMap } from './node';
import { Keys } from './words';

/** What the parts of the reader share while one text is read. */
export interface ReadContext {
  readonly text: string;
  readonly options: ReadOptions;
  readonly keys: Keys;
  /** The line break that the file uses. */
  readonly eol: '\n' | '\r\n';
  /** What merge keys bring into mappings, as far as it has been asked for. */
  readonly merged: Map<YamlMap, MergedKeys>;
}

export function contextOf(text: string, options: ReadOptions): ReadContext {
  const feed = text.indexOf('\n');
  const eol = feed > 0 && text.charAt(feed - 1) === '\r' ? '\r\n' : '\n';
  return { text, options, keys: new Keys(options), eol, merged: new Map() };
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

/** The white space that puts a key under the one at an offset: dashes and what else precedes it become spaces. */
export function indentAt(text: string, offset: number): string {
  return text
    .slice(lineStart(text, offset), offset)
    .replace(/^\uFEFF/, '')
    .replace(/\S/g, ' ');
}
