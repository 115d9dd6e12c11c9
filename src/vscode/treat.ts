import * as vscode from 'vscode';
import { isCandidate } from './documents';
import { commands } from './ids';
import type { TreatedFiles } from './treated-files';

export function registerTreat(treated: TreatedFiles): vscode.Disposable {
  return vscode.commands.registerCommand(commands.treatAsBacklog, () => treatActiveFile(treated));
}

async function treatActiveFile(treated: TreatedFiles): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !isCandidate(document)) {
    void vscode.window.showInformationMessage('Only Markdown and YAML files can be read as a backlog.');
    return;
  }
  await treated.add(document.uri);
}
