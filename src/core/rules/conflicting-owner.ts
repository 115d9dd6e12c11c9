import { assignment } from '../fixes';
import { identityOf } from '../identity';
import type { Item } from '../model';
import type { Fix, Fixes, Rule, RuleDocs } from '../rule';
import type { Holder, Mention } from '../surroundings';
import { quoted, shortened } from '../wording';
import { differ, holderOf, isSameWork } from '../workspace/holder';

export const conflictingOwner: Rule = {
  id: 'conflicting-owner',
  level: 'error',
  reach: 'item',
  beyond: 'items',
  *check({ items }, { owners, around: { elsewhere } }) {
    if (elsewhere.size === 0) return;
    for (const item of items) {
      const identity = identityOf(item);
      const mentions = identity && elsewhere.get(identity.id);
      const owner = owners.get(item);
      const here = mentions && holderOf(item, owner);
      const claim = owner?.claims[0];
      if (!here || !claim) continue;
      const others = mentions.filter(({ holder, ...other }) => {
        return holder && differ(here, holder) && isSameWork(identity, other);
      });
      if (others.length === 0) continue;
      yield {
        message: messageFor(here, others),
        span: claim.span,
        item,
        related: others.map((mention) => ({ mention, message: `${mention.holder?.text ?? ''} owns it here` })),
      };
    }
  },
};

export const fixes: Fixes = (_, { owners }) => {
  return ({ item, related = [] }) => {
    const here = item && holderOf(item, owners.get(item));
    const others = related.flatMap((each) => ('mention' in each ? each.mention : []));
    return here ? keepFixes(item, here, others) : [];
  };
};

export const docs: RuleDocs = {
  rule: conflictingOwner,
  summary: 'No open item is owned by one in this file and by another in that',
  why: 'The roadmap says one and the backlog another: both decide, each with a file to point at.',
  example: {
    language: 'markdown',
    bad: '# Backlog\n\n- [ ] US-1: Sign in (owner: PO)\n',
    good: '# Backlog\n\n- [ ] US-1: Sign in (owner: PM)\n',
    elsewhere: '# Roadmap\n\n| Id | Feature | Owner |\n| --- | --- | --- |\n| US-1 | Sign in | PM |\n',
  },
};

function messageFor({ text }: Holder, others: readonly Mention[]): string {
  const [first, second] = others;
  const files = second ? `${others.length} other places` : shortened(first?.path ?? '', 30);
  return `${quoted(text, 12)} here, ${quoted(first?.holder?.text ?? '', 12)} in ${files}`;
}

/** *Keep this* changes the other files, *Keep the other* this one. */
function keepFixes(item: Item, here: Holder, others: readonly Mention[]): readonly Fix[] {
  const fixes: Fix[] = [];
  if (here.to) {
    const change = { kind: 'elsewhere', mentions: others, to: here.to } as const;
    fixes.push({ title: `Keep this: ${shortened(here.text, 30)}`, change });
  }
  for (const { holder, path } of others) {
    const title = `Keep the other: ${shortened(holder?.text ?? '', 30)} (${shortened(path, 40)})`;
    if (holder?.to && fixes.every((fix) => fix.title !== title)) {
      fixes.push({ title, change: assignment({ item }, holder.to) });
    }
  }
  return fixes;
}
