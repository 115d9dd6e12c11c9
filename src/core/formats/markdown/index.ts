import type { Document, ReadOptions } from '../../model';

/** Reads a Markdown backlog. Never throws; what cannot be read becomes `issues`. */
export function readMarkdown(text: string, _options: ReadOptions): Document {
  const nothing = { items: [], sections: [], defaults: [], roster: [], issues: [] };
  return { format: 'markdown', text, ...nothing, addDefault: undefined, head: 0 };
}
