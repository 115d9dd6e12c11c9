import type { Claim, Role } from '../model';
import { bareName, otherNames } from '../ownership/names';
import { buildRoster } from '../ownership/roster';
import type { Finding, Fixes, Rule, RuleDocs } from '../rule';
import type { Span } from '../text';
import { shortened } from '../wording';

export const combinedRole: Rule = {
  id: 'combined-role',
  level: 'information',
  *check({ items, roster }, { owners, config }) {
    if (config.team.shape === 'combined') return;
    const { rolesOf, people } = buildRoster(config, roster);
    // Whoever holds both roles is listed for them.
    if (people.po.every((name) => (rolesOf(bareName(name), otherNames(name))?.length ?? 0) < 2)) return;
    const told = new Set<readonly Role[]>();
    const isNews = (name: string): boolean => {
      const roles = rolesOf(name, otherNames(name)) ?? [];
      return roles.length > 1 && told.size < told.add(roles).size;
    };
    for (const { person } of roster.toReversed()) if (isNews(person.value)) yield finding(person.value, person.span);
    for (const item of items) {
      const owner = item.closed ? undefined : owners.get(item);
      for (const { kind, text, name } of owner?.parties ?? []) {
        const claim = owner?.claims.findLast((each) => each.text.includes(text));
        if (claim && kind === 'person' && isNews(name)) yield finding(name, spanOf(claim));
      }
    }
  },
};

export const fixes: Fixes = () => () => [
  {
    title: 'One person may hold both roles in this team',
    change: { kind: 'config', path: ['team', 'shape'], value: 'combined' },
  },
];

export const docs: RuleDocs = {
  rule: combinedRole,
  summary: 'No one person is Product Owner and Product Manager, unless the team says so',
  why: 'One person in both roles is a choice that a team makes; made by accident, one of the two is left undone.',
  example: {
    language: 'markdown',
    bad: '# Backlog\n\nPO: Ana · PM: Ana\n\n- [ ] Sign in (owner: PO)\n',
    good: '# Backlog\n\nPO: Ana · PM: Bo\n\n- [ ] Sign in (owner: PO)\n',
  },
};

function spanOf({ span, whole }: Claim): Span {
  return span.start < span.end ? span : whole;
}

function finding(name: string, span: Span): Finding {
  return {
    message: `${shortened(name, 24)} is PO and PM, while the team keeps the roles separate`,
    span,
  };
}
