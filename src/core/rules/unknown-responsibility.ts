import type { Fixes, Rule, RuleDocs } from '../rule';
import { topicFixer } from '../topic-fixes';
import { unknownTopics } from '../topics';

export const unknownResponsibility: Rule = {
  id: 'unknown-responsibility',
  level: 'information',
  reach: 'item',
  check(document, context) {
    return unknownTopics('responsibility', document, context);
  },
};

export const fixes: Fixes = (_, { config }) => topicFixer('responsibility', config);

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
