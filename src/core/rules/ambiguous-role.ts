import type { Claim, Document } from '../model';
import type { Fixes, Rule, RuleContext, RuleDocs } from '../rule';
import type { Slices } from '../slices';
import { lineEnd, piecesOf } from '../text';
import { plainWord, testOf } from '../vocabulary';

/** A file that speaks of project managers may mean one of them by PM… */
const namesake = { test: testOf('', '[project-manager]', '') };
/** …unless it says what PM stands for. */
const legend =
  /\bP(?:d?M|M)\b[\s*`]*[=:(–—|-]+[\s*`]*product manage|product manage(?:r|ment)[\s*`]*\([\s*`]*P(?:dM|M)\b/i;

/** Whether a text decides whether PM is ambiguous: it speaks of the other role, or says what PM stands for. */
export function tellsOfRoles(text: string): boolean {
  return namesake.test(text) || legend.test(text);
}

/** Characters: what begins in one piece of the text may end in the next. */
const longest = 200;

function* occurs(pattern: Pick<RegExp, 'test'>, text: string): Slices<boolean> {
  for (const { start, end } of piecesOf(text)) {
    if (pattern.test(text.slice(start, lineEnd(text, end + longest)))) return true;
    yield;
  }
  return false;
}

export const ambiguousRole: Rule = {
  id: 'ambiguous-role',
  level: 'information',
  *check(document, context) {
    const found = firstUnexplained(document, context);
    if (!found || !(yield* occurs(namesake, document.text)) || (yield* occurs(legend, document.text))) return;
    const { claim, word } = found;
    yield {
      message: `Does ${word} mean the Product Manager here, or the Project Manager?`,
      span: claim.span.start < claim.span.end ? claim.span : claim.whole,
    };
  },
};

export const fixes: Fixes = (document, context) => {
  const value = firstUnexplained(document, context)?.word ?? '';
  return () => [
    {
      title: `${value} is the ${context.config.roles.pm.label}`,
      change: { kind: 'config', path: ['roles', 'pm', 'aliases'], value },
    },
    {
      title: `${value} is somebody else, such as the Project Manager`,
      change: { kind: 'config', path: ['owners', 'others'], value },
    },
  ];
};

export const docs: RuleDocs = {
  rule: ambiguousRole,
  summary: 'PM stands for one role only, where it might be the Project Manager as well',
  why: 'What the Project Manager is to do is counted as the Product Manager’s, and the other way round.',
  example: {
    language: 'markdown',
    bad: '# Backlog\n\nThe project manager keeps the dates.\n\n- [ ] Sign in (owner: PM)\n',
    good: '# Backlog\n\nThe project manager keeps the dates.\n\n- [ ] Sign in (owner: Product Manager)\n',
  },
};

/** The first abbreviation on which an owner rests and that nobody has explained, with its claim. */
function firstUnexplained({ items }: Document, { owners, config }: RuleContext) {
  const { po, pm } = config.roles;
  const answered = new Set([...pm.aliases, ...po.aliases, ...config.owners.others].map(plainWord));
  for (const item of items) {
    const owner = item.closed ? undefined : owners.get(item);
    if (owner?.role !== 'pm' && owner?.role !== 'shared' && owner?.status !== 'duplicate') continue;
    const [found] = owner.claims.flatMap((claim) => wordsOf(claim, answered).map((word) => ({ claim, word })));
    if (found) return found;
  }
  return undefined;
}

/** The abbreviations that a claim relies on and that nobody has explained. */
function wordsOf({ text, key }: Claim, answered: ReadonlySet<string>): readonly string[] {
  const written = [...(text.slice(0, 200).match(/[\p{L}\p{N}]+/gu) ?? []), ...(key.role === 'pm' ? [key.name] : [])];
  return written.filter((word) => /^(?:pm|pdm)$/i.test(word) && !answered.has(plainWord(word)));
}
