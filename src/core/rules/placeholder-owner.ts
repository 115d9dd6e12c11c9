import { affected } from '../affected';
import { assignFixes, placeIn, waiveFix } from '../fixes';
import { placeOf } from '../place';
import type { Fixes, Rule, RuleDocs } from '../rule';
import { counted, quoted } from '../wording';

export const placeholderOwner: Rule = {
  id: 'placeholder-owner',
  level: 'warning',
  reach: 'claim',
  *check(document, { owners }) {
    for (const { claim, owner, items } of yield* affected(document, owners, 'placeholder')) {
      const place = placeOf(items[0], owner);
      const what = claim.text.trim() === '' ? 'The owner is left empty' : `${quoted(claim.text)} names nobody`;
      const item = 'item' in place ? place.item : undefined;
      yield {
        message: items.length > 1 ? `${what}: ${counted(items.length, 'item')} unowned` : what,
        span: [claim.span, claim.whole].find(({ start, end }) => start < end) ?? items[0].title.span,
        item,
        owner,
      };
    }
  },
};

export const fixes: Fixes = (_, { config }) => {
  return (finding) => [...assignFixes(placeIn(finding), config), waiveFix(placeIn(finding))];
};

export const docs: RuleDocs = {
  rule: placeholderOwner,
  summary: 'No open item is owned by a placeholder',
  why: 'TBD looks like an answer in every list and report, and stays there until the item is late.',
  example: {
    language: 'markdown',
    bad: '# Backlog\n\n| Story | Owner |\n| --- | --- |\n| Sign in | PO |\n| Sign out | TBD |\n',
    good: '# Backlog\n\n| Story | Owner |\n| --- | --- |\n| Sign in | PO |\n| Sign out | PM |\n',
  },
};
