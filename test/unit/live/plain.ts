import type { Analysis } from '../../../src/core/analyze';
import type { Config } from '../../../src/core/config';
import { fixerOf } from '../../../src/core/fixer';

/** An analysis as text, without circles: items and sections that others refer to are numbered. */
export function plainText(analysis: Analysis, config: Config): string {
  const { document, owners, problems, signs, tracked } = analysis;
  const names = new Map<unknown, string>();
  for (const [index, item] of document.items.entries()) names.set(item, `item ${index}`);
  for (const [index, section] of document.sections.entries()) names.set(section, `section ${index}`);
  const shown = {
    ...document,
    owners: document.items.map((item) => owners.get(item)),
    strangers: owners.size - document.items.length,
    problems,
    fixes: problems.map(fixerOf(analysis, config)),
    signs,
    tracked,
  };
  const references = new Set(['parent', 'section', 'item', 'from']);
  const named = (key: string, value: unknown) =>
    references.has(key) && typeof value === 'object' ? (names.get(value) ?? 'a stranger') : value;
  return JSON.stringify(shown, named, 1);
}
