import { affected } from '../affected';
import { assignFixes, placeIn } from '../fixes';
import type { Claim } from '../model';
import type { Owner } from '../ownership/owner';
import { placeOf } from '../place';
import type { Fixes, Rule, RuleDocs } from '../rule';
import { counted, shortened } from '../wording';

export const agentOnlyOwner: Rule = {
  id: 'agent-only-owner',
  level: 'warning',
  reach: 'claim',
  *check(document, { owners }) {
    for (const { claim, owner, items } of yield* affected(document, owners, 'owned', isAgent)) {
      const place = placeOf(items[0], owner);
      const item = 'item' in place ? place.item : undefined;
      const many = items.length > 1 ? `${counted(items.length, 'item')} to itself` : 'this to itself';
      yield {
        message: `${shortened(owner.parties[0]?.text ?? '', 24)} is an agent and has ${many}`,
        span: claim.span,
        item,
        owner,
      };
    }
  },
};

/** Whom an item is assigned to works on it; that it has no owner is not said here. */
function isAgent({ key }: Claim, { parties }: Owner): boolean {
  return key.kind !== 'assignee' && parties.every(({ kind }) => kind === 'agent');
}

export const fixes: Fixes =
  (_, { config }) =>
  (finding) =>
    assignFixes(placeIn(finding), config);

export const docs: RuleDocs = {
  rule: agentOnlyOwner,
  summary: 'No open item is owned by agents alone',
  why: 'An agent can do the work; whether it is right, and worth doing, somebody has to answer for.',
  example: {
    language: 'yaml',
    bad: 'stories:\n  - title: Sign in\n    owner: "@codex"\n',
    good: 'stories:\n  - title: Sign in\n    owner: PO\n    assignee: "@codex"\n',
  },
};
