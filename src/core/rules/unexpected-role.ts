import type { Config } from '../config';
import { assignment } from '../fixes';
import type { Role } from '../model';
import type { Fixes, Rule, RuleDocs } from '../rule';
import { many } from '../slices';
import { levelOf } from '../vocabulary';

export const unexpectedRole: Rule = {
  id: 'unexpected-role',
  level: 'off',
  reach: 'item',
  needs: 'expect',
  *check({ items }, { owners, config }) {
    const expected = expectedOf(config);
    for (const [index, item] of items.entries()) {
      if (index % many === 0) yield;
      const owner = item.closed ? undefined : owners.get(item);
      const role = expected.get(item.level ?? '');
      if (!role || (owner?.role !== 'po' && owner?.role !== 'pm') || owner.role === role) continue;
      const claim = owner.source === 'own' ? owner.claims[0] : undefined;
      yield {
        message: `Expected the ${role.toUpperCase()} to own this ${item.level}, not the ${owner.role.toUpperCase()}`,
        span: claim && claim.span.start < claim.span.end ? claim.span : item.title.span,
        item,
      };
    }
  },
};

export const fixes: Fixes = (_, { config }) => {
  const expected = expectedOf(config);
  return ({ item }) => {
    const role = expected.get(item?.level ?? '');
    if (!item || !role) return [];
    const change = assignment({ item }, { kind: 'role', role });
    return [{ title: `Assign to ${config.roles[role].label}`, change }];
  };
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

function expectedOf({ expect }: Config): ReadonlyMap<string, Role> {
  return new Map(Object.entries(expect).map(([level, role]) => [levelOf(level) ?? level, role]));
}
