import * as vscode from 'vscode';
import { type Config, defaultConfig } from '../core/index';
import type { Documents } from './documents';
import { commands, guideScheme } from './ids';

/** *Open Role Guide*: what the two roles do, and what the config of the active file makes of it. */
export function registerRoleGuide(documents: Documents, extension: vscode.Uri): vscode.Disposable {
  const uri = vscode.Uri.from({ scheme: guideScheme, path: '/Role Guide.md' });
  const changed = new vscode.EventEmitter<vscode.Uri>();
  let config: Config = defaultConfig;
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(guideScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async () => {
        const { roleGuide } = await import('./actions');
        const text = vscode.Uri.joinPath(extension, 'media', 'role-guide.md');
        return roleGuide(new TextDecoder().decode(await vscode.workspace.fs.readFile(text)), config);
      },
    }),
    vscode.commands.registerCommand(commands.openRoleGuide, async () => {
      const active = vscode.window.activeTextEditor?.document;
      config = (active && documents.latest(active)?.scope.config) ?? config;
      changed.fire(uri);
      await vscode.commands.executeCommand('vscode.open', uri);
    }),
  );
}
