import * as vscode from 'vscode';
import { isCandidate } from './documents';
import { commands, section, settings } from './ids';
import type { TreatedFiles } from './treated-files';

export function registerToggles(treated: TreatedFiles): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.toggleDecorations, toggleDecorations),
    vscode.commands.registerCommand(commands.treatAsBacklog, () => treatActiveFile(treated)),
  );
}

/** Switches the decorations where they were switched last: in the folder, the workspace, or for the user. */
async function toggleDecorations(): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(section, vscode.window.activeTextEditor?.document);
  const set = configuration.inspect(settings.decorations);
  const target =
    set?.workspaceFolderValue !== undefined
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : set?.workspaceValue !== undefined
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
  await configuration.update(settings.decorations, configuration.get(settings.decorations) === false, target);
}

async function treatActiveFile(treated: TreatedFiles): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !isCandidate(document)) {
    void vscode.window.showInformationMessage('Only Markdown and YAML files can be read as a backlog.');
    return;
  }
  await treated.add(document.uri);
}
