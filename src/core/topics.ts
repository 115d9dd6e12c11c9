import type { Document } from './model';
import { nearest } from './nearest';
import { type ModelPart, roleModel } from './role-model';
import type { Finding, RuleContext } from './rule';
import { quoted } from './wording';

const names = { responsibility: 'a responsibility', kpi: 'a KPI' } as const;

/** The responsibilities or KPIs of open items that the role model does not know. */
export function* unknownTopics(part: ModelPart, document: Document, { config }: RuleContext): Iterable<Finding> {
  const about = document.items.filter(({ topics }) => topics?.length);
  // Most files name none, and this runs at each keystroke.
  if (about.length === 0) return;
  const model = roleModel(config);
  for (const item of about) {
    for (const { kind, value } of (!item.closed && item.topics) || []) {
      if (kind !== part || model.find(part, value.value)) continue;
      const meant = nearest(value.value, model.names(part));
      const message = `${quoted(value.value, 24)} is not ${names[part]} of the role model`;
      yield {
        message:
          meant === undefined ? message : `${quoted(value.value, 24)} is unknown. Did you mean ${quoted(meant, 42)}?`,
        span: value.span,
        item,
      };
    }
  }
}
