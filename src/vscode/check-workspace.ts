import * as vscode from 'vscode';
import { counted } from '../core/index';
import { productName } from './ids';
import type { WorkspaceFiles } from './workspace-files';

/** Milliseconds that work may take before anybody is told. */
const unnoticed = 1000;

/** Tells whoever waits that files are read, where that takes long. */
export function tellProgress(files: WorkspaceFiles): vscode.Disposable {
  return files.onDidBegin((work) => void showProgress(files, work, vscode.ProgressLocation.Window));
}

/** Shows the problems of all files, and says how many there are. */
export async function checkWorkspace(files: WorkspaceFiles): Promise<void> {
  const work = files.checkAll();
  const isStopped = await showProgress(files, work, vscode.ProgressLocation.Notification);
  await work;
  const all = vscode.languages.getDiagnostics().flatMap(([, diagnostics]) => diagnostics);
  const ours = all.filter(({ source }) => source === productName);
  const count = (severity: vscode.DiagnosticSeverity, noun: string) =>
    counted(ours.filter((each) => each.severity === severity).length, noun);
  if (ours.length > 0) await vscode.commands.executeCommand('workbench.actions.view.problems');
  const found =
    ours.length > 0
      ? `${count(vscode.DiagnosticSeverity.Error, 'error')} and ${count(vscode.DiagnosticSeverity.Warning, 'warning')}`
      : 'No problems';
  const where = counted(files.known, 'file');
  void vscode.window.showInformationMessage(
    files.known === 0
      ? 'Found no backlog or roadmap. List files under “files” in .backlog-roles.yaml.'
      : `${found} in ${where}${isStopped ? '. Stopped: Check Workspace goes on from there.' : '.'}`,
  );
}

/** Shows how far work is that takes long. Whether it was stopped. */
async function showProgress(
  files: WorkspaceFiles,
  work: Promise<void>,
  location: vscode.ProgressLocation,
): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(true), unnoticed);
  });
  const isLate = await Promise.race([work.then(() => false), late]);
  clearTimeout(timer);
  if (!isLate) return false;
  const title = `${productName}: reading files`;
  return vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
    const total = files.waiting;
    const told = setInterval(() => {
      progress.report({ message: `${total - files.waiting} of ${total}` });
    }, 200);
    token.onCancellationRequested(() => files.stop());
    await work.finally(() => clearInterval(told));
    return token.isCancellationRequested;
  });
}
