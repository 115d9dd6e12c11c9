import type { Analysis, DocumentKind, Format, Item, Lines, Owner, OwnerStatus } from '../core';

/** One file as `list --format json` shows it, version 1. */
export interface ListedFile {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly format: Format;
  readonly items: readonly ListedItem[];
}

/** Lines and columns are 1-based. */
export interface ListedItem {
  readonly line: number;
  readonly column: number;
  readonly title: string;
  readonly id: string | null;
  readonly level: string | null;
  /** Line of the parent item's title. */
  readonly parent: number | null;
  readonly closed: boolean;
  readonly owner: ListedOwner;
}

export interface ListedOwner {
  readonly status: OwnerStatus;
  readonly role: 'po' | 'pm' | 'shared' | 'other' | null;
  readonly parties: readonly string[];
  readonly source: 'own' | 'inherited' | 'default' | null;
  /** Line and text of the claim that decided. */
  readonly line: number | null;
  readonly text: string | null;
}

/** What `--owner` accepts: a role or a status. */
export const ownerFilters = ['po', 'pm', 'shared', 'other', 'duplicate', 'placeholder', 'waived', 'unowned'] as const;
export type OwnerFilter = (typeof ownerFilters)[number];

export function listedFile(path: string, analysis: Analysis, lines: Lines, owner?: OwnerFilter): ListedFile {
  const items = analysis.document.items.map((item) => listedItem(item, analysis.owners.get(item), lines));
  return {
    path,
    kind: analysis.kind,
    format: analysis.document.format,
    items: owner ? items.filter((item) => item.owner.role === owner || item.owner.status === owner) : items,
  };
}

/** One item as `list` shows it. */
export function listedItem(item: Item, owner: Owner | undefined, lines: Lines): ListedItem {
  const { line, character } = lines.positionAt(item.title.span.start);
  return {
    line: line + 1,
    column: character + 1,
    title: item.title.value,
    id: item.id?.value ?? null,
    level: item.level ?? null,
    parent: item.parent ? lines.lineAt(item.parent.title.span.start) + 1 : null,
    closed: item.closed,
    owner: listedOwner(owner, lines),
  };
}

function listedOwner(owner: Owner | undefined, lines: Lines): ListedOwner {
  const claim = owner?.claims[0];
  return {
    status: owner?.status ?? 'unowned',
    role: owner?.role ?? null,
    parties: owner?.parties.map((party) => party.text) ?? [],
    source: owner?.source ?? null,
    line: claim ? lines.lineAt(claim.span.start) + 1 : null,
    text: claim?.text ?? null,
  };
}
