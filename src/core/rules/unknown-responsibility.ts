import type { Rule, RuleDocs } from '../rule';
import { unknownTopics } from '../topics';

export const unknownResponsibility: Rule = {
  id: 'unknown-responsibility',
  level: 'information',
  reach: 'item',
  check(document, context) {
    return unknownTopics('responsibility', this.id, document, context);
  },
};

export const docs: RuleDocs = {
  rule: unknownResponsibility,
  summary: 'Every responsibility of an item is one of the role model',
  why: 'A mistyped responsibility belongs to nobody: no report counts the item where it should.',
  example: {
    language: 'yaml',
    bad: 'stories:\n  - title: Ask ten dentists\n    responsibility: market-reserch\n    owner: PM\n',
    good: 'stories:\n  - title: Ask ten dentists\n    responsibility: market-research\n    owner: PM\n',
  },
};
