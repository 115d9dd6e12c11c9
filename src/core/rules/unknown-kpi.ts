import type { Fixes, Rule, RuleDocs } from '../rule';
import { topicFixer } from '../topic-fixes';
import { unknownTopics } from '../topics';

export const unknownKpi: Rule = {
  id: 'unknown-kpi',
  level: 'information',
  reach: 'item',
  check(document, context) {
    return unknownTopics('kpi', document, context);
  },
};

export const fixes: Fixes = (_, { config }) => topicFixer('kpi', config);

export const docs: RuleDocs = {
  rule: unknownKpi,
  summary: 'Every KPI of an item is one of the role model',
  why: 'A KPI that nobody knows is measured by nobody, and no report counts the item.',
  example: {
    language: 'yaml',
    bad: 'stories:\n  - title: Sell more\n    kpi: revenu\n    owner: PM\n',
    good: 'stories:\n  - title: Sell more\n    kpi: revenue\n    owner: PM\n',
  },
};
