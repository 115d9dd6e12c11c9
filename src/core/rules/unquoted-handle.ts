import type { Claim, Document, Item } from '../model';
import type { Fixes, Rule, RuleDocs } from '../rule';
import { many, Steps } from '../slices';
import { shortened } from '../wording';

export const unquotedHandle: Rule = {
  id: 'unquoted-handle',
  level: 'error',
  reach: 'item',
  everywhere: true,
  *check(document) {
    const steps = new Steps(many);
    for (const { claim, item } of claimsOf(document)) {
      if (steps.isDue()) yield;
      const [first, ...others] = claim.unquoted;
      if (!first) continue;
      const handle = shortened(document.text.slice(first.start, first.end));
      yield {
        message: others.length > 0 ? `Put these ${claim.unquoted.length} handles in quotes` : `Put ${handle} in quotes`,
        span: first,
        related: others.map((span) => ({ span, message: 'Also without quotes' })),
        item,
      };
    }
  },
};

export const fixes: Fixes = (document) => {
  const claims = new Map(Array.from(claimsOf(document), ({ claim }) => [claim.unquoted[0], claim]));
  return ({ span }) => {
    const claim = claims.get(span);
    return claim ? [{ title: 'Quote the handle', change: { kind: 'quote', claim }, preferred: true }] : [];
  };
};

export const docs: RuleDocs = {
  rule: unquotedHandle,
  summary: 'Handles in YAML stand in quotes',
  why: 'YAML reserves @ at the start of a value: other tools refuse the whole file, and its items vanish from them.',
  example: {
    language: 'yaml',
    bad: 'stories:\n  - title: Sign in\n    owner: @ana\n',
    good: 'stories:\n  - title: Sign in\n    owner: "@ana"\n',
  },
};

function* claimsOf(document: Document): Iterable<{ readonly claim: Claim; readonly item: Item | undefined }> {
  for (const claim of document.defaults) yield { claim, item: undefined };
  for (const section of document.sections) for (const claim of section.claims) yield { claim, item: undefined };
  for (const item of document.items) for (const claim of item.claims) yield { claim, item };
}
