import { assignment, disableFixes, shareFix } from '../fixes';
import type { Item } from '../model';
import { RoleModel, type TeamRow } from '../role-model';
import type { Finding, Rule, RuleContext, RuleDocs } from '../rule';
import { quoted } from '../wording';

export const roleMismatch: Rule = {
  id: 'role-mismatch',
  level: 'information',
  reach: 'item',
  *check({ items }, context) {
    const about = items.filter(({ closed, topics }) => !closed && topics?.length);
    if (about.length === 0) return;
    const model = new RoleModel(context.config);
    for (const item of about) {
      const owner = context.owners.get(item)?.role;
      const named = (item.topics ?? []).flatMap(({ kind, value }) => {
        const row = kind === 'label' ? undefined : model.find(kind, value.value);
        return row && row.role !== 'shared' ? [{ row, role: row.role, span: value.span }] : [];
      });
      // An item that is also about something of its owner's is not the other role's.
      if ((owner !== 'po' && owner !== 'pm') || named.some(({ role }) => role === owner)) continue;
      for (const { row, role, span } of named) yield { ...finding(row, role, item, context), span };
    }
  },
};

export const docs: RuleDocs = {
  rule: roleMismatch,
  summary: 'The role that owns an item is the one whose responsibility or KPI it is about',
  why: 'Whoever is measured by a figure should decide what is done about it.',
  example: {
    language: 'yaml',
    bad: 'stories:\n  - title: Sell more\n    kpi: revenue\n    owner: PO\n',
    good: 'stories:\n  - title: Sell more\n    kpi: revenue\n    owner: PM\n',
  },
};

function finding(
  { label, part }: TeamRow,
  role: 'po' | 'pm',
  item: Item,
  { config }: RuleContext,
): Omit<Finding, 'span'> {
  const what = part === 'kpi' ? 'measures' : 'is the responsibility of';
  const place = { item };
  return {
    message: `${quoted(label, 40)} ${what} the ${role.toUpperCase()}, not the owner`,
    item,
    fixes: [
      { title: `Assign to ${config.roles[role].label}`, change: assignment(place, { kind: 'role', role }) },
      ...shareFix(place, config),
      ...disableFixes(roleMismatch.id, item),
    ],
  };
}
