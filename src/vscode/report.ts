import * as vscode from 'vscode';
import { roleModelOf } from '../core/on-demand';
import { exportFormats, type FromPanel, type ToPanel } from '../report/messages';
import { Debouncer } from './debouncer';
import type { Documents } from './documents';
import { commands, reportView } from './ids';
import type { OtherFiles } from './other-files';
import { ReportFacts } from './report-facts';

/** Shows who owns what of all that is read, as pictures that follow every change. */
export function registerReport(documents: Documents, files: OtherFiles, extension: vscode.Uri): vscode.Disposable {
  let panel: ReportPanel | undefined;
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.showReport, () => {
      if (panel) panel.reveal();
      else panel = new ReportPanel(new ReportFacts(documents, files), extension, () => (panel = undefined));
    }),
    { dispose: () => panel?.dispose() },
  );
}

/** Milliseconds between two pictures: while files are read, each of them changes the figures. */
const pause = 200;

class ReportPanel implements vscode.Disposable {
  readonly #facts: ReportFacts;
  readonly #panel: vscode.WebviewPanel;
  readonly #debouncer = new Debouncer();
  readonly #subscription: vscode.Disposable;

  constructor(facts: ReportFacts, extension: vscode.Uri, closed: () => void) {
    this.#facts = facts;
    const scripts = vscode.Uri.joinPath(extension, 'dist');
    this.#panel = vscode.window.createWebviewPanel(
      reportView,
      'Backlog Ownership',
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false },
      { enableScripts: true, localResourceRoots: [scripts] },
    );
    const { webview } = this.#panel;
    const script = webview.asWebviewUri(vscode.Uri.joinPath(scripts, 'report.js'));
    this.#subscription = vscode.Disposable.from(
      webview.onDidReceiveMessage((message: FromPanel) => void this.#received(message)),
      facts,
      facts.onDidChange(() => this.#debouncer.run('', pause, () => this.#send())),
      this.#debouncer,
      this.#panel.onDidDispose(() => {
        this.#subscription.dispose();
        closed();
      }),
    );
    webview.html = pageOf(script, webview.cspSource);
  }

  reveal(): void {
    this.#panel.reveal();
  }

  async #received(message: FromPanel): Promise<void> {
    if (message.kind === 'ready') this.#send();
    else if (message.kind === 'export') await save(message);
    else await this.#open(message);
  }

  #send(): void {
    const message: ToPanel = { facts: this.#facts.facts, model: roleModelOf(this.#facts.config) };
    void this.#panel.webview.postMessage(message);
  }

  async #open({ path, line, column }: Extract<FromPanel, { kind: 'open' }>): Promise<void> {
    const uri = this.#facts.find(path);
    if (!uri) return;
    const at = new vscode.Position(line - 1, column - 1);
    const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    await vscode.window.showTextDocument(uri, {
      selection: new vscode.Range(at, at),
      viewColumn: shown?.viewColumn ?? vscode.ViewColumn.One,
    });
  }

  dispose(): void {
    this.#panel.dispose();
  }
}

async function save({ format, text }: Extract<FromPanel, { kind: 'export' }>): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `backlog-ownership.${exportFormats[format]}`;
  const uri = await vscode.window.showSaveDialog(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {});
  if (!uri) return;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  await vscode.window.showTextDocument(uri, { preview: false });
}

/** Nothing is loaded but our script, and nothing of the workspace stands in the page: the script puts it in as text. */
function pageOf(script: vscode.Uri, source: string): string {
  const policy = `default-src 'none'; script-src ${source}; style-src ${source}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Backlog Ownership</title>
</head>
<body><script type="module" src="${script}"></script></body>
</html>`;
}
