import type { Analysis } from '../analyze';
import { type Config, defaultConfig } from '../config';
import type { Item, Section } from '../model';
import type { Owner } from '../ownership';
import { type ModelPart, roleModel } from '../role-model';
import { Lines } from '../text';
import type { Fact, FactPerson, Share } from './fact';
import { quarterOf } from './quarter';

/** The facts of one file, an item each, in the order of the text. */
export function factsOf(path: string, { document, owners }: Analysis, config: Config = defaultConfig): readonly Fact[] {
  const model = roleModel(config);
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
