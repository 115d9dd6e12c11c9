import * as vscode from 'vscode';
import { commands, section, settings } from './ids';

export function registerToggle(): vscode.Disposable {
  return vscode.commands.registerCommand(commands.toggleDecorations, toggleDecorations);
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
