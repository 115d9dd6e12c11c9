import * as vscode from 'vscode';
import type { Change, Item, TextEdit } from '../core/index';
import { passOf, shifted, toEdits } from '../core/on-demand';
import { toRange } from './convert';
import type { Documents, Read } from './documents';

/** What became of a wish for several items. */
export interface Outcome {
  readonly changed: number;
  /** Why items were left as they are, one sentence each. */
  readonly declined: readonly string[];
}

/** Attempts at a text that goes on changing under the command. */
const patience = 5;

/**
 * Changes items of the file in an editor, undone in one step; the cursors stay with the text they stand at.
 *
 * Changes that touch one place are made one after the other, each against the text that the one before it left.
 */
export async function applyToItems(
  editor: vscode.TextEditor,
  documents: Documents,
  choose: (read: Read) => readonly Item[],
  wish: (item: Item, read: Read) => Change,
): Promise<Outcome> {
  let changed = 0;
  let failures = 0;
  const declined: string[] = [];
  /** The items that are still to be changed, by their index and title; undefined before the first pass. */
  let pending: ReadonlyMap<number, string> | undefined;
  while (failures < patience) {
    const read = await documents.current(editor.document);
    if (!read) break;
    const { items: all } = read.analysis.document;
    const waiting: ReadonlyMap<number, string> | undefined = pending;
    const items = waiting ? all.filter((item, index) => waiting.get(index) === item.title.value) : choose(read);
    const changes = items.map((item) => wish(item, read));
    const pass = passOf(changes, read.analysis, read.scope.config);
    if (!(await edit(editor, read.version, pass.edits, { first: !pending, last: pass.left.length === 0 }))) {
      failures += 1;
      continue;
    }
    changed += pass.made.length;
    declined.push(...pass.declined);
    if (pass.left.length === 0) break;
    const left = pass.left.flatMap((index) => items[index] ?? []);
    pending = new Map(left.map((item) => [all.indexOf(item), item.title.value]));
  }
  return { changed, declined };
}

/** Carries out one change to the file in an editor; `choose` says which, against what the file holds then. */
export async function applyChange(
  editor: vscode.TextEditor,
  documents: Documents,
  choose: (read: Read) => Change | undefined,
): Promise<Outcome> {
  for (let attempt = 0; attempt < patience; attempt += 1) {
    const read = await documents.current(editor.document);
    const change = read && choose(read);
    if (!change) break;
    const result = toEdits(change, read.analysis, read.scope.config);
    if ('declined' in result) return { changed: 0, declined: [result.declined] };
    if (await edit(editor, read.version, result.edits, { first: true, last: true })) {
      return { changed: 1, declined: [] };
    }
  }
  return { changed: 0, declined: [] };
}

/** Edits the very version that the edits were made for; false when there is another one by now. */
async function edit(
  editor: vscode.TextEditor,
  version: number,
  edits: readonly TextEdit[],
  step: { readonly first: boolean; readonly last: boolean },
): Promise<boolean> {
  const { document } = editor;
  if (document.version !== version) return false;
  if (edits.length === 0) return true;
  const offsets = editor.selections.map(({ anchor, active }) => [anchor, active].map((at) => document.offsetAt(at)));
  const done = await editor.edit(
    (builder) => {
      for (const each of edits) builder.replace(toRange(document, each), each.text);
    },
    { undoStopBefore: step.first, undoStopAfter: step.last },
  );
  if (!done) return false;
  editor.selections = offsets.map((pair) => {
    const [anchor, active] = pair.map((offset) => document.positionAt(shifted(offset, edits)));
    return new vscode.Selection(anchor ?? editor.selection.anchor, active ?? editor.selection.active);
  });
  return true;
}
