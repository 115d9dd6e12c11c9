import type { Rule, RuleDocs } from '../rule';
import { firstSentence } from '../wording';

export const invalidSyntax: Rule = {
  id: 'invalid-syntax',
  level: 'error',
  everywhere: true,
  *check(document) {
    for (const { message, span } of document.issues) {
      yield { message: firstSentence(message), span };
    }
  },
};

export const docs: RuleDocs = {
  rule: invalidSyntax,
  summary: 'The whole file can be read',
  why: 'What cannot be read cannot be owned: items in the broken part are missing from every list and count.',
  example: {
    language: 'yaml',
    bad: 'stories:\n  - title: Sign in\n    owner: PO\n    tags: [web, app\n  - title: Sign out\n    owner: PO\n',
    good: 'stories:\n  - title: Sign in\n    owner: PO\n    tags: [web, app]\n  - title: Sign out\n    owner: PO\n',
  },
};
