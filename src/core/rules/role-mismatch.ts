import { assignment, shareFix } from '../fixes';
import type { Role, Topic } from '../model';
import { type RoleModel, roleModel, type TeamRow } from '../role-model';
import type { Fixes, Rule, RuleDocs } from '../rule';
import { quoted } from '../wording';

export const roleMismatch: Rule = {
  id: 'role-mismatch',
  level: 'information',
  reach: 'item',
  *check({ items }, context) {
    const open = items.filter(({ closed, topics }) => !closed && topics?.length);
    if (open.length === 0) return;
    const model = roleModel(context.config);
    for (const item of open) {
      const owner = context.owners.get(item)?.role;
      const named = (item.topics ?? []).flatMap((topic) => {
        const found = about(model, topic);
        return found ? [{ ...found, span: topic.value.span }] : [];
      });
      // An item that is also about something of its owner's is not the other role's.
      if ((owner !== 'po' && owner !== 'pm') || named.some(({ role }) => role === owner)) continue;
      for (const { row, role, span } of named) yield { message: messageFor(row, role), span, item };
    }
  },
};

export const fixes: Fixes = (_, { config }) => {
  const model = roleModel(config);
  return ({ item, span }) => {
    const topic = item?.topics?.find(({ value }) => value.span === span);
    const role = topic && about(model, topic)?.role;
    if (!item || !role) return [];
    const change = assignment({ item }, { kind: 'role', role });
    return [{ title: `Assign to ${config.roles[role].label}`, change }, ...shareFix({ item }, config)];
  };
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

/** What a topic is in the role model, and whose. */
function about(model: RoleModel, { kind, value }: Topic): { readonly row: TeamRow; readonly role: Role } | undefined {
  const row = kind === 'label' ? undefined : model.find(kind, value.value);
  return row && row.role !== 'shared' ? { row, role: row.role } : undefined;
}

function messageFor({ label, part }: TeamRow, role: Role): string {
  const what = part === 'kpi' ? 'measures' : 'is the responsibility of';
  return `${quoted(label, 40)} ${what} the ${role.toUpperCase()}, not the owner`;
}
