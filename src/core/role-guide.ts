import { type Config, defaultConfig } from './config';
import type { Role } from './model';
import { type ModelPart, roleModel, type TeamRow } from './role-model';
import { markdownText } from './wording';

type Owner = TeamRow['role'] | undefined;

/**
 * The role guide as Markdown: a text with the markers `<!-- responsibilities -->`, `<!-- kpis -->` and `<!-- team -->`, in
 * whose place come the role model's rows, beside each what the team's config makes of it, and who holds which role.
 */
export function roleGuide(text: string, config: Config): string {
  return text
    .replace('<!-- responsibilities -->', () => rowsTable('responsibility', 'Responsibility', config))
    .replace('<!-- kpis -->', () => rowsTable('kpi', 'KPI', config))
    .replace('<!-- team -->', () => team(config));
}

function rowsTable(part: ModelPart, head: string, config: Config): string {
  const usual = roleModel(defaultConfig).rows;
  const own = roleModel(config).rows;
  const ids = [...new Set([...usual.keys(), ...own.keys()])].filter(
    (id) => (own.get(id) ?? usual.get(id))?.part === part,
  );
  const rows = ids.map((id) => {
    const row = own.get(id) ?? usual.get(id);
    return { label: row?.label ?? id, usual: usual.get(id)?.role, own: own.get(id)?.role };
  });
  const differs = rows.some((row) => row.usual !== row.own);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line([head, 'PO', 'PM', ...(differs ? ['In your team'] : [])]),
    line(['---', ':---:', ':---:', ...(differs ? ['---'] : [])]),
    ...rows.map((row) => {
      const change = row.usual === row.own ? '' : `**${ownerWord(row.own, config)}**`;
      return line([
        markdownText(row.label),
        tick(row.usual, 'po'),
        tick(row.usual, 'pm'),
        ...(differs ? [change] : []),
      ]);
    }),
  ].join('\n');
}

function tick(owner: Owner, role: Role): string {
  return owner === role || owner === 'shared' ? '✔' : '';
}

function ownerWord(owner: Owner, { roles }: Config): string {
  if (owner === undefined) return 'not used';
  return owner === 'shared' ? 'both' : markdownText(roles[owner].label);
}

function team({ team: { shape }, roles }: Config): string {
  const people = (['po', 'pm'] as const).flatMap((role) => {
    const { label, people } = roles[role];
    return people.length > 0 ? [`- ${markdownText(label)}: ${people.map(markdownText).join(', ')}`] : [];
  });
  const intro = `Your config says \`${shape}\`.`;
  return people.length > 0 ? `${intro} It lists:\n\n${people.join('\n')}` : intro;
}
