import * as vscode from 'vscode';
import { name, publisher } from '../../package.json';

/**
 * Loads a part of the extension that lies beside it, the way VS Code for the Web loads the extension itself: of a
 * package it loads but one script, and knows no `import()`. esbuild.mjs puts this in the place of ours.
 *
 * @param file in the folder `dist` of the extension.
 * @param common what the part may need of what is loaded already, by the names that it gives it.
 */
export function loadPart(file: string, common: Readonly<Record<string, unknown>>): Promise<unknown> {
  const known = loaded.get(file) ?? load(file, common);
  loaded.set(file, known);
  // Who asks again gets another try.
  known.catch(() => loaded.delete(file));
  return known;
}

const loaded = new Map<string, Promise<unknown>>();

async function load(file: string, common: Readonly<Record<string, unknown>>): Promise<unknown> {
  const extension = vscode.extensions.getExtension(`${publisher}.${name}`);
  if (!extension) throw new Error(`${name} does not find its own folder`);
  const uri = vscode.Uri.joinPath(extension.extensionUri, 'dist', file);
  const code = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const part = { exports: {} };
  new Function('module', 'require', code)(part, (id: string) => (id === 'vscode' ? vscode : common[id]));
  return part.exports;
}
