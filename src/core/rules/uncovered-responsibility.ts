import type { Item } from '../model';
import { roleModel } from '../role-model';
import type { Rule, RuleDocs } from '../rule';
import { counted, shortened } from '../wording';

/** So many rows that are responsibilities of the model make a table one of responsibilities. */
const least = 3;

export const uncoveredResponsibility: Rule = {
  id: 'uncovered-responsibility',
  level: 'information',
  *check({ items }, { config }) {
    const tables = new Set(items.filter(isMatrixRow).map(({ section }) => section));
    const model = tables.size > 0 ? roleModel(config) : undefined;
    for (const table of model ? tables : []) {
      const rows = items.flatMap((item) => {
        const row = item.section === table ? model?.named('responsibility', item.title.value) : undefined;
        return row ? [{ item, row }] : [];
      });
      const held = new Set(rows.map(({ row }) => row.id));
      const [first] = rows;
      if (!first || held.size < least) continue;
      const missing = [...(model?.rows.values() ?? [])].filter(
        ({ part, id }) => part === 'responsibility' && !held.has(id),
      );
      if (missing.length === 0) continue;
      const names = missing.map(({ label }) => label).join(', ');
      yield {
        message: shortened(`${counted(missing.length, 'row')} left out: ${names}`, 80),
        span: first.item.title.span,
      };
    }
  },
};

export const docs: RuleDocs = {
  rule: uncoveredResponsibility,
  summary: 'A role matrix has a row for every responsibility of the role model',
  why: 'What the table leaves out is what each role takes for the other’s.',
  example: {
    language: 'markdown',
    config:
      'responsibilities:\n  vision-and-roadmap: none\n  development-team: none\n  product-metrics: none\n  product-strategy: none\n  roadmap-management: none\n  cross-functional-teams: none\n  communicate-vision: none\n',
    bad: '| Responsibility | PO | PM |\n| --- | --- | --- |\n| Ensure quality | ✔ | |\n| Define user stories | ✔ | |\n| Conduct market research | | ✔ |\n',
    good: '| Responsibility | PO | PM |\n| --- | --- | --- |\n| Ensure quality | ✔ | |\n| Define user stories | ✔ | |\n| Conduct market research | | ✔ |\n| Prioritize features and functionality | ✔ | |\n',
  },
};

function isMatrixRow({ claims }: Item): boolean {
  return claims.some(({ form }) => form === 'matrix');
}
