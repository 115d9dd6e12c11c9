import * as vscode from 'vscode';
import { learn } from '../core/index';

/** Reads the lists of words that reading needs; esbuild.mjs says why they stand in a file of their own. */
export async function readWords(extension: vscode.Uri): Promise<void> {
  const file = vscode.Uri.joinPath(extension, 'dist', 'words.json');
  learn(JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))));
}
