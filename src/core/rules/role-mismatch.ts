import { assignment, disableFixes, shareFix } from '../fixes';
import type { Item } from '../model';
import { RoleModel, type TeamRow } from '../role-model';
import type { Finding, Rule, RuleContext } from '../rule';
import { quoted } from '../wording';

export const roleMismatch: Rule = {
  id: 'role-mismatch',
  summary: 'The role that owns an item is the one whose responsibility or KPI it is about',
  why: 'Whoever is measured by a figure should decide what is done about it.',
  level: 'information',
  example: {
    language: 'yaml',
    bad: 'stories:\n  - title: Sell more\n    kpi: revenue\n    owner: PO\n',
    good: 'stories:\n  - title: Sell more\n    kpi: revenue\n    owner: PM\n',
  },
  *check({ items }, context) {
    const model = new RoleModel(context.config);
    for (const item of items) {
      const owner = item.closed ? undefined : context.owners.get(item)?.role;
      if (owner !== 'po' && owner !== 'pm') continue;
      for (const { kind, value } of item.topics ?? []) {
        const row = kind === 'label' ? undefined : model.find(kind, value.value);
        if (!row || row.role === 'shared') continue;
        // An item that is also about something of its owner's is not the other role's.
        if (row.role === owner || ownsAnother(item, owner, model)) continue;
        yield { ...finding(row, row.role, item, context), span: value.span };
      }
    }
  },
};

function ownsAnother({ topics = [] }: Item, owner: string, model: RoleModel): boolean {
  return topics.some(({ kind, value }) => kind !== 'label' && model.find(kind, value.value)?.role === owner);
}

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
