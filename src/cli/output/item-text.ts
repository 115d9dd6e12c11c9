import type { ListedItem, ListedOwner } from '../listing';
import { safeText } from '../safe-text';

const roleCodes = { po: 'PO', pm: 'PM', shared: 'PO+PM', other: '' } as const;

/** An owner in a few words: `PO`, `PM @bo`, `Ana Lima`, `unclear: PO, PM`, `nobody yet (TBD)`, `nobody`. */
export function ownerText(owner: ListedOwner): string {
  if (owner.status === 'unowned') return 'nobody';
  if (owner.status === 'waived') return 'waived';
  if (owner.status === 'placeholder') return safeText(`nobody yet (${owner.text || 'empty'})`);
  const names = owner.parties.join(', ');
  if (owner.status === 'duplicate') return safeText(`unclear: ${names}`);
  const code = owner.role ? roleCodes[owner.role] : '';
  const bare = owner.parties.every((party) => /^(?:PO|PM)$/i.test(party));
  return safeText(code === '' ? names : bare ? code : `${code} ${names}`);
}

/** An item's title with its id before it, where the title does not say that itself: `US-1 Sign in`. */
export function titleText({ id, title }: Pick<ListedItem, 'id' | 'title'>): string {
  return safeText(id === null || title.includes(id) ? title : `${id} ${title}`);
}

/** Whether an owner comes from elsewhere, and whether the item is closed: `inherited, closed`. */
export function notesOf({ owner, closed }: ListedItem): string {
  return [owner.source !== 'own' && owner.source, closed && 'closed'].filter(Boolean).join(', ');
}
