import { patternFor } from '../files';
import type { Document } from '../model';
import type { Fix, Fixes, Rule, RuleContext, RuleDocs } from '../rule';
import { usualRole } from '../usual-role';
import { shortened } from '../wording';

export const untrackedFile: Rule = {
  id: 'untracked-file',
  level: 'information',
  everywhere: true,
  beyond: 'folder',
  *check(document, context) {
    const { folder } = context.around;
    const [first] = document.items;
    if (context.tracked || !first || document.items.every(({ closed }) => closed)) return;
    // A folder of one-item files is spoken of as one.
    if (folder && !folder.speaks) return;
    yield { message: messageFor(document, context), span: first.title.span };
  },
};

export const fixes: Fixes = (document, context) => () => fixesFor(document, context);

export const docs: RuleDocs = {
  rule: untrackedFile,
  summary: 'A file with open items says who owns them',
  why: 'Most backlogs start without owners; this says so once, instead of once per item, until the team decides.',
  example: {
    language: 'markdown',
    bad: '# Backlog\n\n- [ ] Sign in\n- [ ] Sign out\n',
    good: '# Backlog\n\n**Owner:** PO\n\n- [ ] Sign in\n- [ ] Sign out\n',
  },
};

function messageFor({ items }: Document, { owners, around: { folder } }: RuleContext): string {
  if (folder) return countsOf(folder.items, folder.owned, ` in ${shortened(folder.path, 24)}/`);
  const owned = items.filter((item) => {
    const status = owners.get(item)?.status;
    return status !== undefined && status !== 'unowned' && status !== 'placeholder';
  });
  if (items.length === 1) return owned.length > 0 ? 'Ownership is not tracked here' : 'The only item names no owner';
  return countsOf(items.length, owned.length, '');
}

function countsOf(items: number, owned: number, where: string): string {
  if (owned === 0) return `None of the ${items} items${where} names an owner`;
  return `Only ${owned} of the ${items} items${where} ${owned === 1 ? 'names' : 'name'} an owner`;
}

function fixesFor(document: Document, context: RuleContext): readonly Fix[] {
  const { folder } = context.around;
  const value = folder ? `${patternFor(folder.path)}/*` : patternFor(context.path);
  const what = folder ? 'folder' : 'file';
  const fixes: Fix[] = [
    { title: `Track ownership in this ${what}`, change: { kind: 'config', path: ['files', context.kind], value } },
  ];
  if (document.addDefault && !folder) {
    const to = { kind: 'role', role: usualRole(context) } as const;
    fixes.push({ title: 'Set a default for this file', change: { kind: 'default', section: undefined, to } });
  }
  fixes.push({ title: `Ignore this ${what}`, change: { kind: 'config', path: ['files', 'exclude'], value } });
  return fixes;
}
