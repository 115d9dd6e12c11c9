import type { CoverageState, Grouping, ModelRow, Share } from '../core/report';

/** How each share is called: short in a bar, long beside it. */
export const shareWords: Readonly<Record<Share, { readonly short: string; readonly long: string }>> = {
  po: { short: 'PO', long: 'Product Owner' },
  pm: { short: 'PM', long: 'Product Manager' },
  shared: { short: 'PO+PM', long: 'Shared' },
  other: { short: 'other', long: 'Somebody else' },
  duplicate: { short: '!', long: 'Claimed twice' },
  unowned: { short: '?', long: 'Unowned' },
  waived: { short: 'none', long: 'Unowned on purpose' },
};

export const groupingWords: Readonly<Record<Grouping, { readonly title: string; readonly rest: string }>> = {
  section: { title: 'Section', rest: 'in no section' },
  quarter: { title: 'Quarter', rest: 'in no quarter' },
  level: { title: 'Level', rest: 'without a level' },
  file: { title: 'File', rest: '' },
};

export const stateWords: Readonly<Record<CoverageState, string>> = {
  none: 'no item',
  gap: 'gap: nobody owns it',
  overlap: 'overlap: both own it',
  elsewhere: 'not with its role',
  covered: 'covered',
};

export function roleWord(role: ModelRow['role']): string {
  return role === 'shared' ? 'PO+PM' : shareWords[role].short;
}

/** `12 %`; `<1 %` for what is there and rounds to none. */
export function percent(part: number, whole: number): string {
  if (part === 0 || whole === 0) return '0 %';
  const rounded = Math.round((100 * part) / whole);
  return rounded === 0 ? '<1 %' : `${rounded} %`;
}
