import type { Document, Format, ReadOptions } from '../model';
import { readMarkdown } from './markdown';
import { readYaml } from './yaml';

/** The format that a path's extension names; undefined where it names none of ours. */
export function formatOf(path: string): Format | undefined {
  if (/\.ya?ml$/i.test(path)) return 'yaml';
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : undefined;
}

export function read(text: string, format: Format, options: ReadOptions): Document {
  return format === 'yaml' ? readYaml(text, options) : readMarkdown(text, options);
}
