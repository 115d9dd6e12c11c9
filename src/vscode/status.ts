import * as vscode from 'vscode';
import { markOf } from './chips';
import { type Documents, isRead, type Read } from './documents';
import { commands, productName } from './ids';
import { candidates } from './selectors';

/** Counts the owners of the active file beside its language: "12 PO · 7 PM · 3 unowned". */
export function registerStatus(documents: Documents): vscode.Disposable {
  let status: vscode.LanguageStatusItem | undefined;
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const checked = document && documents.latest(document);
    const counts = checked && isRead(checked) ? countsOf(checked) : undefined;
    if (!counts) {
      status?.dispose();
      status = undefined;
      return;
    }
    status ??= vscode.languages.createLanguageStatusItem('backlogRoles.owners', candidates);
    status.name = productName;
    status.text = counts.text;
    status.detail = counts.detail;
    status.severity = vscode.LanguageStatusSeverity.Information;
    status.accessibilityInformation = { label: `${productName}: ${counts.spoken}` };
    status.command = counts.unowned
      ? { command: commands.nextUnowned, title: 'Next Unowned' }
      : { command: 'workbench.actions.view.problems', title: 'Problems' };
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    documents.onDidAnalyze(update),
    documents.onDidForget(update),
    { dispose: () => status?.dispose() },
  );
}

interface Counts {
  readonly text: string;
  readonly detail: string;
  readonly spoken: string;
  readonly unowned: boolean;
}

function countsOf({ analysis }: Read): Counts | undefined {
  if (analysis.owners.size === 0) return undefined;
  const counts = { po: 0, pm: 0, shared: 0, other: 0, unowned: 0, problem: 0 };
  for (const [item, owner] of analysis.owners) {
    const mark = markOf(owner);
    if (mark !== 'unowned' || !item.closed) counts[mark] += 1;
  }
  const words = [
    { count: counts.po, short: 'PO', long: 'Product Owner' },
    { count: counts.pm, short: 'PM', long: 'Product Manager' },
    { count: counts.shared, short: 'shared', long: 'shared' },
    { count: counts.other, short: 'other', long: 'other' },
    { count: counts.problem, short: 'claimed twice', long: 'claimed twice' },
    { count: counts.unowned, short: 'unowned', long: 'unowned' },
  ].filter(({ count }) => count > 0);
  return {
    text: words.map(({ count, short }) => `${count} ${short}`).join(' · ') || 'Nothing open',
    detail: analysis.tracked ? productName : `${productName}: this ${analysis.kind} names no owners`,
    spoken: words.map(({ count, long }) => `${count} ${long}`).join(', '),
    unowned: counts.unowned > 0,
  };
}
