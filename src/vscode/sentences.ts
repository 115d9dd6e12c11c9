import type { Claim, Config, Item, Lines, Owner, Party, Role, Section } from '../core/index';

/** `PO (@ana)`, `Product Owner` … who owns an item, in words for a person. */
export function ownerSentence(owner: Owner, config: Config): string {
  const names = owner.parties.map((party) => partyName(party, config)).join(', ');
  const label = (role: Role) => config.roles[role].label;
  switch (owner.status) {
    case 'unowned':
      return 'Nobody owns this item';
    case 'placeholder':
      return `Nobody owns this item yet: “${owner.claims[0]?.text.trim() || 'empty'}” is a placeholder`;
    case 'waived':
      return 'Nobody owns this item, on purpose';
    case 'duplicate':
      return `Claimed twice: ${names}`;
    case 'shared':
      return `${label('po')} and ${label('pm')} share this item${named(owner, names)}`;
    case 'owned':
      return owner.role === 'po' || owner.role === 'pm' ? `${label(owner.role)}${named(owner, names)}` : names;
  }
}

/** Where the owner was read from: `Line 12: “@ana”`, `Inherited from “Sign in” (line 3)`. */
export function whySentence(owner: Owner, lines: Lines): string | undefined {
  const [claim] = owner.claims;
  if (!claim) return undefined;
  const place = `line ${lines.lineAt(claim.span.start) + 1}`;
  const text = claim.text.trim() ? `“${claim.text.trim()}”` : 'an empty field';
  if (owner.status === 'duplicate') return owner.claims.map((each) => claimPlace(each, lines)).join(' · ');
  if (owner.source === 'inherited') {
    const from = owner.from ? `from “${titleOf(owner.from)}”` : 'from above';
    return `Inherited ${from}: ${text}, ${place}`;
  }
  return owner.source === 'default' ? `Default of this file: ${text}, ${place}` : `Written as ${text}, ${place}`;
}

function claimPlace({ text, span }: Claim, lines: Lines): string {
  return `“${text.trim()}”, line ${lines.lineAt(span.start) + 1}`;
}

function titleOf(from: Item | Section): string {
  return from.title.value;
}

function partyName({ kind, text, role }: Party, config: Config): string {
  return kind === 'role' && role ? config.roles[role].label : text;
}

/** The people behind a role, where the file names any. */
function named(owner: Owner, names: string): string {
  return owner.parties.some((party) => party.kind !== 'role') ? `: ${names}` : '';
}
