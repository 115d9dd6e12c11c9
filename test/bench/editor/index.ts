// What npm run bench -- --editor runs inside VS Code: it types, and tells the page what it typed when.
import * as vscode from 'vscode';
import { analyze, defaultConfig } from '../../../src/core';
import { backlogText, formatOfStructure, type Structure } from '../../support/backlogs';

/** Begins a message to test/hosts/bench-editor.mjs. */
const told = 'bench| ';

const rounds = 8;
const structures: readonly Structure[] = ['yaml flat', 'markdown tasks'];
const scanned = 300;

/** What editor suites are called by. */
export async function run(): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('No folder is open');
  const write = (path: string, text: string) =>
    vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder.uri, path), new TextEncoder().encode(text));
  for (let number = 0; number < scanned; number += 1) {
    const structure = structures[number % structures.length] ?? 'yaml flat';
    const name = formatOfStructure(structure) === 'yaml' ? 'backlog.yaml' : 'BACKLOG.md';
    await write(`teams/${number}/${name}`, backlogText(structure, 50, { seed: number }));
  }
  const extension = vscode.extensions.getExtension('backlog-roles.backlog-roles');
  const began = performance.now();
  await extension?.activate();
  tell({ kind: 'activate', took: performance.now() - began });

  await write('small.backlog.yaml', backlogText('yaml flat', 10));
  // A machine that has other work to do lets the extension host wait as well.
  const idle = longestBlock();
  await pause(3000);
  const noise = idle.end();
  // The first file that is open lets the scan begin; the last one that it reads ends what is measured.
  const block = longestBlock();
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, 'small.backlog.yaml'));
  await vscode.commands.executeCommand('backlogRoles.checkWorkspace');
  tell({ kind: 'scan', files: scanned, longest: block.end(), noise });

  for (const structure of structures) {
    const path = formatOfStructure(structure) === 'yaml' ? 'backlog.yaml' : 'BACKLOG.md';
    await write(path, backlogText(structure, 10_000));
    const uri = vscode.Uri.joinPath(folder.uri, path);
    const analyzed = diagnosticsOf(uri);
    const editor = await vscode.window.showTextDocument(uri);
    await analyzed;
    for (const [where, part] of [
      ['start', 0],
      ['middle', 0.5],
      ['end', 0.98],
    ] as const) {
      await type(editor, structure, where, part);
    }
  }
}

/** Takes an item's owner away and puts it back, as somebody who types would: each time its problem comes or goes. */
async function type(editor: vscode.TextEditor, structure: Structure, where: string, part: number): Promise<void> {
  const { document } = editor;
  const text = document.getText();
  const { items } = analyze(document.fileName, text, defaultConfig, undefined).document;
  const claims = items.flatMap((item) => (item.closed || item.claims.length > 1 ? [] : item.claims));
  const claim = claims.find(({ key, span: { start, end } }) => {
    return key.name && start >= text.length * part && text.slice(start, end) === 'PO';
  });
  if (!claim) throw new Error(`Nobody owns an item of ${structure} behind its ${where}`);
  const start = document.positionAt(claim.span.start);
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenter);
  await pause(1000);
  for (let round = 0; round < rounds; round += 1) {
    const [is, becomes] = round % 2 === 0 ? ['PO', 'TBD'] : ['TBD', 'PO'];
    editor.selection = new vscode.Selection(start, start.translate(0, is.length));
    const analyzed = diagnosticsOf(document.uri);
    const typed = performance.timeOrigin + performance.now();
    await vscode.commands.executeCommand('type', { text: becomes });
    await analyzed;
    tell({ kind: 'typed', structure, where, typed, told: performance.timeOrigin + performance.now() });
    await pause(700);
  }
}

/** Until the problems of a file are set. */
function diagnosticsOf(uri: vscode.Uri): Promise<void> {
  return new Promise((resolve) => {
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((each) => each.toString() === uri.toString())) return;
      listener.dispose();
      resolve();
    });
  });
}

/** Measures for how long at most others had to wait for their turn. */
function longestBlock() {
  const { port1, port2 } = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(undefined);
  };
  port2.postMessage(undefined);
  return {
    end() {
      port1.close();
      return longest;
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function tell(message: object): void {
  console.log(told + JSON.stringify(message));
}
