import * as vscode from 'vscode';
import { docsScheme } from './ids';

/**
 * The page that documents a rule: a read-only Markdown file of the extension's own, so that it opens offline, on the web
 * and from wherever a diagnostic's code is clicked. The manifest has the editor show it rendered.
 */
export function rulePage(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: docsScheme, path: `/rules/${rule}.md` });
}

export function registerRulePages(extension: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(docsScheme, {
    provideTextDocumentContent: async ({ path }) => {
      // Anybody can write such an address: it leads to the rules' pages only.
      if (!/^\/rules\/[\w-]+\.md$/.test(path)) return undefined;
      const page = vscode.Uri.joinPath(extension, 'media', path);
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    },
  });
}
