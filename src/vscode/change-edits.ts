import * as vscode from 'vscode';
import { applyEdits, type Change, configNames, itemOf, Lines } from '../core/index';
import { toEdits } from '../core/on-demand';
import { loadConfigFiles } from './configs';
import { toRangeIn, toTextEdit } from './convert';
import type { Read } from './documents';
import type { WorkspaceFiles } from './workspace-files';

/** The edit that carries out a change, or why there is none, as a sentence. */
export type ActionEdit = { readonly edit: vscode.WorkspaceEdit } | { readonly declined: string };

/**
 * Carries a change out in the file or, where it concerns the team, in the config file, which is created if missing.
 *
 * @param edits how a change of the file becomes edits.
 */
export async function actionEdit(change: Change, read: Read, edits: typeof toEdits): Promise<ActionEdit> {
  if (change.kind === 'config') return await configEdit(change.path, change.value, read);
  const result = edits(change, read.analysis, read.scope.config);
  if ('declined' in result) return result;
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    read.document.uri,
    result.edits.map((each) => toTextEdit(read.document, each)),
  );
  return { edit };
}

/** Carries a change out in the other files that it is about. */
export async function elsewhereEdit(
  { mentions, to }: Extract<Change, { readonly kind: 'elsewhere' }>,
  files: WorkspaceFiles,
): Promise<ActionEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const mention of mentions) {
    const uri = vscode.Uri.parse(mention.file);
    const contents = await files.read(uri);
    const item = contents && itemOf(contents.document.items, mention);
    if (!item) return { declined: `${mention.path} has changed since` };
    const result = toEdits({ kind: 'assign', item, to }, contents, contents.config);
    if ('declined' in result) return result;
    const lines = new Lines(contents.document.text);
    for (const each of result.edits) edit.replace(uri, toRangeIn(lines, each), each.text);
  }
  return { edit };
}

async function configEdit(path: readonly string[], value: string, { scope }: Read): Promise<ActionEdit> {
  const { file, folder } = scope;
  if (!folder) return { declined: 'There is no folder open that a config file could be kept in' };
  // The other fixes do without.
  const part = await loadConfigFiles().catch(() => undefined);
  if (!part)
    return { declined: 'Without dist/config-files.js no config is changed; please install the extension again' };
  const result = part.configEdits(file?.text ?? '', path, value);
  if ('declined' in result) return result;
  const edit = new vscode.WorkspaceEdit();
  if (file) {
    const lines = new Lines(file.text);
    edit.set(
      file.uri,
      result.edits.map((each) => vscode.TextEdit.replace(toRangeIn(lines, each), each.text)),
    );
  } else {
    const contents = new TextEncoder().encode(applyEdits('', result.edits));
    edit.createFile(vscode.Uri.joinPath(folder, configNames[0]), { contents });
  }
  return { edit };
}
