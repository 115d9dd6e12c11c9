import * as vscode from 'vscode';
import { type Assignment, type Change, type Fix, type Item, type Problem, type TextEdit, touches } from '../core/index';
import { fixerOf, itemsAt, passOf, plannedEdits, preferredChanges, toEdits, together } from '../core/on-demand';
import { type ActionEdit, actionEdit, elsewhereEdit } from './change-edits';
import { ruleOf, toSpan, toTextEdit } from './convert';
import type { Documents, Read } from './documents';
import type { OtherFiles } from './other-files';
import { codeActionKinds } from './selectors';

const { Source } = vscode.CodeActionKind;
const { quickFix, rewrite, fixAll } = codeActionKinds;
/** Problems whose fixes are offered at once: more than a menu can hold, and no limit while one line is looked at. */
const most = 20;

const owners: readonly { readonly title: string; readonly to: Assignment }[] = [
  { title: 'Assign to Product Owner', to: { kind: 'role', role: 'po' } },
  { title: 'Assign to Product Manager', to: { kind: 'role', role: 'pm' } },
  { title: 'Make shared', to: { kind: 'shared' } },
];

/** An action whose edit is made when it is chosen: trying it on the file would take too long at each move of the cursor. */
class Offered extends vscode.CodeAction {
  readonly changes: readonly Change[];
  readonly read: Read;

  constructor(title: string, kind: vscode.CodeActionKind, changes: readonly Change[], read: Read) {
    super(title, kind);
    this.changes = changes;
    this.read = read;
  }
}

export type CodeActions = Required<vscode.CodeActionProvider>;

/** Offers the fixes of our problems, and owners for whatever item the cursor is at. */
export function codeActionsOf(documents: Documents, files: OtherFiles): CodeActions {
  return {
    async provideCodeActions(document, range, { only, triggerKind, diagnostics }, token) {
      const read = await documents.current(document);
      if (!read || token.isCancellationRequested) return [];
      const span = toSpan(document, range);
      const wanted = (kind: vscode.CodeActionKind) => !only || only.contains(kind);
      if (only && Source.contains(only)) return wanted(fixAll) ? fixAllActions(read) : [];
      const problems = read.analysis.problems.filter((problem) => touches(problem.span, span)).slice(0, most);
      const fixesOf = fixerOf(read.analysis, read.scope.config);
      const fixes = wanted(quickFix)
        ? await Promise.all(problems.flatMap((problem) => quickFixes(problem, fixesOf(problem), diagnostics, read)))
        : [];
      // A light bulb at every item would be noise: owners are offered to who asks.
      const asked = only !== undefined || triggerKind === vscode.CodeActionTriggerKind.Invoke;
      const offered = new Set(fixes.map(({ title }) => title));
      const rewrites = asked && wanted(rewrite) ? refactorings(itemsAt(read.analysis.document, [span]), read) : [];
      return [...fixes, ...rewrites.filter(({ title }) => !offered.has(title))];
    },
    async resolveCodeAction(action) {
      if (!(action instanceof Offered)) return action;
      const { changes, read } = action;
      const [change] = changes;
      const result =
        change?.kind === 'elsewhere'
          ? await elsewhereEdit(change, await files.load())
          : changes.length === 1 && change
            ? await actionEdit(change, read, toEdits)
            : editTogether(changes, read);
      if ('declined' in result) void vscode.window.showWarningMessage(result.declined);
      else action.edit = result.edit;
      return action;
    },
  };
}

function quickFixes(
  problem: Problem,
  fixes: readonly Fix[],
  diagnostics: readonly vscode.Diagnostic[],
  read: Read,
): Promise<vscode.CodeAction>[] {
  // Only ties the fix to the squiggle that it belongs to; what the fix does comes from our own problem.
  const shown = diagnostics.find((each) => {
    const span = toSpan(read.document, each.range);
    return ruleOf(each) === problem.rule && span.start === problem.span.start && span.end === problem.span.end;
  });
  return fixes.map(async ({ title, change, preferred }) => {
    const action = new Offered(title, quickFix, [change], read);
    const planned = change.kind === 'elsewhere' ? undefined : await actionEdit(change, read, plannedEdits);
    if (planned && 'declined' in planned) action.disabled = { reason: planned.declined };
    if (shown) action.diagnostics = [shown];
    if (preferred) action.isPreferred = true;
    return action;
  });
}

/** Whole groups of items get one owner; those that cannot be changed are left as they are. */
function refactorings(items: readonly Item[], read: Read): vscode.CodeAction[] {
  if (items.length === 0) return [];
  const count = items.length > 1 ? ` (${items.length} items)` : '';
  return owners.flatMap(({ title, to }) => {
    const changes = items.map((item): Change => ({ kind: 'assign', item, to }));
    const planned = changes.map((change) => plannedEdits(change, read.analysis, read.scope.config));
    const { edits, left } = together(planned.flatMap((each) => ('edits' in each ? [each.edits] : [])));
    return edits.length === 0 || left.length > 0 ? [] : [new Offered(title + count, rewrite, changes, read)];
  });
}

function editTogether(changes: readonly Change[], read: Read): ActionEdit {
  const { edits, declined } = passOf(changes, read.analysis, read.scope.config);
  const [reason] = declined;
  return edits.length === 0 && reason !== undefined ? { declined: reason } : { edit: editOf(edits, read) };
}

/** Only what a machine may decide, and only what can be done at once; the rest is found again after that. */
function fixAllActions(read: Read): vscode.CodeAction[] {
  const { analysis, scope } = read;
  const groups = preferredChanges(analysis, scope.config).flatMap((change) => {
    const result = plannedEdits(change, analysis, scope.config);
    return 'edits' in result ? [result.edits] : [];
  });
  const { edits } = together(groups);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction('Fix all that needs no decision', fixAll);
  action.edit = editOf(edits, read);
  return [action];
}

function editOf(edits: readonly TextEdit[], { document }: Read): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    edits.map((each) => toTextEdit(document, each)),
  );
  return edit;
}
