import type { Chance } from './chance';

const verbs = [
  ...['Add', 'Export', 'Show', 'Import', 'Speed up', 'Merge', 'Translate', 'Archive', 'Validate', 'Rename', 'Share'],
  ...['Lock', 'Print', 'Search', 'Группировать', 'Exportar', 'Ändern', '导出', 'Restore', 'Retire', 'Audit', 'Split'],
];
const objects = [
  ...['invoices', 'the member list', 'travel claims', 'release notes', 'push messages', 'opening hours', 'vouchers'],
  ...['the price table', 'room bookings', 'GDPR requests', 'login attempts', 'la facture', 'die Rechnung', '会员列表'],
  ...['stock levels', 'the audit log', 'delivery slots', 'user avatars', 'tax rates', '`config.json`', 'map tiles'],
];
const people = ['for guests', 'for admins', 'for drivers', 'for partners', 'in the app', 'on the web', 'by e-mail'];
const places = [
  ...['per quarter', 'without reload', '(beta)', 'in dark mode', 'offline', 'at night', 'per region', 'over SSO'],
  ...[
    'with filters',
    'as CSV',
    'in two steps',
    'on old phones',
    'in bulk',
    'by voice',
    'after 30 days',
    'on demand 🎉',
  ],
];
const parts = [places, objects, people, verbs];
const titleCount = parts.reduce((count, part) => count * part.length, 1);

/** A title; different for each index up to about 50,000, beyond that numbered. */
export function titleOf(index: number): string {
  // A step that shares no factor with the count visits all combinations in an order that looks mixed.
  let rest = (index * 7919) % titleCount;
  const [place, object, person, verb] = parts.map((part) => {
    const word = part[rest % part.length];
    rest = Math.floor(rest / part.length);
    return word;
  });
  const round = Math.floor(index / titleCount);
  return `${verb} ${object} ${person} ${place}${round > 0 ? `, part ${round + 1}` : ''}`;
}

const sentences = [
  'The first version covers the usual cases; the rest waits until we know more.',
  'Guests ask for this about twice a week: see the notes of the last interview.',
  'It should take less than a second on a slow line, e.g. 3G in the train.',
  'Depends on the billing team; "done" means that support can do it without us.',
  'Wir messen das an den Anrufen im Support, vorher und nachher.',
  'Не блокирует релиз, но заметно каждому новому пользователю.',
];

export function proseOf(chance: Chance): string {
  return Array.from({ length: 1 + chance.below(3) }, () => chance.pick(sentences)).join(' ');
}

const groups = ['Onboarding', 'Payments', 'Reporting', 'Mobile', 'Q3 2026', 'Phase 2: Rollout', 'Platform', 'Später'];

export function groupOf(chance: Chance): string {
  return chance.pick(groups);
}

export const statuses = ['todo', 'open', 'in-progress', 'blocked', 'review', 'done'] as const;
export const priorities = ['P0', 'P1', 'P2', 'high', 'low', 'Must have'] as const;
export const labels = ['backend', 'ux', 'area:billing', 'good first issue', 'tech-debt'] as const;

const owners = [
  ...['PO', 'PM', 'Product Owner', 'Product Manager', 'PO + PM', 'Ana Lima', '@ana', '@bo', 'Bo (PM)', 'dev-team'],
  ...[
    'TBD',
    '-',
    'unassigned',
    '@org/checkout',
    'ana@example.org',
    'Ana, Bo',
    'Ana & Bo',
    'Frontend',
    'Цветан',
    '李雷',
  ],
];

/** An owner's value as somebody would write it; half of them a plain role. */
export function ownerOf(chance: Chance): string {
  return chance.oneIn(2) ? chance.pick(['PO', 'PM']) : chance.pick(owners);
}
