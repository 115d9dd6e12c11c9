import type { Rule } from '../rule';
import { unknownTopics } from '../topics';

export const unknownKpi: Rule = {
  id: 'unknown-kpi',
  summary: 'Every KPI of an item is one of the role model',
  why: 'A KPI that nobody knows is measured by nobody, and no report counts the item.',
  level: 'information',
  example: {
    language: 'yaml',
    bad: 'stories:\n  - title: Sell more\n    kpi: revenu\n    owner: PM\n',
    good: 'stories:\n  - title: Sell more\n    kpi: revenue\n    owner: PM\n',
  },
  check(document, context) {
    return unknownTopics('kpi', this.id, document, context);
  },
};
