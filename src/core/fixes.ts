import type { Assignment, Change } from './change';
import type { Config } from './config';
import type { Item, Role, Section } from './model';
import type { Owner } from './ownership/owner';
import type { Fix, RuleContext } from './rule';

/** Where an owner is written: on an item, on a section, or (undefined section) for the whole file. */
export type Place = { readonly item: Item } | { readonly section: Section | undefined };

/** Where the owner of an item would be corrected: on the item itself, or where it is inherited from. */
export function placeOf(item: Item, { from, source }: Owner): Place {
  if (source === 'default') return { section: undefined };
  if (source !== 'inherited' || !from) return { item };
  return 'closed' in from ? { item: from } : { section: from };
}

export function assignment(place: Place, to: Assignment): Change {
  return 'item' in place ? { kind: 'assign', item: place.item, to } : { kind: 'default', section: place.section, to };
}

/** *Assign to Product Owner*, *Assign to Product Manager*, *Make shared*: for a person to choose from. */
export function assignFixes(place: Place, config: Config): readonly Fix[] {
  const { po, pm } = config.roles;
  return [
    { title: `Assign to ${po.label}`, change: assignment(place, { kind: 'role', role: 'po' }) },
    { title: `Assign to ${pm.label}`, change: assignment(place, { kind: 'role', role: 'pm' }) },
    ...shareFix(place, config),
  ];
}

/** *Make shared*, where the team shares at all. */
export function shareFix(place: Place, config: Config): readonly Fix[] {
  if (config.shared === 'never') return [];
  return [{ title: 'Make shared', change: assignment(place, { kind: 'shared' }) }];
}

/** *Waive: nobody owns this*. */
export function waiveFix(place: Place): Fix {
  return { title: 'Waive: nobody owns this', change: assignment(place, { kind: 'waive', reason: '' }) };
}

/** *Disable … for this item* (where it is about one) and *for this file*. */
export function disableFixes(rule: string, item: Item | undefined): readonly Fix[] {
  const file: Fix = { title: `Disable ${rule} for this file`, change: { kind: 'suppress', rule, item: undefined } };
  if (!item) return [file];
  return [{ title: `Disable ${rule} for this item`, change: { kind: 'suppress', rule, item } }, file];
}

/** The role that owns most of the file; where none does, the one that owns such files as a rule. */
export function usualRole({ owners, kind }: RuleContext): Role {
  let lead = kind === 'roadmap' ? -0.5 : 0.5;
  for (const { role } of owners.values()) {
    if (role === 'po') lead += 1;
    else if (role === 'pm') lead -= 1;
  }
  return lead > 0 ? 'po' : 'pm';
}
