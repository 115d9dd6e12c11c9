import type { Config } from './config';
import { nearest } from './nearest';
import { type ModelPart, roleModel } from './role-model';
import type { Fix, Fixer } from './rule';

/** *Replace with* the one that seems meant, or *Add to the role model*. */
export function topicFixer(part: ModelPart, config: Config): Fixer {
  const known = roleModel(config).names(part);
  return ({ item, span }) => {
    const value = item?.topics?.find((topic) => topic.value.span === span)?.value.value;
    if (value === undefined) return [];
    const meant = nearest(value, known);
    const path = [part === 'kpi' ? 'kpis' : 'responsibilities', value];
    const additions = (['po', 'pm'] as const).map((role): Fix => {
      const title = `Add to the role model as the ${config.roles[role].label}'s`;
      return { title, change: { kind: 'config', path, value: role } };
    });
    if (meant === undefined) return additions;
    const edits = [{ start: span.start, end: span.end, text: meant }];
    return [{ title: `Replace with ${meant}`, change: { kind: 'text', edits } }, ...additions];
  };
}
