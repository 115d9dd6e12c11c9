import type { Assignment, Change } from './change';
import type { Config } from './config';
import type { Item } from './model';
import type { Place } from './place';
import type { Finding, Fix } from './rule';

/** Where the owner is corrected that a finding is about. */
export function placeIn({ item, owner }: Finding): Place {
  if (item) return { item };
  return { section: owner?.from && !('closed' in owner.from) ? owner.from : undefined };
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
