import { patternFor } from '../files';
import { disableFixes, usualRole } from '../fixes';
import type { Document } from '../model';
import type { Owners } from '../ownership/owner';
import type { Fix, Rule, RuleContext } from '../rule';

export const untrackedFile: Rule = {
  id: 'untracked-file',
  summary: 'A file with open items says who owns them',
  why: 'Most backlogs start without owners; this says so once, instead of once per item, until the team decides.',
  level: 'information',
  everywhere: true,
  example: {
    language: 'markdown',
    bad: '# Backlog\n\n- [ ] Sign in\n- [ ] Sign out\n',
    good: '# Backlog\n\n**Owner:** PO\n\n- [ ] Sign in\n- [ ] Sign out\n',
  },
  *check(document, context) {
    const [first] = document.items;
    if (context.tracked || !first || document.items.every(({ closed }) => closed)) return;
    yield { message: messageFor(document, context.owners), span: first.title.span, fixes: fixesFor(document, context) };
  },
};

function messageFor({ items }: Document, owners: Owners): string {
  const owned = items.filter((item) => {
    const status = owners.get(item)?.status;
    return status !== undefined && status !== 'unowned' && status !== 'placeholder';
  });
  if (items.length === 1) return owned.length > 0 ? 'Ownership is not tracked here' : 'The only item names no owner';
  if (owned.length === 0) return `None of the ${items.length} items names an owner`;
  return `Only ${owned.length} of the ${items.length} items ${owned.length === 1 ? 'names' : 'name'} an owner`;
}

function fixesFor(document: Document, context: RuleContext): readonly Fix[] {
  const value = patternFor(context.path);
  const fixes: Fix[] = [
    { title: 'Track ownership in this file', change: { kind: 'config', path: ['files', context.kind], value } },
  ];
  if (document.addDefault) {
    const to = { kind: 'role', role: usualRole(context) } as const;
    fixes.push({ title: 'Set a default for this file', change: { kind: 'default', section: undefined, to } });
  }
  fixes.push({ title: 'Ignore this file', change: { kind: 'config', path: ['files', 'exclude'], value } });
  return [...fixes, ...disableFixes(untrackedFile.id, undefined)];
}
