import type { Config } from '../config';
import type { Item, Role } from '../model';
import type { RoleModel, TeamRow } from '../role-model';
import { quoted } from '../wording';
import type { TermFinder } from './words';

/** One thing that speaks for a role; `undefined` role: for neither. */
export interface Evidence {
  readonly role: Role | undefined;
  /** From 1 on it is enough by itself. */
  readonly weight: number;
  /** A sentence without a full stop. */
  readonly reason: string;
}

/** What the evidence is read with. */
export interface Knowledge {
  readonly config: Config;
  readonly model: RoleModel;
  readonly terms: TermFinder;
}

/** Rows that both roles share by the model, and whose day-to-day work is mostly one's. */
const leaning: Readonly<Record<string, Role>> = { 'development-team': 'po', 'vision-and-roadmap': 'pm' };

/** What the words of a text say. */
export function fromWords(
  text: string,
  { config, model, terms }: Knowledge,
  share = 1,
  where = '',
): readonly Evidence[] {
  return terms.in(text).flatMap(({ row: id, weight, text: words }): readonly Evidence[] => {
    const said = quoted(words) + where;
    if (id === 'neutral') return [{ role: undefined, weight: weight * share, reason: `${said} is neither role's` }];
    const row = model.rows.get(id);
    const role = row?.role === 'shared' ? leaning[id] : row?.role;
    return row && role ? [{ role, weight: weight * share, reason: `${said} ${belongs(row, role, config)}` }] : [];
  });
}

function belongs({ part, label, role: whose }: TeamRow, role: Role, { roles }: Config): string {
  const name = roles[role].label;
  if (part === 'kpi') return `bears on "${label}", by which the ${name} is measured`;
  return whose === 'shared'
    ? `belongs to "${label}", day to day mostly the ${name}'s`
    : `belongs to "${label}", a ${name} responsibility`;
}

/** What the item declares to be about. Labels are words like those of a title, chosen with less care. */
export function fromTopics({ topics = [] }: Item, knowledge: Knowledge): readonly Evidence[] {
  return topics.flatMap(({ kind, value }) => {
    if (kind === 'label') return fromWords(value.value, knowledge, 0.75, ' (a label)');
    const row = knowledge.model.find(kind, value.value);
    if (!row || row.role === 'shared') return [];
    const said = kind === 'kpi' ? 'the KPI' : 'the responsibility';
    const whose = `the ${knowledge.config.roles[row.role].label}'s`;
    return [{ role: row.role, weight: 4, reason: `It declares ${said} "${row.label}", which is ${whose}` }];
  });
}

/** How strongly a level speaks for a role where the team does not say what it expects. */
const usual: Readonly<Record<string, readonly [Role, number]>> = {
  theme: ['pm', 0.8],
  initiative: ['pm', 0.8],
  objective: ['pm', 0.8],
  milestone: ['pm', 0.5],
  story: ['po', 0.5],
  bug: ['po', 2],
  spike: ['po', 0.5],
};

export function fromLevel({ level }: Item, { expect, roles }: Config): readonly Evidence[] {
  if (level === undefined) return [];
  const expected = Object.hasOwn(expect, level) ? expect[level] : undefined;
  if (expected) {
    return [
      { role: expected, weight: 2.5, reason: `The config expects a ${level} to be the ${roles[expected].label}'s` },
    ];
  }
  const [role, weight] = usual[level] ?? [];
  if (!role || weight === undefined) return [];
  return [{ role, weight, reason: `A ${level} is mostly the ${roles[role].label}'s` }];
}
