import type { Document, Format, ReadOptions } from '../model';
import { atOnce, type Slices } from '../slices';
import { reading as readingMarkdown } from './markdown';
import { yamlReader } from './yaml-reader';

export { loadYamlReader } from './yaml-reader';

/** The format that a path's extension names; undefined where it names none of ours. */
export function formatOf(path: string): Format | undefined {
  if (/\.ya?ml$/i.test(path)) return 'yaml';
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : undefined;
}

export function read(text: string, format: Format, options: ReadOptions): Document {
  return atOnce(reading(text, format, options));
}

export function* reading(text: string, format: Format, options: ReadOptions): Slices<Document> {
  return (yield* format === 'yaml' ? yamlReader().reading(text, options) : readingMarkdown(text, options)).document;
}
