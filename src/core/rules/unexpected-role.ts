import { disableFixes } from '../fixes';
import type { Rule, RuleDocs } from '../rule';
import { levelOf } from '../vocabulary';

export const unexpectedRole: Rule = {
  id: 'unexpected-role',
  level: 'off',
  reach: 'item',
  needs: 'expect',
  *check({ items }, { owners, config }) {
    const expected = new Map(Object.entries(config.expect).map(([level, role]) => [levelOf(level) ?? level, role]));
    for (const item of items) {
      const owner = item.closed ? undefined : owners.get(item);
      const role = expected.get(item.level ?? '');
      if (!role || (owner?.role !== 'po' && owner?.role !== 'pm') || owner.role === role) continue;
      const { label } = config.roles[role];
      const claim = owner.source === 'own' ? owner.claims[0] : undefined;
      yield {
        message: `Expected the ${role.toUpperCase()} to own this ${item.level}, not the ${owner.role.toUpperCase()}`,
        span: claim && claim.span.start < claim.span.end ? claim.span : item.title.span,
        item,
        fixes: [
          { title: `Assign to ${label}`, change: { kind: 'assign', item, to: { kind: 'role', role } } },
          ...disableFixes(this.id, item),
        ],
      };
    }
  },
};

export const docs: RuleDocs = {
  rule: unexpectedRole,
  summary: 'Items of a level are owned by the role that the config expects',
  why: 'A team that has agreed who decides on epics and who on stories sees where it does otherwise.',
  example: {
    language: 'yaml',
    config: 'expect:\n  story: po\n',
    bad: 'stories:\n  - title: Sign in\n    owner: PM\n',
    good: 'stories:\n  - title: Sign in\n    owner: PO\n',
  },
};
