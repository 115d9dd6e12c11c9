import type { Analysis } from '../analyze';
import { type Config, defaultConfig } from '../config';
import type { Item, Role, Section } from '../model';
import type { Owner } from '../ownership';
import { type ModelPart, RoleModel } from '../role-model';
import { Lines } from '../text';
import { quarterOf } from './quarter';

/** Who an item counts for: the role that owns it, `other` people, or why nobody does. */
export const shares = ['po', 'pm', 'shared', 'other', 'duplicate', 'unowned', 'waived'] as const;
export type Share = (typeof shares)[number];

/** What a report needs to know of one item. Plain data: it travels from the extension to the panel. */
export interface Fact {
  readonly path: string;
  /** Where the title starts, both 1-based, the column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly title: string;
  readonly id: string | undefined;
  readonly level: string | undefined;
  /** The heading or group that it stands under; else the topmost item of its tree, where there is a tree. */
  readonly section: string | undefined;
  /** As the headings above it say: `2026 Q1`. */
  readonly quarter: string | undefined;
  readonly closed: boolean;
  readonly share: Share;
  readonly people: readonly FactPerson[];
  /** What of the role model it is about, by id. */
  readonly responsibilities: readonly string[];
  readonly kpis: readonly string[];
}

export interface FactPerson {
  readonly name: string;
  /** The role in which the item names this person. */
  readonly role: Role | undefined;
}

/** The facts of one file, an item each, in the order of the text. */
export function factsOf(path: string, { document, owners }: Analysis, config: Config = defaultConfig): readonly Fact[] {
  const model = new RoleModel(config);
  const lines = new Lines(document.text);
  const parents = new Set(document.items.map(({ parent }) => parent));
  return document.items.map((item) => {
    const { line, character } = lines.positionAt(item.title.span.start);
    const owner = owners.get(item);
    const about = (wanted: ModelPart) =>
      model.about(item.title.value, item.topics).flatMap(({ part, id }) => (part === wanted ? [id] : []));
    return {
      path,
      line: line + 1,
      column: character + 1,
      title: shown(item.title.value),
      id: item.id && shown(item.id.value),
      level: item.level,
      section: sectionOf(item, parents),
      quarter: quarterAbove(item),
      closed: item.closed,
      share: owner ? shareOf(owner) : 'unowned',
      people: owner && owner.status !== 'placeholder' ? peopleOf(owner) : [],
      responsibilities: about('responsibility'),
      kpis: about('kpi'),
    };
  });
}

function shareOf({ status, role }: Owner): Share {
  if (status === 'placeholder') return 'unowned';
  return status === 'owned' || status === 'shared' ? (role ?? 'unowned') : status;
}

function peopleOf({ parties }: Owner): readonly FactPerson[] {
  return parties.flatMap(({ kind, name, role }) =>
    kind === 'role' ? [] : [{ name: shown(name).replace(/^@/, ''), role }],
  );
}

function quarterAbove(item: Item): string | undefined {
  for (let at: Item | undefined = item; at; at = at.parent) {
    for (let above: Section | undefined = at.section; above; above = above.parent) {
      const quarter = quarterOf(above.title.value);
      if (quarter) return quarter;
    }
    const quarter = at.parent && quarterOf(at.parent.title.value);
    if (quarter) return quarter;
  }
  return undefined;
}

function sectionOf(item: Item, parents: ReadonlySet<Item | undefined>): string | undefined {
  if (item.section) return shown(item.section.title.value);
  let top = item;
  while (top.parent) top = top.parent;
  return parents.has(top) ? shown(top.title.value) : undefined;
}

/** A text without what could control a terminal or turn the direction of what follows. */
function shown(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
