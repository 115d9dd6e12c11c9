import { affected } from '../affected';
import type { Config } from '../config';
import { assignment, placeIn, shareFix } from '../fixes';
import type { Role } from '../model';
import type { Owner } from '../ownership/owner';
import { type Place, placeOf } from '../place';
import type { Fix, Fixes, Rule, RuleDocs } from '../rule';
import { quoted } from '../wording';

export const duplicateOwner: Rule = {
  id: 'duplicate-owner',
  level: 'error',
  reach: 'claim',
  *check(document, { owners, config }) {
    for (const { claim, owner, items } of yield* affected(document, owners, 'duplicate')) {
      const place = placeOf(items[0], owner);
      const item = 'item' in place ? place.item : undefined;
      yield {
        message: messageFor(owner, config),
        span: claim.span,
        related: owner.claims.slice(1).map(({ span }) => ({ span, message: 'Also claimed here' })),
        item,
        owner,
      };
    }
  },
};

export const fixes: Fixes = (_, { config }) => {
  return (finding) => {
    const place = placeIn(finding);
    return [...(finding.owner ? keepFixes(finding.owner, place) : []), ...shareFix(place, config)];
  };
};

export const docs: RuleDocs = {
  rule: duplicateOwner,
  summary: 'No open item is claimed by two owners, unless they share it and say so',
  why: 'When two people decide, each can wait for the other or undo what the other decided.',
  example: {
    language: 'yaml',
    bad: 'stories:\n  - title: Sign in\n    owner: PO, PM\n',
    good: 'stories:\n  - title: Sign in\n    owner: PO + PM\n',
  },
};

function messageFor(owner: Owner, { shared }: Config): string {
  if (rolesOf(owner).length === 2) {
    return shared === 'never'
      ? 'PO and PM both own this: keep one'
      : 'PO and PM both own this: keep one, or make it shared';
  }
  const [first, second] = [...new Set(owner.parties.map(({ text }) => quoted(text, 20)))];
  if (first === undefined || second === undefined) return 'Two different owners are named: keep one';
  return `Two different owners are named: ${first} and ${second}`;
}

function rolesOf({ parties }: Owner): readonly Role[] {
  return (['po', 'pm'] as const).filter((role) => parties.some((party) => party.role === role));
}

function keepFixes(owner: Owner, place: Place): readonly Fix[] {
  return rolesOf(owner).map((role) => ({
    title: `Keep ${role.toUpperCase()}`,
    change: assignment(place, { kind: 'role', role }),
  }));
}
