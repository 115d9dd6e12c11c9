import { assignFixes, waiveFix } from '../fixes';
import type { Document, Item, Role } from '../model';
import type { Owners } from '../ownership/owner';
import type { Fix, Fixes, Rule, RuleDocs } from '../rule';
import { many, type Slices } from '../slices';
import { usualRole } from '../usual-role';
import { counted, shortened } from '../wording';

export const missingOwner: Rule = {
  id: 'missing-owner',
  level: 'warning',
  reach: 'family',
  *check(document, { owners }) {
    for (const [item, others] of yield* unowned(document, owners)) {
      const beneath = others > 0 ? `, nor do the ${counted(others, 'open item')} beneath it` : '';
      yield {
        message: `${nameOf(item)} has no owner${beneath}`,
        span: item.title.span,
        item,
      };
    }
  },
};

export const fixes: Fixes = (document, context) => {
  const role = usualRole(context);
  return ({ item }) =>
    item ? [...assignFixes({ item }, context.config), ...defaultFixes(document, item, role), waiveFix({ item })] : [];
};

export const docs: RuleDocs = {
  rule: missingOwner,
  summary: 'Every open item has an owner, its own or an inherited one',
  why: 'An item that nobody owns is decided by whoever speaks last, or by nobody at all.',
  example: {
    language: 'yaml',
    bad: 'stories:\n  - title: Sign in\n    owner: PO\n  - title: Sign out\n',
    good: 'stories:\n  - title: Sign in\n    owner: PO\n  - title: Sign out\n    owner: PO\n',
  },
};

/** The topmost unowned open items, each with the number of those beneath it. */
function* unowned({ items }: Document, owners: Owners): Slices<ReadonlyMap<Item, number>> {
  const heads = new Map<Item, Item>();
  const counts = new Map<Item, number>();
  for (let index = 0; index < items.length; index += 1) {
    if (index % many === 0) yield;
    const item = items[index] as Item;
    if (item.closed || owners.get(item)?.status !== 'unowned') continue;
    const above = item.parent && heads.get(item.parent);
    const head = above ?? item;
    heads.set(item, head);
    counts.set(head, above ? (counts.get(head) ?? 0) + 1 : 0);
  }
  return counts;
}

function nameOf(item: Item): string {
  return item.id ? shortened(item.id.value, 24) : `This ${item.level ?? 'item'}`;
}

function defaultFixes(document: Document, { section }: Item, role: Role): readonly Fix[] {
  const to = { kind: 'role', role } as const;
  const fixes: Fix[] = [];
  if (section?.add) fixes.push({ title: 'Set a default for this section', change: { kind: 'default', section, to } });
  if (document.addDefault) {
    fixes.push({ title: 'Set a default for this file', change: { kind: 'default', section: undefined, to } });
  }
  return fixes;
}
